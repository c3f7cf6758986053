"""The wire: what is posted, to whom it may go, and what a receiver that misbehaves can do: nothing much."""

from __future__ import annotations

import asyncio
import socket
import ssl
from pathlib import Path

import pytest
import trustme

from app.errors import Invalid
from app.mail.dial import Dialler, is_public
from app.webhooks.post import HttpPoster
from app.webhooks.target import target_of
from tests.receiver import Receiver, always, status

pytestmark = pytest.mark.anyio


def poster(within: float = 5.0, cafile: Path | None = None) -> HttpPoster:
    return HttpPoster(dialler=Dialler(offline=True, cafile=cafile), is_private=False, within=within)


async def test_a_post_says_what_it_is(receiver: Receiver) -> None:
    answer = await poster().post(receiver.url, {"webhook-id": "whd_1"}, '{"größe":1}'.encode())
    assert (answer.status, answer.error) == (200, None)
    [request] = receiver.requests
    assert request.line == "POST /hooks?team=north HTTP/1.1"
    assert request.headers["host"] == f"localhost:{receiver.port}"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["webhook-id"] == "whd_1"
    assert request.json == {"größe": 1}


@pytest.mark.parametrize("code", [200, 201, 202, 204, 299])
async def test_every_2xx_is_success(receiver: Receiver, code: int) -> None:
    receiver.answer = always(status(code))
    answer = await poster().post(receiver.url, {}, b"{}")
    assert answer.is_taken and answer.status == code


