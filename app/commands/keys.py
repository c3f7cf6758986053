"""`thaw keys`: make a key for the API and the pages, list them, revoke one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.errors import NotFound

if TYPE_CHECKING:
    from app.context import App

group = typer.Typer(no_args_is_help=True, help="Keys for the API and the pages.")


@group.command()
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who holds it; events and reasons say this name.")],
) -> None:
    """Make a key and print it. It is shown this once. From the first key on, every call and page needs one."""
    from app.access import add_key

    new = running.with_app(lambda app: add_key(app, name, by="thaw keys add"))
    # Alone on standard output, so that a script can keep it.
    typer.echo(new.secret)
    typer.echo("keep it now: it is not shown again", err=True)


@group.command("list")
def list_all() -> None:
    """List all keys, without their secrets."""
    running.with_app(_list)


@group.command()
def revoke(
    key: Annotated[
        str, typer.Argument(metavar="KEY", help="Its name, or its id, key_…, as `thaw keys list` shows it.")
    ],
) -> None:
    """Refuse a key from now on."""
    name = running.with_app(lambda app: _revoke(app, key))
    running.say(f'the key "{name}" is refused from now on')


async def _list(app: App) -> None:
    from app.store import api_keys

    async with app.read() as s:
        rows = await api_keys.every(s)
    if app.settings.api_key is not None:
        running.say("the first key  from THAW_API_KEY")
    elif not rows:
        running.say("there is no key yet; make one with `thaw keys add NAME`")
    for row in rows:
        state = f"revoked {row.revoked_at:%Y-%m-%d %H:%M} UTC" if row.revoked_at else "active"
        used = f"last used {row.used_at:%Y-%m-%d %H:%M} UTC" if row.used_at else "never used"
        running.say(f"{row.id}  {row.name}  {row.hint}…  {state}, {used}")


async def _revoke(app: App, name_or_id: str) -> str:
    from app.access import revoke_key
    from app.store import api_keys

    async with app.read() as s:
        row = next((key for key in await api_keys.every(s) if name_or_id in (key.name, key.id)), None)
    if row is None:
        raise NotFound(f'there is no key "{name_or_id}"; `thaw keys list` shows them')
    await revoke_key(app, row.id, by="thaw keys revoke")
    return row.name
