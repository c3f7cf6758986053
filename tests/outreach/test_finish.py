"""The end of a track that nobody answered: who fits the profile is taught something, the others rest."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, timedelta
from email.message import Message as ParsedMail
from pathlib import Path

import pytest

from app.errors import Conflict, Invalid
from app.outreach.enroll import NewLead, enroll, enter
from app.store import enrollments, events
from app.triage.reader import ProcessReader
from tests.triage.desk import ANNA, MARA, STOP, Desk, a_desk
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio

COLD_AND_NURTURE = timedelta(days=250)
NURTURE = "inbound-notes"


@pytest.fixture
async def desk(database_url: str, tmp_path: Path, reader: ProcessReader) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path, reader) as made:
        yield made


async def enrolled(desk: Desk, title: str | None, country: str = "GB", email: str = ANNA) -> str:
    new = NewLead(email=email, first_name="Anna", company="Tidewell", country=country, title=title)
    return (await enter(desk.app, new, SEQUENCE)).lead_id


async def tracks(desk: Desk, lead_id: str) -> list[tuple[str, str, str | None]]:
    async with desk.app.read() as s:
        return [(e.sequence, e.state, e.outcome) for e in reversed(await enrollments.of_lead(s, lead_id))]


async def why_it_ended(desk: Desk, lead_id: str) -> list[tuple[object, object]]:
    async with desk.app.read() as s:
        told = await events.of_lead(s, lead_id)
    return [(e.data["next"], e.data["reason"]) for e in told if e.kind == "enrollment.finished"]


def subjects(mails: list[ParsedMail]) -> list[str]:
    return [str(mail["Subject"]) for mail in mails]


async def test_a_silent_lead_that_fits_gets_the_nurture_track_and_then_rests(desk: Desk) -> None:
    lead_id = await enrolled(desk, "Head of Inbound")
    await desk.turns(COLD_AND_NURTURE)

    assert await tracks(desk, lead_id) == [(SEQUENCE, "finished", "none"), (NURTURE, "finished", "none")]
    cold, taught = desk.world.sent_to(ANNA)[:4], desk.world.sent_to(ANNA)[4:]
    assert all(subject.startswith("Re: ") for subject in subjects(cold[1:]))
    assert len(taught) == 4 and not any(subject.startswith("Re: ") for subject in subjects(taught))
    # Each has a subject of its own, and so is a conversation of its own.
    assert all(mail["In-Reply-To"] is None and mail["References"] is None for mail in taught)
    assert all(mail["List-Unsubscribe"] for mail in taught)
    assert await why_it_ended(desk, lead_id) == [
        (NURTURE, "fits the profile; the usual one"),
        (None, f'was in "{NURTURE}" before'),
    ]


@pytest.mark.parametrize(
    ("title", "country", "reason"),
    [
        (None, "GB", 'title "unknown" is not in the profile'),
        ("Chief of Staff", "GB", 'title "Chief of Staff" is not in the profile'),
        ("Head of Inbound", "AU", "country AU is not in the profile"),
    ],
)
async def test_whoever_does_not_fit_rests(desk: Desk, title: str | None, country: str, reason: str) -> None:
    lead_id = await enrolled(desk, title, country)
    await desk.turns(COLD_AND_NURTURE)
    assert await tracks(desk, lead_id) == [(SEQUENCE, "finished", "none")]
    assert len(desk.world.sent_to(ANNA)) == 4
    assert await why_it_ended(desk, lead_id) == [(None, reason)]


async def test_an_opt_out_ends_nurture_for_good(desk: Desk) -> None:
    lead_id = await enrolled(desk, "Head of Inbound")
    await desk.turns(timedelta(days=60))
    assert await tracks(desk, lead_id) == [(SEQUENCE, "finished", "none"), (NURTURE, "active", None)]
    before = len(desk.world.sent_to(ANNA))
    await desk.answers(STOP, desk.world.sent_to(ANNA)[-1])
    await desk.turns(COLD_AND_NURTURE)
    assert len(desk.world.sent_to(ANNA)) == before
    assert {state for _, state, _ in await tracks(desk, lead_id)} == {"suppressed"}


async def test_a_return_that_stays_silent_comes_again_after_90_and_180_days_and_then_ends(desk: Desk) -> None:
    lead_id = await enrolled(desk, "Head of Inbound")
    await desk.turns()
    await desk.answers("Come back to me on 20 March please, we are too busy now.", desk.world.sent_to(ANNA)[0])
    await desk.turns(timedelta(days=300))
    assert [name for name, _, _ in await tracks(desk, lead_id)] == [SEQUENCE, "return"]
    sent = [d.sent_at.date() for d in await desk.deliveries(lead_id, "return") if d.sent_at]
    assert sent == [date(2026, 3, 20) + timedelta(weeks=weeks) for weeks in (0, 13, 26)]
    *_, first, second, third = desk.world.sent_to(ANNA)
    assert "> Come back to me on 20 March" in str(second.get_payload(0)) and "Some months ago" in str(third)
    assert first["In-Reply-To"] and str(first["Message-ID"]) in str(second["References"])
    assert await why_it_ended(desk, lead_id) == [(None, "put it off, and answered none of the returns")]


async def test_nobody_enrolls_by_hand_in_a_track_that_a_reply_calls_for(desk: Desk) -> None:
    lead_id = (await enter(desk.app, NewLead(email=ANNA, first_name="Anna"), None)).lead_id
    for track in ("return", "referral"):
        with pytest.raises(Invalid, match="Thaw enters it when a reply calls for it"):
            await enroll(desk.app, lead_id, track)
    # Nurture is a sequence like the others; its first mail comes when the track says.
    await enroll(desk.app, lead_id, NURTURE)
    with pytest.raises(Conflict, match="running"):
        await enroll(desk.app, lead_id, SEQUENCE)


async def test_each_lead_gets_one_of_the_first_mails_and_both_are_used(desk: Desk) -> None:
    people = [f"person{n}@company{n}.example" for n in range(8)]
    for email in people:
        await enrolled(desk, None, email=email)
    await desk.turns(timedelta(hours=1))
    await desk.look(MARA)
    await desk.turns(timedelta(days=2))
    firsts = {subjects(desk.world.sent_to(email))[0] for email in people}
    assert len(firsts) == 2
