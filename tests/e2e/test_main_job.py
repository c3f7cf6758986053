"""From a lead to an introduction, driven through REST and mailboxes alone: on the sandbox, and on a real Dovecot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
import trustme

from tests.dovecot import require_dovecot
from tests.e2e.doors import CLOSER, MAILBOX, Rest, bounce, furnished, text_of
from tests.e2e.post import dovecot_post
from tests.world import SEQUENCE, World, a_world

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@asynccontextmanager
async def town(kind: str, url: str, folder: Path) -> AsyncIterator[tuple[World, Rest]]:
    """A working service with one mailbox and one closer, made by REST."""
    if kind == "sandbox":
        async with a_world(url, folder) as world, furnished(world) as rest:
            yield world, rest
        return
    authority = trustme.CA()
    cafile = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(cafile))
    async with (
        dovecot_post(authority) as post,
        a_world(url, folder, post=post, mail_ca_file=cafile) as world,
        furnished(world) as rest,
    ):
        yield world, rest


async def add_lead(rest: Rest, email: str, first_name: str) -> str:
    lead = {"email": email, "first_name": first_name, "company": "Tidewell", "country": "GB", "sequence": SEQUENCE}
    return str((await rest.post("leads", lead))["id"])


@pytest.fixture(params=["sandbox", pytest.param("dovecot", marks=pytest.mark.dovecot)])
async def running(
    request: pytest.FixtureRequest, database_url: str, tmp_path: Path
) -> AsyncIterator[tuple[World, Rest]]:
    if request.param == "dovecot":
        require_dovecot()
    async with town(request.param, database_url, tmp_path) as made:
        yield made


async def test_a_positive_reply_becomes_an_introduction_in_the_thread(running: tuple[World, Rest]) -> None:
    world, rest = running
    anna = "anna@tidewell.example"
    lead = await add_lead(rest, anna, "Anna")
    await world.pass_time(timedelta(hours=1))
    [first] = world.sent_to(anna)

    await world.replies(anna, "Hi Mara,\n\nyes, I'd like to see this. Could we talk on Thursday at 10?", to=first)
    await world.pass_time(timedelta(days=60))

    # The introduction lies in the closer's mailbox and threads under the original.
    inbox = [message_from_bytes(raw) for raw in await world.mail.messages(CLOSER)]
    [introduction] = [mail for mail in inbox if anna in str(mail["To"])]
    [brief] = [mail for mail in inbox if anna not in str(mail["To"])]
    [reply] = (await rest.get(f"leads/{lead}"))["replies"]
    assert (reply["label"], reply["fate"]) == ("positive", "matched")
    references = str(introduction["References"]).split()
    assert references[0] == first["Message-ID"] and introduction["In-Reply-To"] == references[-1]
    assert introduction["Subject"] == f"Re: {first['Subject']}"
    assert CLOSER in str(introduction["Cc"]) and MAILBOX in str(introduction["From"])
    assert "https://diary.northlane.example/jonas" in text_of(introduction)
    assert "Thursday at 10" in text_of(brief) and "How does your team learn today" in text_of(brief)
    assert str(brief["To"]).count("@") == 1

    # Nothing else ever left: the sequence stopped with the reply.
    assert len(world.mail.accepted) == 3
    [handoff] = (await rest.get(f"handoffs?lead_id={lead}"))["items"]
    assert handoff["state"] == "introduced" and handoff["reason"]
    [enrollment] = (await rest.get(f"leads/{lead}"))["enrollments"]
    assert (enrollment["state"], enrollment["outcome"]) == ("replied", "positive")


async def test_no_mail_follows_an_opt_out_and_no_door_brings_it_back(running: tuple[World, Rest]) -> None:
    world, rest = running
    tom = "tom@moorgate.example"
    lead = await add_lead(rest, tom, "Tom")
    await world.pass_time(timedelta(hours=1))
    [first] = world.sent_to(tom)

    await world.replies(tom, "Please take me off your list.", to=first)
    await world.pass_time(timedelta(days=60))

    assert len(world.sent_to(tom)) == 1
    assert (await rest.get(f"leads/{lead}"))["suppressed"] == "unsubscribe"
    with pytest.raises(AssertionError, match="409"):
        await rest.post("leads", {"email": "Tom+again@Moorgate.example", "first_name": "Tom", "sequence": SEQUENCE})


async def test_a_bounce_suppresses_and_ends_the_sequence(running: tuple[World, Rest]) -> None:
    world, rest = running
    ghost = "ghost@pennine.example"
    lead = await add_lead(rest, ghost, "Gil")
    await world.pass_time(timedelta(hours=1))
    [first] = world.sent_to(ghost)

    await world.mail.deliver(MAILBOX, bounce(first, ghost))
    await world.pass_time(timedelta(days=60))

    assert len(world.sent_to(ghost)) == 1
    told = await rest.get(f"leads/{lead}")
    assert told["suppressed"] == "hard_bounce"
    assert [(e["state"], e["outcome"]) for e in told["enrollments"]] == [("bounced", "bounced")]


async def test_silence_gets_four_mails_in_one_thread_and_the_outcome_none(running: tuple[World, Rest]) -> None:
    world, rest = running
    kim = "kim@fenland.example"
    lead = await add_lead(rest, kim, "Kim")

    await world.pass_time(timedelta(days=60))

    mails = world.sent_to(kim)
    assert len(mails) == 4
    assert len({str(mail["Message-ID"]) for mail in mails}) == 4
    assert all(mails[0]["Message-ID"] in str(mail["References"]) for mail in mails[1:])
    [enrollment] = (await rest.get(f"leads/{lead}"))["enrollments"]
    assert (enrollment["state"], enrollment["outcome"]) == ("finished", "none")


async def test_a_colleagues_reply_holds_everybody_else_at_the_company(running: tuple[World, Rest]) -> None:
    world, rest = running
    await add_lead(rest, "ada@copper.example", "Ada")
    bo = await add_lead(rest, "bo@copper.example", "Bo")
    await world.pass_time(timedelta(hours=2))
    [first] = world.sent_to("ada@copper.example")

    await world.replies("ada@copper.example", "We are happy with what we have, thanks.", to=first)
    await world.pass_time(timedelta(days=30))

    assert len(world.sent_to("bo@copper.example")) == 1
    [enrollment] = (await rest.get(f"leads/{bo}"))["enrollments"]
    assert enrollment["held_reason"] == "somebody at the company answered"


async def test_a_person_who_writes_from_their_own_client_takes_the_thread_over(
    database_url: str, tmp_path: Path
) -> None:
    async with town("sandbox", database_url, tmp_path) as (world, rest):
        lead = await add_lead(rest, "eve@bluestem.example", "Eve")
        await world.pass_time(timedelta(hours=1))
        by_hand = f"From: {MAILBOX}\nTo: eve@bluestem.example\nSubject: just a thought\n\nHi Eve, calling you today.\n"
        await world.sandbox.deliver(MAILBOX, by_hand.encode(), folder="Sent")
        await world.until_state(lead, "taken_over")
        await world.pass_time(timedelta(days=60))
        assert len(world.sent_to("eve@bluestem.example")) == 1
