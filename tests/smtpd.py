"""A scripted SMTP server on a free loopback port: keeps what it accepts, and misbehaves where a test says so.

Owns nothing but the server's side of the wire. `faults` maps a place in the dialogue to what happens there: a reply
line, or a coroutine function such as `drop` or `hang`. The places: GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT (or
`RCPT:<address>`), DATA (before the mail is asked for), DOT (the whole mail has come, nothing is kept yet), KEPT (the
mail is kept, the answer is not yet given), RSET, QUIT.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, cast

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

Reply = str | bytes | None
Fault = str | bytes | Callable[["Conversation"], Awaitable[Reply]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """One mail that the server has answered for, or was about to."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


async def drop(conversation: Conversation) -> None:
    """Cut the connection without an answer."""
    conversation.cut()
    await hang(conversation)


async def hang(conversation: Conversation) -> None:
    """Never answer; ends when the other side goes away."""
    await asyncio.Event().wait()


class SmtpServer:
    """`async with SmtpServer(...) as server:` listens on `server.host`, `server.port`.

    `logins` (name to password) offers AUTH and requires it; `tokens` (name to access token) offers XOAUTH2 instead.
    `reports` offers delivery reports (RFC 3461), and `asked_for` are the parameters of each MAIL and RCPT about them.
    `tls` speaks TLS from the first byte, `starttls` offers the upgrade and requires it. `accepted`, `said` (the
    commands in order), `connections` and `open_connections` tell what happened.
    """

    host = "127.0.0.1"

    def __init__(
        self,
        *,
        faults: Mapping[str, Fault] | None = None,
        logins: Mapping[str, str] | None = None,
        tokens: Mapping[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
        starttls: ssl.SSLContext | None = None,
        reports: bool = False,
    ) -> None:
        self.faults: dict[str, Fault] = dict(faults or {})
        self.logins = logins
        self.tokens = tokens
        self.accepted: list[Accepted] = []
        self.said: list[str] = []
        self.asked_for: list[list[str]] = []
        self.reports = reports
        self.connections = 0
        self.open_connections: set[Conversation] = set()
        self.port = 0
        self._tls = tls
        self.starttls = starttls

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Conversation(self), self.host, 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        talks = [conversation.talk for conversation in self.open_connections if conversation.talk is not None]
        self.cut_all()
        await asyncio.gather(*talks, return_exceptions=True)
        await self._server.wait_closed()

    def cut_all(self) -> None:
        """Cut every connection, as a restarted server would."""
        for conversation in list(self.open_connections):
            conversation.cut()

    async def handle_DATA(self, server: Conversation, session: object, envelope: Any) -> str | bytes:
        if (answer := await server.fault("DOT")) is not None:
            return answer
        self.accepted.append(
            Accepted(sender=envelope.mail_from, recipients=tuple(envelope.rcpt_tos), raw=bytes(envelope.content))
        )
        return await server.fault("KEPT") or f"250 2.0.0 queued as {len(self.accepted)}"

    def authenticate(self, server: object, session: object, envelope: object, mechanism: str, data: Any) -> AuthResult:
        known = self.logins or {}
        if isinstance(data, LoginPassword) and known.get(data.login.decode()) == data.password.decode():
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False)


