"""The language of the mail templates: fields, a few filters, and `if`.

Owns what a template may say, and refuses everything else with its line and the nearest right name. Must not know files
or mails; `app.outreach.template` makes one of the other.

The language is far smaller than Jinja's. Jinja's own documentation calls its sandbox alone no solution, so a template
is parsed, its syntax tree is held against a list of what is allowed, and only then is it compiled. Fields are text and
nothing else; no attribute of a Python object is ever looked up, and what a value says is never read as a template.
"""

from __future__ import annotations

import difflib
import re
import string
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.runtime import StrictUndefined, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.domain.fields import FIELDS, UNWANTED, quote

# Control characters that stand around each printed value, so that text and HTML can both be made of one rendering.
# `UNWANTED` keeps them out of the values.
TEXT_VALUE, LINK_VALUE, END = "\x01", "\x02", "\x03"

_DEPTH_LIMIT = 30  # of nesting in a template
_TAG_LINE = re.compile(r"^[ \t]*(\{%(?:(?!%\}).)*)(?<![-+])%\}[ \t]*\n", re.MULTILINE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """What is wrong in a file that ops edit, in words that name the mend. Lines count from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about a wrong name: the right one where one is near, else all that there are."""
    known = sorted(known)
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f'did you mean "{near[0]}"?' if near else f"known: {', '.join(known)}"


class Missing(Undefined):
    """A field without a value: false in an `if`, an error wherever it would be shown. The hint is its name."""

    __slots__ = ()
    __str__ = __iter__ = __len__ = __eq__ = __ne__ = __hash__ = Undefined._fail_with_undefined_error


class Link(str):
    """The value of a field that is a link."""

    __slots__ = ()


class _Language(ImmutableSandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a root. `obj` is always one of our own dicts, and nothing but its items is reachable."""
        return obj[attribute]


def _on_text(change: Callable[[str], str]) -> Callable[[object], object]:
    """A filter that changes a text and leaves a missing value missing, so that a later `default` still counts."""
    return lambda value: value if isinstance(value, Undefined) else change(str(value))


def _default(value: object, fallback: object) -> object:
    return fallback if isinstance(value, Undefined) else value


# Each filter with the number of texts that it takes.
_FILTERS: Mapping[str, tuple[Callable[..., object], int]] = {
    "default": (_default, 1),
    "lower": (_on_text(str.lower), 0),
    "quote": (_on_text(quote), 0),
    "title": (_on_text(string.capwords), 0),
    "trim": (_on_text(str.strip), 0),
    "upper": (_on_text(str.upper), 0),
}
_TESTS: Mapping[str, Callable[[object], bool]] = {"defined": lambda value: not isinstance(value, Undefined)}
_COMPARISONS = frozenset({"eq", "ne", "in", "notin"})


def _mark(value: object) -> str:
    kind = LINK_VALUE if isinstance(value, Link) else TEXT_VALUE
    return f"{kind}{UNWANTED.sub('', str(value))}{END}"


def _language() -> _Language:
    # Jinja does not escape here: one rendering serves the text part too, and the HTML part escapes all that it prints.
    language = _Language(undefined=StrictUndefined, autoescape=False, finalize=_mark)
    language.globals.clear()
    language.filters = {name: function for name, (function, _) in _FILTERS.items()}
    language.tests = dict(_TESTS)
    return language


_LANGUAGE = _language()

# Nodes that are harmless in themselves; what they hold is looked at in turn.
_PLAIN = (nodes.Template, nodes.If, nodes.And, nodes.Or, nodes.Not, nodes.Operand)
_TRUTHS = (nodes.Compare, nodes.Test, nodes.Not)
_REFUSED: Mapping[type[nodes.Node], str] = {
    nodes.For: "loops are not possible",
    nodes.Include: "including another file is not possible",
    nodes.Import: "importing is not possible",
    nodes.FromImport: "importing is not possible",
    nodes.Extends: "extending another file is not possible",
    nodes.Macro: "macros are not possible",
    nodes.Assign: "setting a name is not possible",
    nodes.AssignBlock: "setting a name is not possible",
    nodes.Call: "calling something is not possible",
    nodes.Getitem: "brackets are not possible",
    nodes.Concat: "joining with ~ is not possible",
}


class Checker:
    """Compiles the parts of one file. Collects what is wrong, and the fields that are used with their first lines.

    `roots` are those of `FIELDS` that have values where the mail is made.
    """

    def __init__(self, file: str, roots: Collection[str]) -> None:
        self.problems: list[Problem] = []
        self.fields: dict[str, int] = {}
        self._file = file
        self._known = sorted(f"{root}.{field}" for root in roots for field in FIELDS[root])
        self._first_line = 1

    def compile(self, source: str, first_line: int) -> jinja2.Template | None:
        """Check one part of the file, which begins on `first_line`; None when something is wrong."""
        self._first_line = first_line
        before = len(self.problems)
        try:
            # A tag that has a line of its own leaves no line behind; the line break moves into it, so that lines count.
            tree = _LANGUAGE.parse(_TAG_LINE.sub(r"\1\n%}", source))
        except jinja2.TemplateSyntaxError as error:
            self._refuse(error.lineno, (error.message or "this cannot be read").rstrip("."))
            return None
        except RecursionError:
            self._refuse(_longest_line(source), "this is nested too deeply")
            return None
        except ValueError:  # Python reads no number of thousands of digits
            self._refuse(_longest_line(source), "a number here is too long")
            return None
        self._walk(tree, 0)
        # Only a tree that passed is compiled: compiling already works out constant expressions.
        return _LANGUAGE.from_string(tree) if len(self.problems) == before else None

    def _refuse(self, line: int, message: str) -> None:
        self.problems.append(Problem(file=self._file, line=self._first_line + line - 1, message=message))

    def _walk(self, node: nodes.Node, depth: int) -> None:
        if depth > _DEPTH_LIMIT:
            self._refuse(_line_of(node), "this is nested too deeply")
        elif isinstance(node, nodes.Getattr):
            self._field(node)
        elif isinstance(node, nodes.Output):
            for printed in node.nodes:
                if isinstance(printed, _TRUTHS):
                    self._refuse(_line_of(printed), 'this would print "True" or "False"')
                else:
                    self._walk(printed, depth + 1)
        elif isinstance(node, nodes.TemplateData):
            self._words(node)
        elif objection := self._objection(node):
            self._refuse(_line_of(node), objection)
        else:
            for child in node.iter_child_nodes():
                self._walk(child, depth + 1)

    def _words(self, node: nodes.TemplateData) -> None:
        """A brace that is left in the words is a field that went wrong; nobody should read it in a mail."""
        for number, text in enumerate(node.data.split("\n"), node.lineno):
            if "{" in text or "}" in text:
                self._refuse(number, "a single brace; a field has two on each side, as in {{ lead.first_name }}")

    def _field(self, node: nodes.Getattr) -> None:
        if not isinstance(node.node, nodes.Name):
            self._refuse(node.lineno, f'".{node.attr}" is not possible here; {nearest(node.attr, self._known)}')
            return
        name = f"{node.node.name}.{node.attr}"
        if name in self._known:
            self.fields.setdefault(name, self._first_line + node.lineno - 1)
        elif node.attr in FIELDS.get(node.node.name, ()):
            self._refuse(node.lineno, f'field "{name}" has no value in this mail; known: {", ".join(self._known)}')
        else:
            self._refuse(node.lineno, f'unknown field "{name}"; {nearest(name, self._known)}')

    def _objection(self, node: nodes.Node) -> str:
        """Why this node, without what it holds, is not allowed; empty when it is."""
        match node:
            case nodes.Name():
                return f'"{node.name}" is no field; {nearest(node.name, self._known)}'
            case nodes.Filter():
                return _filter_objection(node)
            case nodes.Test() if node.name not in _TESTS:
                return f'unknown test "{node.name}"; {nearest(node.name, _TESTS)}'
            case nodes.Test() if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
                return f'"{node.name}" takes nothing'
            case nodes.Compare() if not all(operand.op in _COMPARISONS for operand in node.ops):
                return "texts are compared with ==, != or in"
            case nodes.CondExpr() if node.expr2 is None:
                return "an if inside {{ }} needs an else"
            case nodes.Const() if not isinstance(node.value, str):
                return f"{str(node.value)[:20]} is no text; put it in quotes"
            case nodes.Test() | nodes.Compare() | nodes.CondExpr() | nodes.Const():
                return ""
        if type(node) in _PLAIN:
            return ""
        what = _REFUSED.get(type(node), f"{type(node).__name__} is not possible")
        return f"{what}; a mail has fields, filters ({', '.join(_FILTERS)}) and if"


def _line_of(node: nodes.Node) -> int:
    """Some of Jinja's nodes have no line; then that of the first node inside."""
    return next((each.lineno for each in chain([node], node.find_all(nodes.Node)) if each.lineno), 1)


def _longest_line(source: str) -> int:
    """Where the trouble most likely is when the parser gave up without a place."""
    lines = source.split("\n")
    return lines.index(max(lines, key=len)) + 1


def _filter_objection(node: nodes.Filter) -> str:
    if node.name not in _FILTERS:
        return f'unknown filter "{node.name}"; {nearest(node.name, _FILTERS)}'
    count = _FILTERS[node.name][1]
    if len(node.args) != count or node.kwargs or node.dyn_args or node.dyn_kwargs:
        return f'"{node.name}" takes one text, as in default("there")' if count else f'"{node.name}" takes nothing'
    return ""
