"""Mail to many: what people write to a mailing list that we are on, and bulletins without a list field.

Owns how they are told from a person's mail to us. A list names itself and is written to (RFC 2369, 2919).
A bulletin has no such field: it tells in its last lines how to leave, and something else shows that many get it.
"""

from __future__ import annotations

import re

from classifier.folding import fold, sentences
from classifier.head import Head
from classifier.mime import Mail
from classifier.optout import asks_to_stop
from classifier.quotation import has_opening

MIN_WORDS = 20  # in fewer, "unsubscribe" alone in its line is somebody's wish
MAX_FOOTER = 800
MAX_TOP = 300

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]{1,64}@([^\s<>()\[\],;:\"@]{1,253})")
_LIST_ID = re.compile(r"<?\s{0,3}([\w+-]{1,64})\.([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\s{0,3}>?\s{0,3}$")
_TAGGED = re.compile(r"\s{0,3}(?:[a-z]{1,5}\s{0,2}:\s{0,2}){0,3}\[[^\]]{1,60}\]", re.I)

# People's programs set a signature off so, and clubs and shops add a line on leaving to it.
_SIGNED = re.compile(r"^-- ?\r?$", re.M)
# A word with a line or a place between bars to itself, perhaps with a link.
_ALONE, _END = r"(?:^|[|·•)\]]) {0,3}", r"(?=[.:]? {0,3}(?:$|[|·•<(\n]|https?:))"
# To leave, as a footer tells its readers; all here is folded (`classifier.folding.fold`).
_LEAVE = re.compile(
    rf"{_ALONE}unsubscribe(?: (?:here|from (?:this|the|our|these)|at any time|with one click|instantly))?{_END}"
    rf"|to (?:unsubscribe|opt out|stop receiving|leave this list)[^.!?]{{0,60}}(?:click|visit|reply|use|go to|send"
    r"|follow|https?:|update)|click (?:here )?to (?:unsubscribe|opt out)|(?:manage|update) your (?:subscription"
    r"|(?:e-?mail )?preferences)|you (?:can|may) unsubscribe(?! (?:me|us|my))|if you (?:no longer wish"
    r"|do not wish|don't want|would rather not|prefer not|no longer want) to (?:receive|get|hear)|(?:newsletter"
    rf"|hier|jederzeit|vom (?:newsletter|verteiler)) (?:\w{{1,12}} ){{0,2}}(?:abmelden|abbestellen|austragen)"
    rf"|{_ALONE}(?:abmelden|abbestellen){_END}|(?:abmeldung|abbestellung)[^.!?]{{0,40}}(?:klick|link|hier|https?:)"
    rf"|(?:abzumelden|abzubestellen|auszutragen)[^.!?]{{0,40}}klick|nicht (?:mehr|weiter) (?:erhalten"
    rf"|bekommen) (?:mochten|wollen)[^.!?]{{0,60}}(?:klick|hier|link)|{_ALONE}(?:se |vous )desabonner(?: (?:ici"
    rf"|en un clic))?{_END}|pour (?:vous desabonner|vous desinscrire|ne plus recevoir)[^.!?]{{0,80}}(?:clique|ici"
    rf"|lien|suivez|https?:)|{_ALONE}(?:lien de )?desinscription{_END}|para (?:darse de baja|cancelar (?:su|la"
    rf"|tu) suscripcion|dejar de recibir)[^.!?]{{0,80}}(?:pulse|pincha|haga|haz|clic|enlace|aqui|responda|https?:)"
    rf"|{_ALONE}(?:darse|darme) de baja{_END}|puede (?:darse de baja|cancelar (?:su|la) suscripcion)"
    rf"|para (?:cancelar (?:(?:a|o|sua|seu) ){{0,2}}(?:subscricao|inscricao|assinatura)|deixar de receber"
    rf"|se descadastrar|remover o seu)[^.!?]{{0,80}}(?:clique|aqui|link|responda|https?:)"
    rf"|{_ALONE}(?:cancelar (?:a )?(?:subscricao|inscricao|assinatura)|descadastrar){_END}|(?:pode"
    rf"|podera) cancelar (?:a|sua) (?:subscricao|inscricao)|{_ALONE}(?:uitschrijven|afmelden){_END}|(?:u kunt (?:u"
    rf"|zich)|je kunt je) (?:\w{{1,12}} ){{0,3}}(?:uitschrijven|afmelden)|(?:niet (?:meer|langer) (?:ontvangen"
    rf"|krijgen)|uit te schrijven|af te melden)[^.!?]{{0,60}}(?:klik|hier|link)|klik hier om (?:u "
    rf"|je )?(?:uit te schrijven|af te melden)|{_ALONE}(?:annulla (?:l')?iscrizione|disiscriviti|cancellati"
    rf"|cancella (?:la )?(?:tua )?iscrizione)(?=[.:]? {{0,3}}(?:$|[|·•<(\n]|https?:| qui| dalla))"
    r"|per (?:cancellar(?:si|ti|vi)|disiscriver(?:si|ti|vi)|annullare (?:l')?iscrizione"
    rf"|non ricevere piu)[^.!?]{{0,80}}(?:clicca|clicchi|cliccare|qui|link|https?:|rispond)",
    re.M,
)
# Why the reader gets it.
_RECEIVES = re.compile(
    r"you(?:'re| are)? (?:receiv(?:e|ed|ing)|get(?:ting)?) this (?:\w{1,12} )?(?:e-?mail|message|newsletter"
    r"|bulletin|mailing)"
    r" (?:because|as|since)|you(?:'re| are| were| have been)? (?:receive|receiving|get|getting"
    r"|sent) this (?:\w{1,12} )?"
    r"(?:newsletter|bulletin|circular|digest)"
    r"|sie (?:erhalten|bekommen) (?:diese[nrs]?) (?:\w{1,20} )?(?:newsletter|rundbrief|rundschreiben|info-?mail"
    r"|e-?mail[^.!?]{0,30}\bweil|nachricht[^.!?]{0,30}\bweil)|du (?:erhaltst|bekommst) diese[nrs]? (?:newsletter"
    r"|rundbrief)"
    r"|vous recevez (?:ce|cette|cet) (?:\w{1,15} )?(?:newsletter|bulletin|infolettre|lettre d'information"
    r"|(?:e-?mail|message|courriel|lettre)[^.!?]{0,30}\b(?:car|parce))"
    r"|(?:recibe|recibes|ha recibido|esta recibiendo) est[ea] (?:\w{1,12} )?(?:boletin|newsletter|circular"
    r"|(?:correo|mensaje|e-?mail)[^.!?]{0,30}\bporque)"
    r"|(?:recebe|recebeu|esta a receber|esta recebendo) est[ea] (?:\w{1,12} )?(?:boletim|newsletter|circular"
    r"|(?:e-?mail|mensagem)[^.!?]{0,30}\bporque)"
    r"|(?:u|je) ontvangt (?:deze|dit) (?:\w{1,15} )?(?:nieuwsbrief|mailing|(?:e-?mail|bericht)[^.!?]{0,30}\bomdat)"
    r"|(?:riceve|ricevi|ricevete|ha ricevuto|hai ricevuto) quest[ao] (?:\w{1,15} )?(?:newsletter|bollettino|circolare"
    r"|(?:e-?mail|messaggio|comunicazione)[^.!?]{0,30}\bperche)",
)
_BROWSER = re.compile(
    r"(?:view|read|open|see) (?:this |it |the )?(?:\w{1,12} )?(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser"
    r"|web)|view online"
    r"|online version|web version|im browser (?:ansehen|anzeigen|offnen|lesen|betrachten)|(?:webversion"
    r"|online-?version)"
    r"|(?:voir|lire|afficher|consulter) (?:\S{1,15} ){0,3}(?:dans (?:le|votre|un) navigateur|en ligne)"
    r"|version en ligne"
    r"|(?:ver|leer|abrir) (?:\S{1,15} ){0,3}(?:en (?:el|su|tu) navegador|online)|version web"
    r"|(?:ver|ler|abrir) (?:\S{1,15} ){0,3}no (?:seu )?navegador|versao (?:online|web)"
    r"|(?:bekijk|lees|open) (?:\S{1,15} ){0,3}(?:in (?:je|uw|de) browser|online)|(?:webversie|online versie)"
    r"|(?:visualizza|leggi|apri) (?:\S{1,15} ){0,3}(?:nel (?:tuo |suo )?browser|online)|versione (?:web|online)"
)
_I = re.compile(
    r"\b(?:i|i'm|me|my|ich|mich|mir|mein\w{0,2}|je|moi|mon|mes|yo|mi|eu|meu|minha|ik|mij|mijn|io|mio|mia)\b"
)
_BULLETIN = re.compile(
    r"newsletter|bulletin|boletin|boletim|bollettino|nieuwsbrief|rundbrief|rundschreiben|infobrief|infolettre"
    r"|lettre d'info|noticiario|mailing|circolare|circular\b|digest\b|campaign"
)
# Fields of services that mail to many. `Precedence: bulk` is none: help desks set it on what people write.
_MAILERS = ("feedback-id", "list-unsubscribe-post", "x-campaign-id", "x-campaignid", "x-mc-user", "x-csa-complaints")


def is_post(head: Head) -> bool:
    """Whether it was written to a mailing list, which names itself. An answer to us at an address that several of us
    read has a list field, too: it answers a Message-ID of the list's own house, and has no tag."""
    lists = _own_addresses(head)
    to, copied = _addresses(head, "to"), _addresses(head, "cc")
    named = lists & (to | copied)
    if not named:
        return False
    answered = _ADDRESS.findall(f"{head.get('in-reply-to')} {head.get('references')}"[:4_000])
    if not answered:
        return True
    reached = _addresses(head, "delivered-to") | _addresses(head, "x-original-to") | _addresses(head, "envelope-to")
    if reached & (to | copied) - lists:
        return False
    house = any(_same_house(address.rpartition("@")[2], domain.lower()) for address in named for domain in answered)
    return not house or bool(_TAGGED.match(head.get("subject")))


def _own_addresses(head: Head) -> set[str]:
    """The addresses of the list itself."""
    found = _addresses(head, "list-post") | _addresses(head, "x-beenthere")
    named = _LIST_ID.search(head.get("list-id")[-400:])
    return found | ({f"{named[1]}@{named[2]}".lower()} if named else set())


def _addresses(head: Head, name: str) -> set[str]:
    return {m[0].lower() for value in head.all(name)[:10] for m in _ADDRESS.finditer(value[:8_000])}


def _same_house(one: str, other: str) -> bool:
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def is_bulletin(mail: Mail) -> bool:
    """Whether a mail that answers nobody, and has no list field, is one to many: it says how to leave or why one gets
    it, and two such things in all. An offer to us by one person often has such a line, and nothing else."""
    text = mail.written
    folded = fold(text)
    if len(folded.split()) < MIN_WORDS or _SIGNED.search(text) or has_opening(text.split("\n")):
        return False
    head = mail.head
    footer, top = folded[-MAX_FOOTER:], folded[:MAX_TOP]
    leaves, receives = _LEAVE.search(footer), _RECEIVES.search(footer)
    if not (leaves or receives):
        return False
    bulk = any(head.get(name) for name in _MAILERS)
    titled = _BULLETIN.search(fold(f"{head.get('subject')[:300]} {head.get('from')[:300]}"))
    browser = _BROWSER.search(footer) or _BROWSER.search(top)
    signs = sum(map(bool, (leaves, receives, bulk, titled, browser)))
    return signs >= 2 and not _asks(folded)


def _asks(folded: str) -> bool:
    """Whether somebody asks us to stop, in other words than those that tell readers how to. Footers say you, not I."""
    said = sentences(folded)
    told = [s for s in said if _LEAVE.search(s) or _RECEIVES.search(s)]
    return any(_I.search(s) for s in told) or asks_to_stop([s for s in said if s not in told]) is not None
