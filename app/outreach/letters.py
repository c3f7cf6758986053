"""The mail that a delivery becomes: its words from the templates, its headers from the thread. No socket, no clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import quote

from app.domain.collateral import Piece, fitting
from app.domain.delivery import TO_CLOSER
from app.domain.fields import quote as quoted
from app.domain.naming import first_and_last
from app.domain.suppression import canonical, domain_of
from app.errors import NotFound
from app.ids import message_id
from app.mail import providers
from app.mail.compose import Address, OutboundMail, compose, is_message_id, reply_subject, thread
from app.outreach.catalog import Catalog
from app.outreach.template import Rendered, Template, of_plain_text
from app.store.closers import Closer
from app.store.deliveries import Delivery
from app.store.leads import Lead
from app.store.leaving import Box, Person
from app.store.mailboxes import Mailbox
from app.store.messages import Message

Context = dict[str, dict[str, object]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A composed mail and what the ledger keeps of it."""

    raw: bytes
    message_id: str
    recipients: tuple[str, ...]
    subject: str
    body: str
    references: tuple[str, ...]
    version: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Parent:
    """The mail that this one answers: its Message-ID, its own References, its Subject."""

    message_id: str
    references: tuple[str, ...]
    subject: str


@dataclass(frozen=True, kw_only=True, slots=True)
class _Envelope:
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    unsubscribe: tuple[str, ...] = ()


def step_context(lead: Lead | Person, mailbox: Mailbox | Box, unsubscribe_url: str | None) -> Context:
    """The fields of a sequence step."""
    return {
        "lead": {
            "first_name": lead.first_name,
            "last_name": lead.last_name,
            "name": lead.name,
            "company": lead.company,
            "title": lead.title,
            "country": lead.country,
            "email": lead.address,
            "source": lead.source,
        },
        "sender": {
            "name": mailbox.name,
            "first_name": mailbox.name.split(" ")[0],
            "company": mailbox.company,
            "email": mailbox.address,
            "address": mailbox.postal_address,
            "signature": f"{mailbox.name}\n{mailbox.company}",
        },
        "unsubscribe": {"url": unsubscribe_url},
    }


def unsubscribe_url(public_url: str | None, lead: Lead | Person) -> str | None:
    """Where a POST removes this lead, or None when the outside cannot reach us."""
    return f"{public_url.rstrip('/')}/u/{lead.unsubscribe_token}" if public_url else None


def parent_reply(reply: Message) -> Parent:
    """A message that reached us, as the one that a mail of ours answers."""
    return Parent(
        message_id=reply.message_id or "",
        references=tuple((reply.reading or {}).get("references", ())),
        subject=reply.subject or "",
    )


def return_context(lead: Lead | Person, reply: Message) -> Context:
    """What a return mail shows beside the fields of every step: the words to which it comes back.

    Words of somebody who wrote in the lead's place are not shown to the lead as their own.
    """
    fields = _reply_fields(reply)
    return {"reply": fields if _is_from(reply, lead) else fields | {"text": "", "quoted": ""}}


def referral_context(referrer: Lead | None, reply: Message) -> Context:
    """What a first mail to a referred person shows beside the fields of every step: who wrote the reply that names
    them, which may be somebody else than the lead in whose thread it is."""
    if referrer is not None and _is_from(reply, referrer):
        return {"referrer": {"name": referrer.name, "first_name": referrer.first_name}}
    name = (reply.from_name or "").strip()
    return {"referrer": {"name": name, "first_name": first_and_last(name)[0] or name}}


def _is_from(reply: Message, lead: Lead | Person) -> bool:
    return not reply.from_address or canonical(reply.from_address) == lead.address_key


def answer_context(lead: Lead, mailbox: Mailbox, reply: Message, proof: Piece | None) -> Context:
    """The fields of an answer to an objection; `proof` is the piece of collateral that fits."""
    context = step_context(lead, mailbox, None)
    return context | {"reply": _reply_fields(reply), "collateral": _collateral_fields(proof)}


def takeover(catalog: Catalog, lead: Lead | Person, mailbox: Mailbox | Box, before: Mailbox) -> Rendered:
    """What tells somebody that another one of ours writes to them now. Raises NotFound where ops have no words for
    it."""
    if catalog.takeover is None:
        raise NotFound("handoff/takeover.md is missing: it says who took over")
    who = {"name": before.name, "first_name": before.name.split(" ")[0], "email": before.address}
    return catalog.takeover.render(step_context(lead, mailbox, None) | {"predecessor": who})


