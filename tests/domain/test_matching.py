"""The keys by which a message is matched: a thread by its references, a report by what it encloses."""

from __future__ import annotations

import pytest

from app.domain.matching import MatchedBy, keys
from classifier.reading import Headers, Kind, Label, Reading

FIRST, SECOND, THIRD = "<del_1@mail.example>", "<del_2@mail.example>", "<del_3@mail.example>"


def message(kind: Kind, headers: Headers) -> Reading:
    return Reading(kind=kind, label=Label.NONE, confidence=1.0, probabilities={Label.NONE: 1.0}, headers=headers)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.BOUNCE, Kind.COMPLAINT)])
def test_an_answer_belongs_to_what_it_answers_then_to_the_newest_of_its_thread(kind: Kind) -> None:
    headers = Headers(
        from_address="anna@acme.test", in_reply_to=(SECOND,), references=(FIRST, SECOND, THIRD), ref="del_9"
    )
    found = keys(message(kind, headers))
    assert found.message_ids == (SECOND, THIRD, FIRST)
    assert found.address == "anna@acme.test"
    assert found.delivery_ids == (), "anybody can write our private header into a mail"
    assert found.by is MatchedBy.REFERENCES


@pytest.mark.parametrize("kind", [Kind.BOUNCE, Kind.COMPLAINT])
def test_a_report_is_known_by_the_mail_it_encloses_and_never_by_its_writer(kind: Kind) -> None:
    headers = Headers(
        from_address="anna@acme.test",
        in_reply_to=(SECOND,),
        references=(FIRST, SECOND),
        returned_message_ids=(THIRD,),
        returned_ref="del_3",
        ref="del_2",
    )
    found = keys(message(kind, headers))
    assert found.message_ids == (THIRD, SECOND, FIRST)
    assert found.delivery_ids == ("del_3", "del_2")
    assert found.address == "", "or one forged report would suppress whom it likes"
    assert found.by is MatchedBy.RETURNED


def test_an_absence_notice_that_only_encloses_our_mail_belongs_to_it() -> None:
    found = keys(message(Kind.OUT_OF_OFFICE, Headers(from_address="a@b.test", returned_message_ids=(FIRST,))))
    assert found.message_ids == (FIRST,)


@pytest.mark.parametrize("kind", Kind)
def test_a_message_without_headers_has_no_keys(kind: Kind) -> None:
    found = keys(message(kind, Headers()))
    assert (found.message_ids, found.delivery_ids, found.address) == ((), (), "")


def test_each_key_is_tried_once() -> None:
    headers = Headers(in_reply_to=(FIRST, FIRST), references=(FIRST,), returned_message_ids=(FIRST,))
    for kind in (Kind.HUMAN, Kind.BOUNCE):
        assert keys(message(kind, headers)).message_ids == (FIRST,)
