"""What holds for every route: the key, the shape of errors, the health page and the description."""

from __future__ import annotations

import logging
import warnings
from collections.abc import AsyncIterator

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import create_async_engine

from app.api.build import OnlyThisMachine, install, install_errors
from app.errors import Conflict, Forbidden, Invalid, NotFound, Offline, ThawError
from app.jobs.worker import Health
from app.store.leads import Lead
from tests.api.conftest import ANNA, KEY, World

pytestmark = pytest.mark.anyio

PROBLEM = "application/problem+json"


HEADERS = [None, "Bearer", "Bearer wrong", f"Basic {KEY}", f"bearer {KEY}x", "Bearer kläy"]


async def test_without_the_key_nothing_is_shown(guarded: World, subtests: pytest.Subtests) -> None:
    for header in HEADERS:
        with subtests.test(str(header)):
            headers = {} if header is None else {b"Authorization": header.encode()}
            for path in ("/leads", "/mailboxes", "/events", "/summary", "/nothing"):
                answer = await guarded.client.get(f"/api/v1{path}", headers=headers)
                assert (answer.status_code, answer.headers["content-type"]) == (401, PROBLEM)
                assert answer.headers["www-authenticate"] == "Bearer"
                assert KEY not in answer.text


async def test_a_wrong_body_without_the_key_is_not_read(guarded: World) -> None:
    answer = await guarded.client.post("/api/v1/leads", json=ANNA)
    assert answer.status_code == 401
    async with guarded.app.read() as s:
        assert await s.scalar(select(func.count()).select_from(Lead)) == 0


async def test_with_the_key_all_is_open(guarded: World) -> None:
    answer = await guarded.client.get("/api/v1/leads", headers={"Authorization": f"Bearer {KEY}"})
    assert answer.status_code == 200


async def test_without_a_configured_key_everybody_may_call(world: World) -> None:
    assert (await world.client.get("/api/v1/leads")).status_code == 200


@pytest.mark.parametrize(
    ("error", "status", "title"),
    [
        (NotFound("none"), 404, "Not Found"),
        (Conflict("no"), 409, "Conflict"),
        (Invalid("wrong"), 422, "Unprocessable"),
        (Forbidden("not you"), 403, "Forbidden"),
        (Offline("no way out"), 400, "Bad Request"),
        (ThawError("hm"), 400, "Bad Request"),
    ],
)
async def test_expected_errors_become_problems(error: ThawError, status: int, title: str) -> None:
    answer = await _raised(error)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    problem = answer.json()
    assert (problem["status"], problem["detail"], problem["type"]) == (status, str(error), "about:blank")
    assert problem["title"].startswith(title)


async def test_an_unexpected_error_is_logged_and_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    answer = await _raised(ValueError("the password is tulip"))
    assert (answer.status_code, answer.headers["content-type"]) == (500, PROBLEM)
    assert "tulip" not in answer.text
    assert "Traceback" not in answer.text
    [line] = [record for record in caplog.records if record.getMessage() == "api.failed"]
    assert line.levelno == logging.ERROR
    assert line.exc_info is not None


