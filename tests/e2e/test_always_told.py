"""After a mixed play: states follow from the events, every wait and end has its reason, every message its fate."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.e2e.doors import MAILBOX, Town
from tests.e2e.holds import (
    all_states_follow_from_the_log_of_events,
    nothing_was_accepted_twice_and_whatever_is_due_has_ended,
    whatever_was_held_skipped_or_stopped_says_why,
)
from tests.e2e.play import play
from tests.world import until

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


async def test_what_must_hold_of_all_rows_after_a_mixed_play(town: Town) -> None:
    await play(town)
    await it_was_a_mixed_one(town)
    await all_states_follow_from_the_log_of_events(town)
    await whatever_was_held_skipped_or_stopped_says_why(town)
    await every_message_has_its_fate_and_the_reason(town)
    await nothing_was_accepted_twice_and_whatever_is_due_has_ended(town)


async def it_was_a_mixed_one(town: Town) -> None:
    """What the other tests look at is there."""
    states = Counter(e["state"] for e in await town.rest.every("enrollments"))
    assert {"replied", "finished", "suppressed", "bounced", "left", "taken_over", "stopped", "paused"} <= states.keys()
    kinds = Counter(e["kind"] for e in await town.rest.every("enrollments"))
    assert kinds.keys() == {"cold", "nurture", "return", "referral"}
    purposes = Counter(d["purpose"] for d in await town.rest.every("deliveries") if d["state"] == "sent")
    assert purposes.keys() == {"step", "introduction", "brief", "reminder", "answer", "return", "referral"}
    assert {s["state"] for s in await town.rest.every("suggestions")} == {"approved", "dismissed", "superseded"}
    assert {h["state"] for h in await town.rest.every("handoffs")} == {"introduced", "cancelled"}
    assert {r["state"] for r in await town.rest.every("referrals")} >= {"linked", "refused", "dismissed"}
    assert {s["reason"] for s in await town.rest.every("suppressions")} == {
        "unsubscribe",
        "manual",
        "hard_bounce",
        "complaint",
    }


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
