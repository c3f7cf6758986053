"""Leads from a CSV file, as spreadsheets and CRMs write it.

Owns the delimiter, the names of columns, and the report of what became of each row. Every row ends as a lead or as a
bad row with its line number and reason; none is lost, and none ends the import. How bytes become rows is
`app.outreach.table`'s to know; whether a lead may enter is decided by `app.outreach.enroll`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from itertools import chain, islice
from pathlib import Path

from app.context import App
from app.domain.fields import UNWANTED, with_plain_newlines
from app.domain.suppression import canonical
from app.errors import Conflict, Invalid, NotFound
from app.outreach.enroll import NewLead, enter
from app.outreach.table import Record, decode, records
from app.store import enrollments, leads, mailboxes, suppressions

MAX_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 100
_SAMPLE = 50  # rows by which the delimiter is chosen
_SAMPLE_TEXT = 1_000_000  # characters
_DELIMITERS = ",;\t|"
_NEAR = 0.8  # how alike a name and a known one must be, from 0 to 1
_HARDLY_NEAR = 0.6  # for the one column without which nothing goes
# A text that a spreadsheet was to leave alone: ="0049".
_FORCED_TEXT = re.compile('="([^"]*)"')
# What a spreadsheet would compute, or call a program with.
_FORMULA = re.compile("=|[-+@].*[(|!]", re.DOTALL)
_SHEET_ERRORS = frozenset("#N/A #REF! #NAME? #VALUE! #DIV/0! #NULL! #NUM! #SPILL! #CALC!".split())

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Hint:
    """Something that is no mistake for sure, and that a person should look at."""

    line: int
    text: str


@dataclass(kw_only=True, slots=True)
class Report:
    """What became of the rows. A known lead that was enrolled counts in both."""

    imported: int = 0
    already_known: int = 0
    enrolled: int = 0
    bad: list[BadRow] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)

    @property
    def is_failure(self) -> bool:
        """Whether there were rows, and every one of them was bad."""
        return bool(self.bad) and not (self.imported or self.already_known)


# -- reading -------------------------------------------------------------------------------------------------------


def read(source: Path | bytes, name: str | None = None, most: int = MAX_ROWS) -> Iterator[Row | BadRow | Hint]:
    """The rows of a file in its order, behind the hints; empty lines are none.

    `name` is the file's where only its bytes are given, `most` how many rows it may have. Raises Invalid for a file
    that cannot be used at all, some of it only while iterating (too many rows).
    """
    text = decode(_bytes_of(source))
    name = source.name if isinstance(source, Path) else name
    delimiter, skip = _choose_delimiter(text)
    found = records(text, delimiter, skip)
    targets, hints = _header(found)
    return chain(hints, _rows(found, targets, _clean(name)[:200] if name else None, most))


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
    sample = [record.cells for record in islice(records(text, delimiter, 0), _SAMPLE)]
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


def _header(found: Iterator[Record]) -> tuple[list[str], list[Hint]]:
    """Where each column's cells go: the name of a lead's attribute, or "+" and a name for its `fields`."""
    record = next(found, None)
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
        raise Invalid(_no_email_column(names, [below.cells for below in islice(found, _SAMPLE)]))
    hints = [Hint(line=record.line, text=text) for text in _near_misses(names, best.keys())]
    targets = [f"+{name}" for name in _distinct(names)]
    for column, (_, place) in best.items():
        targets[place] = column
    return targets, hints


def _near_misses(names: list[str], taken: Iterable[str]) -> Iterator[str]:
    """What to say about columns that are nearly called like one that is missing."""
    missing = [alias for alias, (column, _) in _COLUMNS.items() if column not in taken]
    for name in names:
        if _folded(name) not in _COLUMNS and (near := get_close_matches(_folded(name), missing, 1, _NEAR)):
            meant = _COLUMNS[near[0]][0].replace("_", " ")
            yield f'the column "{name[:40]}" is kept under its own name; did you mean "{meant}"?'


def _no_email_column(names: list[str], sample: Sequence[list[str]]) -> str:
    seen = ", ".join(f'"{name[:40]}"' for name in names)
    if any("@" in name for name in names):
        return f"the first line must name the columns, and seems to be a lead already: {seen}; put a line above it"
    meant = _holds_addresses(names, sample) or _sounds_like_email(names)
    which = f'"{meant[:40]}"' if meant else "the one with the addresses"
    return f'no column is named email; the columns are {seen}; rename {which} to "email"'


def _holds_addresses(names: list[str], sample: Sequence[list[str]]) -> str | None:
    """The only column most of whose cells look like addresses."""
    counts = [sum("@" in cell for cells in sample for cell in cells[place : place + 1]) for place in range(len(names))]
    found = [name for name, count in zip(names, counts, strict=True) if name and 2 * count > len(sample)]
    return found[0] if len(found) == 1 else None


def _sounds_like_email(names: list[str]) -> str | None:
    aliases = _ALIASES["email"].split("|")
    return next((name for name in names if get_close_matches(_folded(name), aliases, 1, _HARDLY_NEAR)), None)


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


def _rows(found: Iterator[Record], targets: list[str], source: str | None, most: int) -> Iterator[Row | BadRow]:
    seen: dict[str, int] = {}
    for number, record in enumerate(found, 1):
        if number > most:
            raise Invalid(f"the file has more than {most:,} rows; split it")
        row = _row(record, targets, source)
        if isinstance(row, Row):
            first = seen.setdefault(canonical(row.lead.email), row.line)
            if first != row.line:
                row = BadRow(line=row.line, reason=f"{row.lead.email} stands on line {first} already")
        yield row


def _row(record: Record, targets: list[str], source: str | None) -> Row | BadRow:
    if record.wrong:
        return BadRow(line=record.line, reason=record.wrong)
    if any(cell.strip() for cell in record.cells[len(targets) :]):
        reason = f"{len(record.cells)} cells under {len(targets)} columns: is a delimiter in a cell without quotes?"
        return BadRow(line=record.line, reason=reason)
    known: dict[str, str] = {}
    extra: dict[str, str] = {}
    for target, cell in zip(targets, map(_unforced, record.cells), strict=False):
        if target.startswith("+") and (text := UNWANTED.sub("", with_plain_newlines(cell)).strip()):
            extra[target[1:]] = text
        elif not target.startswith("+") and (text := _clean(cell)):
            known[target] = text
    if "email" not in known:
        return BadRow(line=record.line, reason="no e-mail address")
    if computed := _computed(known):
        return BadRow(line=record.line, reason=computed)
    if "country" in known:
        known["country"] = _country_codes().get(_folded(known["country"]), known["country"])
    if source:
        known.setdefault("source", source)
    return Row(line=record.line, lead=NewLead(**known, fields=extra))


def _unforced(cell: str) -> str:
    forced = _FORCED_TEXT.fullmatch(cell.strip())
    return forced[1] if forced else cell


def _computed(known: dict[str, str]) -> str | None:
    """What is wrong where a cell that may stand in a mail holds what a spreadsheet computes; other cells are text."""
    for column, text in known.items():
        name = column.replace("_", " ")
        if text in _SHEET_ERRORS:
            return f"{name} is {text}, an error of the spreadsheet"
        if _FORMULA.match(text):
            return f'{name} is a formula, "{text[:40]}"; put its value there'
    return None


# -- importing -----------------------------------------------------------------------------------------------------


async def import_leads(
    app: App, rows: Iterable[Row | BadRow | Hint], sequence: str | None, on_progress: Callable[[], None] = lambda: None
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
        elif isinstance(row, Hint):
            report.hints.append(row)
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