def step(
    delivery_id: str,
    now: datetime,
    catalog: Catalog,
    track: str,
    file: str,
    lead: Lead | Person,
    mailbox: Mailbox | Box,
    parent: Parent | None,
    public_url: str | None,
    more: Context,
    note: Rendered | None = None,
) -> Letter:
    """A step of a track, with the words of `file`; it answers `parent`, unless it has a Subject of its own.

    Raises MissingField when the lead lacks a value that the step shows.
    """
    context = step_context(lead, mailbox, unsubscribe_url(public_url, lead)) | more
    words = catalog.mail(track, file, context, note)
    envelope = _Envelope(
        to=(Address(name=lead.name, email=lead.address),), unsubscribe=_unsubscribe(public_url, lead, mailbox)
    )
    # A new subject on an old thread would be neither (15 USC 7704(a)(2): no misleading subject).
    parent = parent if words.subject is None else None
    return _letter(delivery_id, now, mailbox, envelope, words, parent, catalog.sequence(track).sequence.version)


def answer(
    delivery_id: str,
    now: datetime,
    catalog: Catalog,
    lead: Lead,
    mailbox: Mailbox,
    reply: Message,
    text: str,
    version: str,
    public_url: str | None,
    note: Rendered | None = None,
) -> Letter:
    """The answer that a person approved, in the thread, to whoever wrote; with the footer of every cold mail."""
    footer = catalog.footer.render(step_context(lead, mailbox, unsubscribe_url(public_url, lead)))
    words = of_plain_text(text)
    words = (words.with_footer(note) if note else words).with_footer(footer)
    writer = Address(name=reply.from_name or lead.name, email=reply.from_address or lead.address)
    envelope = _Envelope(to=(writer,), unsubscribe=_unsubscribe(public_url, lead, mailbox))
    return _letter(delivery_id, now, mailbox, envelope, words, parent_reply(reply), version)


def _unsubscribe(public_url: str | None, lead: Lead | Person, mailbox: Mailbox | Box) -> tuple[str, ...]:
    url = unsubscribe_url(public_url, lead)
    mailto = f"mailto:{mailbox.address}?subject={quote(f'unsubscribe {lead.unsubscribe_token}')}"
    return (url, mailto) if url else (mailto,)


def introduction(
    delivery_id: str,
    now: datetime,
    catalog: Catalog,
    lead: Lead,
    mailbox: Mailbox,
    closer: Closer,
    reply: Message,
    copied: Sequence[str],
    note: Rendered | None = None,
) -> Letter:
    """The introduction: in the thread, To whoever wrote the positive reply, who is `lead`; Cc the closer and whom they
    copied."""
    context = step_context(lead, mailbox, None) | _warm_context(closer, reply)
    words = catalog.introduction.render(context)
    words = words.with_footer(note) if note else words
    writer = Address(name=reply.from_name or lead.name, email=reply.from_address or lead.address)
    cc = (Address(name=closer.name, email=closer.address), *(Address(name="", email=email) for email in copied))
    envelope = _Envelope(to=(writer,), cc=cc)
    return _letter(delivery_id, now, mailbox, envelope, words, parent_reply(reply), catalog.version)


@dataclass(frozen=True, kw_only=True, slots=True)
class Briefing:
    """What a closer is told beside the lead and the reply. `link` is where they answer; `introduction` says in a
    sentence whether the lead was introduced already."""

    choice: str
    fit: str
    objections: Sequence[str]
    thread: str
    link: str | None
    introduction: str


def to_closer(
    delivery_id: str,
    now: datetime,
    catalog: Catalog,
    template: Template,
    lead: Lead,
    mailbox: Mailbox,
    closer: Closer,
    reply: Message,
    told: Briefing,
) -> Letter:
    """The brief or a reminder: to the closer alone, with all that they need before they answer."""
    met = told.objections[-1] if told.objections else None
    proof = fitting(catalog.collateral, met, lead.country) or fitting(catalog.collateral, None, lead.country)
    context = step_context(lead, mailbox, None) | _warm_context(closer, reply)
    context["handoff"] = {
        "reason": _why_now(reply),
        "choice": told.choice,
        "fit": told.fit,
        "objections": ", ".join(name.replace("_", " ") for name in told.objections),
        "introduction": told.introduction,
        "link": told.link,
    }
    context |= {"thread": {"text": told.thread}, "collateral": _collateral_fields(proof)}
    envelope = _Envelope(to=(Address(name=closer.name, email=closer.address),))
    return _letter(delivery_id, now, mailbox, envelope, template.render(context), None, catalog.version)


