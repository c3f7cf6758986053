"""Leads as a CSV file over REST: the same reading and the same report as `thaw import`."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.api.conftest import ANNA, KEY, SEQUENCE, World

pytestmark = pytest.mark.anyio

PROBLEM = "application/problem+json"
PATH = "/api/v1/leads/import"
FILE = (
    "E-mail address;Frist name;Company\n"
    "anna@acme.test;Anna;Acme\n"
    'bert@acme.test;"Be\nrt";Acme\n'
    ";Nobody;Acme\n"
    "anna@acme.test;Anna again;Acme\n"
)


async def sent(world: World, raw: bytes, kind: str | None = "text/csv", query: str = "") -> httpx2.Response:
    headers = {} if kind is None else {"Content-Type": kind}
    return await world.client.post(PATH + query, content=raw, headers=headers)


async def imported(world: World, raw: bytes, query: str = "") -> Any:
    answer = await sent(world, raw, query=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def refused(answer: httpx2.Response, status: int = 422) -> str:
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM), answer.text
    return str(answer.json()["detail"])


async def addresses(world: World) -> list[str]:
    return [lead["email"] for lead in (await world.get("/leads"))["items"]]


async def test_good_rows_enter_and_bad_ones_are_listed(world: World) -> None:
    report = await imported(world, FILE.encode())
    assert report == {
        "imported": 2,
        "already_known": 0,
        "enrolled": 0,
        "bad": [
            {"line": 5, "reason": "no e-mail address"},
            {"line": 6, "reason": "anna@acme.test stands on line 2 already"},
        ],
        "hints": [
            {"line": 1, "text": 'the column "Frist name" is kept under its own name; did you mean "first name"?'}
        ],
    }
    assert await addresses(world) == ["anna@acme.test", "bert@acme.test"]
    assert (await imported(world, FILE.encode()))["already_known"] == 2


async def test_a_form_brings_the_file_and_its_name(world: World) -> None:
    files = {"file": ("fair.csv", b"email,first name\nanna@acme.test,Anna\n", "application/vnd.ms-excel")}
    answer = await world.client.post(PATH, files=files)
    assert answer.json()["imported"] == 1
    assert [lead["source"] for lead in (await world.get("/leads"))["items"]] == ["fair.csv"]


async def test_leads_are_enrolled_where_asked(world: World) -> None:
    await world.furnish()
    await world.post("/leads", ANNA, 201)
    raw = b"email,first name,company\nanna@acme.test,Anna,Acme\nbert@corp.test,Bert,Corp\ncara@corp.test,,Corp\n"
    report = await imported(world, raw, f"?sequence={SEQUENCE}")
    assert (report["imported"], report["already_known"], report["enrolled"]) == (1, 1, 2)
    assert [bad["line"] for bad in report["bad"]] == [4]
    assert "lead.first_name" in report["bad"][0]["reason"]


async def test_an_unknown_sequence_imports_nothing(world: World) -> None:
    await world.furnish()
    answer = await sent(world, FILE.encode(), query="?sequence=late-shipment")
    assert f'did you mean "{SEQUENCE}"' in await refused(answer, 404)
    assert await addresses(world) == []


UNUSABLE: list[tuple[bytes, str]] = [
    (b"", "the file is empty"),
    (b"name,phone\nAnna,1\n", "no column is named email"),
    (b"emial\nanna@acme.test\n", 'rename "emial" to "email"'),
    (b"PK\x03\x04...", "this is a spreadsheet"),
    (b"email\n" + b"".join(b"p%d@acme.test\n" % n for n in range(50_001)), "more than 50,000 rows; split it"),
]


async def test_an_unusable_file_says_what_to_do(world: World, subtests: pytest.Subtests) -> None:
    for raw, told in UNUSABLE:
        with subtests.test(told):
            assert told in await refused(await sent(world, raw))
            assert await addresses(world) == []


async def test_a_body_of_another_kind_is_refused_with_the_kinds_that_are_taken(
    world: World, subtests: pytest.Subtests
) -> None:
    for kind in (None, "application/json", "application/x-www-form-urlencoded", "text/plain", ""):
        with subtests.test(str(kind)):
            told = await refused(await sent(world, b"email\nanna@acme.test\n", kind), 415)
            assert "text/csv" in told and "multipart/form-data" in told
    assert "the form holds no file" in await refused(await world.client.post(PATH, files={"note": (None, "hello")}))
    assert "boundary" in await refused(await sent(world, b"email", "multipart/form-data"), 400)
    assert await addresses(world) == []


async def test_a_file_of_ten_megabytes_may_come_and_no_larger_one(world: World) -> None:
    row = b"anna@acme.test," + b"x" * 1_000_000 + b"\n"
    report = await imported(world, b"email,note\n" + row * 9 + b"bert@acme.test,y\n")
    assert (report["imported"], len(report["bad"])) == (1, 9)
    for answer in (
        await sent(world, b"x" * 10_485_761),
        await world.client.post(PATH, files={"file": ("leads.csv", b"x" * 10_485_760)}),
    ):
        assert "larger than 10 MB" in await refused(answer, 413)


async def test_a_file_whose_length_is_not_told_is_cut_off(world: World) -> None:
    came = 0

    async def endless() -> Any:
        nonlocal came
        while True:
            came += 1
            yield b"x" * 1_048_576

    headers = {"Content-Type": "text/csv"}
    answer = await world.client.post(PATH, content=endless(), headers=headers)
    assert "larger than 10 MB" in await refused(answer, 413)
    assert came <= 12


async def test_without_the_key_no_file_is_taken(guarded: World) -> None:
    assert (await sent(guarded, FILE.encode())).status_code == 401
    guarded.client.headers["Authorization"] = f"Bearer {KEY}"
    assert await addresses(guarded) == []
    assert (await imported(guarded, FILE.encode()))["imported"] == 2


async def test_a_form_on_a_page_of_another_site_brings_nothing(world: World) -> None:
    files = {"file": ("leads.csv", FILE.encode())}
    for site in ("cross-site", "same-site"):
        answer = await world.client.post(PATH, files=files, headers={"Sec-Fetch-Site": site})
        assert "another site" in await refused(answer, 403)
    assert await addresses(world) == []
    answer = await world.client.post(PATH, files=files, headers={"Sec-Fetch-Site": "none"})
    assert answer.status_code == 200
