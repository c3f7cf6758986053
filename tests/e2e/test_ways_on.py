"""Each way on from a lead, from its first mail to its end: through REST, mailboxes and a webhook receiver alone.

State is read by GET, mail is put into and read from mailboxes, and time passes; no test looks behind the doors. At the
end of each the receiver must have been told of everything (see the fixture `town`).
"""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta
from email.message import Message as ParsedMail
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.context import Reader
from tests.e2e.doors import (
    BUSY,
    CLOSER,
    LATER,
    NO,
    NOT_ME,
    OK,
    STOP,
    YES,
    Rest,
    Town,
    a_town,
    bounce,
    calling,
    machine_reply,
    text_of,
)
from tests.receiver import Receiver

pytestmark = pytest.mark.anyio

ANNA = "anna@tidewell.example"
BOB = "bob@tidewell.example"
DANA = "dana@tidewell.example"


async def is_introduced(town: Town, lead: str, address: str) -> None:
    """The lead is with the closer: one introduction in the thread, one brief, and nothing more ever."""
    # Held for a few minutes, and over a weekend.
    await town.pass_days(3)
    [introduction] = await town.introductions(address)
    assert CLOSER in str(introduction["Cc"]) and str(introduction["Subject"]).startswith("Re: ")
    assert "https://diary.northlane.example/jonas" in text_of(introduction)
    [handoff] = await town.of_lead("handoffs", lead)
    assert handoff["state"] == "introduced" and "Jonas Ferreira" in handoff["reason"]
    assert {"handoff.wanted", "handoff.closer_chosen", "handoff.introduced"} <= set(await town.told(lead))
    before = len(town.sent_to(address))
    await town.pass_days(120)
    assert len(town.sent_to(address)) == before


async def objects(town: Town, text: str = NO) -> tuple[str, ParsedMail, str]:
    """A lead who objected: its id, our mail, and the suggestion that waits."""
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, text, first)
    [suggestion] = await town.of_lead("suggestions", lead)
    assert (suggestion["state"], suggestion["objection_type"]) == ("waiting", "incumbent")
    return lead, first, str(suggestion["id"])


# -- introduced --------------------------------------------------------------------------------------------------------


async def test_introduced(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, YES, first)
    reply = await town.reply_of(lead)
    assert (reply["label"], reply["fate"]) == ("positive", "matched") and reply["reason"]
    await is_introduced(town, lead, ANNA)
    assert await town.enrollments(lead) == [("cold", "replied", "positive")]
    [introduction] = await town.introductions(ANNA)
    assert str(introduction["References"]).split()[0] == first["Message-ID"]


async def test_handed_over_and_writes_again(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, YES, first)
    await is_introduced(town, lead, ANNA)
    [introduction] = await town.introductions(ANNA)

    await town.answers(ANNA, YES, introduction, Subject="Re: and one more thing")
    await town.pass_days(90)

    # The closer has said nothing for three months either.
    assert await town.asked(lead) == ["reply_to_introduction", "closer_silent"]
    assert len(await town.introductions(ANNA)) == 1 and len(await town.of_lead("handoffs", lead)) == 1
    assert len(town.sent_to(ANNA)) == 2


# -- objections --------------------------------------------------------------------------------------------------------


async def test_suggested_approved_answered_comes_round_introduced(town: Town) -> None:
    lead, first, suggestion = await objects(town)
    await town.pass_days(30)
    assert len(town.sent_to(ANNA)) == 1 and await town.asked(lead) == ["objection"]

    approved = await town.rest.post(f"suggestions/{suggestion}/approve")
    await town.pass_days(3)

    _, answer = town.sent_to(ANNA)
    assert text_of(answer).startswith(approved["text"].strip())
    assert str(first["Message-ID"]) in str(answer["References"])
    assert answer["List-Unsubscribe"] and "14 Cooper's Yard" in text_of(answer)
    assert await town.asked(lead) == []
    assert {"suggestion.created", "suggestion.approved", "delivery.sent"} <= set(await town.told(lead))

    await town.answers(ANNA, YES, answer)
    await is_introduced(town, lead, ANNA)
    assert (await town.enrollments(lead))[0] == ("cold", "replied", "positive")


