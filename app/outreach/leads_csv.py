"""Leads from a CSV file, as spreadsheets and CRMs write it.

Owns the reading of the file (encoding, delimiter, names of columns) and the report of what became of each line. Every
line ends as a lead or as a bad row with its line number and reason; none is lost, and none ends the import. Whether a
lead may enter is decided by `app.outreach.enroll`.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from app.context import App
from app.domain.fields import UNWANTED
from app.domain.suppression import canonical
from app.errors import Conflict, Invalid, NotFound
from app.outreach.enroll import NewLead, enter
from app.store import enrollments, leads, mailboxes, suppressions

MAX_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 100
MAX_CELL = 10_000  # characters
# Lines of one row. A quote that is never closed would otherwise swallow the rest of the file.
_MAX_LINES = 200
_SAMPLE = 50  # rows by which the delimiter is chosen
_SAMPLE_TEXT = 1_000_000  # characters
_DELIMITERS = ",;\t|"

# Names of columns in the order of preference, without case, accents and punctuation. What is not here is kept in the
# lead's `fields` under its own name. A full name is not: cutting it in two would greet some people wrongly.
_ALIASES: Mapping[str, str] = {
    "email": "email|e mail|mail|email address|e mail address|mail address|work email|business email|primary email"
    "|contact email|email 1|e mail 1 value|address|adresse email|adresse e mail|adresse mail|courriel|e mail adresse"
    "|mailadresse|emailadresse|correo|correo electronico|direccion de correo|posta elettronica|indirizzo email",
    "first_name": "first name|firstname|given name|givenname|forename|first|prenom|vorname|nombre|nome|voornaam",
    "last_name": "last name|lastname|surname|family name|familyname|last|nom|nom de famille|nachname|familienname"
    "|apellido|apellidos|cognome|achternaam",
    "company": "company|company name|companyname|organization|organisation|organization name|organisation name"
    "|account name|account|employer|societe|entreprise|firma|firmenname|unternehmen|empresa|azienda|bedrijf",
    "title": "title|job title|jobtitle|position|role|job|poste|fonction|titre|berufsbezeichnung|funktion|stelle"
    "|cargo|puesto|ruolo|functie",
    "country": "country|country code|country region|pays|land|pais|paese",
    "zone": "time zone|timezone|zone|tz|fuseau horaire|zeitzone|zona horaria",
    "source": "source|lead source|original source|quelle|herkunft|fuente",
}
_COLUMNS = {alias: (name, rank) for name, text in _ALIASES.items() for rank, alias in enumerate(text.split("|"))}

# Names that the list of the time zone database does not have.
_COUNTRIES = {
    "uk": "GB", "united kingdom": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "usa": "US", "united states of america": "US", "deutschland": "DE", "allemagne": "DE", "osterreich": "AT",
    "schweiz": "CH", "suisse": "CH", "svizzera": "CH", "belgique": "BE", "belgie": "BE", "espana": "ES",
    "italia": "IT", "the netherlands": "NL", "nederland": "NL", "czechia": "CZ", "south korea": "KR",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A lead; `line` is where its row begins in the file, counted from 1."""

    line: int
    lead: NewLead


@dataclass(frozen=True, kw_only=True, slots=True)
class BadRow:
    """A row that is no lead, or one that may not enter, and why."""

    line: int
    reason: str


@dataclass(kw_only=True, slots=True)
class Report:
    """What became of the rows. A known lead that was enrolled counts in both."""

    imported: int = 0
    already_known: int = 0
    enrolled: int = 0
    bad: list[BadRow] = field(default_factory=list)

    @property
    def is_failure(self) -> bool:
        """Whether there were rows, and every one of them was bad."""
        return bool(self.bad) and not (self.imported or self.already_known)


# -- reading -------------------------------------------------------------------------------------------------------


def read(source: Path | bytes) -> Iterator[Row | BadRow]:
    """The rows of a file in its order; empty lines are none.

    Raises Invalid for a file that cannot be used at all, some of it only while iterating (too many rows).
    """
    text = _decode(_bytes_of(source))
    name = source.name if isinstance(source, Path) else None
    delimiter, skip = _choose_delimiter(text)
    records = _records(text, delimiter, skip)
    return _rows(records, _header(records), _clean(name)[:200] if name else None)


