"""What the tests of the mail room share: a private certificate authority, diallers, accounts."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme

from app.mail.account import Account, Security, Server
from app.mail.dial import Dialler


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """The authority that signs every server certificate of these tests."""
    return trustme.CA()


@pytest.fixture(scope="session")
def cafile(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("authority") / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    """The server's side of TLS for 127.0.0.1."""
    return server_context(authority, "127.0.0.1")


@pytest.fixture
def dialler(cafile: Path) -> Dialler:
    return Dialler(offline=True, cafile=cafile)


def server_context(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def account(
    *,
    smtp_port: int = 0,
    imap_port: int = 0,
    security: Security = Security.NONE,
    username: str = "",
    password: str = "",
    host: str = "127.0.0.1",
) -> Account:
    """Ida's mailbox at the servers of a test."""
    return Account(
        id="mbx_ida",
        address="ida@sender.test",
        smtp=Server(host=host, port=smtp_port, security=security, username=username, password=password),
        imap=Server(host=host, port=imap_port, security=security, username=username, password=password),
    )
