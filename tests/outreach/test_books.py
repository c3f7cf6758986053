"""The books balance at any time: sent + held + skipped + stopped = enrolled, by sequence, each with its reason."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.breaker import Scope
from app.domain.delivery import OPEN
from app.domain.delivery import State as Sending
from app.domain.enrollment import State
from app.domain.standing import Enrolled, Standing, standing
from app.errors import ThawError
from app.outreach import halting, pausing, reconcile
from app.outreach.accounts import set_active
from app.outreach.enroll import enroll
from app.store import companies
from app.store.standings import Book, books
from app.triage.optout import suppress
from tests.outreach.turns import LOGINS, Desk, a_desk
from tests.smtpd import Fault, SmtpServer, drop
from tests.world import SEQUENCE

anyio = pytest.mark.anyio


@given(
    st.builds(
        Enrolled,
        state=st.sampled_from(State),
        next_step=st.integers(0, 5),
        steps=st.integers(0, 5),
        has_left=st.booleans(),
        is_due=st.booleans(),
        held_code=st.none() | st.just("daily_cap"),
        open_mail=st.none() | st.sampled_from(sorted(OPEN)),
        open_code=st.none() | st.just("halted"),
        mailbox_is_active=st.booleans(),
    )
)
def test_everybody_stands_somewhere_for_a_reason(e: Enrolled) -> None:
    where, why = standing(e)
    assert why
    if e.state in (State.ACTIVE, State.PAUSED):
        assert where in (Standing.HELD, Standing.SENT)
    else:
        assert where is not Standing.HELD
        assert (where is Standing.SKIPPED) == (not e.has_left)


async def the_books(desk: Desk) -> dict[str, Book]:
    async with desk.app.read() as s:
        steps = (await desk.app.catalogs.current(s)).step_counts
        return {book.sequence: book for book in await books(s, steps, desk.clock.now())}


def check(found: dict[str, Book], enrolled: dict[str, int]) -> None:
    for name, book in found.items():
        assert book.sent + book.held + book.skipped + book.stopped == book.enrolled == enrolled[name]
        for where in Standing:
            assert sum(book.reasons.get(where, {}).values()) == getattr(book, where)
        assert all(reasons and all(reasons) for reasons in book.reasons.values())


FAULTS: list[tuple[str, Fault]] = [
    ("RCPT", "550 5.1.1 no such user"),
    ("RCPT", "451 4.3.0 later"),
    ("DOT", "554 5.6.0 no"),
    ("DOT", drop),
]


class Campaign:
    """A campaign in which anything may happen next."""

    def __init__(self, desk: Desk, dice: Random) -> None:
        self.desk, self.dice = desk, dice
        self.leads: list[str] = []
        self.boxes: list[str] = []
        self.enrolled = {SEQUENCE: 0, "dock-overtime": 0}

    async def a_lead_comes(self) -> None:
        number = len(self.leads)
        self.leads.append(await self.desk.lead(f"person{number}@company{number // 3}.example"))
        self.enrolled[SEQUENCE] += 1

    async def a_lead_comes_again(self) -> None:
        await enroll(self.desk.app, self.dice.choice(self.leads), "dock-overtime")
        self.enrolled["dock-overtime"] += 1

    async def turns(self) -> None:
        for _ in range(4):
            for box in self.boxes:
                await self.desk.turn(box)
            await self.pass_hours(1)

    async def turns_against_faults(self) -> None:
        place, fault = self.dice.choice(FAULTS)
        self.desk.server.faults[place] = fault
        await self.desk.turn(self.dice.choice(self.boxes))
        self.desk.server.faults.clear()

    async def time_passes(self) -> None:
        await self.pass_hours(self.dice.choice([24, 96, 240]))

    async def pass_hours(self, hours: int) -> None:
        self.desk.later(hours=hours)
        for box in self.boxes:
            await self.desk.later_with_inbox_read(box)

    async def somebody_opts_out(self) -> None:
        lead = await self.desk.the_lead(self.dice.choice(self.leads))
        await suppress(self.desk.app, lead.address, by="ops")

    async def somebody_is_paused_resumed_or_stopped(self) -> None:
        e = await self.desk.enrollment(self.dice.choice(self.leads))
        await self.dice.choice([pausing.pause, pausing.resume, pausing.stop])(self.desk.app, e.id, "ops")

    async def a_company_answers(self) -> None:
        lead = await self.desk.the_lead(self.dice.choice(self.leads))
        async with self.desk.app.write() as s:
            assert lead.company_id is not None
            until = self.desk.clock.now() + timedelta(days=9)
            await companies.stop(s, lead.company_id, until, "a colleague answered", None)

    async def sending_is_halted_or_goes_on(self) -> None:
        act = self.dice.choice([halting.begin, halting.end, halting.end])
        await act(self.desk.app, Scope.SEQUENCE, SEQUENCE, by="ops", why="x")

    async def a_mailbox_goes_off_or_on(self) -> None:
        await set_active(self.desk.app, self.boxes[0], self.dice.choice([True, True, True, False]))

    async def an_unknown_mail_is_resolved(self) -> None:
        for lead in self.leads:
            for mail in await self.desk.deliveries(lead):
                if mail.state == Sending.UNKNOWN:
                    await reconcile.resolve(self.desk.app, mail.id, self.dice.choice(["sent", "resend"]), by="ops")
                    return

    def anything(self) -> Callable[[], Awaitable[None]]:
        often = [self.a_lead_comes, self.turns, self.turns, self.time_passes, self.time_passes]
        rarely = [
            self.a_lead_comes_again, self.turns_against_faults, self.somebody_opts_out,
            self.somebody_is_paused_resumed_or_stopped, self.a_company_answers, self.sending_is_halted_or_goes_on,
            self.a_mailbox_goes_off_or_on, self.an_unknown_mail_is_resolved,
        ]  # fmt: skip
        return self.dice.choice([*often, *often, *often, *rarely])


@anyio
@pytest.mark.parametrize("seed", [1, 2])
async def test_the_books_balance_after_everything_that_happens(seed: int, database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS)) as desk:
        play = Campaign(desk, Random(seed))
        play.boxes = [await desk.mailbox(), await desk.mailbox("kurt@northlane.example")]
        await play.a_lead_comes()
        seen: set[Standing] = set()
        for _ in range(80):
            try:
                await play.anything()()
            except ThawError:
                continue  # it was not possible just then, and nothing happened
            found = await the_books(desk)
            check(found, play.enrolled)
            seen |= {Standing(where) for book in found.values() for where in book.reasons}
        ledger = [mail for lead in play.leads for mail in await desk.deliveries(lead)]
        sent = sum(book.mails_sent for book in (await the_books(desk)).values())
        assert sent == sum(mail.state == Sending.SENT for mail in ledger) >= 3
        assert len(seen) >= 3, "the play was long enough"