async def test_edited(town: Town) -> None:
    lead, _, suggestion = await objects(town)
    words = "Fair enough.\n\n{{ lead.email }} <b>and</b> & so on"
    edited = await town.rest.post(f"suggestions/{suggestion}/edit", {"text": words})
    assert edited["state"] == "waiting" and edited["text"] == words != edited["proposed"]
    await town.rest.post(f"suggestions/{suggestion}/approve")
    await town.pass_days(3)

    answer = town.sent_to(ANNA)[-1]
    assert text_of(answer).startswith(words)
    assert "{{ lead.email }} &lt;b&gt;and&lt;/b&gt; &amp; so on" in text_of(answer, "text/html")
    assert (await town.rest.tried(f"suggestions/{suggestion}/edit", {"text": "too late"}))[0] == 409
    assert "suggestion.edited" in await town.told(lead)


async def test_dismissed(town: Town) -> None:
    lead, _, suggestion = await objects(town)
    await town.rest.post(f"suggestions/{suggestion}/dismiss")
    assert (await town.rest.tried(f"suggestions/{suggestion}/approve"))[0] == 409
    await town.pass_days(120)
    assert len(town.sent_to(ANNA)) == 1
    assert await town.asked(lead) == []
    assert (await town.told(lead)).count("suggestion.dismissed") == 1


@pytest.mark.slow
async def test_approved_twice_at_once_by_two_clients_one_mail_leaves(town: Town) -> None:
    people = [f"person{n}@firm{n}.example" for n in range(20)]
    leads = [await town.lead(who, "Kim") for who in people]
    await town.pass_days(1)
    for who in people:
        await town.world.replies(who, NO, to=town.sent_to(who)[0])
    await town.world.settle()
    async with calling(town.world) as one, calling(town.world) as other:
        for lead in leads:
            [suggestion] = await town.of_lead("suggestions", lead)
            path = f"suggestions/{suggestion['id']}/approve"
            both = await asyncio.gather(one.post(path), other.post(path))
            assert [answer["state"] for answer in both] == ["approved", "approved"]
    await town.pass_days(3)
    approved = [event["lead_id"] for event in await town.log() if event["kind"] == "suggestion.approved"]
    assert approved == leads
    assert [len(town.sent_to(who)) for who in people] == [2] * len(people)


# -- stalls ------------------------------------------------------------------------------------------------------------


async def test_parked_returned_on_the_day_positive(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, LATER, first)
    [parked] = await town.of_lead("returns", lead)
    assert (parked["state"], parked["resume_on"]) == ("active", "2026-04-20")
    assert {"lead.parked", "enrollment.stopped"} <= set(await town.told(lead))

    await town.pass_days((date(2026, 4, 20) - town.now.date()).days - 1)
    assert len(town.sent_to(ANNA)) == 1
    await town.pass_days(2)

    _, back = town.sent_to(ANNA)
    [mail] = [d for d in await town.of_lead("deliveries", lead) if d["purpose"] == "return"]
    assert mail["state"] == "sent" and mail["sent_at"].startswith("2026-04-20")
    assert "> Come back to me on 20 April" in text_of(back)
    await town.answers(ANNA, YES, back)
    await is_introduced(town, lead, ANNA)
    assert await town.enrollments(lead) == [("cold", "replied", "stall"), ("return", "replied", "positive")]


async def test_stalled_without_a_day_until_the_default_of_its_kind(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, BUSY, first)
    [parked] = await town.of_lead("returns", lead)
    assert parked["resume_on"] == (town.now.date() + timedelta(days=21)).isoformat()
    await town.pass_days(20)
    assert len(town.sent_to(ANNA)) == 1
    await town.pass_days(80)
    assert len(town.sent_to(ANNA)) == 2
    # After silence it comes again, and once more; then silence is an end, too.
    await town.pass_days(220)
    assert len(town.sent_to(ANNA)) == 4
    assert (await town.enrollments(lead))[-1] == ("return", "finished", "none")


