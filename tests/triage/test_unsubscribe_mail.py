"""The `mailto:` of our List-Unsubscribe: whoever sends that mail, whatever it says, the lead gets no more."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest

from app.domain.delivery import State
from app.store.messages import Fate
from tests.triage.desk import ANNA, JONAS, MARA, YES, Desk, mail

pytestmark = pytest.mark.anyio


async def offered(desk: Desk) -> tuple[str, str, str]:
    """A lead, and the address and subject that its first mail offers for opting out."""
    lead, first = await desk.first_mail()
    found = re.search(r"<mailto:([^?>]+)\?subject=([^>]+)>", str(first["List-Unsubscribe"]))
    assert found is not None
    return lead, found[1], unquote(found[2])


ANYBODY: tuple[tuple[str, dict[str, str]], ...] = (
    ("robot@provider.example", {"Auto_Submitted": "auto-generated", "List_Id": "<x.provider.example>"}),
    ("colleague@else.example", {}),
    ("MAILER-DAEMON@provider.example", {"Return_Path": "<>"}),
    (MARA, {}),
    (JONAS, {}),
)
CHANGES = ("Re: {}", "Fwd: {}", "  {}  ", "UNSUBSCRIBE {token}", "Automatic reply: {}")


async def test_an_empty_mail_to_the_address_that_a_mail_offers_suppresses(desk: Desk) -> None:
    lead, address, subject = await offered(desk)
    message = await desk.receives(mail(ANNA, subject, "", to=address), at=address)
    assert await desk.suppressed() == "unsubscribe"
    assert await desk.state(lead) == ("suppressed", "opt_out")
    assert (message.fate, message.lead_id) == (Fate.MATCHED, lead)


async def test_whoever_sends_it_and_whatever_mail_programs_do_to_the_subject(desk: Desk) -> None:
    for number, ((who, headers), change) in enumerate(zip(ANYBODY, CHANGES, strict=True)):
        address = f"lead{number}@company{number}.example"
        lead = await desk.world.lead(address)
        token = await desk.token(lead)
        subject = change.format(f"unsubscribe {token}", token=token)
        message = await desk.receives(mail(who, subject, "", **headers))
        assert (message.fate, message.lead_id) == (Fate.MATCHED, lead), (who, message.reason)
        assert await desk.suppressed(address) == "unsubscribe"
        assert await desk.state(lead) == ("suppressed", "opt_out")
        # The token is the lead's; who passed it on did not ask for themselves.
        assert await desk.suppressed(who.lower()) is None


async def test_it_is_read_in_junk_too(desk: Desk) -> None:
    _, address, subject = await offered(desk)
    await desk.receives(mail("x@else.example", subject, "", to=address), folder="Junk")
    assert await desk.suppressed() == "unsubscribe"


async def test_a_token_that_is_not_ours_touches_no_lead(desk: Desk) -> None:
    lead, address, subject = await offered(desk)
    wrong = "y" if subject[-1] == "x" else "x"
    await desk.receives(mail("x@else.example", f"{subject[:-1]}{wrong}!", "", to=address))
    await desk.receives(mail("y@else.example", "unsubscribe " + "a" * 32, "", to=address))
    assert await desk.suppressed() is None and (await desk.enrollment(lead)).state == "active"


async def test_it_cancels_a_held_introduction_though_the_words_are_kind(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    await desk.receives(mail(ANNA, f"unsubscribe {await desk.token(lead)}", YES))
    await desk.turns()
    assert [d.state for d in await desk.deliveries(lead, "introduction")] == [State.CANCELLED]
    assert len(desk.world.mail.accepted) == 1
