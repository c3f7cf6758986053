"""The files that ops edit, `sequences/`, as one checked value.

Owns what that folder holds and how a mail of it is rendered. A catalog is made of all files or not at all, and every
problem is told at once. Must not write files or know the database: which version is live is stored elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePosixPath

from app.domain.collateral import Piece
from app.domain.policy import HandoffPolicy, InfoWay, RoutingPolicy, SendingPolicy
from app.domain.qualification import Profile
from app.domain.sequence import Kind
from app.domain.task import TaskPolicy
from app.errors import NotFound
from app.outreach.catalog_files import (
    FOOTER,
    NAME_RULE,
    CatalogProblems,
    Files,
    has_own_footer,
    is_name,
    read_folder,
    version_of,
)
from app.outreach.catalog_notices import FOLDER, NOTICES, Notices, read_notices
from app.outreach.catalog_policies import (
    HANDOFF,
    PROFILE,
    ROUTING,
    SENDING,
    TASKS,
    read_collateral,
    read_handoff,
    read_profile,
    read_routing,
    read_sending,
    read_tasks,
)
from app.outreach.catalog_tracks import (
    AGAIN,
    REFERRAL,
    RETURN,
    SEQUENCE_ROOTS,
    CatalogSequence,
    read_tracks,
    track_names,
)
from app.outreach.language import Problem, nearest
from app.outreach.template import Rendered, Template
from classifier.reading import ObjectionType, PositiveType

__all__ = ["Catalog", "CatalogProblems", "CatalogSequence", "Context", "check", "parse", "preview", "read_folder"]

INTRODUCTION = "handoff/introduction.md"
BRIEF = "handoff/brief.md"
TAKEOVER = "handoff/takeover.md"
REMINDER = "handoff/reminder.md"
INFO = "positives/info.md"
_ANSWERS = "objections"

# What has a value where each of these is made.
_ANSWER_ROOTS = frozenset({"lead", "sender", "reply", "collateral"})
_INTRODUCTION_ROOTS = frozenset({"lead", "sender", "closer", "reply"})
_BRIEF_ROOTS = _INTRODUCTION_ROOTS | {"handoff", "thread", "collateral"}

# Where a file can stand, to name the nearest place for one that nothing reads.
_PLACES = (
    *("cold/<name>/sequence.toml", "nurture/<name>/sequence.toml", "objections/<type>.md", "collateral/<name>.toml"),
    INFO,
    *(f"{FOLDER}/<name>.md", NOTICES),
    *(FOOTER, INTRODUCTION, BRIEF, REMINDER, TAKEOVER, HANDOFF, RETURN, AGAIN, REFERRAL, ROUTING, SENDING, TASKS),
    PROFILE,
)

# Values for a mail: root, then field, as in `app.domain.fields.FIELDS`.
Context = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalog:
    """Everything in `sequences/`. `version` is the hash of `files`, which are paths in that folder to their text.

    `sequences` are all tracks by name: cold ones, nurture ones, "return" and "referral". `answers` are the responses
    to objections by name: "<type>", or "<type>.<other>" for another one to the same type, and "info";
    `takeover` is what stands below the first mail of whoever succeeds a mailbox.
    """

    version: str
    sequences: Mapping[str, CatalogSequence]
    answers: Mapping[str, Template]
    introduction: Template
    brief: Template
    takeover: Template | None
    reminder: Template
    footer: Template
    notices: Notices
    routing: RoutingPolicy
    sending: SendingPolicy
    handoff: HandoffPolicy
    tasks: TaskPolicy
    profile: Profile
    collateral: tuple[Piece, ...]
    files: Mapping[str, str]

    @property
    def step_counts(self) -> dict[str, int]:
        """How many steps each track has."""
        return {name: len(each.sequence.steps) for name, each in self.sequences.items()}

    @property
    def nurture_pool(self) -> frozenset[str]:
        """The addresses of the mailboxes that send notes, and nothing else."""
        return frozenset(address for track in self.sequences.values() for address in track.pool)

    def sequence(self, name: str) -> CatalogSequence:
        """The track with that name. Raises NotFound with the nearest right name."""
        if name not in self.sequences:
            raise NotFound(f'no sequence "{name}"; {nearest(name, self.sequences)}')
        return self.sequences[name]

    def mail(self, name: str, stem: str, context: Context, note: Rendered | None = None) -> Rendered:
        """One mail of a track as it is sent: with `note`, with the notice that a first mail needs in the country of the
        lead, and with the footer, unless it gives the postal address itself.

        `stem` is that of a step or of one of its variants. Raises NotFound, NoNotice, and what `render` raises.
        """
        templates = self.sequence(name).templates
        if stem not in templates:
            raise NotFound(f'sequence "{name}" has no step "{stem}"; {nearest(stem, templates)}')
        mail = templates[stem].render(context)
        if note is not None:
            mail = mail.with_footer(note)
        if self.sequence(name).opens_with(stem):
            mail = self.notices.below(mail, context)
        return mail if has_own_footer(templates[stem]) else mail.with_footer(self.footer.render(context))

    def note(self, name: str, stem: str, context: Context) -> str:
        """What a person has before them for a step that they take. Raises NotFound, and what `render` raises."""
        templates = self.sequence(name).templates
        if stem not in templates:
            raise NotFound(f'sequence "{name}" has no step "{stem}"; {nearest(stem, templates)}')
        return templates[stem].render(context).text.strip()

    def responses(self, objection_type: str) -> list[str]:
        """The names of the responses to a type of objection."""
        return [name for name in self.answers if type_of(name) == objection_type]

    def answer(self, response: str, context: Context) -> Rendered:
        """A response to an objection: without a Subject, and without the footer, which it gets when a
        person has approved it. Raises NotFound, and what `Template.render` raises.
        """
        if response not in self.answers:
            raise NotFound(f'no response "{response}"; {nearest(response, self.answers)}')
        return self.answers[response].render(context)


def type_of(response: str) -> str:
    """The type of objection that a response answers."""
    return response.partition(".")[0]


def check(files: Mapping[str, str]) -> list[Problem]:
    """All that is wrong in these files, by file and line; empty when they can go live."""
    return _read(files)[1]


def parse(files: Mapping[str, str]) -> Catalog:
    """The catalog of these files (paths in `sequences/` to their text). Raises CatalogProblems with all problems."""
    return _parsed(tuple(sorted(files.items())))


# Whoever applies files reads them back a moment later, and compiling all templates takes a tenth of a second.
@lru_cache(maxsize=16)
def _parsed(files: tuple[tuple[str, str], ...]) -> Catalog:
    catalog, problems = _read(dict(files))
    if catalog is None:
        raise CatalogProblems(problems)
    return catalog


def preview(catalog: Catalog, name: str, context: Context) -> dict[str, Rendered]:
    """Every mail of a track for these values, by stem, in order, the variants behind their step.

    Each has the subject that it would be sent with; None where it answers in a thread from before the track.
    Raises what `Catalog.mail` raises.
    """
    mails: dict[str, Rendered] = {}
    thread: str | None = None
    for step in catalog.sequence(name).sequence.steps:
        if not step.is_mail:
            continue
        own = {stem: catalog.mail(name, stem, context) for stem in (step.stem, *step.variants)}
        answering = f"Re: {thread}" if thread else None
        mails |= {stem: mail if mail.subject else replace(mail, subject=answering) for stem, mail in own.items()}
        thread = own[step.stem].subject or thread
    return mails


def _read(given: Mapping[str, str]) -> tuple[Catalog | None, list[Problem]]:
    """The catalog, or None and what is wrong."""
    files = Files(given)
    footer = _footer(files)
    introduction = files.template(
        INTRODUCTION, _INTRODUCTION_ROOTS, no_subject="an introduction answers in its thread; leave the Subject out"
    )
    brief = files.template(BRIEF, _BRIEF_ROOTS, needs_subject="the brief needs a Subject")
    takeover = None
    if TAKEOVER in files.texts:
        alone = "it stands below another mail; leave the Subject out"
        takeover = files.template(TAKEOVER, SEQUENCE_ROOTS | {"predecessor"}, no_subject=alone)
    # Files from before there were reminders have no words for one: the brief comes once more.
    reminder = brief
    if REMINDER in files.texts:
        reminder = files.template(REMINDER, _BRIEF_ROOTS, needs_subject="the reminder needs a Subject")
    routing = read_routing(files)
    handoff = read_handoff(files)
    sending = read_sending(files)
    tasks = read_tasks(files)
    sequences = read_tracks(files, footer, (sending or SendingPolicy()).window)
    notices = read_notices(files)
    _check_first_mails(files, sequences.values(), footer, notices)
    answers = _answers(files, footer, wants_info=routing is not None and routing.info is InfoWay.ANSWER)
    profile = read_profile(files, track_names(files, Kind.NURTURE))
    collateral = read_collateral(files)
    files.refuse_missing()
    _refuse_unread(files)
    problems = sorted(files.problems, key=lambda problem: (problem.file, problem.line))
    if problems or not (footer and introduction and brief and reminder and routing and sending and profile):
        return None, problems
    catalog = Catalog(
        version=version_of(files.texts),
        sequences=sequences,
        answers=answers,
        introduction=introduction,
        brief=brief,
        takeover=takeover,
        reminder=reminder,
        footer=footer,
        notices=notices,
        routing=routing,
        sending=sending,
        handoff=handoff,
        tasks=tasks,
        profile=profile,
        collateral=collateral,
        files=files.texts,
    )
    return catalog, []


def _footer(files: Files) -> Template | None:
    footer = files.template(FOOTER, SEQUENCE_ROOTS, no_subject="a footer has no Subject")
    if footer:
        files.check_footer(footer)
    return footer


def _check_first_mails(
    files: Files, tracks: Iterable[CatalogSequence], footer: Template | None, notices: Notices
) -> None:
    for track in tracks:
        for stem, template in track.templates.items():
            if track.opens_with(stem) and notices.templates:
                files.check_first(template, footer, max(notices.templates, key=lambda notice: len(notice.links)))


def _answers(files: Files, footer: Template | None, wants_info: bool) -> dict[str, Template]:
    """The responses to each objection type by name, and to a request for material; they leave with the footer below
    them. A plain refusal gets none."""
    answers: dict[str, Template] = {}
    there = [PurePosixPath(path) for path in files.under(_ANSWERS)]
    # Nobody argues with a plain refusal. Files from before that rule may still be there.
    files.pass_over(str(path) for path in there if type_of(path.stem) == ObjectionType.NOT_INTERESTED)
    if INFO in files.texts or wants_info:
        if info := files.template(
            INFO, _ANSWER_ROOTS, no_subject="an answer stays in its thread; leave the Subject out"
        ):
            files.check_links(info, footer)
            answers[PositiveType.INFO] = info
    for kind in ObjectionType:
        if kind is ObjectionType.NOT_INTERESTED:
            continue
        more = [p.stem for p in there if p.suffix == ".md" and len(p.parts) == 2 and p.stem.startswith(f"{kind}.")]
        for name in (kind.value, *more):
            path = f"{_ANSWERS}/{name}.md"
            if name != kind and not is_name(name.partition(".")[2]):
                files.refuse(path, 1, f'the name behind "{kind}." {NAME_RULE}')
            if answer := files.template(
                path, _ANSWER_ROOTS, no_subject="an answer stays in its thread; leave the Subject out"
            ):
                files.check_links(answer, footer)
                answers[name] = answer
    return answers


def _refuse_unread(files: Files) -> None:
    """A file that nothing reads is an edit that would have no effect."""
    for path in map(PurePosixPath, files.unread()):
        if path.suffix == ".md" and path.parts[0] in (Kind.COLD, Kind.NURTURE):
            message = "no step of its sequence.toml names this file"
        elif path.suffix == ".md" and path.parts[0] == _ANSWERS:
            message = f'there is no objection type "{type_of(path.stem)}"; {nearest(type_of(path.stem), ObjectionType)}'
        elif path.suffix == ".md" and path.parts[0] == FOLDER:
            message = f"no line of {NOTICES} names this file"
        else:
            message = f"nothing reads this file; {nearest(str(path), _PLACES)}"
        files.refuse(str(path), 1, message)
