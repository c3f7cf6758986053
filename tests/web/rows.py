"""Rows for the pages: invented people and mails, put into the store directly, for the pages only read it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.suppression import Reason
from app.store import events, handoffs, suppressions, tasks
from app.store.closers import Closer
from app.store.companies import Company
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.messages import Message

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOW = START + timedelta(days=10)
MAILBOX = "mbx_one"
CLOSER = "clo_one"
BODY = "Hi there,\n\nwhich inbound shipments were late last month?\n\nJonas"


class Rows:
    """Adds rows in one transaction; every method returns the id of what it added."""

    def __init__(self, app: App, s: AsyncSession) -> None:
        self._app = app
        self.session = s
        self._count = 0

    def _id(self, prefix: str) -> str:
        self._count += 1
        return self._app.new_id(prefix)

    async def mailbox(self, **values: object) -> str:
        """A mailbox of ours."""
        row = {
            "id": MAILBOX,
            "address": "jonas@northlane.example",
            "name": "Jonas Feld",
            "company": "Northlane",
            "postal_address": "1 Quay Street, Port Example",
            "zone": "Europe/London",
            "username": "jonas",
            "secret": b"sealed-canary",
            "smtp_host": "127.0.0.1",
            "smtp_port": 25,
            "smtp_security": "none",
            "imap_host": "127.0.0.1",
            "imap_port": 143,
            "imap_security": "none",
            "is_active": True,
            "created_at": START,
            "failures": 0,
        } | values
        self.session.add(Mailbox(**row))
        await self.session.flush()
        return str(row["id"])

    async def closer(self) -> str:
        """A closer."""
        self.session.add(
            Closer(
                id=CLOSER,
                address="maya@northlane.example",
                name="Maya Lind",
                weekly_capacity=5,
                is_active=True,
                created_at=START,
            )
        )
        await self.session.flush()
        return CLOSER

    async def lead(self, first: str, last: str = "Berg", **values: object) -> str:
        """A lead of a company of its own."""
        lead_id, company_id = self._id("lead"), self._id("com")
        domain = f"firm{lead_id[-12:]}.test"
        address = f"lead@{domain}"
        self.session.add(Company(id=company_id, domain=domain, name=None, created_at=START))
        await self.session.flush()
        row = {
            "id": lead_id,
            "address": address,
            "address_key": address,
            "first_name": first,
            "last_name": last,
            "company": "Harbour Goods",
            "company_id": company_id,
            "title": "Head of Inbound",
            "country": "GB",
            "fields": {},
            "unsubscribe_token": lead_id,
            "created_at": START,
        } | values
        self.session.add(Lead(**row))
        await self.session.flush()
        events.add(self.session, "lead.created", START, lead_id, source="a list")
        return lead_id

    async def enrolled(self, lead_id: str, state: str = "active", outcome: str | None = None, **values: object) -> str:
        """An enrollment of a lead."""
        row = {
            "id": self._id("enr"),
            "lead_id": lead_id,
            "mailbox_id": MAILBOX,
            "kind": "cold",
            "sequence": "late-shipments",
            "state": state,
            "outcome": outcome,
            "next_step": 1,
            "priority": 1,
            "created_at": START,
        } | values
        self.session.add(Enrollment(**row))
        await self.session.flush()
        events.add(self.session, "enrollment.created", START, lead_id, enrollment=row["id"], sequence="late-shipments")
        return str(row["id"])

    async def sent(
        self, lead_id: str, purpose: str = "step", at: datetime = START, state: str = "sent", **values: object
    ) -> str:
        """A mail of ours."""
        mail_id = self._id("del")
        row = {
            "id": mail_id,
            "key": mail_id,
            "purpose": purpose,
            "state": state,
            "priority": 1,
            "mailbox_id": MAILBOX,
            "lead_id": lead_id,
            "step": "1-first" if purpose == "step" else None,
            "parent_references": [],
            "recipients": ["lead@firm.test"],
            "subject": "Late inbound shipments",
            "body": BODY,
            "due_at": at,
            "sent_at": at if state == "sent" else None,
            "created_at": at,
            "attempts": 0,
            "looked": 0,
        } | values
        self.session.add(Delivery(**row))
        await self.session.flush()
        if state == "sent":
            events.add(self.session, "delivery.sent", at, lead_id, delivery=mail_id, purpose=purpose, step=row["step"])
        return mail_id

    async def wrote(
        self, lead_id: str | None, label: str, text: str, at: datetime, kind: str = "human", **values: object
    ) -> str:
        """A message that reached us, read and decided on."""
        message_id = self._id("msg")
        row = {
            "id": message_id,
            "content_key": message_id,
            "raw": b"raw",
            "truncated": False,
            "mailbox_id": MAILBOX,
            "folder_role": "inbox",
            "received_at": at,
            "stored_at": at,
            "fate": "matched",
            "reason": f"{label}: decided so",
            "processed_at": at,
            "attempts": 0,
            "from_address": "lead@firm.test",
            "from_name": "A. Berg",
            "subject": "Re: Late inbound shipments",
            "kind": kind,
            "label": label,
            "confidence": 0.93,
            "text": text,
            "reading": {"evidence": ["positive.meeting: send me times", "next week"], "signals": ["meeting_time"]},
            "lead_id": lead_id,
            "matched_by": "references",
        } | values
        self.session.add(Message(**row))
        await self.session.flush()
        happened = "reply.received" if kind == "human" else "machine_mail.received"
        events.add(self.session, happened, at, lead_id, message=message_id, message_kind=kind, label=label)
        return message_id

    async def asked(self, lead_id: str | None, kind: str, why: str, message_id: str | None = None) -> str:
        """A task for a person."""
        task_id = self._id("task")
        row = {"id": task_id, "key": task_id, "kind": kind, "why": why, "lead_id": lead_id, "message_id": message_id}
        await tasks.ask(self.session, row | {"created_at": NOW - timedelta(days=1)})
        return task_id

    async def handed(self, lead_id: str, message_id: str, state: str, at: datetime, reason: str) -> str:
        """A hand-off to the closer."""
        handoff_id = self._id("hand")
        row = {
            "id": handoff_id,
            "lead_id": lead_id,
            "message_id": message_id,
            "mailbox_id": MAILBOX,
            "closer_id": None if state == "wanted" else CLOSER,
            "state": state,
            "reason": reason,
            "created_at": at,
            "chosen_at": None if state == "wanted" else at,
            "introduced_at": at + timedelta(minutes=7) if state == "introduced" else None,
        }
        await handoffs.open_once(self.session, row)
        return handoff_id

    async def suppressed(self, lead_id: str, reason: Reason, at: datetime) -> None:
        """The lead's address is never written to again."""
        lead = await self.session.get(Lead, lead_id)
        assert lead is not None
        await suppressions.add(self.session, lead.address_key, reason, "message msg_x", at)


