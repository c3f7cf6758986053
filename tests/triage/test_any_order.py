"""Whatever the order in which messages are processed, however often each is, and however many at once, they end in the
same place."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from app.domain.delivery import Priority, Purpose, State
from app.mail.imap import Role
from app.store import deliveries, enrollments, leads, suppressions, tasks
from app.triage.process import process, process_next
from app.triage.reader import ProcessReader
from tests.postgres import Databases
from tests.triage.desk import MARA, STOP, YES, Desk, a_desk, bounce, complaint, mail
from tests.world import DOUBTFUL

pytestmark = pytest.mark.anyio

POINTS: list[str] = []
AWAY = {"Auto_Submitted": "auto-replied"}


@dataclass(frozen=True, kw_only=True)
class Firm:
    """A company with two leads, `one` and `two`; only `one` was written to."""

    name: str
    one: str
    two: str
    first: bytes  # the mail to `one`

    def letter(self, kind: str, nth: int) -> bytes:
        """One message of that kind; `nth` makes it another one."""
        one, two, subject = f"one@{self.name}", f"two@{self.name}", f"number {nth}"
        named = {"In_Reply_To": str(message_from_bytes(self.first)["Message-ID"])}
        match kind:
            case "left":
                return mail(one, f"Automatic reply: {subject}", "one no longer works here.", **AWAY)
            case "away":
                return mail(one, f"Automatic reply: {subject}", "I am out of the office until 16 March 2026.", **AWAY)
            case "bounce":
                return bounce(one, "5.1.1", message_from_bytes(self.first)).replace(b"report-", f"r{nth}-".encode())
            case "complaint":
                return complaint(message_from_bytes(self.first)).replace(b"abuse-1", f"abuse-{nth}".encode())
            case "takeover":
                return mail(MARA, subject, "I take this one.", to=one)
            case "colleague":
                return mail(f"colleague@{self.name}", subject, "Ok.")
            case "stranger":
                return mail(f"stranger@else-{self.name}", subject, STOP)
            case "other lead":
                return mail(two, subject, "Ok.", **named)
            case "other lead stops":
                return mail(two, subject, STOP, **named)
            case "other lead is warm":
                return mail(two, subject, YES)
            case _:
                return mail(one, subject, WORDS[kind].format(name=self.name))


WORDS = {
    "yes": YES,
    "perhaps": DOUBTFUL,
    "no": "We are happy with what we have, thanks.",
    "later": "Come back to me on 20 April please, we are too busy now.",
    "not me": "That's not me. Please write to Dana Holt, dana@{name}, she runs inbound.",
    "ok": "Ok.",
    "stop": STOP,
}
KINDS = (
    *WORDS,
    "left",
    "away",
    "bounce",
    "complaint",
    "takeover",
    "colleague",
    "stranger",
    "other lead",
    "other lead stops",
    "other lead is warm",
)


@pytest.fixture(scope="module")
async def shared(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory, reader: ProcessReader
) -> AsyncIterator[Desk]:
    """One world for all examples; each has companies of its own."""
    url = databases.create()
    folder: Path = tmp_path_factory.mktemp("order")
    async with a_desk(url, folder, reader, at_point=POINTS.append) as made:
        yield made
    databases.drop(url)


async def a_firm(desk: Desk, name: str) -> Firm:
    one, two = [await desk.world.lead(f"{who}@{name}", who.title()) for who in ("one", "two")]
    sent_id, sent_at = desk.app.new_id("del"), desk.app.clock.now() - timedelta(minutes=5)
    async with desk.app.write() as s:
        e = (await enrollments.of_lead(s, one))[0]
        sent = {
            "id": sent_id,
            "key": f"step:{e.id}:first",
            "purpose": Purpose.STEP,
            "state": State.SENT,
            "priority": Priority.FOLLOW_UP,
            "mailbox_id": e.mailbox_id,
            "lead_id": one,
            "enrollment_id": e.id,
            "message_id": f"<{sent_id}@northlane.example>",
            "sent_at": sent_at,
            "due_at": sent_at,
            "created_at": sent_at,
            "parent_references": [],
            "recipients": [f"one@{name}"],
            "attempts": 1,
            "looked": 0,
        }
        await deliveries.add_once(s, sent)
    first = f"Message-ID: <{sent_id}@northlane.example>\nX-Thaw-Ref: {sent_id}\n\nwords\n"
    return Firm(name=name, one=one, two=two, first=first.encode())


@dataclass(frozen=True, kw_only=True)
class End:
    """Where the messages of a firm ended. Messages are named by their place in the set."""

    states: tuple[object, ...]
    running: frozenset[object]
    suppressed: tuple[object, ...]
    tasks: frozenset[object]
    held: object
    outward: frozenset[object]


async def processed(desk: Desk, name: str, kinds: Sequence[str], order: Sequence[int] | None) -> End:
    """Store the messages in their order, process them in another one, then each that is left; without an order, all
    together."""
    firm = await a_firm(desk, name)
    ids = [
        await desk.stores(f"{name}-{n}", firm.letter(kind, n), Role.SENT if kind == "takeover" else Role.INBOX)
        for n, kind in enumerate(kinds)
    ]
    if order is None:
        POINTS.clear()
        assert not await process_next(desk.app, desk.world.watched[MARA])
        assert POINTS.count("messages acted on") == 1, "they were not acted on in one transaction"
    for number in (*(order or ()), *range(len(kinds))):
        assert await process(desk.app, ids[number % len(kinds)])
    place = {message_id: n for n, message_id in enumerate(ids)}
    async with desk.app.read() as s:
        tracks = [e for lead in (firm.one, firm.two) for e in await enrollments.of_lead(s, lead)]
        people = (f"one@{name}", f"two@{name}", f"stranger@else-{name}", f"colleague@{name}")
        asked = [t for t in await tasks.waiting(s) if t.message_id in place]
        held = (await leads.get(s, firm.one)).held_until
        suppressed = tuple([await suppressions.reason_for(s, address) for address in people])
    handed = [h for lead in (firm.one, firm.two) for h in await desk.handoffs(lead) if h.state == "wanted"]
    proposed = {("task", place[t.message_id or ""]) for t in asked if t.key.startswith("suggestion:")}
    return End(
        states=tuple((e.state, e.outcome) for e in tracks if e.kind == "cold"),
        running=frozenset((e.kind, place.get(e.message_id or "")) for e in tracks if e.state == "active"),
        suppressed=suppressed,
        tasks=frozenset((t.kind, place[t.message_id or ""]) for t in asked),
        held=held,
        outward=frozenset({("handoff", place[h.message_id]) for h in handed} | proposed),
    )


@pytest.mark.parametrize("seed", range(24))
async def test_any_order_and_repetition_ends_in_the_same_place(shared: Desk, seed: int) -> None:
    dice = random.Random(seed)
    kinds = dice.choices(KINDS, k=dice.randint(2, 5))
    order = [*dice.sample(range(len(kinds)), len(kinds)), *dice.choices(range(len(kinds)), k=2)]
    in_order = await processed(shared, f"plain{seed}.example", kinds, range(len(kinds)))
    shuffled = await processed(shared, f"mixed{seed}.example", kinds, order)
    assert shuffled == in_order, f"{kinds} in the order {order}"
    together = await processed(shared, f"batch{seed}.example", kinds, None)
    assert together == in_order, f"{kinds} at once"
