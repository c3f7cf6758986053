"""A turn of a mailbox over real SMTP and PostgreSQL: what leaves, when, once, and what is kept of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from app.domain.delivery import State
from app.domain.enrollment import State as Enrolled
from app.domain.suppression import Reason
from app.errors import Conflict
from app.outreach import reconcile
from app.outreach.send import take_turn
from app.store import deliveries, enrollments, mailboxes, suppressions, tasks
from app.store.deliveries import Delivery
from app.store.engine import conninfo
from app.store.enrollments import Enrollment
from tests.world import World, a_world

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A service without a worker: the tests take the turns."""
    async with a_world(database_url, tmp_path, work=False) as made:
        yield made


async def read_inbox(world: World, mailbox_id: str) -> None:
    async with world.app.write() as s:
        await mailboxes.was_read(s, mailbox_id, world.clock.real())


async def the_enrollment(world: World, lead_id: str) -> Enrollment:
    async with world.app.read() as s:
        return (await enrollments.of_lead(s, lead_id))[0]


async def the_deliveries(world: World, lead_id: str) -> list[Delivery]:
    async with world.app.read() as s:
        return list(await deliveries.of_lead(s, lead_id))


async def test_the_first_step_leaves_with_its_headers_and_is_recorded(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead("anna@tidewell.example")

    assert await take_turn(world.app, mailbox)

    [mail] = world.sent_to("anna@tidewell.example")
    [delivery] = await the_deliveries(world, lead)
    assert delivery.state == State.SENT
    assert mail["Message-ID"] == delivery.message_id
    assert mail["X-Thaw-Ref"] == delivery.id
    assert mail["List-Unsubscribe"].startswith("<mailto:mara@northlane.example?subject=unsubscribe")
    assert mail["In-Reply-To"] is None
    assert mail.get_content_type() == "multipart/alternative"
    enrollment = await the_enrollment(world, lead)
    assert enrollment.next_step == 1
    # Three working days after a Monday.
    assert enrollment.due_at is not None and enrollment.due_at.date() == (world.clock.now() + timedelta(days=3)).date()


async def test_a_follow_up_answers_in_the_thread_of_the_first(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead("anna@tidewell.example")
    await take_turn(world.app, mailbox)
    world.clock.step_to(world.clock.now() + timedelta(days=4))
    await read_inbox(world, mailbox)

    assert await take_turn(world.app, mailbox)

    first, second = world.sent_to("anna@tidewell.example")
    assert second["In-Reply-To"] == first["Message-ID"]
    assert second["References"] == first["Message-ID"]
    assert second["Subject"] == f"Re: {first['Subject']}"
    assert (await the_enrollment(world, lead)).next_step == 2


async def test_the_gap_lets_one_mail_leave_at_a_time_also_for_two_turns_at_once(world: World) -> None:
    mailbox = await world.mailbox()
    for number in range(5):
        await world.lead(f"lead{number}@company{number}.example")

    await asyncio.gather(*(take_turn(world.app, mailbox) for _ in range(5)))

    assert len(world.mail.accepted) == 1
    async with world.app.read() as s:
        waits = (await mailboxes.get(s, mailbox)).next_turn_at
    assert waits is not None and waits >= world.clock.now() + timedelta(seconds=90)


async def test_the_daily_cap_holds_the_rest_and_says_until_when(world: World) -> None:
    mailbox = await world.mailbox()
    async with world.app.write() as s:
        (await mailboxes.get(s, mailbox)).daily_cap = 2
    ids = [await world.lead(f"lead{number}@company{number}.example") for number in range(3)]
    first_at = world.clock.now()
    for _ in range(3):
        await take_turn(world.app, mailbox)
        world.clock.step_to(world.clock.now() + timedelta(hours=1))

    assert len(world.mail.accepted) == 2
    held = await the_enrollment(world, ids[2])
    assert held.held_reason is not None and "its cap is 2" in held.held_reason
    assert held.due_at == first_at + timedelta(hours=24)


async def test_nothing_leaves_outside_the_recipients_hours(world: World) -> None:
    mailbox = await world.mailbox()
    await world.lead("kim@bluestem.example", zone="America/Los_Angeles")

    world.clock.step_to(world.clock.now() + timedelta(minutes=1))
    assert not await take_turn(world.app, mailbox)
    assert world.mail.accepted == []


async def test_a_follow_up_waits_while_the_inbox_was_not_read(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead()
    await take_turn(world.app, mailbox)
    world.clock.step_to(world.clock.now() + timedelta(days=4))

    assert not await take_turn(world.app, mailbox)

    assert (await the_enrollment(world, lead)).held_reason == "the mailbox's inbox was not read recently"
    assert len(world.mail.accepted) == 1


async def test_an_unknown_recipient_is_suppressed_and_its_sequence_ends(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead("gone@tidewell.example")
    world.people.refuse["gone@tidewell.example"] = "550 5.1.1 no such user"

    await take_turn(world.app, mailbox)

    [delivery] = await the_deliveries(world, lead)
    assert delivery.state == State.REFUSED
    enrollment = await the_enrollment(world, lead)
    assert (enrollment.state, enrollment.outcome, enrollment.due_at) == (Enrolled.BOUNCED, "bounced", None)
    async with world.app.read() as s:
        assert await suppressions.reason_for(s, "gone@tidewell.example") is Reason.HARD_BOUNCE


async def test_a_temporary_refusal_sends_the_same_bytes_later(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead()
    world.people.refuse["anna@tidewell.example"] = "451 4.7.1 greylisted, come back"
    await take_turn(world.app, mailbox)
    [waiting] = await the_deliveries(world, lead)
    assert waiting.state == State.QUEUED
    assert waiting.due_at >= world.clock.now() + timedelta(minutes=30)

    world.people.refuse.clear()
    world.clock.step_to(waiting.due_at)
    await take_turn(world.app, mailbox)

    [mail] = world.sent_to("anna@tidewell.example")
    assert mail["Message-ID"] == waiting.message_id
    assert (await the_deliveries(world, lead))[0].state == State.SENT


async def test_another_refusal_pauses_the_lead_and_asks_a_person(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead()
    world.people.refuse["anna@tidewell.example"] = "550 5.7.1 your message looks like spam"

    await take_turn(world.app, mailbox)

    assert (await the_enrollment(world, lead)).state == Enrolled.PAUSED
    async with world.app.read() as s:
        assert [task.kind for task in await tasks.waiting(s)] == ["refused"]
        assert await suppressions.reason_for(s, "anna@tidewell.example") is None


def at(point: str, act: Callable[[], None]) -> Callable[[str], None]:
    """Do something at a named point of the flow."""
    return lambda name: act() if name == point else None


async def test_an_opt_out_between_claim_and_data_stops_the_mail(database_url: str, tmp_path: Path) -> None:
    def opt_out() -> None:
        with psycopg.connect(conninfo(database_url)) as connection:
            connection.execute(
                "INSERT INTO suppression (address_key, reason, rank, source, created_at)"
                " VALUES ('anna@tidewell.example', 'unsubscribe', 1, 'test', '2026-03-02')"
            )

    at_point = at("recipients accepted", opt_out)
    async with a_world(database_url, tmp_path, work=False, at_point=at_point) as world:
        mailbox = await world.mailbox()
        lead = await world.lead()

        await take_turn(world.app, mailbox)

        assert world.mail.accepted == []
        [delivery] = await the_deliveries(world, lead)
        assert delivery.state == State.CANCELLED
        assert (await the_enrollment(world, lead)).state == Enrolled.SUPPRESSED


class Crash(BaseException):
    """Stands for a kill: nothing catches it on the way out."""


@pytest.mark.parametrize("point", ["connected", "claimed", "recipients accepted"])
async def test_a_crash_before_arming_sends_the_mail_once_after_the_lease(
    point: str, database_url: str, tmp_path: Path
) -> None:
    points = [point]

    def crash(name: str) -> None:
        if points == [name]:
            points.clear()
            raise Crash

    async with a_world(database_url, tmp_path, work=False, at_point=crash, claim_lease=timedelta(0)) as world:
        mailbox = await world.mailbox()
        lead = await world.lead()
        with pytest.raises(Crash):
            await take_turn(world.app, mailbox)
        assert world.mail.accepted == []

        world.clock.step_to(world.clock.now() + timedelta(hours=1))
        await reconcile.requeue_lapsed(world.app)
        await take_turn(world.app, mailbox)

        assert len(world.mail.accepted) == 1
        assert [d.state for d in await the_deliveries(world, lead)] == [State.SENT]


@pytest.mark.parametrize(("point", "accepted"), [("armed", 0), ("accepted", 1)])
async def test_a_crash_after_arming_leaves_an_unknown_mail_that_the_sent_folder_settles(
    point: str, accepted: int, database_url: str, tmp_path: Path
) -> None:
    def crash(name: str) -> None:
        if name == point:
            raise Crash

    async with a_world(database_url, tmp_path, work=False, at_point=crash, undecided_after=timedelta(0)) as world:
        mailbox = await world.mailbox()
        lead = await world.lead()
        with pytest.raises(Crash):
            await take_turn(world.app, mailbox)

        assert await reconcile.mark_undecided(world.app) == 1
        world.clock.step_to(world.clock.now() + timedelta(hours=1))
        assert not await take_turn(world.app, mailbox)
        for _ in range(3):
            await reconcile.look_for_unknown(world.app)

        assert len(world.mail.accepted) == accepted
        [delivery] = await the_deliveries(world, lead)
        enrollment = await the_enrollment(world, lead)
        async with world.app.read() as s:
            asked = [task.kind for task in await tasks.waiting(s)]
        if accepted:
            assert (delivery.state, enrollment.next_step, asked) == (State.SENT, 1, [])
        else:
            assert (delivery.state, enrollment.due_at, asked) == (State.UNKNOWN, None, ["unknown_delivery"])


async def test_a_person_may_send_an_unknown_mail_again_with_the_same_bytes(database_url: str, tmp_path: Path) -> None:
    points = ["armed"]

    def crash(name: str) -> None:
        if points == [name]:
            points.clear()
            raise Crash

    async with a_world(database_url, tmp_path, work=False, at_point=crash, undecided_after=timedelta(0)) as world:
        mailbox = await world.mailbox()
        lead = await world.lead()
        with pytest.raises(Crash):
            await take_turn(world.app, mailbox)
        await reconcile.mark_undecided(world.app)
        [unknown] = await the_deliveries(world, lead)
        await reconcile.resolve(world.app, unknown.id, "resend", by="ops")
        with pytest.raises(Conflict):
            await reconcile.resolve(world.app, unknown.id, "resend", by="ops")

        world.clock.step_to(world.clock.now() + timedelta(hours=1))
        await take_turn(world.app, mailbox)

        [mail] = world.sent_to("anna@tidewell.example")
        assert mail["Message-ID"] == unknown.message_id
        assert (await the_deliveries(world, lead))[0].state == State.SENT


async def test_what_a_crash_left_without_a_next_day_gets_one(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead()
    await take_turn(world.app, mailbox)
    async with world.app.write() as s:
        (await enrollments.of_lead(s, lead))[0].due_at = None

    assert await reconcile.settle_adrift(world.app) == 1

    assert (await the_enrollment(world, lead)).due_at is not None


async def test_a_dead_server_makes_the_mailbox_ill_and_leaves_the_lead_alone(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead()
    async with world.app.write() as s:
        row = await mailboxes.get(s, mailbox)
        port, row.smtp_port = row.smtp_port, 1
    assert not await take_turn(world.app, mailbox)
    async with world.app.read() as s:
        ill = await mailboxes.get(s, mailbox)
    assert ill.failures == 1 and ill.failure and ill.next_turn_at == world.clock.now() + timedelta(minutes=1)
    assert (await the_enrollment(world, lead)).state == Enrolled.ACTIVE

    async with world.app.write() as s:
        (await mailboxes.get(s, mailbox)).smtp_port = port
    world.clock.step_to(ill.next_turn_at)
    assert await take_turn(world.app, mailbox)
    assert len(world.mail.accepted) == 1
