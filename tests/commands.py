"""Words for tests of the command line: run a command in this process, on settings and servers of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal
from typer.testing import CliRunner, Result

from app.cli import cli
from app.sandbox.servers import MailWorld

CHECKOUT = Path(__file__).resolve().parents[1]
SEQUENCES = CHECKOUT / "sequences"


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of whoever runs the tests counts."""
    for name in [name for name in os.environ if name.startswith("THAW_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("THAW_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("THAW_SEQUENCES_DIR", str(SEQUENCES))
    monkeypatch.setenv("THAW_OFFLINE", "true")


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch, database_url: str) -> str:
    """A fresh database that the commands use."""
    monkeypatch.setenv("THAW_DATABASE_URL", database_url)
    return database_url


@pytest.fixture
def mail() -> Iterator[MailWorld]:
    """Real SMTP and IMAP servers, on a loop of their own, with the mailbox of Ben."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(MailWorld()) as world:
        portal.call(world.add_mailbox, "ben@northlane.example", "right")
        yield world


def thaw(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def done(*arguments: str) -> str:
    """The output of a command that succeeds."""
    result = thaw(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: str, code: int = 1) -> str:
    """What a command that fails says on standard error, without its name before each line."""
    result = thaw(*arguments)
    assert result.exit_code == code, result.output
    assert isinstance(result.exception, SystemExit), result.exception
    lines = result.stderr.splitlines()
    assert all(line.startswith("thaw: ") for line in lines)
    return "\n".join(line.removeprefix("thaw: ") for line in lines)


def adding(mail: MailWorld, *more: str) -> list[str]:
    return [
        *("mailboxes", "add", "--preset", "generic", "--address", "Ben@northlane.example", "--name", "Ben Carter"),
        *("--company", "Northlane", "--postal-address", "1 Quay Street, Hull", "--zone", "Europe/London"),
        *("--username", "ben@northlane.example"),
        *("--smtp-host", "127.0.0.1", "--smtp-port", str(mail.smtp_port), "--smtp-security", "none"),
        *("--imap-host", "127.0.0.1", "--imap-port", str(mail.imap_port), "--imap-security", "none"),
        *more,
    ]
