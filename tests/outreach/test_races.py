"""Many workers, replies and opt-outs at once on one real database: a mail once, none after a stop, no deadlock."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import psycopg
import pytest

from app.context import App
from app.domain.delivery import State
from app.domain.enrollment import Change
from app.domain.enrollment import State as Enrolled
from app.domain.handoff import State as Handed
from app.errors import Conflict
from app.main import service
from app.outreach import pausing, reconcile, record
from app.outreach.send import take_turn
from app.store import companies, deliveries, events, handoffs, mailboxes
from app.store.engine import conninfo
from app.triage import act, ending
from app.triage.optout import suppress, unsubscribe
from tests.crowd import a_crowd
from tests.outreach.turns import ANNA, LOGINS, MARA, Desk, a_desk
from tests.smtpd import Conversation, SmtpServer, drop
from tests.world import START, settings_for, until

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def workers(desk: Desk, folder: Path, services: int, each: int) -> AsyncIterator[list[App]]:
    """The applications of `services` times `each` workers, each with a name and mail connections of its own; those of
    one service share its pool of database connections."""
    async with AsyncExitStack() as stack:
        found: list[App] = []
        for number in range(services):
            running = await stack.enter_async_context(service(settings_for(folder), desk.url, clock=desk.clock))
            found += [desk.another(f"worker-{number}-{n}", running.app) for n in range(each)]
        yield found


@contextmanager
def locked(url: str, statement: str) -> Iterator[Callable[[int], Awaitable[None]]]:
    """Hold the rows that `statement` locks; what is yielded waits until so many others stand in line."""
    with psycopg.connect(conninfo(url)) as holder, psycopg.connect(conninfo(url), autocommit=True) as observer:
        holder.execute(statement.encode())

        async def line_of(length: int) -> None:
            async def has_formed() -> bool:
                waiting = observer.execute(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    " AND wait_event_type = 'Lock'"
                ).fetchone()
                return waiting is not None and waiting[0] >= length

            await until(has_formed)

        yield line_of
        holder.rollback()


async def test_fifty_workers_race_for_one_step_and_one_mail_leaves(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk, workers(desk, tmp_path, 5, 10) as racers:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        for round_ in range(3):
            with locked(database_url, "SELECT 1 FROM mailbox FOR UPDATE") as in_line:
                turns = [asyncio.create_task(take_turn(racer, mailbox)) for racer in racers]
                await in_line(len(racers))
            won = await asyncio.gather(*turns)

            assert sum(won) == 1
            assert len(desk.server.accepted) == round_ + 1
            assert desk.server.said.count("DATA") == round_ + 1, "one SMTP transaction, not one acceptance of many"
            await desk.later_with_inbox_read(mailbox, days=8)
        assert len(set(desk.refs())) == 3
        assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT] * 3


async def test_twenty_workers_race_for_one_mail_that_waits_for_a_second_try(database_url: str, tmp_path: Path) -> None:
    server = SmtpServer(logins=LOGINS, faults={"DOT": "451 4.3.0 later"})
    async with a_desk(database_url, tmp_path, server) as desk, workers(desk, tmp_path, 4, 5) as racers:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults.clear()
        desk.later(hours=2)
        with locked(database_url, "SELECT 1 FROM delivery FOR UPDATE") as in_line:
            turns = [asyncio.create_task(take_turn(racer, mailbox)) for racer in racers]
            await in_line(len(racers))
        assert sum(await asyncio.gather(*turns)) == 1
        [mail] = await desk.deliveries(lead)
        assert (mail.state, mail.attempts, desk.refs()) == (State.SENT, 2, [mail.id])


async def test_a_cap_of_five_holds_in_every_24_hours_whoever_sends(database_url: str, tmp_path: Path) -> None:
    sent_at: list[datetime] = []

    async def note(conversation: Conversation) -> None:
        sent_at.append(desk.clock.now())

    server = SmtpServer(logins=LOGINS, faults={"KEPT": note})
    async with a_desk(database_url, tmp_path, server) as desk, workers(desk, tmp_path, 2, 5) as racers:
        mailbox = await desk.mailbox(daily_cap=5)
        for number in range(14):
            await desk.lead(f"lead{number}@company{number}.example")
        start = desk.clock.now()
        while desk.clock.now() < start + timedelta(hours=50):
            await asyncio.gather(*(take_turn(racer, mailbox) for racer in racers))
            await desk.later_with_inbox_read(mailbox, hours=1)

    assert len([at for at in sent_at if at < start + timedelta(hours=24)]) == 5
    for first in sent_at:
        assert len([at for at in sent_at if first <= at < first + timedelta(hours=24)]) <= 5
    assert len(sent_at) >= 10, "the cap frees again"
    assert len(set(desk.refs())) == len(sent_at)


_NO_GAP = """
CREATE FUNCTION no_gap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.next_turn_at := NULL; RETURN NEW; END $$;
CREATE TRIGGER no_gap BEFORE UPDATE ON mailbox FOR EACH ROW EXECUTE FUNCTION no_gap()
"""


@pytest.mark.parametrize("cap", [5, 30])
async def test_twenty_workers_and_a_cap_of_a_mailbox_send_exactly_that_many(
    cap: int, database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk, workers(desk, tmp_path, 4, 5) as racers:
        mailbox = await desk.mailbox(daily_cap=cap)
        a_crowd(database_url, [mailbox], cap + 10, START)
        desk.execute(_NO_GAP)
        while any(await asyncio.gather(*(take_turn(racer, mailbox) for racer in racers))):
            """The cap alone holds."""
        assert len(desk.server.accepted) == len(set(desk.refs())) == cap


async def test_twenty_mailboxes_of_one_domain_fill_its_cap_exactly(database_url: str, tmp_path: Path) -> None:
    """Each may send, all of them together may not: whoever comes last is held when the mail is armed."""
    async with a_desk(database_url, tmp_path) as desk, workers(desk, tmp_path, 4, 5) as racers:
        await desk.policy("domain_daily_cap = 100", "domain_daily_cap = 30")
        boxes = [await desk.mailbox(f"seller{n}@northlane.example") for n in range(20)]
        a_crowd(database_url, boxes, 60, START)
        for _ in range(3):
            await asyncio.gather(*(take_turn(a, box) for a, box in zip(racers, boxes, strict=True)))
            desk.later(minutes=70)
        assert len(desk.server.accepted) == len(set(desk.refs())) == 30
        # Who was held while the last mails were leaving waits a minute; by now each has been told when there is room.
        for _ in range(3):
            await asyncio.gather(*(take_turn(a, box) for a, box in zip(racers, boxes, strict=True)))
        held = [e for e in await desk.enrollments() if e.held_code == "domain_cap"]
        assert held and {e.due_at for e in held} == {START + timedelta(hours=24)}


async def test_who_is_held_while_the_last_mail_leaves_asks_again_in_a_minute(database_url: str, tmp_path: Path) -> None:
    """That mail may be refused and leave room; once it has left, the wait is until it is a day old."""

    async def ask_meanwhile(conversation: Conversation) -> None:
        assert not await take_turn(desk.app, other)
        assert await held_until() == START + timedelta(minutes=1)

    async def held_until() -> datetime | None:
        [e] = [e for e in await desk.enrollments() if e.held_code == "domain_cap"]
        return e.due_at

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DATA": ask_meanwhile})) as desk:
        await desk.policy("domain_daily_cap = 100", "domain_daily_cap = 1")
        boxes = [await desk.mailbox(f"seller{n}@northlane.example") for n in range(2)]
        a_crowd(database_url, boxes, 2, START)
        one, other = boxes
        assert await take_turn(desk.app, one)
        desk.later(minutes=2)
        assert not await take_turn(desk.app, other)
        assert await held_until() == START + timedelta(hours=24)
        assert len(desk.server.accepted) == 1


async def test_no_more_people_of_a_company_are_written_to_than_its_cap(database_url: str, tmp_path: Path) -> None:
    """Twenty mailboxes have a mail for twenty people of one company at the same instant: two leave."""
    async with a_desk(database_url, tmp_path) as desk, workers(desk, tmp_path, 4, 5) as racers:
        boxes = [await desk.mailbox(f"seller{n}@northlane.example") for n in range(20)]
        people = [await desk.lead(f"person{n}@tidewell.example") for n in range(20)]
        for box, person in zip(boxes, people, strict=True):
            desk.execute("UPDATE enrollment SET mailbox_id = %s WHERE lead_id = %s", box, person)
        with locked(database_url, "SELECT 1 FROM company FOR UPDATE") as in_line:
            turns = [asyncio.create_task(take_turn(a, box)) for a, box in zip(racers, boxes, strict=True)]
            # Who claims late is refused there already, and never comes so far.
            await in_line(3)
        await asyncio.gather(*turns)
        assert len(desk.server.accepted) == 2
        assert len({mail.recipients for mail in desk.server.accepted}) == 2
        desk.later(hours=25)
        await asyncio.gather(*(take_turn(a, box) for a, box in zip(racers, boxes, strict=True)))
        assert len(desk.server.accepted) == 4, "two more on the next day"


async def test_nobody_gets_more_mails_in_a_year_than_allowed(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        await desk.policy("person_yearly_cap = 8", "person_yearly_cap = 2")
        mailbox, lead = await desk.mailbox(), await desk.lead()
        for _ in range(8):
            await desk.turn(mailbox)
            await desk.later_with_inbox_read(mailbox, days=5)
        assert len(desk.server.accepted) == 2
        e = await desk.enrollment(lead)
        assert e.held_code == "person_cap" and e.due_at is not None
        assert e.due_at > desk.clock.now() + timedelta(days=300)


async def test_two_turns_of_one_mailbox_keep_its_cap_and_its_gaps(database_url: str, tmp_path: Path) -> None:
    """Called directly, without the queue, at every instant of three days, by two services that know nothing of each
    other and begin anew every few hours."""
    sent_at: list[datetime] = []

    async def note(conversation: Conversation) -> None:
        sent_at.append(desk.clock.now())

    server = SmtpServer(logins=LOGINS, faults={"KEPT": note})
    async with a_desk(database_url, tmp_path, server) as desk:
        mailbox = await desk.mailbox(daily_cap=6)
        for number in range(20):
            await desk.lead(f"lead{number}@company{number}.example")
        for step in range(3 * 24 * 4):
            if step % 16 == 0:
                pair = [desk.another(f"w{step}-{n}", desk.app) for n in range(2)]
            desk.later(minutes=15)
            if 8 <= desk.clock.now().hour < 17:
                for _ in range(3):
                    await asyncio.gather(*(take_turn(racer, mailbox) for racer in pair))
                    desk.later(seconds=31)
        assert len(sent_at) >= 12
        for first in sent_at:
            assert len([at for at in sent_at if first <= at < first + timedelta(hours=24)]) <= 6
        assert all(b - a >= timedelta(seconds=90) for a, b in pairwise(sorted(sent_at)))


async def test_a_company_stop_amid_twenty_claims_and_twenty_enrollments(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk, workers(desk, tmp_path, 4, 5) as racers:
        boxes = [await desk.mailbox(f"seller{n}@northlane.example") for n in range(20)]
        people = [await desk.lead(f"person{n}@tidewell.example") for n in range(20)]
        for box, person in zip(boxes, people, strict=True):
            desk.execute("UPDATE enrollment SET mailbox_id = %s WHERE lead_id = %s", box, person)
        company_id = (await desk.the_lead(people[0])).company_id
        assert company_id is not None

        async def stop() -> None:
            async with desk.app.write() as s:
                await act.lock(s, people[7])
                await companies.stop(s, company_id, desk.clock.now() + timedelta(days=90), "reply", None)

        with locked(database_url, "SELECT 1 FROM company FOR UPDATE") as in_line:
            stopping = asyncio.create_task(stop())
            await in_line(1)
            turns = [asyncio.create_task(take_turn(a, box)) for a, box in zip(racers, boxes, strict=True)]
            come = [asyncio.create_task(desk.lead(f"new{n}@tidewell.example")) for n in range(20)]
            await in_line(5)
        async with asyncio.timeout(60):
            await asyncio.gather(stopping, *turns, *come)
        sent = len(desk.server.accepted)
        assert sent <= 2
        # Who claimed before the stop was committed may have been stopped at arming; nobody is lost.
        for person in people:
            enrollment, mails = await desk.enrollment(person), await desk.deliveries(person)
            assert all(mail.state in (State.SENT, State.QUEUED) for mail in mails)
            assert enrollment.due_at is not None or [mail.state for mail in mails] == [State.QUEUED]
        for _ in range(3):
            desk.later(hours=2)
            await asyncio.gather(*(take_turn(a, box) for a, box in zip(racers, boxes, strict=True)))
        assert len(desk.server.accepted) == sent, "none leaves after the stop"
        assert len(await desk.enrollments()) == 40


async def test_a_claimed_mail_of_another_worker_is_not_armed(database_url: str, tmp_path: Path) -> None:
    """The lease of a slow worker ended and somebody else has the mail: the slow one must not send it as well."""

    async def take_away(conversation: Conversation) -> None:
        desk.execute("UPDATE delivery SET claimed_by = 'another worker'")

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"RCPT": take_away})) as desk:
        mailbox, _ = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        assert "DATA" not in desk.server.said


# -- stops against mails on their way ---------------------------------------------------------------------------------


async def opts_out(desk: Desk) -> None:
    assert await suppress(desk.app, ANNA, by="ops")


async def clicks(desk: Desk) -> None:
    token = (await desk.the_lead(desk.known["lead"])).unsubscribe_token
    assert await unsubscribe(desk.app, token)


async def pauses(desk: Desk) -> None:
    await pausing.pause(desk.app, (await desk.enrollment(desk.known["lead"])).id, by="ops")


async def company_stops(desk: Desk) -> None:
    company_id = (await desk.the_lead(desk.known["lead"])).company_id
    assert company_id is not None
    async with desk.app.write() as s:
        await companies.lock_all(s, [company_id])
        await companies.stop(s, company_id, desk.clock.now() + timedelta(days=90), "a colleague answered", None)


async def is_taken_over(desk: Desk) -> None:
    async with desk.app.write() as s:
        lead = await act.lock(s, desk.known["lead"])
        await ending.end_all(desk.app, s, lead, Change.TAKEN_OVER, "taken_over", "a person wrote")


async def is_away(desk: Desk) -> None:
    async with desk.app.write() as s:
        (await act.lock(s, desk.known["lead"])).held_until = desk.clock.now() + timedelta(days=9)


_STOPS = [
    (opts_out, State.CANCELLED, Enrolled.SUPPRESSED),
    (clicks, State.CANCELLED, Enrolled.SUPPRESSED),
    (is_taken_over, State.CANCELLED, Enrolled.TAKEN_OVER),
    (pauses, State.QUEUED, Enrolled.PAUSED),
    (company_stops, State.QUEUED, Enrolled.ACTIVE),
    (is_away, State.QUEUED, Enrolled.ACTIVE),
]


@pytest.mark.parametrize("place", ["MAIL", "RCPT"])
@pytest.mark.parametrize(("stop", "mail", "enrollment"), _STOPS)
async def test_what_is_committed_before_arming_stops_the_mail(
    place: str,
    stop: Callable[[Desk], Awaitable[None]],
    mail: State,
    enrollment: Enrolled,
    database_url: str,
    tmp_path: Path,
) -> None:
    async def in_between(conversation: Conversation) -> None:
        desk.server.faults.clear()
        await stop(desk)

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={place: in_between})) as desk:
        mailbox = await desk.mailbox()
        desk.known["lead"] = lead = await desk.lead()
        await desk.turn(mailbox)

        assert "DATA" not in desk.server.said
        [held] = await desk.deliveries(lead)
        assert (held.state, (await desk.enrollment(lead)).state) == (mail, enrollment)
        assert held.held_reason
        # The connection is good for the next person.
        await desk.lead("bo@elsewhere.example", "Bo")
        desk.later(hours=1, minutes=-1)
        await desk.turn(mailbox)
        assert [m.recipients for m in desk.server.accepted] == [("bo@elsewhere.example",)]
        assert desk.server.connections == 1


async def test_an_opt_out_while_a_mail_is_leaving_is_committed_after_it(database_url: str, tmp_path: Path) -> None:
    """After the commit no DATA begins: so the commit waits for the mail that has begun."""
    leaving: list[asyncio.Task[bool]] = []

    async def opt_out_meanwhile(conversation: Conversation) -> None:
        leaving.append(asyncio.create_task(unsubscribe(desk.app, token)))
        # It has looked at the ledger, and may try as often as it likes.
        await asyncio.wait(leaving, timeout=0.2)
        assert not leaving[0].done()

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DATA": opt_out_meanwhile})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        token = (await desk.the_lead(lead)).unsubscribe_token
        await desk.turn(mailbox)
        assert await leaving[0]
        async with desk.app.read() as s:
            kinds = [event.kind for event in await events.of_lead(s, lead)]
        assert kinds.index("delivery.sent") < kinds.index("suppression.added")
        assert (await desk.enrollment(lead)).state == Enrolled.SUPPRESSED
        await desk.later_with_inbox_read(mailbox, days=30)
        assert not await desk.turn(mailbox)


async def test_a_person_who_opted_out_is_not_written_to_by_a_resend(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DOT": drop})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults.clear()
        [mail] = await desk.deliveries(lead)
        assert mail.state == State.UNKNOWN
        await suppress(desk.app, ANNA, by="ops")
        await reconcile.resolve(desk.app, mail.id, "resend", by="ops")
        desk.later(hours=2)
        await desk.turn(mailbox)
        assert desk.server.accepted == []
        assert [m.state for m in await desk.deliveries(lead)] == [State.CANCELLED]


async def test_two_people_resolve_one_unknown_mail_and_one_of_them_is_told(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DOT": drop})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        with locked(database_url, "SELECT 1 FROM lead FOR UPDATE") as in_line:
            said = [
                asyncio.create_task(reconcile.resolve(desk.app, mail.id, outcome, by="ops"))
                for outcome in ("sent", "resend", "resend", "sent")
            ]
            await in_line(len(said))
        results = await asyncio.gather(*said, return_exceptions=True)
        assert Counter(type(result) for result in results) == {type(None): 1, Conflict: 3}


async def test_an_outcome_and_a_claim_take_their_locks_in_one_order(database_url: str, tmp_path: Path) -> None:
    """Who records 250 also notes that the mailbox works again: mailbox first, then lead, as whoever claims."""
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        desk.execute("UPDATE mailbox SET failing_side = 'sending', failures = 1, failing_since = created_at")
        desk.execute("UPDATE delivery SET state = 'transmitting', sent_at = NULL")
        with locked(database_url, "SELECT 1 FROM mailbox FOR UPDATE") as in_line:
            recording = asyncio.create_task(
                record.accepted(desk.app, record.Accepted(delivery_id=mail.id, mailbox_id=mailbox, response="250 ok"))
            )
            await in_line(1)
            # The claim would go on to this lead now; whoever held it and waited for the mailbox would be a deadlock.
            desk.execute("SELECT 1 FROM lead FOR UPDATE NOWAIT")
        await recording
        assert [m.state for m in await desk.deliveries(lead)] == [State.SENT]
        assert (await desk.the_mailbox(mailbox)).failures == 0


async def test_a_mail_to_be_tried_again_is_passed_over_while_somebody_else_has_its_lead(
    database_url: str, tmp_path: Path
) -> None:
    """A turn serves many mailboxes in one transaction: one that waited for leads in another order than who acts on
    replies would be a deadlock, and hold up all of them."""
    faults = {"RCPT": "451 4.3.0 later"}
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults=faults)) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults.clear()
        desk.later(hours=4)
        with locked(database_url, "SELECT 1 FROM lead FOR UPDATE"):
            async with asyncio.timeout(20):
                assert not await desk.turn(mailbox)
        assert await desk.turn(mailbox)
        assert [m.state for m in await desk.deliveries(lead)] == [State.SENT]


async def test_a_hand_off_that_opens_does_not_wait_for_a_claim_in_its_mailbox(
    database_url: str, tmp_path: Path
) -> None:
    """Whoever processes a reply holds the lead, and the claim may want it: a wait for the claim would be a deadlock."""
    claiming, opened = asyncio.Event(), asyncio.Event()

    async def claim() -> None:
        async with desk.app.write() as s:
            await mailboxes.get(s, mailbox, lock=True)
            claiming.set()
            async with asyncio.timeout(20):
                await opened.wait()

    async def open_hand_off() -> None:
        await claiming.wait()
        async with desk.app.write() as s:
            await act.lock(s, lead)
            values = {"id": "hand_1", "lead_id": lead, "message_id": "msg_1", "mailbox_id": mailbox}
            now = desk.clock.now()
            assert await handoffs.open_once(s, {**values, "state": Handed.WANTED, "created_at": now})
            opened.set()

    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.message(mailbox, "msg_1", ANNA)
        await asyncio.gather(claim(), open_hand_off())


async def test_a_sweep_beside_a_turn_takes_nothing_from_it(database_url: str, tmp_path: Path) -> None:
    """What is under way within its lease is left alone by every sweep."""

    async def sweep(conversation: Conversation) -> None:
        assert await reconcile.requeue_lapsed(desk.app) == 0
        assert await reconcile.mark_undecided(desk.app) == 0
        assert await reconcile.settle_adrift(desk.app) == 0

    faults = {place: sweep for place in ("MAIL", "RCPT", "DATA", "DOT", "KEPT")}
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults=faults)) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT]
        async with desk.app.read() as s:
            assert await deliveries.open_count(s) == 0


async def test_a_mailbox_that_is_switched_off_meanwhile_sends_no_more(database_url: str, tmp_path: Path) -> None:
    async def switch_off(conversation: Conversation) -> None:
        desk.execute("UPDATE mailbox SET is_active = false WHERE address = %s", MARA)

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"AUTH": switch_off})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        assert not await desk.turn(mailbox)
        assert "MAIL" not in desk.server.said
        assert (await desk.enrollment(lead)).due_at is not None
