"""Rows for the pages: invented people and mails, put into the store directly, for the pages only read it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.suppression import Reason
from app.store import events, handoffs, referrals, suggestions, suppressions, tasks
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
            "domain": "northlane.example",
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

    async def closer(self, **values: object) -> str:
        """A closer."""
        row = {
            "id": CLOSER,
            "address": "maya@northlane.example",
            "name": "Maya Lind",
            "weekly_capacity": 5,
            "is_active": True,
            "created_at": START,
        } | values
        self.session.add(Closer(**row))
        await self.session.flush()
        return str(row["id"])

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
        told = {"enrollment": row["id"], "sequence": row["sequence"], "track": row["kind"]}
        events.add(self.session, "enrollment.created", self._at(row["created_at"]), lead_id, **told)
        return str(row["id"])

    def _at(self, at: object) -> datetime:
        assert isinstance(at, datetime)
        return at

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

    async def suggested(self, lead_id: str, message_id: str, text: str, at: datetime, **values: object) -> str:
        """An answer that is proposed to a person, and the task that asks for a decision."""
        suggestion_id = self._id("sug")
        row = {
            "id": suggestion_id,
            "lead_id": lead_id,
            "message_id": message_id,
            "mailbox_id": MAILBOX,
            "objection_type": "incumbent",
            "state": "waiting",
            "text": text,
            "proposed": text,
            "version": "c0ffee" * 10,
            "created_at": at,
        } | values
        assert await suggestions.add_once(self.session, row)
        events.add(
            self.session, "suggestion.created", at, lead_id, suggestion=suggestion_id, objection_type="incumbent"
        )
        if row["state"] == "waiting":
            task = {"id": self._id("task"), "key": f"suggestion:{suggestion_id}", "kind": "objection", "created_at": at}
            why = f"objection (incumbent): approve, edit or dismiss the answer {suggestion_id}"
            await tasks.ask(self.session, task | {"why": why, "lead_id": lead_id, "message_id": message_id})
        return suggestion_id

    async def referred(
        self, lead_id: str, message_id: str, at: datetime, state: str = "refused", **values: object
    ) -> str:
        """Somebody whom a lead named."""
        referral_id = self._id("ref")
        row = {
            "id": referral_id,
            "lead_id": lead_id,
            "message_id": message_id,
            "nth": 0,
            "mailbox_id": MAILBOX,
            "name": "Hedda Iversen",
            "role": "Dock Lead",
            "address": None,
            "phone": None,
            "found_in": "body",
            "state": state,
            "reason": "Hedda Iversen is named without an address" if state == "refused" else None,
            "created_at": at,
        } | values
        assert await referrals.add_once(self.session, row)
        events.add(self.session, "referral.wanted", at, lead_id, referral=referral_id, message=message_id)
        return referral_id

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


async def the_ways_on(rows: Rows) -> dict[str, str]:
    """One lead for each way on, beside those of `a_month`; their ids, and those of what waits, by name."""
    found: dict[str, str] = {}
    at = START + timedelta(days=1)

    found["proposed"] = await rows.lead("Ina", "Jung", company="Tidewell")
    await rows.enrolled(found["proposed"], "replied", "objection", ended_at=at)
    await rows.sent(found["proposed"], variant="1-first-b", version="c0ffee" * 10)
    found["reply"] = await rows.wrote(found["proposed"], "objection", "We use another system for that already.", at)
    text = "Hi Ina,\n\nmost of our customers kept theirs and put this beside it.\n\nJonas"
    found["suggestion"] = await rows.suggested(found["proposed"], found["reply"], text, at)

    found["answered"] = await rows.lead("Jack", "Kerr")
    await rows.enrolled(found["answered"], "replied", "objection", ended_at=at)
    reply = await rows.wrote(found["answered"], "objection", "Too dear for us.", at)
    decided = {"state": "approved", "decided_by": "Ruth", "decided_at": at, "proposed": "Other words."}
    suggestion = await rows.suggested(found["answered"], reply, "The words that left.", at, **decided)
    await rows.sent(found["answered"], "answer", at + timedelta(hours=1), suggestion_id=suggestion)

    found["parked"] = await rows.lead("Karla", "Lund")
    await rows.enrolled(found["parked"], "replied", "stall", ended_at=at)
    reply = await rows.wrote(found["parked"], "stall", "Ask me again after Easter.", at)
    later = {"kind": "return", "sequence": "return", "next_step": 0, "created_at": at, "message_id": reply}
    day, due = date(2026, 4, 20), datetime(2026, 4, 20, 8, 10, tzinfo=UTC)
    found["return"] = await rows.enrolled(found["parked"], "active", None, resume_on=day, due_at=due, **later)
    parked = {"enrollment": found["return"], "until": "2026-04-20", "because": "the day that they named"}
    events.add(rows.session, "lead.parked", at, found["parked"], **parked)

    found["returned"] = await rows.lead("Lars", "Moen")
    await rows.enrolled(found["returned"], kind="return", sequence="return", next_step=1, resume_on=date(2026, 3, 10))
    await rows.sent(found["returned"], "return", at + timedelta(days=7))

    found["referrer"] = await rows.lead("Mona", "Nagy")
    await rows.enrolled(found["referrer"], "replied", "referral", ended_at=at)
    reply = await rows.wrote(found["referrer"], "referral", "Ask Hedda Iversen, or Per Quist.", at)
    found["referral"] = await rows.referred(found["referrer"], reply, at)
    found["referred"] = await rows.lead(
        "Per", "Quist", referred_by=found["referrer"], source="referred by mona@firm.test"
    )
    linked = {"name": "Per Quist", "address": "per@firm.test", "nth": 1, "referred_lead_id": found["referred"]}
    await rows.referred(found["referrer"], reply, at, "linked", **linked)
    await rows.enrolled(found["referred"], kind="referral", sequence="referral", next_step=0, created_at=at, due_at=NOW)

    found["nurtured"] = await rows.lead("Rosa", "Silva")
    await rows.enrolled(found["nurtured"], "finished", "none", ended_at=at)
    nurture = await rows.enrolled(
        found["nurtured"], kind="nurture", sequence="inbound-notes", next_step=0, created_at=at, due_at=NOW
    )
    moved = {"enrollment": nurture, "track": "inbound-notes", "reason": "GB and Head of Inbound fit the profile"}
    events.add(rows.session, "lead.nurtured", at, found["nurtured"], **moved)
    return found
