"""A service without a worker, a receiver, and words to let events happen and be told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from app.clock import SteppedClock
from app.context import App
from app.main import service
from app.store import events, webhooks
from app.store.tasks import Task
from app.store.webhooks import WebhookAttempt, WebhookDelivery
from app.webhooks.deliver import post_due
from app.webhooks.endpoints import add_webhook
from app.webhooks.fan_out import fan_out
from tests.receiver import Receiver
from tests.store.rows import lead
from tests.world import START, settings_for, until


class Hooks:
    """One service and its receivers."""

    def __init__(self, app: App, clock: SteppedClock) -> None:
        self.app = app
        self.clock = clock

    async def add(self, receiver: Receiver, *kinds: str) -> str:
        """A webhook for a receiver; its id."""
        webhook_id, receiver.secret = await add_webhook(self.app, receiver.url, kinds)
        return webhook_id

    async def leads(self, *names: str) -> None:
        async with self.app.write() as s:
            s.add_all(lead(name) for name in names)

    async def happens(self, kind: str, name: str | None = None, **data: object) -> None:
        """An event, about the lead `name` where there is one."""
        async with self.app.write() as s:
            events.add(s, kind, self.clock.now(), f"lead_{name}" if name else None, **data)

    async def told(self, webhook_id: str, count: int) -> None:
        """Read the log until there are so many deliveries for a webhook. What runs in other databases of the server
        may hold events back for a moment."""

        async def are_there() -> bool:
            await fan_out(self.app)
            return len(await self.deliveries(webhook_id)) >= count

        await until(are_there)
        assert len(await self.deliveries(webhook_id)) == count

    async def deliveries(self, webhook_id: str) -> list[WebhookDelivery]:
        """In the order of the log."""
        query = select(WebhookDelivery).where(WebhookDelivery.webhook_id == webhook_id).order_by(WebhookDelivery.nth)
        async with self.app.read() as s:
            return list(await s.scalars(query))

    async def states(self, webhook_id: str) -> list[str]:
        return [row.state for row in await self.deliveries(webhook_id)]

    async def attempts(self, delivery_id: str) -> list[WebhookAttempt]:
        async with self.app.read() as s:
            return list(await webhooks.attempts_of(s, delivery_id))

    async def post_all(self, webhook_id: str) -> None:
        """Post all that is due now."""
        while await post_due(self.app, webhook_id):
            pass

    async def pass_time(self, webhook_id: str, longest: timedelta) -> None:
        """Post, and step to the next instant at which something is due, up to `longest` from now."""
        end = self.clock.now() + longest
        while True:
            await self.post_all(webhook_id)
            async with self.app.read() as s:
                due = await webhooks.next_due(s)
            if due is None or due > end:
                self.clock.step_to(end)
                return
            self.clock.step_to(max(due, self.clock.now()))

    async def open_tasks(self) -> list[str]:
        async with self.app.read() as s:
            return list(await s.scalars(select(Task.why).where(Task.done_at.is_(None)).order_by(Task.id)))

    async def count(self, table: type[WebhookDelivery | WebhookAttempt]) -> int:
        async with self.app.read() as s:
            return int(await s.scalar(select(func.count()).select_from(table)) or 0)

    async def leases_lapse(self) -> None:
        """As if the workers that hold claims had died a while ago."""
        async with self.app.write() as s:
            past = self.clock.real() - timedelta(seconds=1)
            await s.execute(update(WebhookDelivery).values(claimed_until=past))


class Killed(BaseException):
    """A process that ends at a point."""


class Points:
    """Points at which the service dies."""

    def __init__(self) -> None:
        self.deadly: set[str] = set()

    def __call__(self, name: str) -> None:
        if name in self.deadly:
            raise Killed


@asynccontextmanager
async def a_service(url: str, folder: Path, points: Points, **changes: object) -> AsyncIterator[Hooks]:
    clock = SteppedClock(START)
    async with service(settings_for(folder, **changes), url, clock=clock, at_point=points) as running:
        yield Hooks(running.app, clock)


@pytest.fixture
def points() -> Points:
    return Points()


@pytest.fixture
async def hooks(database_url: str, tmp_path: Path, points: Points) -> AsyncIterator[Hooks]:
    async with a_service(database_url, tmp_path, points) as made:
        yield made


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as made:
        yield made
