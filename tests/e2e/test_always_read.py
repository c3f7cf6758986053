"""What must always hold of what comes in, tried at the doors: no message vanishes, machines get no answer, one
introduction, and words stay words."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message as ParsedMail
from pathlib import Path

import pytest

from app.context import Reader
from app.triage.reader import CannotRead
from classifier.reading import Reading
from tests.dovecot import PASSWORD
from tests.e2e.doors import (
    CLOSER,
    LATER,
    MAILBOX,
    NO,
    NOT_ME,
    STOP,
    YES,
    Town,
    a_town,
    add_mailbox,
    calling,
    letter,
    machine_reply,
    text_of,
)
from tests.postgres import Databases
from tests.world import DOUBTFUL, a_world, until_watched

pytestmark = pytest.mark.anyio

ANNA = "anna@tidewell.example"


# -- 5: no message vanishes ------------------------------------------------------------------------------------------


def hostile_mails(first: ParsedMail) -> list[bytes]:
    """What mail servers really hand over, and what an enemy would."""
    own, deep = str(first["Message-ID"]), "Content-Type: message/rfc822\n\n" * 200
    return [
        b"",
        b"\n",
        b"\x00" * 300,
        b"no header at all, only words",
        b"From: \xff\xfe\xfd\nSubject: =?utf-8?b?////?=\n\n\x80\x81",
        f"From: <>\nIn-Reply-To: {own}\nSubject: {'x' * 20_000}\n\nhello\n".encode(),
        f"From: a@b.example, c@d.example\nReferences: {own * 500}\n\nTwo who write.\n".encode(),
        f"From: x@y.example\n{deep}\nat the bottom\n".encode(),
        b'From: x@y.example\nContent-Type: multipart/mixed; boundary="\n\n--\n\n',
        b"From: x@y.example\nContent-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: base64\n\n!!!!\n",
        b"From: x@y.example\nDate: 32 Foo 99999 99:99\nContent-Type: text/html\n\n" + b"<div>" * 5_000,
        letter("pallets@list.example", "Cheap pallets!", List_Id="<pallets.list.example>"),
        letter("who@nowhere.example", YES),
        letter(CLOSER, "I am away on Friday."),
        letter(MAILBOX, "A note to myself."),
    ]


async def test_every_message_ends_with_a_fate_and_a_copy_acts_once(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    mails = hostile_mails(first)
    for raw in mails:
        await town.world.mail.deliver(MAILBOX, raw)
    await town.world.settle()
    for raw in mails[:5]:
        await town.receives(raw, folder="Junk")
    await town.world.replies(ANNA, YES, to=first, Message_ID="<twice@tidewell.example>")
    await town.world.replies(ANNA, YES, to=first, Message_ID="<twice@tidewell.example>")
    await town.world.settle()

    replies = [r for r in await town.rest.every("replies") if not str(r["reason"]).startswith("our own copy")]
    assert len(replies) == len(mails) + 1
    assert {r["fate"] for r in replies} <= {"matched", "unmatched", "ignored", "set_aside"}
    assert all(r["reason"] for r in replies)
    # What no machine could read is before a person.
    asked = {task["reply_id"] for task in await town.rest.every("tasks")}
    assert {r["id"] for r in replies if r["fate"] == "set_aside"} <= asked
    await town.pass_days(3)
    assert len(await town.introductions(ANNA)) == 1
    assert [h["state"] for h in await town.of_lead("handoffs", lead)] == ["introduced"]


class Broken:
    """A classifier that gives every message up."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        raise CannotRead("reading this message took too long")

    async def close(self) -> None: ...


async def test_a_reply_that_cannot_be_read_pauses_its_sequence_and_asks(database_url: str, tmp_path: Path) -> None:
    async with a_town(database_url, tmp_path, Broken()) as town:
        lead, first = await town.first_mail(ANNA)
        await town.answers(ANNA, STOP, first)
        await town.pass_days(60)
        assert len(town.sent_to(ANNA)) == 1
        assert (await town.enrollments(lead), await town.asked(lead)) == ([("cold", "paused", None)], ["read"])
        replies = await town.of_lead("replies", lead)
        assert [(r["fate"], r["reason"]) for r in replies] == [("set_aside", "reading this message took too long")]


# -- 6: machines -----------------------------------------------------------------------------------------------------

