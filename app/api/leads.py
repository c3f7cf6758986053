"""Leads over REST: the people we write to, one by one or as a CSV file."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request
from pydantic import Field, StringConstraints
from starlette.datastructures import UploadFile

from app.api.deliveries import DeliveryOut
from app.api.door import After, AppDep, Id, In, Limit, Out, Page, page_of, rows
from app.api.enrollments import EnrollmentOut
from app.api.events import EventOut
from app.api.replies import ReplyOut
from app.domain.suppression import Reason, canonical
from app.errors import Conflict
from app.outreach.enroll import NewLead, enroll, enter
from app.outreach.leads_csv import import_leads, read
from app.outreach.why import why_not
from app.store import deliveries, enrollments, events, leads, messages, suppressions
from app.store.leads import Lead
from app.triage.engage import Engagement, engage

router = APIRouter(prefix="/leads", tags=["leads"])

_Text = Annotated[str, StringConstraints(max_length=300)]
_FieldName = Annotated[str, StringConstraints(min_length=1, max_length=100)]
_FieldText = Annotated[str, StringConstraints(max_length=2_000)]
_MOST_ROWS = 50_000
_PLAIN_FILES = frozenset({"text/csv", "text/tab-separated-values"})
_FORM = "multipart/form-data"
_IMPORT_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": f"A CSV file of at most 10 MB and {_MOST_ROWS:,} rows; its first line names the columns",
        "content": {
            "text/csv": {"schema": {"type": "string"}},
            _FORM: {"schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}},
        },
    }
}


class LeadIn(In):
    """A lead as it is given. With `sequence`, it is enrolled at once."""

    email: Annotated[str, StringConstraints(max_length=320)]
    first_name: _Text | None = None
    last_name: _Text | None = None
    company: _Text | None = None
    title: _Text | None = None
    country: _Text | None = Field(None, description="ISO 3166, two letters")
    zone: _Text | None = Field(None, description="IANA name, such as Europe/Berlin")
    source: _Text | None = None
    fields: dict[_FieldName, _FieldText] = Field(default_factory=dict, max_length=100)
    sequence: _Text | None = None

    def to_lead(self) -> NewLead:
        return NewLead(**self.model_dump(exclude={"sequence"}))


class EnrollIn(In):
    """The sequence that a known lead enters."""

    sequence: _Text


class EnteredOut(Out):
    """What became of a lead that was given: `is_new` is false where the address was known and is now enrolled."""

    id: str
    is_new: bool
    enrollment_id: str | None


class EngagedIn(In):
    """What a lead did: `reference` is your own id of it, `words` what they wrote."""

    email: Annotated[str, StringConstraints(max_length=320)]
    what: Engagement
    reference: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    words: _FieldText = ""


class EngagedOut(Out):
    """Who the lead is, the closer who knows them, and whether it was news."""

    lead_id: str
    closer_id: str | None
    is_new: bool


class EnrolledOut(Out):
    """The new enrollment."""

    id: str
    lead_id: str


class BadRowOut(Out):
    """A row that was left out; `line` is where it begins in the file, counted from 1."""

    line: int
    reason: str


class HintOut(Out):
    """Something about the file that a person should look at, such as a column that is nearly named like another."""

    line: int
    text: str


class ImportOut(Out):
    """What became of the rows. A lead that was known and is now enrolled counts in both."""

    imported: int
    already_known: int
    enrolled: int
    bad: list[BadRowOut]
    hints: list[HintOut]


class LeadOut(Out):
    """A lead. `held_until`: nothing is sent before then."""

    id: str
    email: str = Field(validation_alias="address")
    first_name: str | None
    last_name: str | None
    company: str | None
    title: str | None
    country: str | None
    zone: str | None
    fields: dict[str, str]
    source: str | None
    referred_by: str | None = Field(description="the lead who named this one")
    held_until: datetime | None
    held_because: str | None
    created_at: datetime


class LeadFullOut(LeadOut):
    """A lead with all that happened to it, each list oldest first. `suppressed` is the reason, or null."""

    suppressed: Reason | None
    enrollments: list[EnrollmentOut]
    deliveries: list[DeliveryOut]
    replies: list[ReplyOut]
    events: list[EventOut]


class PlannedOut(Out):
    """The mail that is sent next. `delivery_id` is null for a step that is not written yet."""

    purpose: str
    step: str | None
    sequence: str | None
    delivery_id: str | None
    enrollment_id: str | None
    mailbox: str


class AskedOut(Out):
    """An open task about the lead."""

    task_id: str
    kind: str
    why: str


class WhyNotOut(Out):
    """Why nothing is being sent right now. `code` is "now" when nothing is in the way.

    `until` is when `next` leaves if nothing else happens; null where time alone changes nothing.
    """

    next: PlannedOut | None
    code: str
    reason: str
    until: datetime | None
    waiting_for: list[AskedOut]
    mailbox_troubles: list[str]


@router.post("", status_code=201)
async def create_lead(body: LeadIn, app: AppDep) -> EnteredOut:
    """Store a lead and, where asked, enroll it. 409 when that would change nothing."""
    if body.sequence is None:
        async with app.read() as s:
            known = await leads.by_key(s, canonical(body.email))
        if known is not None:
            raise Conflict(f"{known.address} is the lead {known.id} already")
    entered = await enter(app, body.to_lead(), body.sequence)
    if not entered.is_new and entered.enrollment_id is None:
        # Another call was first, after we had looked.
        raise Conflict(f"{body.email} is the lead {entered.lead_id} already")
    return EnteredOut(id=entered.lead_id, is_new=entered.is_new, enrollment_id=entered.enrollment_id)


@router.post("/engaged")
async def lead_engaged(body: EngagedIn, app: AppDep) -> EngagedOut:
    """A lead showed interest elsewhere. Their sequences end, and a person and the closer who knows them go on. Told
    again with the same `reference`, it changes nothing."""
    return EngagedOut.of(await engage(app, body.email, body.what, body.reference, body.words))


@router.post("/import", openapi_extra=_IMPORT_BODY)
async def import_file(
    request: Request, app: AppDep, sequence: Annotated[str | None, Query(max_length=300)] = None
) -> ImportOut:
    """Bring in the leads of a CSV file and, where asked, enroll them; bad rows are listed and the others go on.

    Each row is stored by itself, so a call that breaks off has brought in a part. Harmless to repeat.
    """
    name, raw = await _file_of(request)
    rows = await asyncio.to_thread(lambda: list(read(raw, name, _MOST_ROWS)))
    return ImportOut.of(await import_leads(app, rows, sequence))


async def _file_of(request: Request) -> tuple[str | None, bytes]:
    """The name, where one is given, and the bytes of the file in a body."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in _PLAIN_FILES:
        return None, await request.body()
    if kind != _FORM:
        raise HTTPException(415, "send the file as a body of type text/csv, or as a file in a multipart/form-data form")
    async with request.form(max_files=1, max_fields=10) as form:
        files = [part for part in form.values() if isinstance(part, UploadFile)]
        if not files:
            raise HTTPException(422, "the form holds no file; give it one, as a part with a file name")
        return files[0].filename, await files[0].read()


