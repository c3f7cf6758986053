"""Whom a message points to, without inventing anybody."""

from __future__ import annotations

import pytest

from classifier import Label, Person, Signal, read
from tests.classifier.mails import reply


@pytest.mark.parametrize(
    ("body", "person"),
    [
        ("Wrong person, please try ops@birchwood.test", Person(email="ops@birchwood.test")),
        ("Talk to Maud Perrin, she runs our purchasing.", Person(name="Maud Perrin", role="purchasing")),
        ("Not me. Please speak with our IT manager.", Person(role="it manager")),
        (
            "Bitte wenden Sie sich an Jens Vogt, jens@birchwood.test",
            Person(name="Jens Vogt", email="jens@birchwood.test"),
        ),
        ("Voyez avec Sophie Lemaire.", Person(name="Sophie Lemaire")),
    ],
)
def test_a_person_an_address_or_a_role(body: str, person: Person) -> None:
    reading = read(reply(body))
    assert reading.label is Label.REFERRAL
    assert reading.referred_to == (person,)


def test_a_copied_colleague_is_found_in_cc() -> None:
    body = "I've copied Dana, who handles this."
    reading = read(reply(body, headers="Cc: Dana Reyes <dana@birchwood.test>, rachel@north.example\n"))
    assert reading.referred_to == (Person(name="Dana", email="dana@birchwood.test", found_in="cc"),)


def test_neither_the_sender_nor_we_are_ever_referred_to() -> None:
    body = "Please contact our purchasing team. Bo Lind, bo@birchwood.test, rachel@north.example"
    assert all(p.email is None for p in read(reply(body)).referred_to)


def test_a_scheduler_and_a_guest_leave_a_yes_a_yes() -> None:
    for body in (
        "Happy to talk. My assistant Clara will find a time.",
        "Sounds good, I'd like a demo. Adding Dana to this thread.",
    ):
        reading = read(reply(body))
        assert (reading.label, reading.referred_to) == (Label.POSITIVE, ())


def test_passed_on_is_a_stall() -> None:
    assert read(reply("I passed it on to the team, they will come back if interested.")).label is Label.STALL


def test_an_adviser_is_a_way_in() -> None:
    reading = read(
        reply("We are a consultancy and recommend tools like yours to our clients. Is there a partner programme?")
    )
    assert reading.label is Label.REFERRAL
    assert Signal.INFLUENCER in reading.signals
