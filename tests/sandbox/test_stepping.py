"""The stepped clock, over the real servers: a small service of ours, a whole town, and a month in seconds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import aiosmtplib
import pytest

from app.clock import SteppedClock
from app.sandbox import cast
from app.sandbox.population import Town
from app.sandbox.servers import MailWorld
from app.sandbox.stepping import Director, Unsettled
from tests.sandbox.mails import MARA, ours

pytestmark = pytest.mark.anyio

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
UNTIL = START + timedelta(days=31)
GAP = timedelta(days=4)


class Service:
    """Our side in small: writes to each lead every four days until something comes back, four times at most."""

    def __init__(self, clock: SteppedClock, world: MailWorld, addresses: list[str]) -> None:
        self.clock = clock
        self.world = world
        self.due = {address: START for address in addresses}
        self.sent = dict.fromkeys(addresses, 0)
        self.processed: list[tuple[datetime, bytes]] = []
        self.running: set[asyncio.Task[None]] = set()

    async def nudge(self) -> None:
        for work in (self._read(), self._write()):
            task = asyncio.create_task(work)
            self.running.add(task)
            task.add_done_callback(self.running.discard)

    async def stop(self) -> None:
        """Ends what still runs: its servers are about to go."""
        for task in self.running:
            task.cancel()
        await asyncio.gather(*self.running, return_exceptions=True)

    async def is_quiet(self) -> bool:
        return not self.running and len(self.processed) == self.world.delivered[MARA]

    async def next_due(self) -> datetime | None:
        return min(self.due.values(), default=None)

    async def _read(self) -> None:
        for raw in (await self.world.messages(MARA))[len(self.processed) :]:
            self.processed.append((self.clock.now(), raw))
            for address in [address for address in self.due if address.encode() in raw]:
                del self.due[address]

    async def _write(self) -> None:
        ready = [address for address, at in self.due.items() if at <= self.clock.now()]
        if not ready:
            return
        for address in ready:
            self.due[address] += GAP
            self.sent[address] += 1
        client = aiosmtplib.SMTP(hostname="127.0.0.1", port=self.world.smtp_port, start_tls=False, timeout=10)
        async with client:
            await client.login(MARA, "x")
            for address in ready:
                await self._send(client, address)

    async def _send(self, client: aiosmtplib.SMTP, address: str) -> None:
        ref = f"del_{self.sent[address]}_{address.partition('@')[0]}"
        try:
            subject = "Late pallets at your dock" if self.sent[address] == 1 else "Re: Late pallets at your dock"
            await client.sendmail(MARA, [address], ours(address, ref=ref, subject=subject))
        except aiosmtplib.SMTPRecipientsRefused:
            self.due.pop(address, None)
        if self.sent[address] == 4:
            self.due.pop(address, None)


class NeverRests(Service):
    """Always has something running."""

    async def is_quiet(self) -> bool:
        return False


class LooksAway(Service):
    """Its planner sees nothing of what is due."""

    async def nudge(self) -> None:
        return None


class ReadsLate(Service):
    """Leaves its inbox unread until told to go on."""

    def __init__(self, clock: SteppedClock, world: MailWorld, addresses: list[str]) -> None:
        super().__init__(clock, world, addresses)
        self.asked = asyncio.Semaphore(0)
        self.go_on = asyncio.Event()

    async def is_quiet(self) -> bool:
        self.asked.release()
        return await super().is_quiet()

    async def _read(self) -> None:
        await self.go_on.wait()
        await super()._read()


@asynccontextmanager
async def stage(
    n: int = 40, kind: type[Service] = Service
) -> AsyncIterator[tuple[SteppedClock, MailWorld, Town, Service]]:
    clock = SteppedClock(START)
    rows = cast.leads(7, n)
    town = Town(7, [row.card for row in rows], clock=clock.now)
    async with MailWorld(town, clock=clock) as world:
        await world.add_mailbox(MARA, "x")
        service = kind(clock, world, [row.address for row in rows])
        try:
            yield clock, world, town, service
        finally:
            await service.stop()


def director(
    clock: SteppedClock,
    world: MailWorld,
    town: Town,
    service: Service,
    patience: float = 20,
    explain: Callable[[], Awaitable[str]] | None = None,
) -> Director:
    return Director(
        clock=clock,
        world=world,
        town=town,
        is_quiet=service.is_quiet,
        next_due=service.next_due,
        nudge=service.nudge,
        explain=explain,
        patience=patience,
    )


async def month() -> tuple[list[datetime], list[tuple[datetime, bytes]], dict[str, int], list[bytes]]:
    steps: list[datetime] = []
    async with stage() as (clock, world, town, service):
        await director(clock, world, town, service).run(UNTIL, steps.append)
        assert clock.now() == steps[-1]
        return steps, service.processed, service.sent, sorted(mail.raw for mail in world.accepted)


async def test_a_month_is_played_and_is_the_same_each_time() -> None:
    steps, processed, sent, accepted = await month()
    assert steps == sorted(set(steps)) and START < steps[0] and steps[-1] <= UNTIL
    assert max(sent.values()) == 4  # the silent got the whole sequence
    assert 15 < len(processed) < 40
    assert len(set(accepted)) == len(accepted)
    assert (steps, processed, sent, accepted) == await month()


async def test_every_reaction_is_processed_at_its_own_instant() -> None:
    _, processed, _, _ = await month()
    for at, raw in processed:
        assert message_from_bytes(raw)["Date"] is not None
        written = datetime.strptime(str(message_from_bytes(raw)["Date"]), "%a, %d %b %Y %H:%M:%S %z")
        assert written == at


async def test_time_stops_at_the_end_that_was_asked_for() -> None:
    steps: list[datetime] = []
    async with stage(30) as (clock, world, town, service):
        await director(clock, world, town, service).run(START + timedelta(hours=30), steps.append)
        assert clock.now() <= START + timedelta(hours=30)
        assert set(service.sent.values()) == {1}
        later = await service.next_due()
        assert later is not None and later > START + timedelta(hours=30)


async def test_a_world_in_which_nothing_is_due_stands_still() -> None:
    steps: list[datetime] = []
    async with stage(0) as (clock, world, town, service):
        await director(clock, world, town, service).run(UNTIL, steps.append)
        assert (steps, clock.now()) == ([], START)


async def test_a_service_that_never_rests_is_told_of() -> None:
    async def told() -> str:
        return "job 17 runs since noon"

    async with stage(3, NeverRests) as (clock, world, town, service):
        stuck = director(clock, world, town, service, patience=0.3, explain=told)
        with pytest.raises(Unsettled, match=r"2026-03-02T09:00:00\+00:00: our side is not quiet.*; job 17 runs since"):
            await stuck.run(UNTIL, lambda _: None)


async def test_work_that_is_due_and_left_undone_is_told_of() -> None:
    async with stage(3, LooksAway) as (clock, world, town, service):
        with pytest.raises(Unsettled, match="our side rests, though it is due since 2026-03-02T09:00:00"):
            await director(clock, world, town, service, patience=0.3).run(UNTIL, lambda _: None)


async def test_a_message_holds_the_clock_until_it_is_processed() -> None:
    steps: list[datetime] = []
    async with stage(1, ReadsLate) as (clock, world, town, service):
        assert isinstance(service, ReadsLate)
        await world.deliver(MARA, ours(MARA))
        running = asyncio.create_task(director(clock, world, town, service).run(UNTIL, steps.append))
        for _ in range(5):
            await service.asked.acquire()
        assert (steps, clock.now(), service.processed) == ([], START, [])
        service.go_on.set()
        await running
        assert service.processed[0][0] == START and steps


async def test_a_fault_of_the_town_ends_the_play() -> None:
    async with stage(30) as (clock, world, town, service):
        world.record_fault(LookupError("lost the street map"))
        with pytest.raises(LookupError, match="street map"):
            await director(clock, world, town, service).run(UNTIL, lambda _: None)
