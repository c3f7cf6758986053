"""Mailboxes as the doctor tries them, at real servers on loopback."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import trustme
from cryptography.fernet import Fernet

from app.doctor import findings
from app.doctor.findings import Level
from app.outreach.accounts import set_active
from app.sandbox.servers import MailWorld
from app.store import mailboxes
from tests.doctor.clinic import MARA, PASSWORD, Clinic, a_clinic, about, only
from tests.mail.conftest import server_context
from tests.smtpd import SmtpServer, hang

pytestmark = pytest.mark.anyio

SENDING, READING = f"mailbox {MARA}, sending", f"mailbox {MARA}, reading"


async def test_no_mailbox_is_a_problem(clinic: Clinic) -> None:
    level, line = only(await clinic.examined(), "mailboxes")
    assert level is Level.PROBLEM and "`thaw mailboxes add`" in line


async def test_a_mailbox_that_works_is_logged_in_at_both_servers_and_its_folders_are_found(clinic: Clinic) -> None:
    async with MailWorld() as mail:
        await mail.add_mailbox(MARA, PASSWORD)
        await clinic.mailbox(smtp_port=mail.smtp_port, imap_port=mail.imap_port)
        found = await clinic.examined()
        assert not mail.accepted
    assert only(found, SENDING)[0] is Level.OK
    level, line = only(found, READING)
    assert level is Level.OK and "INBOX, Sent and Junk are there" in line


async def test_a_wrong_password_is_told_at_both_servers_and_never_shown(clinic: Clinic) -> None:
    async with MailWorld() as mail:
        await mail.add_mailbox(MARA, "another")
        mailbox = await clinic.mailbox(smtp_port=mail.smtp_port, imap_port=mail.imap_port)
        found = await clinic.examined()
    for side in (SENDING, READING):
        level, line = only(found, side)
        assert level is Level.PROBLEM and "refused the login" in line
        assert f"/api/v1/mailboxes/{mailbox}/password" in line
    assert PASSWORD not in "".join(finding.line for finding in found)


async def test_servers_that_are_not_there_are_told(clinic: Clinic) -> None:
    await clinic.mailbox()
    found = await clinic.examined()
    for side in (SENDING, READING):
        level, line = only(found, side)
        assert level is Level.PROBLEM and "cannot connect to 127.0.0.1:1" in line


async def test_a_server_that_says_nothing_is_given_up(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "PATIENCE", 0.5)
    async with SmtpServer(faults={"GREETING": hang}) as silent:
        await clinic.mailbox(smtp_port=silent.port)
        level, line = only(await clinic.examined(), SENDING)
    assert level is Level.PROBLEM and "no answer within" in line


async def test_a_certificate_that_nobody_vouches_for_is_told(clinic: Clinic) -> None:
    async with SmtpServer(tls=server_context(trustme.CA(), "127.0.0.1")) as server:
        await clinic.mailbox(smtp_port=server.port, smtp_security="tls")
        level, line = only(await clinic.examined(), SENDING)
    assert level is Level.PROBLEM and "THAW_MAIL_CA_FILE" in line


async def test_a_certificate_of_an_authority_of_our_own_is_fine(clinic: Clinic, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    tls = server_context(authority, "127.0.0.1")
    async with SmtpServer(tls=tls, logins={MARA: PASSWORD}) as server:
        await clinic.mailbox(smtp_port=server.port, smtp_security="tls")
        level, line = only(await clinic.examined(mail_ca_file=tmp_path / "ca.pem"), SENDING)
    assert level is Level.OK and "(tls)" in line


async def test_tls_at_a_port_that_speaks_plainly_is_told(clinic: Clinic) -> None:
    async with SmtpServer() as server:
        await clinic.mailbox(smtp_port=server.port, smtp_security="tls")
        level, line = only(await clinic.examined(), SENDING)
    assert level is Level.PROBLEM and "TLS from the first byte" in line


async def test_offline_servers_elsewhere_are_not_asked(clinic: Clinic) -> None:
    hosts = {"smtp_host": "mail.northlane.example", "imap_host": "mail.northlane.example"}
    await clinic.mailbox(**hosts, smtp_security="tls", imap_security="tls")
    found = await clinic.examined()
    assert only(found, SENDING) == (Level.SKIPPED, f"skipped  {SENDING}: THAW_OFFLINE is set")
    assert only(found, READING)[0] is Level.SKIPPED


async def test_a_password_under_another_key_is_told(database_url: str, tmp_path: Path) -> None:
    async with a_clinic(database_url, tmp_path) as clinic:
        await clinic.mailbox()
        (tmp_path / "secret.key").write_bytes(Fernet.generate_key())
        level, line = about(await clinic.examined(), f"mailbox {MARA}")[0]
    assert level is Level.PROBLEM and "another THAW_SECRET_KEY" in line


async def test_a_mailbox_that_is_off_is_told_and_not_tried(clinic: Clinic) -> None:
    async with SmtpServer() as server:
        await set_active(clinic.app, await clinic.mailbox(smtp_port=server.port), False)
        found = await clinic.examined()
        assert server.connections == 0
    level, line = only(found, f"mailbox {MARA}")
    assert level is Level.WARNING and f"`thaw mailboxes resume {MARA}`" in line
    # One that is off may be meant; where all are, nothing is sent.
    assert only(found, "mailboxes")[0] is Level.PROBLEM


async def test_what_the_workers_noted_is_told(clinic: Clinic) -> None:
    mailbox = await clinic.mailbox()
    now = clinic.app.clock.real()
    async with clinic.app.write() as s:
        await mailboxes.was_read(s, mailbox, now - timedelta(hours=2))
        await mailboxes.is_failing(s, mailbox, mailboxes.Side.SENDING, now, "421 too many connections")
        s.add(mailboxes.Worker(id="alive", seen_at=now))
    clinic.execute("UPDATE mailbox SET postal_address = ' '")
    said = about(await clinic.examined(watch_lease=timedelta(hours=1)), f"mailbox {MARA}")
    lines = "\n".join(line for _, line in said)
    assert "no postal address" in lines and "421 too many connections" in lines
    assert [level for level, line in said if "was not read since" in line] == [Level.PROBLEM]
