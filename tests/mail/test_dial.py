"""The one opener of outward connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator

import pytest

from app import errors
from app.mail.dial import Dialler, is_loopback

pytestmark = pytest.mark.anyio


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


async def test_a_connection_is_ready_for_the_event_loop(listener: socket.socket) -> None:
    with await Dialler(offline=True).socket("localhost", listener.getsockname()[1], 5) as connection:
        assert connection.getblocking() is False
        assert connection.getpeername() == listener.getsockname()


@pytest.mark.parametrize(
    "host", ["192.0.2.1", "8.8.8.8", "0.0.0.0", "::", "2001:db8::1", "::ffff:192.0.2.1", "mail.lead.test", "10.0.0.1"]
)
async def test_offline_nothing_away_from_this_machine_is_reached(host: str) -> None:
    with pytest.raises(errors.Offline):
        await Dialler(offline=True).socket(host, 25, 5)


async def test_offline_no_name_server_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise AssertionError("a name was looked up")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
    with pytest.raises(errors.Offline):
        await Dialler(offline=True).socket("mail.lead.test", 25, 5)


async def test_a_refused_connection_is_unreachable(listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    listener.close()
    with pytest.raises(errors.Unreachable, match="127.0.0.1"):
        await Dialler(offline=False).socket("127.0.0.1", port, 5)


async def test_a_host_that_does_not_answer_is_unreachable_in_bounded_time() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = []
        with pytest.raises(errors.Unreachable, match="did not answer"):
            async with asyncio.timeout(10):
                while True:  # The queue of a listener that never accepts is soon full.
                    waiting.append(await Dialler(offline=True).socket("127.0.0.1", port, 0.3))
        for connection in waiting:
            connection.close()


async def test_the_guard_comes_first() -> None:
    def guard() -> None:
        raise RuntimeError("a transaction is open")

    with pytest.raises(RuntimeError):
        await Dialler(offline=True, guard=guard).socket("mail.lead.test", 25, 5)


@pytest.mark.parametrize(
    ("address", "expected"),
    [("127.0.0.1", True), ("127.8.9.1", True), ("::1", True), ("::ffff:127.0.0.1", True), ("::1%lo", True)]
    + [("0.0.0.0", False), ("169.254.169.254", False), ("fe80::1%eth0", False), ("::ffff:10.0.0.1", False)],
)
def test_loopback(address: str, expected: bool) -> None:
    assert is_loopback(address) is expected


def test_tls_is_verified_and_modern(dialler: Dialler) -> None:
    context = dialler.tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert dialler.tls_context() is context
    assert len(context.get_ca_certs()) > len(Dialler(offline=True).tls_context().get_ca_certs())
