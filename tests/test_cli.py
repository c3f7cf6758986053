"""The command line: what it prints, and with which exit code it ends."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

import app.demo
from app.commands import running
from app.context import App
from app.errors import NotFound
from app.outreach.enroll import NewLead, enter
from app.sandbox.servers import MailWorld
from app.store import leads
from app.store.embedded import remove, start
from tests.commands import CHECKOUT, SEQUENCES, adding, database, done, mail, own_settings, refused, thaw

__all__ = ["database", "mail", "own_settings"]


# -- the frame -----------------------------------------------------------------------------------------------------


def test_help_lists_all_commands_and_loads_nothing_heavy() -> None:
    code = "import sys; from app.cli import cli\ntry: cli(['--help'])\nexcept SystemExit: pass\nprint(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    *text, modules = shown.stdout.rstrip().split("\n")
    commands = "demo serve worker migrate new-key import why doctor tasks label sequences mailboxes closers suggestions"
    for command in f"{commands} webhooks keys deliveries".split():
        assert any(line.split()[:1] == [command] for line in text), command
    assert not {"sqlalchemy", "fastapi", "pydantic", "sklearn", "app.main", "app.settings"} & set(modules.split())


def test_no_line_of_help_is_cut_off() -> None:
    shown = done("--help")
    groups = [name for name in re.findall(r"(?m)^  ([a-z-]+)  ", shown) if "Commands:" in done(name, "--help")]
    assert len(groups) > 5
    for text in (shown, *(done(name, "--help") for name in groups)):
        assert [line for line in text.splitlines() if line.endswith("...") and "Usage" not in line] == []


def test_a_new_key_is_one() -> None:
    Fernet(done("new-key").strip().encode())


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("THAW_PORT", "99999", "THAW_PORT: Input should be less than or equal to 65535"),
        ("THAW_OFFLINE", "perhaps", "THAW_OFFLINE: Input should be a valid boolean, unable to interpret input"),
        ("THAW_DATABASE_URL", "mysql://u:secret@h/x", "THAW_DATABASE_URL: must look like postgresql://user:password@h"),
        ("THAW_DATABASE_URL", "secret", "THAW_DATABASE_URL: must look like postgresql://user:password@h"),
        ("THAW_API_KEY", " ", "THAW_API_KEY: Value error, must not be empty; leave it out, or set a long random text"),
        ("THAW_SECRETS_DIR", "/none", "THAW_SECRETS_DIR: there is no folder /none"),
        ("THAW_SECRET_KEY", "secret", "THAW_SECRET_KEY must be 32 random bytes in URL-safe base 64"),
        ("THAW_LOG_LEVEL", "LOUD", 'THAW_LOG_LEVEL: "LOUD" is no level; DEBUG, INFO, WARNING or ERROR'),
    ],
)
def test_a_wrong_setting_is_one_line(
    database: str, monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    said = refused("worker" if name == "THAW_LOG_LEVEL" else "tasks")
    assert said.startswith(told) and "\n" not in said
    assert value != "secret" or "secret" not in said


def test_wrong_settings_are_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_PORT", "x")
    monkeypatch.setenv("THAW_CONCURRENCY", "0")
    assert [line.split(":")[0] for line in refused("tasks").split("\n")] == ["THAW_PORT", "THAW_CONCURRENCY"]


def test_settings_are_read_from_a_folder_of_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "THAW_API_KEY").write_text("from a file\n")
    monkeypatch.setenv("THAW_SECRETS_DIR", str(tmp_path))
    key = running.settings().api_key
    assert key is not None and key.get_secret_value() == "from a file"


def test_a_database_that_is_away_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_DATABASE_URL", "postgresql://thaw:secret@127.0.0.1:1/thaw")
    said = refused("migrate")
    assert said.startswith("the database cannot be used: ") and "Connection refused" in said and "secret" not in said


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "thaw.example", ""])
def test_listening_beyond_this_machine_needs_a_key(database: str, host: str) -> None:
    said = refused("serve", "--host", host)
    assert f"listening on {host or 'all addresses'} lets other machines in" in said
    assert "`thaw keys add NAME`" in said and "THAW_API_KEY" in said


def test_a_stored_key_lets_it_listen_beyond_this_machine_until_it_is_revoked(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    done("keys", "add", "the CRM")
    # This address is nobody's, so the next thing that can fail is listening on it.
    assert "cannot listen on 192.0.2.7" in refused("serve", "--host", "192.0.2.7")
    done("keys", "revoke", "the CRM")
    assert "lets other machines in" in refused("serve", "--host", "192.0.2.7")


# -- keys ----------------------------------------------------------------------------------------------------------


def test_a_key_is_printed_once_alone_and_listed_without_its_secret(database: str) -> None:
    assert "there is no key yet" in done("keys", "list")
    result = thaw("keys", "add", "the CRM")
    key = result.stdout.strip()
    assert re.fullmatch(r"thaw_[a-z2-7]{56}", key) and "not shown again" in result.stderr
    listed = done("keys", "list")
    assert "the CRM" in listed and f"{key[:11]}…  active, never used" in listed and key not in listed
    assert "choose another name" in refused("keys", "add", "the CRM")


def test_a_key_is_revoked_by_its_name_or_its_id(database: str) -> None:
    done("keys", "add", "the CRM")
    done("keys", "add", "a script")
    key_id = done("keys", "list").split()[0]
    assert done("keys", "revoke", key_id) == 'the key "the CRM" is refused from now on\n'
    assert done("keys", "revoke", "a script") == 'the key "a script" is refused from now on\n'
    assert done("keys", "list").count("  revoked ") == 2
    assert "`thaw keys list` shows them" in refused("keys", "revoke", "none")


def test_the_key_of_the_settings_is_listed_first(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_API_KEY", "a secret of the deployment")
    assert done("keys", "list") == "the first key  from THAW_API_KEY\n"


def test_ctrl_c_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    async def month(seed: int, once: bool, port: int) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.Event().wait()
        raise AssertionError("unreachable")

    monkeypatch.setattr(app.demo, "run", month)
    # Who starts the tests in the background, as a CI may, ignores the signal for all of them.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert thaw("demo").exit_code == 130
    finally:
        signal.signal(signal.SIGINT, before)


def test_the_demo_gets_its_options_and_gives_its_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    async def month(seed: int, once: bool, port: int) -> int:
        print(seed, once, port)
        return 3

    monkeypatch.setattr(app.demo, "run", month)
    result = thaw("demo", "--once", "--seed", "11", "--port", "0")
    assert (result.exit_code, result.stdout) == (3, "11 True 0\n")


# -- sequences -----------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped files."""
    shutil.copytree(SEQUENCES, tmp_path / "edited")
    return tmp_path / "edited"


