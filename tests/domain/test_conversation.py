"""What counts as an answer to outreach, by what headers say alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversation import (
    Answer,
    Form,
    Past,
    Seen,
    Uncounted,
    fingerprint,
    own_addresses,
    plain_subject,
)
from app.domain.matching import MatchedBy

MARA, JONAS, ANNA, BEN = "mara@we.example", "jonas@we.example", "anna@acme.example", "ben@acme.example"
START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def organisation(domain: str) -> str | None:
    return None if domain in ("gmail.com", "") else domain


def mail(
    number: int,
    writer: str,
    *to: str,
    after: tuple[int, ...] = (),
    days: float | None = None,
    subject: str = "late trucks at your dock",
    form: Form = Form.PERSON,
    folder: int = 0,
) -> Seen:
    """A mail; `after` are those in its References, the oldest first. Each comes a day after the one before it."""
    return Seen(
        folder=folder,
        uid=number,
        key=fingerprint(str(number)),
        references=tuple(fingerprint(str(each)) for each in reversed(after)),
        at=START + timedelta(days=number if days is None else days),
        writer=writer,
        recipients=to,
        subject=subject,
        form=form,
    )


def past(*mails: Seen, ours: str = MARA) -> Past:
    return Past(mails, frozenset({ours}), organisation)


def placed(*mails: Seen, ours: str = MARA) -> Answer | Uncounted:
    """What becomes of the last of them."""
    return past(*mails, ours=ours).place(mails[-1])


def lead(answer: Answer | Uncounted) -> tuple[str, MatchedBy]:
    assert isinstance(answer, Answer), answer
    return answer.lead, answer.by


def test_an_answer_names_our_first_mail() -> None:
    assert lead(placed(mail(1, MARA, ANNA), mail(2, ANNA, MARA, after=(1,)))) == (ANNA, MatchedBy.REFERENCES)


def test_an_answer_further_down_needs_no_mail_of_its_own_there() -> None:
    """Only In-Reply-To, to an answer of theirs that a program left out of our References."""
    mails = (mail(1, MARA, ANNA), mail(2, ANNA, MARA, after=(1,)), mail(3, MARA, ANNA, after=(2,)))
    assert lead(placed(*mails, mail(4, ANNA, MARA, after=(3,)))) == (ANNA, MatchedBy.REFERENCES)


def test_clocks_that_differ_change_nothing() -> None:
    assert lead(placed(mail(1, MARA, ANNA), mail(2, ANNA, MARA, after=(1,), days=0.9))) == (ANNA, MatchedBy.REFERENCES)


def test_somebody_else_answers_for_the_lead() -> None:
    assert lead(placed(mail(1, MARA, ANNA), mail(2, "pa@other.example", MARA, after=(1,))))[0] == ANNA


@pytest.mark.parametrize(
    ("mails", "why"),
    [
        ((mail(1, ANNA, MARA), mail(2, MARA, ANNA, after=(1,)), mail(3, ANNA, MARA, after=(1, 2))), Uncounted.THEIRS),
        ((mail(1, MARA, JONAS), mail(2, ANNA, MARA, after=(1,))), Uncounted.INSIDE),
        ((mail(1, JONAS, ANNA), mail(2, ANNA, MARA, after=(1,))), Uncounted.COLLEAGUE),
        ((mail(1, MARA, ANNA), mail(2, JONAS, MARA, after=(1,))), Uncounted.COLLEAGUE),
        ((mail(5, MARA, ANNA, after=(1,)), mail(6, ANNA, MARA, after=(1, 5))), Uncounted.BEFORE),
        ((mail(6, ANNA, MARA, after=(5,)),), Uncounted.BEFORE),
        ((mail(6, ANNA, MARA),), Uncounted.STRANGER),
        ((mail(1, MARA, ANNA), mail(6, ANNA, MARA, subject="our new address")), Uncounted.ANEW),
        ((mail(1, MARA, ANNA), mail(200, ANNA, MARA, subject="our new address")), Uncounted.STRANGER),
        ((mail(1, MARA, ANNA), mail(200, ANNA, MARA)), Uncounted.STRANGER),
        ((mail(1, MARA, ANNA), mail(2, ANNA, MARA, form=Form.LIST)), Uncounted.LIST),
        ((mail(1, MARA, ANNA), mail(2, "no@bank.example", MARA, form=Form.MACHINE)), Uncounted.MACHINE),
        ((mail(1, MARA, ANNA), mail(2, "mailer-daemon@we.example", MARA, form=Form.REPORT)), Uncounted.REPORT),
    ],
)
def test_what_does_not_count(mails: tuple[Seen, ...], why: Uncounted) -> None:
    assert placed(*mails) is why


@pytest.mark.parametrize(
    ("writer", "subject", "found"),
    [
        (ANNA, "automatic reply: late trucks at your dock", (ANNA, MatchedBy.ADDRESS)),
        (BEN, "late trucks at your dock", (ANNA, MatchedBy.COMPANY)),
    ],
)
def test_without_references_the_subject_tells(writer: str, subject: str, found: tuple[str, MatchedBy]) -> None:
    assert lead(placed(mail(1, MARA, ANNA), mail(2, writer, MARA, subject=subject))) == found


def test_a_short_subject_must_be_the_same() -> None:
    assert placed(mail(1, MARA, ANNA, subject="hi"), mail(2, ANNA, MARA, subject="this is hilarious")) is Uncounted.ANEW
    assert lead(placed(mail(1, MARA, ANNA, subject="hi"), mail(2, ANNA, MARA, subject="hi")))[0] == ANNA


def test_neighbours_at_a_freemail_provider_are_no_colleagues() -> None:
    ours, other = "mara@gmail.com", "anna@gmail.com"
    assert lead(placed(mail(1, ours, other), mail(2, other, ours, after=(1,)), ours=ours))[0] == other
    assert placed(mail(1, ours, other), mail(2, "eve@gmail.com", ours), ours=ours) is Uncounted.STRANGER


def test_who_answered_and_who_only_passed_it_on() -> None:
    first, answer = mail(1, MARA, ANNA), mail(2, ANNA, MARA, after=(1,))
    to_jonas = mail(3, MARA, JONAS, after=(1, 2))
    away = mail(4, MARA, ANNA, after=(1, 2), form=Form.NOTICE)
    jonas = mail(5, JONAS, ANNA, after=(1, 2))
    for mails, reacted in (((first, answer, to_jonas, away), None), ((first, answer, to_jonas, away, jonas), jonas)):
        found = past(*mails)
        told = found.place(answer)
        assert isinstance(told, Answer)
        assert found.reaction(told, answer.at) is reacted and found.passed_on(told) is to_jonas


def test_what_we_had_written_before_an_answer() -> None:
    first, second = mail(1, MARA, ANNA), mail(2, MARA, ANNA, after=(1,))
    answer = mail(3, ANNA, MARA, after=(1, 2))
    # By a clock that is a day behind, it was sent before what it answers and quotes.
    ours = mail(4, MARA, ANNA, after=(1, 2, 3), days=2.5)
    found = past(first, second, answer, ours)
    told = found.place(answer)
    assert isinstance(told, Answer)
    assert found.before(told, 10) == [first, second] and found.before(told, 1) == [second]


def test_what_comes_back_names_its_mail_in_its_enclosure() -> None:
    mails = (mail(1, MARA, ANNA, BEN), mail(2, "mailer-daemon@we.example", MARA, form=Form.REPORT))
    assert lead(past(*mails).returned(mails[1], ["7", "1"], [BEN])) == (BEN, MatchedBy.RETURNED)
    assert past(*mails).returned(mails[1], ["7"], [ANNA]) is Uncounted.REPORT
    copied = (mail(1, MARA, ANNA, JONAS), mails[1])
    assert past(*copied).returned(copied[1], ["1"], [JONAS]) is Uncounted.REPORT, "it reached the lead"
    assert lead(past(*copied).returned(copied[1], ["1"], ["anna@elsewhere.example"])) == (ANNA, MatchedBy.RETURNED)


def test_nobody_of_ours_writes_from_junk() -> None:
    forged = mail(1, MARA, ANNA, folder=3)
    answer = mail(2, ANNA, MARA, after=(1,))
    assert Past([forged, answer], frozenset({MARA}), organisation, frozenset({3})).place(answer) is Uncounted.BEFORE


def test_an_alias_writes_from_sent_and_is_not_written_to() -> None:
    sent = [mail(1, MARA, ANNA, JONAS), mail(2, "mara@we-sell.example", BEN), mail(3, ANNA, MARA), mail(4, JONAS, BEN)]
    assert own_addresses(MARA, sent, organisation) == {MARA, JONAS, "mara@we-sell.example"}
    alone = [mail(1, "mara@gmail.com", "anna@gmail.com"), mail(2, "anna@gmail.com", "mara@gmail.com")]
    assert own_addresses("mara@gmail.com", alone, organisation) == {"mara@gmail.com"}


@pytest.mark.parametrize(
    ("subject", "plain"),
    [
        ("Re: AW: Fwd: [list] RE[2]:  Late  trucks", "late trucks"),
        ("Automatische Antwort: Late trucks", "late trucks"),
        ("Regarding trucks", "regarding trucks"),
        ("", ""),
    ],
)
def test_a_plain_subject(subject: str, plain: str) -> None:
    assert plain_subject(subject) == plain


PEOPLE = [MARA, JONAS, ANNA, BEN, ""]
MAILS = st.lists(
    st.builds(
        lambda number, writer, to, after, form: mail(number, writer, *to, after=tuple(after), form=form),
        st.integers(0, 12),
        st.sampled_from(PEOPLE),
        st.lists(st.sampled_from(PEOPLE), max_size=3),
        st.lists(st.integers(0, 14), max_size=4),
        st.sampled_from(Form),
    ),
    max_size=12,
    unique_by=lambda each: each.key,
)


@given(MAILS)
def test_an_answer_always_has_a_lead_outside_and_a_mail_of_ours_that_began(mails: list[Seen]) -> None:
    found = past(*mails)
    for each in mails:
        answer = found.place(each)
        if isinstance(answer, Answer):
            assert not found.is_inside(answer.lead)
            assert any(answer.lead in one.recipients for one in found.outreach)
            assert any(one.writer == MARA for one in mails) and found.passed_on(answer) is not each
