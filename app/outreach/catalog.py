"""The files that ops edit, `sequences/`, as one checked value.

Owns the shape of that folder, what may stand in its TOML files, and the legal footer of a cold mail. A catalog is made
of all files or not at all, and every problem is told at once. Must not write files or know the database: which version
is live is stored elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path, PurePosixPath

from app.domain.policy import LabelRule, Mode, RoutingPolicy, SendingPolicy
from app.domain.sequence import Kind, SendWindow, Sequence, Step
from app.errors import Invalid, NotFound
from app.outreach.language import Problem, nearest
from app.outreach.ops_toml import Table, read_toml
from app.outreach.template import Rendered, Template, TemplateProblem, compile
from classifier.reading import Label

INTRODUCTION = "handoff/introduction.md"
BRIEF = "handoff/brief.md"
FOOTER = "footer.md"
ROUTING = "routing.toml"
SENDING = "policy.toml"

# What has a value where each sort of mail is made.
_COLD_ROOTS = frozenset({"lead", "sender", "unsubscribe"})
_INTRODUCTION_ROOTS = frozenset({"lead", "sender", "closer", "reply"})
_BRIEF_ROOTS = _INTRODUCTION_ROOTS | {"handoff", "thread"}

MOST_STEPS = 8
MOST_LINKS = 2  # in one mail, its footer included: more is what filters know from newsletters
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Names become parts of delivery keys and of addresses of pages.
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_STOP = re.compile(r"\bstop\b", re.IGNORECASE)


class CatalogProblems(Invalid):
    """The files were refused; `problems` are all that is wrong in them."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, kw_only=True, slots=True)
class CatalogSequence:
    """A sequence with the template of each step, by the step's stem."""

    sequence: Sequence
    templates: Mapping[str, Template]


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalog:
    """Everything in `sequences/`. `version` is the hash of `files`, which are paths in that folder to their text."""

    version: str
    sequences: Mapping[str, CatalogSequence]
    introduction: Template
    brief: Template
    footer: Template
    routing: RoutingPolicy
    sending: SendingPolicy
    files: Mapping[str, str]

    def sequence(self, name: str) -> CatalogSequence:
        """The sequence with that name. Raises NotFound with the nearest right name."""
        if name not in self.sequences:
            raise NotFound(f'no sequence "{name}"; {nearest(name, self.sequences)}')
        return self.sequences[name]

    def cold_mail(self, name: str, stem: str, context: Mapping[str, Mapping[str, object]]) -> Rendered:
        """One step's mail as it is sent: with the footer, unless the step itself gives the postal address.

        Raises NotFound, and what `Template.render` raises.
        """
        templates = self.sequence(name).templates
        if stem not in templates:
            raise NotFound(f'sequence "{name}" has no step "{stem}"; {nearest(stem, templates)}')
        mail = templates[stem].render(context)
        return mail if _has_own_footer(templates[stem]) else mail.with_footer(self.footer.render(context))


def read_folder(path: Path) -> dict[str, str]:
    """The text of every `.toml` and `.md` file in the folder but READMEs, by path in it with "/" between the parts.

    Raises NotFound when there is no such folder, CatalogProblems for files that are not UTF-8.
    """
    if not path.is_dir():
        raise NotFound(
            f"there is no folder {path.resolve()}: start thaw in the folder that holds it, or set THAW_SEQUENCES_DIR"
        )
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path)
        if file.suffix not in {".toml", ".md"} or any(part.startswith(".") for part in name.parts):
            continue
        if file.name == "README.md" or not file.is_file():
            continue
        raw = file.read_bytes()
        try:
            files[name.as_posix()] = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            problems.append(Problem(file=name.as_posix(), line=line, message="not UTF-8; save the file as UTF-8"))
    if problems:
        raise CatalogProblems(problems)
    return files


def check(files: Mapping[str, str]) -> list[Problem]:
    """All that is wrong in these files, by file and line; empty when they can go live."""
    return _read(files)[1]


def parse(files: Mapping[str, str]) -> Catalog:
    """The catalog of these files (paths in `sequences/` to their text). Raises CatalogProblems with all problems."""
    catalog, problems = _read(files)
    if catalog is None:
        raise CatalogProblems(problems)
    return catalog


def preview(catalog: Catalog, name: str, context: Mapping[str, Mapping[str, object]]) -> list[Rendered]:
    """Every mail of a sequence for these values, each with the subject that it would be sent with.

    Raises what `Catalog.cold_mail` raises.
    """
    mails = [catalog.cold_mail(name, step.stem, context) for step in catalog.sequence(name).sequence.steps]
    thread = mails[0].subject
    return [
        mail if mail.subject else Rendered(subject=f"Re: {thread}", text=mail.text, html=mail.html) for mail in mails
    ]


# -- reading all files -------------------------------------------------------------------------------------------


