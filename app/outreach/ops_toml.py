"""Reads one TOML file that a person edits, and tells what is wrong in it by line.

Owns the kinds of values such a file has. Must not know what they are for: ranges, names and reasons are the caller's.
A wrong value becomes a `Problem` in the caller's list and a harmless stand-in, so that reading goes on to the next one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import Any

from app.outreach.language import Problem, nearest

SOURCE_LIMIT = 20_000  # characters of one file

_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]\]?\s*(?:#.*)?$")


def read_toml(file: str, source: str, problems: list[Problem]) -> Table | None:
    """The file's top table; None, and a problem, when it is no TOML."""
    if len(source) > SOURCE_LIMIT:
        problems.append(Problem(file=file, line=1, message=f"longer than {SOURCE_LIMIT} characters"))
        return None
    try:
        values = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        problems.append(_syntax_problem(file, source, str(error)))
        return None
    except RecursionError:
        problems.append(Problem(file=file, line=1, message="this is nested too deeply"))
        return None
    return Table(file=file, source=source, section="", nth=0, values=values, problems=problems)


def _syntax_problem(file: str, source: str, message: str) -> Problem:
    # tomllib gives the place in its message only (before Python 3.14).
    position = _POSITION.search(message)
    line = int(position[1]) if position and position[1] else max(1, len(source.rstrip().split("\n")))
    return Problem(file=file, line=line, message=f"no valid TOML: {_POSITION.sub('', message)}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """One table: the top of the file, `[section]`, or the `nth` `[[section]]`.

    `line` is where a table in braces stands, which has no header of its own.
    """

    file: str
    source: str
    section: str
    nth: int
    values: dict[str, Any]
    problems: list[Problem]
    line: int = 1

    def refuse(self, key: str | None, message: str) -> None:
        """Add a problem on the line of `key`, or on the table's own."""
        self.problems.append(Problem(file=self.file, line=self._line(key), message=message))

    def only(self, *keys: str) -> None:
        """Refuse every key but these."""
        for key in self.values.keys() - set(keys):
            self.refuse(key, f'unknown key "{key}"; {nearest(key, keys)}')

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number from `least` to `most`."""
        value = self._value(key, default)
        if not _is_whole(value, least, most):
            self._refuse_value(key, value, f"a whole number from {least} to {most}" if least < most else str(least))
            return least
        return int(value)

    def whole_numbers(self, key: str, count: int, least: int, most: int, default: list[int]) -> list[int]:
        """A list of exactly `count` whole numbers, each from `least` to `most`."""
        value = self._value(key, default)
        if not isinstance(value, list) or len(value) != count or not all(_is_whole(v, least, most) for v in value):
            self._refuse_value(key, value, f"{count} whole numbers from {least} to {most}, as in {default}")
            return [least] * count
        return value

    def share(self, key: str, default: float | None = None) -> float:
        """A number from 0 to 1."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            self._refuse_value(key, value, "a number from 0 to 1")
            return 1.0
        return float(value)

    def text(self, key: str, most: int = SOURCE_LIMIT, is_needed: bool = True) -> str:
        """A text of at most `most` characters that is not blank; empty where it is missing or wrong."""
        value = self._value(key)
        if value is None and not is_needed:
            return ""
        if not isinstance(value, str) or not value.strip():
            self._refuse_value(key, value, "a text in quotes")
            return ""
        if len(value) > most:
            self.refuse(key, f"{key} has {len(value)} characters; {most} are possible")
        return value

    def texts(self, key: str) -> list[str]:
        """A list of texts that are not blank; empty where it is missing."""
        value = self._value(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
            self._refuse_value(key, value, "a list of texts in quotes")
            return []
        return value

    def choice(self, key: str, known: Iterable[str]) -> str:
        """One of the known words; the first of them stands in for a wrong one."""
        words = [str(word) for word in known]
        value = self._value(key)
        if value not in words:
            near = nearest(value, words) if isinstance(value, str) else f"known: {', '.join(words)}"
            self._refuse_value(key, value, f"one of {', '.join(words)}; {near}")
            return words[0]
        return str(value)

    def choices(self, key: str, known: tuple[str, ...]) -> list[str]:
        """A list of at least one of the known words."""
        value = self._value(key)
        if not isinstance(value, list) or not value:
            self._refuse_value(key, value, f"a list of {', '.join(known)}")
            return []
        for word in value:
            if word not in known:
                self.refuse(key, f'"{word}" is not known here; {nearest(str(word), known)}')
        return [word for word in value if word in known]

    def time_of_day(self, key: str) -> time | None:
        """A time such as "08:30"; None when it is wrong."""
        value = self._value(key)
        try:
            if isinstance(value, str) and re.fullmatch(r"\d\d:\d\d", value):
                return time.fromisoformat(value)
        except ValueError:
            pass  # such as 25:00: refused below like any other wrong text
        self._refuse_value(key, value, 'a time such as "08:30"')
        return None

    def table(self, key: str, why: str) -> Table:
        """The table `[key]`, empty and refused with `why` when it is missing."""
        value = self.values.get(key)
        name = self._full(key)
        if not isinstance(value, dict):
            self.refuse(key, f"[{name}] is missing: {why}" if value is None else f"{key} must be a table: [{name}]")
            # A list of its own: what is wrong inside a table that is not there need not be told.
            return Table(file=self.file, source=self.source, section=name, nth=0, values={}, problems=[])
        line, problems = self._line(key), self.problems
        return Table(
            file=self.file, source=self.source, section=name, nth=0, values=value, problems=problems, line=line
        )

    def tables(self, key: str, why: str) -> list[Table]:
        """The tables `[[key]]`, at least one."""
        value = self.values.get(key)
        if not isinstance(value, list) or not value or not all(isinstance(entry, dict) for entry in value):
            self.refuse(key, why)
            return []
        return [
            Table(file=self.file, source=self.source, section=key, nth=nth, values=entry, problems=self.problems)
            for nth, entry in enumerate(value)
        ]

    def _full(self, key: str) -> str:
        """The name of a table in this one, as its header has it."""
        return f"{self.section}.{key}" if self.section else key

    def _value(self, key: str, default: Any = None) -> Any:
        return self.values.get(key, default)

    def _refuse_value(self, key: str, value: Any, wanted: str) -> None:
        self.refuse(key, f"{key} is missing; it is {wanted}" if value is None else f"{key} must be {wanted}")

    def _line(self, key: str | None) -> int:
        """Where a key stands, found by looking for `key =` below the right header. The table's line where that fails.

        tomllib keeps no positions. What stands in braces, and keys with dots, get the line of their table.
        """
        inside, line, seen = self.section == "", self.line, 0
        wanted = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=") if key else None
        for number, text in enumerate(self.source.split("\n"), 1):
            if header := _HEADER.match(text):
                seen += header[1] == self.section
                inside = header[1] == self.section and seen == self.nth + 1
                if inside or (key and header[1] == self._full(key)):
                    line = number
            elif inside and wanted and wanted.match(text):
                return number
        return line


def _is_whole(value: Any, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
