"""Delivery failures: whom they name, with which status, and whether they are final by their meaning.

Owns the reading of DSNs (RFC 3464) and of the free-form notices that mail systems wrote before and beside it.
A code alone decides little: 5.7.x is policy, 5.2.2 a full mailbox, and some systems say 5.1.1 for both; so the words of
the diagnostic come first.
"""

from __future__ import annotations

import email.message
import re
from dataclasses import dataclass

from classifier.mime import Mail, Part
from classifier.reading import Bounce

_ADDRESS = r"[^\s<>\"'()\[\],;:@|]{1,64}@[A-Za-z0-9\-.]{1,200}[A-Za-z0-9]"
_ADDRESSES = re.compile(_ADDRESS)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,2}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.\-])([45]\d\d)(?=[\s\-:,.]|$)")

_SENDERS = re.compile(
    r"mailer-?daemon|post[-_]?master|mail ?delivery|mail-daemon|mdaemon|\bmmdf\b|delivery (?:subsystem"
    r"|system|service)|bounce|mail administrator|system administrator|mail server|internet mail",
    re.I,
)
_SUBJECTS = re.compile(
    r"undeliver|(?:mail|message|delivery|e-?mail)?\s?deliver\w* (?:status|fail|problem|notification"
    r"|error|report|has|was|delay)|delivery[ -]?(?:failure|status|report|error|notice|delayed"
    r"|unsuccess)|returned (?:mail|e-?mail|to sender|message)|failure (?:notice|delivery)|mail"
    r" (?:delivery )?(?:failed|failure|error|system error)"
    r"|could not (?:be delivered|send)|non[- ]?(?:delivery|remis|zustell|recapit)|not (?:be"
    r" )?delivered|nondeliverable|bounced|message (?:delayed|not delivered|delivery)|warning:"
    r" (?:message|could not)|unzustellbar|nicht zustellbar|zustell(?:ung|fehler)|non remis|échec de"
    r" (?:la )?(?:remise|livraison)|non distribu"
    r"|no se (?:puede|ha podido) entregar|no entregad|imposible entregar|mancata consegna|impossibile"
    r" recapitare|niet (?:worden )?(?:bezorgd|afgeleverd)|onbestelbaar|não (?:foi )?(?:entreg|é"
    r" possível)|falha na entrega|unable to deliver|user unknown|rejected|dsn|mail could not|there was"
    r" an error sending|delivery notification|error sending|postmaster notify|see transcript",
    re.I,
)
_REFUSED_WORDS = re.compile(
    r"the following (?:address|recipient)\w* (?:had|failed|could|has|were|was)|could(?: not|n't) be"
    r" delivered|delivery (?:to the following|has failed|failed|attempt)|this is (?:the|a)"
    r" (?:qmail-send|permanent|postfix|mail system|automatically)|permanent (?:fatal )?error|did not"
    r" reach|was not delivered|undeliverable|unable to deliver|message that you sent could not"
    r"|returned to (?:the )?sender|user unknown|unknown user|mailbox (?:is )?full|over quota|host"
    r" unknown|address(?:es)? (?:rejected|not found)|no such user|does not exist|not deliver|konnte"
    r" nicht zugestellt|n'a (?:pas )?pu être (?:remis|délivré|distribué)|no se pudo entregar|could not"
    r" send|transcript of session|smtp error|retry timeout|delivery temporarily|will (?:continue|keep)"
    r" (?:to )?(?:retry|try)|5\d\d |rejected",
    re.I,
)
_DELAYED_WORDS = re.compile(
    r"delayed|warning: (?:message still|could not send)|will (?:continue|keep) (?:to )?(?:retry|try)"
    r"|has not (?:yet )?been delivered|still (?:being )?(?:queued|undelivered)|you do(?: not|n't) need"
    r" to resend",
    re.I,
)

