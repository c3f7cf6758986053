"""Notices of a mail gateway that keeps our mail because what is behind it cannot be reached, and will try again.

Owns their words in seven languages. They have no code and no report part, often only a table. A mail that is kept until
somebody proves to be human or looks for spam is none of them: that is an automatic answer. One sign is an accident; two
of three are a notice.
"""

from __future__ import annotations

import re

_FEW = r"(?: \S{1,80}){0,6} "

_KEPT = re.compile(
    rf"\bdeferred\b|\b(?:delivery|message|e-?mail|mail){_FEW}(?:delayed|held(?: back)?|on hold|queued|postponed"
    rf"|waiting)\b"
    r"|zur[üu]ckgehalten|zur[üu]ckgestellt|(?:zustellung|nachricht|e-?mail)(?: \S{1,80}){0,6} verz[öo]gert"
    r"|warteschlange|noch nicht (?:zugestellt|ausgeliefert)"
    rf"|(?:remise|livraison|distribution|message|courriel){_FEW}(?:retard[ée]e?|diff[ée]r[ée]e?|retenue?|en attente"
    r"|report[ée]e?)\b|file d'attente"
    rf"|(?:entrega|mensaje|correo){_FEW}(?:retrasad[ao]|aplazad[ao]|retenid[ao]|demorad[ao]|en espera|diferid[ao])"
    r"|en (?:la )?cola\b"
    rf"|(?:entrega|mensagem|e-?mail){_FEW}(?:atrasad[ao]|adiad[ao]|retid[ao]|em espera|diferid[ao])|na fila\b"
    rf"|(?:bezorging|aflevering|bericht){_FEW}(?:vertraagd|uitgesteld|vastgehouden)|wachtrij"
    rf"|(?:consegna|messaggio|recapito){_FEW}(?:ritardat[ao]|rinviat[ao]|trattenut[ao]|in attesa|differit[ao]|in coda"
    r"|sospes[ao])",
    re.I,
)
_UNREACHED = re.compile(
    rf"server{_FEW}?(?:(?:can(?: ?not|'t)|could(?: not|n't)) be (?:reached|contacted)|unreachable|unavailable|offline"
    r"|not (?:available|responding|reachable|answering|respond|answer|reply)|timed out)\b"
    rf"|server (?:unreachable|unavailable|offline|timed out|not (?:available|responding|reachable))"
    rf"|connection{_FEW}(?:timed out|refused|failed|could not be)\b|server{_FEW}nicht (?:erreichbar|verf[üu]gbar"
    rf"|erreicht)|server (?:antwortet|reagiert)(?: \S{{1,30}})? nicht|verbindung{_FEW}(?:abgelehnt|fehlgeschlagen"
    r"|unterbrochen)|zeit[üu]berschreitung"
    rf"|serveur{_FEW}(?:injoignable|indisponible|inaccessible|pas (?:joignable|disponible|accessible|[êe]tre"
    rf" (?:joint|contact[ée])))|serveur{_FEW}?ne r[ée]pond pas|connexion{_FEW}(?:expir|refus|[ée]chou)"
    rf"|d[ée]lai d'attente"
    rf"|servidor{_FEW}(?:no responde|no (?:est[áa] )?disponible|inaccesible|inalcanzable|fuera de servicio)"
    rf"|servidor no (?:responde|disponible)|no se (?:puede|ha podido) (?:contactar|conectar) con el servidor"
    rf"|conexi[óo]n{_FEW}(?:agotad|rechazad|fallid)|tiempo de espera"
    rf"|servidor{_FEW}(?:n[ãa]o (?:responde|dispon[íi]vel)|indispon[íi]vel|inacess[íi]vel)"
    rf"|(?:liga[çc][ãa]o|conex[ãa]o){_FEW}(?:recusad|expir|falhou|esgotad)|tempo limite"
    rf"|server{_FEW}(?:niet (?:bereikbaar|beschikbaar|bereikt)|onbereikbaar)|server (?:antwoordt|reageert)"
    rf"(?: \S{{1,30}})? niet|verbinding{_FEW}(?:geweigerd|verbroken|mislukt)"
    rf"|server{_FEW}(?:(?:raggiungibile|disponibile)\b|irraggiungibile|non risponde)|server non risponde"
    rf"|connessione{_FEW}(?:scaduta|rifiutata|fallita|interrotta)|tempo scaduto",
    re.I,
)
_AGAIN = re.compile(
    r"\b(?:tr(?:y|ies|ied|ying)|retr(?:y|ies|ied|ying)|attempts?)(?: [^\s.]{1,20}){0,3} (?:again"
    r"|for (?:up to )?\d|every)"
    r"|will be (?:retried|delivered (?:as soon|when|once))|(?:further|more|next) (?:delivery )?attempts?"
    r"|keeps? (?:the message|trying)|(?:need not|(?:do not|don't) (?:need|have) to) (?:do anything|resend|send)"
    r"|(?:weitere|n[äa]chste[rn]?|neue[rn]?) (?:zustell)?versuche?|(?:weiter|erneut|wieder)(?: [^\s.]{1,20}){0,3} "
    r"(?:versuch|zuzustellen|zugestellt)|versucht es"
    r"|(?:nouvelles?|autres?|prochaines?) tentatives?|r[ée]essa[iy]\w{1,6}|retent(?:e|er|era|ons)\b"
    r"|(?:nuevos?|otros|pr[óo]ximos?) intentos?|reintent\w{1,6}|volver[áa] a intentar|segui\w{2,5} intent[áa]ndo"
    r"|(?:novas?|outras?|pr[óo]ximas?) tentativas?|tentar[áa]? (?:de novo|novamente)|continuar[áa] a tentar"
    r"|(?:nieuwe|volgende|verdere) (?:bezorg|aflever)?poging(?:en)?|opnieuw (?:geprobeerd|proberen|aangeboden)"
    r"|proberen het"
    r"|probeert het|(?:nuov[io]|altri|ulteriori|prossim[io]) tentativ[io]|riprover\w{1,4}|ritenter\w{1,4}",
    re.I,
)
# Kept until somebody acts.
_REVIEWED = re.compile(
    r"quarant[aä]in|quarantena|quarantine|cuarentena|quarentena|release (?:it|the|your|this)|to be released"
    r"|freigeb|freigab|lib[ée]rer|liberar|sbloccare|rilasciare|vrijgev|vrijgegeven|modera(?:t|d)|captcha|robot"
    r"|\b(?:human|mens|mensch|humain)\b|(?:for|awaits?) (?:a )?(?:spam |manual )?review|suspected spam"
    r"|spam[- ]?verdacht"
    r"|(?:als|comme|como|come) spam|\b(?:click|klick|cliquez|haga clic|pulse|clique|klik|clicca)|authenti|verify"
    r"|verifi[zc]|confirm|best[äa]tig|bevestig|conferm",
    re.I,
)
_GATEWAY = re.compile(
    r"\b(?:gateway|firewall|mail-?gate|mail-?guard|mail-?relay|passerelle|pasarela)\b|@(?:gw|gateway|relay|smtp"
    r"|mx)\d?[.-]"
    r"|\bgateway@",
    re.I,
)


def is_gateway(sender: str) -> bool:
    """Whether the From field names a gateway."""
    return bool(_GATEWAY.search(sender[:500]))


def is_waiting(notice: str, *, known: bool) -> bool:
    """Whether the notice says that a mail waits for a server. Of a sender who is not `known` to be a machine only where
    it says why: "replies are delayed, I will try again on Monday" is an absence."""
    said = " ".join(notice[:5_000].split())
    if _REVIEWED.search(said):
        return False
    unreached = bool(_UNREACHED.search(said))
    signs = unreached + bool(_KEPT.search(said)) + bool(_AGAIN.search(said))
    return signs >= 2 and (known or unreached)
