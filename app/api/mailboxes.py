"""Mailboxes over REST: how each is reached and how it does. A password goes in and never comes out."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import Field, SecretStr, StringConstraints

from app.api.door import AppDep, By, Id, In, Out
from app.context import App
from app.mail import providers
from app.mail.account import Security
from app.outreach.accounts import NewMailbox, add_mailbox, set_active, set_oauth, set_owner, set_password
from app.outreach.succession import succeed
from app.store import mailboxes
from app.store.mailboxes import Mailbox

router = APIRouter(prefix="/mailboxes", tags=["mailboxes"])

_Text = Annotated[str, StringConstraints(max_length=300)]
_Port = Annotated[int, Field(ge=1, le=65_535)]
_Secret = Annotated[SecretStr, Field(min_length=1, max_length=4096)]
_Password = Annotated[SecretStr, Field(min_length=1, max_length=300)]


class MailboxIn(In):
    """A mailbox of the team. Servers that are not given come from the preset; `generic` needs both hosts.

    It logs in with `password`, or by OAuth with `client_id`, `client_secret` and `refresh_token`.
    """

    address: Annotated[str, StringConstraints(max_length=320)]
    name: _Text = Field(description="the sender's name, as recipients read it")
    company: _Text
    postal_address: _Text = Field(description="stands in every cold mail, as the law asks")
    zone: _Text = Field(description="IANA name, such as Europe/Berlin")
    password: _Password | None = None
    client_id: _Text | None = None
    client_secret: _Secret | None = None
    refresh_token: _Secret | None = None
    token_url: _Text | None = Field(None, description="where tokens are given, when the preset does not know it")
    username: _Text | None = None
    preset: _Text | None = Field(None, description=f"one of {', '.join(providers.known())}; else known by its servers")
    smtp_host: _Text | None = None
    smtp_port: _Port | None = None
    smtp_security: Security | None = None
    imap_host: _Text | None = None
    imap_port: _Port | None = None
    imap_security: Security | None = None
    daily_cap: int | None = None
    owner: Annotated[str, StringConstraints(max_length=320)] | None = Field(
        None, description="whoever does what its mail leads to, where they read another address"
    )
    read_back: int = Field(0, description="mail of so many days before today is read as well, up to 366")

    def to_mailbox(self) -> NewMailbox:
        open_values = self.model_dump(exclude={"password", "client_secret", "refresh_token"})
        return NewMailbox(
            **open_values,
            password=_opened(self.password) or "",
            client_secret=_opened(self.client_secret),
            refresh_token=_opened(self.refresh_token),
        )


class OwnerIn(In):
    """Whoever does what its mail leads to; null: whoever reads its own address."""

    owner: Annotated[str, StringConstraints(max_length=320)] | None


class SuccessorIn(In):
    """Who goes on."""

    successor_id: Annotated[str, StringConstraints(max_length=64)]


class PasswordIn(In):
    """A new password."""

    password: _Password


class SignInIn(In):
    """A new refresh token; what is not given stays as it was."""

    refresh_token: _Secret
    client_id: _Text | None = None
    client_secret: _Secret | None = None
    token_url: _Text | None = None


def _opened(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


class MailboxOut(Out):
    """A mailbox. `read_at`, `failing_since` and the watch are real time; `next_turn_at` is business time.

    Its health: how it is watched (`watched_how`, "idle" or "poll", null while it is not), for how many seconds its
    inbox has not been read (`lag`; null: never was), how many times in a row what failed (`failing_side`), and whether
    only a person can mend that, by a new password or token (`needs_login`).
    """

    id: str
    address: str
    name: str
    company: str
    postal_address: str
    zone: str
    username: str
    login: Literal["password", "oauth"]
    provider: str
    smtp_host: str
    smtp_port: int
    smtp_security: Security
    imap_host: str
    imap_port: int
    imap_security: Security
    daily_cap: int | None
    # What it has grown to: the most that it may send on `allowance_on`, a day of its own zone.
    allowance: int | None
    allowance_on: date | None
    owner: str | None
    succeeded_by: str | None
    is_active: bool
    next_turn_at: datetime | None
    read_at: datetime | None
    lag: int | None = None
    failing_side: Literal["sending", "reading"] | None
    failing_since: datetime | None
    failures: int
    failure: str | None
    needs_login: bool
    watched_by: str | None
    watched_until: datetime | None
    watched_how: Literal["idle", "poll"] | None
    created_at: datetime


@router.get("")
async def list_mailboxes(app: AppDep) -> list[MailboxOut]:
    """All mailboxes by address."""
    async with app.read() as s:
        return [_out(app, m) for m in await mailboxes.every(s)]


def _out(app: App, mailbox: Mailbox) -> MailboxOut:
    lag = None if mailbox.read_at is None else int((app.clock.real() - mailbox.read_at).total_seconds())
    return MailboxOut.of(mailbox).model_copy(update={"lag": lag})


@router.post("", status_code=201)
async def create_mailbox(body: MailboxIn, app: AppDep) -> MailboxOut:
    """Add a mailbox, active from now on. Nothing is connected yet: its health says how it goes."""
    return await get_mailbox(await add_mailbox(app, body.to_mailbox()), app)


@router.get("/{mailbox_id}")
async def get_mailbox(mailbox_id: Id, app: AppDep) -> MailboxOut:
    """One mailbox."""
    async with app.read() as s:
        return _out(app, await mailboxes.get(s, mailbox_id))


@router.post("/{mailbox_id}/activate")
async def activate_mailbox(mailbox_id: Id, app: AppDep) -> MailboxOut:
    """Let it send and be read."""
    await set_active(app, mailbox_id, True)
    return await get_mailbox(mailbox_id, app)


@router.post("/{mailbox_id}/deactivate")
async def deactivate_mailbox(mailbox_id: Id, app: AppDep) -> MailboxOut:
    """Let it send nothing and not be read."""
    await set_active(app, mailbox_id, False)
    return await get_mailbox(mailbox_id, app)


@router.post("/{mailbox_id}/owner")
async def change_owner(mailbox_id: Id, body: OwnerIn, app: AppDep, by: By) -> MailboxOut:
    """Say who has the tasks that its mail leads to, from now on."""
    await set_owner(app, mailbox_id, body.owner, by)
    return await get_mailbox(mailbox_id, app)


@router.post("/{mailbox_id}/succeed")
async def succeed_mailbox(mailbox_id: Id, body: SuccessorIn, app: AppDep, by: By) -> MailboxOut:
    """Switch it off, and let another mailbox go on with its leads; the next mail to each of them says so."""
    await succeed(app, mailbox_id, body.successor_id, by)
    return await get_mailbox(mailbox_id, app)


@router.post("/{mailbox_id}/password")
async def change_password(mailbox_id: Id, body: PasswordIn, app: AppDep) -> MailboxOut:
    """Replace its password."""
    await set_password(app, mailbox_id, body.password.get_secret_value())
    return await get_mailbox(mailbox_id, app)


@router.post("/{mailbox_id}/sign-in")
async def sign_in(mailbox_id: Id, body: SignInIn, app: AppDep) -> MailboxOut:
    """Log in by OAuth from now on, with this refresh token."""
    await set_oauth(
        app,
        mailbox_id,
        body.refresh_token.get_secret_value(),
        client_id=body.client_id,
        client_secret=_opened(body.client_secret),
        token_url=body.token_url,
    )
    return await get_mailbox(mailbox_id, app)
