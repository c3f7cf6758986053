"""Forms: the token that each carries, where a POST may come from, and the fields that it brings.

A browser shows the credentials of HTTP Basic with every request, whoever's page causes it; so a form that changes
something must prove that it stood on a page of ours (OWASP, Cross-Site Request Forgery Prevention).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from cryptography.fernet import Fernet, InvalidToken
from fastapi import Request

from app.access import ANYBODY, Caller
from app.domain.fields import plain
from app.errors import Forbidden, Invalid

TOKEN, BACK = "token", "back"
LARGEST = 512 * 1024  # bytes; the longest answer takes 12 of them a character
_MOST_FIELDS = 20
_LONGEST_NAME = 60
_PURPOSE = b"form\x00"
_BACK = re.compile(r"/(suggestions|tasks|closers|leads/[A-Za-z0-9_]{1,64})")


class TooLarge(Invalid):
    """More than a form of ours ever brings."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """What a form brought: the fields of its action, and the page that it stood on."""

    fields: Mapping[str, str]
    back: str

    def text(self, name: str) -> str | None:
        """A field without space around it; None when it is empty or missing."""
        return self.fields.get(name, "").strip() or None


def actor(request: Request) -> str:
    """Who acts, as events and reasons name them: the key that was shown, and the user name of HTTP Basic, which is
    what somebody says of themselves."""
    user = plain("sender.name", _credentials(request).partition(":")[0])[:_LONGEST_NAME]
    caller: Caller | None = getattr(request.state, "caller", None)
    key = "the page" if caller is None or caller.name == ANYBODY else caller.name
    return f"{key} ({user})" if user and user != key else key


def _credentials(request: Request) -> str:
    """User name and password of HTTP Basic (RFC 7617); empty when there are none."""
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(encoded.strip(), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def token(vault: Fernet, request: Request) -> str:
    """A token for the forms of one page: good for whoever shows the same credentials, in every process that has the
    same secret key."""
    return vault.encrypt(_owner(request)).decode()


def _owner(request: Request) -> bytes:
    shown = request.headers.get("authorization", "")
    return _PURPOSE + hashlib.sha256(shown.encode("latin-1")).digest()


def _check_token(vault: Fernet, request: Request, shown: str) -> None:
    try:
        is_ours = hmac.compare_digest(vault.decrypt(shown.encode("utf-8")), _owner(request))
    except InvalidToken:
        is_ours = False
    if not is_ours:
        raise Forbidden("this form is not from a page that you opened here; open the page anew and try again")


def _check_origin(request: Request) -> None:
    """The browser's own word on where a request comes from (W3C Fetch Metadata); without it, RFC 6454's Origin.

    A browser that sends neither is held off by the token alone.
    """
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is not None:
        is_ours = site == "same-origin"
    else:
        is_ours = origin is None or origin.partition("://")[2].lower() == request.headers.get("host", "").lower()
    if not is_ours:
        raise Forbidden("a page of another site may not change anything here")


async def read(request: Request, vault: Fernet, allowed: Collection[str]) -> Form:
    """The form of a POST, once it is known to be ours.

    Raises Forbidden for one that is not, Invalid for what no form of ours sends.
    """
    _check_origin(request)
    given = _parse(request, await _body(request))
    _check_token(vault, request, given.pop(TOKEN, ""))
    back = given.pop(BACK, "/")
    if unknown := sorted(given.keys() - set(allowed)):
        raise Invalid(f'there is no field "{unknown[0][:_LONGEST_NAME]}" here')
    if any("\x00" in value for value in given.values()):
        raise Invalid("the form holds a character that cannot be stored (NUL)")
    return Form(fields=given, back=back_of(back))


def back_of(text: str) -> str:
    """The page of ours that a form named as the one it stood on; the first page for any other address."""
    return text if _BACK.fullmatch(text) else "/"


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise TooLarge(f"the form is larger than {LARGEST // 1024} KB; send less text")
    return bytes(body)


def _parse(request: Request, body: bytes) -> dict[str, str]:
    """application/x-www-form-urlencoded as the URL Standard of WHATWG has it, each field once."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise Invalid("the form must be sent as application/x-www-form-urlencoded")
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body), errors="strict",
            max_num_fields=_MOST_FIELDS,
        )  # fmt: skip
    except ValueError:
        raise Invalid("the form cannot be read: it is not encoded as browsers do, or has too many fields") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Invalid("the form names a field twice")
    return fields
