"""The choices among the files of `sequences/`: routing, sending, the profile of a good lead, and collateral.

Owns which keys these files have and what may stand in them. Must not know mails; what is decided with these values
is for `app.domain`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import time
from pathlib import PurePosixPath

from app.domain.breaker import Thresholds
from app.domain.collateral import Piece, Sort
from app.domain.fields import LINE_LIMIT, LINK_LIMIT
from app.domain.nurture import NurtureMode
from app.domain.policy import HandoffPolicy, InfoWay, Introduce, LabelRule, Mode, RoutingPolicy, SendingPolicy
from app.domain.qualification import Profile
from app.domain.ramp import Ramp
from app.domain.sequence import SendWindow
from app.domain.task import TaskPolicy
from app.errors import Invalid
from app.mail import addresses
from app.outreach.catalog_countries import countries
from app.outreach.catalog_files import NAME_RULE, Files, is_name
from app.outreach.language import nearest
from app.outreach.ops_toml import Table
from classifier.reading import TARGET_ERRORS, Label, ObjectionType, StallType

ROUTING = "routing.toml"
SENDING = "policy.toml"
HANDOFF = "handoff/policy.toml"
PROFILE = "icp.toml"
TASKS = "tasks.toml"
COLLATERAL = "collateral"

# What a label's section may hold beside its mode and its error.
_MORE = {Label.STALL: ("days",), Label.POSITIVE: ("info",)}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LINK = re.compile(r"https://[^\s<>\"']+")
# These two never happen without a person, whatever a team prefers.
_ALWAYS_ASKED = {
    Label.OBJECTION: "an answer to an objection always waits for a person",
    Label.NONE: "a person is always asked about a human reply that says nothing",
}


def read_routing(files: Files) -> RoutingPolicy | None:
    """What replies lead to."""
    table = files.toml(ROUTING)
    if table is None:
        return None
    table.only("hold_minutes", "company_stop_days", *Label)
    sections = {label: table.table(label, why="every label needs its mode") for label in Label}
    hold = table.whole_numbers("hold_minutes", 2, 0, 24 * 60, default=[4, 12])
    if hold[0] > hold[1]:
        table.refuse("hold_minutes", "the shortest hold comes first, as in [4, 12]")
    positive = sections[Label.POSITIVE]
    return RoutingPolicy(
        rules={label: _rule(label, section) for label, section in sections.items()},
        hold_minutes=(hold[0], hold[1]),
        company_stop_days=table.whole("company_stop_days", 0, 366, default=90),
        stall_days=_stall_days(sections[Label.STALL]),
        info=InfoWay(positive.choice("info", InfoWay)) if "info" in positive.values else InfoWay.INTRODUCE,
    )


def _rule(label: Label, table: Table) -> LabelRule:
    if label in _ALWAYS_ASKED:
        _refuse_automatic(table, _ALWAYS_ASKED[label])
        return LabelRule(mode=Mode.ASK)
    table.only("mode", "error", *_MORE.get(label, ()))
    return LabelRule(mode=Mode(table.choice("mode", Mode)), error=_error(table))


def _error(table: Table) -> float:
    """How often a label may be wrong; for other shares no model is measured."""
    error = table.values.get("error")
    if error in TARGET_ERRORS and not isinstance(error, bool):
        return float(error)
    wanted = "0.01, 0.02 or 0.05: how often it may be wrong where Thaw acts by itself"
    table.refuse("error", f"error is missing; it is {wanted}" if error is None else f"error must be {wanted}")
    return TARGET_ERRORS[0]


def _refuse_automatic(table: Table, why: str) -> None:
    if "error" in table.values:
        table.refuse("error", f'unknown key "error": {why}, so it is never wrong by itself; leave the line out')
    table.only("mode", "error")
    if table.values.get("mode") == Mode.AUTO:
        table.refuse("mode", f'mode must be "ask": {why}')
    else:
        table.choice("mode", [Mode.ASK])


def _stall_days(table: Table) -> dict[str, int]:
    usual = {str(stall): RoutingPolicy(rules={}).stall_days[stall] for stall in StallType}
    if "days" not in table.values:
        return usual
    days = table.table("days", why="the days for each stall type")
    days.only(*usual)
    return {stall: days.whole(stall, 1, 366, default=default) for stall, default in usual.items()}


def read_handoff(files: Files) -> HandoffPolicy:
    """What happens between a positive reply and the closer's answer. Files from before there was this one have none."""
    usual = HandoffPolicy()
    table = files.toml(HANDOFF) if HANDOFF in files.texts else None
    if table is None:
        return usual
    names = ("remind_after_hours", "escalate_after_hours", "reassign_after_hours")
    table.only("introduce", *names)
    remind, escalate, reassign = (
        table.whole(name, 1, 1000, default=hours) for name, hours in zip(names, usual.reminders, strict=True)
    )
    if not remind <= escalate <= reassign:
        table.refuse(names[0], "a reminder comes first, then a person is told, then somebody else is asked")
    introduce = Introduce(table.choice("introduce", Introduce))
    return HandoffPolicy(introduce=introduce, reminders=(remind, escalate, reassign))


def read_tasks(files: Files) -> TaskPolicy:
    """Who has what is nobody's, and when people are told. Files from before there was this one tell nobody."""
    table = files.toml(TASKS) if TASKS in files.texts else None
    if table is None:
        return TaskPolicy()
    table.only("ops", "digest_at")
    ops = table.text("ops", LINE_LIMIT, is_needed=False) or None
    try:
        ops = addresses.checked(ops).lower() if ops else None
    except Invalid as wrong:
        table.refuse("ops", f"ops must be an address: {wrong}")
    digest_at = table.time_of_day("digest_at") if "digest_at" in table.values else None
    return TaskPolicy(ops=ops, digest_at=digest_at)


