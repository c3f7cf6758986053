"""All tables: one that names another in a foreign key is of use only when both modules are loaded."""

from __future__ import annotations

from importlib import import_module

from sqlalchemy import MetaData

from app.store.base import Base

_NOUNS = (
    "api_keys assignments catalogs closers companies deliveries enrollments events halts handoffs judgements leads "
    "mailboxes messages models referrals stops suggestions suppressions tasks training_examples webhooks"
).split()


def metadata() -> MetaData:
    """The tables of all nouns."""
    for noun in _NOUNS:
        import_module(f"app.store.{noun}")
    return Base.metadata
