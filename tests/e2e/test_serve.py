"""`thaw serve` as a process: it starts with nothing, answers, and at SIGTERM leaves nothing running."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import httpx2 as httpx
import pytest

from app.main import bind
from app.store import embedded
from tests.world import until

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

_THAW = "from app.cli import main; main()"


async def test_it_serves_and_ends_cleanly(tmp_path: Path) -> None:
    with bind("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]
    environment = {**os.environ, "THAW_DATA_DIR": str(tmp_path / "var"), "THAW_OFFLINE": "1", "THAW_PORT": str(port)}
    apply = await asyncio.create_subprocess_exec(sys.executable, "-c", _THAW, "sequences", "apply", env=environment)
    assert await apply.wait() == 0
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", _THAW, "serve", env=environment)
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:

            async def answers() -> bool:
                assert process.returncode is None, "it ended by itself"
                try:
                    return bool((await client.get("/health")).json()["status"] == "ok")
                except httpx.TransportError:
                    return False

            await until(answers)
            assert (await client.get("/")).status_code == 200
            assert (await client.get("/api/v1/sequences")).status_code == 200
            # A name that a stranger's page may point at this machine.
            assert (await client.get("/", headers={"Host": "evil.example"})).status_code == 400
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 60) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    # The server of the data folder was stopped with its last user: its folder can be removed.
    await asyncio.to_thread(embedded.remove, tmp_path / "var" / "postgres")


async def test_a_host_beyond_this_machine_needs_a_key(tmp_path: Path) -> None:
    environment = {**os.environ, "THAW_DATA_DIR": str(tmp_path / "var"), "THAW_HOST": "0.0.0.0"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _THAW, "serve", env=environment, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await process.communicate()
    assert process.returncode == 1
    assert b"THAW_API_KEY" in errors and b"Traceback" not in errors