def read_sending(files: Files) -> SendingPolicy | None:
    """How fast a mailbox sends, and in which hours what belongs to no sequence leaves."""
    table = files.toml(SENDING)
    if table is None:
        return None
    caps = ("daily_cap", "domain_daily_cap", "operator_daily_cap", "company_daily_cap", "person_yearly_cap")
    table.only(*caps, "gap_seconds", "gap_mean_seconds", "window", "ramp", "breakers")
    usual = SendingPolicy()
    policy = SendingPolicy(
        daily_cap=table.whole("daily_cap", 1, 50, default=usual.daily_cap),
        domain_daily_cap=table.whole("domain_daily_cap", 1, 5000, default=usual.domain_daily_cap),
        operator_daily_cap=table.whole("operator_daily_cap", 1, 5000, default=usual.operator_daily_cap),
        company_daily_cap=table.whole("company_daily_cap", 1, 50, default=usual.company_daily_cap),
        person_yearly_cap=table.whole("person_yearly_cap", 1, 50, default=usual.person_yearly_cap),
        gap_seconds=table.whole("gap_seconds", 1, 3600, default=usual.gap_seconds),
        gap_mean_seconds=table.whole("gap_mean_seconds", 1, 4 * 3600, default=usual.gap_mean_seconds),
        window=read_window(table, why="the hours of mail") if "window" in table.values else usual.window,
        ramp=_ramp(table) if "ramp" in table.values else usual.ramp,
        breakers=_breakers(table) if "breakers" in table.values else usual.breakers,
    )
    if policy.gap_mean_seconds < policy.gap_seconds:
        table.refuse("gap_mean_seconds", f"the mean cannot be under gap_seconds, which is {policy.gap_seconds}")
    return policy


def _ramp(parent: Table) -> Ramp:
    table, usual = parent.table("ramp", why="how a new mailbox grows"), Ramp()
    table.only("start", "step", "idle_days")
    return Ramp(
        start=table.whole("start", 1, 50, default=usual.start),
        step=table.whole("step", 1, 50, default=usual.step),
        idle_days=table.whole("idle_days", 2, 30, default=usual.idle_days),
    )


def _breakers(parent: Table) -> Thresholds:
    table, usual = parent.table("breakers", why="which faults halt sending"), Thresholds()
    shares = ("bounces_warn", "bounces_mailbox", "bounces_domain", "complaints_warn", "complaints_halt")
    table.only("least", "rejects", "canary_bounces", *shares)
    given = {name: table.share(name, default=getattr(usual, name)) for name in shares}
    return Thresholds(
        least=table.whole("least", 1, 1000, default=usual.least),
        rejects=table.whole("rejects", 1, 100, default=usual.rejects),
        canary_bounces=table.whole("canary_bounces", 0, 49, default=usual.canary_bounces),
        **given,
    )


def read_window(parent: Table, why: str) -> SendWindow:
    """The table `[window]`; `why` is said where it is missing."""
    table = parent.table("window", why=why)
    table.only("opens", "closes", "days")
    opens, closes = table.time_of_day("opens"), table.time_of_day("closes")
    if opens and closes and opens >= closes:
        table.refuse("closes", "the window closes before it opens")
    days = frozenset(_DAYS.index(day) for day in table.choices("days", _DAYS))
    return SendWindow(opens=opens or time.min, closes=closes or time.max, days=days)


def read_profile(files: Files, nurture: Collection[str]) -> Profile | None:
    """Whom we can help; `nurture` are the names of the tracks that it may name."""
    table = files.toml(PROFILE)
    if table is None:
        return None
    table.only("nurture", "nurture_mode", "countries", "titles")
    track = table.text("nurture", is_needed=False) or None
    if track and track not in nurture:
        mend = nearest(track, nurture) if nurture else f"the first would be nurture/{track}/sequence.toml"
        table.refuse("nurture", f'there is no nurture track "{track}"; {mend}')
    is_said = "nurture_mode" in table.values
    return Profile(
        nurture=track,
        nurture_mode=NurtureMode(table.choice("nurture_mode", NurtureMode)) if is_said else NurtureMode.OWN,
        countries=countries(table, "countries"),
        titles=tuple(table.texts("titles")),
    )


def read_collateral(files: Files) -> tuple[Piece, ...]:
    """Every piece of collateral, in order of name."""
    paths = [PurePosixPath(path) for path in files.under(COLLATERAL)]
    found = [_piece(files, path) for path in paths if len(path.parts) == 2 and path.suffix == ".toml"]
    return tuple(piece for piece in found if piece)


def _piece(files: Files, path: PurePosixPath) -> Piece | None:
    table = files.toml(str(path))
    if table is None:
        return None
    if not is_name(path.stem):
        table.refuse(None, f'the name "{path.name}" {NAME_RULE} before ".toml"')
    table.only("sort", "title", "text", "value", "link", "objections", "countries")
    sort = Sort(table.choice("sort", Sort))
    value = table.text("value", LINE_LIMIT, is_needed=False)
    if sort is Sort.CASE_STUDY and "value" not in table.values:
        table.refuse("value", 'value is missing: a case study has a figure, such as "31 % less overtime"')
    link = table.text("link", LINK_LIMIT, is_needed=False)
    if link and not _LINK.fullmatch(link):
        table.refuse("link", "link must be one address that begins with https://")
    return Piece(
        name=path.stem,
        sort=sort,
        title=table.text("title", LINE_LIMIT),
        text=table.text("text", LINE_LIMIT),
        value=value or None,
        link=link or None,
        objections=frozenset(table.choices("objections", tuple(ObjectionType))),
        countries=countries(table, "countries"),
    )
