"""`thaw doctor` on the command line: its lines and its exit code."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal
from typer.testing import CliRunner, Result

from app.cli import cli
from app.sandbox.servers import MailWorld
from app.store import mailboxes
from tests.doctor.clinic import Clinic, a_clinic
from tests.world import SEQUENCES


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database_url: str) -> None:
    """No setting of whoever runs the tests counts."""
    for name in [name for name in os.environ if name.startswith("THAW_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("THAW_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("THAW_SEQUENCES_DIR", str(SEQUENCES))
    monkeypatch.setenv("THAW_OFFLINE", "true")
    monkeypatch.setenv("THAW_WATCH_LEASE", "3600")
    monkeypatch.setenv("THAW_DATABASE_URL", database_url)


def doctor() -> Result:
    return CliRunner().invoke(cli, ["doctor"])


def test_a_fresh_installation_lists_what_is_missing_and_ends_with_1() -> None:
    result = doctor()
    assert result.exit_code == 1, result.output
    lines = result.stdout.splitlines()
    assert [line.split(":")[0].split(maxsplit=1)[1] for line in lines if line.startswith("problem ")] == [
        "templates in force",
        "mailboxes",
        "worker",
        "closers",
    ]
    assert lines[-1].startswith("problems: 4, warnings: ")


def test_an_installation_without_problems_ends_with_0(database_url: str, tmp_path: Path) -> None:
    async def furnish(clinic: Clinic, mail: MailWorld) -> None:
        from app.handoff.closers import NewCloser, add_closer

        await mail.add_mailbox("mara@northlane.example", "correct-horse-7")
        await clinic.mailbox(smtp_port=mail.smtp_port, imap_port=mail.imap_port)
        await clinic.apply()
        await add_closer(clinic.app, NewCloser(name="Jonas Ferreira", address="jonas@northlane.example"))
        async with clinic.app.write() as s:
            s.add(mailboxes.Worker(id="one", seen_at=clinic.app.clock.real()))

    with start_blocking_portal() as portal, portal.wrap_async_context_manager(MailWorld()) as mail:
        with portal.wrap_async_context_manager(a_clinic(database_url, tmp_path)) as clinic:
            portal.call(furnish, clinic, mail)
        result = doctor()
    assert result.exit_code == 0, result.output
    assert "problems: 0" in result.stdout and "correct-horse-7" not in result.output
