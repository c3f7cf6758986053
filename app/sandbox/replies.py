"""Answers as mail programs write them: the words, a signature, and the mail they answer quoted below. Pure.

The four programs differ in what a reader of replies must cope with: the attribution line, whether the quote is marked
with `>`, an HTML part or none, and where the signature stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from app.sandbox.dice import Dice
from app.sandbox.incoming import IncomingMail
from app.sandbox.letters import MONTHS
from app.sandbox.names import Colleague

_SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CLOSINGS: Mapping[str, Sequence[str]] = {
    "en": ("Best,", "Kind regards", "Cheers", "Thanks,", "Regards,", ""),
    "de": ("Viele Grüße", "Mit freundlichen Grüßen"),
    "fr": ("Cordialement,", "Bien à vous,"),
    "es": ("Saludos,", "Un saludo,"),
}
_PHONES = ("Sent from my Galaxy", "Sent from my phone, please excuse typos")
_RULE = "_" * 32
_GAP = "\n\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """What a person sends: their own words and who they are. `at` is in their own zone."""

    name: str
    address: str
    company: str
    text: str
    language: str
    cc: Colleague | None
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class _Body:
    """Both forms of one answer; `html` is None where the program writes plain text only."""

    text: str
    html: str | None


def compose(reply: Reply, mail: IncomingMail, dice: Dice) -> bytes:
    """The answer to `mail` as bytes, in the manner of a mail program that `dice` chooses."""
    program = dice.pick((_webmail, _webmail, _desktop, _desktop, _tablet, _phone))
    answer = EmailMessage(policy=SMTP)
    answer["From"] = Address(display_name=reply.name, addr_spec=reply.address)
    answer["To"] = Address(display_name=mail.sender_name, addr_spec=mail.sender)
    if reply.cc is not None:
        answer["Cc"] = Address(display_name=reply.cc.name, addr_spec=reply.cc.address)
    answer["Subject"] = re.sub(r"^(?:re:\s*)*", "Re: ", mail.subject, flags=re.IGNORECASE)
    answer["Date"] = format_datetime(reply.at)
    answer["Message-ID"] = f"<{dice.hex(24)}@{reply.address.rpartition('@')[2]}>"
    answer["In-Reply-To"] = mail.message_id
    answer["References"] = " ".join((*mail.references, mail.message_id))
    body = program(reply, mail, dice)
    answer.set_content(body.text, cte="quoted-printable")
    if body.html is not None:
        answer.add_alternative(body.html, subtype="html", cte="quoted-printable")
        # Drawn, since the standard library's own choice differs from run to run.
        answer.set_boundary(f"part-{dice.hex(20)}")
    return answer.as_bytes(policy=SMTP.clone(max_line_length=900))


def _webmail(reply: Reply, mail: IncomingMail, dice: Dice) -> _Body:
    """Gmail's manner: signature above the quote, one attribution line in the language of the writer."""
    own = f"{reply.text}\n\n{_signature(reply, dice)}"
    sent = mail.received_at.astimezone(reply.at.tzinfo)
    line = _ATTRIBUTIONS[reply.language](sent, f"{mail.sender_name} <{mail.sender}>".strip())
    html = (
        f'<div dir="ltr">{_html_lines(own)}</div><br><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">{escape(line)}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">'
        f"{_html_lines(mail.text)}</blockquote></div>"
    )
    return _Body(text=f"{own}\n\n{line}\n\n{_marked(mail.text)}\n", html=html)


def _desktop(reply: Reply, mail: IncomingMail, dice: Dice) -> _Body:
    """Outlook's manner: a block of headers, and the original below it without any mark."""
    signature, telephone = _signature(reply, dice), _telephone(dice)
    last_line = telephone if reply.company in signature else f"{reply.company} | {telephone}"
    own = f"{reply.text}\n\n{signature}\n{last_line}"
    sent = mail.received_at.astimezone(reply.at.tzinfo)
    when = f"{_LONG_DAYS[sent.weekday()]}, {MONTHS[sent.month - 1]} {sent.day}, {sent.year} {_noon_clock(sent)}"
    head = [
        ("From", f"{mail.sender_name} <{mail.sender}>"),
        ("Sent", when),
        ("To", f"{reply.name} <{reply.address}>"),
        ("Subject", mail.subject),
    ]
    block = "\n".join(f"{key}: {value}" for key, value in head)
    rows = "".join(f"<b>{key}:</b> {escape(value)}<br>" for key, value in head)
    html = (
        f'<html><body><div class="WordSection1">{_html_paragraphs(own)}'
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0">'
        f'<p class="MsoNormal">{rows}</p></div>'
        f"{_html_paragraphs(mail.text)}</div></body></html>"
    )
    rule = f"{_RULE}\n" if dice.chance(0.5) else ""
    return _Body(text=f"{own}\n\n{rule}{block}\n\n{mail.text}\n", html=html)


