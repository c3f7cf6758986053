"""Reading lead files as people have them, and importing them."""

from __future__ import annotations

import csv
import io
import tracemalloc
import zipfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import SteppedClock
from app.context import App
from app.domain.suppression import Reason
from app.errors import Conflict, Invalid, NotFound
from app.main import service
from app.outreach import applied
from app.outreach.accounts import NewMailbox, add_mailbox
from app.outreach.catalog import read_folder
from app.outreach.leads_csv import MAX_ROWS, BadRow, Hint, Row, import_leads, read
from app.settings import Settings
from app.store import leads, suppressions

anyio = pytest.mark.anyio
SEQUENCES = Path(__file__).resolve().parents[2] / "sequences"
SEQUENCE = "late-shipments"


def only(raw: bytes | str) -> Row:
    """The single lead of a file."""
    (row,) = read(raw.encode() if isinstance(raw, str) else raw)
    assert isinstance(row, Row)
    return row


def bad(raw: str) -> list[tuple[int, str]]:
    return [(row.line, row.reason) for row in read(raw.encode()) if isinstance(row, BadRow)]


# -- encodings, delimiters, columns --------------------------------------------------------------------------------

GERMAN = "E-Mail;Vorname;Nachname;Firma\njürgen@größe.example;Jürgen;Müller;Größe GmbH\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_usual_encodings_are_read(encoding: str) -> None:
    lead = only(GERMAN.encode(encoding)).lead
    assert (lead.email, lead.first_name, lead.company) == ("jürgen@größe.example", "Jürgen", "Größe GmbH")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_makes_columns(delimiter: str) -> None:
    text = delimiter.join(["Notes", "Email", "First name"]) + "\n"
    text += "".join(delimiter.join(['"a, b; c | d"', f"p{n}@acme.test", "Anna"]) + "\r\n" for n in range(5))
    rows = list(read(text.encode()))
    assert [row.lead.first_name for row in rows if isinstance(row, Row)] == ["Anna"] * 5


def test_one_column_needs_no_delimiter() -> None:
    assert only("email\nanna@acme.test").lead.email == "anna@acme.test"


def test_a_line_sep_decides_and_lines_still_count() -> None:
    row = only("sep=;\nemail;company\nanna@acme.test;a,b,c\n")
    assert (row.line, row.lead.company) == (3, "a,b,c")


@pytest.mark.parametrize(
    "header",
    ["EMAIL,Prénom,Société", "e-mail address,given_name,Organisation", "Correo Electrónico,Nombre,Empresa",
     "mail,VORNAME,firma"],
)  # fmt: skip
def test_columns_are_known_by_many_names(header: str) -> None:
    lead = only(f"{header}\nanna@acme.test,Anna,Acme\n").lead
    assert (lead.email, lead.first_name, lead.company, lead.fields) == ("anna@acme.test", "Anna", "Acme", {})


def hints(header: str) -> list[str]:
    return [row.text for row in read(f"{header}\n".encode()) if isinstance(row, Hint)]


@pytest.mark.parametrize(
    ("header", "meant"),
    [("email,Frist name", "first name"), ("email,Lastt name", "last name"), ("email,Compnay", "company"),
     ("email,jobtitel", "title"), ("sep=;\nemail;Contry", "country")],
)  # fmt: skip
def test_a_column_that_is_nearly_known_is_pointed_out(header: str, meant: str) -> None:
    name = header.replace(";", ",").rpartition(",")[2]
    assert hints(header) == [f'the column "{name}" is kept under its own name; did you mean "{meant}"?']


@pytest.mark.parametrize("header", ["email,Notes,Fleet size,Segment", "email,First name,First names"])
def test_a_column_of_ones_own_is_no_mistake(header: str) -> None:
    assert hints(header) == []


def test_other_columns_are_kept_under_their_names() -> None:
    lead = only('Address,Email,Fleet size,,Fleet size\n"1 Quay\nHull",anna@acme.test,12,x,13\n').lead
    assert lead.email == "anna@acme.test"
    assert lead.fields == {"Address": "1 Quay\nHull", "Fleet size": "12", "column 4": "x", "Fleet size (2)": "13"}


