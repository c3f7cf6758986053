"""Replaying: stored messages are read again with the rules and the model of today, and what differs is shown.

Applying a difference stops what is to stop; it never sends: what could lead to mail is asked of a person. What a person
said of a reply stands, and is not read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.context import App
from app.errors import ThawError
from app.store import messages
from app.store.messages import Message
from app.triage import match
from app.triage.process import act_again, may_be_replayed
from classifier.reading import Reading


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """One message that is understood otherwise today: each thing that differs, as it was and as it is."""

    message_id: str
    received_at: datetime
    from_address: str | None
    changes: tuple[tuple[str, str, str], ...]


async def candidates(app: App, since: datetime, after: str | None, limit: int = 100) -> Sequence[str]:
    """Ids of messages that came since an instant, oldest first, from the one after `after`."""
    async with app.read() as s:
        return await messages.since(s, since, after, limit)


async def replay(app: App, message_id: str, apply: bool = False) -> Difference | None:
    """Read one message again, and say what differs; with `apply` act on it, too. None where nothing does, or where it
    is no message to read again. Raises NotFound, and what the reader raises."""
    async with app.read() as s:
        message = await messages.get(s, message_id)
        if not may_be_replayed(message):
            return None
        raw = await messages.raw(s, message_id)
        [sent] = await match.texts_sent_to_writers(s, [raw])
    reading = await app.reader.read(raw, received_at=message.received_at, sent_texts=sent)
    if any(defect.startswith("unreadable") for defect in reading.defects):
        raise ThawError(f"message {message_id} cannot be read any more: {reading.defects[0]}")
    changes = _changes(message, reading)
    if not changes:
        return None
    if apply:
        await act_again(app, message_id, reading)
    return Difference(
        message_id=message_id,
        received_at=message.received_at,
        from_address=message.from_address,
        changes=changes,
    )


def _changes(message: Message, reading: Reading) -> tuple[tuple[str, str, str], ...]:
    """What decides about a message, as far as it differs."""
    known = message.reading or {}
    people = [person.get("email") or person.get("name") for person in known.get("referred_to", ())]
    pairs = (
        ("kind", message.kind, reading.kind),
        ("label", message.label, reading.label),
        ("signals", _joined(known.get("signals", ())), _joined(sorted(reading.signals))),
        ("resume_on", known.get("resume_on"), reading.resume_on),
        ("referred_to", _joined(people), _joined([person.email or person.name for person in reading.referred_to])),
    )
    told = [(name, str(before or "none"), str(after or "none")) for name, before, after in pairs]
    return tuple((name, before, after) for name, before, after in told if before != after)


def _joined(values: Sequence[str | None]) -> str:
    return ", ".join(value for value in values if value)
