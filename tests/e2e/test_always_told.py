"""After a mixed play: states follow from the events, every wait and end has its reason, every message its fate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest

from app.domain import delivery, enrollment, handoff, referral, suggestion
from tests.e2e.doors import MAILBOX, Town, refs
from tests.e2e.play import play
from tests.world import until

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

_HANDOFFS = {
    "handoff.wanted": handoff.State.WANTED,
    "handoff.closer_chosen": handoff.State.HELD,
    "handoff.introduced": handoff.State.INTRODUCED,
    "handoff.cancelled": handoff.State.CANCELLED,
}
_ENROLLMENTS = {
    "enrollment.paused": enrollment.Change.PAUSED,
    "enrollment.resumed": enrollment.Change.RESUMED,
    "enrollment.finished": enrollment.Change.RAN_OUT,
}
_DELIVERIES = {
    "delivery.sent": delivery.State.SENT,
    "delivery.refused": delivery.State.REFUSED,
    "delivery.cancelled": delivery.State.CANCELLED,
    "delivery.unknown": delivery.State.UNKNOWN,
    "delivery.requeued": delivery.State.QUEUED,
    "delivery.resend": delivery.State.QUEUED,
}


async def test_what_must_hold_of_all_rows_after_a_mixed_play(town: Town) -> None:
    await play(town)
    await it_was_a_mixed_one(town)
    await all_states_follow_from_the_log_of_events(town)
    await whatever_was_held_skipped_or_stopped_says_why(town)
    await every_message_has_its_fate_and_the_reason(town)
    await nothing_was_accepted_twice_and_whatever_is_due_has_ended(town)


class Replay:
    """The states of all rows, made of the log alone and through the transition tables alone."""

    def __init__(self) -> None:
        self.states: dict[str, str] = {}
        self.suppressed: set[str] = set()
        self.held: dict[str, datetime] = {}
        self.parked: dict[str, str] = {}

    def take(self, event: Mapping[str, Any]) -> None:
        kind, data, lead = event["kind"], event["data"], event["lead_id"]
        noun = kind.partition(".")[0]
        match noun:
            case "enrollment":
                self._enrollment(kind, data)
            case "handoff":
                self._handoff(kind, data["handoff"])
            case "suggestion" if kind != "suggestion.edited":
                self._suggestion(kind, data["suggestion"])
            case "referral" if kind != "referral.completed":
                self._referral(kind, data["referral"])
            case "delivery":
                self.states[data["delivery"]] = _DELIVERIES[kind]
        if kind == "suppression.added" and lead is not None:
            self.suppressed.add(lead)
        elif kind == "lead.held":
            self.held[lead] = datetime.fromisoformat(data["until"])
        elif kind == "lead.parked":
            self.parked[data["enrollment"]] = data["until"]

    def _enrollment(self, kind: str, data: Mapping[str, Any]) -> None:
        row = data["enrollment"]
        if kind == "enrollment.created":
            assert row not in self.states
            self.states[row] = enrollment.State.ACTIVE
            return
        change = _ENROLLMENTS.get(kind) or enrollment.Change(data["change"])
        self.states[row] = enrollment.transition(enrollment.State(self.states[row]), change)

    def _handoff(self, kind: str, row: str) -> None:
        after = _HANDOFFS.get(kind)
        if after is None:
            return  # what a closer answers is of the assignment; the hand-off stays as it is
        if after is not handoff.State.WANTED:
            handoff.check(handoff.State(self.states[row]), after)
        self.states[row] = after

    def _suggestion(self, kind: str, row: str) -> None:
        if kind == "suggestion.created":
            self.states[row] = suggestion.State.WAITING
            return
        change = suggestion.Change(kind.partition(".")[2])
        self.states[row] = suggestion.transition(suggestion.State(self.states[row]), change)

    def _referral(self, kind: str, row: str) -> None:
        if kind == "referral.wanted":
            self.states[row] = referral.State.WANTED
            return
        change = referral.Change(kind.partition(".")[2])
        self.states[row] = referral.transition(referral.State(self.states[row]), change)


async def all_states_follow_from_the_log_of_events(town: Town) -> None:
    replay = Replay()
    for event in await town.log():
        replay.take(event)

    for noun in ("enrollments", "handoffs", "suggestions", "referrals"):
        rows = await town.rest.every(noun)
        assert rows and {row["id"]: replay.states.pop(row["id"], None) for row in rows} == {
            row["id"]: row["state"] for row in rows
        }, noun
    for mail in await town.rest.every("deliveries"):
        # What is being prepared has no event yet; whatever ended, or is in doubt, has.
        assert replay.states.pop(mail["id"], "queued") == mail["state"], mail
    assert replay.states == {}, "events of rows that there are not"

    for row in await town.rest.every("leads"):
        lead = await town.rest.get(f"leads/{row['id']}")
        assert (lead["suppressed"] is not None) == (lead["id"] in replay.suppressed), lead["email"]
        until = lead["held_until"]
        assert replay.held.get(lead["id"]) == (datetime.fromisoformat(until) if until else None)
    for back in await town.rest.every("returns"):
        assert replay.parked[back["id"]] == back["resume_on"]


async def it_was_a_mixed_one(town: Town) -> None:
    """What the other tests look at is there."""
    states = Counter(e["state"] for e in await town.rest.every("enrollments"))
    assert {"replied", "finished", "suppressed", "bounced", "left", "taken_over", "stopped", "paused"} <= states.keys()
    kinds = Counter(e["kind"] for e in await town.rest.every("enrollments"))
    assert kinds.keys() == {"cold", "nurture", "return", "referral"}
    purposes = Counter(d["purpose"] for d in await town.rest.every("deliveries") if d["state"] == "sent")
    assert purposes.keys() >= {"step", "introduction", "brief", "answer", "return", "referral"}
    assert {s["state"] for s in await town.rest.every("suggestions")} == {"approved", "dismissed", "superseded"}
    assert {h["state"] for h in await town.rest.every("handoffs")} == {"introduced", "cancelled"}
    assert {r["state"] for r in await town.rest.every("referrals")} >= {"linked", "refused", "dismissed"}
    assert {s["reason"] for s in await town.rest.every("suppressions")} == {
        "unsubscribe",
        "manual",
        "hard_bounce",
        "complaint",
    }


async def whatever_was_held_skipped_or_stopped_says_why(town: Town) -> None:
    for mail in await town.rest.every("deliveries"):
        match mail["state"]:
            case "cancelled" | "unknown":
                assert mail["held_reason"], mail
            case "refused":
                assert mail["response"], mail
            case "queued" if mail["attempts"]:
                assert mail["held_reason"], mail
            case "sent":
                assert mail["response"] and mail["sent_at"], mail
    for e in await town.rest.every("enrollments"):
        if e["state"] == "paused":
            assert e["held_reason"], e
        elif e["state"] != "active":
            assert e["outcome"] and e["ended_at"], e
    for h in await town.rest.every("handoffs"):
        assert h["reason"], h
    for r in await town.rest.every("referrals"):
        assert r["state"] == "linked" or r["reason"], r
    for s in await town.rest.every("suggestions"):
        assert s["decided_by"] and s["decided_at"], s


async def every_message_has_its_fate_and_the_reason(town: Town) -> None:
    # One by hand in Sent, and the server's copy of each of our own.
    in_sent = len(town.world.mail.accepted) + 1
    total = town.world.mail.delivered[MAILBOX] + in_sent

    async def is_read() -> bool:
        return len([r for r in await town.rest.every("replies") if r["processed_at"]]) == total

    await until(is_read)
    replies = await town.rest.every("replies")
    assert {r["fate"] for r in replies} == {"matched", "unmatched", "ignored"}
    assert all(r["reason"] and r["processed_at"] for r in replies)
    assert len([r for r in replies if r["fate"] == "ignored"]) == in_sent


async def nothing_was_accepted_twice_and_whatever_is_due_has_ended(town: Town) -> None:
    accepted = refs(mail.raw for mail in town.world.mail.accepted)
    assert set(accepted.values()) == {1}
    sent = {d["id"] for d in await town.rest.every("deliveries") if d["state"] == "sent"}
    assert sent == accepted.keys()
