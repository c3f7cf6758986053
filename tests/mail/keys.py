"""DKIM keys for tests, made once a run."""

from __future__ import annotations

import base64
from functools import cache

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


@cache
def rsa(bits: int) -> str:
    """The `p=` of a public key of that length. Nobody has the private one: it is no product of two primes."""
    key = RSAPublicNumbers(e=65537, n=(1 << (bits - 1)) + 1).public_key()
    return base64.b64encode(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()
