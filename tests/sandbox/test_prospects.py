"""How prospects behave: pure, so by table and over many seeds."""

from __future__ import annotations

import email
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sandbox.incoming import IncomingMail
from app.sandbox.letters import letters
from app.sandbox.prospects import MIX, Prospect, Reaction, Temperament, draw
from tests.sandbox.mails import MARA, arrived, in_their_thread

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
    assert draw(7, CROWD)["person0@company0.example"] is Temperament.STALLS


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
        days = (back.date() - NOW.date()).days
        assert 150 <= days <= 240 if who.is_on_leave else 3 <= days <= 12
        assert back.weekday() < 5
        words = " ".join(message.get_payload(decode=True).decode().split())  # type: ignore[union-attr]  # one part
        assert str(back.day) in words or back.date().isoformat() in words
        later[bool(rest)] += 1
        assert (who.voice is not None) is bool(rest)
        for answer in rest:
            assert answer.at > back
            assert "Auto-Submitted" not in parsed(answer)
    assert min(later.values()) > 15
    on_leave = sum(prospect(Temperament.ABSENT, seed).is_on_leave for seed in range(80))
    assert 15 < on_leave < 45
    assert not any(prospect(Temperament.SILENT, seed).is_on_leave for seed in range(80))


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


QUOTING = "On 3 March 2026 you wrote:\n\n> Ask me once the summer is here.\n\nIs now a better time?"


def letter_of(reaction: Reaction) -> str:
    """The table of `words.toml` that a letter is from, told by its first words without blanks."""
    part = next(p for p in parsed(reaction).walk() if p.get_content_type() == "text/plain")
    words = part.get_payload(decode=True).decode()  # type: ignore[union-attr]  # one part
    for writer, own in letters().items():
        for letter in own:
            pieces = [piece.strip() for piece in re.split(r"\{\w+\}", letter.text.replace("\n", " ").strip())]
            if all(piece in " ".join(words.split()) for piece in (" ".join(p.split()) for p in pieces)):
                return writer
    raise AssertionError(words)


def met(temperament: Temperament, mail: IncomingMail, n: int = 120) -> Counter[str]:
    """What `n` people of one temperament make of the same mail: the letters that they write, and silence."""
    found: Counter[str] = Counter()
    for seed in range(n):
        reactions = prospect(temperament, seed).reactions(mail, NOW)
        assert len(reactions) <= 1
        found[letter_of(reactions[0]) if reactions else "silence"] += 1
    return found


def test_an_answer_to_an_objection_wins_some_and_confirms_some_and_most_stay_silent() -> None:
    mail = in_their_thread("grace.yarrow@tidewell.example", NOW)
    found = met(Temperament.OBJECTS, mail)
    assert set(found) == {"won_over", "stands_firm", "silence"}
    assert min(found.values()) > 15
    assert found["silence"] == max(found.values())


def test_who_has_said_no_twice_does_not_argue() -> None:
    mail = in_their_thread("grace.yarrow@tidewell.example", NOW, touch=3, rounds=2)
    assert met(Temperament.OBJECTS, mail, 40) == {"silence": 40}


def test_a_mail_that_quotes_their_words_finds_half_of_them_ready() -> None:
    mail = in_their_thread("grace.yarrow@tidewell.example", NOW, text=QUOTING)
    found = met(Temperament.STALLS, mail)
    assert set(found) == {"ready_now", "later_again", "silence"}
    assert 40 < found["ready_now"] < 80 and min(found.values()) > 10


def test_who_put_it_off_twice_may_still_say_yes() -> None:
    mail = in_their_thread("grace.yarrow@tidewell.example", NOW, touch=3, rounds=2, text=QUOTING)
    assert met(Temperament.STALLS, mail)["ready_now"] > 40


def test_an_introduction_is_met_with_silence() -> None:
    mail = in_their_thread("grace.yarrow@tidewell.example", NOW, cc="Jonas Ferreira <jonas@northlane.example>")
    for temperament in (Temperament.INTERESTED, Temperament.OBJECTS, Temperament.STALLS):
        assert met(temperament, mail, 40) == {"silence": 40}


def test_a_note_is_rarely_answered_and_then_gladly() -> None:
    mail = arrived("grace.yarrow@tidewell.example", NOW, touch=5, subject="A note on measuring lateness")
    found = met(Temperament.SILENT, mail, 300)
    assert set(found) == {"curious", "silence"}
    assert 3 < found["curious"] < 30


def test_no_two_letters_of_one_person_share_a_message_id() -> None:
    for seed in range(40):
        who = prospect(Temperament.OBJECTS, seed)
        mails = [in_their_thread(who.address, NOW, touch=n, text=QUOTING) for n in range(2, 8)]
        sent = [reaction for mail in mails for reaction in who.reactions(mail, NOW)] + answers(who)
        ids = [parsed(reaction)["Message-ID"] for reaction in sent]
        assert len(ids) == len(set(ids))


def test_who_was_named_answers_the_first_mail_or_none() -> None:
    for seed in range(20):
        glad = replace(prospect(Temperament.INTERESTED, seed), is_referred=True)
        (answer,) = glad.reactions(arrived(glad.address, NOW), NOW)
        assert letter_of(answer) == "welcomes"
        no = replace(prospect(Temperament.OBJECTS, seed), is_referred=True)
        assert letter_of(no.reactions(arrived(no.address, NOW), NOW)[0]) == "objects"
