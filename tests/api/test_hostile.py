"""Whatever is sent to whichever route of the description: it is done, or refused as a problem in words; never a 5xx."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes

import httpx2
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.delivery import State
from app.web.build import build as pages
from tests.api.conftest import CARLA, KEY, SEQUENCE, World, served
from tests.api.conftest import settings as service_settings

PROBLEM = "application/problem+json"
JSON = "application/json"
# Every example works on the same database: what one leaves behind is more to stumble over for the next.
hostile = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))

TEXT = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="\x00\x1f\x7f\ud800\udfff\u202e'\"\\%;{}<>", max_size=12),
    st.sampled_from(["", " ", "\x00", "..", "null", "0-0", "999999999999999999-1", "x" * 5_000, "-1", "1e999", "NaN"]),
)
NUMBER = st.one_of(st.integers(), st.floats(), st.sampled_from([2**31, 2**63, -(2**63) - 1, 10**30]))
VALUE = st.recursive(
    st.none() | st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
# What makes it through the first checks, so that the ones behind them are met, too.
PLAUSIBLE: dict[str, list[object]] = {
    "address": ["kim@acme.test", "anna@acme.test", "ida@sender.test"],
    "email": ["kim@acme.test", "anna@acme.test"],
    "sequence": [SEQUENCE],
    "zone": ["Europe/Berlin", "UTC", "posixrules", "../etc"],
    "smtp_host": ["mail.sender.test", "127.0.0.1"],
    "imap_host": ["mail.sender.test"],
    "absent_until": ["2026-05-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59"],
    "booking_url": ["https://book.sender.test/x", "https://[", "https://\u2100.test"],
    "outcome": ["sent", "resend"],
    "username": ["ida"],
    "weekly_capacity": [0, 3],
    "country": ["DE"],
    "daily_cap": [1, 0, 10**12],
    "url": ["https://hooks.acme.test/x", "http://[::1", "https://user:pw@x.test"],
}
BODIES = [
    b"",
    b"{",
    b"null",
    b"[]",
    b'"x"',
    b"NaN",
    b"\xff\xfe",
    b'{"a":' * 50_000,
    b"[" * 200_000,
    b"1" * 10_000,
    b'{"email": "\\ud800"}',
    b'{"name": "\\u0000"}',
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """One operation of the description."""

    path: str
    method: str
    inputs: list[dict[str, Any]]
    bodies: dict[str, Any]


def routes_of(document: dict[str, Any]) -> Iterator[Route]:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            bodies = operation.get("requestBody", {}).get("content", {})
            yield Route(path=path, method=method, inputs=operation.get("parameters", []), bodies=bodies)


def properties(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, str]:
    """The fields of a body and what may stand in each, through one level of references."""
    for option in [schema, *schema.get("anyOf", [])]:
        name = option.get("$ref", "").rpartition("/")[2]
        found = document["components"]["schemas"].get(name, option)
        if "properties" in found:
            return {field: json.dumps(what) for field, what in found["properties"].items()}
    return {}


def quoted(text: str) -> str:
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"), safe="")


def body_for(draw: Any, route: Route, document: dict[str, Any]) -> tuple[bytes, str]:
    if not route.bodies or draw(st.integers(0, 9)) == 0:
        raw = draw(st.sampled_from(BODIES) | st.binary(max_size=60))
        return raw, draw(st.sampled_from([JSON, "text/csv", "multipart/form-data; boundary=x", "application/xml", ""]))
    kind = draw(st.sampled_from(sorted(route.bodies)))
    if kind != JSON:
        return draw(st.binary(max_size=200) | TEXT.map(lambda t: f"email,{t}\n{t},x".encode("utf-8", "replace"))), kind
    body = {}
    is_meant_well = draw(st.booleans())
    for name, what in properties(document, route.bodies[kind].get("schema", {})).items():
        likely = PLAUSIBLE.get(name, ["Kim"] if '"type": "string"' in what and '"enum"' not in what else [])
        if likely and (is_meant_well or draw(st.booleans())):
            body[name] = draw(st.sampled_from(likely))
        elif not is_meant_well and draw(st.booleans()):
            body[name] = draw(VALUE)
    if draw(st.integers(0, 5)) == 0:
        body[draw(TEXT)] = draw(VALUE)
    return json.dumps(body).encode(), kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """A service in which there is one of everything, on an event loop of its own: hypothesis draws between calls."""

    portal: BlockingPortal
    world: World
    document: dict[str, Any]
    ids: list[str]

    def call(self, client: httpx2.AsyncClient, method: str, url: str, **more: Any) -> httpx2.Response:
        return self.portal.call(lambda: client.request(method.upper(), url, **more))


@pytest.fixture
def target(database_url: str, tmp_path: Path) -> Iterator[Target]:
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(served(service_settings(tmp_path, KEY), database_url)) as world,
    ):
        ids = portal.call(furnish, world)
        document = portal.call(world.client.get, "/openapi.json").json()
        yield Target(portal=portal, world=world, document=document, ids=ids)


async def furnish(world: World) -> list[str]:
    """The ids of what is there."""
    world.client.headers["Authorization"] = f"Bearer {KEY}"
    anna = await world.enrolled()
    closer = await world.post("/closers", CARLA, 201)
    key = await world.post("/keys", {"name": "a script"}, 201)
    ids = [anna["id"], anna["enrollment_id"], closer["id"], key["id"], await world.mail(anna["id"], State.UNKNOWN)]
    ids += [await world.reply(anna["id"]), await world.handoff(anna["id"]), await world.task(anna["id"])]
    return ids + [mailbox["id"] for mailbox in await world.get("/mailboxes")]


@hostile
@given(data=st.data())
def test_no_input_breaks_a_route(target: Target, data: st.DataObject) -> None:
    found = sorted(routes_of(target.document), key=lambda route: (route.path, route.method))
    route = data.draw(st.sampled_from(found))
    path, query = route.path, {}
    for given_in in route.inputs:
        fitting = [known for known in target.ids if known.startswith(given_in["name"][:3])] or target.ids
        text = data.draw(st.sampled_from(fitting) if data.draw(st.booleans()) else TEXT)
        if given_in["in"] == "path":
            path = path.replace("{" + given_in["name"] + "}", quoted(text) or "x")
        elif data.draw(st.booleans()):
            query[given_in["name"]] = quoted(text)
    url = path + "?" + "&".join(f"{name}={value}" for name, value in query.items())
    headers, raw = {}, b""
    if route.method != "get":
        raw, headers["Content-Type"] = body_for(data.draw, route, target.document)
    answer = target.call(target.world.client, route.method, url, content=raw, headers=headers)
    assert_is_done_or_refused(answer)


def assert_is_done_or_refused(answer: httpx2.Response) -> None:
    assert answer.status_code < 500, answer.text
    assert answer.status_code != 401
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == PROBLEM, answer.text
        problem = answer.json()
        assert problem["status"] == answer.status_code
        assert len(problem["detail"]) > 8, problem


def test_odd_bodies_are_refused_by_every_route_that_takes_one(target: Target) -> None:
    for route in routes_of(target.document):
        if not route.bodies:
            continue
        path = "/".join("x" if part.startswith("{") else part for part in route.path.split("/"))
        for raw in BODIES:
            for kind in (JSON, "text/csv", "application/xml"):
                headers = {"Content-Type": kind}
                answer = target.call(target.world.client, route.method, path, content=raw, headers=headers)
                assert_is_done_or_refused(answer)
                assert answer.status_code >= 400, (path, raw[:20])


@settings(hostile, max_examples=60)
@given(path=st.sampled_from(["/leads/", "/?page=", "/", "/u/", "/static/", "/tasks?x="]), text=TEXT)
def test_no_address_breaks_a_page(target: Target, path: str, text: str) -> None:
    site = FastAPI()
    site.include_router(pages(target.world.app))
    client = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=site), base_url="http://thaw.test")
    answer = target.call(client, "GET", path + quoted(text), auth=("anna", KEY))
    assert answer.status_code in (200, 404)
