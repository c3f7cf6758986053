"""One message in, one reading out.

Owns the order: bounds, MIME, kind, the words written now, opt-out, label, details. Never raises on any bytes; an error
of ours becomes a reading of label `none` with confidence 0, so that a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from classifier import details, in_force, machine
from classifier.below import below
from classifier.copied import display_names, speaks_of_copied
from classifier.dates import resume_date
from classifier.envelope import read_headers, sent_on
from classifier.facts import PLAIN_WORDS, facts_of
from classifier.folding import fold, sentences
from classifier.invitation import Invitation, read_invitation, titled_invitation
from classifier.labels import EMPTY_CONFIDENCE, Decision, certain, decide, opt_out_evidence
from classifier.meeting import times as times_to_talk
from classifier.mime import Mail, parse
from classifier.model import ABSENCE, LEFT, OTHER, Scores, Surety
from classifier.newtext import own_words
from classifier.notice import Notice, notice_by_words
from classifier.optout import asks_to_stop, is_hostile
from classifier.reading import (
    Bounce,
    Headers,
    Kind,
    Label,
    Person,
    PositiveType,
    Reading,
    Signal,
    StallType,
)
from classifier.referral import people
from classifier.supplier import contract_end, vendor
from classifier.vcard import cards_of

MACHINE_CONFIDENCE = 0.99
# From this confidence on the words beside a declined invitation count for more than the click.
CLEAR_WORDS = 0.8
# What a calendar writes into the body by itself.
_TOLD_BY_CALENDAR = re.compile(
    r"\b(?:has (?:declined|accepted|cancell?ed)|hat\b[^.\n]{0,60}\b(?:abgelehnt|angenommen)"
    r"|a (?:refuse|decline|accepte)|ha (?:rechazado|aceptado|rifiutato|accettato)"
    r"|(?:recusou|aceitou) (?:o|este) convite|heeft\b[^.\n]{0,60}\bgeweigerd)"
)
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
    words = own_words(mail.written, sent_texts, name)
    verdict = machine.judge(mail, words)
    headers = read_headers(mail, returned=verdict.kind in _REPORTS)
    today = sent_on(headers, received_at)
    if verdict.kind in _REPORTS:
        return _report(verdict, headers, mail)
    folded = fold(words)
    spoken = details.language(folded)
    if verdict.notice is not None:
        fitted = in_force.current()
        scores = fitted.scores([folded])[0]
        if not verdict.notice.is_doubtful or fitted.is_automatic(scores, Surety.SURELY):
            return _notice(verdict.notice, headers, mail, words, scores, today, spoken)
        return _answer(headers, mail, words, today, spoken)
    if verdict.kind is Kind.CALENDAR:
        invited = read_invitation(mail)
        if invited is not None:
            return _invitation(invited, headers, mail, words, today, spoken)
    if verdict.kind is Kind.HUMAN:
        invited = titled_invitation(folded or fold(headers.subject), is_subject=not folded)
        if invited is not None:
            return _invitation(invited, headers, mail, words, today, spoken)
    if verdict.kind is Kind.LIST:
        # Its own footer tells how to leave the list; nobody asks us for anything.
        decision = certain(Label.NONE, MACHINE_CONFIDENCE, verdict.evidence)
        return _reading(Kind.LIST, decision, headers, mail, words=words, language=spoken)
    return _answer(headers, mail, words, today, spoken)


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
        sure_at=dict(decision.sure_at),
        signals=signals,
        resume_on=resume_on,
        meeting_times=meeting_times,
        referred_to=referred_to,
        new_text=words,
        language=language,
        bounce=bounce,
        evidence=decision.evidence,
        defects=mail.defects,
        model=in_force.current().version,
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
    notice: Notice,
    headers: Headers,
    mail: Mail,
    words: str,
    scores: Scores,
    today: date | None,
    language: str | None,
) -> Reading:
    """An automatic answer. Its stand-in is nobody's referral; only the successor of somebody who left is. Its subject
    quotes ours, so only what the notice itself says can be an opt-out, and none is."""
    fitted = in_force.current()
    sort = notice.sort or next((each for each in (LEFT, ABSENCE) if fitted.is_notice(scores, each)), OTHER)
    if sort == LEFT:
        referred = people(words, headers, copied=False)
        named = tuple(p for p in referred if p.email or p.name)
        label = Label.REFERRAL if named else Label.NONE
        signals = frozenset({Signal.LEFT_COMPANY, Signal.AUTO_REPLY})
        decision = certain(label, 0.95, f"notice that somebody left: {notice.evidence}")
        return _reading(
            Kind.AUTO_REPLY, decision, headers, mail, words=words, language=language, signals=signals, referred_to=named
        )
    away = sort == ABSENCE
    evidence = f"absence notice: {notice.evidence}" if away else notice.evidence
    lines = sentences(fold(f"{headers.subject}\n{words}"))
    back = resume_date(lines, today, language, absence=True) if away and today else None
    return _reading(
        Kind.OUT_OF_OFFICE if away else Kind.AUTO_REPLY,
        certain(Label.NONE, MACHINE_CONFIDENCE, evidence, back[1] if back else ""),
        headers,
        mail,
        words=words,
        language=language,
        signals=frozenset({Signal.OUT_OF_OFFICE if away else Signal.AUTO_REPLY}),
        resume_on=back[0] if back else None,
    )


def _invitation(
    invited: Invitation, headers: Headers, mail: Mail, words: str, today: date | None, language: str | None
) -> Reading:
    """An answer in a calendar part, or what a gateway left of one. What is written beside it may ask to be left alone,
    and a "declined" with words says what the words say, where these are clear (guide, rule 12: without words it is a
    stall)."""
    fitted = in_force.current()
    folded = fold(words)
    facts = facts_of(folded, language)
    scores = fitted.scores([folded])[0]
    judged = fitted.judge([scores], [facts.row()])[0]
    stop = opt_out_evidence(facts, fitted, scores, judged) if folded else None
    decision = decide(fitted, scores, facts, judged, opt_out=stop)
    declined = invited.label is Label.STALL
    told_by_calendar = _TOLD_BY_CALENDAR.search(folded) or titled_invitation(folded, is_subject=False)
    wordless = not folded or told_by_calendar is not None
    if stop is None and (not declined or wordless or decision.confidence < CLEAR_WORDS):
        decision = certain(invited.label, 0.95, invited.evidence)
    back = _comes_back(decision.label, folded, today, language)
    referred = people(words, headers, copied=False) if decision.label is Label.REFERRAL else ()
    warm = decision.label is Label.POSITIVE
    times = (invited.times or times_to_talk(words, language)) if warm else ()
    answer = _reading(
        Kind.CALENDAR,
        _because(decision, back, referred),
        headers,
        mail,
        words=words,
        language=language,
        signals=frozenset({Signal.OPT_OUT} if stop else {Signal.MEETING_TIME} if times else set()),
        meeting_times=times,
        resume_on=back[0] if back else None,
        referred_to=referred,
    )
    return _typed(answer, scores, words, today, language)


def _answer(headers: Headers, mail: Mail, words: str, today: date | None, language: str | None) -> Reading:
    """What a person wrote, or a machine that only its words give away. A reply with nothing in it says nothing; an
    opt-out may stand in the subject alone."""
    fitted = in_force.current()
    subject = _own_subject(headers.subject)
    if not words and len(subject) < len(headers.subject):
        words = subject  # some write their answer before our subject, and nothing else
    folded = fold(words)
    facts = facts_of(folded, language)
    scores = fitted.scores([folded])[0]
    if not facts.asks_plainly and subject and (titled := asks_to_stop([fold(subject)])):
        facts = replace(facts, asks=titled, is_plain=len(subject.split()) <= PLAIN_WORDS)
    judged = fitted.judge([scores], [facts.row()])[0]
    stop = opt_out_evidence(facts, fitted, scores, judged) if folded or facts.asks else None
    if folded and not facts.asks_plainly:
        # An opt-out that the rule and the model hear must not be hidden.
        needed = Surety.CERTAINLY if stop is not None and facts.asks is not None else Surety.SURELY
        notice = notice_by_words(mail, words) if fitted.is_automatic(scores, needed) else None
        if notice is not None:
            return _notice(notice, headers, mail, words, scores, today, language)
    if not folded and stop is None:
        decision = certain(Label.NONE, EMPTY_CONFIDENCE, "nothing written")
    else:
        decision = decide(fitted, scores, facts, judged, opt_out=stop)
    back = _comes_back(decision.label, folded, today, language)
    referred = _referred(headers, mail, words, folded) if decision.label is Label.REFERRAL else ()
    times = times_to_talk(words, language) if decision.label is Label.POSITIVE else ()
    answer = _reading(
        Kind.HUMAN,
        _because(decision, back, referred),
        headers,
        mail,
        words=words,
        language=language,
        signals=_signals(folded, fitted.hears(scores), decision.label, stop, times),
        resume_on=back[0] if back else None,
        referred_to=referred,
        meeting_times=times,
    )
    return _typed(answer, scores, words, today, language)


def _comes_back(label: Label, folded: str, today: date | None, language: str | None) -> tuple[date, str] | None:
    """The day to come back that a stall names, and the words that name it."""
    return resume_date(sentences(folded), today, language) if label is Label.STALL and today else None


def _referred(headers: Headers, mail: Mail, words: str, folded: str) -> tuple[Person, ...]:
    """Whom a referral points to."""
    shown = display_names(*(value for name in ("from", "to", "cc", "reply-to") for value in mail.head.all(name)[:5]))
    copied = speaks_of_copied(folded, headers, shown)
    under = below(mail.written, words)
    return people(words, headers, copied=copied, display_names=shown, cards=cards_of(mail), under=under)


def _because(decision: Decision, back: tuple[date, str] | None, referred: Sequence[Person]) -> Decision:
    """The decision with what was found of its details among the evidence."""
    told = [f"comes back: {back[1]}"] if back else []
    told += [f"points to: {p.email or p.name or p.role or p.phone}" for p in referred[:1]]
    return replace(decision, evidence=(*decision.evidence, *told))


_ANSWER_MARK = r"(?:re|aw|sv|rv|res|antw|r|ref|fwd?|wg|tr)\s{0,2}(?:\[\d+\])?\s?:"


def _own_subject(subject: str) -> str:
    """What the sender wrote of the subject: all of it, or what stands before ours; an answer's subject is ours."""
    if re.match(rf"\s{{0,3}}{_ANSWER_MARK}", subject, re.I):
        return ""
    return re.split(rf"\s{_ANSWER_MARK}", subject, maxsplit=1, flags=re.I)[0].strip()