async def a_month(rows: Rows) -> dict[str, str]:
    """One lead of each sort; their ids by what became of them."""
    await rows.mailbox(read_at=START, watched_by="worker-one", watched_until=datetime(2999, 1, 1, tzinfo=UTC))
    await rows.closer()
    found: dict[str, str] = {}
    day = timedelta(days=1)

    found["introduced"] = await rows.lead("Anna")
    await rows.enrolled(found["introduced"], "replied", "positive", ended_at=START + day)
    await rows.sent(found["introduced"])
    text = "Sounds useful, send me times for next week."
    message_id = await rows.wrote(found["introduced"], "positive", text, START + day)
    await rows.handed(
        found["introduced"], message_id, "introduced", START + day, "Maya Lind has room this week and the fair turn"
    )
    await rows.sent(found["introduced"], "introduction", START + day + timedelta(minutes=7))
    await rows.sent(found["introduced"], "brief", START + day + timedelta(minutes=7))

    found["objection"] = await rows.lead("Bruno", "Costa", company="Quay & Sons")
    await rows.enrolled(found["objection"], "replied", "objection")
    await rows.sent(found["objection"])
    objection = await rows.wrote(found["objection"], "objection", "We have a tool for that.", START + day)
    await rows.asked(found["objection"], "objection", "objection reply: 0.93 sure", objection)

    found["opted out"] = await rows.lead("Carla", "Diaz")
    await rows.enrolled(found["opted out"], "suppressed", "opt_out")
    await rows.sent(found["opted out"])
    await rows.wrote(found["opted out"], "none", "Please remove me.", START + day)
    await rows.suppressed(found["opted out"], Reason.UNSUBSCRIBE, START + day)

    found["bounced"] = await rows.lead("Dag", "Ek")
    await rows.enrolled(found["bounced"], "bounced", "bounced")
    await rows.sent(found["bounced"])
    await rows.wrote(found["bounced"], "none", "550 no such user", START + day, kind="bounce")

    found["silent"] = await rows.lead("Elin", "Falk")
    await rows.enrolled(found["silent"], "finished", "none")
    await rows.sent(found["silent"])

    found["away"] = await rows.lead("Finn", "Gray", held_until=NOW + 3 * day, held_because="away")
    await rows.enrolled(found["away"], due_at=NOW)
    await rows.sent(found["away"])

    found["next"] = await rows.lead("Gerd", "Holm")
    await rows.enrolled(found["next"], due_at=NOW + day, held_reason="outside the sending hours (Europe/London)")
    return found
