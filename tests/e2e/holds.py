"""What must hold of all rows when a play is over, asked at the doors: of the log of events, the ledger and the mail
servers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from app.domain import assignment, delivery, enrollment, handoff, referral, suggestion
from tests.e2e.doors import Town, refs

_HANDOFFS = {
    "handoff.wanted": handoff.State.WANTED,
    "handoff.closer_chosen": handoff.State.HELD,
    "handoff.declined": handoff.State.DECLINED,
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


# Another text, or what came of it: it stands where it stood.
# What a closer answers or leaves unanswered is of the assignment; the hand-off stays as it is.
_LEAVE_A_HANDOFF = {"handoff.accepted", "handoff.reminded", "handoff.lapsed"}
_LEAVE_A_SUGGESTION = {"suggestion.edited", "suggestion.chosen", "suggestion.outcome"}


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
            case "handoff" if kind not in _LEAVE_A_HANDOFF:
                self._handoff(kind, data)
            case "suggestion" if kind not in _LEAVE_A_SUGGESTION:
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

    def _handoff(self, kind: str, data: Mapping[str, Any]) -> None:
        row, after = data["handoff"], _HANDOFFS[kind]
        if kind == "handoff.declined" and data["decline"] != assignment.Decline.NOT_INTERESTED:
            return  # another closer is asked
        if after is handoff.State.HELD and self.states[row] in (handoff.State.HELD, handoff.State.INTRODUCED):
            return  # another closer has it
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
        assert s["state"] == "waiting" or (s["decided_by"] and s["decided_at"]), s


async def nothing_was_accepted_twice_and_whatever_is_due_has_ended(town: Town) -> None:
    accepted = refs(mail.raw for mail in town.world.mail.accepted)
    assert set(accepted.values()) == {1}
    sent = {d["id"] for d in await town.rest.every("deliveries") if d["state"] == "sent"}
    assert sent == accepted.keys()


def nobody_is_written_to_behind_a_stop(log: Iterable[Mapping[str, Any]]) -> None:
    """Nothing behind a suppression, and no mail of a sequence behind a human reply, unless a new track began since."""
    silenced: set[str] = set()
    answered: set[str] = set()
    for event in log:
        match event["kind"]:
            case "suppression.added":
                silenced.add(event["lead_id"])
            case "reply.received":
                answered.add(event["lead_id"])
            case "enrollment.created":
                answered.discard(event["lead_id"])
            case "delivery.sent" if event["data"]["purpose"] not in delivery.TO_CLOSER:
                assert event["lead_id"] not in silenced, event
                assert event["data"]["purpose"] not in delivery.CAPPED or event["lead_id"] not in answered, event
