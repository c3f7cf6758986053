"""A table in a text file, as spreadsheets and CRMs write it: bytes become rows of cells with their line numbers.

Owns encodings, quotes and line ends, and knows nothing of leads. What is wrong with one row stays with that row.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from app.errors import Invalid

MAX_CELL = 10_000  # characters
# Lines of one row. A quote that is never closed would otherwise swallow the rest of the file.
_MAX_LINES = 200
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"
# How a byte that is no UTF-8 stands in a text that was decoded with "surrogateescape".
_STRAY = re.compile("[\udc80-\udcff]")


def decode(raw: bytes) -> str:
    """The text of a file; a byte that is no UTF-8 in a file that else is stays as a lone surrogate. Raises Invalid."""
    if raw.startswith(_SPREADSHEETS):
        raise Invalid("this is a spreadsheet, not a CSV file; save it as CSV (UTF-8)")
    for encoding in _encodings(raw):
        try:
            return raw.decode(encoding, "surrogateescape" if encoding == "utf-8-sig" else "strict")
        except UnicodeDecodeError:
            continue
    raise Invalid("the file is neither UTF-8 nor UTF-16 nor Windows-1252; save it as CSV (UTF-8)")


def _encodings(raw: bytes) -> tuple[str, ...]:
    """What the file may be written in. Without a mark, its lines decide by majority.

    Text in Windows-1252 is hardly ever UTF-8 by chance: its letters would have to stand in pairs that nobody writes.
    """
    if raw.startswith(_UTF_16):
        return ("utf-16",)
    if raw[:2].count(0) == 1:
        return ("utf-16-be",) if raw[0] == 0 else ("utf-16-le",)
    lines = [line for line in raw.split(b"\n") if not line.isascii()]
    sound = sum(map(_is_utf_8, lines))
    return ("utf-8-sig",) if raw.startswith(_BOM) or 2 * sound >= len(lines) else ("cp1252",)


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """The cells of one row, or what is wrong with it; `line` is where it begins in the file, counted from 1."""

    line: int
    cells: list[str]
    wrong: str | None = None


class _Lines:
    """Feeds a csv reader, and knows how far it went into the file. Holds no list of lines: ten megabytes of short ones
    would be half a gigabyte."""

    def __init__(self, text: str, start: int) -> None:
        # Line ends as the csv module knows them; `str.splitlines` would also break at others.
        self._file = io.StringIO(text, newline="")
        self._length = len(text)
        self.at = sum(1 for _ in islice(self._file, start))
        self.begin()

    def begin(self) -> None:
        """A row begins with the next line."""
        self.begun, self.is_open, self._second = self.at, False, self._file.tell()

    def go_back(self) -> None:
        """To the line below the row's first."""
        self.at = self.begun + 1
        self._file.seek(self._second)

    @property
    def is_over(self) -> bool:
        return self._file.tell() >= self._length

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        # Asked for more within a row: a quote is open.
        if self.at > self.begun and (self.is_over or self.at - self.begun >= _MAX_LINES):
            self.is_open = True
            raise StopIteration
        line = next(self._file)
        self.at += 1
        if self.at == self.begun + 1:
            self._second = self._file.tell()
        return line


def records(text: str, delimiter: str, skip: int) -> Iterator[Record]:
    """All rows but empty ones, from behind `skip` lines on.

    Where a quote stays open, reading goes on with the line below the row's first.
    """
    lines = _Lines(text, skip)
    reader = csv.reader(lines, delimiter=delimiter)
    while not lines.is_over:
        lines.begin()
        line = lines.at + 1
        try:
            cells = next(reader)
            wrong = _objection(cells)
        except csv.Error as error:
            cells, wrong = [], f"this row cannot be read: {error}"
        if lines.is_open:
            wrong = f"a quotation mark that opens here is not closed within {_MAX_LINES} lines"
            lines.go_back()
            reader = csv.reader(lines, delimiter=delimiter)
        if wrong:
            yield Record(line=line, cells=[], wrong=wrong)
        elif any(cell.strip() for cell in cells):
            yield Record(line=line, cells=cells)


def _objection(cells: list[str]) -> str | None:
    longest = max(map(len, cells), default=0)
    if longest > MAX_CELL:
        return f"a cell has {longest:,} characters; {MAX_CELL:,} are possible"
    stray = next((found for cell in cells if (found := _STRAY.search(cell))), None)
    if stray is None:
        return None
    return f"the byte 0x{ord(stray[0]) - 0xDC00:02X} is no UTF-8, in which the rest of the file is written"