def _bytes_of(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        raw = source
    else:
        try:
            with source.open("rb") as file:
                raw = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise Invalid(f"cannot read the file: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise Invalid(f"the file is larger than {MAX_BYTES // 1024**2} MB; split it")
    return raw


def _decode(raw: bytes) -> str:
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Invalid("this is a spreadsheet, not a CSV file; save it as CSV (UTF-8)")
    is_utf16 = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if is_utf16 else ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Invalid("the file is neither UTF-8 nor UTF-16 nor Windows-1252; save it as CSV (UTF-8)")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Record:
    """The cells of one row, or what is wrong with it."""

    line: int
    cells: list[str]
    wrong: str | None = None


class _Lines:
    """Feeds a csv reader, and knows how far it went into the file."""

    def __init__(self, text: str, start: int) -> None:
        # Line ends as the csv module knows them; `str.splitlines` would also break at others.
        self.lines = list(io.StringIO(text, newline=""))
        self.at = start
        self.begun = start
        self.is_open = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        # Asked for more within a row: a quote is open.
        if self.at > self.begun and (self.at >= len(self.lines) or self.at - self.begun >= _MAX_LINES):
            self.is_open = True
            raise StopIteration
        if self.at >= len(self.lines):
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]


def _records(text: str, delimiter: str, skip: int) -> Iterator[_Record]:
    """All rows but empty ones. Where a quote stays open, reading goes on with the line below the row's first."""
    lines = _Lines(text, skip)
    reader = csv.reader(lines, delimiter=delimiter)
    while lines.at < len(lines.lines):
        lines.begun, lines.is_open = lines.at, False
        line = lines.at + 1
        try:
            cells = next(reader)
            wrong = _objection(cells)
        except csv.Error as error:
            cells, wrong = [], f"this row cannot be read: {error}"
        if lines.is_open:
            wrong = f"a quotation mark that opens here is not closed within {_MAX_LINES} lines"
            lines.at = lines.begun + 1
            reader = csv.reader(lines, delimiter=delimiter)
        if wrong:
            yield _Record(line=line, cells=[], wrong=wrong)
        elif any(cell.strip() for cell in cells):
            yield _Record(line=line, cells=cells)


def _objection(cells: list[str]) -> str | None:
    longest = max(map(len, cells), default=0)
    return f"a cell has {longest:,} characters; {MAX_CELL:,} are possible" if longest > MAX_CELL else None


def _choose_delimiter(text: str) -> tuple[str, int]:
    """The delimiter, and how many lines stand before the header.

    The one with which the header names an e-mail column, most rows have as many cells as the header, and the columns
    are most. A first line "sep=;", as spreadsheets write it, decides by itself.
    """
    first = text[:16].splitlines()[0].strip().strip('"').lower() if text else ""
    if len(first) == 5 and first.startswith("sep=") and first[4] in _DELIMITERS:
        return first[4], 1
    return max(_DELIMITERS, key=lambda delimiter: _fitness(text[:_SAMPLE_TEXT], delimiter)), 0


def _fitness(text: str, delimiter: str) -> tuple[bool, float, int]:
    sample = [record.cells for record, _ in zip(_records(text, delimiter, 0), range(_SAMPLE), strict=False)]
    if not sample:
        return False, 0.0, 0
    width = len(sample[0])
    same = sum(len(cells) == width for cells in sample) / len(sample)
    return any(_known(name, "email") for name in sample[0]), same if width > 1 else 0.0, width


# -- columns -------------------------------------------------------------------------------------------------------


def _folded(name: str) -> str:
    """A name without case, accents and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def _known(name: str, column: str) -> bool:
    return _COLUMNS.get(_folded(name), ("", 0))[0] == column


def _clean(value: str) -> str:
    """One line without characters that show nothing; NUL, above all, which no database text holds."""
    return " ".join(UNWANTED.sub("", value).split())


def _header(records: Iterator[_Record]) -> list[str]:
    """Where each column's cells go: the name of a lead's attribute, or "+" and a name for its `fields`."""
    record = next(records, None)
    if record is None:
        raise Invalid("the file is empty; its first line must name the columns, one of them email")
    if record.wrong:
        raise Invalid(f"line {record.line}, which must name the columns: {record.wrong}")
    names = [_clean(cell)[:200] for cell in record.cells]
    if len(names) > MAX_COLUMNS:
        raise Invalid(f"the file has {len(names)} columns; {MAX_COLUMNS} are possible")
    best: dict[str, tuple[int, int]] = {}
    for place, name in enumerate(names):
        column, rank = _COLUMNS.get(_folded(name), (None, 0))
        if column and (column not in best or rank < best[column][0]):
            best[column] = (rank, place)
    if "email" not in best:
        raise Invalid(_no_email_column(names))
    targets = [f"+{name}" for name in _distinct(names)]
    for column, (_, place) in best.items():
        targets[place] = column
    return targets


def _no_email_column(names: list[str]) -> str:
    seen = ", ".join(f'"{name[:40]}"' for name in names)
    if any("@" in name for name in names):
        return f"the first line must name the columns, and seems to be a lead already: {seen}; put a line above it"
    return f'no column is named email; the columns are {seen}; rename the one with the addresses to "email"'


def _distinct(names: list[str]) -> list[str]:
    """Each name once: a blank one becomes its place, a second one gets a number."""
    taken: dict[str, None] = {}
    for place, name in enumerate(names, 1):
        free, number = name or f"column {place}", 2
        while free in taken:
            free, number = f"{name or 'column'} ({number})", number + 1
        taken[free] = None
    return list(taken)


@cache
def _country_codes() -> dict[str, str]:
    """ISO 3166 codes by name in English, from the iso3166.tab of the time zone database, and by other usual names."""
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    return {_folded(name): code for code, name in lines} | _COUNTRIES


# -- rows ----------------------------------------------------------------------------------------------------------


def _rows(records: Iterator[_Record], targets: list[str], source: str | None) -> Iterator[Row | BadRow]:
    seen: dict[str, int] = {}
    for number, record in enumerate(records, 1):
        if number > MAX_ROWS:
            raise Invalid(f"the file has more than {MAX_ROWS:,} rows; split it")
        row = _row(record, targets, source)
        if isinstance(row, Row):
            first = seen.setdefault(canonical(row.lead.email), row.line)
            if first != row.line:
                row = BadRow(line=row.line, reason=f"{row.lead.email} stands on line {first} already")
        yield row


def _row(record: _Record, targets: list[str], source: str | None) -> Row | BadRow:
    if record.wrong:
        return BadRow(line=record.line, reason=record.wrong)
    if any(cell.strip() for cell in record.cells[len(targets) :]):
        reason = f"{len(record.cells)} cells under {len(targets)} columns: is a delimiter in a cell without quotes?"
        return BadRow(line=record.line, reason=reason)
    known: dict[str, str] = {}
    extra: dict[str, str] = {}
    for target, cell in zip(targets, record.cells, strict=False):
        if target.startswith("+") and (text := UNWANTED.sub("", cell).strip()):
            extra[target[1:]] = text
        elif not target.startswith("+") and (text := _clean(cell)):
            known[target] = text
    if "email" not in known:
        return BadRow(line=record.line, reason="no e-mail address")
    if "country" in known:
        known["country"] = _country_codes().get(_folded(known["country"]), known["country"])
    if source:
        known.setdefault("source", source)
    return Row(line=record.line, lead=NewLead(**known, fields=extra))


# -- importing -----------------------------------------------------------------------------------------------------


async def import_leads(
    app: App, rows: Iterable[Row | BadRow], sequence: str | None, on_progress: Callable[[], None] = lambda: None
) -> Report:
    """Let each row enter in a transaction of its own; `on_progress` is called after each. Harmless to repeat.

    Raises, before the first row, NotFound (no such sequence) and Conflict (nothing applied, no active mailbox).
    """
    if sequence is not None:
        await _may_enroll(app, sequence)
    report = Report()
    for row in rows:
        if isinstance(row, BadRow):
            report.bad.append(row)
        else:
            await _import(app, row, sequence, report)
        on_progress()
    return report


async def _may_enroll(app: App, sequence: str) -> None:
    async with app.read() as s:
        (await app.catalogs.current(s)).sequence(sequence)
        if not any(mailbox.is_active for mailbox in await mailboxes.every(s)):
            raise Conflict("there is no active mailbox to send from; add one with `thaw mailboxes add`")


async def _import(app: App, row: Row, sequence: str | None, report: Report) -> None:
    refusal = await _suppressed(app, row)
    if refusal is None:
        try:
            entered = await enter(app, row.lead, sequence)
        except Conflict as conflict:
            if await _was_enrolled(app, row, sequence):
                report.already_known += 1
                return
            refusal = str(conflict)
        except (Invalid, NotFound) as error:
            refusal = str(error)
        else:
            report.imported += entered.is_new
            report.already_known += not entered.is_new
            report.enrolled += entered.enrollment_id is not None
            return
    report.bad.append(BadRow(line=row.line, reason=refusal))


async def _suppressed(app: App, row: Row) -> str | None:
    """Why this person is not stored at all: without a sequence, entering would not ask."""
    async with app.read() as s:
        reason = await suppressions.reason_for(s, canonical(row.lead.email))
    return reason and f"{row.lead.email} is suppressed ({reason}) and is never written to"


async def _was_enrolled(app: App, row: Row, sequence: str | None) -> bool:
    """Whether the lead is in a running sequence, or was in this one."""
    async with app.read() as s:
        lead = await leads.by_key(s, canonical(row.lead.email))
        if lead is None:
            return False
        return await enrollments.has_running(s, lead.id) or any(
            e.sequence == sequence for e in await enrollments.of_lead(s, lead.id)
        )
