"""A mailbox with a past that somebody invented, of which it is known what a backtest must say.

Mara Lindqvist of Northlane wrote to people at other companies; what they answered lies where mail programs and people
put it. `NOW` is the day of the backtest.
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parseaddr

from app.mail.folders import encode_name
from tests.dovecot import Dovecot

MARA = "mara@northlane.example"
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
FILED = "Kunden & Freunde ö"
ASKED = "Could I show you how other forwarders see late trucks a day ahead?"


def on(month: int, day: int, hour: int = 10, year: int = 2026) -> datetime:
    """An instant of the past year."""
    return datetime(year, month, day, hour, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A mail as the mailbox holds it, and what answering it needs."""

    id: str
    subject: str
    references: tuple[str, ...]
    to: str
    text: str
    at: datetime


def quoted(letter: Letter) -> str:
    """The text of a letter below an answer to it."""
    return "\n".join(f"> {line}" for line in letter.text.split("\n"))


@dataclass(kw_only=True, slots=True)
class Mailbox:
    """What lies in each folder, with the instants at which it came."""

    folders: dict[str, list[tuple[bytes, datetime]]] = field(default_factory=lambda: defaultdict(list))
    count: int = 0

    def sent(
        self,
        to: str,
        at: datetime,
        *,
        subject: str = "Late trucks at your dock",
        text: str = ASKED,
        answers: Letter | None = None,
        sender: str = f"Mara Lindqvist <{MARA}>",
        folder: str = "Sent",
        head: str = "",
    ) -> Letter:
        """A mail of ours. One that answers quotes what it answers."""
        if answers is not None and answers.text:
            text = f"{text}\n\nOn {answers.at:%d %B %Y} at {answers.at:%H:%M} you wrote:\n{quoted(answers)}"
        return self._put(folder, sender, to, at, subject, text, answers, head)

    def came(
        self,
        sender: str,
        at: datetime,
        text: str,
        *,
        subject: str = "Hello",
        answers: Letter | None = None,
        folder: str = "INBOX",
        head: str = "",
        quotes: bool = True,
    ) -> Letter:
        """A mail to us. An answer quotes the mail that it answers."""
        if answers is not None and quotes:
            said = f"On {answers.at:%d %B %Y} at {answers.at:%H:%M}, Mara Lindqvist <{MARA}> wrote:"
            text = f"{text}\n\n{said}\n{quoted(answers)}"
        return self._put(folder, sender, MARA, at, subject, text, answers, head)

    def raw(self, raw: bytes, at: datetime, folder: str = "INBOX") -> None:
        """Any bytes."""
        self.folders[folder].append((raw, at))

    def copy(self, folder: str, into: str) -> None:
        """The newest mail of a folder in another one, too."""
        self.folders[into].append(self.folders[folder][-1])

    def _put(
        self,
        folder: str,
        sender: str,
        to: str,
        at: datetime,
        subject: str,
        text: str,
        answers: Letter | None,
        head: str,
    ) -> Letter:
        self.count += 1
        if answers is not None and subject in ("Hello", "Late trucks at your dock"):
            subject = f"Re: {answers.subject.removeprefix('Re: ')}"
        domain = parseaddr(sender)[1].rpartition("@")[2]
        letter = Letter(
            id=f"<m{self.count}@{domain}>",
            subject=subject,
            references=(*answers.references, answers.id) if answers else (),
            to=to,
            text=text,
            at=at,
        )
        lines = [
            f"From: {sender}",
            f"To: {to}",
            f"Subject: {subject}",
            f"Date: {format_datetime(at)}",
            f"Message-ID: {letter.id}",
            *([f"In-Reply-To: {answers.id}", f"References: {' '.join(letter.references)}"] if answers else []),
            *head.splitlines(),
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            *text.split("\n"),
            "",
        ]
        self.folders[folder].append(("\r\n".join(lines).encode("utf-8", "surrogateescape"), at))
        return letter

    def fill(self, dovecot: Dovecot, owner: str) -> None:
        """Put it all into the store of a Dovecot; mail that came is read or unread, as it happens."""
        for name, mails in self.folders.items():
            place = "" if name == "INBOX" else f".{encode_name(name)}"
            current = dovecot.folder / "mail" / owner / place / "cur"
            current.mkdir(parents=True)
            for number, (raw, at) in enumerate(mails):
                file = current / f"{number:08}.fill.test:2,{'S' if number % 2 else ''}"
                file.write_bytes(raw)
                os.utime(file, (at.timestamp(), at.timestamp()))
        # Nothing more, and it all belongs to the server's user.
        dovecot.fill(owner, [])


