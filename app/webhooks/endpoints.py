"""Receivers of webhooks enter here, change, get new secrets and leave. A secret is encrypted, and shown once."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.event import KINDS
from app.domain.webhook import OLD_SECRET_LASTS
from app.errors import Invalid
from app.store import events, webhooks
from app.store.webhooks import Webhook
from app.webhooks.signing import new_secret
from app.webhooks.target import target_of

_LONGEST_URL = 2_000


@dataclass(frozen=True, kw_only=True, slots=True)
class WebhookChange:
    """What is to change; None leaves a thing as it is. Empty `kinds` mean every kind."""

    url: str | None = None
    kinds: Sequence[str] | None = None
    is_active: bool | None = None


async def add_webhook(app: App, url: str, kinds: Sequence[str] = ()) -> tuple[str, str]:
    """Store a receiver, which gets what happens from now on; its id and its secret. Raises Invalid."""
    _check_url(app, url)
    chosen = _checked_kinds(kinds)
    secret = new_secret()
    async with app.write() as s:
        now = app.clock.now()
        added_in = await webhooks.snapshot(s)
        transaction, event = webhooks.end_of_log(added_in)
        webhook = Webhook(
            id=app.new_id("hook"),
            url=url,
            kinds=chosen,
            secret=app.vault.encrypt(secret.encode()),
            is_active=True,
            cursor_transaction=transaction,
            cursor_event=event,
            added_in=added_in,
            failures=0,
            created_at=now,
        )
        s.add(webhook)
        events.add(s, "webhook.added", now, webhook=webhook.id)
        return webhook.id, secret


async def change_webhook(app: App, webhook_id: str, change: WebhookChange) -> None:
    """Change a receiver. At a new address, or switched on again, it is sent at once all that waits.

    While it is off nothing is sent to it; what happens then is sent once it is on. Raises Invalid and NotFound.
    """
    if change.url is not None:
        _check_url(app, change.url)
    chosen = None if change.kinds is None else _checked_kinds(change.kinds)
    async with app.write() as s:
        webhook = await webhooks.get(s, webhook_id, lock=True)
        is_on_again = change.is_active is True and not webhook.is_active
        if is_on_again or change.url not in (None, webhook.url):
            await _begin_anew(app, s, webhook)
        webhook.url = change.url or webhook.url
        webhook.kinds = webhook.kinds if chosen is None else chosen
        if change.is_active is not None and change.is_active != webhook.is_active:
            webhook.is_active = change.is_active
            webhook.off_because = None if change.is_active else "a person switched it off"
        events.add(s, "webhook.changed", app.clock.now(), webhook=webhook_id, is_active=webhook.is_active)


async def rotate_secret(app: App, webhook_id: str) -> str:
    """Give a receiver a new secret, and return it. For a day the old one signs as well. Raises NotFound."""
    secret = new_secret()
    async with app.write() as s:
        webhook = await webhooks.get(s, webhook_id, lock=True)
        now = app.clock.now()
        webhook.old_secret, webhook.old_secret_until = webhook.secret, now + OLD_SECRET_LASTS
        webhook.secret = app.vault.encrypt(secret.encode())
        events.add(s, "webhook.rotated", now, webhook=webhook_id)
    return secret


async def remove_webhook(app: App, webhook_id: str) -> None:
    """Delete a receiver with all that was on its way to it, and its log. Raises NotFound."""
    async with app.write() as s:
        await webhooks.get(s, webhook_id, lock=True)
        now = app.clock.now()
        await _close_task(app, s, webhook_id, "the webhook was removed")
        await webhooks.remove(s, webhook_id)
        events.add(s, "webhook.removed", now, webhook=webhook_id)


async def _begin_anew(app: App, s: AsyncSession, webhook: Webhook) -> None:
    webhook.failures, webhook.next_turn_at = 0, None
    webhook.failing_since, webhook.last_error = None, None
    await webhooks.hurry(s, webhook.id, app.clock.now(), anew=True)
    if not await webhooks.has_failed(s, webhook.id):
        await _close_task(app, s, webhook.id, "the webhook was changed")


async def _close_task(app: App, s: AsyncSession, webhook_id: str, note: str) -> None:
    task = await webhooks.open_task(s, webhook_id)
    if task is not None:
        task.done_at, task.done_note = app.clock.now(), note


def _check_url(app: App, url: str) -> None:
    if len(url) > _LONGEST_URL:
        raise Invalid(f"a webhook's address has at most {_LONGEST_URL} characters")
    target_of(url, is_private=app.settings.webhook_private or app.settings.offline)


def _checked_kinds(kinds: Sequence[str]) -> list[str]:
    for kind in kinds:
        if kind not in KINDS:
            near = difflib.get_close_matches(kind, KINDS, n=1, cutoff=0.5)
            hint = f"; do you mean {near[0]}?" if near else ": docs/WEBHOOKS.md lists them"
            raise Invalid(f"there is no kind of event {kind[:80]!r}{hint}")
    return sorted(set(kinds))
