"""Logging: one line an event, an event name and ids, never an address, a body or a secret."""

from __future__ import annotations

import json
import logging
import sys
from contextvars import ContextVar
from typing import TextIO

# The id of the unit of work (a turn, a message, a request); every line of one unit carries it.
unit: ContextVar[str] = ContextVar("unit", default="")

_PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {k: v for k, v in vars(record).items() if k not in _PLAIN and not k.startswith("_")}
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = repr(record.exc_info[1])
            line["trace"] = self.formatException(record.exc_info)
        if current := unit.get():
            line["unit"] = current
        text = json.dumps(fields | line, default=str, ensure_ascii=False)
        # Half a surrogate pair, from a hostile mail, must not break the writing of the line.
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


class _StandardError(logging.StreamHandler[TextIO]):
    """Writes to whatever standard error is by then: a file of an earlier one may be closed."""

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)


def configure(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send all logging to `stream` (standard error unless given) as JSON lines."""
    handler = _StandardError() if stream is None else logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # These tell every job or request at INFO; our own lines already say it once.
    for noisy in ("procrastinate", "aioimaplib", "alembic", "uvicorn.access", "mail.log", "httpx2"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
