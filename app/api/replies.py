"""Replies over REST: every message that was read, what it was taken for, and the words that decided."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field, StringConstraints, field_validator

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.api.handoffs import HandoffOut
from app.domain.policy import Mode
from app.store import handoffs, messages
from app.store.messages import Fate, Message
from app.triage.agreement import Agreement, report
from app.triage.review import Correction, introduce, process_again, relabel
from classifier.reading import Kind, Label, ObjectionType, Person, StallType

router = APIRouter(prefix="/replies", tags=["replies"])


class PersonOut(Out):
    """Somebody whom a reply names."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    role: str | None = None
    found_in: str | None = None


class ReadingOut(Out):
    """What was understood. `evidence` are the words that decided; `model` names what read them."""

    signals: list[str] = []
    evidence: list[str] = []
    positive_type: str | None = None
    objection_type: str | None = None
    stall_type: str | None = None
    vendor: str | None = None
    resume_on: str | None = None
    meeting_times: list[str] = []
    referred_to: list[PersonOut] = []
    probabilities: dict[str, float] = {}
    language: str | None = None
    machine_label: Label | None = Field(None, description="what the machine said, where a person corrected it")
    corrected_by: str | None = None
    correction_reason: str | None = None
    model: str | None = None


class ReplyOut(Out):
    """One message. `text` is only what its writer wrote anew; `reason` says why it has its `fate`."""

    id: str
    mailbox_id: str
    received_at: datetime
    processed_at: datetime | None
    fate: Fate
    reason: str | None
    from_address: str | None
    from_name: str | None
    subject: str | None
    kind: Kind | None
    label: Label | None
    confidence: float | None
    text: str | None
    lead_id: str | None
    delivery_id: str | None
    matched_by: str | None
    reading: ReadingOut = Field(description="empty until the message was read")

    @field_validator("reading", mode="before")
    @classmethod
    def _before_reading(cls, value: dict[str, Any] | None) -> dict[str, Any]:
        return value or {}


@router.get("")
async def list_replies(
    app: AppDep,
    fate: Fate | None = None,
    kind: Kind | None = None,
    label: Label | None = None,
    lead_id: Filter = None,
    after: After = None,
    limit: Limit = 100,
) -> Page[ReplyOut]:
    """Messages in the order in which they came, machine mail and strangers' mail included."""
    where = equal((Message.fate, fate), (Message.kind, kind), (Message.label, label), (Message.lead_id, lead_id))
    async with app.read() as s:
        return page_of(await rows(s, Message, Message.id, after, limit, *where), limit, "id", ReplyOut.of)


class AgreementOut(Out):
    """One label: `mode` as it is set, `binding` as it is while people correct more than `error` allows.
    `decided` are the last 50 at most that Thaw was sure of, `agreement` the share of them that nobody corrected."""

    label: Label
    mode: Mode
    error: float | None
    binding: Mode
    why: str
    decided: int
    confirmed: int
    corrected: int
    agreement: float | None

    @classmethod
    def told(cls, row: Agreement) -> AgreementOut:
        return cls(
            label=row.label,
            mode=row.set_to.mode,
            error=row.set_to.error,
            binding=row.binding.mode,
            why=row.binding.why,
            decided=row.record.decided,
            confirmed=row.record.confirmed,
            corrected=row.record.corrected,
            agreement=row.record.agreement,
        )


@router.get("/agreement")
async def agreement(app: AppDep) -> list[AgreementOut]:
    """How often people agreed with the last 50 decisions of each label, and whether `auto` is still earned."""
    return [AgreementOut.told(row) for row in await report(app)]


@router.get("/{reply_id}")
async def get_reply(reply_id: Id, app: AppDep) -> ReplyOut:
    """One message."""
    async with app.read() as s:
        return ReplyOut.of(await messages.get(s, reply_id))


class PersonIn(In):
    """Somebody to write to instead."""

    email: Annotated[str, StringConstraints(max_length=320)]
    name: Annotated[str, StringConstraints(max_length=300)] | None = None
    role: Annotated[str, StringConstraints(max_length=300)] | None = None


class LabelIn(In):
    """What a person says that a reply is; details that are left out stay as they were read."""

    label: Label
    objection_type: ObjectionType | None = None
    stall_type: StallType | None = None
    resume_on: date | None = None
    referred_to: list[PersonIn] | None = Field(None, min_length=1, max_length=10)
    reason: Annotated[str, StringConstraints(max_length=2000)] = Field("", description="why, for whoever asks later")

    def to_correction(self) -> Correction:
        people = self.referred_to
        return Correction(
            label=self.label,
            objection_type=self.objection_type,
            stall_type=self.stall_type,
            resume_on=self.resume_on,
            reason=self.reason,
            referred_to=None
            if people is None
            else tuple(Person(name=p.name, email=p.email.lower(), role=p.role, found_in="person") for p in people),
        )


@router.post("/{reply_id}/label")
async def label_reply(reply_id: Id, body: LabelIn, app: AppDep, by: By) -> ReplyOut:
    """Correct what it was taken for. What has not left because of the wrong label never does, and the right one's way
    on is taken."""
    await relabel(app, reply_id, body.to_correction(), by)
    return await get_reply(reply_id, app)


@router.post("/{reply_id}/introduce", status_code=202)
async def introduce_reply(reply_id: Id, app: AppDep, by: By) -> HandoffOut:
    """Introduce its lead to a closer, by a person's decision."""
    handoff_id = await introduce(app, reply_id, by)
    async with app.read() as s:
        return HandoffOut.of(await handoffs.get(s, handoff_id))


@router.post("/{reply_id}/process-again", status_code=202)
async def process_reply_again(reply_id: Id, app: AppDep) -> ReplyOut:
    """Read a message that was set aside once more."""
    await process_again(app, reply_id)
    return await get_reply(reply_id, app)
