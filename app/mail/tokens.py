"""Access tokens for logins without a password (OAuth 2.0, RFC 6749 section 6): bought with a refresh token, kept until
shortly before they end.

Owns the exchange with the token endpoint and the cache. Must not know a table: whoever composes the program says where
a refresh token goes that the provider replaced.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from app import errors
from app.errors import AuthFailed, Phase, Unreachable
from app.mail.account import Account, OAuth
from app.mail.dial import Dialler
from app.mail.http import post_form

WITHIN = 20.0  # seconds for one refresh
_MARGIN = 120.0  # seconds before its end at which a token is no longer used
_SHORTEST = 60.0
_SIGN_IN = "sign in again and give the mailbox the new refresh token"
# RFC 6749 section 5.2: what only a person can mend.
_FINAL = frozenset({"invalid_grant", "invalid_client", "unauthorized_client", "invalid_scope", "access_denied"})

_T = TypeVar("_T")
Rotated = Callable[[str, OAuth, str], Awaitable[None]]


async def _forgotten(account_id: str, oauth: OAuth, refresh_token: str) -> None:
    """Where nobody keeps what was replaced: the old refresh token goes on working at the large providers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Token:
    """`grants`: what it was bought with, and what replaced that."""

    text: str
    ends_at: float
    grants: tuple[OAuth, ...]


class Tokens:
    """The access tokens of all mailboxes. `rotated(account_id, old, refresh_token)` keeps a replaced refresh token."""

    def __init__(self, *, dialler: Dialler, rotated: Rotated = _forgotten) -> None:
        self._dialler = dialler
        self.rotated = rotated
        self._kept: dict[str, _Token] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def get(self, account: Account, oauth: OAuth) -> tuple[str, bool]:
        """An access token, and whether it is fresh: bought just now. Raises errors.AuthFailed when only a person can
        help, errors.Unreachable otherwise."""
        async with self._locks.setdefault(account.id, asyncio.Lock()):
            kept = self._kept.get(account.id)
            if kept is not None and oauth in kept.grants and asyncio.get_running_loop().time() < kept.ends_at:
                return kept.text, False
            return await self._buy(account, oauth), True

    async def with_one(self, account: Account, oauth: OAuth, log_in: Callable[[str], Awaitable[_T]]) -> _T:
        """Log in with a token; with a new one where a kept one is refused, since it may be withdrawn before its time.

        Raises what `log_in` raises, and errors.AuthFailed that says what to do where a new token was refused.
        """
        while True:
            token, is_fresh = await self.get(account, oauth)
            try:
                return await log_in(token)
            except AuthFailed as error:
                self._kept.pop(account.id, None)
                if is_fresh:
                    raise AuthFailed(f"{error.message}; {_SIGN_IN}", phase=Phase.AUTH, code=error.code) from error

    async def _buy(self, account: Account, oauth: OAuth) -> str:
        fields = {
            "grant_type": "refresh_token",
            "client_id": oauth.client_id,
            "client_secret": oauth.client_secret,
            "refresh_token": oauth.refresh_token,
            "scope": oauth.scope,
        }
        try:
            status, body = await post_form(
                self._dialler, oauth.token_url, {name: value for name, value in fields.items() if value}, WITHIN
            )
        except errors.Offline:
            raise
        except errors.ThawError as error:
            raise Unreachable(f"no access token: {error}", phase=Phase.AUTH) from error
        answer = _parsed(body)
        if status != 200 or not isinstance(answer.get("access_token"), str):
            raise _refusal(oauth, status, answer)
        lasts = max(_SHORTEST, _seconds(answer.get("expires_in")) - _MARGIN)
        ends_at = asyncio.get_running_loop().time() + lasts
        given = answer.get("refresh_token")
        replaced = given if isinstance(given, str) and given else oauth.refresh_token
        grants = (oauth, replace(oauth, refresh_token=replaced))
        self._kept[account.id] = _Token(text=answer["access_token"], ends_at=ends_at, grants=grants)
        if replaced != oauth.refresh_token:
            await self.rotated(account.id, oauth, replaced)
        return str(answer["access_token"])


def xoauth2(username: str, token: str) -> bytes:
    """The initial response of XOAUTH2, which Google and Microsoft share; not yet in base 64."""
    return f"user={username}\x01auth=Bearer {token}\x01\x01".encode()


def _refusal(oauth: OAuth, status: int, answer: Mapping[str, Any]) -> errors.MailError:
    host = urlsplit(oauth.token_url).hostname
    code = str(answer.get("error", ""))[:60]
    if code in _FINAL:
        mend = "see the client id and secret" if code in ("invalid_client", "unauthorized_client") else _SIGN_IN
        return AuthFailed(f"{host} gives no access token ({code}): {mend}", phase=Phase.AUTH, code=status)
    return Unreachable(f"{host} gave no access token: status {status} {code}".strip(), phase=Phase.AUTH, code=status)


def _parsed(body: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _seconds(value: object) -> float:
    try:
        return min(float(str(value)), 86_400.0)
    except ValueError:
        return 3600.0
