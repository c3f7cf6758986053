"""Ids: typed, sortable, unguessable text, such as `del_01jd3k…`.

An id is a prefix and 28 characters of Crockford's base 32 (140 bits): 48 bits of Unix milliseconds, a 12-bit counter
that keeps the ids of one process in order within a millisecond, and 80 random bits, because a Message-ID is made of
one and must not be guessed. Must not be parsed: nothing reads time back out of an id.
"""

from __future__ import annotations

import secrets
import threading
from datetime import datetime

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH = 28


class Ids:
    """Makes ids. One per process; safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = (0, 0)

    def new(self, prefix: str, at: datetime) -> str:
        """A new id that sorts after every earlier one of this process, at any prefix, while `at` does not run back."""
        millis = int(at.timestamp() * 1000)
        with self._lock:
            last_millis, last_count = self._last
            # A full counter, or a clock that ran back, borrows from the next millisecond.
            stamp = max(millis << 12, ((last_millis << 12) | last_count) + 1)
            self._last = (stamp >> 12, stamp & 0xFFF)
        number = (stamp << 80) | secrets.randbits(80)
        digits = [_ALPHABET[(number >> shift) & 31] for shift in range((_LENGTH - 1) * 5, -1, -5)]
        return f"{prefix}_{''.join(digits)}"


def message_id(delivery_id: str, domain: str) -> str:
    """The Message-ID of a delivery, with brackets (RFC 5322 section 3.6.4), so that a reply names its delivery."""
    return f"<{delivery_id}@{domain}>"
