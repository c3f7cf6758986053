"""DKIM signatures, checked by a verifier of its own: what RFC 6376 section 6.1 has a receiver do, step by step."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_der_public_key,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Invalid
from app.mail.compose import OutboundMail, compose
from app.mail.dkim import Signer, SigningKey, read_keys, relaxed_body, relaxed_header
from tests.mail.test_compose import FULL, PLAIN, TEXT

RSA = SigningKey(domain="sender.test", selector="s1", key=rsa.generate_private_key(65_537, 2048))
EDWARDS = SigningKey(
    domain="sender.test", selector="s2", key=ed25519.Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
)
KEYS = [RSA, EDWARDS]


def is_valid(raw: bytes, record: str) -> bool:
    """Verify the first header of a mail against the record of its key."""
    first = re.match(rb"DKIM-Signature:(?:[^\r]|\r\n[ \t])*\r\n", raw)
    assert first is not None
    header, rest = first[0], raw[first.end() :]
    tags = dict(part.strip().split("=", 1) for part in header.decode().partition(":")[2].split(";"))
    tags = {name: re.sub(r"\s", "", value) for name, value in tags.items()}
    head, body = rest.split(b"\r\n\r\n", 1)
    if base64.b64encode(hashlib.sha256(plain_body(body)).digest()).decode() != tags["bh"]:
        return False
    left = [line for line in re.split(rb"\r\n(?![ \t])", head)]
    data = b""
    for name in tags["h"].split(":"):
        # From the bottom up, each one once (RFC 6376 section 5.4.2).
        for line in reversed(left):
            if line.lower().startswith(name.encode() + b":"):
                left.remove(line)
                data += plain_header(line) + b"\r\n"
                break
    data += plain_header(re.sub(rb"b=[^;]*$", b"b=", header.rstrip()))
    return verified(base64.b64decode(tags["b"]), data, record)


def plain_header(line: bytes) -> bytes:
    name, value = line.split(b":", 1)
    return name.strip().lower() + b":" + b" ".join(value.split())


def plain_body(body: bytes) -> bytes:
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    text = b"\r\n".join(lines).rstrip(b"\r\n")
    return text + b"\r\n" if text else b""


def verified(signature: bytes, data: bytes, record: str) -> bool:
    tags = dict(part.strip().split("=", 1) for part in record.split(";"))
    raw = base64.b64decode(tags["p"])
    try:
        if tags["k"] == "ed25519":
            ed25519.Ed25519PublicKey.from_public_bytes(raw).verify(signature, hashlib.sha256(data).digest())
        else:
            public = load_der_public_key(raw)
            assert isinstance(public, rsa.RSAPublicKey)
            public.verify(signature, data, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True


def signed(key: SigningKey, raw: bytes) -> bytes:
    return Signer({key.domain: key}).signed(raw, "Sender.test")


@pytest.mark.parametrize("key", KEYS, ids=["rsa", "ed25519"])
@pytest.mark.parametrize("mail", [PLAIN, FULL, replace(PLAIN, text="\n")], ids=["plain", "full", "empty"])
def test_a_signature_holds_and_covers_what_matters(key: SigningKey, mail: OutboundMail) -> None:
    raw = compose(mail)
    ours = signed(key, raw)
    assert ours.endswith(raw), "the mail itself is as it was"
    assert is_valid(ours, key.record)
    names = re.search(rb"h=([^;]*);", re.sub(rb"\r\n ", b"", ours))
    assert names is not None
    covered = set(names[1].decode().split(":"))
    present = {
        line.partition(b":")[0].decode().lower() for line in re.split(rb"\r\n(?![ \t])", raw.split(b"\r\n\r\n")[0])
    }
    assert covered == present - {"x-thaw-ref", "auto-submitted"}, "RFC 8058 section 4 wants both List-Unsubscribe ones"


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(b"\r\nSubject: ", b"\r\nSubject: Re: "),
        lambda raw: raw.replace(b"Shall we talk", b"Shall we walk"),
        lambda raw: raw.replace(b"\r\nTo: ", b"\r\nFrom: boss@sender.test\r\nTo: "),
        lambda raw: raw.replace(b"<anna@lead.test>", b"<bo@lead.test>"),
    ],
    ids=["subject", "body", "second From", "recipient"],
)
@pytest.mark.parametrize("key", KEYS, ids=["rsa", "ed25519"])
def test_whoever_changes_the_mail_breaks_it(key: SigningKey, change: object) -> None:
    ours = signed(key, compose(PLAIN))
    assert callable(change)
    changed = change(ours)
    assert changed != ours and not is_valid(changed, key.record)


def test_what_relays_may_do_to_the_space_does_no_harm() -> None:
    ours = signed(RSA, compose(FULL))
    head, body = ours.split(b"\r\n\r\n", 1)
    relayed = head.replace(b"\r\nTo: ", b"\r\nTO:  ").replace(b"\r\n ", b"\r\n\t") + b"\r\n\r\n" + body + b"\r\n\r\n"
    assert is_valid(relayed, RSA.record)


@given(subject=TEXT, text=st.text(st.characters(codec="utf-8"), max_size=200), name=TEXT)
@settings(max_examples=50)
def test_any_mail_can_be_signed(subject: str, text: str, name: str) -> None:
    mail = replace(PLAIN, subject=subject, text=text, sender=replace(PLAIN.sender, name=name))
    ours = signed(EDWARDS, compose(mail))
    assert is_valid(ours, EDWARDS.record)
    assert max(map(len, ours.split(b"\r\n"))) <= 998


def test_equal_mails_have_equal_signatures() -> None:
    for key in KEYS:
        assert signed(key, compose(FULL)) == signed(key, compose(FULL))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # The example of RFC 6376 section 3.4.5.
        ((b"A", b" X"), b"a:X"),
        ((b"B ".strip(), b" Y\t\r\n\tZ  "), b"b:Y Z"),
    ],
)
def test_the_canonical_header_of_the_standard(given: tuple[bytes, bytes], expected: bytes) -> None:
    assert relaxed_header(*given) == expected


def test_the_canonical_body_of_the_standard() -> None:
    assert relaxed_body(b" C \r\nD \t E\r\n\r\n\r\n") == b" C\r\nD E\r\n"
    assert relaxed_body(b"") == relaxed_body(b"\r\n\r\n") == b""
    assert relaxed_body(b"no end") == b"no end\r\n"


def test_mail_of_a_domain_without_a_key_is_left_as_it_is() -> None:
    assert Signer({"other.test": RSA}).signed(compose(PLAIN), "sender.test") == compose(PLAIN)


# -- keys -------------------------------------------------------------------------------------------------------------


def pem(key: SigningKey, how: KeySerializationEncryption | None = None) -> bytes:
    return key.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how or NoEncryption())


def test_keys_are_read_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "s1._domainkey.Sender.test.pem").write_bytes(pem(RSA))
    (tmp_path / "x-2._domainkey.mail.other.test.pem").write_bytes(pem(EDWARDS))
    signer = read_keys(tmp_path)
    assert {domain: (key.selector, key.record) for domain, key in signer.keys.items()} == {
        "sender.test": ("s1", RSA.record),
        "mail.other.test": ("x-2", EDWARDS.record),
    }
    assert read_keys(None).keys == {}
    assert "PRIVATE" not in repr(signer.keys) and "key=" not in repr(signer.keys)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("sender.test.pem", pem(RSA), "SELECTOR"),
        ("s1._domainkey.sender.test.pem", b"-----BEGIN NOTHING-----", "no private key"),
        ("s1._domainkey.sender.test.pem", pem(RSA, BestAvailableEncryption(b"x")), "without a password"),
    ],
)
def test_a_wrong_key_stops_the_start_and_says_which(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Invalid, match=told):
        read_keys(tmp_path)


def test_two_keys_for_a_domain_and_no_folder_are_refused(tmp_path: Path) -> None:
    for selector in ("s1", "s2"):
        (tmp_path / f"{selector}._domainkey.sender.test.pem").write_bytes(pem(EDWARDS))
    with pytest.raises(Invalid, match="two keys for sender.test"):
        read_keys(tmp_path)
    with pytest.raises(Invalid, match="no folder"):
        read_keys(tmp_path / "gone")
