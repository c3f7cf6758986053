"""How prospects behave: pure, so by table and over many seeds."""

from __future__ import annotations

import email
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sandbox.prospects import MIX, Prospect, Reaction, Temperament, draw
from tests.sandbox.mails import MARA, arrived

NOW = datetime(2026, 3, 3, 9, 14, tzinfo=UTC)
SPEAKING = (
    Temperament.INTERESTED,
    Temperament.REFERS,
    Temperament.OBJECTS,
    Temperament.STALLS,
    Temperament.OPTS_OUT,
)
CROWD = [f"person{n}@company{n // 2}.example" for n in range(60)]


def prospect(temperament: Temperament, seed: int = 7, country: str = "GB") -> Prospect:
    return Prospect(
        address="grace.yarrow@tidewell.example",
        name="Grace Yarrow",
        company="Tidewell Cold Storage",
        temperament=temperament,
        seed=seed,
        country=country,
    )


def answers(who: Prospect, touches: int = 4) -> list[Reaction]:
    """Everything that comes back over a whole sequence, a mail every five days."""
    mails = [arrived(who.address, NOW + timedelta(days=5 * n), touch=n + 1, ref=f"del_0{n}") for n in range(touches)]
    return [reaction for mail in mails for reaction in who.reactions(mail, mail.received_at)]


def parsed(reaction: Reaction) -> Message:
    assert b"\n" not in reaction.raw.replace(b"\r\n", b"")
    return email.message_from_bytes(reaction.raw)


def test_the_same_seed_draws_the_same_town_in_any_order() -> None:
    assert draw(7, CROWD) == draw(7, CROWD[::-1])
    assert draw(7, CROWD) != draw(8, CROWD)
    # Nailed down: a change of it changes the demo's table on every machine.
    assert draw(7, CROWD)["person0@company0.example"] is Temperament.INTERESTED


@given(st.integers(), st.integers(min_value=30, max_value=400))
def test_from_thirty_leads_on_every_kind_is_there(seed: int, n: int) -> None:
    drawn = draw(seed, [f"p{i}@x.example" for i in range(n)])
    counts = Counter(drawn.values())
    assert len(drawn) == n
    assert set(counts) == set(Temperament)
    assert max(counts, key=lambda kind: counts[kind]) is Temperament.SILENT


@given(st.integers(min_value=0, max_value=400))
def test_shares_are_within_one_of_the_mix(n: int) -> None:
    counts = Counter(draw(1, [f"p{i}@x.example" for i in range(n)]).values())
    assert sum(counts.values()) == n
    for kind, share in MIX.items():
        assert abs(counts[kind] - n * share / 100) <= 1


def test_the_mix_is_a_hundred() -> None:
    assert sum(MIX.values()) == 100
    assert set(MIX) == set(Temperament)


@pytest.mark.parametrize("temperament", SPEAKING)
def test_who_speaks_answers_one_touch_once(temperament: Temperament) -> None:
    touches = set()
    for seed in range(60):
        who = prospect(temperament, seed)
        (answer,) = answers(who)
        touches.add(who.answers_touch)
        assert parsed(answer)["In-Reply-To"] == f"<del_0{who.answers_touch - 1}@northlane.example>"
    assert touches == {1, 2, 3, 4}


def test_the_silent_stay_silent() -> None:
    assert answers(prospect(Temperament.SILENT)) == []


def test_waits_are_plausible_and_mostly_in_office_hours() -> None:
    people = [prospect(Temperament.STALLS, seed, country) for seed in range(60) for country in ("GB", "US", "FR")]
    came = [(NOW + timedelta(days=5 * (who.answers_touch - 1)), answers(who)[0]) for who in people]
    assert all(timedelta(minutes=19, seconds=59) <= answer.at - asked <= timedelta(days=4) for asked, answer in came)
    local = [parsedate_to_datetime(parsed(answer)["Date"]) for _, answer in came]
    at_work = [at for at in local if at.weekday() < 5 and 8 <= at.hour < 18]
    assert len(at_work) > 0.9 * len(local)


def test_the_date_of_an_answer_is_the_instant_of_its_delivery() -> None:
    for temperament in (*SPEAKING, Temperament.ABSENT, Temperament.GONE, Temperament.BOUNCES):
        for reaction in answers(prospect(temperament, country="US")):
            assert parsedate_to_datetime(parsed(reaction)["Date"]) == reaction.at


def test_reactions_are_the_same_bytes_each_time() -> None:
    for temperament in Temperament:
        assert answers(prospect(temperament)) == answers(prospect(temperament))
    assert answers(prospect(Temperament.OBJECTS)) != answers(prospect(Temperament.OBJECTS, seed=8))


