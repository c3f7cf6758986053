"""The API on a fresh database, called in this process; no worker runs, so what one would do is written by `World`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cryptography.fernet import Fernet
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy.ext.asyncio import AsyncSession

from app.api.build import install, install_errors
from app.clock import SteppedClock
from app.context import App
from app.domain.delivery import Priority, Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.handoff import State as HandoffState
from app.main import service
from app.outreach import catalog
from app.outreach.applied import apply
from app.settings import Settings
from app.store import deliveries, enrollments, handoffs, leads, mailboxes, messages, tasks
from app.store.messages import Fate
from tests.world import until

# A Monday morning in Berlin.
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KEY = "an API key for tests"
PASSWORD = "corréct horse §7"
SEQUENCE = "late-shipments"
ROOT = Path(__file__).resolve().parents[2]

IDA = {
    "address": "ida@sender.test",
    "name": "Ida Brandt",
    "company": "Lotse GmbH",
    "postal_address": "Kaistr. 1\n20457 Hamburg",
    "zone": "Europe/Berlin",
    "password": PASSWORD,
    "smtp_host": "mail.sender.test",
    "imap_host": "mail.sender.test",
}
ANNA = {"email": "anna@acme.test", "first_name": "Anna", "last_name": "Berg", "company": "Acme", "country": "DE"}
CARLA = {"address": "carla@sender.test", "name": "Carla Closer", "booking_url": "https://book.sender.test/carla"}


class World:
    """A service and its client, and in few words what the worker would have done by now."""

    def __init__(self, app: App, client: httpx2.AsyncClient) -> None:
        self.app = app
        self.client = client

    @property
    def clock(self) -> SteppedClock:
        assert isinstance(self.app.clock, SteppedClock)
        return self.app.clock

    async def get(self, path: str) -> Any:
        answer = await self.client.get(f"/api/v1{path}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def events(self, count: int) -> list[Any]:
        """The first `count` events. A transaction in another database of the server, of a test beside this one, holds
        them back for a moment."""
        found: list[Any] = []

        async def are_there() -> bool:
            found[:] = (await self.get(f"/events?limit={count}"))["items"]
            return len(found) >= count

        await until(are_there)
        return found

    async def post(self, path: str, body: object = None, status: int = 200) -> Any:
        answer = await self.client.post(f"/api/v1{path}", json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def furnish(self) -> None:
        """Sequences in force, and Ida's mailbox."""
        await apply(self.app, catalog.read_folder(ROOT / "sequences"), "test")
        await self.post("/mailboxes", IDA, 201)

    async def enrolled(self) -> dict[str, str]:
        """Anna in a running sequence: her `id` and `enrollment_id`."""
        await self.furnish()
        found: dict[str, str] = await self.post("/leads", ANNA | {"sequence": SEQUENCE}, 201)
        return found

    async def mail(
        self,
        lead_id: str,
        state: DeliveryState,
        step: str = "1-first",
        purpose: Purpose = Purpose.STEP,
        handoff_id: str | None = None,
    ) -> str:
        """A mail to a lead, as the worker left it; its enrollment is no longer due then."""
        delivery_id = self.app.new_id("del")
        async with self.app.write() as s:
            mailbox_id = await _mailbox_id(s)
            e = next(iter(await enrollments.of_lead(s, lead_id)), None) if purpose is Purpose.STEP else None
            if e is not None:
                e.due_at = None
            row = {
                "id": delivery_id,
                "key": f"step:{e.id}:{step}" if e else f"{purpose}:{handoff_id}",
                "purpose": purpose,
                "state": state,
                "priority": Priority.FIRST_TOUCH,
                "mailbox_id": mailbox_id,
                "lead_id": lead_id,
                "enrollment_id": e.id if e else None,
                "handoff_id": handoff_id,
                "step": step,
                "message_id": f"<{delivery_id}@sender.test>",
                "raw": b"Subject: raw bytes\r\n\r\nraw bytes\r\n",
                "subject": "Late shipments",
                "body": "Hello Anna\n",
                "due_at": NOW,
                "created_at": NOW,
                "sent_at": NOW if state is DeliveryState.SENT else None,
                "armed_at": self.app.clock.real() if state is DeliveryState.TRANSMITTING else None,
                "claimed_by": self.app.worker_id if state is DeliveryState.CLAIMED else None,
                "parent_references": [],
                "recipients": ["anna@acme.test"],
                "attempts": 0,
                "looked": 0,
            }
            assert await deliveries.add_once(s, row)
        return delivery_id

    async def reply(self, lead_id: str | None, fate: Fate = Fate.MATCHED) -> str:
        """A positive reply of a lead."""
        message_id = self.app.new_id("msg")
        async with self.app.write() as s:
            lead = await leads.get(s, lead_id) if lead_id else None
            row: dict[str, object] = {
                "id": message_id,
                "content_key": message_id,
                "raw": b"From: anna@acme.test\r\n\r\nYes\r\n",
                "truncated": False,
                "mailbox_id": await _mailbox_id(s),
                "folder_role": "inbox",
                "received_at": NOW,
                "stored_at": self.app.clock.real(),
                "fate": fate,
                "attempts": 3 if fate is Fate.SET_ASIDE else 0,
                "lead_id": lead_id,
            }
            if fate is Fate.MATCHED and lead is not None:
                row |= {
                    "from_address": lead.address,
                    "kind": "human",
                    "label": "positive",
                    "confidence": 0.93,
                    "text": "Yes, call me on Friday",
                    "reading": {"signals": ["meeting_time"], "evidence": ["call me on Friday"]},
                }
            await messages.add_once(s, row)
        return message_id

    async def handoff(self, lead_id: str, state: HandoffState = HandoffState.HELD) -> str:
        """A hand-off because of a reply."""
        message_id = await self.reply(lead_id)
        handoff_id = self.app.new_id("hand")
        async with self.app.write() as s:
            row = {
                "id": handoff_id,
                "lead_id": lead_id,
                "message_id": message_id,
                "mailbox_id": await _mailbox_id(s),
                "state": state,
                "created_at": NOW,
            }
            assert await handoffs.open_once(s, row)
        return handoff_id

    async def task(self, lead_id: str) -> str:
        """Something for a person to do about a lead."""
        task_id = self.app.new_id("task")
        async with self.app.write() as s:
            row = {
                "id": task_id,
                "key": f"objection:{task_id}",
                "kind": "objection",
                "why": "too dear",
                "lead_id": lead_id,
                "created_at": NOW,
            }
            assert await tasks.ask(s, row)
        return task_id


async def _mailbox_id(s: AsyncSession) -> str:
    return (await mailboxes.every(s))[0].id


def settings(folder: Path, key: str | None = None) -> Settings:
    return Settings(
        data_dir=folder,
        offline=True,
        database_url=None,
        secret_key=SecretStr(Fernet.generate_key().decode()),
        api_key=SecretStr(key) if key else None,
    )


@asynccontextmanager
async def served(configured: Settings, url: str) -> AsyncIterator[World]:
    """The API, served to a client that gets the answers of unexpected errors, too."""
    async with service(configured, url, clock=SteppedClock(NOW)) as running:
        api = FastAPI(title="Thaw")
        install_errors(api)
        install(api, running.app, lambda: running.worker.health)
        transport = httpx2.ASGITransport(app=api, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url="http://thaw.test") as client:
            yield World(running.app, client)


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with served(settings(tmp_path), database_url) as found:
        yield found


@pytest.fixture
async def guarded(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """The same, behind a key."""
    async with served(settings(tmp_path, KEY), database_url) as found:
        yield found


def later(days: int) -> str:
    return (NOW + timedelta(days=days)).isoformat()
