"""A receiver's address, taken apart and checked. Owns what such an address may look like; resolves nothing."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from app.errors import Invalid
from app.mail.dial import is_public

PRIVATE = "THAW_WEBHOOK_PRIVATE=true lets webhooks reach addresses of your own network, and http"


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """Where to connect, and what to ask for there. `authority` is the Host header's value."""

    is_tls: bool
    host: str
    port: int
    authority: str
    path: str


def target_of(url: str, *, is_private: bool) -> Target:
    """Read an address. `is_private`: http and addresses that are not public are fine. Raises Invalid."""
    parts, port = _split(url)
    host = parts.hostname or ""
    if parts.scheme != "https" and not (is_private and parts.scheme == "http"):
        raise Invalid(f"a webhook's address must begin with https:// ({PRIVATE})")
    if not host or "@" in parts.netloc or parts.fragment:
        raise Invalid("a webhook's address needs a host, and can have no user, password or fragment")
    if port == 0:
        raise Invalid("there is no port 0; leave it out for the usual one")
    if not is_private and _is_inside(host):
        raise Invalid(f"{host} is no public address ({PRIVATE})")
    is_tls = parts.scheme == "https"
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(is_tls=is_tls, host=host, port=port or (443 if is_tls else 80), authority=parts.netloc, path=path)


def _split(url: str) -> tuple[SplitResult, int | None]:
    # The library drops line breaks and takes letters of any script; here they are mistakes.
    if not url.isascii() or not url.isprintable() or " " in url:
        raise Invalid(
            "a webhook's address is written in ASCII without spaces: a host of another script as xn--…, "
            "other characters as %…"
        )
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError as error:
        raise Invalid(f"this is no address of a webhook: {error}") from None


def _is_inside(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return host.rstrip(".") == "localhost"
    return not is_public(host)