def test_the_shipped_sequences_have_no_problems() -> None:
    *named, last = done("sequences", "check").splitlines()
    assert named == [
        *("dock-overtime: 4 steps", "late-shipments: 4 steps", "inbound-notes: 4 steps"),
        *("return: 3 steps", "referral: 1 step", "objections: 11 answers"),
    ]
    assert re.fullmatch(r"no problems; version \w{12}", last)


def test_check_tells_every_problem_with_file_and_line(folder: Path) -> None:
    step = folder / "cold" / "late-shipments" / "1-first.md"
    step.write_text(step.read_text().replace("lead.first_name", "lead.firstname"))
    (folder / "policy.toml").write_text("daily_cop = 3\n")
    result = thaw("sequences", "check", str(folder))
    assert result.exit_code == 1
    first, second = result.stdout.splitlines()
    assert first.startswith(f"{step}:3: ") and '"lead.first_name"' in first
    assert second.startswith(f"{folder / 'policy.toml'}:1: ") and '"daily_cap"' in second


def test_check_needs_a_folder(tmp_path: Path) -> None:
    assert refused("sequences", "check", str(tmp_path / "none")).startswith("there is no folder")


def test_preview_shows_every_mail_without_a_database() -> None:
    shown = done("sequences", "preview", "late-shipments")
    assert shown.count("Subject: ") == 5
    assert "--- 1-first-b (in place of 1-first, for its share of the leads)" in shown
    assert "Subject: Late inbound at Acme Logistics\n\nHi Anna," in shown
    assert "Subject: Re: Late inbound" in shown and "3 working days later" in shown
    assert "1 Example Street" in shown


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("inbound-notes", "--- 1-measure-the-slot (20 working days after the lead came in)\n"),
        ("return", "Subject: (that of the thread)\n\nHi Anna,\n\nOn 12 March 2026 you wrote:\n\n> "),
        ("referral", "Subject: Jonas Falk gave me your name\n"),
        ("objections", "--- data_source (once a person has approved it)\n"),
    ],
)
def test_preview_shows_the_mails_of_every_way_on(name: str, words: str) -> None:
    shown = done("sequences", "preview", name)
    assert words in shown
    assert shown.count("To: anna.berg@acme.example") == shown.count("1 Example Street")


def test_preview_of_an_unknown_sequence_names_the_nearest() -> None:
    assert refused("sequences", "preview", "late-shipment").endswith('did you mean "late-shipments"?')