@router.get("")
async def list_leads(app: AppDep, after: After = None, limit: Limit = 100) -> Page[LeadOut]:
    """Leads in the order in which they came."""
    async with app.read() as s:
        return page_of(await rows(s, Lead, Lead.id, after, limit), limit, "id", LeadOut.of)


@router.get("/{lead_id}")
async def get_lead(lead_id: Id, app: AppDep) -> LeadFullOut:
    """One lead with its enrollments, mails, replies and events."""
    async with app.read() as s:
        lead = await leads.get(s, lead_id)
        return LeadFullOut(
            **LeadOut.of(lead).model_dump(),
            suppressed=await suppressions.reason_for(s, lead.address_key),
            enrollments=[EnrollmentOut.of(e) for e in reversed(await enrollments.of_lead(s, lead_id))],
            deliveries=[DeliveryOut.of(d) for d in await deliveries.of_lead(s, lead_id)],
            replies=[ReplyOut.of(m) for m in await messages.of_lead(s, lead_id)],
            events=[EventOut.of(e) for e in await events.of_lead(s, lead_id)],
        )


@router.get("/{lead_id}/why-not")
async def why_nothing_is_sent(lead_id: Id, app: AppDep) -> WhyNotOut:
    """What is sent to a lead next, what is in the way, and until when."""
    return WhyNotOut.of(await why_not(app, lead_id))


@router.post("/{lead_id}/enroll", status_code=201)
async def enroll_lead(lead_id: Id, body: EnrollIn, app: AppDep) -> EnrolledOut:
    """Enroll a known lead."""
    return EnrolledOut(id=await enroll(app, lead_id, body.sequence), lead_id=lead_id)