_FINAL = re.compile(
    r"user unknown|not listed in|no mx (?:record )?found|dns lookup failure: host|invalid final"
    r" delivery|nxdomain|domain is not reachable|lookup of \S{1,100} failed|listed in (?:public"
    r"|domino)|unknown user|no such (?:user|mailbox|recipient|address|account|person|id|domain|host"
    r"|local)|unknown (?:recipient|address|mailbox|account|local|host|domain|or illegal alias)|(?:user"
    r"|recipient|mailbox|account|address|email|e-mail|addressee|alias)(?: address)?(?: \S{1,80})?"
    r" (?:is |was |has been )?(?:not found|unknown|invalid|does ?n[o']t exist|doesn't exist|no longer"
    r" (?:available|exist|valid|on server)|not (?:exist|known|listed|valid|recogni[sz]ed|registered|a"
    r" valid))"
    r"|does(?: not|n't) (?:exist|have (?:an?|any))|no mailbox (?:here|found|by)|mailbox (?:unavailable"
    r"|not (?:found|available))\b|not our customer|invalid (?:recipient|mailbox|user|address)"
    r"|recipient(?: address)? (?:rejected: (?:user|undeliver|unknown|no such|invalid)|unknown)"
    r"|recipientnotfound|resolver\.adr|adr\.recipnotfound|addressee unknown|bad (?:destination"
    r"|address)|not a (?:known|valid|local) (?:user|mailbox|recipient|address)"
    r"|host (?:unknown|not found|or domain name not found)|domain (?:not found|does ?n[o']t exist|name"
    r" not found|is not valid)|unrouteable (?:address|mail domain)|unroutable|nullmx|null mx|does not"
    r" accept (?:e-?mail|mail)|no mx|name or service not known|nxdomain|illegal (?:host|alias|user)"
    r"|has (?:moved|been moved)|user (?:has )?moved|new address|account (?:has been |is |was"
    r" )?(?:disabled|deleted|closed|terminated|inactive|suspended|expired)|(?:mailbox|user|account"
    r"|address) (?:is |has been )?(?:disabled|inactive|deactivated|discontinued|closed|suspended)"
    r"|unknown[- ]?user|user-?doesn't|can't find|could ?n[o']t find|wasn't found|was not found|not"
    r" found (?:at|in)|inconnu|unbekannt|existiert nicht|n'existe pas|no existe|non esiste|não existe"
    r"|bestaat niet|no account|no valid recipients?|destination address rejected|access denied\. 550"
    r" 5\.1|undeliverable address|address rejected|can't be found|cannot be found|no local mailbox|all"
    r" relevant mx records point to non-existent|5\.1\.10|user \S{1,80} unknown|not known here|\bnot"
    r" exist\b|vrfy failed|no users? here|not a user|account that you tried to reach",
    re.I,
)
_PASSING = re.compile(
    r"(?:mailbox|inbox|account|user|quota|storage|disk)[^.\n]{0,60}(?:full|over ?quota|exceed|limit)"
    r"|over ?quota|quota (?:exceed|violation|full)|exceed\w* (?:\w+ ){0,4}(?:quota|storage|size|limit"
    r"|allot)|mailfolder is full|(?:is|was) (?:over|out of) (?:quota|storage|space|disk)|insufficient"
    r" (?:disk|system|storage)|out of storage|not enough (?:storage|space|disk)"
    r"|(?:too (?:large|big|many|long|much|frequent))|size (?:exceed|limit)|maximum (?:size|message)"
    r"|message size|(?:block|black|deny|reject)[- ]?list|blocked|spam|reputation|spf|dkim|dmarc|policy"
    r"|unauthenticated|authenticat|content (?:reject|filter)|virus|malware|suspicious|relay(?:ing)?"
    r" (?:denied|not|access)|not (?:permitted|allowed) to relay|relaying|greylist|graylist|grey-list"
    r"|try again|temporar|rate limit|throttl|too fast|connection (?:timed out|refused|reset|dropped"
    r"|lost|closed)|timed out|time ?out|no route to host|network|unreachable|deferred"
    r"|resources|unavailable, try|service (?:unavailable|not available)|configuration error|loop|hops"
    r"|tls|certificate|access denied|not authori[sz]ed|not accepting|banned|refused|denied|permission"
    r"|restricted|sender (?:address )?(?:rejected|verify|denied|unknown)|bad sender|domain of sender"
    r"|rejected (?:by|due|because|for)|rdns|reverse dns|ptr|helo|local error|internal error|system"
    r" error|busy|i/o error|cannot open|unsolicited|pipe|command (?:died|output|failed|time)|mail"
    r" system|expired|retry|could not connect|lmtp|pending|inactivity|protocol|syntax error",
    re.I,
)
_HARD_STATUS = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Failure:
    """A bounce, or a report that the mail was delivered after all, with what decided."""

    bounce: Bounce
    delivered: bool
    evidence: str


def read_bounce(mail: Mail) -> Failure | None:
    """The delivery report that `mail` is, or None. A person who forwards one is no report."""
    report = mail.first("message/delivery-status")
    if report is not None and (mail.report_type == "delivery-status" or _from_machine(mail) or _says_bounce(mail)):
        return _from_report(mail, report)
    if not (_from_machine(mail) or (_says_bounce(mail) and _machine_form(mail))):
        return None
    if _is_absence(mail):
        return None
    return _from_words(mail)