@pytest.mark.parametrize(
    ("sent", "code", "told"),
    [
        (status(500, "out of \x07order\r\n<b>"), 500, "answered 500 Internal Server Error: out of order <b>"),
        (status(410), 410, "answered 410 Gone"),
        (status(302, Location="http://127.0.0.1:1/"), 302, "answered 302 Found; redirects are not followed"),
        (status(777), 777, "answered 777"),
        (b"HTTP/1.1 503 Away\r\n\r\nsoon" + b"x" * 900, 503, "answered 503 Service Unavailable: soonxxx"),
        (b"HTTP/1.1 404 None\r\nContent-Length: 50\r\n\r\nhalf of", 404, "answered 404 Not Found"),
        (b"HTTP/1.1 102 Wait\r\n\r\n" + status(400), 400, "answered 400 Bad Request"),
        (b"", None, "the connection was closed without an answer"),
        (b"HTTP/1.1 2", None, "not HTTP"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", None, "not HTTP"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, None, "too long|not HTTP"),
        (b"HTTP/1.1 102 Wait\r\n\r\n" * 20_000, None, "too long"),
    ],
)
async def test_everything_else_is_failure(receiver: Receiver, sent: bytes, code: int | None, told: str) -> None:
    receiver.answer = always(sent)
    answer = await poster().post(receiver.url, {}, b"{}")
    assert answer.status == code and answer.error is not None
    assert any(part in answer.error for part in told.split("|")), answer.error
    assert len(answer.error) < 400 and answer.error.isprintable()
    assert len(receiver.requests) == 1, "nothing was followed or tried again"


async def test_who_keeps_us_waiting_is_left(receiver: Receiver) -> None:
    receiver.answer = lambda request: asyncio.Event()
    answer = await poster(within=0.3).post(receiver.url, {}, b"{}")
    assert (answer.status, answer.error) == (None, "no answer within 0.3 s")


async def test_a_status_counts_though_its_text_never_ends(receiver: Receiver) -> None:
    for code in (200, 500):
        receiver.answer = always(f"HTTP/1.1 {code} X\r\nContent-Length: 999\r\n\r\nbegun".encode())
        answer = await poster().post(receiver.url, {}, b"{}")
        assert (answer.status, answer.is_taken) == (code, code == 200)


async def test_a_receiver_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    answer = await poster().post(f"http://127.0.0.1:{port}/", {}, b"{}")
    assert answer.status is None and answer.error is not None and "cannot connect" in answer.error


# -- certificates --------------------------------------------------------------------------------------------------


async def test_the_certificate_must_be_for_the_name(tmp_path: Path) -> None:
    authority = trustme.CA()
    cafile = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(cafile))
    for name, is_good in (("localhost", True), ("other.example", False)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        async with Receiver(tls=context) as receiver:
            answer = await poster(cafile=cafile).post(receiver.url, {}, b"{}")
            assert answer.is_taken is is_good
            assert is_good or "certificate" in (answer.error or "")
            stranger = await poster().post(receiver.url, {}, b"{}")
            assert stranger.status is None and "certificate" in (stranger.error or "")
            assert len(receiver.requests) == int(is_good), "nobody is told before the certificate is good"


# -- where a post may go -------------------------------------------------------------------------------------------


@pytest.fixture
async def resolves(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that every name has, while nothing is connected."""
    addresses: list[str] = []

    async def look_up(host: str, port: int, **_: object) -> list[object]:
        families = [(socket.AF_INET6 if ":" in a else socket.AF_INET, a) for a in addresses]
        return [(family, socket.SOCK_STREAM, 6, "", (a, port)) for family, a in families]

    def connect(*_: object) -> None:
        raise AssertionError("a connection was begun")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
    monkeypatch.setattr(asyncio.get_running_loop(), "sock_connect", connect)
    return addresses


@pytest.mark.parametrize(
    "addresses",
    ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "::ffff:10.0.0.1", "0.0.0.0", "8.8.8.8 10.0.0.1"],
)
async def test_a_name_that_leads_inside_is_not_reached(resolves: list[str], addresses: str) -> None:
    resolves[:] = addresses.split()
    inside = HttpPoster(dialler=Dialler(offline=False), is_private=False)
    answer = await inside.post("https://hooks.receiver.example/", {}, b"{}")
    assert answer.error is not None and "hooks.receiver.example is not at a public address" in answer.error
    assert "THAW_WEBHOOK_PRIVATE" in answer.error


async def test_with_the_setting_the_own_network_is_reached(receiver: Receiver) -> None:
    private = HttpPoster(dialler=Dialler(offline=False), is_private=True)
    assert (await private.post(receiver.url, {}, b"{}")).is_taken
    public = HttpPoster(dialler=Dialler(offline=False), is_private=False)
    for url in (receiver.url, receiver.url.replace("http:", "https:")):
        assert not (await public.post(url, {}, b"{}")).is_taken
    assert len(receiver.requests) == 1


async def test_a_look_up_that_hangs_holds_one_thread_of_a_host(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most = 0, 0

    async def look_up(host: str, port: int, **_: object) -> list[object]:
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            await asyncio.Event().wait()
        finally:
            running -= 1
        return []

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
    slow = HttpPoster(dialler=Dialler(offline=False), is_private=False, within=0.2)
    answers = await asyncio.gather(*(slow.post("https://hooks.receiver.example/", {}, b"{}") for _ in range(5)))
    assert most == 1 and not any(answer.is_taken for answer in answers)


GOOD = [
    "https://hooks.example/in",
    "https://hooks.example:8443",
    "https://93.184.215.14/x?key=1",
    "HTTPS://HOOKS.example",
]


@pytest.mark.parametrize(
    "address",
    ["0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.0.0.8"]
    + ["192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1"]
    + ["255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1"]
    + [
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
        "5f00::1",
        "fc00::1",
    ]
    + ["fd12::1", "fe80::1%eth0", "fec0::1", "ff02::1", "ff0e::1"],
)
def test_no_public_address(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "100.63.255.255", "172.32.0.1", "2606:4700::1111"])
def test_a_public_address(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("url", GOOD)
def test_public_addresses_are_fine(url: str) -> None:
    assert target_of(url, is_private=False).is_tls


@pytest.mark.parametrize(
    "url",
    ["http://hooks.example/", "ftp://hooks.example/", "hooks.example", "", "https://", "https:///path"]
    + ["https://user:pass@hooks.example/", "https://hooks.example/#part", "https://hooks.example:99999/"]
    + ["https://hooks.example:0/"]
    + ["https://hooks.example/a b", "https://hooks.example/\r\nX: y", "https://hööks.example/", "https://[::1"]
    + [
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://10.0.0.8/",
        "https://169.254.169.254/latest",
        "https://localhost/",
    ]
    + ["https://[::ffff:8.8.8.8]/", "https://[64:ff9b::808:808]/"],
)
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(Invalid):
        target_of(url, is_private=False)


def test_the_own_network_may_be_allowed() -> None:
    target = target_of("http://10.0.0.8:9000", is_private=True)
    assert (target.is_tls, target.host, target.port, target.authority, target.path) == (
        False,
        "10.0.0.8",
        9000,
        "10.0.0.8:9000",
        "/",
    )
