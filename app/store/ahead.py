"""What one transaction asked ahead, for many leads at once, so that the questions about each need no statement of
their own.

Whoever asks ahead has locked what the answers belong to: until the transaction ends nobody else changes it. Who changes
it in the transaction changes these very objects, adds to these very lists, or forgets them. Must not know any table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

_ASKED = "asked ahead"


def keep(s: AsyncSession, question: str, answers: Mapping[str, list[Any]]) -> None:
    """The answers to `question` by key, such as a lead's id; no answer is an empty list."""
    s.info.setdefault(_ASKED, {}).setdefault(question, {}).update(answers)


def find(s: AsyncSession, question: str, key: str) -> list[Any] | None:
    """What was answered about `key`; None where nobody asked ahead."""
    found: list[Any] | None = s.info.get(_ASKED, {}).get(question, {}).get(key)
    return found


def forget(s: AsyncSession, question: str, *keys: object) -> None:
    """The answers about these keys, or about all where none is named, may be others by now."""
    answers = s.info.get(_ASKED, {}).get(question, {})
    for key in keys or list(answers):
        answers.pop(key, None)


def by_key(keys: Iterable[str], rows: Iterable[tuple[str | None, Any]]) -> dict[str, list[Any]]:
    """Rows by their key, in their order; a list also for each of `keys` that has none."""
    answers: dict[str, list[Any]] = {key: [] for key in keys}
    for key, row in rows:
        if key is not None and key in answers:
            answers[key].append(row)
    return answers
