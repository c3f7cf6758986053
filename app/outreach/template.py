"""One mail template: a file that reads like the mail it becomes.

Header lines (`Subject: …`), a blank line, and a body with fields such as `{{ lead.first_name }}`. This module owns the
shape of these files and how a mail's text and HTML are made of one. It must not know which files there are
(`app.outreach.catalog`), what may stand between the braces (`app.outreach.language`), nor how a mail is put on the
wire (`app.mail.compose`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

import jinja2

from app.domain.fields import FIELDS, LINKS, UNWANTED, plain, with_plain_newlines
from app.errors import Invalid, ThawError
from app.outreach.language import END, LINK_VALUE, TEXT_VALUE, Checker, Link, Missing, Problem, nearest

HEADERS = ("Subject",)
SOURCE_LIMIT = 20_000  # characters of one file
OUTPUT_LIMIT = 100_000  # characters of one mail's text

_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):(?!//)(.*)")
_URL = re.compile(r"https?://[^\s<>\"']+")
_VALUE = re.compile(f"([{TEXT_VALUE}{LINK_VALUE}])([^{END}]*){END}")

# The answer and forward marks of mail programs in many languages (en, de, nl, da, no, sv, fi, es, pt, it, fr, pl, cs,
# tr, ru, zh, ja): on a mail that answers nothing they deceive, which 15 USC 7704(a)(2) forbids.
_ANSWER_MARK = re.compile(
    r"\s*(?:re|fwd?|aw|wg|antw(?:oord)?|doorst|sv|vs|vb|vl|rv|res|enc|ri?|i|tr|réf|odp|pd|ynt|ilt|отв(?:ет)?|ha|пер|"
    r"回复|回覆|答复|转发|轉寄|返信|転送)\s*(?:[\[(]\d{1,3}[\])])?\s*[:：]",
    re.IGNORECASE,
)
# Urgency that is not true is a false subject in the same sense.
_URGENCY = re.compile(r"\b(?:last chance|today only|final (?:notice|reminder)|act now|urgent|expires today)\b", re.I)


class TemplateProblem(Invalid):
    """A template was refused. `file`, `line` and `message` are those of the first of its `problems`."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
        self.file, self.line, self.message = self.problems[0].file, self.problems[0].line, self.problems[0].message


class MissingField(ThawError):
    """A template uses a field that has no value here: this one mail is held. `field` is its full name."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} has no value")
        self.field = field


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendered:
    """The words of one mail. `subject` is None where the template has none: the mail answers in its thread."""

    subject: str | None
    text: str
    html: str

    def with_footer(self, footer: Rendered) -> Rendered:
        """The same mail with the footer's words below, a blank line between."""
        return Rendered(subject=self.subject, text=f"{self.text}\n{footer.text}", html=self.html + footer.html)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Template:
    """A compiled template. `fields` are the full names that it uses, `links` the line of each link in it."""

    path: str
    fields: frozenset[str]
    links: tuple[int, ...]
    subject: jinja2.Template | None
    body: jinja2.Template

    def render(self, context: Mapping[str, Mapping[str, object]]) -> Rendered:
        """The mail for these values (root, then field, as in `FIELDS`); None and blank count as missing.

        Raises MissingField where a missing value is used without a `default`, and Invalid when the text is too long.
        """
        values: dict[str, dict[str, str | Missing]] = {}
        for name in self.fields:
            root, _, field = name.partition(".")
            values.setdefault(root, {})[field] = _value(name, context.get(root, {}).get(field))
        # A condition that did not hold leaves its blank lines behind.
        body = re.sub(r"\n{3,}", "\n\n", _render(self.body, values)).strip()
        text = _unmarked(body)
        if len(text) > OUTPUT_LIMIT:
            raise Invalid(f"{self.path}: the mail has {len(text)} characters; {OUTPUT_LIMIT} are possible")
        if not text.strip():
            raise MissingField("the body")
        subject = None
        if self.subject is not None:
            subject = " ".join(_unmarked(_render(self.subject, values)).split())
            if not subject:
                raise MissingField("the subject")
        return Rendered(subject=subject, text=text + "\n", html=_html(body))


def compile(path: str, source: str, roots: Collection[str] = FIELDS.keys()) -> Template:
    """Check and compile one file. `roots` are those of `FIELDS` that have values where this mail is made.

    Raises TemplateProblem with all that is wrong.
    """
    if len(source) > SOURCE_LIMIT:
        raise TemplateProblem([Problem(file=path, line=1, message=f"longer than {SOURCE_LIMIT} characters")])
    source = with_plain_newlines(source).removeprefix("\ufeff")
    parts = _split(path, source)
    checker = Checker(path, roots)
    subject = None
    if parts.subject:
        parts.problems.extend(_lint_subject(path, parts))
        subject = checker.compile(parts.subject, parts.subject_line)
    body = checker.compile(parts.body, parts.body_line)
    problems = [*_lint_characters(path, source), *parts.problems, *_lint_body(path, parts), *checker.problems]
    if problems or body is None:
        raise TemplateProblem(sorted(problems, key=lambda problem: problem.line))
    links = [number for number, text in parts.lines() for _ in _URL.finditer(text)]
    links += [line for name, line in checker.fields.items() if name in LINKS]
    return Template(path=path, fields=frozenset(checker.fields), links=tuple(sorted(links)), subject=subject, body=body)


