"""The tracks among the files of `sequences/`: cold and nurture sequences, the return mail and the first referral mail.

Owns the shape of a `sequence.toml` and which fields each sort of mail may use. Must not know when a track begins: the
flows do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from app.domain.nurture import Audience
from app.domain.sequence import Kind, SendWindow, Sequence, Step, StepKind
from app.domain.suppression import canonical
from app.outreach.catalog_files import NAME_RULE, Files, has_own_footer, is_name, version_of
from app.outreach.catalog_policies import read_window
from app.outreach.language import nearest
from app.outreach.ops_toml import Table
from app.outreach.template import Template
from classifier.reading import ObjectionType

RETURN, AGAIN = "stalls/return.md", "stalls/again.md"
REFERRAL = "referrals/first.md"

MOST_STEPS = 8
# Names that mean something else: the tracks that replies call for, and what `thaw sequences preview` calls the answers.
TAKEN = {
    "return": f"the mail behind a stall is called that ({RETURN})",
    "referral": f"the first mail to a referred person is called that ({REFERRAL})",
    "objections": "the answers to objections are called that",
}

# What has a value where these mails are made.
SEQUENCE_ROOTS = frozenset({"lead", "sender", "unsubscribe"})
_NOTE_ROOTS = frozenset({"lead", "sender"})
_RETURN_ROOTS = SEQUENCE_ROOTS | {"reply"}
# Not `reply`: one person's words are not quoted to another.
_REFERRAL_ROOTS = SEQUENCE_ROOTS | {"referrer"}

# The fewest and the most working days before the first mail, and before each later one.
# Nurture is one mail in 30 days at most: 22 working days are four weeks and two days.
_WAITS = {Kind.COLD: ((0, 0), (2, 60)), Kind.NURTURE: ((0, 60), (22, 120))}
_WAITS_BY_HAND = (1, 60)
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_SINGLE_CLOSE_AFTER_DAYS = 10
_ONLY_STEM = "first"
# A return without an answer comes again 13 weeks later, and once more after as many: after 90 and 180 days, on the
# same day of the week.
_REPEATS = {"second": 65, "third": 65}  # working days


@dataclass(frozen=True, kw_only=True, slots=True)
class CatalogSequence:
    """A track with the template of each file of each step, variants too, by the file's stem."""

    sequence: Sequence
    templates: Mapping[str, Template]
    # Of a nurture track: for whom it is written, and the mailboxes that send it and nothing else.
    audience: Audience = Audience()
    pool: frozenset[str] = frozenset()

    def opens_with(self, stem: str) -> bool:
        """Whether the mail is the first that somebody gets from us: they have answered nothing, and had nothing."""
        first = self.sequence.steps[0] if self.sequence.steps else None
        is_opening = self.sequence.kind in (Kind.COLD, Kind.REFERRAL)
        return is_opening and first is not None and stem in (first.stem, *first.variants)


def track_names(files: Files, kind: Kind) -> list[str]:
    """The names of the folders under `cold/` or `nurture/`, whatever is in them."""
    paths = [PurePosixPath(path).parts for path in files.under(kind)]
    return sorted({parts[1] for parts in paths if len(parts) == 3})


def read_tracks(files: Files, footer: Template | None, window: SendWindow) -> dict[str, CatalogSequence]:
    """Every track by its name. `window` is that of the two tracks of one mail."""
    cold, nurture = track_names(files, Kind.COLD), track_names(files, Kind.NURTURE)
    if not cold:
        files.refuse("cold", 1, "there is no sequence; the first would be cold/<name>/sequence.toml")
    for name in sorted(set(cold) & set(nurture)):
        files.refuse(f"nurture/{name}/sequence.toml", 1, f"cold/{name} has that name already; choose another")
    found = {name: _track(files, Kind.COLD, name, footer) for name in cold}
    found |= {name: _track(files, Kind.NURTURE, name, footer) for name in nurture}
    back = "a return mail answers in its thread; leave the Subject out"
    found["return"] = _with_repeats(
        files,
        _single(files, Kind.RETURN, window, outward(files, RETURN, _RETURN_ROOTS, footer, no_subject=back)),
        footer,
    )
    first = "the first mail to a referred person needs a Subject"
    found["referral"] = _single(
        files, Kind.REFERRAL, window, outward(files, REFERRAL, _REFERRAL_ROOTS, footer, needs_subject=first)
    )
    return {name: track for name, track in found.items() if track}


