"""One message in, one reading out.

Owns the order: bounds, MIME, kind, the words written now, opt-out, label, details. Never raises on any bytes; an error
of ours becomes a reading of label `none` with confidence 0, so that a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from classifier import details, machine, model
from classifier.dates import resume_date
from classifier.envelope import read_headers, sent_on
from classifier.folding import fold, sentences
from classifier.invitation import read_invitation
from classifier.labels import EMPTY_CONFIDENCE, OPT_OUT_CONFIDENCE, Decision, OptOut, certain, decide, opt_out_of
from classifier.mime import Mail, parse
from classifier.newtext import own_words
from classifier.optout import asks_to_stop, is_hostile
from classifier.reading import Bounce, Headers, Kind, Label, ObjectionType, Person, Reading, Signal
from classifier.referral import people
from classifier.rules import Hit, hits

MACHINE_CONFIDENCE = 0.99
_REPORTS = (Kind.BOUNCE, Kind.COMPLAINT, Kind.RECEIPT)


def read(raw: bytes, *, received_at: datetime | None = None, sent_texts: Sequence[str] = ()) -> Reading:
    """Read any bytes as a reply.

    `received_at` is the base of relative dates where the message has no usable Date. `sent_texts` are the plain texts
    that we sent in this thread; their lines are nobody's answer.
    """
    try:
        return _read(raw, received_at, sent_texts)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, RuntimeError) as error:
        # The contract is one reading a message whatever happens; the defect says that a person must look.
        none = {label: 1.0 if label is Label.NONE else 0.0 for label in Label}
        return Reading(
            kind=Kind.HUMAN,
            label=Label.NONE,
            confidence=0.0,
            probabilities=none,
            defects=(f"unreadable: {error!r}"[:200],),
        )


def _read(raw: bytes, received_at: datetime | None, sent_texts: Sequence[str]) -> Reading:
    mail = parse(raw)
    name = read_headers(mail, returned=False).from_name
    words = own_words(mail.own_html if mail.own_html is not None else mail.text, sent_texts, name)
    verdict = machine.judge(mail, words)
    headers = read_headers(mail, returned=verdict.kind in _REPORTS)
    today = sent_on(headers, received_at)
    if verdict.kind in _REPORTS:
        return _report(verdict, headers, mail)
    folded = fold(words)
    spoken = details.language(folded)
    if verdict.kind in (Kind.OUT_OF_OFFICE, Kind.AUTO_REPLY):
        return _notice(verdict, headers, mail, words, today, spoken)
    if verdict.kind is Kind.CALENDAR:
        invited = read_invitation(mail)
        if invited is not None:
            return _invitation(invited.label, invited.times, invited.evidence, headers, mail, words, spoken)
    return _answer(verdict.kind if verdict.kind is Kind.LIST else Kind.HUMAN, headers, mail, words, today, spoken)


def _reading(
    kind: Kind,
    decision: Decision,
    headers: Headers,
    mail: Mail,
    *,
    words: str = "",
    language: str | None = None,
    signals: frozenset[Signal] = frozenset(),
    resume_on: date | None = None,
    referred_to: tuple[Person, ...] = (),
    meeting_times: tuple[str, ...] = (),
    bounce: Bounce | None = None,
) -> Reading:
    return Reading(
        kind=kind,
        label=decision.label,
        confidence=decision.confidence,
        probabilities=dict(decision.probabilities),
        signals=signals,
        resume_on=resume_on,
        meeting_times=meeting_times,
        referred_to=referred_to,
        new_text=words,
        language=language,
        bounce=bounce,
        evidence=decision.evidence,
        defects=mail.defects,
        model=model.load().version,
        headers=headers,
    )


def _report(verdict: machine.Verdict, headers: Headers, mail: Mail) -> Reading:
    signals: set[Signal] = set()
    if verdict.kind is Kind.COMPLAINT:
        signals = {Signal.COMPLAINT, Signal.OPT_OUT}
    elif verdict.bounce is not None:
        signals = {Signal.BOUNCE_HARD if verdict.bounce.permanent else Signal.BOUNCE_SOFT}
    decision = certain(Label.NONE, MACHINE_CONFIDENCE, verdict.evidence)
    return _reading(verdict.kind, decision, headers, mail, signals=frozenset(signals), bounce=verdict.bounce)


def _notice(
    verdict: machine.Verdict, headers: Headers, mail: Mail, words: str, today: date | None, language: str | None
) -> Reading:
    """An automatic answer. Its stand-in is nobody's referral; only the successor of somebody who left is."""
    text = f"{headers.subject}\n{words}"
    # The subject of a machine quotes ours; only what the notice itself says can be an opt-out, and none is.
    if verdict.left_company:
        referred = people(words, headers, copied=False)
        named = tuple(p for p in referred if p.email or p.name)
        label = Label.REFERRAL if named else Label.NONE
        signals = frozenset({Signal.LEFT_COMPANY, Signal.AUTO_REPLY})
        decision = certain(label, 0.95, verdict.evidence)
        return _reading(
            verdict.kind, decision, headers, mail, words=words, language=language, signals=signals, referred_to=named
        )
    away = verdict.kind is Kind.OUT_OF_OFFICE
    back = resume_date(sentences(fold(text)), today, language, absence=True) if away and today else None
    return _reading(
        verdict.kind,
        certain(Label.NONE, MACHINE_CONFIDENCE, verdict.evidence, back[1] if back else ""),
        headers,
        mail,
        words=words,
        language=language,
        signals=frozenset({Signal.OUT_OF_OFFICE if away else Signal.AUTO_REPLY}),
        resume_on=back[0] if back else None,
    )