@pytest.mark.parametrize(("given", "code"), [("Germany", "DE"), ("USA", "US"), ("Österreich", "AT"), ("fr", "fr")])
def test_countries_become_codes(given: str, code: str) -> None:
    assert only(f"email,country\nanna@acme.test,{given}\n").lead.country == code


def test_the_file_is_the_source_unless_a_column_says_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "fair.csv"
    path.write_text("email,source\nanna@acme.test,\nbert@acme.test,web form\n")
    assert [row.lead.source for row in read(path) if isinstance(row, Row)] == ["fair.csv", "web form"]


def test_invisible_characters_are_left_out() -> None:
    lead = only("email,first name,note\nanna@acme.test,An\x00na\u202e,x\x00y\n").lead
    assert (lead.first_name, lead.fields) == ("Anna", {"note": "xy"})


# -- bad rows ------------------------------------------------------------------------------------------------------


def test_each_bad_row_has_its_line_in_the_file_and_the_rest_goes_on() -> None:
    text = (
        "email,note\n"
        'anna@acme.test,"two\nlines"\n'
        ",no address\n"
        "\n"
        ",,\n"
        "bert@acme.test,a,shift\n"
        "Anna@acme.test,again\n"
        f"cara@acme.test,{'x' * 10_001}\n"
        "dora@acme.test,fine\n"
    )
    rows = list(read(text.encode()))
    assert [row.line for row in rows] == [2, 4, 7, 8, 9, 10]
    assert [reason for _, reason in bad(text)] == [
        "no e-mail address",
        "3 cells under 2 columns: is a delimiter in a cell without quotes?",
        "Anna@acme.test stands on line 2 already",
        "a cell has 10,001 characters; 10,000 are possible",
    ]


@pytest.mark.parametrize("lines_below", [3, 500])
def test_a_quote_that_is_never_closed_costs_one_row(lines_below: int) -> None:
    text = 'email,note\nanna@acme.test,"open\n' + "".join(f"p{n}@acme.test,x\n" for n in range(lines_below))
    rows = list(read(text.encode()))
    assert bad(text) == [(2, "a quotation mark that opens here is not closed within 200 lines")]
    assert len(rows) == lines_below + 1


def test_a_monstrous_cell_costs_one_row() -> None:
    text = f"email,note\nanna@acme.test,{'x' * 200_000}\nbert@acme.test,y\n"
    assert [line for line, _ in bad(text)] == [2]
    assert len(list(read(text.encode()))) == 2


MIXED = (
    "email,first name\njürgen@acme.test,Jürgen\n".encode()
    + 'bert@acme.test,"Bé\nrt"\n'.encode("cp1252")
    + "zoë@acme.test,Zoë\n".encode()
)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_row_in_another_encoding_is_listed_and_spoils_no_other(mark: bytes) -> None:
    found = list(read(mark + MIXED))
    assert [row.lead.first_name for row in found if isinstance(row, Row)] == ["Jürgen", "Zoë"]
    told = "the byte 0xE9 is no UTF-8, in which the rest of the file is written"
    assert [row for row in found if isinstance(row, BadRow)] == [BadRow(line=3, reason=told)]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ('"=HYPERLINK(""http://evil.example"",""Anna"")"', "first name is a formula"),
        ("=1+1", "first name is a formula"),
        ("@SUM(1+1)*cmd|' /C calc'!A0", "first name is a formula"),
        ("+1+cmd|x!A0", "first name is a formula"),
        ("#N/A", "first name is #N/A, an error of the spreadsheet"),
        ("#NAME?", "first name is #NAME?, an error of the spreadsheet"),
    ],
)
def test_what_a_spreadsheet_computes_greets_nobody(cell: str, told: str) -> None:
    [(line, reason)] = bad(f"email,first name,note\nanna@acme.test,{cell},x\nbert@acme.test,Bert,y\n")
    assert line == 2 and reason.startswith(told)


def test_cells_that_only_look_like_formulas_are_text() -> None:
    lead = only('email,company,phone,note,zip\nanna@acme.test,+Plus,+49 40 1,=A1,"=""0049"""\n').lead
    assert lead.company == "+Plus"
    assert lead.fields == {"phone": "+49 40 1", "note": "=A1", "zip": "0049"}


