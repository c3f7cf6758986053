"""Log lines: one JSON object an event, with ids, the unit of work, and the error where there is one."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from datetime import datetime

import pytest

from app.log import configure, unit


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What is logged; afterwards logging is as it was."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    for handler in before:  # or `configure` would close pytest's own
        root.removeHandler(handler)
    stream = io.StringIO()
    configure("INFO", stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


def read(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().split("\n")[:-1]]


def test_an_event_with_its_ids(lines: io.StringIO) -> None:
    logging.getLogger("app.outreach.send").info("delivery.sent", extra={"delivery": "del_1", "code": 250})
    (line,) = read(lines)
    at = datetime.fromisoformat(str(line.pop("at")))
    assert at.tzinfo is not None
    assert line == {"level": "info", "event": "delivery.sent", "delivery": "del_1", "code": 250}


def test_the_lines_of_one_unit_share_its_id(lines: io.StringIO) -> None:
    token = unit.set("turn_7")
    logging.info("inside")
    unit.reset(token)
    logging.info("outside")
    inside, outside = read(lines)
    assert inside["unit"] == "turn_7" and "unit" not in outside


def test_an_error_stays_on_one_line_with_its_trace(lines: io.StringIO) -> None:
    try:
        raise ValueError("a\nb")
    except ValueError:
        logging.exception("message.set_aside")
    (line,) = read(lines)
    assert line["error"] == "ValueError('a\\nb')"
    assert str(line["trace"]).startswith("Traceback")


def test_no_value_breaks_a_line(lines: io.StringIO) -> None:
    logging.info("odd", extra={"what": {1, 2}, "text": "a\nb\u2028c\x00", "name_of": "Zoë"})
    (line,) = read(lines)
    assert line["text"] == "a\nb\u2028c\x00" and line["name_of"] == "Zoë"
    assert "Zoë" in lines.getvalue()


def test_libraries_that_tell_every_job_are_quiet_below_warnings(lines: io.StringIO) -> None:
    for name in ("procrastinate.worker", "aioimaplib", "uvicorn.access", "alembic.runtime"):
        logging.getLogger(name).info("chatter")
        logging.getLogger(name).warning("trouble")
    assert [line["event"] for line in read(lines)] == ["trouble"] * 4
    logging.debug("detail")
    assert len(read(lines)) == 4
