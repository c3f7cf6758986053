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
from app.domain.handoff import State as HandoffState
from app.domain.sequence import Kind as Track
from app.store.deliveries import Delivery
from app.store.events import Event
from app.store.messages import Fate
from app.store.pages import HandoffRow, LeadStory
from classifier.reading import Kind


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
    "handoff.wanted handoff.closer_chosen handoff.introduced handoff.cancelled task.created task.done "
    "suggestion.created referral.wanted".split()
)
_CONSEQUENCES = frozenset({"lead.parked", "lead.nurtured"})
_FIRST, _SENT, _RECEIVED, _EVENT, _SUPPRESSED, _HANDED, _NEXT, _ASKED = range(8)
# A label that a person gives is for what people write; an automatic reply may have been a person after all.
_CORRECTABLE = frozenset({Kind.HUMAN, Kind.CALENDAR, Kind.AUTO_REPLY})


def timeline(story: LeadStory) -> list[Entry]:
    """What happened, oldest first. What one instant holds comes in the order of cause and effect."""
    entries = [*_mails(story), *_received(story), *_handed(story), *_ways_on(story), *_others(story)]
    return sorted(entries, key=lambda entry: (entry.at, entry.rank))


def still_open(story: LeadStory) -> list[Delivery]:
    """Mails that have not left, or of which nobody knows whether they did."""
    return [d for d in story.deliveries if d.state in OPEN]


def whys(story: LeadStory) -> dict[str, str]:
    """Why a lead is parked or in nurture, by enrollment; a later word counts."""
    found: dict[str, str] = {}
    for e in story.events:
        why = {"lead.parked": e.data.get("because"), "lead.nurtured": e.data.get("reason")}.get(e.kind)
        if why:
            found[str(e.data.get("enrollment"))] = str(why)
    return found


def correctable(story: LeadStory) -> frozenset[str]:
    """Ids of the replies whose label a person may correct: not once the lead is suppressed or a closer has it."""
    handed = story.row.handoff
    if story.suppression is not None or (handed is not None and handed.state == HandoffState.INTRODUCED):
        return frozenset()
    return frozenset(m.id for m in story.messages if m.fate == Fate.MATCHED and m.kind in _CORRECTABLE)


def introducible(story: LeadStory) -> frozenset[str]:
    """Ids of the replies that may lead to an introduction: while nothing of that kind is under way."""
    handed = story.row.handoff
    is_open = handed is not None and handed.state != HandoffState.CANCELLED
    return frozenset() if is_open else correctable(story)


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


def _ways_on(story: LeadStory) -> Iterator[Entry]:
    for suggestion in story.suggestions:
        yield Entry(at=suggestion.created_at, rank=_NEXT, kind="suggestion", item=suggestion)
    for row in story.referrals:
        yield Entry(at=row.referral.created_at, rank=_NEXT, kind="referral", item=row)


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
            yield Entry(at=e.at, rank=_rank(e), kind="event", item=e)


def _rank(e: Event) -> int:
    if e.kind == "enrollment.created":
        # The later tracks come of what happened in the same instant.
        return _FIRST if e.data.get("track", Track.COLD) == Track.COLD else _NEXT
    return _FIRST if e.kind == "lead.created" else _NEXT if e.kind in _CONSEQUENCES else _EVENT