THEIRS = "theo@southbay.example"


async def test_two_thaws_that_mail_each_other_stop_after_one_message(
    database_url: str, databases: Databases, tmp_path: Path, reader: Reader
) -> None:
    """Each has a mailbox that is the other's lead, and both begin at once."""
    other_url = databases.create()
    fast = {"poll_interval": timedelta(seconds=0.5)}
    async with (
        a_town(database_url, tmp_path, reader) as ours,
        a_world(other_url, tmp_path, work=True, post=ours.world.mail, reader=reader, at_point=lambda name: None,
                **fast) as world,
        calling(world) as rest,
    ):  # fmt: skip
        theirs = Town(world=world, rest=rest)
        await add_mailbox(world, rest, THEIRS, smtp_security="none", imap_security="none")
        await rest.post("closers", {"address": "cleo@southbay.example", "name": "Cleo Marsh"})
        await until_watched(world)
        lead = await ours.lead(THEIRS, "Theo", title="Warehouse manager")
        other = await theirs.lead(MAILBOX, "Mara", title="Warehouse manager")
        for days in (1, 2, 10, 30, 90):
            await asyncio.gather(ours.pass_days(days), theirs.pass_days(days))

        senders = Counter(str(message_from_bytes(m.raw)["From"]).rpartition("<")[2] for m in ours.world.mail.accepted)
        assert senders == {f"{MAILBOX}>": 1, f"{THEIRS}>": 1}
        assert (await ours.asked(lead), await theirs.asked(other)) == (["read"], ["read"])
    databases.drop(other_url)


async def test_no_automatic_answer_to_automatic_mail(town: Town) -> None:
    """An auto-responder that answers every mail of every kind gets not one mail more than silence does."""
    people = {way: f"kim@{way}.example" for way in ("yes", "answer", "return", "referral", "silent")}
    leads = {way: await town.lead(who, "Kim") for way, who in people.items()}
    await town.pass_days(1)
    said = {"yes": YES, "answer": NO, "return": LATER}
    said["referral"] = NOT_ME.format(name="Uma Hill", address="uma@referral.example")
    for way, text in said.items():
        await town.answers(people[way], text, town.sent_to(people[way])[0])
    await town.rest.post(f"suggestions/{(await town.of_lead('suggestions', leads['answer']))[0]['id']}/approve")
    people["uma"] = "uma@referral.example"

    answered: Counter[str] = Counter()
    ticket = "We have received your message and will answer it. This is an automatic reply."
    for days in (1, 3, 3, 7, 7, 7, 40, 40):
        for who in people.values():
            for mail in town.sent_to(who)[answered[who] :]:
                await town.world.mail.deliver(MAILBOX, machine_reply(who, ticket, mail, town.now, subject="Ticket"))
                answered[who] += 1
        await town.pass_days(days)

    sent = {way: len(town.sent_to(who)) for way, who in people.items()}
    assert sent == {"yes": 2, "answer": 2, "return": 2, "referral": 1, "silent": 4, "uma": 1}
    assert answered.total() >= 11


# -- 7: one introduction ---------------------------------------------------------------------------------------------


