"""The errors that cross a room's door. They name the situation; the doors choose a status or an exit code.

Mail errors say what may be done next: `app.mail` raises them where they arise, `app.outreach` and `app.triage` act.
"""

from __future__ import annotations

from enum import StrEnum


class ThawError(Exception):
    """Base of all expected errors: the message is for a person and names the mend where there is one."""


class NotFound(ThawError):
    """Nothing with that id or name."""


class Conflict(ThawError):
    """The thing is in a state in which this may not be done."""


class Invalid(ThawError):
    """The input is wrong; the message says where."""


class Forbidden(ThawError):
    """Who asks may not do this."""


class Offline(ThawError):
    """A connection away from this machine was asked for while `offline` is set."""


class Phase(StrEnum):
    """How far an SMTP transaction had come when it failed (RFC 5321 section 3.3)."""

    CONNECT = "connect"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"


class MailError(ThawError):
    """A mail server could not do what was asked. `code` is its reply code where it gave one."""

    def __init__(self, message: str, *, phase: Phase = Phase.CONNECT, code: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.phase = phase
        self.code = code


class Unreachable(MailError):
    """No usable connection, or it was lost where nothing was undecided: the mailbox is tried again later."""


class ServerBusy(Unreachable):
    """The server asks us to come back later (RFC 5530 section 3: UNAVAILABLE, INUSE, LIMIT)."""


class AuthFailed(MailError):
    """The server refused the login: the mailbox is ill, not the lead; a person must act."""


class Temporary(MailError):
    """A 4xx answer: the same mail may be tried again later (RFC 5321 section 4.2.1)."""


class Permanent(MailError):
    """A 5xx answer: this mail must not be sent to this recipient again (RFC 5321 section 4.2.1)."""


class Undecided(MailError):
    """The connection was lost after DATA began: nobody knows whether the mail was accepted (RFC 1047)."""
