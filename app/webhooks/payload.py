"""What a receiver is told about an event. Owns the shape of the body and its limit of size."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from app.store.events import Event
from app.store.leads import Lead

# The Standard Webhooks specification advises to stay under 20 kB.
MOST_BYTES = 20_000
_LONGEST_TEXT = 1_000


def body_of(event: Event, lead: Lead | None) -> str:
    """The JSON of one event. Long texts are cut; one that would still be too large tells only what it is about."""
    about: dict[str, Any] = {"event_id": event.id}
    if lead is not None:
        about["lead"] = {
            "id": lead.id,
            "email": lead.address,
            "first_name": _cut(lead.first_name),
            "last_name": _cut(lead.last_name),
            "company": _cut(lead.company),
        }
    text = body(event.kind, event.at, {name: _cut(value) for name, value in event.data.items()} | about)
    if len(text.encode()) < MOST_BYTES:
        return text
    return body(event.kind, event.at, about | {"is_shortened": True})


def body(kind: str, at: datetime, data: dict[str, Any]) -> str:
    """The JSON of a payload: its type, when it happened (business time), and the data."""
    written = at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return json.dumps({"type": kind, "timestamp": written, "data": data}, ensure_ascii=False, separators=(",", ":"))


def _cut(value: Any) -> Any:
    is_long = isinstance(value, str) and len(value) > _LONGEST_TEXT
    return value[:_LONGEST_TEXT] + " […]" if is_long else value
