"""Which folders are looked at, and what a header says, of servers that no test here can be."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime

import pytest

from app.backtest.survey import seen_in, to_look_at
from app.domain.conversation import Form, Past, Uncounted, fingerprint
from app.errors import Invalid
from app.mail.imap import Folder, Glimpse, Role

CAME = datetime(2026, 3, 2, 9, tzinfo=UTC)


def named(*names: str, **roles: Role) -> list[Folder]:
    """INBOX, and these; by its name a folder may have a role."""
    folders = [Folder(name=name, role=roles.get(name.rpartition("/")[2], Role.OTHER)) for name in names]
    return [Folder(name="INBOX", role=Role.INBOX), *folders]


def test_where_one_folder_holds_everything_labels_are_not_read_once_more() -> None:
    gmail = (
        "[Gmail]/All",
        "[Gmail]/Drafts",
        "[Gmail]/Sent",
        "[Gmail]/Spam",
        "[Gmail]/Starred",
        "[Gmail]/Trash",
        "Acme",
    )
    folders = named(*gmail, All=Role.ALL, Drafts=Role.DRAFTS, Sent=Role.SENT, Spam=Role.JUNK)
    wanted = ["[Gmail]/Sent", "INBOX", "[Gmail]/All", "[Gmail]/Trash", "[Gmail]/Spam"]
    assert [folder.name for folder in to_look_at(folders, None)] == wanted


def test_unsent_mail_appointments_and_what_others_share_are_left_out() -> None:
    folders = named("Sent", "Archive/2025", "Calendar", "Outbox", "Kunden/Notes", "Shared/jonas/INBOX", Sent=Role.SENT)
    assert [folder.name for folder in to_look_at(folders, None)] == ["Sent", "INBOX", "Archive/2025"]


def test_without_a_sent_folder_the_others_are_named() -> None:
    with pytest.raises(Invalid, match='with --sent; there are "INBOX", "Ausgang"'):
        to_look_at(named("Ausgang"), None)
    assert to_look_at(named("Ausgang"), "Ausgang")[0].role is Role.SENT


def head(*lines: str) -> Glimpse:
    return Glimpse(uid=7, head="\r\n".join([*lines, "", ""]).encode(), came_at=CAME)


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Subject: Hello", Form.PERSON),
        ("Auto-Submitted: no", Form.PERSON),
        ("Auto-Submitted: auto-replied; owner=me", Form.NOTICE),
        ("Auto-Submitted: auto-replied (vacation)", Form.NOTICE),
        ("Precedence: auto_reply", Form.NOTICE),
        ("Auto-Submitted: auto-generated", Form.MACHINE),
        ("List-Unsubscribe: <https://news.example/u>", Form.LIST),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=a", Form.REPORT),
        ("X-Failed-Recipients: anna@acme.example", Form.REPORT),
    ],
)
def test_the_form_of_a_mail(line: str, form: Form) -> None:
    assert seen_in(head("From: anna@acme.example", line), 0).form is form


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("Sun, 01 Mar 2026 10:00:00 +0100", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        # A mailbox that was moved: all its mail came on one day.
        ("Fri, 03 Jan 2025 10:00:00 +0000", datetime(2025, 1, 3, 10, tzinfo=UTC)),
        # A clock that is ahead, and no date at all.
        ("Thu, 02 Apr 2026 10:00:00 +0000", CAME),
        ("Sat, 99 Xyz 2026 99:00:00", CAME),
        ("", CAME),
    ],
)
def test_when_a_mail_was_written(date: str, at: datetime) -> None:
    assert seen_in(head("From: anna@acme.example", f"Date: {date}"), 0).at == at


def test_a_hundred_thousand_mails_fit_into_the_memory() -> None:
    """All that is kept of a mail before it is known whether it answers one of ours."""
    count = 2_000
    tracemalloc.start()
    try:
        mails = [
            seen_in(
                head(
                    f"From: Anna <anna{n}@acme{n}.example>",
                    "To: mara@we.example",
                    f"Subject: Re: late trucks at your dock {n}",
                    f"Message-ID: <abcdefghijklmnop.{n}@acme.example>",
                    f"References: <first.{n}@we.example> <second.{n}@acme.example> <third.{n}@we.example>",
                    "Date: Sun, 01 Mar 2026 10:00:00 +0100",
                ),
                0,
            )
            for n in range(count)
        ]
        past = Past(mails, frozenset({"mara@we.example"}), lambda domain: domain)
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert past.place(mails[0]) is Uncounted.BEFORE
    # 200 MB for a hundred thousand.
    assert size / count < 2_000


def test_whoever_was_written_to_in_blind_copy_was_written_to() -> None:
    lines = (
        "From: Mara <MARA+x@we.example>",
        "To: mara@we.example",
        "Bcc: Anna <anna@acme.example>",
        "Subject: AW: Re: Docks",
    )
    seen = seen_in(head(*lines, "References: <a@x> <b@x>", "In-Reply-To: <b@x>", "Message-ID: <c@x>"), 3)
    assert (seen.writer, seen.recipients, seen.subject) == (
        "mara@we.example", ("mara@we.example", "anna@acme.example"), "docks"
    )  # fmt: skip
    assert (seen.key, seen.references) == (fingerprint("<c@x>"), (fingerprint("<b@x>"), fingerprint("<a@x>")))
