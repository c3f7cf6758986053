"""What somebody would write who needs no Thaw: a loop over people with Jinja, `email` and aiosmtplib.

The same words and the same two parts as Thaw's first mail, made for each person anew, over kept connections. No
ledger, no gate, no pace: if it dies, nobody knows who was written to. `benchmarks.sending` measures Thaw against it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formataddr, formatdate, make_msgid
from pathlib import Path
from urllib.parse import quote

import jinja2
from aiosmtplib import SMTP

_SEQUENCES = Path(__file__).resolve().parents[1] / "sequences"


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody to write to."""

    email: str
    first_name: str
    last_name: str
    company: str
    token: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sender:
    """Who writes."""

    name: str
    company: str
    address: str
    email: str


class Words:
    """The templates of one mail: its subject, its text, and the same words as HTML."""

    def __init__(self) -> None:
        first = (_SEQUENCES / "cold/late-shipments/1-first.md").read_text(encoding="utf-8")
        head, _, body = first.partition("\n\n")
        body = f"{body}\n{(_SEQUENCES / 'footer.md').read_text(encoding='utf-8')}"
        paragraphs = "</p>\n<p>".join(part.strip().replace("\n", "<br>\n") for part in body.split("\n\n"))
        plain, marked = jinja2.Environment(), jinja2.Environment(autoescape=True)
        self.subject = plain.from_string(head.removeprefix("Subject: "))
        self.text = plain.from_string(body)
        self.html = marked.from_string(f"<p>{paragraphs}</p>\n")

    def mail(self, person: Person, sender: Sender) -> EmailMessage:
        """The mail to one person."""
        values = {"lead": person, "sender": sender, "unsubscribe": {"url": None}}
        mail = EmailMessage()
        mail["From"] = formataddr((sender.name, sender.email))
        mail["To"] = formataddr((f"{person.first_name} {person.last_name}", person.email))
        mail["Subject"] = self.subject.render(values)
        mail["Date"] = formatdate()
        mail["Message-ID"] = make_msgid(domain=sender.email.partition("@")[2])
        stop = quote(f"unsubscribe {person.token}")
        mail["List-Unsubscribe"] = f"<mailto:{sender.email}?subject={stop}>"
        mail.set_content(self.text.render(values), cte="quoted-printable")
        mail.add_alternative(self.html.render(values), subtype="html", cte="quoted-printable")
        return mail


async def send(port: int, people: Sequence[Person], sender: Sender, connections: int) -> None:
    """Write to everybody, over so many connections at once."""
    words, waiting = Words(), iter(people)
    await asyncio.gather(*(_one_connection(port, words, waiting, sender) for _ in range(connections)))


async def _one_connection(port: int, words: Words, waiting: Iterator[Person], sender: Sender) -> None:
    async with SMTP(hostname="127.0.0.1", port=port, start_tls=False) as smtp:
        for person in waiting:
            await smtp.send_message(words.mail(person, sender))
