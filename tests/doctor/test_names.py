"""The sender domain in DNS as the doctor words it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.doctor import names
from app.doctor.findings import Level
from tests.dnsd import SERVFAIL, SILENT, DnsServer, txt
from tests.doctor.clinic import Clinic, about
from tests.mail.keys import rsa
from tests.mail.test_dkim import RSA, pem

pytestmark = pytest.mark.anyio

HOME = "northlane.example"
GOOD: dict[str, list[str] | str] = {
    f"{HOME} SOA": ["ns.northlane.example. post.northlane.example. 1 7200 3600 1209600 300"],
    f"{HOME} MX": ["10 mx.northlane.example."],
    f"{HOME} TXT": [txt("v=spf1 mx -all")],
    f"_dmarc.{HOME} TXT": [txt("v=DMARC1; p=reject")],
    f"google._domainkey.{HOME} TXT": [txt(f"v=DKIM1; p={rsa(2048)}")],
}


async def test_a_domain_that_is_in_order(clinic: Clinic) -> None:
    await clinic.mailbox()
    async with DnsServer(GOOD) as server:
        said = about(await clinic.examined(server.resolver()), f"DNS of {HOME}")
    assert [level for level, _ in said] == [Level.OK] * 5


@pytest.mark.parametrize(
    ("change", "level", "told"),
    [
        ({f"{HOME} MX": []}, Level.PROBLEM, "no reply and no bounce can arrive"),
        ({f"{HOME} MX": [], f"{HOME} A": ["192.0.2.1"]}, Level.WARNING, "servers try its address"),
        ({f"{HOME} MX": ["0 ."]}, Level.PROBLEM, "nobody takes mail here"),
        ({f"{HOME} TXT": []}, Level.PROBLEM, "no SPF record"),
        ({f"{HOME} TXT": [txt("v=spf1 -all"), txt("v=spf1 a ~all")]}, Level.PROBLEM, "2 SPF records"),
        ({f"_dmarc.{HOME} TXT": []}, Level.PROBLEM, "no DMARC record"),
        ({f"_dmarc.{HOME} TXT": [txt("v=DMARC1; p=maybe")]}, Level.PROBLEM, "it has no p="),
        ({f"{HOME} SOA": []}, Level.PROBLEM, "no SOA record"),
        ({f"google._domainkey.{HOME} TXT": [txt(f"p={rsa(512)}")]}, Level.PROBLEM, "has 512 bits"),
        ({f"google._domainkey.{HOME} TXT": [txt(f"p={rsa(1024)}")]}, Level.WARNING, "has 1024 bits"),
        ({f"google._domainkey.{HOME} TXT": []}, Level.WARNING, "no key was found under"),
        ({f"{HOME} TXT": SERVFAIL}, Level.WARNING, "cannot tell"),
    ],
)
async def test_what_is_wrong_is_told_and_the_rest_stays_fine(
    change: dict[str, list[str] | str], level: Level, told: str
) -> None:
    async with DnsServer(GOOD | change) as server:
        found = await names.domains(server.resolver(), [HOME])
    [bad] = [finding for finding in found if finding.level is not Level.OK]
    assert bad.level is level and bad.mend
    assert told in bad.text


async def test_a_question_without_an_answer_is_no_verdict() -> None:
    async with DnsServer(GOOD | {f"{HOME} MX": SILENT}) as server:
        found = await names.domains(server.resolver(lifetime=0.5), [HOME])
    assert found[0].level is Level.WARNING and "no DNS server answered the question MX" in found[0].text


async def test_offline_no_question_is_asked(clinic: Clinic) -> None:
    await clinic.mailbox()
    said = about(await clinic.examined(None), f"DNS of {HOME}")
    assert said == [(Level.SKIPPED, f"skipped  DNS of {HOME}: THAW_OFFLINE is set")]


async def test_questions_that_take_too_long_together_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "PATIENCE", 0.3)
    async with DnsServer({f"{HOME} MX": SILENT, f"{HOME} TXT": SILENT}) as server:
        found = await names.domains(server.resolver(lifetime=20), [HOME])
    late = [finding for finding in found if "within 0.3 s" in finding.text]
    assert {finding.about for finding in late} == {f"DNS of {HOME}, MX", f"DNS of {HOME}, SPF"}
    assert {finding.level for finding in late} == {Level.WARNING}


async def test_a_key_that_we_sign_with_must_be_published(tmp_path: Path) -> None:
    (tmp_path / f"s9._domainkey.{HOME}.pem").write_bytes(pem(RSA))
    async with DnsServer() as server:
        [missing] = await names.signing_keys(server.resolver(), tmp_path)
        assert missing.level is Level.PROBLEM and f"publish there the TXT record {RSA.record}" in missing.mend
        server.records[f"s9._domainkey.{HOME} TXT"] = [txt(f"v=DKIM1; p={rsa(2048)}")]
        [other] = await names.signing_keys(server.resolver(), tmp_path)
        assert other.level is Level.PROBLEM and "another key" in other.text
        server.records[f"s9._domainkey.{HOME} TXT"] = [txt(RSA.record)]
        [fine] = await names.signing_keys(server.resolver(), tmp_path)
        assert fine.level is Level.OK
    (tmp_path / "wrong.pem").write_bytes(b"")
    [broken] = await names.signing_keys(None, tmp_path)
    assert broken.level is Level.PROBLEM and "wrong.pem" in broken.text
