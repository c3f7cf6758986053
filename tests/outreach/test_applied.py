"""Files that another release applied: nothing breaks, a person decides everything, and the mend is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.policy import ASK_EVERYTHING
from app.errors import Conflict
from app.outreach.enroll import NewLead, enter
from tests.outreach.turns import ANNA, a_desk
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio


async def test_files_of_an_older_release_break_nothing_and_say_what_to_do(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        await desk.mailbox()
        desk.execute("UPDATE catalog_version SET version = 'older', files = files - 'stalls/return.md'")
        async with desk.app.read() as s:
            assert await desk.app.catalogs.routing(s) is ASK_EVERYTHING
            with pytest.raises(Conflict, match="another release"):
                await desk.app.catalogs.current(s)
        with pytest.raises(Conflict, match="thaw sequences apply"):
            await enter(desk.app, NewLead(email=ANNA, first_name="Anna", company="Tidewell"), SEQUENCE)

        await desk.apply(desk.files)
        assert (await enter(desk.app, NewLead(email=ANNA, first_name="Anna", company="Tidewell"), SEQUENCE)).is_new