async def _raised(error: Exception) -> httpx2.Response:
    api = FastAPI()
    install_errors(api)

    @api.get("/")
    async def fail() -> None:
        raise error

    transport = httpx2.ASGITransport(app=api, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://thaw.test") as client:
        return await client.get("/")


async def test_what_is_not_there_is_a_problem_too(world: World) -> None:
    for path in ("/leads/lead_none", "/nothing", "/enrollments/enr_none", "/tasks/task_none", "/handoffs/hand_none"):
        answer = await world.client.get(f"/api/v1{path}")
        assert (answer.status_code, answer.headers["content-type"]) == (404, PROBLEM)
    answer = await world.client.put("/api/v1/leads", json=ANNA)
    assert (answer.status_code, answer.headers["content-type"]) == (405, PROBLEM)
    assert answer.json()["detail"].startswith("nothing at this address takes PUT; /api/openapi.json lists")


async def test_a_body_that_cannot_be_read_is_told_how_to_be(world: World) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await world.client.post("/api/v1/leads", content=b"[" * 200_000, headers=headers)
    assert answer.status_code == 400 and "send an object in UTF-8" in answer.json()["detail"]


BODIES = [b"{", b"[]", b'"x"', b"", b'{"email": "\\ud800@acme.test"}', b"\xff"]


async def test_a_body_that_is_no_lead_is_refused(world: World, subtests: pytest.Subtests) -> None:
    for body in BODIES:
        with subtests.test(str(body)):
            answer = await world.client.post(
                "/api/v1/leads", content=body, headers={"Content-Type": "application/json"}
            )
            assert answer.status_code in (400, 422)
            assert answer.headers["content-type"] == PROBLEM


async def test_a_body_that_is_too_large_is_refused(world: World) -> None:
    async def in_pieces() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * 50_000

    for answer in (
        await world.client.post("/api/v1/leads", json=ANNA | {"title": "x" * 2_000_000}),
        await world.client.post("/api/v1/leads", content=in_pieces(), headers={"Content-Type": "application/json"}),
        await world.client.get("/api/v1/leads", headers={"Content-Length": "9" * 40}),
    ):
        assert (answer.status_code, answer.headers["content-type"]) == (413, PROBLEM)
        assert "larger than 1 MB" in answer.json()["detail"]


HOSTS = {
    "127.0.0.1": 200,
    "127.0.0.1:8080": 200,
    "LocalHost:8080": 200,
    "[::1]": 200,
    "[::1]:8080": 200,
    "evil.example": 400,
    "127.0.0.1.evil.example:8080": 400,
    "localhost.evil.example": 400,
    "[::2]:8080": 400,
    "": 400,
}


async def test_without_a_key_only_the_names_of_this_machine_are_answered(subtests: pytest.Subtests) -> None:
    api = FastAPI()
    api.add_middleware(OnlyThisMachine)
    api.add_api_route("/", lambda: {})
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=api), base_url="http://127.0.0.1") as client:
        for host, status in HOSTS.items():
            with subtests.test(host):
                answer = await client.get("/", headers={"Host": host})
                assert answer.status_code == status
                if status == 400:
                    assert answer.headers["content-type"] == PROBLEM
                    assert "thaw keys add" in answer.json()["detail"]


async def test_a_page_of_another_site_changes_nothing(world: World) -> None:
    answer = await world.client.post("/api/v1/leads", json=ANNA, headers={"Sec-Fetch-Site": "cross-site"})
    assert (answer.status_code, answer.headers["content-type"]) == (403, PROBLEM)
    assert (await world.client.get("/api/v1/leads", headers={"Sec-Fetch-Site": "cross-site"})).json()["items"] == []


PATHS = ["/leads/%00", "/leads?after=%00", "/deliveries?state=%00"]


async def test_a_nul_in_an_address_is_refused(world: World, subtests: pytest.Subtests) -> None:
    for path in PATHS:
        with subtests.test(path):
            answer = await world.client.get(f"/api/v1{path}")
            assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM)


LIMITS: list[object] = [0, 501, "many"]


async def test_the_size_of_a_page_has_its_limits(world: World, subtests: pytest.Subtests) -> None:
    for limit in LIMITS:
        with subtests.test(str(limit)):
            answer = await world.client.get(f"/api/v1/leads?limit={limit}")
            assert answer.status_code == 422
            assert answer.json()["errors"][0]["where"] == "query.limit"


async def test_health_tells_of_the_database_and_the_worker(world: World) -> None:
    parts = {"planner": Health(is_running=True), "watches": Health(is_running=False, restarts=2, error="no login")}
    api = FastAPI()
    install(api, world.app, lambda: parts)
    transport = httpx2.ASGITransport(app=api)
    async with httpx2.AsyncClient(transport=transport, base_url="http://thaw.test") as client:
        found = (await client.get("/health")).json()
    assert found == {
        "status": "degraded",
        "database": True,
        "parts": {
            "planner": {"is_running": True, "restarts": 0},
            "watches": {"is_running": False, "restarts": 2},
        },
    }


async def test_health_is_open_and_well_without_a_worker(guarded: World) -> None:
    answer = await guarded.client.get("/health")
    assert answer.json() == {"status": "ok", "database": True, "parts": {}}


async def test_while_the_database_is_away_everything_says_so(world: World) -> None:
    world.app.sessions.configure(bind=create_async_engine("postgresql+psycopg://nobody@127.0.0.1:1/none"))
    answer = await world.client.get("/api/v1/leads")
    assert (answer.status_code, answer.headers["content-type"], answer.headers["retry-after"]) == (503, PROBLEM, "5")
    health = await world.client.get("/health")
    assert (health.status_code, health.json()["status"], health.json()["database"]) == (200, "degraded", False)


async def test_the_api_describes_itself(world: World) -> None:
    api = FastAPI(title="Thaw")
    install(api, world.app)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        description = api.openapi()
    operations = [
        (path, method, operation) for path, item in description["paths"].items() for method, operation in item.items()
    ]
    assert len(operations) > 25
    for path, method, operation in operations:
        assert "/u/" not in path
        if path != "/health":
            assert operation["security"] == [{"HTTPBearer": []}]
            assert list(operation["responses"]["default"]["content"]) == [PROBLEM]
            assert operation["tags"], (path, method)
