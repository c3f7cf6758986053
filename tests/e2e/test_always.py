"""What must always hold, tried at the doors: crashes, races, and people who want no mail.

What the SMTP server accepted is the truth; what Thaw knows is read by GET.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import Message as ParsedMail
from pathlib import Path
from typing import Any

import pytest

from app.context import Reader
from app.jobs import planner
from app.outreach.send import take_turn
from classifier.reading import Reading
from tests.e2e.doors import (
    CLOSER,
    LATER,
    MAILBOX,
    NO,
    NOT_ME,
    OK,
    STOP,
    YES,
    Town,
    a_town,
    add_mailbox,
    at_work,
    bounce,
    calling,
    complaint,
    furnished,
    letter,
    refs,
)
from tests.relay import Relay
from tests.world import a_world, until, until_watched

pytestmark = pytest.mark.anyio

ANNA = "anna@tidewell.example"
A_SATURDAY = datetime(2026, 4, 18, 12, 0, tzinfo=UTC)
THE_TUESDAY = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)
SAID = {"answer": NO, "return": LATER, "introduction": YES}
WAYS = ("nurture", "follow-up", "referral", *SAID)
People = dict[str, list[tuple[str, str]]]


async def prepared(town: Town, each: int, **mailbox: object) -> People:
    """Leads with a mail of every kind due on `THE_TUESDAY`, and a clock that stands on a Saturday before it.

    `each` of a kind, as (lead, the address that the mail goes to); each lead has a mailbox of its own.
    """
    for n in range(1, each * len(WAYS)):
        await add_mailbox(town.world, town.rest, f"seller{n}@northlane.example", **mailbox)
    await until_watched(town.world)
    people: People = {"nurture": await leads_for(town, "nurture", each)}
    await town.pass_days(45)
    people |= {way: await leads_for(town, way, each) for way in WAYS[1:]}
    await town.pass_days(1)
    # Nothing leaves at a weekend; only the briefs, which are for our own people.
    town.world.clock.step_to(A_SATURDAY)
    for way, text in SAID.items():
        for lead, who in people[way]:
            await town.answers(who, text, town.sent_to(who)[0])
            for suggestion in await town.of_lead("suggestions", lead):
                await town.rest.post(f"suggestions/{suggestion['id']}/approve")
    people["referral"] = [await referred(town, lead, who) for lead, who in people["referral"]]
    return people


async def leads_for(town: Town, way: str, each: int) -> list[tuple[str, str]]:
    addresses = [f"kim@{way}{n}.example" for n in range(each)]
    return [(await town.lead(who, "Kim", title="Warehouse manager"), who) for who in addresses]


async def referred(town: Town, lead: str, who: str) -> tuple[str, str]:
    """The colleague whom a lead names, as a lead."""
    uma = f"uma@{who.partition('@')[2]}"
    await town.answers(who, NOT_ME.format(name="Uma Hill", address=uma), town.sent_to(who)[0])
    [row] = await town.of_lead("referrals", lead)
    return str(row["referred_lead_id"]), uma


def is_of(way: str, mail: Any) -> bool:
    """Whether a delivery is the mail that was due."""
    steps = {"nurture": "1-measure-the-slot", "follow-up": "2-short-list"}
    return bool(mail["step"] == steps[way] if way in steps else mail["purpose"] == way)


async def mails_of(town: Town, way: str, lead: str) -> list[Any]:
    return [mail for mail in await town.of_lead("deliveries", lead) if is_of(way, mail)]


async def due_now(town: Town, lead: str) -> str | None:
    """Why the mail of a lead waits."""
    told = await town.rest.get(f"leads/{lead}")
    waiting = [d["held_reason"] for d in told["deliveries"] if d["state"] == "queued"]
    running = [e["held_reason"] for e in told["enrollments"] if e["state"] == "active"]
    return str((waiting + running)[0]) if waiting + running else None


# -- 1: nothing twice, nothing lost ----------------------------------------------------------------------------------


class Killed(BaseException):
    """Stands for a kill: nothing catches it on the way out."""


async def dies(town: Town, mailbox: str, point: str) -> None:
    """A worker takes a turn and is gone at that point; then others clean up behind it."""

    def reached(name: str) -> None:
        if name == point:
            raise Killed

    app = replace(town.world.app, at_point=reached, worker_id=f"dies at {point}")
    with pytest.raises(Killed):
        await take_turn(app, mailbox)
    await planner.sweep(town.world.app, town.world.running.jobs, set())


@pytest.mark.slow
async def test_no_death_between_two_steps_doubles_or_loses_a_mail_of_any_kind(
    database_url: str, tmp_path: Path, reader: Reader
) -> None:
    leases = {"claim_lease": timedelta(0), "undecided_after": timedelta(0), "poll_interval": timedelta(seconds=2)}
    async with a_world(database_url, tmp_path, work=False, post=None, reader=reader, at_point=lambda name: None,
                       **leases) as world, calling(world) as rest:  # fmt: skip
        town = Town(world=world, rest=rest)
        async with at_work(world), furnished(world):
            people = await prepared(town, each=2)
        world.clock.step_to(THE_TUESDAY)
        before = len(world.mail.accepted)
        # Of each kind, one mail whose worker dies before DATA, and one whose worker dies behind it.
        for points in (["connected"] * 2, ["claimed"] * 2, ["recipients accepted"] * 2, ["armed", "accepted"]):
            for way in WAYS:
                for (lead, _), point in zip(people[way], points, strict=True):
                    await dies(town, await mailbox_of(town, way, lead), point)
            world.clock.step_to(town.now + timedelta(hours=1))
        assert len(world.mail.accepted) == before + len(WAYS)

        # Workers come back. What a server took is found in its Sent folder, what nobody knows is shown to a person.
        for _ in range(2):
            async with at_work(world):
                await town.pass_days(1)
        for way in WAYS:
            for (lead, _), state in zip(people[way], ("unknown", "sent"), strict=True):
                [mail] = await mails_of(town, way, lead)
                assert (mail["state"], bool(mail["held_reason"])) == (state, state == "unknown"), way
                if state == "unknown":
                    await town.rest.post(f"deliveries/{mail['id']}/resolve", {"outcome": "resend"})
        async with at_work(world):
            await town.pass_days(3)
        assert set(refs(mail.raw for mail in world.mail.accepted).values()) == {1}
        for way in WAYS:
            assert [(await mails_of(town, way, lead))[0]["state"] for lead, _ in people[way]] == ["sent"] * 2, way


async def mailbox_of(town: Town, way: str, lead: str) -> str:
    """The mailbox from which the mail of that kind is to leave."""
    told = await town.rest.get(f"leads/{lead}")
    mails = [d["mailbox_id"] for d in told["deliveries"] if is_of(way, d)]
    running = [e["mailbox_id"] for e in told["enrollments"] if e["state"] == "active"]
    return str((mails + running)[0])


# -- 2: never again --------------------------------------------------------------------------------------------------


async def opts_out(town: Town, who: str, first: ParsedMail) -> None:
    await town.answers(who, STOP, first, Subject="Re: stop")


async def complains(town: Town, who: str, first: ParsedMail) -> None:
    await town.receives(complaint(first))


async def bounces(town: Town, who: str, first: ParsedMail) -> None:
    await town.receives(bounce(first, who))


@pytest.mark.parametrize("ends", [opts_out, complains, bounces])
async def test_after_an_opt_out_a_complaint_or_a_bounce_no_door_brings_a_mail_again(town: Town, ends: Any) -> None:
    said = {"obj": NO, "stall": LATER, "yes": YES, "none": OK, "silent": None}
    people = {name: f"kim@{name}.example" for name in said}
    leads = {name: await town.lead(who, "Kim", title="Warehouse manager") for name, who in people.items()}
    referrer = await town.lead("rhea@silent.example", "Rhea")
    await town.pass_days(1)
    town.world.clock.step_to(datetime(2026, 3, 7, 12, tzinfo=UTC))
    first = {name: town.sent_to(who)[0] for name, who in people.items()}
    for name, text in said.items():
        if text is not None:
            await town.answers(people[name], text, first[name])
    [suggestion] = await town.of_lead("suggestions", leads["obj"])
    await town.rest.post(f"suggestions/{suggestion['id']}/approve")
    [handoff] = await town.of_lead("handoffs", leads["yes"])
    assert handoff["state"] == "held"
    for name, who in people.items():
        await ends(town, who, first[name])
    before = {who: len(town.sent_to(who)) for who in people.values()}

    # Every door that could bring a mail again.
    for name, who in people.items():
        local, _, domain = who.partition("@")
        for spelling in (who, f"{local}+b@{domain}", f"{local.upper()}@{domain.title()}."):
            again = {"email": spelling, "first_name": "Kim", "sequence": "dock-overtime"}
            assert (await town.rest.tried("leads", again))[0] in (409, 422)
        for path, body in await acts_on(town, leads[name]):
            await town.rest.tried(path, body)
    named = [{"email": who, "name": "Kim"} for who in people.values()]
    rhea = "rhea@silent.example"
    await town.answers(rhea, NOT_ME.format(name="Kim", address=people["silent"]), town.sent_to(rhea)[0])
    reply = (await town.reply_of(referrer))["id"]
    await town.rest.tried(f"replies/{reply}/label", {"label": "referral", "referred_to": named})
    await town.world.settle()
    for row in await town.of_lead("referrals", referrer):
        status, why = await town.rest.tried(f"referrals/{row['id']}/complete", {"email": row["email"]})
        assert status == 409, why
    await town.pass_days(220)

    assert {who: len(town.sent_to(who)) for who in people.values()} == before
    assert {row["state"] for row in await town.of_lead("referrals", referrer)} <= {"refused", "dismissed"}


async def acts_on(town: Town, lead: str) -> list[tuple[str, dict[str, object]]]:
    """Every call that could lead to a mail to this lead."""
    calls: list[tuple[str, dict[str, object]]] = [(f"leads/{lead}/enroll", {"sequence": "dock-overtime"})]
    for s in await town.of_lead("suggestions", lead):
        calls.append((f"suggestions/{s['id']}/approve", {}))
    for r in await town.of_lead("returns", lead):
        calls.append((f"returns/{r['id']}/move", {"resume_on": "2026-04-01"}))
    for e in await town.of_lead("enrollments", lead):
        calls.append((f"enrollments/{e['id']}/resume", {}))
    for m in await town.of_lead("replies", lead):
        calls.append((f"replies/{m['id']}/introduce", {}))
        calls.append((f"replies/{m['id']}/process-again", {}))
        for label in ("positive", "stall", "objection"):
            calls.append((f"replies/{m['id']}/label", {"label": label}))
    for d in await town.of_lead("deliveries", lead):
        calls.append((f"deliveries/{d['id']}/resolve", {"outcome": "resend"}))
    return calls


# -- 3 and 4: what stops, and what holds -----------------------------------------------------------------------------


async def test_no_mail_begins_behind_a_reply_that_races_with_it(town: Town) -> None:
    """Follow-ups are due in many mailboxes at the instant at which the answers come."""
    firms = range(4)
    for n in range(1, 2 * len(firms)):
        await add_mailbox(town.world, town.rest, f"seller{n}@northlane.example")
    await until_watched(town.world)
    writers = [f"ada@copper{n}.example" for n in firms]
    colleagues = [f"bo@copper{n}.example" for n in firms]
    leads = {who: await town.lead(who, "Ada") for who in writers + colleagues}
    await town.pass_days(1)
    due = [(await town.of_lead("enrollments", lead))[0]["due_at"] for lead in leads.values()]
    town.world.clock.step_to(max(datetime.fromisoformat(at) for at in due))
    await asyncio.gather(
        planner.plan(town.world.app),
        *(town.world.replies(who, (NO, OK, YES, STOP)[n], to=town.sent_to(who)[0]) for n, who in enumerate(writers)),
    )

    frozen = await asyncio.gather(*(count_when_processed(town, leads, n) for n in firms))
    await town.pass_days(60)
    for n in firms:
        ada, bo = writers[n], colleagues[n]
        steps = [d for d in await town.of_lead("deliveries", leads[ada]) if d["purpose"] == "step"]
        assert len([d for d in steps if d["state"] == "sent"]) == frozen[n][0]
        assert len(town.sent_to(bo)) == frozen[n][1]
        assert all(d["held_reason"] for d in steps if d["state"] != "sent")


async def count_when_processed(town: Town, leads: dict[str, str], n: int) -> tuple[int, int]:
    """How many mails the writer and the colleague had when the reply was seen to be processed."""
    ada, bo = f"ada@copper{n}.example", f"bo@copper{n}.example"

    async def is_processed() -> bool:
        return bool((await town.rest.get(f"leads/{leads[ada]}"))["replies"])

    await until(is_processed)
    return len(town.sent_to(ada)), len(town.sent_to(bo))


@pytest.mark.slow
async def test_an_unread_inbox_holds_every_mail_but_a_first_touch(
    database_url: str, tmp_path: Path, reader: Reader
) -> None:
    fresh = {"poll_interval": timedelta(seconds=1.5), "inbox_fresh": timedelta(seconds=4)}
    async with (
        a_world(database_url, tmp_path, work=True, post=None, reader=reader, at_point=lambda name: None,
                **fresh) as world,
        Relay(world.mail.imap_port) as relay,
        furnished(world, imap_port=relay.port) as rest,
    ):  # fmt: skip
        town = Town(world=world, rest=rest)
        made = await prepared(town, 1, imap_port=relay.port)
        people = {way: made[way][0] for way in WAYS if way != "referral"}
        await relay.stop()

        async def is_stale() -> bool:
            read = [datetime.fromisoformat(m["read_at"]) for m in await town.rest.get("mailboxes")]
            return all(world.clock.real() - at > timedelta(seconds=4) for at in read)

        await until(is_stale)
        world.clock.step_to(THE_TUESDAY)
        await town.lead("new@newcomer.example", "Nia")
        before = len(world.mail.accepted)
        await world.pass_time(timedelta(minutes=3))
        held = {way: await due_now(town, lead) for way, (lead, _) in people.items()}
        assert held == dict.fromkeys(people, "the mailbox's inbox was not read recently")
        # Whoever never had a mail of ours cannot have answered it.
        # A brief goes to our own closer.
        nobody = {"new@newcomer.example", made["referral"][0][1], CLOSER}
        assert {mail.recipients[0] for mail in world.mail.accepted[before:]} == nobody

        await relay.start()

        async def is_fresh() -> bool:
            return not await is_stale()

        await until(is_fresh)
        await town.pass_days(3)
        sent = {way: [d["state"] for d in await mails_of(town, way, lead)] for way, (lead, _) in people.items()}
        assert sent == dict.fromkeys(people, ["sent"])


class SlowReader:
    """A classifier that lets itself be kept waiting."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.may_read = asyncio.Event()
        self.may_read.set()

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        await self.may_read.wait()
        return await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None: ...


async def test_a_message_that_is_stored_and_not_processed_holds_its_mailbox(
    database_url: str, tmp_path: Path, reader: Reader
) -> None:
    slow = SlowReader(reader)
    async with a_town(database_url, tmp_path, slow) as town:
        lead, _ = await town.first_mail(ANNA)
        [running] = await town.of_lead("enrollments", lead)
        slow.may_read.clear()
        await town.world.mail.deliver(MAILBOX, letter("who@nowhere.example", "Is anybody there?"))

        async def is_stored() -> bool:
            return bool(await town.rest.every("replies?fate=stored"))

        await until(is_stored)
        town.world.clock.step_to(datetime.fromisoformat(running["due_at"]))

        async def is_held() -> bool:
            return await due_now(town, lead) == "the mailbox holds a message that is not processed yet"

        await until(is_held)
        assert len(town.sent_to(ANNA)) == 1
        slow.may_read.set()
        await town.pass_days(1)
        assert len(town.sent_to(ANNA)) == 2
