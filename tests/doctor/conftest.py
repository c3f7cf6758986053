"""An installation for each test of the doctor."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.doctor.clinic import Clinic, a_clinic


@pytest.fixture
async def clinic(database_url: str, tmp_path: Path) -> AsyncIterator[Clinic]:
    async with a_clinic(database_url, tmp_path) as made:
        yield made