def returned(original: Letter, at: datetime, *, status: str = "5.1.1", why: str = "no such user here") -> bytes:
    """A delivery report as Postfix writes it, which names the mail in its enclosure only."""
    boundary = "boundary-of-the-report"
    lines = [
        "From: Mail Delivery System <mailer-daemon@mx.northlane.example>",
        f"To: {MARA}",
        "Subject: Undelivered Mail Returned to Sender",
        f"Date: {format_datetime(at)}",
        f"Message-ID: <report.{original.id[1:-1].partition('@')[0]}.{at:%m%d}@mx.northlane.example>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"',
        "",
        f"--{boundary}",
        "Content-Type: text/plain; charset=us-ascii",
        "",
        f"<{original.to}>: host mx refused: {status} {why}",
        f"--{boundary}",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.northlane.example",
        "",
        f"Final-Recipient: rfc822; {original.to}",
        "Action: failed",
        f"Status: {status}",
        f"Diagnostic-Code: smtp; 550 {status} {why}",
        "",
        f"--{boundary}",
        "Content-Type: text/rfc822-headers",
        "",
        f"Message-ID: {original.id}",
        f"To: {original.to}",
        f"Subject: {original.subject}",
        "",
        f"--{boundary}--",
        "",
    ]
    return "\r\n".join(lines).encode()


YES = "Yes, I'd like to see this. Could we talk on Thursday at 10?"
STOP = "Please take me off your list and do not write to me again."
MAY = "Not now, we are in the middle of a migration. Please write to me again in May."


def a_year() -> Mailbox:
    """Some sixty mails with known outcomes."""
    box = Mailbox()
    _positives(box)
    _stalls(box)
    _objections_and_stops(box)
    _referrals(box)
    _machines(box)
    _doubtful(box)
    _without_references(box)
    _not_counted(box)
    return box


def _positives(box: Mailbox) -> None:
    anna = box.sent("anna@acme.example", on(1, 12))
    yes = box.came("Anna Berg <anna@acme.example>", on(1, 13), YES, answers=anna)
    box.sent("anna@acme.example", on(1, 13, 14), answers=yes, text="Thursday at 10 is fine, I will call you.")
    ben = box.sent("ben@beta.example", on(2, 2))
    box.came("Ben Ode <ben@beta.example>", on(2, 3), YES, answers=ben)
    cara = box.sent("cara@gamma.example", on(3, 2))
    box.came("Cara Lund <cara@gamma.example>", on(3, 4), YES, answers=cara, folder="Junk")
    dora = box.sent("dora@delta.example", on(3, 9))
    passed = box.came("Dora Nys <dora@delta.example>", on(3, 10), YES, answers=dora)
    box.sent("jonas@northlane.example", on(3, 11), answers=passed, text="Jonas, can you take this one?")
    eli = box.sent("eli@epsilon.example", on(4, 1))
    box.came("Eli Roth <eli@epsilon.example>", on(4, 2), YES, answers=eli)
    box.came("Eli Roth <eli@epsilon.example>", on(4, 20), STOP, answers=eli)
    finn = box.sent("finn@zeta.example", on(4, 6))
    answer = box.came("Finn Holt <finn@zeta.example>", on(4, 7), YES, answers=finn, folder=FILED)
    # A colleague answers with us in copy: somebody of ours did answer.
    box.sent(
        "finn@zeta.example",
        on(4, 9),
        answers=answer,
        sender="Jonas Weil <jonas@northlane.example>",
        folder="INBOX",
        text="Hi Finn, I look after your region and will call you on Thursday.",
    )


def _stalls(box: Mailbox) -> None:
    fay = box.sent("fay@eta.example", on(2, 9))
    box.came("Fay Moor <fay@eta.example>", on(2, 10), MAY, answers=fay)
    gus = box.sent("gus@theta.example", on(2, 9))
    may = box.came("Gus Arne <gus@theta.example>", on(2, 11), MAY, answers=gus)
    box.sent("gus@theta.example", on(5, 4), answers=may, text="You asked me to write again in May. Shall we talk?")
    hal = box.sent("hal@iota.example", on(11, 2))
    text = "Not now, we are closing the year. Please write to me again in February."
    box.came("Hal Bien <hal@iota.example>", on(11, 3), text, answers=hal)


def _objections_and_stops(box: Mailbox) -> None:
    ida = box.sent("ida@kappa.example", on(5, 4))
    box.came("Ida Falk <ida@kappa.example>", on(5, 5), STOP, answers=ida)
    box.sent("ida@kappa.example", on(5, 11), answers=ida, text="Did my last mail reach you?")
    box.sent("ida@kappa.example", on(6, 8), subject="A new idea", text="May I try once more with something new?")
    jan = box.sent("jan@lambda.example", on(5, 4))
    box.came("Jan Bos <jan@lambda.example>", on(5, 6), STOP, answers=jan)
    kai = box.sent("kai@mu.example", on(6, 1))
    text = "We have no budget for this and will not have any. We are not interested."
    box.came("Kai Voss <kai@mu.example>", on(6, 2), text, answers=kai)


def _referrals(box: Mailbox) -> None:
    lea = box.sent("lea@nu.example", on(7, 6))
    text = "I am not the right person for this. Please talk to Tom Sand, tom.sand@nu.example, he runs the docks."
    box.came("Lea Sommer <lea@nu.example>", on(7, 7), text, answers=lea)
    max_ = box.sent("max@xi.example", on(7, 6))
    text = "That is not my area. Please contact my colleague Una Reyes instead: una.reyes@xi.example"
    box.came("Max Quist <max@xi.example>", on(7, 8), text, answers=max_)
    box.sent("una.reyes@xi.example", on(7, 10), text="Max Quist gave me your name.", subject="Max Quist")


