"""The command line: what it prints, and with which exit code it ends."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal
from cryptography.fernet import Fernet
from typer.testing import CliRunner, Result

import app.demo
from app.cli import cli
from app.commands import running
from app.context import App
from app.domain.delivery import Priority, Purpose, State
from app.errors import NotFound
from app.outreach.enroll import NewLead, enter
from app.sandbox.servers import MailWorld
from app.store import closers, deliveries, leads, mailboxes, tasks
from app.store.embedded import remove, start

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


# -- mailboxes and closers -----------------------------------------------------------------------------------------


def adding(mail: MailWorld, *more: str) -> list[str]:
    return [
        *("mailboxes", "add", "--preset", "generic", "--address", "Ben@northlane.example", "--name", "Ben Carter"),
        *("--company", "Northlane", "--postal-address", "1 Quay Street, Hull", "--zone", "Europe/London"),
        *("--username", "ben@northlane.example"),
        *("--smtp-host", "127.0.0.1", "--smtp-port", str(mail.smtp_port), "--smtp-security", "none"),
        *("--imap-host", "127.0.0.1", "--imap-port", str(mail.imap_port), "--imap-security", "none"),
        *more,
    ]


def test_a_mailbox_is_added_after_both_logins(database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    shown = done(*adding(mail))
    assert f"sending works: logged in at 127.0.0.1:{mail.smtp_port}\n" in shown
    assert f"receiving works: logged in at 127.0.0.1:{mail.imap_port}\n" in shown
    assert "mailbox Ben@northlane.example was added (mbx_" in shown and "right" not in shown
    assert "ben@northlane.example  active, never read" in done("mailboxes", "list")
    assert "already" in refused(*adding(mail))


def test_a_mailbox_is_paused_and_resumed(database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    done(*adding(mail))
    assert "name one mailbox, or say --all" in refused("mailboxes", "pause")
    assert "there is no mailbox" in refused("mailboxes", "pause", "kim@northlane.example")
    assert "sends nothing any more" in done("mailboxes", "pause", "Ben@northlane.example")
    assert "ben@northlane.example  off" in done("mailboxes", "list")
    assert "sends again" in done("mailboxes", "resume", "--all")
    assert "ben@northlane.example  active" in done("mailboxes", "list")


def test_what_is_wrong_with_a_mailbox_is_said_before_anybody_is_asked(
    database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    result = thaw(*adding(mail, "--zone", "Berlin"))
    assert result.exit_code == 1 and "Europe/Berlin" in result.stderr and "logged in" not in result.stdout
    assert thaw(*adding(mail, "--smtp-port", "99999")).exit_code == 2


def test_our_own_mailbox_is_no_lead(
    database: str, mail: MailWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    done(*adding(mail))
    file = tmp_path / "leads.csv"
    file.write_text("email\nben@northlane.example\nanna@acme.test\n")
    shown = thaw("import", str(file))
    assert "one of your own mailboxes" in shown.output and "1 imported" in shown.output


def test_a_mailbox_that_cannot_log_in_is_not_added(
    database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "wrong")
    result = thaw(*adding(mail))
    assert result.exit_code == 1 and "mend what failed" in result.stderr
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == ["sending fails", "receiving fails"]
    assert "no mailbox yet" in done("mailboxes", "list")
    assert "was added" in done(*adding(mail, "--no-check"))

    async def known(app: App) -> frozenset[str]:
        async with app.read() as s:
            return await mailboxes.addresses(s)

    assert running.with_app(known) == {"ben@northlane.example"}


def test_without_a_terminal_the_password_comes_from_the_environment(database: str, mail: MailWorld) -> None:
    assert "set THAW_MAILBOX_PASSWORD" in refused(*adding(mail))


def test_a_generic_mailbox_needs_its_servers(monkeypatch: pytest.MonkeyPatch, database: str) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    arguments = "mailboxes add --preset generic --address a@b.test --name A --company B --postal-address C --zone UTC"
    assert "smtp_host is missing" in refused(*arguments.split())


def test_closers_are_added_and_listed(database: str) -> None:
    assert "no closer yet" in done("closers", "list")
    arguments = ["closers", "add", "--name", "Cara Lund", "--address", "cara@northlane.example"]
    assert "was added" in done(*arguments, "--booking-url", "https://cal.example/cara", "--weekly-capacity", "4")
    assert "Cara Lund <cara@northlane.example>  active, 4 leads a week" in done("closers", "list")
    assert "already" in refused(*arguments)

    async def link(app: App) -> str | None:
        async with app.read() as s:
            return (await closers.every(s))[0].booking_url

    assert running.with_app(link) == "https://cal.example/cara"


def test_a_closer_is_changed_by_address(database: str) -> None:
    cara = "cara@northlane.example"
    done("closers", "add", "--name", "Cara Lund", "--address", cara, "--country", "de", "--least-employees", "50")
    assert "10 leads a week, weight 1, DE, 50 employees or more" in done("closers", "list")
    done("closers", "change", cara, "--weight", "3", "--away-until", "2099-03-09T08:00Z", "--industry", "Food")
    assert "active, away until 2099-03-09 08:00 UTC, 10 leads a week, weight 3, Food" in done("closers", "list")
    done("closers", "change", cara, "--back", "--off", "--everywhere")
    assert "off, 10 leads a week, weight 3, every lead" in done("closers", "list")
    assert "no instant" in refused("closers", "change", cara, "--away-until", "Monday")
    assert "not both" in refused("closers", "change", cara, "--everywhere", "--country", "DE")
    assert "there is no closer" in refused("closers", "change", "nobody@northlane.example", "--off")


# -- what waits for a person ---------------------------------------------------------------------------------------


async def an_unknown_mail(app: App) -> str:
    """A mail of which nobody knows whether it left, and the task that asks; the mail's id."""
    entered = await enter(app, NewLead(email="anna@acme.test"), None)
    now = app.clock.now()
    async with app.write() as s:
        (mailbox,) = await mailboxes.every(s)
        delivery = {
            "id": app.new_id("del"),
            "key": "test",
            "purpose": Purpose.BRIEF,
            "state": State.UNKNOWN,
            "priority": Priority.WARM,
            "mailbox_id": mailbox.id,
            "lead_id": entered.lead_id,
            "due_at": now,
            "created_at": now,
            "parent_references": [],
            "recipients": [],
            "attempts": 1,
            "looked": 3,
        }
        await deliveries.add_once(s, delivery)
        task = {
            "id": app.new_id("task"),
            "key": f"unknown:{delivery['id']}",
            "kind": "unknown_delivery",
            "why": "look into the mailbox\x1b[2J",
            "lead_id": entered.lead_id,
            "delivery_id": delivery["id"],
            "created_at": now,
        }
        await tasks.ask(s, task)
        return str(delivery["id"])


@pytest.mark.parametrize(("outcome", "state"), [("sent", State.SENT), ("resend", State.QUEUED)])
def test_an_unknown_mail_is_listed_and_resolved(
    database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch, outcome: str, state: State
) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    done(*adding(mail, "--no-check"))
    delivery = running.with_app(an_unknown_mail)
    shown = done("tasks")
    assert f"unknown_delivery  anna@acme.test {delivery}\n    look into the mailbox[2J\n" in shown
    assert done("deliveries", "resolve", delivery, outcome).startswith(delivery)
    assert done("tasks") == "nothing waits for a person\n"

    async def now_in(app: App) -> str:
        async with app.read() as s:
            return (await deliveries.get(s, delivery)).state

    assert running.with_app(now_in) == state
    assert "is not unknown" in refused("deliveries", "resolve", delivery, outcome)


def test_resolving_what_is_not_there(database: str) -> None:
    assert refused("deliveries", "resolve", "del_none", "sent") == "there is no delivery del_none"


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