class Conversation(SMTP):
    """One connection."""

    def __init__(self, script: SmtpServer) -> None:
        super().__init__(
            script,
            hostname="mail.test",
            ident="ready",
            loop=asyncio.get_running_loop(),
            tls_context=script.starttls,
            require_starttls=script.starttls is not None,
            auth_require_tls=False,
            auth_exclude_mechanism=[
                *([] if script.logins is not None else ["PLAIN", "LOGIN"]),
                *([] if script.tokens is not None else ["XOAUTH2"]),
            ],
            authenticator=script.authenticate,
        )
        self._script = script
        self._wire: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self not in self._script.open_connections:
            self._script.connections += 1
            self._script.open_connections.add(self)
        self._wire = cast(asyncio.Transport, transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._script.open_connections.discard(self)
        super().connection_lost(error)

    def cut(self) -> None:
        """Reset the connection: no answer, no goodbye."""
        if self.talk is not None:
            self.talk.cancel()  # A failed TLS upgrade would leave it waiting.
        if self._wire is not None:
            self._wire.abort()

    @property
    def talk(self) -> asyncio.Task[None] | None:
        """The task that answers the client."""
        return self._handler_coroutine

    async def answer(self, reply: str | bytes) -> None:
        await self.push(reply.encode() if isinstance(reply, str) else reply)

    async def fault(self, *places: str) -> Reply:
        """What the script says for the first of these places that it names; None lets the dialogue go on."""
        self._script.said.append(places[0])
        found = next((self._script.faults[place] for place in places if place in self._script.faults), None)
        return found if found is None or isinstance(found, (str, bytes)) else await found(self)

    async def _handle_client(self) -> None:
        if (answer := await self.fault("GREETING")) is not None:
            await self.answer(answer)
            self.cut_after_writing()
            return
        await super()._handle_client()

    def cut_after_writing(self) -> None:
        if self._wire is not None:
            self._wire.close()

    async def _or_fault(self, go_on: Callable[[str], Awaitable[None]], arg: str, *places: str) -> None:
        if (answer := await self.fault(*places)) is None:
            await go_on(arg)
        else:
            await self.answer(answer)

    async def push(self, status: Any) -> None:
        if status == "250 HELP" and self._script.reports:
            await super().push("250-DSN")
        await super().push(status)

    async def smtp_EHLO(self, hostname: str) -> None:
        await self._or_fault(super().smtp_EHLO, hostname, "EHLO")

    async def smtp_STARTTLS(self, arg: str) -> None:
        await self._or_fault(super().smtp_STARTTLS, arg, "STARTTLS")

    async def smtp_AUTH(self, arg: str) -> None:
        await self._or_fault(super().smtp_AUTH, arg, "AUTH")

    async def auth_XOAUTH2(self, server: object, args: list[str]) -> AuthResult:
        """As Google and Microsoft have it: a refusal is explained in a challenge, and an empty line ends it."""
        given = base64.b64decode(args[1]).decode()
        if given in {
            f"user={name}\x01auth=Bearer {token}\x01\x01" for name, token in (self._script.tokens or {}).items()
        }:
            return AuthResult(success=True, auth_data=given)
        assert await self.challenge_auth('{"status":"400","schemes":"Bearer"}') == b"", "the client owes an empty line"
        return AuthResult(success=False, handled=False)

    def _without_reports(self, arg: str) -> str:
        """The argument without what it asks of delivery reports, which is noted."""
        words = arg.split(" ")
        asked = [word for word in words if word.partition("=")[0] in ("RET", "ENVID", "NOTIFY", "ORCPT")]
        self._script.asked_for.append(asked)
        return " ".join(word for word in words if word not in asked) if self._script.reports else arg

    async def smtp_MAIL(self, arg: str) -> None:
        arg = self._without_reports(arg)
        await self._or_fault(self._mail_of_the_known, arg, "MAIL")

    async def _mail_of_the_known(self, arg: str) -> None:
        # The library's own `auth_required` warns unless TLS is required too.
        is_guarded = self._script.logins is not None or self._script.tokens is not None
        if is_guarded and not (self.session and self.session.authenticated):
            await self.push("530 5.7.0 authentication required")
        else:
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        arg = self._without_reports(arg)
        address = arg.partition("<")[2].partition(">")[0]
        await self._or_fault(super().smtp_RCPT, arg, f"RCPT:{address}", "RCPT")

    async def smtp_DATA(self, arg: str) -> None:
        await self._or_fault(super().smtp_DATA, arg, "DATA")

    async def smtp_RSET(self, arg: str) -> None:
        await self._or_fault(super().smtp_RSET, arg, "RSET")

    async def smtp_QUIT(self, arg: str) -> None:
        await self._or_fault(super().smtp_QUIT, arg, "QUIT")
