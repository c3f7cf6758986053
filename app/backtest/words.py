"""The words of the report: what a reason, a deed or a number is called. Pure; values in, plain text out."""

from __future__ import annotations

from datetime import timedelta

from app.backtest.judge import Reply
from app.domain.conversation import Uncounted
from app.domain.effect import (
    Ask,
    Decision,
    Effect,
    Hold,
    Introduce,
    Park,
    Refer,
    Rest,
    SeekContact,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
)
from classifier.reading import Kind, Person

UNCOUNTED: dict[Uncounted, str] = {
    Uncounted.THEIRS: "in conversations that others began",
    Uncounted.BEFORE: "answers in conversations whose first mail is not in the mailbox, or is too old",
    Uncounted.ANEW: "from people you wrote to, but a new mail under a subject of its own",
    Uncounted.STRANGER: "from people you had not written to",
    Uncounted.COLLEAGUE: "from colleagues",
    Uncounted.INSIDE: "in conversations that you began with colleagues",
    Uncounted.LIST: "newsletters and mailing lists",
    Uncounted.MACHINE: "automatic mail about something else",
    Uncounted.REPORT: "returned mail and reports about something else",
    Uncounted.OLD: "dated before the span",
    Uncounted.WITHHELD: "listed by the server, which does not hand them over",
}
# In the order in which they are shown.
DEEDS: dict[type[Effect], tuple[str, str]] = {
    Introduce: ("introduced to a closer", "in the same thread, with a brief"),
    Refer: ("written to whom they named", "the first mail says who gave the name"),
    Park: ("parked until their day", "then one mail that recalls their words"),
    Suggest: ("an answer proposed", "a person approves, edits or dismisses it"),
    Rest: ("left in peace for a year", "they refused, and nobody argues"),
    Suppress: ("never written to again", "opt-outs, complaints, dead addresses"),
    Ask: ("put before a person", "with the reason"),
    Hold: ("held while they are away", "until the working day after their return"),
    Stop: ("sequence stopped", "whoever answers gets no further step"),
    StopCompany: ("their colleagues left alone", "for as long as routing.toml says"),
    SeekContact: ("somebody else looked for", "the person has left the company"),
}
KINDS: dict[Kind, str] = {
    Kind.OUT_OF_OFFICE: "absences",
    Kind.AUTO_REPLY: "other automatic replies",
    Kind.BOUNCE: "returned mail",
    Kind.COMPLAINT: "abuse reports",
    Kind.RECEIPT: "receipts",
    Kind.LIST: "mailing lists",
}


def deeds(decision: Decision) -> list[str]:
    """What Thaw would have done, the act that matters most first."""
    return [text for kind in DEEDS for effect in decision.effects if type(effect) is kind and (text := _deed(effect))]


def _deed(effect: Effect) -> str:
    match effect:
        case Introduce():
            return "introduce them to a closer"
        case Refer(people=people):
            return f"write to {', '.join(person.email or person.name or 'somebody' for person in people)}"
        case Park(until=until):
            return f"park them until {until}"
        case Suggest(topic=topic):
            return f"propose the answer to {str(topic).replace('_', ' ')}"
        case Rest(days=days):
            return f"leave them in peace for {days} days"
        case Ask(why=why):
            return f"ask a person: {why}"
        case Hold(back_on=back_on):
            return f"hold what is due until they are back{f' on {back_on}' if back_on else ''}"
        case Suppress(reason=reason):
            return f"never write to them again ({str(reason).replace('_', ' ')})"
        case Stop():
            return "stop the sequence"
        case StopCompany(days=days):
            return f"leave their colleagues alone for {days} days"
        case SeekContact():
            return "look for somebody else at the company"


def first_deed(reply: Reply) -> str:
    """The one that is worth a line; or why nothing would come of it."""
    return next(iter(deeds(reply.decision)), reply.decision.reason)


def who(reply: Reply) -> str:
    """Name and address of the writer; for returned mail, whom it did not reach."""
    headers = reply.reading.headers
    if reply.reading.kind is Kind.BOUNCE and reply.answer.lead:
        return reply.answer.lead
    address = headers.from_address or reply.answer.mail.writer
    return f"{headers.from_name} <{address}>" if headers.from_name else address


def sort_of(reply: Reply) -> str:
    """What sort of objection, stall or interest it is; empty where there is none."""
    reading = reply.reading
    found = reading.objection_type or reading.stall_type or reading.positive_type
    return str(found).replace("_", " ") if found else ""


def person(named: Person) -> str:
    """Somebody whom a reply names, as far as it tells."""
    parts = [named.name, named.role, named.email, named.phone]
    return ", ".join(part for part in parts if part) or "somebody"


def line(text: str, most: int) -> str:
    """Words on one line, cut at a word when there are more."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"


def span(time: timedelta) -> str:
    """A span of time in the unit that people would use."""
    hours = time.total_seconds() / 3600
    if hours < 1:
        return f"{max(1, round(hours * 60))} min"
    return f"{hours:.0f} h" if hours < 48 else f"{hours / 24:.0f} days"


def days_ago(time: timedelta) -> str:
    """How long ago, in whole days."""
    return "today" if time.days < 1 else "yesterday" if time.days == 1 else f"{time.days} days ago"
