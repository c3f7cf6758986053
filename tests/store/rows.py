"""Rows for tests of the store: the least that each table takes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from app.domain.delivery import Priority, Purpose, State
from app.domain.enrollment import State as Enrolled
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox

NOW = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


class Transactions:
    """Opens transactions that commit when their block ends without an error."""

    def __init__(self, pool: AsyncEngine) -> None:
        self._sessions = async_sessionmaker(pool, expire_on_commit=False)

    def __call__(self) -> AbstractAsyncContextManager[AsyncSession]:
        return self._open()

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[AsyncSession]:
        async with self._sessions() as s:
            yield s
            await s.commit()


def mailbox(name: str, next_turn_at: datetime | None = None, is_active: bool = True) -> Mailbox:
    """A mailbox, `box_<name>`."""
    return Mailbox(
        id=f"box_{name}",
        domain="northlane.example",
        address=f"{name}@mail.example",
        name=name.title(),
        company="Northlane",
        postal_address="1 Quay Street, Bristol",
        zone="Europe/London",
        username=name,
        secret=b"sealed",
        smtp_host="127.0.0.1",
        smtp_port=25,
        smtp_security="none",
        imap_host="127.0.0.1",
        imap_port=143,
        imap_security="none",
        is_active=is_active,
        next_turn_at=next_turn_at,
        created_at=NOW,
    )


def lead(name: str) -> Lead:
    """A lead, `lead_<name>`."""
    address = f"{name}@acme.test"
    return Lead(id=f"lead_{name}", address=address, address_key=address, unsubscribe_token=name, created_at=NOW)


def enrollment(
    name: str, due_at: datetime | None = NOW, state: Enrolled = Enrolled.ACTIVE, box: str = "mara", nth: int = 1
) -> Enrollment:
    """The `nth` enrollment of the lead `name`, `enr_<name>_<nth>`."""
    return Enrollment(
        id=f"enr_{name}_{nth}",
        lead_id=f"lead_{name}",
        mailbox_id=f"box_{box}",
        kind="cold",
        sequence="late-shipments",
        state=state,
        priority=Priority.FIRST_TOUCH,
        due_at=due_at,
        created_at=NOW,
    )


def delivery(name: str, lead: str = "anna", *, box: str = "mara", **values: object) -> dict[str, object]:
    """The values of a queued step to a lead, `del_<name>`, due now."""
    return {
        "id": f"del_{name}",
        "key": f"step:{name}",
        "purpose": Purpose.STEP,
        "state": State.QUEUED,
        "priority": Priority.FOLLOW_UP,
        "mailbox_id": f"box_{box}",
        "lead_id": f"lead_{lead}",
        "parent_references": [],
        "recipients": [],
        "due_at": NOW,
        "attempts": 0,
        "looked": 0,
        "created_at": NOW,
    } | values


def message(name: str, content: str, box: str = "mara", **values: object) -> dict[str, object]:
    """The values of a stored message, `msg_<name>`."""
    return {
        "id": f"msg_{name}",
        "content_key": content,
        "raw": content.encode(),
        "truncated": False,
        "mailbox_id": f"box_{box}",
        "folder_role": "inbox",
        "received_at": NOW,
        "stored_at": NOW,
        "fate": "stored",
        "attempts": 0,
    } | values
