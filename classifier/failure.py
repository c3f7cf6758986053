"""Whether a delivery failure is final, by the meaning of its words (RFC 3463 codes come second).

Owns the words of mail systems. 5.7.x is policy, 5.2.2 a full mailbox, and some systems say 5.1.1 for everything; so
what the diagnostic says comes first. Final: nobody there, no such host, moved, account closed. All else may pass.
With a code of class 4 an address is gone only where the mail system has given up, too.
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
    # A directory of Domino or Notes.
    r"|\b(?:not|nicht|pas|non?|n[ãa]o|niet)\b[^.;:!?]{0,60}(?:domino[ -]{0,3}(?:verzeichnis|directory|adressbuch"
    r"|adresboek)|(?:annuaire|r[ée]pertoire|director\w+|diret[óo]rio|cat[áa]logo|elenco"
    r"|rubrica|adresboek|adressbuch|verzeichnis)(?: \w{1,5}){0,2} (?:domino|notes)\b)"
    # Closed, in other languages.
    r"|(?:konto|postfach|mailbox|adresse)(?: [^\s.]{1,30}){0,2} (?:ist|wurde)(?: [^\s.]{1,30}){0,2} (?:geschlossen"
    r"|gel[öo]scht|aufgel[öo]st|deaktiviert|stillgelegt|entfernt)|(?:compte|bo[îi]te"
    r"|adresse)(?: [^\s.]{1,30}){0,4} (?:ferm[ée]e?|supprim[ée]e?"
    r"|cl[ôo]tur[ée]e?|d[ée]sactiv[ée]e?|r[ée]sili[ée]e?)|(?:cuenta|buz[óo]n|direcci[óo]n)(?: [^\s.]{1,30}){0,4} "
    r"(?:cerrad[ao]|eliminad[ao]|cancelad[ao]|desactivad[ao]|dad[ao] de baja)|(?:conta|caixa|endere[çc]o"
    r"|utilizador|usu[áa]rio)(?: [^\s.]{1,30}){0,4} (?:encerrad[ao]|eliminad[ao]|exclu[íi]d[ao]|cancelad[ao]"
    r"|desativad[ao]"
    r"|removid[ao]|fechad[ao])|(?:account|postvak|mailbox|adres)(?: [^\s.]{1,30}){0,4} (?:opgeheven|gesloten"
    r"|verwijderd|opgezegd)|(?:account|casella|utenza|indirizzo)(?: [^\s.]{1,30}){0,4} (?:chius[ao]|disattivat[ao]"
    r"|eliminat[ao]|cancellat[ao]|cessat[ao]|soppress[ao])"
    # Other languages.
    r"|inconnue?\b|n'existe (?:pas|plus)|adresse (?:invalide|erron[ée]e|introuvable)|introuvable|destinataire invalide"
    r"|unbekannt|existiert nicht|nicht (?:bekannt|gefunden|vorhanden)|ung[üu]ltige (?:e-?mail-?)?adresse|no existe"
    r"|desconocid[oa]|no (?:se )?(?:ha )?encontr(?:ado|ó|amos)|no (?:es )?v[áa]lida|(?:indirizzo|destinatario"
    r"|casella)(?: \S{1,80})? (?:non (?:[èe] )?valid[oa]"
    r"|errat[oa])|(?:direcci[óo]n|endere[çc]o|destinat[áa]rio)(?: \S{1,80})? inv[áa]lid[oa]|non esiste|sconosciut[oa]"
    r"|inesistente|non (?:[èe] stat[oa] )?trovat[oa]|n[ãa]o existe|inexistente|desconhecid[oa]"
    r"|n[ãa]o (?:foi )?encontrad[oa]|bestaat niet|onbekende?\b|niet (?:bekend|gevonden)|ikke fundet|finns inte"
    r"|ei l[öo]ydy|не найден|не существует|неизвестн|недоступный ящик|отключ[её]н|заблокирован за неактивност"
    r"|見つかりません|リストにありません|存在しません|宛先不明"
    r"|不存在|无此用户|無此|找不到|用户不存在|未找到|존재하지 않|없는 사용자",
    re.I,
)
# A domain or host: what is not found today may be found tomorrow.
_HOST = re.compile(r"\b(?:domain|host(?! \S{1,200} said)|dns|mx|nxdomain|dom[aä]ne|domaine|dom[íi]nio)\b", re.I)
# No more attempts.
GIVEN_UP = re.compile(
    r"no (?:further|more|other) (?:delivery )?(?:attempts?|retries)|not (?:be )?(?:going to )?(?:try(?:ing)?"
    r"|retry|retried"
    r"|attempt(?:ed)?)(?: to deliver)?(?: (?:it|this|the message))?(?: again| any ?more| further)?|(?:gave|given"
    r"|giving) up"
    r"|keine (?:weiteren|erneuten|neuen) (?:zustell)?versuche?|nicht (?:erneut|noch einmal|weiter|wieder|mehr)"
    r" (?:zu )?(?:versuch|zuzustellen|zugestellt)|aufgegeben|aucune? (?:autre|nouvelle) tentative|(?:plus|pas)"
    r" (?:d'autres?|de nouvelles?) tentatives?|(?:avons|a|ont) (?:renonc[ée]|abandonn[ée])"
    r"|no (?:se )?(?:har[áa]n?|har[ée]mos|realizar[áa]n?|habr[áa]) (?:m[áa]s|nuevos|otros|ning[úu]n)(?: \S{1,20})?"
    r" intentos?|no se volver[áa] a intentar|(?:ha|hemos) (?:desistido|abandonado)|desisti[uó]|n[ãa]o (?:faremos"
    r"|haver[áa]|ser[ãa]o feitas|far[áa]|ser[áa] feita) (?:novas?|mais|outras?)(?: \S{1,20})? ?tentativas?"
    r"|geen (?:verdere|nieuwe|andere) (?:bezorg|aflever)?pogingen|niet (?:opnieuw|meer|nogmaals) (?:geprobeerd"
    r"|proberen"
    r"|bezorgd)|(?:heeft|hebben) het opgegeven|non (?:verranno|saranno|faremo|ci saranno|verr[àa])(?: \S{1,20}){0,2}"
    r" (?:ulteriori|altri|nuovi) tentativi|nessun (?:altro|ulteriore|nuovo) tentativo|(?:ha|abbiamo) rinunciato",
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


def is_final(status: str | None, words: str, *, ended: bool = False) -> bool:
    """Whether no later attempt can succeed: the words first, then the status (RFC 3463), then the reply code. `ended`
    says that the mail system makes no more attempts; its words may say so themselves."""
    words = _TYPE.sub(" ", _URL.sub(" ", words[:4_000]))
    code = _REPLY_CODE.search(words)
    if FINAL.search(words) and not FULL.search(words):
        if not (status or (code[1] if code else "")).startswith("4"):
            return True
        told = GIVEN_UP.sub(" ", words)
        ended = (ended or told != words) and not _HOST.search(told)
        return (ended or bool(code and code[1].startswith("5"))) and not _TRANSIENT.search(told)
    if PASSING.search(words) or FULL.search(words):
        return bool(status in _HARD_STATUS and not FULL.search(words) and not _STRONG.search(words))
    if status:
        return status in _HARD_STATUS
    return bool(code and code[1] in ("550", "551", "553"))


def may_pass(words: str) -> bool:
    """Whether the words name a cause that goes away."""
    return bool(PASSING.search(words))