def _machines(box: Mailbox) -> None:
    ned = box.sent("ned@omicron.example", on(8, 3))
    text = "I am out of the office until 17 August 2026 and will read your mail when I am back."
    box.came(
        "Ned Oz <ned@omicron.example>",
        on(8, 3, 11),
        text,
        subject="Automatic reply: Late trucks at your dock",
        head="Auto-Submitted: auto-replied",
    )
    box.sent("ned@omicron.example", on(8, 20), answers=ned, text="Are you back?")
    olga = box.sent("olga@pi.example", on(8, 3))
    box.raw(returned(olga, on(8, 3, 12)), on(8, 3, 12))
    box.sent("olga@pi.example", on(8, 10), answers=olga, text="Did my last mail reach you?")
    pia = box.sent("pia@rho.example", on(8, 4))
    box.raw(returned(pia, on(8, 5), status="4.2.2", why="mailbox full"), on(8, 5))


def _doubtful(box: Mailbox) -> None:
    vic = box.sent("vic@alpha.example", on(6, 15))
    # The mailbox's own server says that somebody else wrote it.
    forged = "Authentication-Results: mx.northlane.example; dmarc=fail header.from=alpha.example"
    box.came("Vic Amber <vic@alpha.example>", on(6, 16), YES, answers=vic, head=forged)
    # Three mails in a row, over more than a week, came back for now.
    first = box.sent("wes@stigma.example", on(6, 15))
    mails = [first, *(box.sent("wes@stigma.example", on(6, day), answers=first) for day in (22, 29))]
    for mail in mails:
        at = mail.at + timedelta(hours=1)
        box.raw(returned(mail, at, status="4.2.2", why="mailbox full"), at)


def _without_references(box: Mailbox) -> None:
    # In blind copy to others; their program keeps no references.
    box.sent(MARA, on(9, 1), subject="Docks in Hull", head="Bcc: quin@sigma.example, rosa@tau.example")
    box.came("Quin Abel <quin@sigma.example>", on(9, 2), YES, subject="AW: Docks in Hull")
    box.sent("sam@upsilon.example", on(9, 7), subject="Dock times at Upsilon")
    # An assistant at the same company.
    box.came("Office <office@upsilon.example>", on(9, 8), STOP, subject="RE: Dock times at Upsilon")
    # A person and a new matter: written anew.
    box.came("Sam Till <sam@upsilon.example>", on(9, 9), "Our new address is 4 Quay Street.", subject="We have moved")


def _not_counted(box: Mailbox) -> None:
    first = box.came("Vera Lang <vera@phi.example>", on(10, 1), "What does Northlane cost?", subject="A question")
    reply = box.sent("vera@phi.example", on(10, 1, 12), answers=first, text="From 200 a month.")
    box.came("Vera Lang <vera@phi.example>", on(10, 2), YES, answers=reply)
    box.came("Jonas Weil <jonas@northlane.example>", on(10, 5), "Lunch?", subject="Lunch")
    inside = box.sent("jonas@northlane.example", on(10, 6), subject="Numbers", text="Here they are.")
    box.came("Mia Coll <mia@partner.example>", on(10, 6, 12), "Thanks for these.", answers=inside)
    for month in (9, 10):
        box.came(
            "Dock News <news@docknews.example>", on(month, 15), "All about docks.", head="List-Id: <news.docknews>"
        )
    box.came("Bank <no-reply@bank.example>", on(10, 7), "Your statement is ready.", subject="Statement")
    box.came("Wim Stern <wim@stranger.example>", on(10, 8), "May I sell you pallets?", subject="Pallets")
    lost = Letter(id="<gone@northlane.example>", subject="Old", references=(), to="", text="", at=on(1, 1, year=2025))
    box.came("Xenia Ott <xenia@chi.example>", on(10, 9), "Yes please.", answers=lost, quotes=False)
    other = Letter(id="<x@elsewhere.example>", subject="Spam", references=(), to="a@b.example", text="", at=on(10, 9))
    box.raw(returned(other, on(10, 9)), on(10, 9))
    # Seen twice: the program keeps a copy in the archive.
    yana = box.sent("yana@psi.example", on(10, 12))
    text = "We already work with Harbourline and are happy with them, so we do not need this."
    box.came("Yana Dall <yana@psi.example>", on(10, 13), text, answers=yana)
    box.copy("INBOX", "Archive")
    # A draft that was never sent answers nobody.
    zoe = box.sent("zoe@omega.example", on(10, 14))
    yes = box.came("Zoe Kern <zoe@omega.example>", on(10, 15), YES, answers=zoe)
    box.sent("zoe@omega.example", on(10, 15, 12), answers=yes, text="Hi Zoe, how about", folder="Drafts")
    # From before the span, in a folder that was moved here lately.
    old = box.sent("anton@old.example", NOW - timedelta(days=500))
    box.came("Anton Alt <anton@old.example>", NOW - timedelta(days=499), YES, answers=old)
    raw, _ = box.folders["INBOX"].pop()
    box.raw(raw, NOW - timedelta(days=3))