def _from_machine(mail: Mail) -> bool:
    return bool(_SENDERS.search(mail.head.get("from")) or mail.head.get("x-failed-recipients"))


def _says_bounce(mail: Mail) -> bool:
    subject = mail.head.get("subject")
    return bool(_SUBJECTS.search(subject)) and not re.match(r"\s{0,3}(?:re|aw|fwd?|wg|tr|sv)\s{0,2}:", subject, re.I)


def _machine_form(mail: Mail) -> bool:
    head = mail.head
    silent = head.get("return-path").strip() in ("<>", "<MAILER-DAEMON>", "") or not head.get("from")
    return (
        bool(mail.originals)
        or silent
        or head.get("auto-submitted").lower().startswith("auto")
        or mail.content_type == "multipart/report"
    )


def _is_absence(mail: Mail) -> bool:
    head = mail.head
    return head.get("auto-submitted").lower().startswith("auto-replied") and not (
        _says_bounce(mail) or mail.originals or head.get("x-failed-recipients")
    )


def _groups(report: Part) -> list[dict[str, str]]:
    """The blank-line separated field groups of a delivery-status part (RFC 3464 section 2.1)."""
    groups: list[dict[str, str]] = []
    for block in re.split(r"\n[ \t]{0,20}\n", report.text().replace("\r\n", "\n")[:100_000]):
        fields: dict[str, str] = {}
        name = ""
        for line in block.split("\n")[:200]:
            if line[:1] in (" ", "\t") and name:
                fields[name] = f"{fields[name]} {line.strip()}"[:2_000]
            elif ":" in line:
                name, _, value = line.partition(":")
                name = name.strip().lower()
                fields.setdefault(name, value.strip()[:2_000])
        if fields:
            groups.append(fields)
    return groups


def _address(value: str) -> str | None:
    found = _ADDRESSES.search(value.partition(";")[2] or value)
    return found[0].lower() if found else None


