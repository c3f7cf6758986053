"""Soft bounces in a row: from when on an address that "may work later" is taken for one that does not.

One failure that may pass says nothing; three mails in a row that came back over a week or longer do (as mailing list
managers count). A notice that a mail is only delayed is none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

IN_A_ROW = 3
OVER = timedelta(days=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class Try:
    """One mail to an address; when its first failure that may pass came in, or None: nothing came back."""

    failed_at: datetime | None


def is_undeliverable(tries: Sequence[Try]) -> bool:
    """Whether the last mails, in the order in which they left, came back so often and for so long."""
    failed = [one.failed_at for one in tries[-IN_A_ROW:] if one.failed_at is not None]
    return len(failed) == IN_A_ROW and max(failed) - min(failed) >= OVER