def _signals(
    folded: str, heard: frozenset[Signal], label: Label, stop: str | None, times: tuple[str, ...]
) -> frozenset[Signal]:
    """What is heard, as far as it can stand beside the label (see the guide)."""
    signals = set(heard) - {Signal.OPT_OUT}
    if stop:
        signals.add(Signal.OPT_OUT)
    if is_hostile(folded):
        signals.add(Signal.HOSTILE)
    if Signal.HOSTILE in signals:
        signals.add(Signal.OPT_OUT)
    if machine.has_left(folded):
        signals.add(Signal.LEFT_COMPANY)
    if label is not Label.REFERRAL:
        signals.discard(Signal.INFLUENCER)
    if label is not Label.NONE or stop:
        signals.discard(Signal.COUNTER_PITCH)
    if Signal.EXISTING_CUSTOMER not in signals:
        signals.discard(Signal.CHURN_RISK)
    if times:
        signals.add(Signal.MEETING_TIME)
    return frozenset(signals)


def _typed(answer: Reading, scores: Scores, words: str, today: date | None, language: str | None) -> Reading:
    """The reading with the details that its label may carry."""
    label = answer.label
    if label not in (Label.OBJECTION, Label.STALL, Label.POSITIVE):
        return answer
    reason = details.objection_type(scores, stall=label is Label.STALL)
    supplier = vendor(words, language)
    return replace(
        answer,
        objection_type=reason if label is not Label.POSITIVE else None,
        stall_type=StallType(scores.best("stall_type")) if label is Label.STALL else None,
        positive_type=PositiveType(scores.best("positive_type")) if label is Label.POSITIVE else None,
        vendor=supplier,
        contract_end=contract_end(sentences(fold(words)), today, language) if today else None,
    )