def outward(
    files: Files,
    path: str,
    roots: frozenset[str],
    footer: Template | None,
    *,
    needs_subject: str = "",
    no_subject: str = "",
) -> Template | None:
    """A mail to a lead, which leaves with the footer below it unless it brings its own."""
    template = files.template(path, roots, needs_subject=needs_subject, no_subject=no_subject)
    if template is None:
        return None
    if has_own_footer(template):
        files.check_footer(template)
    else:
        files.check_links(template, footer)
    return template


def _single(files: Files, kind: Kind, window: SendWindow, template: Template | None) -> CatalogSequence | None:
    if template is None:
        return None
    sequence = Sequence(
        name=kind,
        kind=kind,
        version=version_of({template.path: files.texts[template.path]}),
        steps=(Step(stem=_ONLY_STEM, wait_days=0),),
        window=window,
        close_after_days=_SINGLE_CLOSE_AFTER_DAYS,
    )
    return CatalogSequence(sequence=sequence, templates={_ONLY_STEM: template})


def _with_repeats(files: Files, track: CatalogSequence | None, footer: Template | None) -> CatalogSequence | None:
    """The return mail, and what follows when it stays without an answer, in the words of `AGAIN` where there are."""
    alone = "a return mail answers in its thread; leave the Subject out"
    again = outward(files, AGAIN, _RETURN_ROOTS, footer, no_subject=alone) if AGAIN in files.texts else None
    if track is None:
        return None
    steps = (*track.sequence.steps, *(Step(stem=stem, wait_days=wait) for stem, wait in _REPEATS.items()))
    known = {path: files.texts[path] for path in (RETURN, AGAIN) if path in files.texts}
    templates = dict(track.templates) | dict.fromkeys(_REPEATS, again or track.templates[_ONLY_STEM])
    return CatalogSequence(
        sequence=replace(track.sequence, steps=steps, version=version_of(known)), templates=templates
    )


def _track(files: Files, kind: Kind, name: str, footer: Template | None) -> CatalogSequence | None:
    folder = f"{kind}/{name}"
    table = files.toml(f"{folder}/sequence.toml")
    if table is None:
        # Which of the folder's mails are steps cannot be said then.
        files.pass_over(files.under(folder))
        return None
    if not is_name(name):
        table.refuse(None, f'the folder name "{name}" {NAME_RULE}')
    if name in TAKEN:
        table.refuse(None, f'the name "{name}" is taken: {TAKEN[name]}; choose another')
    table.only("close_after_days", "window", "steps", *(("mailboxes", "for") if kind is Kind.NURTURE else ()))
    steps, templates = _steps(files, kind, folder, table, footer)
    sequence = Sequence(
        name=name,
        kind=kind,
        version=version_of(files.under(folder)),
        steps=steps,
        window=read_window(table, why="a sequence needs the hours of its mail under [window]"),
        close_after_days=table.whole("close_after_days", 1, 60, default=10),
    )
    pool = frozenset(canonical(address) for address in table.texts("mailboxes"))
    return CatalogSequence(sequence=sequence, templates=templates, audience=_audience(table), pool=pool)


def _audience(table: Table) -> Audience:
    """For whom a nurture track is written: `[for]`."""
    if "for" not in table.values:
        return Audience()
    traits = table.table("for", why="for whom the track is written")
    traits.only("objections", "industries", "languages")
    known = tuple(ObjectionType)
    return Audience(
        objections=frozenset(traits.choices("objections", known) if "objections" in traits.values else ()),
        industries=frozenset(traits.texts("industries")),
        languages=frozenset(traits.texts("languages")),
    )