async def test_at_most_one_introduction_whoever_asks_for_it_and_how_often(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    for n in range(3):
        await town.world.replies(ANNA, YES, to=first, Subject=f"Re: {n}")
    await town.world.settle()
    replies = [r["id"] for r in await town.of_lead("replies", lead)]
    async with calling(town.world) as one, calling(town.world) as other:
        calls = [rest.tried(f"replies/{r}/introduce") for rest in (one, other) for r in replies]
        calls += [rest.tried(f"replies/{r}/label", {"label": "positive"}) for rest in (one, other) for r in replies]
        await asyncio.gather(*calls)
        await town.pass_days(4)
        later = await asyncio.gather(*(one.tried(f"replies/{r}/introduce") for r in replies))
    await town.pass_days(10)
    assert len(await town.introductions(ANNA)) == 1
    states = Counter(h["state"] for h in await town.of_lead("handoffs", lead))
    assert states["introduced"] == 1 and states.keys() <= {"introduced", "cancelled"}
    assert {status for status, _ in later} == {409}


async def test_no_introduction_of_a_suppressed_lead_nor_from_an_uncertain_reading(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, DOUBTFUL, first)
    reply = await town.reply_of(lead)
    assert reply["label"] == "positive" and reply["confidence"] < 0.9
    await town.pass_days(10)
    assert await town.of_lead("handoffs", lead) == [] and await town.asked(lead) == ["review"]

    await town.rest.post("suppressions", {"address": ANNA})
    status, why = await town.rest.tried(f"replies/{reply['id']}/introduce")
    assert status == 409 and "never written to" in why
    await town.pass_days(10)
    assert await town.introductions(ANNA) == []


# -- 9: words are words, and secrets stay ----------------------------------------------------------------------------

SCRIPT = "<script>alert(1)</script>"


@dataclass
class Trap:
    """A server that nobody must ever call."""

    port: int = 0
    calls: int = 0

    @asynccontextmanager
    async def set(self) -> AsyncIterator[Trap]:
        server = await asyncio.start_server(self._caught, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    async def _caught(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.calls += 1
        writer.close()


async def test_words_of_a_lead_or_a_mail_are_never_compiled_fetched_or_shown_as_markup(town: Town) -> None:
    async with Trap().set() as trap:
        url = f"http://127.0.0.1:{trap.port}/p.png"
        name, company = "{{ 7*7 }}{% for x in y %}", f'{SCRIPT}<img src="{url}">'
        lead, first = await town.first_mail(ANNA, name, company=company, fields={"x": "{{ secret }}"})
        assert f"Hi {name}," in text_of(first) and "Hi 49" not in text_of(first)
        assert "<script" not in text_of(first, "text/html") and "<img" not in text_of(first, "text/html")

        words = f"No, we are happy with the vendor that we have. {{{{ 6*7 }}}} {{% include 'x' %}} {SCRIPT} {url}"
        head = {"Disposition_Notification_To": ANNA, "Content_Location": url, "Reply_To": f"{url}@x.example"}
        await town.answers(ANNA, words, first, **head)
        [suggestion] = await town.of_lead("suggestions", lead)
        await town.rest.post(f"suggestions/{suggestion['id']}/approve")
        await town.pass_days(3)
        agrees = f"{YES} Please send me an invitation.\n\n{{{{ 6*7 }}}} {SCRIPT} {url}"
        await town.answers(ANNA, agrees, town.sent_to(ANNA)[-1], Subject="Re: {{ 6*7 }}")
        await town.pass_days(3)

        [introduction] = await town.introductions(ANNA)
        assert "{{ 6*7 }}" in text_of(introduction) and "<script" not in text_of(introduction, "text/html")
        everything = "".join(text_of(message_from_bytes(mail.raw)) for mail in town.world.mail.accepted)
        assert " 42 " not in everything and f"Hi {name}," in everything
        for path in ("/", f"/leads/{lead}", "/tasks"):
            page = await town.rest.text(path)
            assert SCRIPT not in page and "<img src=" not in page, path
        assert trap.calls == 0


async def test_no_secret_can_be_read_once_it_is_stored(
    database_url: str, tmp_path: Path, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_town(database_url, tmp_path, reader) as town:
        secret = "wild-Garlic-7-Pylon"
        other = await add_mailbox(town.world, town.rest, "otto@northlane.example", password=PASSWORD)
        await town.rest.post(f"mailboxes/{other}/password", {"password": secret})
        lead, first = await town.first_mail(ANNA)
        await town.answers(ANNA, YES, first)
        await town.pass_days(4)
        description = json.loads(await town.rest.text("/api/openapi.json"))
        ids = {"lead_id": lead, "mailbox_id": other}
        for noun in ("enrollment", "delivery", "handoff", "task", "reply"):
            rows = await town.rest.every({"delivery": "deliveries", "reply": "replies"}.get(noun, f"{noun}s"))
            ids[f"{noun}_id"] = str(rows[0]["id"]) if rows else "none"
        shown = [
            await town.rest.any_text(path.format_map(Known(ids)))
            for path, acts in description["paths"].items()
            if "get" in acts
        ]
        assert len(shown) > 20
        for text in (*shown, caplog.text, repr(town.world.app.settings)):
            assert secret not in text and f'"{PASSWORD}"' not in text


class Known(dict[str, str]):
    """The ids that a path asks for; those that there are not, too."""

    def __missing__(self, name: str) -> str:
        return "none"
