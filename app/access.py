"""Who may call: the keys of the API and of the pages, and the name under which whoever holds one acts.

A key is `thaw_` and 56 characters of base 32: 256 random bits and 24 bits that check them, so that a mistyped key is
known as one without a look into the database, and a scanner knows a lost one by its form. Only SHA-256 of it is kept:
the input is random, so there is nothing that a slow hash would protect. THAW_API_KEY is one more key, of any form.

While there has never been a key, everybody may call who reaches the service; from the first one on, one must be shown,
also when the last one was revoked.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import logging
import re
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from app.context import App
from app.domain.fields import UNWANTED
from app.errors import Conflict, Invalid, ThawError
from app.store import api_keys, events
from app.store.api_keys import ApiKey

log = logging.getLogger(__name__)

ANYBODY = "the API"
FIRST_KEY = "the first key"
_PREFIX = "thaw_"
_FORM = re.compile(rb"thaw_[a-z2-7]{56}")
_RANDOM = 32  # bytes
_CHECK = 3  # bytes; both together are a whole number of characters
_HINT = len(_PREFIX) + 6
_LONGEST_NAME = 100
_USE_IS_OLD = timedelta(minutes=1)
_PATIENCE = 2.0


class Refused(ThawError):
    """No key was shown, or none that is good for anything; the message says how to come by one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Caller:
    """Who calls. `unnoted` is the id of a stored key whose last noted use is a while ago."""

    name: str
    unnoted: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NewKey:
    """A key that was just made; `secret` is shown now and never again."""

    id: str
    secret: str


# -- the door ------------------------------------------------------------------------------------------------------


async def admit(app: App, shown: bytes | None) -> Caller:
    """Who shows this key. Raises Refused."""
    first = app.settings.api_key
    # In constant time; a stored key is found by its digest, of which a guess tells nothing.
    if first is not None and secrets.compare_digest(shown or b"", first.get_secret_value().encode()):
        return Caller(name=FIRST_KEY)
    if shown is not None and _is_well_formed(shown):
        return await _stored(app, shown)
    if first is None and not await keys_exist(app):
        return Caller(name=ANYBODY)
    raise Refused("this is no API key of ours" if shown else "an API key is needed; `thaw keys add NAME` makes one")


async def _stored(app: App, shown: bytes) -> Caller:
    async with app.read() as s:
        key = await api_keys.by_digest(s, _digest(shown))
        is_open = key is None and app.settings.api_key is None and not await api_keys.exist(s)
    if is_open:
        return Caller(name=ANYBODY)
    if key is None:
        raise Refused("this is no API key of ours")
    if key.revoked_at is not None:
        raise Refused(f'the API key "{key.name}" was revoked; `thaw keys add NAME` makes another one')
    is_noted = key.used_at is not None and key.used_at > app.clock.real() - _USE_IS_OLD
    return Caller(name=key.name, unnoted=None if is_noted else key.id)


async def note_use(app: App, caller: Caller) -> None:
    """Write when the caller's key was used, at most once a minute. To be called behind the answer; never fails."""
    if caller.unnoted is None:
        return
    now = app.clock.real()
    try:
        async with asyncio.timeout(_PATIENCE), app.write() as s:
            await api_keys.was_used(s, caller.unnoted, now, now - _USE_IS_OLD)
    except (SQLAlchemyError, OSError, TimeoutError) as error:
        # The next call notes it; nobody's call may hang on this.
        log.warning("key.use_not_noted", extra={"key": caller.unnoted, "error": type(error).__name__})


async def keys_exist(app: App) -> bool:
    """Whether there is or was a stored key, so that one must be shown."""
    async with app.read() as s:
        return await api_keys.exist(s)


async def somebody_may_call(app: App) -> bool:
    """Whether there is any key with which one could call: the condition for letting other machines in."""
    if app.settings.api_key is not None:
        return True
    async with app.read() as s:
        return await api_keys.exist(s, usable=True)


# -- making and revoking -------------------------------------------------------------------------------------------


async def add_key(app: App, name: str, by: str) -> NewKey:
    """Make a key. Raises Invalid (no such name is possible) and Conflict (there is or was a key of that name)."""
    name = _checked(name)
    secret = _new_secret()
    async with app.write() as s:
        # The unique constraint decides between two at once; this one says it in words.
        known = await api_keys.named(s, name)
        if known is not None:
            state = "already" if known.revoked_at is None else "that was revoked"
            raise Conflict(f'there is an API key "{name}" {state}; choose another name')
        key_id = app.new_id("key")
        now = app.clock.real()
        s.add(ApiKey(id=key_id, name=name, hint=secret[:_HINT], digest=_digest(secret.encode()), created_at=now))
        events.add(s, "key.added", app.clock.now(), key=key_id, name=name, by=by)
    return NewKey(id=key_id, secret=secret)


async def revoke_key(app: App, key_id: str, by: str) -> None:
    """Refuse a key from now on. Harmless to repeat. Raises NotFound."""
    async with app.write() as s:
        key = await api_keys.locked(s, key_id)
        if key.revoked_at is None:
            key.revoked_at = app.clock.real()
            events.add(s, "key.revoked", app.clock.now(), key=key_id, name=key.name, by=by)


def _checked(name: str) -> str:
    """A name as it will stand in sentences: "paused by …"."""
    plain = " ".join(UNWANTED.sub("", name).split())
    if not plain or len(plain) > _LONGEST_NAME:
        raise Invalid(f"a key needs a name of at most {_LONGEST_NAME} characters that says who holds it")
    if plain.casefold() in (ANYBODY.casefold(), FIRST_KEY.casefold()):
        raise Invalid(f'a key cannot be named "{plain}": events name another caller so')
    return plain


def _new_secret() -> str:
    random = secrets.token_bytes(_RANDOM)
    return _PREFIX + base64.b32encode(random + _check(random)).decode().lower()


def _is_well_formed(shown: bytes) -> bool:
    if not _FORM.fullmatch(shown):
        return False
    raw = base64.b32decode(shown.removeprefix(_PREFIX.encode()).upper())
    return raw[_RANDOM:] == _check(raw[:_RANDOM])


def _check(random: bytes) -> bytes:
    return hashlib.sha256(_PREFIX.encode() + random).digest()[:_CHECK]


def _digest(secret: bytes) -> str:
    return hashlib.sha256(secret).hexdigest()
