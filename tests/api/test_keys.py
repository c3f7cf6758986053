"""API keys: who may call, under which name, and what a key leaves behind."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import httpx2
import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import async_sessionmaker

from app import access
from app.access import ANYBODY, FIRST_KEY, Caller, Refused, add_key, admit, note_use, somebody_may_call
from app.errors import Conflict, Invalid, NotFound
from app.store import api_keys, engine
from app.store.api_keys import ApiKey
from app.web.build import build as pages
from tests.api.conftest import KEY, World

pytestmark = pytest.mark.anyio


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


async def made(world: World, name: str = "the CRM") -> str:
    return (await add_key(world.app, name, "a test")).secret


async def status(world: World, key: str | None) -> int:
    answer = await world.client.get("/api/v1/leads", headers=bearer(key) if key else {})
    return answer.status_code


async def only_key(world: World) -> ApiKey:
    async with world.app.read() as s:
        [key] = await api_keys.every(s)
        return key


# -- making --------------------------------------------------------------------------------------------------------


async def test_a_key_is_shown_once_and_only_its_hash_is_kept(world: World) -> None:
    new = await world.post("/keys", {"name": "  the\tCRM "}, 201)
    secret = new.pop("key")
    world.client.headers.update(bearer(secret))
    assert new["name"] == "the CRM" and secret.startswith(new["hint"]) and len(new["hint"]) == 11
    [listed] = await world.get("/keys")
    assert listed | {"used_at": None} == new
    stored = await only_key(world)
    assert stored.digest == hashlib.sha256(secret.encode()).hexdigest()
    async with world.app.read() as s:
        dump = str(
            (await s.execute(text("SELECT k::text, (SELECT jsonb_agg(e) FROM event e)::text FROM api_key k"))).all()
        )
    assert secret.removeprefix("thaw_")[6:] not in dump
    [event] = await world.events(1)
    assert (event["kind"], event["data"]) == ("key.added", {"key": new["id"], "name": "the CRM", "by": ANYBODY})


async def test_no_two_keys_ever_have_one_name(world: World) -> None:
    await made(world)
    with pytest.raises(Conflict, match="already; choose another name"):
        await made(world)
    await access.revoke_key(world.app, (await only_key(world)).id, "a test")
    with pytest.raises(Conflict, match="that was revoked; choose another name"):
        await made(world)
    told = await asyncio.gather(
        *[add_key(world.app, "two at once", "a test") for _ in range(3)], return_exceptions=True
    )
    assert sum(not isinstance(one, Exception) for one in told) == 1


@pytest.mark.parametrize("name", ["", " \x00", "x" * 101, "The API", "the first  key", "\u202e"])
async def test_a_name_says_who_holds_the_key(world: World, name: str) -> None:
    with pytest.raises(Invalid):
        await made(world, name)


@given(st.integers(5, 60), st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_a_mistyped_key_is_known_by_its_form(place: int, letter: str) -> None:
    secret = access._new_secret()
    wrong = secret[:place] + letter + secret[place + 1 :]
    assert access._is_well_formed(secret.encode())
    assert access._is_well_formed(wrong.encode()) == (wrong == secret)


@given(st.binary(max_size=80) | st.from_regex(r"thaw_[a-z2-7]{50,60}", fullmatch=True).map(str.encode))
def test_no_bytes_upset_the_look_at_the_form(shown: bytes) -> None:
    assert access._is_well_formed(shown) in (True, False)


# -- the door ------------------------------------------------------------------------------------------------------


async def test_the_first_key_shuts_the_door_and_no_revocation_opens_it(world: World) -> None:
    assert await status(world, None) == await status(world, "whatever") == 200
    key = await made(world)
    assert [await status(world, shown) for shown in (None, "whatever", access._new_secret())] == [401] * 3
    assert await status(world, key) == 200
    key_id = (await only_key(world)).id
    answer = await world.client.delete(f"/api/v1/keys/{key_id}", headers=bearer(key))
    assert (answer.status_code, answer.content) == (204, b"")
    assert [await status(world, shown) for shown in (None, "whatever", key)] == [401] * 3
    answer = await world.client.get("/api/v1/leads", headers=bearer(key))
    assert answer.headers["www-authenticate"] == "Bearer"
    assert '"the CRM" was revoked; `thaw keys add NAME` makes another' in answer.json()["detail"]


async def test_a_key_of_the_right_form_is_let_in_while_there_is_none(world: World) -> None:
    assert await status(world, access._new_secret()) == 200


async def test_the_key_of_the_settings_goes_on_beside_stored_ones(guarded: World) -> None:
    stored = await made(guarded)
    assert [await status(guarded, key) for key in (KEY, stored, None, "")] == [200, 200, 401, 401]
    assert await admit(guarded.app, KEY.encode()) == Caller(name=FIRST_KEY)


async def test_revoking_is_harmless_to_repeat(world: World) -> None:
    await made(world)
    key_id = (await only_key(world)).id
    await access.revoke_key(world.app, key_id, "a test")
    first = await only_key(world)
    await access.revoke_key(world.app, key_id, "a test")
    assert (await only_key(world)).revoked_at == first.revoked_at
    world.client.headers.update(bearer(await made(world, "another")))
    assert [event["kind"] for event in await world.events(3)] == ["key.added", "key.revoked", "key.added"]
    with pytest.raises(NotFound):
        await access.revoke_key(world.app, "key_none", "a test")
    assert (await world.client.delete("/api/v1/keys/key_none")).status_code == 404


async def test_other_machines_are_let_in_only_where_a_key_is_good(world: World, guarded: World) -> None:
    assert not await somebody_may_call(world.app)
    await made(world)
    assert await somebody_may_call(world.app)
    await access.revoke_key(world.app, (await only_key(world)).id, "a test")
    assert not await somebody_may_call(world.app)
    assert await somebody_may_call(guarded.app)


async def test_who_acted_is_named_by_the_key(world: World) -> None:
    lead = await world.enrolled()
    world.client.headers.update(bearer(await made(world, "Zoë's script")))
    paused = await world.post(f"/enrollments/{lead['enrollment_id']}/pause")
    assert paused["held_reason"] == "paused by Zoë's script"
    await world.post("/suppressions", {"address": "no@acme.test"}, 201)
    [suppressed] = (await world.get("/suppressions"))["items"]
    assert suppressed["source"] == "Zoë's script"


async def test_the_pages_take_a_key_as_password(world: World) -> None:
    key = await made(world)
    async with visitor(world) as client:
        assert (await client.get("/")).status_code == 401
        assert (await client.get("/", auth=("anna", key[:-1]))).status_code == 401
        assert (await client.get("/", auth=("anna", key))).status_code == 200
        assert (await only_key(world)).used_at is not None
        await access.revoke_key(world.app, (await only_key(world)).id, "a test")
        refused = await client.get("/", auth=("anna", key))
        assert refused.status_code == 401 and "thaw keys add" in refused.text


@asynccontextmanager
async def visitor(world: World) -> AsyncIterator[httpx2.AsyncClient]:
    """A browser on the pages."""
    site = FastAPI()
    site.include_router(pages(world.app))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=site), base_url="http://thaw.test") as client:
        yield client


# -- the last use --------------------------------------------------------------------------------------------------


async def test_the_last_use_is_noted_once_a_minute(world: World) -> None:
    key = await made(world)
    assert (await only_key(world)).used_at is None
    assert await status(world, key) == 200
    first = (await only_key(world)).used_at
    assert first is not None and world.app.clock.real() - first < timedelta(minutes=1)
    assert (await admit(world.app, key.encode())).unnoted is None
    await status(world, key)
    assert (await only_key(world)).used_at == first
    async with world.app.write() as s:
        (await api_keys.locked(s, (await only_key_id(world)))).used_at = first - timedelta(minutes=2)
    # A call that fails is a use, too.
    assert (await world.client.get("/api/v1/leads/none", headers=bearer(key))).status_code == 404
    again = (await only_key(world)).used_at
    assert again is not None and again >= first


async def only_key_id(world: World) -> str:
    async with world.app.sessions() as s:
        return (await api_keys.every(s))[0].id


async def test_a_use_that_cannot_be_noted_fails_nobody(world: World, caplog: pytest.LogCaptureFixture) -> None:
    await made(world)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # Bound and never listening: every connection is refused.
        pool = engine.create(f"postgresql://thaw@127.0.0.1:{closed.getsockname()[1]}/away")
        caller = Caller(name="the CRM", unnoted=(await only_key(world)).id)
        await note_use(replace(world.app, sessions=async_sessionmaker(pool)), caller)
        await pool.dispose()
    [line] = [record for record in caplog.records if record.getMessage() == "key.use_not_noted"]
    assert line.levelno == logging.WARNING


async def test_wrong_keys_write_nothing(world: World) -> None:
    key = await made(world)
    for n in range(50):
        shown = access._new_secret() if n % 2 else f"guess {n}"
        with pytest.raises(Refused):
            await admit(world.app, shown.encode())
    assert (await only_key(world)).used_at is None
    world.client.headers.update(bearer(key))
    assert [event["kind"] for event in await world.events(1)] == ["key.added"]
