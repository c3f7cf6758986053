"""Whether a delivery failure is final, by the meaning of its words (RFC 3463 codes come second).

Owns the words of mail systems. 5.7.x is policy, 5.2.2 a full mailbox, and some systems say 5.1.1 for everything; so
what the diagnostic says comes first. Final: nobody there, no such host, moved, account closed. All else may pass.
"""

from __future__ import annotations

import re

STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,2}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.\-])([45]\d\d)(?=[\s\-:,.#]|$)")
_HARD_STATUS = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4"})
_TYPE = re.compile(r"^\s{0,3}[xX]-[\w-]{1,40};")  # the Diagnostic-Code's type names a program, no cause
_URL = re.compile(r"https?://[^\s<>]{1,400}", re.I)

_WHO = r"(?:user|recipient|mailbox|account|address|e-?mail|addressee|alias|mail ?drop|inbox)"

FINAL = re.compile(
    r"user unknown|unknown[- ]?user|unknown (?:recipient|address|mailbox|e-?mail|account|local|host|domain"
    r"|or illegal alias|alias)|no ?such ?(?:user|mailbox|recipient|address|account|person|people|id|domain|host"
    r"|local|name|alias|e-?mail)|not listed in"
    rf"|{_WHO}s?(?: \S{{1,80}})?(?: address)?(?: \S{{1,80}})? (?:is |was |were |has been |are )?(?:not found"
    rf"|unknown|invalid|does ?n[o']t"
    r" exist|doesn't exist|no longer (?:available|exists?|valid|active|in use|on server)|not (?:exist|known|listed"
    r"|valid|recogni[sz]ed|registered|a valid|present))|do(?:es)?(?: not|n't) (?:exist|have (?:an?"
    r"|any) [^\n]{0,60}(?:account|mailbox|address))|no mailbox (?:here|found|by)|mailbox (?:unavailable|not (?:found"
    r"|available))\b(?!.{0,30}(?:later|temporar|again))|not our (?:customer|user)|list of (?:valid )?users"
    r"|invalid (?:final delivery|recipient|mailbox|user|address|e-?mail|domain)|invalid adress|(?:recipient"
    r"|to) address (?:is )?(?:invalid|unknown|undeliverable)|recipient(?: address)? (?:rejected: (?:user|undeliver"
    r"|unknown|no such|invalid|address does|not found|access denied)|unknown)|recipient ?not ?found|recipnotfound"
    r"|resolver\.adr|addressee unknown|bad (?:destination|address)|(?:is )?not (?:a|an|our) (?:known|valid|local"
    r"|existing|active) (?:user|mailbox|recipient|address|account|customer)|cuenta inexistente|not a user"
    r"|vrfy failed|no (?:local )?(?:users? here|mailbox|account|valid recipients?)\b|not known here|\bnot exist\b"
    r"|user \S{1,80} unknown|undeliverable address|address rejected|destination address rejected|can(?:'t"
    r"|not) be found|can't find|could ?n[o']t (?:be )?f[io]u?nd|wasn't found|was not found|not found (?:at|in|by)"
    r"|account that you tried to reach|user-?doesn't|listed in (?:public|domino)|check (?:if|that"
    r"|whether) (?:the )?address is correct|address(?:es)? (?:no longer|not) (?:accepts?|in use)|\b5\.1\.10\b"
    # The host.
    r"|host (?:unknown|not found|or domain name not found)|domain (?:not found|does ?n[o']t exist|name not found"
    r"|is not (?:valid|reachable)|\S{1,80} does not exist)|unrouteable (?:address|mail domain)|unroutable|null ?mx"
    r"|no smtp service|does not (?:accept|receive) (?:any )?(?:e-?mail|mail)\b|no mx|name or service not known"
    r"|nxdomain|illegal (?:host|alias|user)|lookup of \S{1,100} failed|dns lookup failure: host|bad domain"
    r"|all relevant mx records point to non-existent|find any (?:host|mx|mail exchanger)|domain is not reachable"
    r"|unknown host"
    # Moved, and closed for good.
    r"|(?:user |recipient |addressee )?has (?:moved|been moved)|new address|(?:mail)?(?:box|account|address|user"
    r"|recipient)(?: \S{1,80})? (?:has been |is |was |been )?(?:currently |permanently )?(?:disabled|deactivated"
    r"|deleted|closed|terminated|inactive|discontinued|suspended|expired|cancell?ed|removed|locked|abandoned)"
    r"|(?:disabled|closed|inactive|expired|suspended|deleted) (?:user|account|mailbox|recipient)"
    r"|no longer (?:employed|works|with (?:us|the))|left the (?:company|organi[sz]ation)"
    # Other languages.
    r"|inconnue?\b|n'existe pas|adresse (?:invalide|erron[ée]e|introuvable)|introuvable|destinataire invalide"
    r"|unbekannt|existiert nicht|nicht (?:bekannt|gefunden|vorhanden)|ung[üu]ltige (?:e-?mail-?)?adresse|no existe"
    r"|desconocid[oa]|no (?:se )?(?:ha )?encontr(?:ado|ó|amos)|no (?:es )?v[áa]lida|non esiste|sconosciut[oa]"
    r"|inesistente|non (?:[èe] stat[oa] )?trovat[oa]|n[ãa]o existe|inexistente|desconhecid[oa]"
    r"|n[ãa]o (?:foi )?encontrad[oa]|bestaat niet|onbekende?\b|niet (?:bekend|gevonden)|ikke fundet|finns inte"
    r"|ei l[öo]ydy|не найден|не существует|неизвестн|недоступный ящик|отключ[её]н|заблокирован за неактивност"
    r"|見つかりません|リストにありません|存在しません|宛先不明"
    r"|不存在|无此用户|無此|找不到|用户不存在|未找到|존재하지 않|없는 사용자",
    re.I,
)
# Words that, beside such as the above, still say that it may pass.
FULL = re.compile(
    r"quota|mailbox size|(?:box|folder|disk|storage|\bis|inbox) (?:is )?full\b|full mailbox|exceed|storage|spam"
    r"|blocked|blacklisted|block ?list|black ?list|policy|reputation|relay(?:ing)? (?:denied|access|not|prohibited)"
    r"|relaying|dmarc|spf\b|sender (?:address|domain|verify|rejected|denied)|too many|gr[ea]y-?list|not allowed"
    r"|permission|internal system error|malformed|unexpected name server|may not exist, or|authenti|outbound sender"
    r"|temporarily (?:disabled|locked|suspended|unavailable)|trying to contact is receiving",
    re.I,
)
PASSING = re.compile(
    r"(?:mailbox|inbox|account|user|quota|storage|disk|mailfolder)[^.\n]{0,60}(?:full|over ?quota|exceed|limit)"
    r"|over ?quota|quota (?:exceed|violation|full)|exceed\w* (?:\w{1,20} ){0,4}(?:quota|storage|size|limit|allot)"
    r"|(?:is|was) (?:over|out of) (?:quota|storage|space|disk)|insufficient (?:disk|system|storage)|out of storage"
    r"|not enough (?:storage|space|disk)|too (?:large|big|many|long|much|frequent|fast|old)|size (?:exceed|limit)"
    r"|maximum (?:size|message)|message size|(?:block|black|deny|reject|allow)[- ]?list|blocked|spam|junk|reputation"
    r"|spf|dkim|dmarc|policy|policies|unauthenticated|authenticat|content (?:reject|filter)|virus|malware|suspicious"
    r"|infected|relay(?:ing)? (?:denied|not|access|prohibited)|not (?:permitted|allowed) to|relaying|gr[ea]y-?list"
    r"|try again|try later|later|temporar|rate[- ]?limit|throttl|connection (?:timed out|refused|reset|dropped|lost"
    r"|closed)|timed out|time ?out|no route to host|network|unreachable|deferred|resources|service (?:un"
    r"|not )available|configuration error|config error|loop|hops|hop count|tls|certificate|access denied"
    r"|not authori[sz]ed|not accepting|banned|refused|denied|permission|restricted|sender (?:address )?(?:rejected"
    r"|verify|denied|unknown)|bad (?:outbound )?sender|domain of sender|rejected (?:by|due|because|for)|rdns"
    r"|reverse dns|ptr|helo|local error|internal error|system error|input/output|busy|i/o error|cannot open"
    r"|unsolicited|pipe|command (?:died|output|failed|time)|mail system|expired|queue too long|retry"
    r"|could not connect|lmtp|pending|inactivity|protocol|syntax error|gateway for|does not like|not a member"
    r"|duplicated|voll\b|[üu]berf[üu]llt|abgewiesen|pleine?\b|satur[ée]e|lleno|llena|pien[oa]\b|chei[oa]\b|vol\b"
    r"|переполнен|превыш|一杯|容量|已满|已滿|超过|超過|满",
    re.I,
)
_STRONG = re.compile(
    r"policy|spam|block|sender|reputation|relay|denied|authenti|temporar|try again|too (?:large|big|many)|later"
    r"|malformed|unexpected|system error",
    re.I,
)
_TRANSIENT = re.compile(r"temporar|try again|timed out|timeout|defer|gr[ea]y-?list|retry|later", re.I)


def status_of(words: str) -> str | None:
    """The first RFC 3463 status in the text."""
    found = STATUS.search(words)
    return found[1] if found else None


def is_final(status: str | None, words: str) -> bool:
    """Whether no later attempt can succeed: the words first, then the status (RFC 3463), then the reply code."""
    words = _TYPE.sub(" ", _URL.sub(" ", words[:4_000]))
    code = _REPLY_CODE.search(words)
    if FINAL.search(words) and not FULL.search(words):
        passing = (status or "").startswith("4") and not (code and code[1].startswith("5"))
        return not passing and not ((status or "").startswith("4") and _TRANSIENT.search(words))
    if PASSING.search(words) or FULL.search(words):
        return bool(status in _HARD_STATUS and not FULL.search(words) and not _STRONG.search(words))
    if status:
        return status in _HARD_STATUS
    return bool(code and code[1] in ("550", "551", "553"))


def may_pass(words: str) -> bool:
    """Whether the words name a cause that goes away."""
    return bool(PASSING.search(words))