def of_plain_text(text: str) -> Rendered:
    """The mail of words that a person wrote: nothing in them is a field or a tag. Raises MissingField when empty."""
    text = plain("reply.text", text)
    if not text:
        raise MissingField("the text")
    return Rendered(subject=None, text=text + "\n", html=f"<p>{_template_html(text)}</p>\n")


def is_answer_subject(subject: str) -> bool:
    """Whether a subject begins with an answer or forward mark such as "Re:" or "AW:"."""
    return _ANSWER_MARK.match(subject) is not None


# -- reading a file ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Parts:
    subject: str
    subject_line: int
    body: str
    body_line: int
    problems: list[Problem]

    def lines(self) -> Iterator[tuple[int, str]]:
        """The body's lines with their numbers in the file."""
        return enumerate(self.body.split("\n"), self.body_line)


def _split(path: str, source: str) -> _Parts:
    """The parts of a file: headers as long as lines look like headers, then a blank line, then the body."""
    lines = source.split("\n")
    headers = [header for header in takewhile(bool, map(_HEADER.fullmatch, lines)) if header]
    problems = [
        Problem(file=path, line=line, message=message)
        for line, header in enumerate(headers, 1)
        if (message := _header_objection(header[1], header[2], [earlier[1] for earlier in headers[: line - 1]]))
    ]
    subject_line, subject = next(
        ((line, header[2].strip()) for line, header in enumerate(headers, 1) if header[1] == "Subject"), (1, "")
    )
    rest = lines[len(headers) :]
    body_line = len(headers) + 1
    if headers and rest and rest[0].strip():
        problems.append(Problem(file=path, line=body_line, message="a blank line must stand between headers and body"))
    if not any(text.strip() for text in rest):
        problems.append(Problem(file=path, line=min(body_line, len(lines)), message="the mail has no body"))
    return _Parts(
        subject=subject, subject_line=subject_line, body="\n".join(rest), body_line=body_line, problems=problems
    )


def _header_objection(name: str, value: str, earlier: list[str]) -> str:
    if name not in HEADERS:
        return f'unknown header "{name}"; {nearest(name, HEADERS)} (a body begins after a blank line)'
    if name in earlier:
        return f"a second {name}"
    return "" if value.strip() else f"{name} is empty; leave the line out to answer in the thread"


def _lint_characters(path: str, source: str) -> Iterator[Problem]:
    for number, text in enumerate(source.split("\n"), 1):
        if unwanted := UNWANTED.search(text):
            message = f"an invisible control character (U+{ord(unwanted[0]):04X}) stands here"
            yield Problem(file=path, line=number, message=message)


def _lint_subject(path: str, parts: _Parts) -> Iterator[Problem]:
    if is_answer_subject(parts.subject):
        message = "a subject must not pretend to be an answer or a forward; leave it out to answer in the thread"
        yield Problem(file=path, line=parts.subject_line, message=message)
    if phrase := _URGENCY.search(parts.subject):
        message = f'"{phrase[0]}" claims an urgency that cold mail does not have'
        yield Problem(file=path, line=parts.subject_line, message=message)


def _lint_body(path: str, parts: _Parts) -> Iterator[Problem]:
    for number, text in parts.lines():
        if "](" in text:
            message = "write the address itself instead of [words](address), so that the reader sees where it leads"
            yield Problem(file=path, line=number, message=message)
        if any("{{" in link[0] for link in _URL.finditer(text)):
            yield Problem(file=path, line=number, message="a field cannot be part of a link")


# -- making a mail -----------------------------------------------------------------------------------------------


def _value(name: str, value: object) -> str | Missing:
    text = plain(name, value)
    if not text:
        return Missing(hint=name)
    return Link(text) if name in LINKS and _URL.fullmatch(text) else text


def _render(template: jinja2.Template, values: Mapping[str, object]) -> str:
    try:
        return template.render(values)
    except jinja2.UndefinedError as error:
        raise MissingField(str(error)) from None


def _unmarked(marked: str) -> str:
    return _VALUE.sub(r"\2", marked)


def _html(marked: str) -> str:
    """Paragraphs, line breaks and links, nothing else; it says what the text says.

    Only the template's own blank lines part paragraphs and only its own addresses, and link fields, become links: a
    value can bring no tag but the line breaks of a field of many lines.
    """
    # Split at the marks: template text, kind, value, template text, kind, value, …, template text.
    pieces = _VALUE.split(marked)
    out = [_template_html(pieces[0])]
    for kind, value, following in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        out.append(_anchor(value) if kind == LINK_VALUE else html.escape(value, quote=False).replace("\n", "<br>\n"))
        out.append(_template_html(following))
    return f"<p>{''.join(out)}</p>\n"


def _template_html(text: str) -> str:
    return "</p>\n<p>".join(_with_links(part).replace("\n", "<br>\n") for part in re.split(r"\n{2,}", text))


def _with_links(text: str) -> str:
    out: list[str] = []
    end = 0
    for match in _URL.finditer(text):
        # The stop at the end of a sentence is no part of the address.
        link = match[0].rstrip(".,;:!?)]")
        out += [html.escape(text[end : match.start()], quote=False), _anchor(link)]
        end = match.start() + len(link)
    return "".join(out) + html.escape(text[end:], quote=False)


def _anchor(link: str) -> str:
    shown = html.escape(link)
    return f'<a href="{shown}">{shown}</a>'
