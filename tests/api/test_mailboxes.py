"""Mailboxes over REST: presets, checks, health, and the password that never comes out."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from sqlalchemy import update

from app.context import account_of
from app.store import mailboxes
from app.store.mailboxes import Mailbox
from tests.api.conftest import IDA, NOW, PASSWORD, World

pytestmark = pytest.mark.anyio


def without_hosts() -> dict[str, Any]:
    return {name: value for name, value in IDA.items() if not name.endswith("_host")}


@pytest.mark.parametrize(
    ("preset", "smtp", "imap"),
    [
        ("gmail", ("smtp.gmail.com", 465, "tls"), ("imap.gmail.com", 993, "tls")),
        ("microsoft365", ("smtp.office365.com", 587, "starttls"), ("outlook.office365.com", 993, "tls")),
    ],
)
async def test_a_preset_knows_the_servers(
    world: World, preset: str, smtp: tuple[str, int, str], imap: tuple[str, int, str]
) -> None:
    made = await world.post("/mailboxes", without_hosts() | {"preset": preset}, 201)
    assert (made["smtp_host"], made["smtp_port"], made["smtp_security"]) == smtp
    assert (made["imap_host"], made["imap_port"], made["imap_security"]) == imap
    assert (made["username"], made["is_active"]) == ("ida@sender.test", True)


async def test_generic_servers_have_tls_from_the_first_byte(world: World) -> None:
    made = await world.post("/mailboxes", IDA, 201)
    assert (made["smtp_port"], made["smtp_security"]) == (465, "tls")
    assert (made["imap_port"], made["imap_security"]) == (993, "tls")
    assert await world.get("/mailboxes") == [made]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
async def test_a_server_on_this_machine_needs_no_tls(world: World, host: str) -> None:
    ports = {"smtp_port": 2525, "smtp_security": "none", "imap_port": 1143, "imap_security": "none"}
    made = await world.post("/mailboxes", IDA | ports | {"smtp_host": host, "imap_host": host}, 201)
    assert (made["smtp_host"], made["smtp_security"]) == (host, "none")


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"smtp_host": None}, "smtp_host"),
    ({"imap_host": None}, "imap_host"),
    ({"smtp_security": "none"}, "smtp_security"),
    ({"imap_security": "none"}, "imap_security"),
    ({"imap_security": "starttls"}, "imap_security"),
    ({"smtp_host": "mail.sender.test:465"}, "smtp_host"),
    ({"smtp_port": 0}, "smtp_port"),
    ({"preset": "aol"}, "preset"),
    ({"address": "ida"}, "ida"),
    ({"zone": "Mars/Olympus"}, "Mars/Olympus"),
    ({"postal_address": " \n"}, "postal_address"),
    ({"company": ""}, "company"),
    ({"name": "Ida\r\nBcc: all@sender.test"}, "name"),
    ({"daily_cap": 51}, "daily_cap"),
    ({"daily_cap": 0}, "daily_cap"),
    ({"password": ""}, "password"),
    ({"password": f"{PASSWORD}\n"}, "password"),
    ({"is_active": True}, "is_active"),
]


async def test_a_wrong_mailbox_is_refused_with_the_reason(world: World, subtests: pytest.Subtests) -> None:
    for wrong, names in WRONG:
        with subtests.test(str(wrong)):
            problem = await world.post("/mailboxes", IDA | wrong, 422)
            assert names in problem["detail"]
            assert PASSWORD not in str(problem)
            assert await world.get("/mailboxes") == []


async def test_one_address_has_one_mailbox(world: World) -> None:
    await world.post("/mailboxes", IDA, 201)
    await world.post("/mailboxes", IDA | {"address": "IDA@sender.test"}, 409)


async def test_a_mailbox_is_switched_off_and_on(world: World) -> None:
    ida = await world.post("/mailboxes", IDA, 201)
    for _ in range(2):
        assert not (await world.post(f"/mailboxes/{ida['id']}/deactivate"))["is_active"]
    assert (await world.post(f"/mailboxes/{ida['id']}/activate"))["is_active"]
    kinds = [e["kind"] for e in await world.events(3)]
    assert kinds == ["mailbox.added", "mailbox.deactivated", "mailbox.activated"]


async def test_its_health_is_shown(world: World) -> None:
    ida = await world.post("/mailboxes", IDA, 201)
    unknown = ("read_at", "lag", "failing_side", "failing_since", "failure", "watched_by", "watched_how")
    assert {ida[name] for name in unknown} == {None} and ida["needs_login"] is False
    async with world.app.write() as s:
        await mailboxes.is_failing(s, ida["id"], mailboxes.Side.SENDING, NOW, "wrong password", needs_login=True)
        await s.execute(update(Mailbox).values(watched_by="worker 1", read_at=NOW))
    found = await world.get(f"/mailboxes/{ida['id']}")
    assert (found["failing_since"], found["failure"], found["failures"]) == (
        "2026-03-02T09:00:00Z",
        "wrong password",
        1,
    )
    assert (found["read_at"], found["watched_by"]) == ("2026-03-02T09:00:00Z", "worker 1")
    assert (found["failing_side"], found["needs_login"], found["lag"] > 0) == ("sending", True, True)


async def test_no_answer_and_no_log_line_holds_the_password(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    given = [IDA, IDA, IDA | {"zone": "Nowhere"}, IDA | {"extra": 1}, IDA | {"password": [PASSWORD]}]
    answers = [await world.client.post("/api/v1/mailboxes", json=body) for body in given]
    assert [answer.status_code for answer in answers] == [201, 409, 422, 422, 422]
    ida = answers[0].json()["id"]
    answers.append(await world.client.post(f"/api/v1/mailboxes/{ida}/password", json={"password": f"{PASSWORD}!"}))
    answers.append(await world.client.get(f"/api/v1/mailboxes/{ida}"))
    answers.append(await world.client.get("/api/v1/mailboxes"))
    answers.append(await world.client.get("/api/v1/events"))
    shown = " ".join(answer.text + repr(answer.json()) for answer in answers) + caplog.text
    assert "corr" not in shown
    assert "secret" not in shown


async def test_a_new_password_is_used_from_then_on(world: World) -> None:
    ida = await world.post("/mailboxes", IDA, 201)
    await world.post(f"/mailboxes/{ida['id']}/password", {"password": "ein neues"})
    async with world.app.read() as s:
        row = await mailboxes.get(s, ida["id"])
        assert account_of(world.app, row).smtp.password == "ein neues"
        assert b"neues" not in row.secret


async def test_a_mailbox_signs_in_by_oauth_and_its_secrets_are_never_shown(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = {"client_secret": "cl13nt", "refresh_token": "r3fresh"}
    given = {k: v for k, v in without_hosts().items() if k != "password"} | {"preset": "gmail", "client_id": "thaw"}
    ida = await world.post("/mailboxes", given | secrets, 201)
    assert (ida["login"], ida["provider"]) == ("oauth", "gmail")
    again = await world.post(f"/mailboxes/{ida['id']}/sign-in", {"refresh_token": "r3fresh-2"})
    refused = await world.post("/mailboxes", given | secrets | {"password": "x"}, 422)
    async with world.app.read() as s:
        oauth = account_of(world.app, await mailboxes.get(s, ida["id"])).imap.oauth
    assert oauth is not None
    assert (oauth.client_id, oauth.client_secret, oauth.refresh_token) == ("thaw", "cl13nt", "r3fresh-2")
    shown = str([ida, again, refused, await world.get("/mailboxes"), await world.get("/events")]) + caplog.text
    assert not any(secret in shown for secret in ("cl13nt", "r3fresh"))


async def test_what_is_not_there_is_not_found(world: World) -> None:
    assert (await world.client.get("/api/v1/mailboxes/mbx_none")).status_code == 404
    await world.post("/mailboxes/mbx_none/activate", status=404)
    await world.post("/mailboxes/mbx_none/password", {"password": "x"}, 404)
