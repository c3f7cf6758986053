"""The town: who exists, whose touch is whose, and when what comes back."""

from __future__ import annotations

import email
from collections import Counter
from datetime import UTC, datetime, timedelta

from app.sandbox import cast
from app.sandbox.population import Town
from app.sandbox.prospects import Reaction, Temperament
from tests.sandbox.mails import MARA, ours

NOW = datetime(2026, 3, 3, 9, 14, tzinfo=UTC)
MONTH = timedelta(days=30)


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def town(seed: int = 7, clock: Hands | None = None) -> Town:
    return Town(seed, [lead.card for lead in cast.leads(seed)], clock=clock or Hands())


def of(town: Town, temperament: Temperament) -> list[str]:
    return [address for address, kind in town.temperaments.items() if kind is temperament]


def write(town: Town, address: str, ref: str = "del_01") -> None:
    """A first mail, or a follow-up on it."""
    subject = "Re: Late pallets at your dock" if town.touches(address) else "Late pallets at your dock"
    town.mail(MARA, [address], ours(address, ref=ref, subject=subject))


def sources(reactions: list[Reaction]) -> list[str]:
    return [str(email.message_from_bytes(reaction.raw)["From"]) for reaction in reactions]


def test_leads_are_known_and_strangers_are_not() -> None:
    here = town()
    assert all(here.rcpt(address) is None for address in of(here, Temperament.SILENT))
    refusal = here.rcpt("stranger@tidewell.example")
    assert refusal is not None and refusal.startswith("550 5.1.1 ")


def test_some_of_the_bouncing_are_refused_at_rcpt_and_all_others_taken() -> None:
    for seed in range(8):
        here = town(seed)
        refused = {address for address in here.temperaments if here.rcpt(address) is not None}
        assert refused <= set(of(here, Temperament.BOUNCES))


def test_whoever_is_named_in_a_referral_exists() -> None:
    here = town()
    for address in of(here, Temperament.REFERS):
        for n in range(4):
            write(here, address, f"del_{n}")
    (first, *_) = here.due(NOW + MONTH)
    words = first.raw.replace(b"=\r\n", b"").decode()
    named = next(word.strip("<>().,:;") for word in words.split() if "@" in word and _is_colleague(here, word))
    assert here.rcpt(named) is None


def test_colleagues_have_temperaments_of_their_own() -> None:
    here = town()
    named = [address for address in here.prospects if address not in here.temperaments]
    assert len(named) == 60
    kinds = Counter(here.prospects[address].temperament for address in named)
    assert set(kinds) == {Temperament.INTERESTED, Temperament.SILENT, Temperament.OBJECTS}
    assert min(kinds.values()) >= 5
    for address in named:
        write(here, address)
    assert len(here.due(NOW + MONTH)) == 60 - kinds[Temperament.SILENT]


def _is_colleague(here: Town, word: str) -> bool:
    address = word.strip("<>().,:;")
    return here.rcpt(address) is None and address not in here.temperaments


def test_touches_are_counted_for_each_lead() -> None:
    here = town()
    one, two = of(here, Temperament.SILENT)[:2]
    for address in (one, two, one):
        write(here, address)
    assert (here.touches(one.upper()), here.touches(two)) == (2, 1)


def test_reactions_wait_until_they_are_due_and_come_once() -> None:
    here = town()
    absent = of(here, Temperament.ABSENT)[0]
    assert here.next_at() is None
    write(here, absent)
    at = here.next_at()
    assert at is not None and NOW < at < NOW + timedelta(minutes=1)
    assert here.due(at - timedelta(seconds=1)) == []
    assert len(here.due(at)) == 1
    assert here.due(at) == []


def test_a_mail_is_answered_from_the_instant_at_which_it_came() -> None:
    clock = Hands()
    here = town(clock=clock)
    clock.now = NOW + timedelta(days=9)
    write(here, of(here, Temperament.GONE)[0])
    at = here.next_at()
    assert at is not None and clock.now < at < clock.now + timedelta(minutes=1)


def test_the_order_of_arrival_does_not_show() -> None:
    forth, back = town(), town()
    addresses = list(forth.temperaments)
    for address in addresses:
        write(forth, address)
    for address in reversed(addresses):
        write(back, address)
    assert forth.due(NOW + MONTH) == back.due(NOW + MONTH)


def test_after_their_answer_people_are_silent_also_to_an_introduction() -> None:
    here = town()
    for address in of(here, Temperament.INTERESTED):
        for n in range(4):
            write(here, address, f"del_{n}")
    answers = here.due(NOW + MONTH)
    assert len(set(sources(answers))) == len(answers) == len(of(here, Temperament.INTERESTED))
    for answer in map(email.message_from_bytes, (answer.raw for answer in answers)):
        (address,) = [a for a in of(here, Temperament.INTERESTED) if a in answer["From"]]
        thread = f"{answer['References']} {answer['Message-ID']}"
        intro = ours(
            address, ref="del_intro", subject=answer["Subject"], references=thread, cc="jonas@northlane.example"
        )
        here.mail(MARA, [address], intro)
    assert here.next_at() is None


def test_a_demo_of_sixty_shows_every_kind_of_mail() -> None:
    for seed in range(5):
        here = town(seed)
        for n in range(4):
            for address in here.temperaments:
                if here.rcpt(address) is None:
                    write(here, address, f"del_{n}")
        reactions = here.due(NOW + MONTH)
        automatic = sum(b"Auto-Submitted" in reaction.raw for reaction in reactions)
        assert automatic >= 5
        assert len(reactions) - automatic >= 20