def to_our_own(delivery_id: str, now: datetime, mailbox: Mailbox, address: str, subject: str, text: str) -> Letter:
    """Plain words to one of our own people, in a conversation of their own."""
    envelope = _Envelope(to=(Address(name="", email=address),))
    words = replace(of_plain_text(text), subject=subject)
    return _letter(delivery_id, now, mailbox, envelope, words, None, "")


def thread_text(deliveries: Sequence[Delivery], messages: Sequence[Message], mailbox: Mailbox) -> str:
    """Both sides of a conversation in order of time, as a person would paste it."""
    ours = [(d.sent_at, mailbox.name, d.body or "") for d in deliveries if d.sent_at and d.purpose not in TO_CLOSER]
    theirs = [(m.received_at, m.from_name or m.from_address or "", m.text or "") for m in messages if m.text]
    parts = [f"{at:%Y-%m-%d %H:%M} UTC, {who}:\n{words.strip()}" for at, who, words in sorted(ours + theirs)]
    return "\n\n".join(parts)


def _warm_context(closer: Closer, reply: Message) -> Context:
    return {
        "closer": {
            "name": closer.name,
            "first_name": closer.name.split(" ")[0],
            "email": closer.address,
            "booking_url": closer.booking_url,
        },
        "reply": _reply_fields(reply),
    }


def _reply_fields(reply: Message) -> dict[str, object]:
    text = (reply.text or "").strip()
    date = f"{reply.received_at.day} {reply.received_at:%B %Y}"
    times = (reply.reading or {}).get("meeting_times") or [None]
    return {"text": text, "quoted": quoted(text), "subject": reply.subject, "date": date, "time": times[0]}


def _collateral_fields(piece: Piece | None) -> dict[str, object]:
    if piece is None:
        return {}
    return {"sort": piece.sort, "title": piece.title, "text": piece.text, "value": piece.value, "link": piece.link}


def _why_now(reply: Message) -> str:
    """What the reply asks for, in a few words, and when they could talk."""
    reading = reply.reading or {}
    wants = {"meeting": "wants to talk", "pricing": "asks for the price", "info": "asks for material"}
    parts = [wants.get(str(reading.get("positive_type")), "is interested")]
    if times := reading.get("meeting_times"):
        parts.append(f"names a time: {', '.join(map(str, times))}")
    return "; ".join(parts)


def _letter(
    delivery_id: str,
    now: datetime,
    mailbox: Mailbox | Box,
    envelope: _Envelope,
    words: Rendered,
    parent: Parent | None,
    version: str,
) -> Letter:
    own_id = message_id(delivery_id, domain_of(mailbox.address))
    references = thread(parent.references, parent.message_id) if parent else ()
    subject = words.subject or (reply_subject(parent.subject) if parent else "")
    one_click = any(uri.startswith("https:") for uri in envelope.unsubscribe)
    mail = OutboundMail(
        message_id=own_id,
        sender=Address(name=mailbox.name, email=mailbox.address),
        to=envelope.to,
        cc=envelope.cc,
        subject=subject,
        text=words.text,
        html=words.html,
        date=now,
        # Other people's mail may carry none, or one that no header can.
        in_reply_to=parent.message_id if parent and is_message_id(parent.message_id) else None,
        # Where our id is replaced, it stays in what replies carry along.
        references=(*references, own_id) if _is_replaced(mailbox) else references,
        list_unsubscribe=envelope.unsubscribe,
        one_click=one_click,
        ref=delivery_id,
    )
    return Letter(
        raw=compose(mail),
        message_id=own_id,
        recipients=tuple(address.email for address in (*envelope.to, *envelope.cc)),
        subject=subject,
        body=words.text,
        references=references,
        version=version,
    )


def _is_replaced(mailbox: Mailbox | Box) -> bool:
    """Whether the provider always gives a mail another Message-ID than ours."""
    return providers.known()[mailbox.provider].message_id == "replaced"
