"""DKIM signatures (RFC 6376) for mail that leaves through a bare relay, which signs nothing itself.

Owns the keys, read once from a folder, and the canonical form of a mail. Mailbox providers sign by themselves; then
there is no key, and nothing is done here. Asks no DNS: whether the key is published is for the doctor to say.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from app.errors import Invalid

# All that says who wrote what to whom, and both headers of RFC 8058 section 4. From once more than it is there, so that
# nobody can add a second one (RFC 6376 section 8.15).
_SIGNED = (
    *("from", "to", "cc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references"),
    *("mime-version", "content-type", "content-transfer-encoding", "list-unsubscribe", "list-unsubscribe-post"),
)
_TWICE = "from"
_LEAST_BITS = 1024  # RFC 8301 section 3.2
_FILE = re.compile(r"(?P<selector>[A-Za-z0-9-]{1,63})\._domainkey\.(?P<domain>[A-Za-z0-9.-]{1,190})\.pem")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:((?:[^\r\n]|\r\n[ \t])*)\r\n")
_LINE = 72


@dataclass(frozen=True, kw_only=True, slots=True)
class SigningKey:
    """The private key of one domain, under the name at which its public half is published."""

    domain: str
    selector: str
    key: RSAPrivateKey | Ed25519PrivateKey = field(repr=False)

    @property
    def algorithm(self) -> str:
        """RFC 6376 section 3.3.1, RFC 8463 section 3."""
        return "rsa-sha256" if isinstance(self.key, RSAPrivateKey) else "ed25519-sha256"

    @property
    def record(self) -> str:
        """The TXT record to publish at `SELECTOR._domainkey.DOMAIN` (RFC 6376 section 3.6.1)."""
        public = self.key.public_key()
        if isinstance(self.key, RSAPrivateKey):
            raw, kind = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo), "rsa"
        else:
            raw, kind = public.public_bytes(Encoding.Raw, PublicFormat.Raw), "ed25519"
        return f"v=DKIM1; k={kind}; p={base64.b64encode(raw).decode('ascii')}"

    def sign(self, data: bytes) -> bytes:
        """The signature of the canonical header; Ed25519 signs its hash (RFC 8463 section 3)."""
        if isinstance(self.key, RSAPrivateKey):
            return self.key.sign(data, PKCS1v15(), SHA256())
        return self.key.sign(hashlib.sha256(data).digest())


class Signer:
    """Signs mail of the domains that it has a key for, and leaves all other mail as it is."""

    def __init__(self, keys: Mapping[str, SigningKey]) -> None:
        self.keys = keys

    def signed(self, raw: bytes, domain: str) -> bytes:
        """The mail with a DKIM-Signature before its headers; equal for equal mails with an RSA key."""
        key = self.keys.get(domain.lower())
        return raw if key is None else signature(raw, key) + raw


def read_keys(folder: Path | None) -> Signer:
    """The keys of a folder: PEM files named `SELECTOR._domainkey.DOMAIN.pem`, one a domain. Raises Invalid."""
    if folder is None:
        return Signer({})
    if not folder.is_dir():
        raise Invalid(f"THAW_DKIM_DIR: there is no folder {folder}")
    keys: dict[str, SigningKey] = {}
    for file in sorted(folder.glob("*.pem")):
        key = _read(file)
        if key.domain in keys:
            raise Invalid(f"THAW_DKIM_DIR: there are two keys for {key.domain}; keep one")
        keys[key.domain] = key
    return Signer(keys)


def _read(file: Path) -> SigningKey:
    name = _FILE.fullmatch(file.name)
    if name is None:
        raise Invalid(f'THAW_DKIM_DIR: "{file.name}" is not named SELECTOR._domainkey.DOMAIN.pem')
    try:
        key = load_pem_private_key(file.read_bytes(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm, OSError) as error:
        raise Invalid(
            f'THAW_DKIM_DIR: "{file.name}" holds no private key that can be read without a password'
        ) from error
    if not isinstance(key, RSAPrivateKey | Ed25519PrivateKey):
        raise Invalid(f'THAW_DKIM_DIR: "{file.name}" holds neither an RSA nor an Ed25519 key')
    if isinstance(key, RSAPrivateKey) and key.key_size < _LEAST_BITS:
        raise Invalid(f'THAW_DKIM_DIR: "{file.name}" has {key.key_size} bits; receivers ask for {_LEAST_BITS}')
    return SigningKey(domain=name["domain"].lower(), selector=name["selector"], key=key)


def signature(raw: bytes, key: SigningKey) -> bytes:
    """The DKIM-Signature header with its line end, relaxed in both parts (RFC 6376 section 3.4)."""
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = [(name.lower(), name, value) for name, value in _FIELD.findall(head + b"\r\n")]
    there = {lower.decode("ascii") for lower, _, _ in fields}
    names = [name for name in _SIGNED if name in there] + [_TWICE]
    digest = base64.b64encode(hashlib.sha256(relaxed_body(body)).digest()).decode("ascii")
    tags = [
        *(f"v=1; a={key.algorithm}; c=relaxed/relaxed;", f" d={key.domain}; s={key.selector};"),
        *_folded(f"h={':'.join(names)};", ":"),
        f" bh={digest};",
    ]
    unsigned = "DKIM-Signature: " + "\r\n".join([*tags, " b="])
    # The last one of a name first; what is not there signs as nothing (RFC 6376 section 5.4.2).
    values = {lower.decode("ascii"): relaxed_header(name, value) for lower, name, value in fields}
    parts = [values[name] for name in names[:-1]]
    own = relaxed_header(b"DKIM-Signature", unsigned.partition(":")[2].encode("ascii"))
    signed = key.sign(b"\r\n".join([*parts, own]))
    text = base64.b64encode(signed).decode("ascii")
    lines = [text[n : n + _LINE] for n in range(0, len(text), _LINE)]
    return (unsigned + "\r\n ".join(lines) + "\r\n").encode("ascii")


def signatures(raw: bytes) -> list[tuple[str, frozenset[str]]]:
    """The signatures of a mail that arrived: the domain of each, and the headers that it covers, in lower case. Whether
    they hold is not asked."""
    found = []
    for value in BytesHeaderParser().parsebytes(raw).get_all("DKIM-Signature", []):
        pairs = [tag.partition("=") for tag in re.sub(r"\s", "", str(value)).split(";")]
        tags = {name: said for name, _, said in pairs}
        found.append((tags.get("d", "").lower(), frozenset(tags.get("h", "").lower().split(":"))))
    return found


def relaxed_header(name: bytes, value: bytes) -> bytes:
    """One header field, without its line end (RFC 6376 section 3.4.2)."""
    return name.lower() + b":" + re.sub(rb"[ \t]+", b" ", value.replace(b"\r\n", b"")).strip(b" ")


def relaxed_body(body: bytes) -> bytes:
    """RFC 6376 section 3.4.4."""
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    while lines and not lines[-1]:
        lines.pop()
    return b"\r\n".join([*lines, b""]) if lines else b""


def _folded(text: str, mark: str) -> Iterator[str]:
    """Lines that begin with a space, broken behind a mark only."""
    line = " "
    for piece in re.findall(rf"[^{mark}]*{mark}?", text):
        if len(line) + len(piece) > _LINE:
            yield line
            line = " "
        line += piece
    yield line
