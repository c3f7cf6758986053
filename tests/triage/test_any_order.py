"""Whatever the order in which messages come, and however often each is processed, they end in the same place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.mail.imap import Role
from app.store import messages
from app.store.messages import Fate
from app.triage.process import process
from app.triage.reader import ProcessReader
from tests.postgres import Databases
from tests.triage.desk import MARA, STOP, YES, Desk, a_desk, mail

pytestmark = pytest.mark.anyio

AWAY = {"Auto_Submitted": "auto-replied"}
COUNT = 6


@pytest.fixture(scope="module")
async def shared(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory, reader: ProcessReader
) -> AsyncIterator[Desk]:
    """One world for all examples; each has leads of its own."""
    url = databases.create()
    folder: Path = tmp_path_factory.mktemp("order")
    async with a_desk(url, folder, reader) as made:
        yield made
    databases.drop(url)


def letters(name: str) -> list[bytes]:
    """One fixed set of messages about two leads of one company, `one` and `two`, and a stranger."""
    one, two = f"one@{name}.example", f"two@{name}.example"
    return [
        mail(one, "first", YES),
        mail(one, "second", "We are happy with what we have, thanks."),
        mail(one, "Automatic reply: third", "one no longer works here.", **AWAY),
        mail(two, "Automatic reply: fourth", "I am out of the office until 16 March 2026.", **AWAY),
        mail(two, "fifth", STOP),
        mail(f"stranger@other-{name}.example", "sixth", STOP),
    ]


async def outcome(desk: Desk, name: str, order: list[int]) -> list[object]:
    """Store the messages, process them in that order, then each that is left; what is true of everybody then."""
    leads = [await desk.world.lead(f"{who}@{name}.example", who.title()) for who in ("one", "two")]
    ids = [await stored(desk, f"{name}-{n}", raw) for n, raw in enumerate(letters(name))]
    for number in (*order, *range(COUNT)):
        assert await process(desk.app, ids[number])
    who = [f"one@{name}.example", f"two@{name}.example", f"stranger@other-{name}.example"]
    states = [(await desk.enrollment(lead)).state for lead in leads]
    running = [h for lead in leads for h in await desk.handoffs(lead) if h.state == "wanted"]
    # A hand-off is open only where nothing came behind the positive reply.
    assert len(running) <= 1
    return [*states, *[await desk.suppressed(address) for address in who]]


async def stored(desk: Desk, name: str, raw: bytes) -> str:
    async with desk.app.write() as s:
        values = {
            "id": desk.app.new_id("msg"),
            "content_key": name,
            "raw": raw,
            "truncated": False,
            "mailbox_id": desk.world.watched[MARA],
            "folder_role": Role.INBOX,
            "received_at": desk.app.clock.now(),
            "stored_at": desk.app.clock.real(),
            "fate": Fate.STORED,
            "attempts": 0,
        }
        return (await messages.add_once(s, values))[0]


_numbers = iter(range(10**6))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.integers(0, COUNT - 1), max_size=2 * COUNT))
async def test_any_order_and_repetition_ends_in_the_same_states(shared: Desk, order: list[int]) -> None:
    found = await outcome(shared, f"company{next(_numbers)}", order)
    assert found == ["replied", "suppressed", None, "unsubscribe", "unsubscribe"]
