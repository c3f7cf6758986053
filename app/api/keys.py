"""API keys over REST: who may call. A key is shown once, in the answer that makes it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import StringConstraints

from app.access import add_key, revoke_key
from app.api.door import AppDep, By, Id, In, Out
from app.store import api_keys

router = APIRouter(prefix="/keys", tags=["API keys"])


class KeyIn(In):
    """A key to be made; events and reasons call whoever holds it by its `name`."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=100)]


class KeyOut(Out):
    """A key without its secret; `hint` is its beginning. `used_at` is up to a minute behind."""

    id: str
    name: str
    hint: str
    created_at: datetime
    used_at: datetime | None
    revoked_at: datetime | None


class NewKeyOut(KeyOut):
    """A new key with its secret, `key`, which is never shown again."""

    key: str


@router.get("")
async def list_keys(app: AppDep) -> list[KeyOut]:
    """All keys in the order in which they were made, revoked ones too. THAW_API_KEY, a setting, is not among them."""
    async with app.read() as s:
        return [KeyOut.of(key) for key in await api_keys.every(s)]


@router.post("", status_code=201)
async def create_key(body: KeyIn, app: AppDep, by: By) -> NewKeyOut:
    """Make a key. After the first one every call must show one."""
    new = await add_key(app, body.name, by)
    async with app.read() as s:
        return NewKeyOut(**KeyOut.of(await s.get_one(api_keys.ApiKey, new.id)).model_dump(), key=new.secret)


@router.delete("/{key_id}", status_code=204)
async def delete_key(key_id: Id, app: AppDep, by: By) -> None:
    """Revoke a key: from now on it is refused. It stays in the list, because events name it. Harmless to repeat."""
    await revoke_key(app, key_id, by)
