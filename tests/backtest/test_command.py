"""`thaw backtest` as it is typed: what it asks, prints, writes and refuses."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from typer.testing import CliRunner, Result

from app.cli import cli
from app.clock import SystemClock
from app.commands import backtest as command
from app.commands import running
from app.outreach.accounts import NewMailbox, add_mailbox
from tests.backtest.past import MARA, STOP, YES, Mailbox
from tests.dovecot import HOST, PASSWORD, Dovecot
from tests.world import SEQUENCES

pytestmark = pytest.mark.dovecot

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, authority_file: tuple[trustme.CA, Path]) -> None:
    """No setting of whoever runs the tests counts; there is no database, and none is made."""
    for name in [name for name in os.environ if name.startswith("THAW_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("THAW_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("THAW_SEQUENCES_DIR", str(SEQUENCES))
    monkeypatch.setenv("THAW_OFFLINE", "true")
    monkeypatch.setenv("THAW_MAIL_CA_FILE", str(authority_file[1]))
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", PASSWORD)
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def owner(dovecot: Dovecot) -> str:
    """A mailbox with a past of some days."""
    now = SystemClock().now().replace(microsecond=0)
    box, day = Mailbox(), now - now.replace(hour=0, minute=0, second=0)
    anna = box.sent("anna@acme.example", now - 5 * day)
    box.came("Anna Berg <anna@acme.example>", now - 4 * day, YES, answers=anna)
    ben = box.sent("ben@beta.example", now - 5 * day)
    box.came("Ben Ode <ben@beta.example>", now - 4 * day, STOP, answers=ben)
    box.fill(dovecot, "typed")
    return "typed"


def thaw(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["backtest", *arguments])


def refused(*arguments: str) -> str:
    """What it says on standard error when it fails, the last line of it."""
    result = thaw(*arguments)
    assert result.exit_code == 1 and isinstance(result.exception, SystemExit), result.output
    assert all(line.startswith("thaw: ") for line in result.stderr.splitlines())
    return result.stderr.splitlines()[-1].removeprefix("thaw: ")


def at(server: Dovecot, out: Path, user: str) -> list[str]:
    return [MARA, "--host", f"{HOST}:{server.imaps}", "--user", user, "--out", str(out)]


def test_a_report_in_three_forms(dovecot: Dovecot, owner: str, out: Path, tmp_path: Path) -> None:
    result = thaw(*at(dovecot, out, owner), "--since", "30d")
    assert result.exit_code == 0, result.output
    assert "you wrote to 2 people who had not written first; 2 of them answered (100 %)" in result.stdout
    assert "Positive replies that nobody answered: 1" in result.stdout and PASSWORD not in result.output
    assert "without changing anything" in result.stderr
    page, table = out / f"backtest-{MARA}.html", out / f"backtest-{MARA}.csv"
    assert sorted(out.iterdir()) == [table, page]
    assert "Anna Berg" in page.read_text(encoding="utf-8") and table.read_text("utf-8-sig").count("\n") == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in (page, table)} == {0o600}
    assert not (tmp_path / "data").exists()


def test_a_mailbox_that_thaw_knows_needs_no_password(
    database_url: str, dovecot: Dovecot, owner: str, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW_DATABASE_URL", database_url)
    new = NewMailbox(
        address=MARA,
        name="Mara Lindqvist",
        company="Northlane",
        postal_address="1 Quay Street, Hull",
        zone="Europe/London",
        username=owner,
        password=PASSWORD,
        smtp_host=HOST,
        imap_host=HOST,
        imap_port=dovecot.imaps,
    )
    mailbox_id = running.with_app(lambda app: add_mailbox(app, new))
    monkeypatch.delenv("THAW_MAILBOX_PASSWORD")
    result = thaw(mailbox_id, "--out", str(out), "--since", "30d")
    assert result.exit_code == 0, result.output
    assert "Positive replies that nobody answered: 1" in result.stdout and len(list(out.iterdir())) == 2
    assert refused("mbx_other", "--out", str(out)).startswith("there is no mailbox mbx_other")


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--since", "nonsense"], '--since "nonsense" is no span: 12m, 90d, 6w or 2y, or a day such as'),
        (["--since", "2y", "--out", "/nowhere"], "--out: there is no folder /nowhere"),
        (["--sent", "Outbox"], 'there is no folder "Outbox"; there are "INBOX", '),
        (["--host", "127.0.0.1:0"], '--host "127.0.0.1:0" is neither HOST nor HOST:PORT'),
        (["--preset", "gmial"], 'there is no preset "gmial"; the presets are gmail, microsoft365'),
        (["--preset", "outlook"], "Outlook.com takes no passwords here: log in by OAuth with --client-id"),
        (["--host", "imap.example.com"], "offline: imap.example.com:993 is not on this machine"),
    ],
)
def test_what_is_wrong_is_one_line(dovecot: Dovecot, owner: str, out: Path, more: list[str], why: str) -> None:
    arguments = at(dovecot, out, owner)
    if "--preset" in more:
        arguments = [MARA, "--out", str(out)]
    assert refused(*arguments, *more).startswith(why)
    assert list(out.iterdir()) == []


def test_a_wrong_password_is_told_with_its_mend(
    dovecot: Dovecot, out: Path, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "wrong password")
    said = refused(*at(dovecot, out, owner))
    assert "refused the login" in said and "Check the password" in said and "wrong password" not in said


def test_a_server_that_is_not_there(out: Path) -> None:
    with socket.create_server((HOST, 0)) as listener:
        port = listener.getsockname()[1]
    said = refused(MARA, "--host", f"{HOST}:{port}", "--out", str(out))
    assert said.startswith(f"cannot connect to {HOST}:{port}") and "--host names another one" in said


def test_a_port_without_tls_and_a_certificate_of_nobody_known(
    dovecot: Dovecot, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no TLS from the first byte" in refused(MARA, "--host", f"{HOST}:{dovecot.imap}", "--out", str(out))
    monkeypatch.delenv("THAW_MAIL_CA_FILE")
    assert "named by THAW_MAIL_CA_FILE" in refused(*at(dovecot, out, "typed"))


def test_where_nothing_tells_the_server(out: Path) -> None:
    assert refused(MARA).startswith("nothing tells which server has the mail of mara@northlane.example")
    assert refused("mbx_1").startswith("there is no mailbox mbx_1")
    assert refused("mara").startswith('"mara" is no address')


def test_without_a_terminal_the_password_comes_from_the_environment(
    dovecot: Dovecot, out: Path, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("THAW_MAILBOX_PASSWORD")
    assert refused(*at(dovecot, out, owner)).endswith("set THAW_MAILBOX_PASSWORD")


def test_ops_files_that_cannot_be_read_are_told_before_anybody_logs_in(
    dovecot: Dovecot, out: Path, owner: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "routing.toml").write_text("[positive]\nmode = 1\n")
    monkeypatch.setenv("THAW_SEQUENCES_DIR", str(folder))
    result = thaw(*at(dovecot, out, owner))
    assert result.exit_code == 1 and "routing.toml:" in result.stderr


def test_a_report_is_whole_or_not_there(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = out / "one.html", out / "other.csv"
    with pytest.raises(UnicodeEncodeError):
        command._write({one: "whole", other: "\ud800"})
    assert list(out.iterdir()) == []
    command._write({one: "whole", other: "whole, too"})
    assert one.read_text() == "whole" and other.read_text() == "whole, too"


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A server that takes connections and never says a word."""
    with socket.create_server((HOST, 0)) as listener:
        yield listener


def test_ctrl_c_ends_it_and_leaves_nothing(silent: socket.socket, out: Path) -> None:
    arguments = [MARA, "--host", f"{HOST}:{silent.getsockname()[1]}", "--out", str(out)]
    # A shell that runs the tests in the background has them ignore the signal; who sits at a terminal does not.
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heard}; from app.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "backtest", *arguments], cwd=CHECKOUT, stderr=subprocess.PIPE, text=True
    ) as process:
        with silent.accept()[0]:
            started = time.perf_counter()
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=20)
    assert process.returncode == 130 and "Traceback" not in said
    assert time.perf_counter() - started < 15 and list(out.iterdir()) == []