def _from_report(mail: Mail, report: Part) -> Failure | None:
    groups = [
        g
        for g in _groups(report)
        if "action" in g or "final-recipient" in g or "original-recipient" in g or "status" in g
    ]
    failed = [
        g for g in groups if g.get("action", "failed").split()[:1] not in (["delivered"], ["relayed"], ["expanded"])
    ]
    if groups and not failed:
        empty = Bounce(recipients=_recipients(groups))
        return Failure(bounce=empty, delivered=True, evidence="delivery report: delivered (RFC 3464)")
    if not groups:
        return _from_words(mail) or Failure(bounce=Bounce(), delivered=False, evidence="empty delivery report")
    first = next((g for g in failed if g.get("action", "").lower().startswith("failed")), failed[0])
    status = _found_status(first)
    said = first.get("diagnostic-code", "")
    delayed = all(g.get("action", "").lower().startswith("delayed") for g in failed)
    words = said if len(said) > 12 else f"{said} {_near(mail.text, _recipients([first]))}"
    bounce = Bounce(
        recipients=_recipients(failed) or _named(mail),
        status=status,
        permanent=not delayed and is_final(status, words),
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
    return tuple(dict.fromkeys(found))


def _found_status(group: dict[str, str]) -> str | None:
    """The status of the group; where that is a mere x.0.0, the one in the diagnostic."""
    stated = _STATUS.search(group.get("status", ""))
    said = _STATUS.search(group.get("diagnostic-code", ""))
    if stated and (not stated[1].endswith(".0.0") or not said):
        return stated[1]
    return said[1] if said else stated[1] if stated else None


def is_final(status: str | None, words: str) -> bool:
    """Whether no later attempt can succeed: the words first, then the status (RFC 3463), then the reply code."""
    words = words[:4_000]
    code = _REPLY_CODE.search(words)
    if _FINAL.search(words) and not _FULL.search(words):
        return not (status or "").startswith("4") or not _TRANSIENT.search(words)
    if _PASSING.search(words):
        return bool(status in _HARD_STATUS and not _FULL.search(words) and not _PASSING_STRONG.search(words))
    if status:
        return status in _HARD_STATUS
    return bool(code and code[1] in ("550", "551", "553"))


_FULL = re.compile(
    r"quota|mailbox (?:is )?full|is full|exceed|storage|spam|blocked|block ?list|black ?list|policy"
    r"|reputation|relay|dmarc|spf\b|sender (?:address|domain|verify|rejected)|too many|greylist",
    re.I,
)
_TRANSIENT = re.compile(r"temporar|try again|timed out|timeout|defer|greylist|retry", re.I)
_PASSING_STRONG = re.compile(
    r"policy|spam|block|sender|reputation|relay|denied|authenti|temporar|try again|too (?:large|big"
    r"|many)",
    re.I,
)


def _from_words(mail: Mail) -> Failure | None:
    text = mail.text[:60_000] or "\n".join(p.text()[:20_000] for p in mail.parts[:3])
    if not (_says_bounce(mail) or _REFUSED_WORDS.search(text[:20_000]) or mail.head.get("x-failed-recipients")):
        return None
    notice = _notice(text)
    recipients = _named(mail, notice)
    said = _near(notice, recipients) or notice[:2_000]
    found = _STATUS.search(said) or _STATUS.search(notice)
    status = found[1] if found else None
    delayed = bool(_DELAYED_WORDS.search(mail.head.get("subject"))) and not re.search(
        r"fail|undeliver|returned", mail.head.get("subject"), re.I
    )
    bounce = Bounce(
        recipients=recipients,
        status=status,
        permanent=not delayed
        and (is_final(status, said) or (not _PASSING.search(said) and is_final(status, notice[:3_000]))),
        diagnostic=" ".join(said.split())[:500] or None,
    )
    return Failure(bounce=bounce, delivered=False, evidence="words of a delivery failure")


_RETURNED = re.compile(
    r"^[ \t]{0,4}(?:-{2,10}\s?(?:this is a copy|below this line|original message|the header|included"
    r" is|returned message|unsent message|message header|forwarded|body of|enclosed|copy"
    r" of)[^\n]{0,80}|original message (?:headers?|follows)[^\n]{0,40}|(?:received|return-path):"
    r" [^\n]{0,200})",
    re.I | re.M,
)


def _notice(text: str) -> str:
    """The notice itself, without the copy of our mail below it."""
    found = _RETURNED.search(text)
    return text[: found.start()] if found and found.start() > 40 else text


def _named(mail: Mail, notice: str = "") -> tuple[str, ...]:
    """The failed addresses: a header that names them, the notice, the enclosed original."""
    named = _ADDRESSES.findall(mail.head.get("x-failed-recipients"))
    if named:
        return tuple(dict.fromkeys(a.lower() for a in named))[:50]
    own = {
        a.lower()
        for name in ("to", "from", "return-path", "delivered-to", "cc")
        for a in _ADDRESSES.findall(mail.head.get(name))
    }
    by_tool = _by_flufl(mail)
    stated = [a.lower().strip(".") for a in _ADDRESSES.findall(notice[:20_000])]
    original = [a.lower() for head in mail.originals[:2] for a in _ADDRESSES.findall(head.get("to"))]
    for candidates in (
        [a for a in by_tool if a not in own],
        [a for a in stated if a in original],
        _failed_first(notice, own),
        original,
    ):
        if candidates:
            return tuple(dict.fromkeys(candidates))[:50]
    return tuple(by_tool[:50])


_POSTMASTER = re.compile(r"^(?:mailer-daemon|postmaster|support|abuse|helpdesk|admin|noreply|no-reply)@", re.I)


def _failed_first(notice: str, own: set[str]) -> list[str]:
    found = [a.lower().strip(".") for a in _ADDRESSES.findall(notice[:20_000])]
    return [a for a in found if a not in own and not _POSTMASTER.match(a)][:1]


def _by_flufl(mail: Mail) -> list[str]:
    """What flufl.bounce's detectors find in the first 100 KB of the message, rebuilt from its text parts."""
    from flufl.bounce import all_failures

    message = email.message.Message()
    for name in ("from", "to", "subject"):
        message[name] = mail.head.get(name).replace("\n", " ")
    message.set_type("text/plain")
    message.set_payload(mail.text[:100_000].encode("ascii", "replace").decode("ascii"))
    try:
        temporary, permanent = all_failures(message)
    except (ValueError, TypeError, AttributeError, LookupError):
        return []
    found = [a.decode("ascii", "replace").lower() for a in (*sorted(permanent), *sorted(temporary))]
    return [a for a in found if _ADDRESSES.fullmatch(a)]


def _near(text: str, recipients: tuple[str, ...]) -> str:
    """What the notice says beside the first failed address."""
    if not recipients:
        return ""
    at = text.lower().find(recipients[0])
    return text[max(0, at - 200) : at + 1_200] if at >= 0 else ""
