"""`thaw webhooks`: who is told what happens, whether they take it, and sending again what they did not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.domain.webhook import State
from app.errors import Conflict

if TYPE_CHECKING:
    from app.context import App
    from app.store.webhooks import WebhookDelivery

group = typer.Typer(no_args_is_help=True, help="Receivers that are told what happens.")

_SHOWN = 50
_Webhook = Annotated[str, typer.Argument(metavar="WEBHOOK", help="The webhook, hook_…, as the list shows it.")]


@group.command()
def add(
    url: Annotated[str, typer.Argument(help="Where to post, https://….")],
    kind: Annotated[list[str] | None, typer.Option(help="A kind of event, again for more; all without it.")] = None,
) -> None:
    """Add a receiver. It gets what happens from now on. Its secret is printed once, here."""
    from app.webhooks.endpoints import add_webhook

    webhook_id, secret = running.with_app(lambda app: add_webhook(app, url, kind or ()))
    running.say(f"webhook {webhook_id} was added\nsecret: {secret}\nKeep the secret: it is not shown again.")


@group.command("list")
def list_all() -> None:
    """List all receivers and how they are."""
    running.with_app(_list)


async def _list(app: App) -> None:
    from app.store import webhooks

    async with app.read() as s:
        rows = await webhooks.every(s)
    if not rows:
        running.say("there is no webhook yet; add one with `thaw webhooks add`")
    for row in rows:
        state = "active" if row.is_active else f"off: {row.off_because}"
        failing = (
            f", failing since {row.failing_since:%Y-%m-%d %H:%M} UTC: {row.last_error}" if row.failing_since else ""
        )
        running.say(f"{row.id}  {row.url}  {', '.join(row.kinds) or 'all kinds'}  {state}{failing}")


@group.command()
def remove(webhook: _Webhook) -> None:
    """Remove a receiver with all that was on its way to it."""
    from app.webhooks.endpoints import remove_webhook

    running.with_app(lambda app: remove_webhook(app, webhook))
    running.say(f"{webhook} was removed")


@group.command()
def test(webhook: _Webhook) -> None:
    """Post a `webhook.test` now, and say what came of it."""
    running.with_app(lambda app: _test(app, webhook))


async def _test(app: App, webhook: str) -> None:
    from app.store import webhooks
    from app.webhooks.deliver import send_test

    delivery_id = await send_test(app, webhook)
    async with app.read() as s:
        row = await webhooks.get_delivery(s, webhook, delivery_id)
    if row.state != State.DELIVERED:
        raise Conflict(f"the receiver did not take it: {row.last_error}")
    running.say(f"the receiver took it (status {row.last_status})")


@group.command()
def log(
    webhook: _Webhook,
    state: Annotated[State | None, typer.Option(help="Only those in this state.")] = None,
) -> None:
    """Show the last fifty deliveries to a receiver. The newest first, and what came of each."""
    running.with_app(lambda app: _log(app, webhook, state))


async def _log(app: App, webhook: str, state: State | None) -> None:
    from app.store import webhooks

    async with app.read() as s:
        await webhooks.get(s, webhook)
        rows = await webhooks.of_webhook(s, webhook, [state] if state else list(State), _SHOWN)
    if not rows:
        running.say("nothing yet")
    for row in rows:
        running.say(f"{row.id}  {row.created_at:%Y-%m-%d %H:%M} UTC  {row.kind}  {_what_came_of(row)}")


def _what_came_of(row: WebhookDelivery) -> str:
    tries = f"{row.attempts} attempt{'' if row.attempts == 1 else 's'}"
    error = f": {row.last_error}" if row.last_error else ""
    again = (
        f", again at {row.retry_at:%Y-%m-%d %H:%M} UTC"
        if row.state == State.PENDING and row.retry_at and row.attempts
        else ""
    )
    return f"{row.state}, {tries}{again}{error}"


@group.command()
def retry(
    webhook: _Webhook,
    delivery: Annotated[str, typer.Argument(metavar="DELIVERY", help="The delivery, whd_…, as the log shows it.")],
) -> None:
    """Send a delivery again that was given up or waits for its retry."""
    from app.webhooks.deliver import send_again

    running.with_app(lambda app: send_again(app, webhook, delivery))
    running.say(f"{delivery} is sent again, while `thaw serve` or a worker runs")