def _steps(
    files: Files, kind: Kind, folder: str, table: Table, footer: Template | None
) -> tuple[tuple[Step, ...], dict[str, Template]]:
    entries = table.tables("steps", why="a sequence needs its steps, each under [[steps]]")
    if len(entries) > MOST_STEPS:
        entries[MOST_STEPS].refuse(None, f"a sequence has at most {MOST_STEPS} steps")
    stems: list[str] = []
    opening: list[str] = []
    steps: list[Step] = []
    for nth, entry in enumerate(entries):
        before = len(stems)
        if step := _step(files, folder, entry, _WAITS[kind][min(nth, 1)], stems):
            steps.append(step)
        if nth == 0:
            opening = stems[before:]
    if kind is Kind.NURTURE:
        for stem in stems:
            _refuse_selling(files, f"{folder}/{stem}.md")
    subject = "the first mail of a sequence needs a Subject"
    notes = {step.stem for step in steps if not step.is_mail}
    read = {stem: _note(files, f"{folder}/{stem}.md") for stem in notes}
    templates = {stem: note for stem, note in read.items() if note} | {
        stem: template
        for stem in stems
        if stem not in notes
        and (
            template := outward(
                files,
                f"{folder}/{stem}.md",
                SEQUENCE_ROOTS,
                footer,
                needs_subject=subject if stem in opening else "",
            )
        )
    }
    return tuple(steps), templates


def _note(files: Files, path: str) -> Template | None:
    """What a person has before them when they take a step; nobody is sent it."""
    return files.template(path, _NOTE_ROOTS, no_subject="nobody is sent this; leave the Subject out")


def _refuse_selling(files: Files, path: str) -> None:
    """Whoever gets these mails was promised that they sell nothing."""
    # numpy takes its time, and few commands read these files.
    from classifier import selling

    shown = _COMMENT.sub(lambda note: "\n" * note[0].count("\n"), files.texts.get(path, ""))
    for each in selling.load().sells(shown):
        files.refuse(path, each.line, f'this sells: "{each.words}"; a nurture mail teaches and never sells')


def _step(files: Files, folder: str, entry: Table, waits: tuple[int, int], stems: list[str]) -> Step | None:
    """One step; its stems, also those of variants, are added to `stems`."""
    entry.only("kind", "file", "variants", "wait_days", "timeout_days")
    kind = _kind(folder, entry)
    wait = entry.whole("wait_days", *(waits if kind is StepKind.MAIL else _WAITS_BY_HAND))
    timeout = entry.whole("timeout_days", 1, 60) if "timeout_days" in entry.values else None
    stem = _stem(files, folder, entry, "file", entry.text("file"), stems)
    variants = [_stem(files, folder, entry, "variants", file, stems) for file in entry.texts("variants")]
    if kind is StepKind.MAIL and timeout is not None:
        entry.refuse("timeout_days", 'a mail waits for nobody; leave timeout_days out, or write kind = "call"')
    if kind is not StepKind.MAIL and variants:
        entry.refuse("variants", f"a {kind} has one file; leave variants out")
    if stem is None:
        return None
    others = tuple(variant for variant in variants if variant)
    return Step(stem=stem, wait_days=wait, variants=others, kind=kind, timeout_days=timeout)


def _kind(folder: str, entry: Table) -> StepKind:
    kind = StepKind(entry.choice("kind", StepKind)) if "kind" in entry.values else StepKind.MAIL
    if kind is not StepKind.MAIL and entry.nth == 0:
        entry.refuse("kind", f"the first step is a mail; a {kind} comes to somebody who had one")
    if kind is not StepKind.MAIL and folder.startswith(f"{Kind.NURTURE}/"):
        entry.refuse("kind", f"a nurture track is mail alone; a {kind} belongs into a cold sequence")
    return kind


def _stem(files: Files, folder: str, entry: Table, key: str, file: str, stems: list[str]) -> str | None:
    if not file:
        return None
    there = [path.removeprefix(f"{folder}/") for path in files.under(folder) if path.endswith(".md")]
    stem = file.removesuffix(".md")
    if file not in there:
        mend = nearest(file, there) if there else "write it first"
        entry.refuse(key, f'there is no file "{file}" beside this one; {mend}')
    elif not is_name(stem):
        entry.refuse(key, f'the name "{file}" {NAME_RULE} before ".md"')
    elif stem in stems:
        entry.refuse(key, f'"{file}" is used before this already; each file is one step, or one variant of one')
    else:
        stems.append(stem)
        return stem
    return None
