"""Delivery failures: whom they name, with which status, and whether they are final.

Owns the reading of DSNs (RFC 3464) and of the free-form notices that mail systems wrote before and beside it.
What makes a message a bounce is its form: a person who quotes or forwards one is a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifier.certified import Undelivered, undelivered
from classifier.failure import GIVEN_UP, is_final, may_pass, status_of
from classifier.folding import fold
from classifier.mime import Mail
from classifier.notice_subjects import ABSENCE
from classifier.reading import Bounce
from classifier.service_event import read_event
from classifier.waiting import is_gateway, is_waiting

MAX_NOTICE = 60_000
_ADDRESS = r"[^\s<>\"'()\[\],;:@|]{1,64}@[A-Za-z0-9\-.]{1,200}[A-Za-z0-9]"
ADDRESSES = re.compile(_ADDRESS)

_MACHINES = re.compile(
    r"(?:mailer[-_.]?daemon|po+st[-_]?master|mail-?daemon|mdaemon|mmdf|mail[._-]delivery[\w.-]{0,40}|bounces?"
    r"|sysadmin|microsoftexchange[0-9a-f]{32})\S{0,60}@|^[\"' ]{0,3}(?:mailer[- ]?daemon|mail[- ]?delivery"
    r"|mail administrator|system administrator|internet mail delivery|postmaster|delivery (?:subsystem|system"
    r"|service)|mmsc ndr)|mail delivery (?:sub)?system|^\s{0,3}(?:<>)?\s{0,3}$",
    re.I,
)
_NO_REPLY = re.compile(r"[^@\s<]{0,40}(?:no|do-?not)[-_.]?reply[^@\s]{0,40}@", re.I)
_SUBJECTS = re.compile(
    r"undeliver|(?:mail|message|delivery|e-?mail)?\s?deliver\w* (?:status|fail|problem|notification|error|report|has"
    r"|was|delay)|delivery[ -]?(?:failure|status|report|error|notice|delayed|unsuccess)|returned (?:mail|e-?mail"
    r"|to sender|message)|failure (?:notice|delivery)|(?:mail|message) (?:delivery )?(?:failed|failure|error"
    r"|system error|status)|could not (?:be delivered|send)|non[- ]?(?:delivery|remis|zustell|recapit|entreg)"
    r"|not (?:be )?delivered|nondeliverable|bounced|message (?:delayed|not delivered|delivery)|warning: (?:message"
    r"|could not)|unable to deliver|user unknown|mail could not|there was an error sending|error sending"
    r"|postmaster notify|see transcript|mail loops|not member|unzustellbar|nicht zustellbar|zustell(?:ung|fehler)"
    r"|non remis|[ée]chec (?:de|[àa]) (?:la )?(?:remise|livraison|distribution)|non distribu|rapport de non"
    r"|no se (?:puede|ha podido) entregar|no entregad|imposible entregar|devuelto|mancata consegna"
    r"|impossibile recapitare"
    r"|non (?:recapitat|consegnat)|niet[- ](?:worden )?(?:bezorg|afgelever)|onbestelbaar|n[ãa]o (?:foi )?(?:entreg"
    r"|é poss[íi]vel)|falha na entrega|n[ãa]o entregue|devolvid|недоставлен|не доставлено"
    r"|fehler be(?:im|i der) zustell|erreur de (?:remise|livraison|distribution)|(?:fallo|error) (?:en"
    r"|de) (?:la )?entrega"
    r"|(?:falha|erro) (?:na|de) entrega|(?:errore di|impossibile la) consegna|consegna (?:non riuscita|fallita)"
    r"|(?:bezorg|aflever)(?:ings)?fout|fout bij (?:het )?(?:bezorg|aflever)"
    r"|退信|メールエラー|配信できません|エラー通知|配送",
    re.I,
)
_REFUSED = re.compile(
    r"the following (?:address|recipient)\w* (?:had|failed|could|has|were|was)|following recipient\(?s?\)? (?:cannot"
    r"|could)|could(?: not|n't) be delivered|(?:cannot|can't) be delivered|delivery (?:to the following|has failed"
    r"|failed|attempt)|this is (?:the|a) (?:qmail-send|permanent|postfix|mail system|delivery status)"
    r"|permanent (?:fatal )?error|did not reach|(?:was|were|wasn't|weren't) (?:not )?delivered|undeliver"
    r"|unable to deliver|not be delivered|returned to (?:the )?sender|user unknown|unknown user|mailbox (?:is )?full"
    r"|over quota|host unknown|address(?:es)? (?:rejected|not found)|no such user|does not exist|not deliver"
    r"|could not send|transcript of session|smtp error|retry timeout|delivery temporarily"
    r"|has not (?:yet )?been delivered|will (?:continue|keep) (?:to )?(?:retry|try)|failed addresses"
    r"|error (?:delivering|while)|not a member|duplicated|(?:has been|was|were) (?:blocked|quarantined|rejected"
    r"|refused)|not going to try again|5\d\d |rejected|nicht zugestellt|nicht erreicht|abgewiesen"
    r"|n'a (?:pas )?pu [êe]tre|n'a pas [ée]t[ée] (?:remis|d[ée]livr|distribu)|no se (?:pudo|ha podido) entregar"
    r"|no (?:se )?(?:ha sido |fue )?entregad|non (?:[èe] stat[oa] )?(?:consegnat|recapitat)|n[ãa]o (?:foi "
    r"|p[ôo]de ser )?entreg|niet (?:worden )?(?:bezorgd|afgeleverd)|(?:non [èe] stato possibile|impossibile)"
    r" (?:consegnare|recapitare)|n[ãa]o foi poss[íi]vel entregar|не может быть доставлено|не доставлено|送信できません"
    r"|配信できません|退回|无法送达"
    r"|送達できません",
    re.I,
)
_DELAYED = re.compile(
    r"delayed|\(delay\)|warning: (?:message still|could not send)|will (?:continue|keep) (?:to )?(?:retry|try)"
    r"|has not (?:yet )?been delivered|still (?:being )?(?:queued|undelivered)|you do(?: not|n't) need to resend"
    r"|delivery attempts will continue",
    re.I,
)
_ENDED = re.compile(r"fail|undeliver|returned", re.I)
_PASSED_ON = re.compile(r"\s{0,3}(?:re|aw|fwd?|wg|tr|sv|rv|i|enc|doorst|r)\s{0,2}:", re.I)
_FIELDS = re.compile(r"^(?:final-recipient|original-recipient|action|status)[ \t]{0,4}:", re.I | re.M)
_GOOD = ("delivered", "relayed", "expanded", "deliverable")


@dataclass(frozen=True, kw_only=True, slots=True)
class Failure:
    """A bounce, or a report that the mail was delivered after all, with what decided."""

    bounce: Bounce
    delivered: bool
    evidence: str


def read_bounce(mail: Mail) -> Failure | None:
    """The delivery report that `mail` is, or None. A person who forwards one is no report."""
    event = read_event(mail)
    if event is not None:
        return Failure(bounce=event.bounce, delivered=event.delivered, evidence="event of a sending service")
    certified = undelivered(mail)
    if certified is not None:
        return _from_provider(mail, certified)
    report = mail.first("message/delivery-status", "message/global-delivery-status")
    if report is not None and (mail.report_type == "delivery-status" or _is_machine(mail) or _says_bounce(mail)):
        return _from_fields(mail, report.text()) or _from_words(mail)
    text = _shown(mail)
    if not _has_form(mail, text):
        return None
    if len(_FIELDS.findall(text[:MAX_NOTICE])) >= 2:
        stated = _from_fields(mail, text)
        if stated is not None:
            return stated
    return _from_words(mail)


def _shown(mail: Mail) -> str:
    return mail.text[:MAX_NOTICE] or "\n".join(p.text()[:20_000] for p in mail.parts[:3])


def _is_machine(mail: Mail) -> bool:
    sender = mail.head.get("from")
    return bool(_MACHINES.search(sender)) or bool(mail.head.get("x-failed-recipients"))


def _says_bounce(mail: Mail) -> bool:
    subject = mail.head.get("subject")
    return bool(_SUBJECTS.search(subject)) and not _PASSED_ON.match(subject)


def _has_form(mail: Mail, text: str) -> bool:
    """Whether it has the form of a notice and says that something was refused."""
    head = mail.head
    subject = head.get("subject")
    machine = _is_machine(mail)
    says = _says_bounce(mail)
    notice = _notice(text)
    kept = _is_kept(mail, notice)
    refused = kept or bool(_REFUSED.search(notice[:20_000]))
    if not (says or refused or head.get("x-failed-recipients")):
        return False
    if not machine and (_PASSED_ON.match(subject) or ABSENCE.match(fold(subject[:200]))):
        return False
    return_path = head.get("return-path").strip().lower()
    form = (
        3 * machine
        + 2 * (return_path == "<>" or return_path.startswith("<mailer-daemon"))
        + 2 * (mail.content_type == "multipart/report")
        + bool(_NO_REPLY.search(head.get("from")))
        + head.get("auto-submitted").lower().startswith("auto")
        + bool(head.get("x-mlserver"))
        + 2 * (kept and is_gateway(head.get("from")))
    )
    answers = (
        not machine and head.get("auto-submitted").lower().startswith("auto-replied") and not (says or mail.originals)
    )
    shape = bool(mail.originals) + says + (refused and bool(ADDRESSES.search(notice[:5_000])))
    return bool(form) and not answers and form + shape >= 3


def _is_kept(mail: Mail, notice: str) -> bool:
    """Whether a gateway says that it keeps our mail for somebody and tries again."""
    sender, returned = mail.head.get("from"), mail.head.get("return-path").strip()
    known = bool(_MACHINES.search(sender)) or is_gateway(sender)
    if not (known or returned == "<>") or not ADDRESSES.search(notice[:5_000]):
        return False
    return is_waiting(notice, known=known)


def _groups(text: str) -> list[dict[str, str]]:
    """The blank-line separated field groups of a delivery-status part (RFC 3464 section 2.1)."""
    groups: list[dict[str, str]] = []
    for block in re.split(r"\n[ \t]{0,20}\n", text.replace("\r\n", "\n")[:100_000])[:500]:
        fields: dict[str, str] = {}
        name = ""
        for line in block.split("\n")[:200]:
            if line[:1] in (" ", "\t") and name:
                fields[name] = f"{fields[name]} {line.strip()}"[:2_000]
            elif ":" in line:
                name, _, value = line.partition(":")
                name = name.strip().lower()[:100]
                fields.setdefault(name, value.strip()[:2_000])
        if fields:
            groups.append(fields)
    return groups


def _address(value: str) -> str | None:
    found = ADDRESSES.search(value.partition(";")[2] or value)
    return found[0].lower() if found else None


def _action(group: dict[str, str]) -> str:
    return (group.get("action", "failed").lower().split() or ["failed"])[0].strip("()")


def _from_fields(mail: Mail, text: str) -> Failure | None:
    groups = [g for g in _groups(text) if g.keys() & {"action", "final-recipient", "original-recipient", "status"}]
    failed = [g for g in groups if _action(g) not in _GOOD]
    if not groups:
        return None
    if not failed:
        empty = Bounce(recipients=_recipients(groups))
        return Failure(bounce=empty, delivered=True, evidence="delivery report: delivered (RFC 3464)")
    first = next((g for g in failed if _action(g).startswith("failed")), failed[0])
    status = _found_status(first)
    said = first.get("diagnostic-code", "")
    delayed = all(_action(g).startswith("delayed") for g in failed)
    words = said if len(said) > 12 else f"{said} {_near(_shown(mail), _recipients([first]))}"
    bounce = Bounce(
        recipients=_recipients(failed) or _named(mail, _notice(_shown(mail))),
        status=status,
        permanent=not delayed and is_final(status, words, ended=_action(first).startswith("failed")),
        diagnostic=(said or words.strip())[:500] or None,
    )
    return Failure(
        bounce=bounce, delivered=False, evidence=f"delivery report {status or ''} (RFC 3464)".replace("  ", " ")
    )


def _recipients(groups: list[dict[str, str]]) -> tuple[str, ...]:
    found = []
    for group in groups:
        for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
            address = _address(group.get(name, ""))
            if address:
                found.append(address)
                break
    return tuple(dict.fromkeys(found))[:50]


def _found_status(group: dict[str, str]) -> str | None:
    """The status of the group; where that is a mere x.0.0, the one in the diagnostic."""
    stated = status_of(group.get("status", ""))
    said = status_of(group.get("diagnostic-code", ""))
    if stated and (not stated.endswith(".0.0") or not said):
        return stated
    return said or stated


def _from_words(mail: Mail) -> Failure | None:
    notice = _notice(_shown(mail))
    recipients = _named(mail, notice)
    said = _near(notice, recipients) or notice[:2_000]
    status = status_of(said) or status_of(notice)
    subject = mail.head.get("subject")
    delayed = bool(_DELAYED.search(subject)) and not _ENDED.search(
        _DELAYED.sub(" ", subject).replace("(Failure)", "fail")
    )
    if not (_says_bounce(mail) or _REFUSED.search(notice[:20_000])):
        delayed = delayed or _is_kept(mail, notice)
    ended = bool(GIVEN_UP.search(notice[:5_000]))
    whole = f"{subject}\n{notice[:3_000]}"
    bounce = Bounce(
        recipients=recipients,
        status=status,
        permanent=not delayed
        and (is_final(status, said, ended=ended) or (not may_pass(said) and is_final(status, whole, ended=ended))),
        diagnostic=" ".join(said.split())[:500] or None,
    )
    return Failure(bounce=bounce, delivered=False, evidence="words of a delivery failure")


def _from_provider(mail: Mail, failed: Undelivered) -> Failure:
    """A failure of certified mail: the enclosed data, and the notice where they say less."""
    notice = _notice(_shown(mail))
    said = failed.said or " ".join(notice.split())[:1_000]
    status = status_of(said) or status_of(notice)
    bounce = Bounce(
        recipients=failed.missed or _named(mail, notice) or failed.addressed,
        status=status,
        permanent=failed.is_final or (not failed.may_pass and is_final(status, said)),
        diagnostic=said[:500] or None,
    )
    return Failure(bounce=bounce, delivered=False, evidence=f"certified mail: {failed.sort} (RFC 6109)")


_RETURNED = re.compile(
    r"^[ \t]{0,4}(?:-{2,10}\s?(?:this is a copy|below this line|original message|the header|included is"
    r"|returned message|unsent message|message header|forwarded|body of|enclosed|copy of)[^\n]{0,80}"
    r"|original (?:message|mail)(?: headers?)?(?: follows| as follows)?:?[ \t]{0,4}$|message headers? follow"
    r"|(?:received|return-path):[ \t][^\n]{0,200})",
    re.I | re.M,
)


def _notice(text: str) -> str:
    """The notice itself, without the copy of our mail below it."""
    found = _RETURNED.search(text)
    return text[: found.start()] if found and found.start() > 40 else text


_NOBODY = re.compile(r"^(?:mailer-daemon|postmaster|support|abuse|helpdesk|admin|noreply|no-reply|sysadmin)@", re.I)
# Where notices put the failed address: alone in its line, or behind words that say so.
_MARKED = re.compile(
    rf"^[ \t*>\-]{{0,12}}(?:\d{{1,3}}[.)] )?<?({_ADDRESS})>?[ \t]{{0,4}}(?:[:;(]|$|\.\.\.|on \d|am \d)"
    rf"|rcpt to:[ \t]{{0,3}}<?({_ADDRESS})"
    rf"|(?:deliver(?:ed|ing)? (?:message |your mail |mail )?to|failed:|smtp:|user:|unknown user:"
    rf"|to the following:?|to:?|(?:recipients?|empf[äa]nger|destinataires?|destinat[áa]ri[oa]s?|destinatari"
    rf"|ontvangers?|geadresseerde)[ \t]{{0,3}}[:\t])[ \t]{{0,3}}[<\[(]?"
    rf"(?:smtp:)?({_ADDRESS})",
    re.I | re.M,
)


def _named(mail: Mail, notice: str) -> tuple[str, ...]:
    """The failed addresses: a header that names them, the notice, the enclosed original."""
    named = ADDRESSES.findall(mail.head.get("x-failed-recipients"))
    if named:
        return tuple(dict.fromkeys(a.lower() for a in named))[:50]
    names = ("to", "from", "return-path", "delivered-to", "cc", "x-original-to")
    own = {a.lower() for name in names for a in ADDRESSES.findall(mail.head.get(name))}
    stated = [a.lower().strip(".") for a in ADDRESSES.findall(notice[:20_000])]
    original = [a.lower() for head in mail.originals[:2] for a in ADDRESSES.findall(head.get("to"))]
    others = [a for a in stated if a not in own and not _NOBODY.match(a)]
    marked = [next(a for a in m if a).lower().strip(".") for m in _MARKED.findall(notice[:20_000])]
    for candidates in (
        [a for a in marked if a in original],
        [a for a in marked if a in others],
        [a for a in stated if a in original],
        others[:1],
        original,
        marked,
    ):
        if candidates:
            return tuple(dict.fromkeys(candidates))[:50]
    return ()


def _near(text: str, recipients: tuple[str, ...]) -> str:
    """What the notice says beside the first failed address."""
    if not recipients:
        return ""
    at = text.lower().find(recipients[0])
    return text[max(0, at - 200) : at + 1_200] if at >= 0 else ""