async def test_a_return_is_moved_and_another_one_cancelled(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    other, mail_to_eve = await town.first_mail("eve@bluestem.example", "Eve")
    await town.answers(ANNA, LATER, first)
    await town.answers("eve@bluestem.example", LATER, mail_to_eve)
    [moved], [gone] = await town.of_lead("returns", lead), await town.of_lead("returns", other)
    await town.rest.post(f"returns/{moved['id']}/move", {"resume_on": "2026-03-20"})
    await town.rest.post(f"returns/{gone['id']}/cancel")
    await town.pass_days(60)
    [mail] = [d for d in await town.of_lead("deliveries", lead) if d["purpose"] == "return"]
    assert mail["sent_at"].startswith("2026-03-20")
    assert len(town.sent_to("eve@bluestem.example")) == 1


# -- referrals ---------------------------------------------------------------------------------------------------------


async def test_referred_the_colleague_gets_a_mail_that_names_the_referrer_and_answers(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    bob, _ = await town.first_mail(BOB, "Bob")
    await town.answers(ANNA, NOT_ME.format(name="Dana Holt", address=DANA), first)
    await town.pass_days(14)

    [referral] = await town.of_lead("referrals", lead)
    assert (referral["state"], referral["email"], referral["name"]) == ("linked", DANA, "Dana Holt")
    [mail] = town.sent_to(DANA)
    assert "Hi Dana" in text_of(mail) and "Anna" in text_of(mail) and mail["In-Reply-To"] is None
    # The company is stopped: nobody else there hears of us.
    assert (len(town.sent_to(ANNA)), len(town.sent_to(BOB))) == (1, 1)
    [held] = (await town.rest.get(f"leads/{bob}"))["enrollments"]
    assert held["held_reason"] == "somebody at the company answered"
    dana = await town.rest.get(f"leads/{referral['referred_lead_id']}")
    assert (dana["referred_by"], dana["company"]) == (lead, "Tidewell")
    assert {"referral.wanted", "referral.linked"} <= set(await town.told(lead))

    await town.answers(DANA, YES, mail)
    await is_introduced(town, referral["referred_lead_id"], DANA)


async def test_referred_to_another_firm_waits_for_a_person_who_completes_it(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    elsewhere = "dana@harborside.example"
    await town.answers(ANNA, NOT_ME.format(name="Dana Holt", address=elsewhere), first)
    await town.pass_days(7)
    [referral] = await town.of_lead("referrals", lead)
    assert referral["state"] == "refused" and "not at the firm" in referral["reason"]
    assert await town.asked(lead) == ["referral"] and town.sent_to(elsewhere) == []

    await town.rest.post(f"referrals/{referral['id']}/complete", {"email": elsewhere, "name": "Dana Holt"})
    await town.pass_days(7)
    assert len(town.sent_to(elsewhere)) == 1 and await town.asked(lead) == []


# -- silence -----------------------------------------------------------------------------------------------------------


async def test_nurtured_after_silence_while_the_unqualified_rest(town: Town) -> None:
    fits = await town.lead(ANNA, title="Warehouse manager")
    other = await town.lead("eve@bluestem.example", "Eve", title="Head of People")
    await town.pass_days(300)

    mails = town.sent_to(ANNA)
    assert len(mails) == 8 and len(town.sent_to("eve@bluestem.example")) == 4
    assert await town.enrollments(fits) == [("cold", "finished", "none"), ("nurture", "finished", "none")]
    assert await town.enrollments(other) == [("cold", "finished", "none")]
    sent = [datetime.fromisoformat(d["sent_at"]) for d in await town.of_lead("deliveries", fits)]
    assert all(later - sooner >= timedelta(days=25) for sooner, later in zip(sent[4:], sent[5:], strict=False))
    assert "lead.nurtured" in await town.told(fits) and "lead.nurtured" not in await town.told(other)

    await town.answers(ANNA, YES, mails[-1])
    await is_introduced(town, fits, ANNA)


# -- never again -------------------------------------------------------------------------------------------------------


async def test_suppressed_by_words(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, STOP, first)
    await stays_suppressed(town, lead, "unsubscribe", "opt_out")


async def test_suppressed_by_one_click(database_url: str, tmp_path: Path, reader: Reader) -> None:
    async with a_town(database_url, tmp_path, reader, public_url="https://thaw.northlane.example") as town:
        lead, first = await town.first_mail(ANNA)
        assert first["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        link = str(first["List-Unsubscribe"]).partition(">")[0].strip("< ")
        # Scanners open every link: that changes nothing.
        await town.rest.text(urlsplit(link).path)
        assert (await town.rest.get(f"leads/{lead}"))["suppressed"] is None
        await town.rest.click(urlsplit(link).path)
        await stays_suppressed(town, lead, "unsubscribe", "opt_out")


async def test_suppressed_by_the_api(town: Town) -> None:
    lead, _ = await town.first_mail(ANNA)
    await town.rest.post("suppressions", {"address": "Anna+notes@Tidewell.example"})
    await stays_suppressed(town, lead, "manual", "suppressed")


async def test_bounced(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.receives(bounce(first, ANNA))
    await stays_suppressed(town, lead, "hard_bounce", "bounced")


async def test_refused_at_once(town: Town) -> None:
    town.world.people.refuse[ANNA] = "550 5.1.1 no such user here"
    lead = await town.lead(ANNA)
    await town.pass_days(60)
    told = await town.rest.get(f"leads/{lead}")
    assert (told["suppressed"], [d["state"] for d in told["deliveries"]]) == ("hard_bounce", ["refused"])
    assert "5.1.1" in told["deliveries"][0]["response"] and town.sent_to(ANNA) == []


async def stays_suppressed(town: Town, lead: str, reason: str, outcome: str) -> None:
    await town.pass_days(60)
    told = await town.rest.get(f"leads/{lead}")
    assert told["suppressed"] == reason
    assert [e["outcome"] for e in told["enrollments"]] == [outcome]
    assert len(town.sent_to(ANNA)) == 1
    assert {"suppression.added", "enrollment.stopped"} <= set(await town.told(lead))


# -- holding still -----------------------------------------------------------------------------------------------------


async def test_held_for_an_absence_until_the_day_after_the_return(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    away = "I am out of the office and will be back on 18 March 2026. Your mail is not forwarded."
    await town.receives(machine_reply(ANNA, away, first, town.now))
    assert (await town.reply_of(lead))["kind"] == "out_of_office"
    assert (await town.rest.get(f"leads/{lead}"))["held_until"].startswith("2026-03-19")
    await town.pass_days((date(2026, 3, 19) - town.now.date()).days - 0.5)
    assert len(town.sent_to(ANNA)) == 1
    [waiting] = (await town.rest.get(f"leads/{lead}"))["enrollments"]
    assert (waiting["state"], waiting["held_reason"]) == ("active", "the person is away")
    await town.pass_days(2)
    second = (await town.of_lead("deliveries", lead))[1]
    assert second["sent_at"].startswith("2026-03-19")
    assert "lead.held" in await town.told(lead)


async def test_machine_mail_lets_the_sequence_go_on(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    ticket = "Thank you for your message. We have received your request and will answer within two working days."
    await town.receives(machine_reply(ANNA, ticket, first, town.now, subject="Ticket 4711 received"))
    assert (await town.reply_of(lead))["kind"] == "auto_reply"
    await town.pass_days(60)
    assert len(town.sent_to(ANNA)) == 4 and await town.asked(lead) == []


async def test_waiting_for_a_person_because_the_reply_says_nothing(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, OK, first)
    await town.pass_days(60)
    assert await town.asked(lead) == ["read"] and len(town.sent_to(ANNA)) == 1
    assert await town.enrollments(lead) == [("cold", "replied", "none")]
    [task] = await town.of_lead("tasks", lead)
    await town.rest.post(f"tasks/{task['id']}/done", {"note": "rang them"})
    assert await town.asked(lead) == []
    assert [t["done_note"] for t in await town.rest.every(f"tasks?lead_id={lead}&state=done")] == ["the API: rang them"]


@pytest.mark.parametrize(
    ("label", "text", "task"),
    [
        ("positive", YES, "review"),
        ("stall", LATER, "stall"),
        ("referral", NOT_ME.format(name="Dana Holt", address=DANA), "referral"),
    ],
)
async def test_waiting_for_a_person_because_ops_set_the_label_to_ask(
    town: Town, label: str, text: str, task: str
) -> None:
    await town.edit_ops_files("routing.toml", lambda old: old.replace('mode = "auto"', 'mode = "ask"'))
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, text, first)
    await town.pass_days(60)
    assert await town.asked(lead) == [task] and len(town.world.mail.accepted) == 1

    # The person agrees, and the way is taken.
    await town.rest.post(f"replies/{(await town.reply_of(lead))['id']}/label", {"label": label, **DETAILS[label]})
    assert await town.asked(lead) == []
    await town.pass_days(60)
    assert len(town.sent_to(DANA if label == "referral" else ANNA)) == (1 if label == "referral" else 2)


DETAILS: dict[str, dict[str, object]] = {"positive": {}, "referral": {}, "stall": {"resume_on": "2026-05-20"}}


# -- corrected ---------------------------------------------------------------------------------------------------------


async def test_relabelled_what_has_not_left_never_does_and_the_right_way_is_taken(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, YES, first)
    reply = await town.reply_of(lead)
    await town.rest.post(f"replies/{reply['id']}/label", {"label": "objection", "objection_type": "trust"})
    await town.pass_days(10)
    assert [h["state"] for h in await town.of_lead("handoffs", lead)] == ["cancelled"]
    assert await town.introductions(ANNA) == []
    [suggestion] = await town.of_lead("suggestions", lead)
    assert (suggestion["state"], suggestion["objection_type"]) == ("waiting", "trust")

    corrected = await town.rest.post(f"replies/{reply['id']}/label", {"label": "stall", "resume_on": "2026-04-07"})
    assert (corrected["label"], corrected["reading"]["machine_label"]) == ("stall", "positive")
    await town.pass_days(60)
    assert [s["state"] for s in await town.of_lead("suggestions", lead)] == ["superseded"]
    [mail] = [d for d in await town.of_lead("deliveries", lead) if d["purpose"] == "return"]
    assert mail["sent_at"].startswith("2026-04-07")
    assert (await town.told(lead)).count("reply.relabelled") == 2


async def test_introduced_by_a_person_from_a_reply_that_said_nothing(town: Town) -> None:
    lead, first = await town.first_mail(ANNA)
    await town.answers(ANNA, OK, first)
    path = f"replies/{(await town.reply_of(lead))['id']}/introduce"
    async with calling(town.world) as one, calling(town.world) as other:

        async def introduces(rest: Rest) -> int:
            return (await rest.tried(path))[0]

        assert sorted(await asyncio.gather(introduces(one), introduces(other))) == [202, 409]
    await is_introduced(town, lead, ANNA)
    assert await town.asked(lead) == []


# -- the receiver ------------------------------------------------------------------------------------------------------


async def test_a_receiver_that_is_down_misses_nothing(town: Town, receiver: Receiver) -> None:
    await receiver.down()
    _, first = await town.first_mail(ANNA)
    await town.answers(ANNA, LATER, first)
    await town.pass_days(1)
    assert receiver.requests == []
    [webhook] = await town.rest.get("webhooks")
    assert webhook["failing_since"] and "localhost" in webhook["last_error"]

    await receiver.up()
    await town.pass_days(1)
    kinds = [payload["type"] for payload in receiver.verified() if payload["data"].get("lead")]
    assert kinds[:2] == ["lead.created", "enrollment.created"] and "lead.parked" in kinds