def test_no_two_messages_share_a_message_id() -> None:
    people = [replace(prospect(kind), address=address) for address, kind in draw(7, CROWD).items()]
    ids = [parsed(reaction)["Message-ID"] for who in people for reaction in answers(who)]
    assert len(ids) == len(set(ids))


def test_an_absent_prospect_says_so_at_once_and_may_answer_after_the_return() -> None:
    later = Counter[bool]()
    for seed in range(60):
        who = prospect(Temperament.ABSENT, seed)
        notice, *rest = answers(who)
        message = parsed(notice)
        assert notice.at - NOW < timedelta(minutes=1)
        assert message["Auto-Submitted"] == "auto-replied"
        assert message["In-Reply-To"] == "<del_00@northlane.example>"
        back = who.returns_on(NOW)
        assert 3 <= (back.date() - NOW.date()).days <= 12
        assert back.weekday() < 5
        words = " ".join(message.get_payload(decode=True).decode().split())  # type: ignore[union-attr]  # one part
        assert str(back.day) in words or back.date().isoformat() in words
        later[bool(rest)] += 1
        assert (who.voice is not None) is bool(rest)
        for answer in rest:
            assert answer.at > back
            assert "Auto-Submitted" not in parsed(answer)
    assert min(later.values()) > 15


def test_who_is_gone_leaves_a_notice_and_half_name_a_successor() -> None:
    named = Counter[bool]()
    for seed in range(80):
        who = prospect(Temperament.GONE, seed)
        (notice,) = answers(who)
        assert parsed(notice)["Auto-Submitted"] == "auto-replied"
        words = " ".join(parsed(notice).get_payload(decode=True).decode().split())  # type: ignore[union-attr]  # one part
        assert (who.colleague.address in words) is (who.colleague.name in words)
        named[who.colleague.address in words] += 1
    assert min(named.values()) > 25


def test_half_of_the_bouncing_are_refused_and_the_others_return_a_report() -> None:
    refused = [prospect(Temperament.BOUNCES, seed).is_refused for seed in range(80)]
    assert 25 < sum(refused) < 55
    assert not any(prospect(Temperament.SILENT, seed).is_refused for seed in range(80))


def test_a_report_returns_what_names_the_delivery() -> None:
    who = prospect(Temperament.BOUNCES)
    (report,) = answers(who, touches=1)
    assert timedelta(0) < report.at - NOW < timedelta(minutes=10)
    message = parsed(report)
    assert (message.get_content_type(), message.get_param("report-type")) == ("multipart/report", "delivery-status")
    assert [part.get_content_type() for part in message.walk() if not part.is_multipart()] == [
        "text/plain",
        "text/plain",  # the fields of the message and of its one recipient
        "text/plain",
        "text/rfc822-headers",
    ]
    *_, per_recipient, original = message.walk()
    assert per_recipient["Action"] == "failed"
    assert per_recipient["Final-Recipient"] == f"rfc822; {who.address}"
    assert str(per_recipient["Status"]).startswith("5.1.1")
    returned = email.message_from_string(str(original.get_payload()))
    assert (returned["Message-ID"], returned["X-Thaw-Ref"]) == ("<del_00@northlane.example>", "del_00")


def test_a_referral_names_somebody_at_the_same_company_or_copies_them_in() -> None:
    copied = 0
    for seed in range(80):
        who = prospect(Temperament.REFERS, seed)
        (answer,) = answers(who)
        message = parsed(answer)
        assert who.colleague.address.endswith("@tidewell.example") and who.colleague.address != who.address
        if message["Cc"]:
            copied += 1
            assert who.colleague.address in message["Cc"]
        else:
            assert who.colleague.address.encode() in answer.raw.replace(b"=\r\n", b"")
    assert 5 < copied < 60


def test_everything_comes_back_to_the_mailbox_that_wrote() -> None:
    for temperament in Temperament:
        for reaction in answers(prospect(temperament)):
            assert reaction.to == MARA
            assert MARA in parsed(reaction)["To"]


def test_a_language_other_than_english_needs_a_country_that_speaks_it() -> None:
    french = b"Content-Language: fr"
    assert french not in answers(prospect(Temperament.OPTS_OUT))[0].raw
    spoken = {answers(prospect(Temperament.OPTS_OUT, seed, "FR"))[0].raw.count(b"fichiers") for seed in range(30)}
    assert spoken == {0, 1} or spoken == {0, 1, 2}
    assert not any(b"fichiers" in answers(prospect(Temperament.OPTS_OUT, seed, "US"))[0].raw for seed in range(30))
