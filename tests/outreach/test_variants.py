"""The variant that the ledger names is the one whose words left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.domain.delivery import State
from app.outreach.claim import next_claims
from tests.outreach.turns import a_desk

pytestmark = pytest.mark.anyio


async def test_the_ledger_names_the_variant_that_leaves_although_ops_changed_them_since_a_claim(
    database_url: str, tmp_path: Path
) -> None:
    """A worker died behind its claim, and the words that it had chosen are no longer among the files."""
    async with a_desk(database_url, tmp_path) as desk:
        mailbox_id = await desk.mailbox()
        ids = [await desk.lead(f"person{n}@company{n}.example") for n in range(6)]
        sequence = "cold/late-shipments/sequence.toml"
        # Of six, some have the second variant: it is theirs in the claim, and gone in the mail.
        for _ in ids:
            async with desk.app.write() as s:
                assert await next_claims(desk.app, s, [mailbox_id], desk.clock.now())
        chosen = {d.variant for lead_id in ids for d in await desk.deliveries(lead_id)}
        assert chosen == {"1-first", "1-first-b"}
        desk.execute("UPDATE delivery SET state = 'queued', claimed_by = NULL, claimed_until = NULL")
        files = {path: text for path, text in desk.files.items() if not path.endswith("1-first-b.md")}
        await desk.apply(files | {sequence: re.sub(r"(?m)^variants.*$", "", files[sequence])})

        for _ in ids:
            desk.later(hours=1)
            assert await desk.turn(mailbox_id)
        mails = [d for lead_id in ids for d in await desk.deliveries(lead_id)]
        assert {(d.state, d.variant) for d in mails} == {(State.SENT, "1-first")}
