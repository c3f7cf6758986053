"""The command line for mailboxes, closers, and what waits for a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands import running
from app.context import App
from app.domain.delivery import Priority, Purpose, State
from app.outreach.enroll import NewLead, enter
from app.sandbox.servers import MailWorld
from app.store import closers, deliveries, mailboxes, tasks
from tests.commands import adding, database, done, mail, own_settings, refused, thaw

__all__ = ["database", "mail", "own_settings"]


# -- mailboxes and closers -----------------------------------------------------------------------------------------


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
