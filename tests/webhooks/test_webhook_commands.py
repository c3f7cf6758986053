"""`thaw webhooks` on the command line."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from typer.testing import CliRunner, Result

from app.cli import cli
from tests.receiver import Receiver, always, status


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database_url: str) -> None:
    """No setting of whoever runs the tests counts."""
    for name in [name for name in os.environ if name.startswith("THAW_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("THAW_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("THAW_OFFLINE", "true")
    monkeypatch.setenv("THAW_DATABASE_URL", database_url)


@pytest.fixture
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture
def server(portal: BlockingPortal) -> Iterator[Receiver]:
    """A receiver on a loop of its own."""
    with portal.wrap_async_context_manager(Receiver()) as made:
        yield made


def thaw(*arguments: str, code: int = 0) -> str:
    """What a command prints, which ends with `code`."""
    result: Result = CliRunner().invoke(cli, ["webhooks", *arguments])
    assert result.exit_code == code, result.output
    return result.stdout if code == 0 else result.stderr


def test_a_webhook_is_added_tried_out_and_removed(server: Receiver) -> None:
    assert "there is no webhook yet" in thaw("list")
    said = thaw("add", server.url, "--kind", "reply.received", "--kind", "lead.held")
    [webhook] = re.findall(r"hook_\w+", said)
    [server.secret] = re.findall(r"whsec_\S+", said)
    assert thaw("log", webhook) == "nothing yet\n"
    assert thaw("test", webhook) == "the receiver took it (status 200)\n"
    assert [told["type"] for told in server.verified()] == ["webhook.test"]

    server.answer = always(status(500, "out \x1b[31mof order"))
    assert thaw("test", webhook, code=1) == (
        "thaw: the receiver did not take it: answered 500 Internal Server Error: out [31mof order\n"
    )
    listed = thaw("list")
    assert f"{webhook}  {server.url}  lead.held, reply.received  active, failing since" in listed
    assert server.secret not in listed
    newest, oldest = thaw("log", webhook).splitlines()
    assert "webhook.test  failed, 1 attempt: answered 500" in newest and oldest.endswith("delivered, 1 attempt")
    [failed] = re.findall(r"whd_\w+", thaw("log", webhook, "--state", "failed"))
    assert "is sent again" in thaw("retry", webhook, failed)
    assert "pending, 0 attempts" in thaw("log", webhook, "--state", "pending")

    assert thaw("remove", webhook) == f"{webhook} was removed\n"
    assert "there is no webhook yet" in thaw("list")


def test_mistakes_are_one_line_with_the_mend(server: Receiver) -> None:
    said = thaw("add", server.url, "--kind", "replies.received", code=1)
    assert said == "thaw: there is no kind of event 'replies.received'; do you mean reply.received?\n"
    assert thaw("add", "hooks.example", code=1).startswith("thaw: a webhook's address must begin with https://")
    for command in ("remove", "test", "log"):
        assert thaw(command, "hook_none", code=1) == "thaw: there is no webhook hook_none\n"


def test_away_from_this_machine_only_public_addresses_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_OFFLINE", "false")
    assert "THAW_WEBHOOK_PRIVATE=true" in thaw("add", "http://hooks.example/", code=1)
    assert "10.0.0.8 is no public address" in thaw("add", "https://10.0.0.8/", code=1)
    monkeypatch.setenv("THAW_WEBHOOK_PRIVATE", "true")
    assert "was added" in thaw("add", "http://10.0.0.8/")