def _invitation(
    label: Label, times: tuple[str, ...], evidence: str, headers: Headers, mail: Mail, words: str, language: str | None
) -> Reading:
    folded = fold(words)
    lines = sentences(folded)
    stop = asks_to_stop(lines)
    signals = {Signal.OPT_OUT} if stop else {Signal.MEETING_TIME} if label is Label.POSITIVE else set()
    decision = certain(Label.NONE if stop else label, 0.95, f"opt-out: {stop}" if stop else evidence)
    answer = _reading(
        Kind.CALENDAR,
        decision,
        headers,
        mail,
        words=words,
        language=language,
        signals=frozenset(signals),
        meeting_times=times,
    )
    return _typed(answer, hits(lines, language), words, None, language)


def _answer(kind: Kind, headers: Headers, mail: Mail, words: str, today: date | None, language: str | None) -> Reading:
    """What a person wrote. A reply with nothing in it says nothing; an opt-out may stand in the subject alone."""
    folded = fold(words)
    subject = _own_subject(headers.subject)
    lines = sentences(folded)
    found = hits(lines, language)
    stop = opt_out_of(lines, folded, found, model.load())
    titled = asks_to_stop([fold(subject)]) if subject and (stop is None or not stop.by_rule) else None
    if titled is not None:
        stop = OptOut(words=titled, confidence=OPT_OUT_CONFIDENCE, by_rule=True)
    copied = _speaks_of_copied(folded, headers) or any(h.rule == "referral.ask" for h in found)
    pointed = people(words, headers, copied=copied)
    back = resume_date(lines, today, language) if today else None
    if not folded and stop is None:
        decision = certain(Label.NONE, EMPTY_CONFIDENCE, "nothing written")
    else:
        decision = decide(folded, found, model.load(), opt_out=stop, pointed=pointed, has_date=back is not None)
    times = details.meeting_times(words) if decision.label is Label.POSITIVE else ()
    answer = _reading(
        kind,
        decision,
        headers,
        mail,
        words=words,
        language=language,
        signals=_signals(folded, found, decision.label, stop, times),
        resume_on=back[0] if back and decision.label is Label.STALL else None,
        referred_to=pointed if decision.label is Label.REFERRAL else (),
        meeting_times=times,
    )
    return _typed(answer, found, words, today, language)


def _speaks_of_copied(folded: str, headers: Headers) -> bool:
    """Whether the words are about people in Cc: they say so, or call one by the name that the address begins with."""
    if re.search(r"\bcc|\bcopi|\bloop|\badd(?:ed|ing)\b|\binclud|en copie|in kopie", folded):
        return True
    firsts = {fold(a).partition("@")[0].replace("_", ".").split(".")[0] for a in headers.cc}
    return any(len(first) > 2 and first in folded.split() for first in firsts)


def _own_subject(subject: str) -> str:
    """The subject where the sender wrote one: an answer's subject is ours."""
    return (
        ""
        if re.match(r"\s{0,3}(?:re|aw|sv|rv|res|antw|r|ref|fwd?|wg|tr)\s{0,2}(?:\[\d+\])?:", subject, re.I)
        else subject
    )


def _signals(
    folded: str, found: Sequence[Hit], label: Label, stop: OptOut | None, times: tuple[str, ...]
) -> frozenset[Signal]:
    rules = {h.rule for h in found}
    signals: set[Signal] = set()
    if stop:
        signals.add(Signal.OPT_OUT)
    if is_hostile(folded):
        signals |= {Signal.HOSTILE, Signal.OPT_OUT}
    if "objection.data_source" in rules:
        signals.add(Signal.DATA_REQUEST)
    if machine.has_left(folded):
        signals.add(Signal.LEFT_COMPANY)
    if "signal.influencer" in rules and label is Label.REFERRAL:
        signals.add(Signal.INFLUENCER)
    if "signal.existing_customer" in rules:
        signals.add(Signal.EXISTING_CUSTOMER)
        if "signal.churn_risk" in rules:
            signals.add(Signal.CHURN_RISK)
    if label is Label.NONE and "none.counter_pitch" in rules and not stop:
        signals.add(Signal.COUNTER_PITCH)
    if times:
        signals.add(Signal.MEETING_TIME)
    return frozenset(signals)


def _typed(answer: Reading, found: Sequence[Hit], words: str, today: date | None, language: str | None) -> Reading:
    """The reading with the details that its label may carry."""
    from dataclasses import replace

    label = answer.label
    supplier = details.vendor(words, found)
    ends = details.contract_end(sentences(fold(words)), today, language) if today and supplier else None
    reason = details.objection_type(found)
    if label is Label.OBJECTION:
        return replace(
            answer, objection_type=reason or ObjectionType.NOT_INTERESTED, vendor=supplier, contract_end=ends
        )
    if label is Label.STALL:
        kept = reason if reason in (ObjectionType.INCUMBENT, ObjectionType.NO_BUDGET) else None
        return replace(
            answer, stall_type=details.stall_type(found), objection_type=kept, vendor=supplier, contract_end=ends
        )
    if label is Label.POSITIVE:
        return replace(answer, positive_type=details.positive_type(found), vendor=supplier, contract_end=ends)
    return answer
