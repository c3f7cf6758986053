"""Mail that may not be what it says: a writer whom our own provider calls forged, and failures that may pass."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.triage.review import Correction, relabel
from classifier.reading import Label
from tests.triage.desk import ANNA, JONAS, STOP, YES, Desk, bounce
from tests.world import reply

pytestmark = pytest.mark.anyio

# Of the mailbox's own domain, whose server has the last word on who wrote.
FORGED = "mx.northlane.example; spf=fail; dmarc=fail (p=reject) header.from=tidewell.example"


def results(raw: bytes, *of: str) -> bytes:
    """The message as it looks once servers put their results on top of it."""
    return "".join(f"Authentication-Results: {one}\r\n" for one in of).encode() + raw


async def test_a_reply_that_may_be_forged_stops_the_sequence_and_warms_nobody(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    raw = results(reply(ANNA, YES, first, desk.world.clock.now()), FORGED)
    message = await desk.receives(raw)
    assert (message.label, message.lead_id) == ("positive", lead)
    assert await desk.state(lead) == ("replied", "none")
    assert await desk.handoffs(lead) == [] and await desk.asked() == ["review"]
    assert "DMARC" in (message.reason or "") and "DMARC" in (await desk.tasks())[0].why
    # A person may know better.
    await relabel(desk.app, message.id, Correction(label=Label.POSITIVE), "mara")
    assert len(await desk.handoffs(lead)) == 1


async def test_a_word_that_is_not_our_providers_changes_nothing(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    raw = reply(ANNA, YES, first, desk.world.clock.now())
    await desk.receives(results(raw, "mx.else.example; dmarc=fail", "mx.northlane.example; dmarc=pass", FORGED))
    assert len(await desk.handoffs(lead)) == 1


async def test_an_opt_out_counts_also_where_it_may_be_forged(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.receives(results(reply(ANNA, STOP, first, desk.world.clock.now()), FORGED))
    assert await desk.state(lead) == ("suppressed", "opt_out")


async def test_who_forges_a_closer_takes_no_lead(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    await desk.turns()
    [brief] = desk.world.sent_to(JONAS)[:1]
    message = await desk.receives(results(reply(JONAS, "Yes, I take it.", brief, desk.world.clock.now()), FORGED))
    assert message.reason == "written by one of our mailboxes or closers"


async def comes_back(desk: Desk, status: str = "4.2.2", action: str = "failed") -> None:
    """Anna's newest mail comes back, a minute after it left."""
    desk.world.clock.step_to(desk.world.clock.now() + timedelta(minutes=1))
    await desk.receives(bounce(ANNA, status, desk.world.sent_to(ANNA)[-1], action))


async def next_mail(desk: Desk) -> None:
    """The next step of Anna's sequence leaves."""
    count = len(desk.world.sent_to(ANNA))
    while len(desk.world.sent_to(ANNA)) == count:
        desk.world.clock.step_to(desk.world.clock.now() + timedelta(days=1))
        await desk.turns()


async def test_three_failures_that_may_pass_in_a_row_make_an_address_hard(desk: Desk) -> None:
    lead, _ = await desk.first_mail()
    await comes_back(desk)
    await next_mail(desk)
    await comes_back(desk)
    await next_mail(desk)
    assert await desk.state(lead) == ("active", None) and await desk.suppressed() is None
    await comes_back(desk)
    assert await desk.suppressed() == "hard_bounce"
    assert await desk.state(lead) == ("bounced", "bounced")


async def test_the_same_mail_that_comes_back_thrice_is_one_failure(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    for _ in range(3):
        desk.world.clock.step_to(desk.world.clock.now() + timedelta(days=1))
        await desk.receives(bounce(ANNA, "4.2.2", first).replace(b"could not", f"could {_} not".encode()))
    assert await desk.suppressed() is None and (await desk.state(lead))[0] == "active"


async def test_delays_are_no_failures(desk: Desk) -> None:
    lead, _ = await desk.first_mail()
    await comes_back(desk, action="delayed")
    for _ in range(2):
        await next_mail(desk)
        await comes_back(desk, action="delayed")
    assert await desk.suppressed() is None and (await desk.state(lead))[0] == "active"