def _read(files: Mapping[str, str]) -> tuple[Catalog | None, list[Problem]]:
    """The catalog, or None and what is wrong."""
    reader = _Reader({path: text for path, text in files.items() if PurePosixPath(path).name != "README.md"})
    footer = reader.footer()
    introduction = reader.introduction()
    brief = reader.brief()
    routing = reader.routing()
    sending = reader.sending()
    sequences = reader.sequences(footer)
    reader.unread()
    problems = sorted(reader.problems, key=lambda problem: (problem.file, problem.line))
    if problems or not (footer and introduction and brief and routing and sending):
        return None, problems
    catalog = Catalog(
        version=_version(reader.files),
        sequences=sequences,
        introduction=introduction,
        brief=brief,
        footer=footer,
        routing=routing,
        sending=sending,
        files=reader.files,
    )
    return catalog, []


def _version(files: Mapping[str, str]) -> str:
    return hashlib.sha256(json.dumps(sorted(files.items())).encode()).hexdigest()[:12]


def _has_own_footer(template: Template) -> bool:
    return "sender.address" in template.fields


class _Reader:
    """Reads the files one by one and collects what is wrong. What it returns counts only without problems."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = dict(sorted(files.items()))
        self.problems: list[Problem] = []
        self._read: set[str] = set()

    def refuse(self, file: str, line: int, message: str) -> None:
        self.problems.append(Problem(file=file, line=line, message=message))

    def footer(self) -> Template | None:
        footer = self._template(FOOTER, _COLD_ROOTS)
        if footer and footer.subject:
            self.refuse(FOOTER, 1, "a footer has no Subject")
        if footer:
            self._check_footer(footer)
        return footer

    def introduction(self) -> Template | None:
        introduction = self._template(INTRODUCTION, _INTRODUCTION_ROOTS)
        if introduction and introduction.subject:
            self.refuse(INTRODUCTION, 1, "an introduction answers in its thread; leave the Subject out")
        return introduction

    def brief(self) -> Template | None:
        brief = self._template(BRIEF, _BRIEF_ROOTS)
        if brief and not brief.subject:
            self.refuse(BRIEF, 1, "the brief needs a Subject")
        return brief

    def routing(self) -> RoutingPolicy | None:
        table = self._toml(ROUTING)
        if table is None:
            return None
        table.only("hold_minutes", "company_stop_days", *Label)
        rules: dict[Label, LabelRule] = {}
        for label in Label:
            rule = table.table(label, why="every label needs its mode and confidence")
            rule.only("mode", "confidence")
            rules[label] = LabelRule(mode=Mode(rule.choice("mode", Mode)), confidence=rule.share("confidence"))
        hold = table.whole_numbers("hold_minutes", 2, 0, 24 * 60, default=[4, 12])
        if hold[0] > hold[1]:
            table.refuse("hold_minutes", "the shortest hold comes first, as in [4, 12]")
        return RoutingPolicy(
            rules=rules,
            hold_minutes=(hold[0], hold[1]),
            company_stop_days=table.whole("company_stop_days", 0, 366, default=90),
        )

    def sending(self) -> SendingPolicy | None:
        table = self._toml(SENDING)
        if table is None:
            return None
        table.only("daily_cap", "gap_seconds", "gap_mean_seconds")
        policy = SendingPolicy(
            daily_cap=table.whole("daily_cap", 1, 50, default=30),
            gap_seconds=table.whole("gap_seconds", 1, 3600, default=90),
            gap_mean_seconds=table.whole("gap_mean_seconds", 1, 4 * 3600, default=600),
        )
        if policy.gap_mean_seconds < policy.gap_seconds:
            table.refuse("gap_mean_seconds", f"the mean cannot be under gap_seconds, which is {policy.gap_seconds}")
        return policy

    def sequences(self, footer: Template | None) -> dict[str, CatalogSequence]:
        paths = [PurePosixPath(path).parts for path in self.files]
        names = sorted({parts[1] for parts in paths if len(parts) == 3 and parts[0] == "cold"})
        if not names:
            self.refuse("cold", 1, "there is no sequence; the first would be cold/<name>/sequence.toml")
        return {name: found for name in names if (found := self._sequence(name, footer))}

    def unread(self) -> None:
        """A file that nothing reads is an edit that would have no effect."""
        places = [FOOTER, INTRODUCTION, BRIEF, ROUTING, SENDING, "cold/<name>/sequence.toml"]
        for path in sorted(self.files.keys() - self._read):
            if path.startswith("cold/") and path.endswith(".md"):
                self.refuse(path, 1, "no step of its sequence.toml names this file")
            else:
                self.refuse(path, 1, f"nothing reads this file; {nearest(path, places)}")

    # -- one file, one sequence ----------------------------------------------------------------------------------

    def _text(self, path: str) -> str | None:
        self._read.add(path)
        if path not in self.files:
            others = sorted(self.files.keys() - self._read)
            self.refuse(path, 1, f"this file is missing; {nearest(path, others)}" if others else "this file is missing")
        return self.files.get(path)

    def _toml(self, path: str) -> Table | None:
        text = self._text(path)
        return None if text is None else read_toml(path, text, self.problems)

    def _template(self, path: str, roots: frozenset[str]) -> Template | None:
        text = self._text(path)
        if text is None:
            return None
        try:
            template = compile(path, text, roots)
        except TemplateProblem as refused:
            self.problems.extend(refused.problems)
            return None
        if len(template.links) > MOST_LINKS:
            self.refuse(path, template.links[MOST_LINKS], f"a mail has at most {MOST_LINKS} links")
        return template

    def _sequence(self, name: str, footer: Template | None) -> CatalogSequence | None:
        folder = f"cold/{name}"
        table = self._toml(f"{folder}/sequence.toml")
        if table is None:
            # Which of the folder's mails are steps cannot be said then.
            self._read |= {path for path in self.files if path.startswith(f"{folder}/")}
            return None
        if not _NAME.fullmatch(name):
            table.refuse(None, f'the folder name "{name}" may have small letters, digits and "-"')
        table.only("close_after_days", "window", "steps")
        entries = table.tables("steps", why="a sequence needs its steps, each under [[steps]]")
        if len(entries) > MOST_STEPS:
            entries[MOST_STEPS].refuse(None, f"a sequence has at most {MOST_STEPS} steps")
        steps: list[Step] = []
        for nth, entry in enumerate(entries):
            step = self._step(folder, nth, entry)
            if step and step.stem in [earlier.stem for earlier in steps]:
                entry.refuse("file", f'"{step.stem}.md" is already a step before this one')
            elif step:
                steps.append(step)
        templates = {step.stem: self._cold(f"{folder}/{step.stem}.md", footer) for step in steps}
        first = templates[steps[0].stem] if steps else None
        if first and not first.subject:
            self.refuse(first.path, 1, "the first mail of a sequence needs a Subject")
        return CatalogSequence(
            sequence=Sequence(
                name=name,
                kind=Kind.COLD,
                version=_version({path: text for path, text in self.files.items() if path.startswith(f"{folder}/")}),
                steps=tuple(steps),
                window=_window(table.table("window", why="a sequence needs the hours of its mail under [window]")),
                close_after_days=table.whole("close_after_days", 1, 60, default=10),
            ),
            templates={stem: template for stem, template in templates.items() if template},
        )

    def _step(self, folder: str, nth: int, entry: Table) -> Step | None:
        entry.only("file", "wait_days")
        least = 2 if nth else 0
        wait = entry.whole("wait_days", least, 60 if nth else 0)
        file = entry.text("file")
        if not file:
            return None
        there = [path.removeprefix(f"{folder}/") for path in self.files if path.startswith(f"{folder}/")]
        there = [other for other in there if other.endswith(".md")]
        if file not in there:
            entry.refuse("file", f'there is no file "{file}" beside this one; {nearest(file, there)}')
            return None
        stem = file.removesuffix(".md")
        if not _NAME.fullmatch(stem):
            entry.refuse("file", f'the name "{file}" may have small letters, digits and "-" before ".md"')
            return None
        return Step(stem=stem, wait_days=wait)

    def _cold(self, path: str, footer: Template | None) -> Template | None:
        template = self._template(path, _COLD_ROOTS)
        if template is None:
            return None
        if _has_own_footer(template):
            self._check_footer(template)
        elif footer and len(template.links) <= MOST_LINKS < len(template.links) + len(footer.links):
            line = template.links[-1] if template.links else 1
            self.refuse(path, line, f"with those of {FOOTER} a mail has at most {MOST_LINKS} links")
        return template

    def _check_footer(self, template: Template) -> None:
        # 15 USC 7704(a)(3) and (a)(5)(A): a way to stop that answers, and a valid postal address, in every cold mail.
        if "sender.address" not in template.fields:
            self.refuse(template.path, 1, "give the postal address: {{ sender.address }}")
        if "unsubscribe.url" not in template.fields and not _STOP.search(self.files[template.path]):
            self.refuse(template.path, 1, 'say how to end the mails: the word "stop", or {{ unsubscribe.url }}')


def _window(table: Table) -> SendWindow:
    table.only("opens", "closes", "days")
    opens, closes = table.time_of_day("opens"), table.time_of_day("closes")
    if opens and closes and opens >= closes:
        table.refuse("closes", "the window closes before it opens")
    days = frozenset(_DAYS.index(day) for day in table.choices("days", _DAYS))
    return SendWindow(opens=opens or time.min, closes=closes or time.max, days=days)
