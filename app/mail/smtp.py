"""Sending over SMTP, one step at a time, so that the caller can commit between RCPT and DATA.

Owns connections (one an account at a time, kept between mails), TLS, login, and the sorting of failures by what may be
done next. Must not decide whether or when to send, retry, or build a message.

A connection is in one of two states: usable (the last exchange ended with an answer) or not (an answer is missing, so
the next one could be mistaken for it). An unusable one is closed when it is released, never kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from aiosmtplib import SMTP, SMTPException, SMTPHeloError, SMTPResponseException
from aiosmtplib.protocol import PERIOD_REGEX, normalize_message_line_endings

from app import errors
from app.errors import Phase
from app.mail.account import Account, Security, Server
from app.mail.compose import addr_spec
from app.mail.dial import Dialler, is_loopback
from app.mail.server_text import readable
from app.mail.tokens import Tokens


@dataclass(frozen=True, kw_only=True, slots=True)
class SmtpTimeouts:
    """Seconds. The middle four are the least that RFC 5321 section 4.5.3.2 allows: a shorter `data_end` makes twins.

    `check` bounds the question whether a kept connection still lives, `keep` is how long an idle one is kept, `quit`
    how long a goodbye may take.
    """

    connect: float = 30.0
    greeting: float = 300.0
    command: float = 300.0
    data_start: float = 120.0
    data_end: float = 600.0
    check: float = 10.0
    keep: float = 60.0
    quit: float = 2.0


class SmtpSession:
    """One logged-in connection, lent by `SmtpSender.open` and given back to `SmtpSender.release`."""

    def __init__(self, account: Account, client: SMTP, timeouts: SmtpTimeouts, guard: Callable[[], None]) -> None:
        self.account = account
        self._client = client
        self._timeouts = timeouts
        self._guard = guard
        self._settled = True

    @property
    def usable(self) -> bool:
        """Connected, and no answer is outstanding."""
        return self._settled and self._client.is_connected

    async def envelope(self, sender: str, recipients: Sequence[str], ref: str) -> None:
        """MAIL, then RCPT for each recipient (RFC 5321 section 3.3): all are accepted, or nothing is begun.

        A server that offers delivery reports is asked for those of failure and delay, which name `ref` (RFC 3461).

        Raises errors.Temporary or errors.Permanent with the phase and the server's code and text, after giving the
        transaction up; errors.Unreachable when the connection fails; errors.Invalid for an address that cannot be sent
        to (nothing was said to the server then).
        """
        self._guard()
        reverse_path, forward_paths = addr_spec(sender), [addr_spec(recipient) for recipient in recipients]
        if not forward_paths:
            raise errors.Invalid("a mail needs a recipient")
        try:
            with self._exchange(Phase.MAIL):
                await self._say("MAIL", f"FROM:<{reverse_path}>", *self._reports("RET=HDRS", f"ENVID={_xtext(ref)}"))
            for forward_path in forward_paths:
                wants = self._reports("NOTIFY=FAILURE,DELAY", f"ORCPT=rfc822;{_xtext(forward_path)}")
                with self._exchange(Phase.RCPT):
                    await self._say("RCPT", f"TO:<{forward_path}>", *wants)
        except (errors.Temporary, errors.Permanent):
            await self.abandon()
            raise

    async def _say(self, *words: str) -> None:
        """A command that is answered with 250, or for some recipients 251. The client's own methods would take each
        address apart once more."""
        answer = await self._client.execute_command(*(word.encode("ascii") for word in words))
        if answer.code not in (250, 251):
            raise SMTPResponseException(answer.code, answer.message)

    def _reports(self, *parameters: str) -> list[str]:
        return list(parameters) if self._client.supports_extension("dsn") else []

    async def data(self, raw: bytes) -> str:
        """DATA and the mail, after `envelope`. Returns the text of the server's acceptance, often with a queue id.

        Raises errors.Temporary or errors.Permanent for a refusal (phase DATA); errors.Unreachable when the connection
        fails before the server asked for the mail: nothing was sent; errors.Undecided when it fails after that, because
        the server may hold the mail (RFC 5321 section 4.5.3.2.6, RFC 1047). A cancelled call is as undecided.
        """
        self._guard()
        with self._exchange(Phase.DATA):
            start = await self._client.execute_command(b"DATA", timeout=self._timeouts.data_start)
            if start.code != 354:
                raise SMTPResponseException(start.code, start.message)
        try:
            with self._exchange(Phase.DATA):
                return await self._transfer(raw)
        except errors.Unreachable as error:
            raise errors.Undecided(f"after DATA: {error.message}", phase=Phase.DATA, code=error.code) from error

    async def abandon(self) -> None:
        """Give the transaction up (RSET). When even that fails the connection becomes unusable, which is no error."""
        if not self.usable:
            return
        with suppress(errors.MailError), self._exchange(Phase.MAIL):
            try:
                await self._client.rset(timeout=self._timeouts.check)
            except SMTPResponseException:
                self._client.close()
                raise

    async def leave(self) -> None:
        """End the connection, with QUIT where it is still usable (RFC 5321 section 4.1.1.10)."""
        if self.usable:
            with suppress(SMTPException, OSError):
                await self._client.quit(timeout=self._timeouts.quit)
        self._client.close()

    async def _transfer(self, raw: bytes) -> str:
        protocol = self._client.protocol
        if protocol is None:
            raise ConnectionResetError("connection lost")
        # Dot-stuffed (RFC 5321 section 4.5.2). The client's own `data` cannot tell which half of the command failed.
        protocol.write(PERIOD_REGEX.sub(b"..", normalize_message_line_endings(raw)) + b".\r\n")
        answer = await protocol.read_response(timeout=self._timeouts.data_end)
        if not 200 <= answer.code < 300:
            raise SMTPResponseException(answer.code, answer.message)
        return readable(answer.message)

    @contextmanager
    def _exchange(self, phase: Phase) -> Iterator[None]:
        """One command and its answer. Left by anything but an answer, the connection is unusable."""
        if not self.usable:
            raise errors.Unreachable("the connection was lost", phase=phase)
        self._settled = False
        try:
            yield
        except SMTPResponseException as error:
            refusal = _sorted(error, phase)
            # 421: the server is closing the connection (RFC 5321 section 3.8).
            self._settled = not isinstance(refusal, errors.Unreachable) and error.code != 421
            raise refusal from error
        except (SMTPException, OSError) as error:
            raise errors.Unreachable(readable(str(error)), phase=phase) from error
        self._settled = True


class SmtpSender:
    """Lends one connection an account at a time; the second `open` of an account waits for the first `release`."""

    def __init__(
        self, *, dialler: Dialler, timeouts: SmtpTimeouts = SmtpTimeouts(), tokens: Tokens | None = None
    ) -> None:
        self._dialler = dialler
        self._timeouts = timeouts
        self._tokens = tokens or Tokens(dialler=dialler)
        self._turns: dict[str, asyncio.Lock] = {}
        self._kept: dict[str, SmtpSession] = {}
        self._expiries: dict[str, asyncio.TimerHandle] = {}
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._closed = False

    async def open(self, account: Account) -> SmtpSession:
        """A connection that is logged in and has no transaction: the kept one if it still answers, else a new one.

        Raises errors.Unreachable (phase CONNECT or AUTH), errors.AuthFailed, errors.Offline.
        """
        self._dialler.guard()
        turn = self._turns.setdefault(account.id, asyncio.Lock())
        await turn.acquire()
        try:
            return await self._kept_one(account) or await self._new_one(account)
        except BaseException:
            turn.release()
            raise

    async def release(self, session: SmtpSession, *, broken: bool = False) -> None:
        """Give a session back. It is kept for the next mail of the account unless it is `broken` or unusable."""
        account = session.account
        try:
            if broken or self._closed or not session.usable:
                await session.leave()
            else:
                self._kept[account.id] = session
                loop = asyncio.get_running_loop()
                self._expiries[account.id] = loop.call_later(self._timeouts.keep, self._expire, account.id)
        finally:
            self._turns[account.id].release()

    async def close(self) -> None:
        """End all kept connections; those still lent end at their release."""
        self._closed = True
        for account_id in list(self._kept):
            self._expire(account_id)
        await asyncio.gather(*self._goodbyes)

    def _expire(self, account_id: str) -> None:
        session = self._take(account_id)
        if session is not None:
            goodbye = asyncio.get_running_loop().create_task(session.leave())
            self._goodbyes.add(goodbye)
            goodbye.add_done_callback(self._goodbyes.discard)

    def _take(self, account_id: str) -> SmtpSession | None:
        if (expiry := self._expiries.pop(account_id, None)) is not None:
            expiry.cancel()
        return self._kept.pop(account_id, None)

    async def _kept_one(self, account: Account) -> SmtpSession | None:
        session = self._take(account.id)
        if session is None:
            return None
        if session.account == account:
            await session.abandon()
            if session.usable:
                return session
        await session.leave()
        return None

    async def _new_one(self, account: Account) -> SmtpSession:
        if account.smtp.oauth is None:
            return await self._connect(account, None)
        return await self._tokens.with_one(account, account.smtp.oauth, lambda token: self._connect(account, token))

    async def _connect(self, account: Account, token: str | None) -> SmtpSession:
        server = account.smtp
        sock = await self._dialler.socket(server.host, server.port, self._timeouts.connect)
        if server.security is Security.NONE and not is_loopback(sock.getpeername()[0]):
            sock.close()
            raise errors.Unreachable(f"{server.host}: a connection without TLS is allowed on this machine only")
        client = SMTP(
            hostname=server.host,
            sock=sock,
            timeout=self._timeouts.command,
            use_tls=server.security is Security.TLS,
            # Required, never "where offered": else who sits between could strip the offer (RFC 8314 section 5.2).
            start_tls=server.security is Security.STARTTLS,
            tls_context=self._dialler.tls_context(),
            # A name would tell the world about this machine, and finding it would ask DNS (RFC 5321 section 4.1.3).
            local_hostname="[127.0.0.1]",
        )
        try:
            await client.connect(timeout=self._timeouts.greeting)
            await _log_in(client, server, token)
        except BaseException as error:
            client.close()
            if isinstance(error, (SMTPException, OSError)):
                raise errors.Unreachable(
                    f"{server.host}:{server.port}: {readable(str(error))}", code=getattr(error, "code", None)
                ) from error
            raise
        return SmtpSession(account, client, self._timeouts, self._dialler.guard)


async def _log_in(client: SMTP, server: Server, token: str | None) -> None:
    """AUTH with the first mechanism that both sides know; a second try would only count as a second failure."""
    if not server.username:
        try:
            await client.ehlo()
        except SMTPHeloError:  # an old one: what it offers is then not known
            await client.helo()
        return
    await client.ehlo()
    methods: Mapping[str, Callable[[str, str], Awaitable[object]]] = {
        "plain": client.auth_plain,
        "login": client.auth_login,
        "cram-md5": client.auth_crammd5,
    }
    if token is not None:
        methods = {"xoauth2": client.auth_xoauth2}
    offered = next((method for name, method in methods.items() if name in client.server_auth_methods), None)
    if offered is None:
        raise errors.AuthFailed(f"{server.host} offers no login that is known here", phase=Phase.AUTH)
    try:
        await offered(server.username, server.password if token is None else token)
    except SMTPResponseException as error:
        message = f"{server.host} refused the login: {error.code} {readable(error.message)}"
        # RFC 4954 section 6: 454 and other 4xx answers are temporary; the rest need a person.
        failure = errors.AuthFailed if error.code >= 500 else errors.Unreachable
        raise failure(message, phase=Phase.AUTH, code=error.code) from error


def _xtext(value: str) -> str:
    """RFC 3461 section 4: printable ASCII, with "+" and "=" in hexadecimal."""
    return "".join(c if "!" <= c <= "~" and c not in "+=" else f"+{ord(c):02X}" for c in value)


def _sorted(error: SMTPResponseException, phase: Phase) -> errors.MailError:
    """The answer by what may be done next (RFC 5321 section 4.2.1)."""
    text = readable(error.message)
    if 400 <= error.code < 500:
        return errors.Temporary(text, phase=phase, code=error.code)
    if 500 <= error.code < 600:
        return errors.Permanent(text, phase=phase, code=error.code)
    return errors.Unreachable(f"an answer that makes no sense: {error.code} {text}", phase=phase, code=error.code)
