"""Trying out how a provider signs: one mail goes from a mailbox of ours to another one of ours, and is read there.

One-click unsubscription counts only where a DKIM signature covers both of its headers (RFC 8058 section 4), and the
signatures of many providers leave one out. By hand only, and no delivery: it goes to ourselves and sells nothing.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.context import App, account_of
from app.errors import NotFound
from app.ids import message_id
from app.mail.account import Account
from app.mail.compose import Address, OutboundMail, compose
from app.mail.dkim import signatures
from app.mail.imap import Role
from app.store import mailboxes
from app.store.mailboxes import Mailbox

_BOTH = frozenset({"list-unsubscribe", "list-unsubscribe-post"})
_PAUSE = 1.0
_TEXT = "This mail shows how your provider signs what Thaw sends. You can delete it.\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Signed:
    """One signature of the mail that arrived: of which domain, and whether it covers what one-click needs."""

    domain: str
    covers: bool


async def probe(app: App, sender_id: str, reader_id: str, within: float) -> list[Signed]:
    """Send the mail and read it; the signatures that it then has.

    Raises NotFound for an unknown mailbox and where it does not arrive within so many seconds, Conflict for a mailbox
    that is switched off, and MailError.
    """
    async with app.read() as s:
        sender, reader = await mailboxes.get(s, sender_id), await mailboxes.get(s, reader_id)
    ref = app.new_id("probe")
    session = await app.sender.open(account_of(app, sender))
    is_usable = False
    try:
        await session.envelope(sender.address, [reader.address], ref)
        await session.data(app.signer.signed(_mail(app, sender, reader, ref), sender.address.partition("@")[2]))
        is_usable = True
    finally:
        await app.sender.release(session, broken=not is_usable)
    try:
        async with asyncio.timeout(within):
            raw = await _arrives(app, account_of(app, reader), ref)
    except TimeoutError:
        raise NotFound(f"the mail left, and did not come to {reader.address} in {within:.0f} seconds") from None
    return [Signed(domain=domain, covers=covered >= _BOTH) for domain, covered in signatures(raw)]


def _mail(app: App, sender: Mailbox, reader: Mailbox, ref: str) -> bytes:
    domain = sender.address.partition("@")[2]
    place = (app.settings.public_url or f"https://{domain}").rstrip("/")
    mail = OutboundMail(
        message_id=message_id(ref, domain),
        sender=Address(name=sender.name, email=sender.address),
        to=(Address(name=reader.name, email=reader.address),),
        subject="How this mail is signed",
        text=_TEXT,
        date=app.clock.now(),
        list_unsubscribe=(f"{place}/u/probe", f"mailto:{sender.address}?subject=probe"),
        one_click=place.startswith("https:"),
        ref=ref,
        auto_submitted="auto-generated",
    )
    return compose(mail)


async def _arrives(app: App, account: Account, ref: str) -> bytes:
    """The mail, once it lies in the inbox or among the junk."""
    inbox = await app.inbox.open(account)
    try:
        places = [f.name for f in await inbox.folders() if f.role in (Role.INBOX, Role.JUNK)]
        while True:
            for place in places:
                await inbox.examine(place)
                async for fetched in inbox.fetch(await inbox.find("X-Thaw-Ref", ref)):
                    return fetched.raw
            await asyncio.sleep(_PAUSE)
    finally:
        await inbox.close()
