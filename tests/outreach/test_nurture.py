"""Notes come from mailboxes of their own, in the track that suits the lead, seldom, or from another tool."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.outreach.applied import apply
from app.outreach.enroll import NewLead, enter
from app.store import enrollments, events
from tests.outreach.test_finish import COLD_AND_NURTURE, NURTURE, desk, enrolled, tracks, why_it_ended
from tests.triage.desk import ANNA, MARA, Desk
from tests.world import SEQUENCE, ops_files

pytestmark = pytest.mark.anyio
__all__ = ["desk"]

NOTES = "notes@northlane.example"
TRACK = f"nurture/{NURTURE}/sequence.toml"
POOL = f'mailboxes = ["{NOTES}"]\n'


async def applied(desk: Desk, **changes: str) -> None:
    """Ops edit their files: what stands before a file's own words."""
    files = ops_files()
    for path, words in changes.items():
        files[path] = words + files[path]
    await apply(desk.app, files, by="ops")


def writers(desk: Desk) -> list[str]:
    return [str(mail["From"]).rpartition("<")[2].rstrip(">") for mail in desk.world.sent_to(ANNA)]


async def test_notes_leave_from_their_own_mailboxes_which_send_nothing_else(desk: Desk) -> None:
    await desk.world.mailbox(NOTES)
    await applied(desk, **{TRACK: POOL})
    await enrolled(desk, "Head of Inbound")
    await desk.turns(COLD_AND_NURTURE)
    assert writers(desk) == [MARA] * 4 + [NOTES] * 4
    sent = [mail["List-Unsubscribe"] for mail in desk.world.sent_to(ANNA)]
    assert all(sent)

    # Nobody new is written to by it, though it has the most room.
    again = (await enter(desk.app, NewLead(email=ANNA, first_name="Anna", country="GB"), "dock-overtime")).lead_id
    async with desk.app.read() as s:
        assert (await enrollments.of_lead(s, again))[0].mailbox_id == desk.world.watched[MARA]


async def test_while_none_of_its_mailboxes_is_there_nobody_else_sends_the_notes(desk: Desk) -> None:
    await applied(desk, **{TRACK: POOL})
    lead_id = await enrolled(desk, "Head of Inbound")
    await desk.turns(timedelta(days=90))
    assert await tracks(desk, lead_id) == [(SEQUENCE, "finished", "none")]
    assert await why_it_ended(desk, lead_id) == [(None, f'none of the mailboxes of "{NURTURE}" is active: {NOTES}')]


async def test_the_first_note_comes_thirty_days_after_the_last_mail_at_the_soonest(desk: Desk) -> None:
    files = ops_files()
    files[TRACK] = files[TRACK].replace("wait_days = 20", "wait_days = 0")
    await apply(desk.app, files, by="ops")
    lead_id = await enrolled(desk, "Head of Inbound")
    await desk.turns(timedelta(days=110))
    sent = [d.sent_at for d in await desk.deliveries(lead_id, "step") if d.sent_at]
    assert len(sent) >= 6
    assert all(later - sooner >= timedelta(days=30) for sooner, later in zip(sent[3:], sent[4:], strict=False))


async def test_another_tool_is_told_and_sends_them(desk: Desk) -> None:
    files = ops_files()
    files["icp.toml"] = files["icp.toml"].replace('nurture_mode = "own"', 'nurture_mode = "external"')
    await apply(desk.app, files, by="ops")
    lead_id = await enrolled(desk, "Head of Inbound")
    await desk.turns(COLD_AND_NURTURE)
    assert await tracks(desk, lead_id) == [(SEQUENCE, "finished", "none")] and len(desk.world.sent_to(ANNA)) == 4
    async with desk.app.read() as s:
        [told] = [e.data for e in await events.of_lead(s, lead_id) if e.kind == "lead.nurtured"]
    assert (told["track"], told["mode"], told["enrollment"]) == (NURTURE, "external", None)


async def test_a_track_goes_to_whom_it_is_written_for(desk: Desk) -> None:
    files = ops_files()
    for path in [path for path in files if path.startswith(f"nurture/{NURTURE}/")]:
        files[path.replace(NURTURE, "food-notes")] = files[path]
    files["nurture/food-notes/sequence.toml"] += '\n[for]\nindustries = ["food"]\n'
    await apply(desk.app, files, by="ops")
    new = NewLead(email=ANNA, first_name="Anna", country="GB", title="Head of Inbound", fields={"industry": "Food"})
    lead_id = (await enter(desk.app, new, SEQUENCE)).lead_id
    await desk.turns(timedelta(days=50))
    assert await tracks(desk, lead_id) == [(SEQUENCE, "finished", "none"), ("food-notes", "active", None)]
    assert await why_it_ended(desk, lead_id) == [("food-notes", "fits the profile; for the industry Food")]