# -- files that cannot be used -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "the file is empty"),
        (b"\n\n", "the file is empty"),
        (b"name,phone\nAnna,1\n", 'no column is named email; the columns are "name", "phone"; rename'),
        (b"emial,name\nx,Anna\n", 'the columns are "emial", "name"; rename "emial" to "email"'),
        (b"Kontakt;Name\nanna@acme.test;Anna\n", 'rename "Kontakt" to "email"'),
        ("é-mial;Prénom\n".encode() + "x;Jérôme\n".encode("cp1252"), 'rename "é-mial" to "email"'),
        ("email,Prénom,née\nanna@acme.test,Zoë,é\n".encode().replace(b"\xc3\xa9n", b"\xe9n", 1), "line 1, .* 0xE9"),
        (b"anna@acme.test,Anna\n", "must name the columns, and seems to be a lead already"),
        (b"PK\x03\x04...", "spreadsheet"),
        (b"\xff\xfea", "save it as CSV"),
        (b"email\n\x81\x8d", "save it as CSV"),
        (b'"email\n', "not closed"),
        (b"email," + b",".join(b"%d" % n for n in range(100)), "101 columns; 100 are possible"),
        (b"email\n" + b"a@b.test\n" * (MAX_ROWS + 1), "more than 200,000 rows"),
        (b"email\n" + b"x" * 52_428_800, "larger than 50 MB"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_an_unusable_file_says_what_to_do(raw: bytes, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        list(read(raw))


def test_a_file_of_many_lines_is_not_held_as_many_texts() -> None:
    raw = b"email\n" + b"a\n" * 200_000
    tracemalloc.start()
    try:
        with pytest.raises(Invalid, match="more than 10 rows"):
            list(read(raw, "leads.csv", 10))
        # The text itself takes up to four bytes a character, twice.
        assert tracemalloc.get_traced_memory()[1] < 12 * len(raw)
    finally:
        tracemalloc.stop()


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="No such file"):
        list(read(tmp_path / "none.csv"))
    with pytest.raises(Invalid, match="Is a directory"):
        list(read(tmp_path))


def test_a_spreadsheet_with_another_name_is_told(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(Invalid, match="this is a spreadsheet, not a CSV file; save it as CSV"):
        list(read(path))


# -- whatever comes ------------------------------------------------------------------------------------------------

CELL = st.text(max_size=30) | st.text(alphabet='",;\t|\r\n a@', max_size=12)


@given(st.binary(max_size=400) | st.text(alphabet='",;\n\r\t|aé@ \0', max_size=200).map(str.encode))
def test_bytes_of_any_kind_raise_nothing_but_invalid(raw: bytes) -> None:
    for start in (raw, b"email,first name\n" + raw):
        try:
            rows = list(read(start))
        except Invalid:
            continue
        assert all(isinstance(row, Row | BadRow) for row in rows)


@given(st.lists(st.tuples(st.sampled_from(["", "anna@acme.test", "no address"]) | CELL, CELL, CELL), max_size=8))
def test_every_row_of_data_is_a_lead_or_a_bad_row_at_its_line(cells: list[tuple[str, str, str]]) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(["email", "first name", "note"])
    starts = []
    for row in cells:
        line = len(list(io.StringIO(file.getvalue(), newline=""))) + 1
        writer.writerow(row)
        if any(cell.strip() for cell in row):
            starts.append(line)
    # A lone half of a surrogate pair has no bytes.
    raw = file.getvalue().encode(errors="replace")
    assert [row.line for row in read(raw)] == starts


@given(st.lists(st.text(alphabet='",;ab@\\ ', max_size=8).filter(str.strip), max_size=30))
def test_no_line_is_lost_however_quotes_are_strewn(lines: list[str]) -> None:
    raw = "\n".join(["email;x", *lines]).encode()
    rows = list(read(raw))
    # Quotes may make one row of some lines, but every row begins on a line of its own, and the last line is in one.
    assert len({row.line for row in rows}) == len(rows) <= len(lines)
    assert all(2 <= row.line <= len(lines) + 1 for row in rows)


# -- importing -----------------------------------------------------------------------------------------------------


@pytest.fixture
async def app(database_url: str, tmp_path: Path) -> AsyncIterator[App]:
    settings = Settings(data_dir=tmp_path, offline=True)
    async with service(settings, database_url, clock=SteppedClock(datetime(2026, 3, 2, 8, tzinfo=UTC))) as composed:
        yield composed.app


async def furnish(app: App) -> None:
    """The shipped sequences, and a mailbox to send from."""
    await applied.apply(app, read_folder(SEQUENCES), "test")
    mailbox = NewMailbox(
        address="ben@northlane.example",
        name="Ben Carter",
        company="Northlane",
        postal_address="1 Quay Street, Hull",
        zone="Europe/London",
        password="secret",
        smtp_host="127.0.0.1",
        imap_host="127.0.0.1",
    )
    await add_mailbox(app, mailbox)


def rows(text: str) -> Iterator[Row | BadRow | Hint]:
    return read(f"email,first name,last name,company\n{text}".encode())


async def stored(app: App) -> list[str]:
    async with app.read() as s:
        return [lead.address for lead in await leads.page(s, None, 100)]


@anyio
async def test_leads_enter_and_bad_ones_do_not_stop_them(app: App) -> None:
    told: list[None] = []
    text = "anna@acme.test,Anna\n,nobody\nno address,Bert\nabuse@acme.test,Cara\ndora@acme.test,Dora,\n"
    report = await import_leads(app, rows(text), None, lambda: told.append(None))
    assert (report.imported, report.already_known, report.enrolled) == (2, 0, 0)
    assert [(row.line, row.reason.split(":")[0]) for row in report.bad] == [
        (3, "no e-mail address"),
        (4, '"no address" is no address'),
        (5, "abuse@acme.test is a technical or legal role address and is never written to"),
    ]
    assert await stored(app) == ["anna@acme.test", "dora@acme.test"]
    assert len(told) == 5 and not report.is_failure


@anyio
async def test_importing_twice_changes_nothing(app: App) -> None:
    await furnish(app)
    text = "anna@acme.test,Anna,Berg,Acme\nbert@corp.test,Bert,Holm,Corp\n"
    first = await import_leads(app, rows(text), SEQUENCE)
    assert (first.imported, first.already_known, first.enrolled, first.bad) == (2, 0, 2, [])
    again = await import_leads(app, rows(text), SEQUENCE)
    assert (again.imported, again.already_known, again.enrolled, again.bad) == (0, 2, 0, [])
    assert not again.is_failure


@anyio
async def test_a_known_lead_can_still_be_enrolled(app: App) -> None:
    await furnish(app)
    text = "anna@acme.test,Anna,Berg,Acme\n"
    await import_leads(app, rows(text), None)
    report = await import_leads(app, rows(text), SEQUENCE)
    assert (report.imported, report.already_known, report.enrolled) == (0, 1, 1)


@anyio
@pytest.mark.parametrize("sequence", [None, "late-shipments"])
async def test_who_is_suppressed_is_reported_and_not_stored(app: App, sequence: str | None) -> None:
    await furnish(app)
    async with app.write() as s:
        await suppressions.add(s, "anna@acme.test", Reason.UNSUBSCRIBE, "test", app.clock.now())
    report = await import_leads(app, rows("Anna+x@acme.test,Anna,Berg,Acme\nbert@corp.test,Bert,Holm,Corp\n"), sequence)
    assert report.bad == [BadRow(line=2, reason="Anna+x@acme.test is suppressed (unsubscribe) and is never written to")]
    assert await stored(app) == ["bert@corp.test"]


@anyio
async def test_a_lead_whom_a_step_cannot_greet_is_reported(app: App) -> None:
    await furnish(app)
    report = await import_leads(app, rows("anna@acme.test,,Berg,Acme\n"), SEQUENCE)
    assert [row.reason for row in report.bad] == [
        'step "1-first" of "late-shipments" needs lead.first_name, which this lead lacks'
    ]
    assert report.is_failure and await stored(app) == []


@anyio
async def test_what_would_refuse_every_lead_is_told_once_and_first(app: App) -> None:
    with pytest.raises(Conflict, match="thaw sequences apply"):
        await import_leads(app, rows("anna@acme.test,Anna\n"), SEQUENCE)
    await applied.apply(app, read_folder(SEQUENCES), "test")
    with pytest.raises(NotFound, match='did you mean "late-shipments"'):
        await import_leads(app, rows("anna@acme.test,Anna\n"), "late-shipment")
    with pytest.raises(Conflict, match="thaw mailboxes add"):
        await import_leads(app, rows("anna@acme.test,Anna\n"), SEQUENCE)
    assert await stored(app) == []