def test_preview_for_a_stored_lead(database: str) -> None:
    async def store(app: App) -> None:
        await enter(app, NewLead(email="maria@acme.test", first_name="María", company="Acme"), None)
        await enter(app, NewLead(email="nobody@acme.test"), None)

    running.with_app(store)
    assert "To: maria@acme.test\nSubject: Late inbound at Acme\n\nHi María," in done(
        "sequences", "preview", "late-shipments", "--lead", "Maria@acme.test"
    )
    assert "lacks lead.first_name" in refused("sequences", "preview", "late-shipments", "--lead", "nobody@acme.test")
    assert "no lead eve@acme.test" in refused("sequences", "preview", "late-shipments", "--lead", "eve@acme.test")


def test_apply_says_whether_it_is_news_and_refuses_problems(database: str, folder: Path) -> None:
    assert done("sequences", "apply").endswith("is in force now\n")
    assert done("sequences", "apply").endswith("is already in force\n")
    (folder / "footer.md").write_text("no address here\n")
    result = thaw("sequences", "apply", str(folder))
    assert result.exit_code == 1 and "footer.md:1: " in result.stdout
    assert done("sequences", "apply").endswith("is already in force\n")


# -- leads ---------------------------------------------------------------------------------------------------------


def test_import_prints_a_summary_and_the_bad_rows(database: str, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("email,first name\nanna@acme.test,Anna\n,Bert\ncara@acme.test,Cara\n")
    assert done("import", str(file)) == f"{file}:3: no e-mail address\n2 imported, 0 already known, 1 bad row\n"
    assert done("import", str(file)).endswith("0 imported, 2 already known, 1 bad row\n")


def test_import_fails_when_every_row_is_bad(database: str, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("email,first name\nanna,Anna\n,Bert\n")
    result = thaw("import", str(file))
    assert result.exit_code == 1 and result.stdout.endswith("0 imported, 0 already known, 2 bad rows\n")


def test_an_empty_list_is_no_failure(database: str, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("email\n")
    assert done("import", str(file)) == "0 imported, 0 already known, 0 bad rows\n"


def test_a_file_that_cannot_be_used_ends_with_2(tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("name,phone\n")
    assert refused("import", str(file), code=2).startswith(f"{file}: no column is named email")
    assert "No such file" in refused("import", str(tmp_path / "none.csv"), code=2)


def test_importing_into_an_unknown_sequence_imports_nothing(database: str, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("email\nanna@acme.test\n")
    done("sequences", "apply")
    assert "did you mean" in refused("import", str(file), "--sequence", "late-shipment")
    assert done("import", str(file)).startswith("1 imported")


def test_people_close_tasks_and_introduce_by_name(database: str) -> None:
    assert "there is no task" in refused("done", "task_none")
    assert "there is no message" in refused("introduce", "msg_none")


def test_why_says_what_comes_next_for_an_address(
    database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done("sequences", "apply")
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    done(*adding(mail))
    file = tmp_path / "leads.csv"
    file.write_text("email,first name,company\nanna@acme.test,Anna,Acme\n")
    done("import", str(file), "--sequence", "late-shipments")

    said = done("why", "Anna@acme.test")

    assert said.startswith("Anna  anna@acme.test  lead_")
    assert "next: mail 1-first of late-shipments, from ben@northlane.example\n" in said
    assert re.search(r"^why: .+ \([a-z_]+\)$", said, re.MULTILINE) and re.search("^when: ", said, re.MULTILINE)
    assert "no worker runs: start `thaw serve`" in said
    assert 'did you mean "anna@acme.test"?' in refused("why", "ana@acme.test")


# -- the embedded server -------------------------------------------------------------------------------------------


def test_commands_share_the_embedded_server_with_who_uses_it_already(tmp_path: Path) -> None:
    place = tmp_path / "data" / "postgres"
    with start(place) as server:
        pid = server.pid
        assert done("migrate") == "the database is up to date\n"
        assert done("tasks") == "nothing waits for a person\n"
        assert server.pid == pid

        async def nobody(app: App) -> None:
            async with app.read() as s:
                await leads.get(s, "lead_none")

        with pytest.raises(NotFound):
            running.with_app(nobody)
    remove(place)


def test_the_playbook_prints_every_answer_and_what_came_of_it(database: str) -> None:
    done("sequences", "apply")
    printed = done("objections", "playbook")
    assert "# no_budget\n" in printed and "## trust: not enough data: 0 of 10 uses have an outcome" in printed
    assert "I am not asking you to find money." in printed
    assert "no objection of 2026-11 was" in done("objections", "unfitted", "2026-11")