def _tablet(reply: Reply, mail: IncomingMail, dice: Dice) -> _Body:
    """Apple Mail's manner: the attribution line is part of the quote."""
    own = f"{reply.text}\n\n{_signature(reply, dice)}"
    line = _apple_line(reply, mail)
    html = (
        f'<html><body style="overflow-wrap: break-word;">{_html_lines(own)}<br><div><br>'
        f'<blockquote type="cite"><div>{escape(line)}</div><br><div>{_html_lines(mail.text)}</div>'
        "</blockquote></div></body></html>"
    )
    return _Body(text=f"{own}\n\n{_marked(f'{line}{_GAP}{mail.text}')}\n", html=html)


def _phone(reply: Reply, mail: IncomingMail, dice: Dice) -> _Body:
    """A phone's manner: plain text, a footer of the device instead of a signature."""
    if dice.chance(0.6):
        quote = _marked(f"{_apple_line(reply, mail)}{_GAP}{mail.text}")
        return _Body(text=f"{reply.text}\n\nSent from my iPhone\n\n{quote}\n", html=None)
    sent = mail.received_at.astimezone(reply.at.tzinfo)
    head = (
        "-------- Original message --------\n"
        f"From: {mail.sender_name} <{mail.sender}>\nDate: {sent:%d/%m/%Y %H:%M} (GMT{sent:%z})\n"
        f"To: {reply.name} <{reply.address}>\nSubject: {mail.subject}"
    )
    return _Body(text=f"{reply.text}\n\n{dice.pick(_PHONES)}\n\n{head}\n\n{mail.text}\n", html=None)


def _apple_line(reply: Reply, mail: IncomingMail) -> str:
    sent = mail.received_at.astimezone(reply.at.tzinfo)
    month = MONTHS[sent.month - 1][:3]
    return f"On {sent.day} {month} {sent.year}, at {sent:%H:%M}, {mail.sender_name} <{mail.sender}> wrote:"


def _english(sent: datetime, writer: str) -> str:
    month = MONTHS[sent.month - 1][:3]
    return f"On {_SHORT_DAYS[sent.weekday()]}, {month} {sent.day}, {sent.year} at {_noon_clock(sent)} {writer} wrote:"


def _german(sent: datetime, writer: str) -> str:
    day = ("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So.")[sent.weekday()]
    return f"Am {day}, {sent:%d.%m.%Y} um {sent:%H:%M} Uhr schrieb {writer}:"


def _french(sent: datetime, writer: str) -> str:
    day = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")[sent.weekday()]
    month = (
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    )[sent.month - 1]  # fmt: skip
    return f"Le {day} {sent.day} {month} {sent.year} à {sent:%H:%M}, {writer} a écrit :"


def _spanish(sent: datetime, writer: str) -> str:
    day = ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")[sent.weekday()]
    month = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic")[sent.month - 1]
    return f"El {day}, {sent.day} {month} {sent.year} a las {sent:%H:%M}, {writer} escribió:"


_ATTRIBUTIONS: Mapping[str, Callable[[datetime, str], str]] = {
    "en": _english,
    "de": _german,
    "fr": _french,
    "es": _spanish,
}


def _noon_clock(at: datetime) -> str:
    return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


def _telephone(dice: Dice) -> str:
    # 555 01xx and 020 7946 0xxx are kept free for fiction.
    return dice.pick(("T +1 202 555 01{:02}", "Phone +44 20 7946 09{:02}")).format(dice.whole(10, 99))


def _signature(reply: Reply, dice: Dice) -> str:
    closing = dice.pick(_CLOSINGS[reply.language])
    first = reply.name.split(" ")[0]
    name = dice.pick((first, reply.name, f"{reply.name}\n{reply.company}", f"-- \n{reply.name}, {reply.company}"))
    return f"{closing}\n{name}" if closing and not name.startswith("--") else name


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _html_lines(text: str) -> str:
    return "".join(f"<div>{escape(line) or '<br>'}</div>" for line in text.split("\n"))


def _html_paragraphs(text: str) -> str:
    return "".join(f'<p class="MsoNormal">{escape(line) or "&nbsp;"}</p>' for line in text.split("\n"))
