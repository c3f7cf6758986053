"""The timeline of one lead: its mails, replies, tasks and hand-offs, and the events that none of them tells.

Sorts and pairs what the store returned. Must not word anything; the template and `app.web.words` do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.delivery import OPEN
from app.domain.delivery import State as DeliveryState
from app.store.deliveries import Delivery
from app.store.pages import HandoffRow, LeadStory


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One thing in the timeline. `kind` names the macro that shows `item`; `rank` orders what one instant holds."""

    at: datetime
    rank: int
    kind: str
    item: Any
    note: str | None = None
    events: list[Any] = field(default_factory=list)


# Told by a row, which knows more than the event does.
_TOLD = frozenset(
    "delivery.sent delivery.cancelled delivery.refused reply.received machine_mail.received suppression.added "
    "handoff.wanted handoff.closer_chosen handoff.introduced handoff.cancelled task.created".split()
)
_FIRST, _SENT, _RECEIVED, _EVENT, _SUPPRESSED, _HANDED, _ASKED = range(7)


def timeline(story: LeadStory) -> list[Entry]:
    """What happened, oldest first. What one instant holds comes in the order of cause and effect."""
    entries = [*_mails(story), *_received(story), *_handed(story), *_others(story)]
    return sorted(entries, key=lambda entry: (entry.at, entry.rank))


def still_open(story: LeadStory) -> list[Delivery]:
    """Mails that have not left, or of which nobody knows whether they did."""
    return [d for d in story.deliveries if d.state in OPEN]


def _mails(story: LeadStory) -> Iterator[Entry]:
    ended = {e.data.get("delivery"): e.at for e in story.events if e.kind in ("delivery.cancelled", "delivery.refused")}
    for d in story.deliveries:
        if d.state == DeliveryState.SENT:
            yield Entry(at=d.sent_at or d.created_at, rank=_SENT, kind="mail", item=d)
        elif d.state not in OPEN:
            yield Entry(at=ended.get(d.id, d.created_at), rank=_SENT, kind="mail", item=d)


def _received(story: LeadStory) -> Iterator[Entry]:
    for m in story.messages:
        yield Entry(at=m.received_at, rank=_RECEIVED, kind="message", item=m)


def _handed(story: LeadStory) -> Iterator[Entry]:
    for row in story.handoffs:
        yield Entry(
            at=row.handoff.chosen_at or row.handoff.created_at,
            rank=_HANDED,
            kind="handoff",
            item=row,
            note=_choice(story, row),
        )


def _choice(story: LeadStory, row: HandoffRow) -> str | None:
    """The reason of the choice; a cancellation overwrites it in the row, the log keeps it."""
    for e in reversed(story.events):
        if e.kind == "handoff.closer_chosen" and e.data.get("handoff") == row.handoff.id:
            return str(e.data.get("reason"))
    return None if row.handoff.state == "cancelled" else row.handoff.reason


def _others(story: LeadStory) -> Iterator[Entry]:
    if story.suppression is not None:
        at = story.suppression.created_at
        yield Entry(at=at, rank=_SUPPRESSED, kind="suppression", item=story.suppression)
    for task in story.tasks:
        yield Entry(at=task.created_at, rank=_ASKED, kind="task", item=task)
    for e in story.events:
        if e.kind not in _TOLD:
            rank = _FIRST if e.kind in ("lead.created", "enrollment.created") else _EVENT
            yield Entry(at=e.at, rank=rank, kind="event", item=e)
