"""Who is no news in a message: the sender, us, and those who only stand in, keep a calendar or come along.

Owns these exclusions. An address is the sender's own also under another domain or another spelling of the same name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifier.names import Name
from classifier.pointing_words import ASSISTANT
from classifier.reading import Headers
from classifier.tokens import Token, folded

_PIECES = re.compile(r"[^\W\d_]+")
AUTOMATIC = re.compile(
    r"^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|unsubscribe|abuse|bounces?|hostmaster)\b"
)

_ABSENT = re.compile(
    r"\b(?:on a course|answering (?:e?-?mails?|messages) again|(?:am|be) offline|if (?:it's|it is"
    r"|this is) urgent|permiso (?:de|por)|descanso vac\w+|licencia medica|congedo parentale"
    r"|emergenc\w+(?! (?:lines?|vial\w*|medic\w*))"
    r"|(?:closed|shut) (?:for|until|between|from)|urgen(?:ce|cia|za|t matters|t queries)|notfall\w*"
    r"|in dringenden|out of (?:the )?office|on (?:annual |parental |maternity |sick |paternity "
    r"|family )?(?:leave|vacation|holiday)"
    r"|limited access to (?:my )?e?-?mail|(?:(?<!me )(?<!us )(?<!keep )(?<!kept )(?<!stay )away (?:from|until"
    r"|on))|in my absence|while i(?:'m"
    r"| am) (?:away|out)"
    r"|(?:nicht|ausser) (?:im )?(?:haus|buro)|abwesen\w{0,6}|im urlaub|auf urlaub|elternzeit|bin ich (?:wieder"
    r"|nicht (?:im|da|am|zu|er|ver|auf|per|in)\w*)"
    r"|(?:en|mon) (?:conges?|absence)|absente? (?:du|jusqu|au)|conge (?:maternite|parental|paternite)|de retour le"
    r"|de vacaciones|fuera de la oficina|mi ausencia"
    r"|(?<!doy )(?<!da )(?<!dan )(?<!dar )(?<!darme )(?<!den )de baja|licencia por|me reincorporo|incapacidad por"
    r"|in ferie|fuori ufficio|mia assenza|congedo di|rientrero|rientro il"
    r"|met (?:vakantie|verlof|zwangerschapsverlof)|mijn afwezigheid|niet op kantoor|afwezig"
    r"|de ferias|em ferias|minha ausencia|licenca (?:maternidade|paternidade|de|medica)|betriebsferien"
    r"|betriebsurlaub|geschlossen|(?:rimane|restera|resta) chius\w|gesloten|cerrad[oa]s? (?:por|hasta)"
    r"|ferm\w+ (?:du|jusqu)|encerrad\w+ (?:para|de|ate)|spoed\w*|dringende|fora do escritorio|ausente)\b"
)
_GONE = re.compile(
    r"\b(?:no longer|has left|have left|retired|quit|moved on|nicht mehr|verlassen|ausgeschieden|ruhestand"
    r"|ne (?:fait|travaille)"
    r"|quitte|retraite|ya no|dejo|jubil\w+|non (?:lavor|faccio|fa)\w*|lasciato|pensione|niet meer|pensioen"
    r"|nao (?:trabalh|est|faz)\w*"
    r"|ja nao|deixou|saiu|(?:not|never|isn't|wasn't) (?:me|my|mine|for me|she|he)|wrong|instead"
    r"|(?:de )?mon ressort|pas (?:pour )?moi|zustandig bin ich nicht|nicht (?:ich|zustandig|mein\w*)"
    r"|no (?:es|era) (?:mio|mia|mi|para mi|cosa mia)|non (?:e|era) (?:mio|mia|per me|di mia)"
    r"|niet (?:voor mij|mijn)|nao (?:e|era) (?:meu|minha|comigo|para mim))\b"
)
_FAILED = re.compile(
    r"\b(?:undeliver\w+|could not be delivered|delivery (?:has failed|status|to)|mailbox (?:full|unavailable|is full)"
    r"|recipient\w? (?:could not|address)|zustellung|zugestellt|unzustellbar|echec de la remise|pas (?:pu etre"
    r"|ete) (?:remis|distribu)"
    r"|(?:remise|votre message) (?:de votre|est en attente)|no (?:se ha podido|se pudo|pudo ser) entrega\w*"
    r"|no fue entregado"
    r"|impossibile recapitare|non e (?:stato|ancora stato) (?:consegnato|recapitato)"
    r"|nao (?:foi possivel entregar|foi entregue)"
    r"|mensagem (?:nao entregue|devolvida)|user unknown|#?55[0-4][ -]\d\.|\b[45]\.\d\.\d{1,2}\b|\b452 )"
)
_SCHEDULES = re.compile(
    r"\b(?:(?:find|fix|set|pick|arrange|coordinate|book|sort) (?:\w+ ){0,3}(?:time|slot|call|meeting|date"
    r"|appointment)s?"
    r"|(?:keeps|manages|runs|has|looks after|holds) my (?:calendar|diary|agenda|schedule)|(?:my|your|our"
    r"|the) (?:calendar|diary)"
    r"|schedul\w+|set (?:it|this|something|that|us) up|options|times|invit(?:e|ation)|book\w*"
    r"|termin\w*|kalender|vereinbar\w+|agenda|rendez-vous|rdv|creneau|calez|cale|cita|hueco|horario|appuntamento"
    r"|afspraak|plant|inplannen|horario|marcar?|agendar)\b"
)
_KEEPS_CALENDAR = re.compile(
    r"\b(?:(?:(?<!you )will|(?<!you)'ll|(?<!you')ll) (?:find|set (?:it|us|something)|book|schedule|arrange"
    r"|send you (?:\w+ ){0,3}(?:times"
    r"|slots|options|dates|invit\w+))|(?:keeps|manages|runs|has) my (?:calendar|diary|agenda)"
    r"|fuhrt meinen kalender|macht (?:einen|den|die) termine?\b|has my schedule|(?:get|find|fix"
    r"|agree) a (?:date|time|slot)|and me ?[.!]?$|trouvera un creneau|trovera un"
    r"|meldet sich (?:wegen|fur) (?:eines|einen) termin"
    r"|tient mon agenda|gere mon agenda|lleva mi agenda|gestisce (?:la mia|l') ?agenda|tiene la mia agenda"
    r"|beheert mijn agenda"
    r"|ve mi agenda|maneja mi agenda|(?:for|per|para|pour|fur|voor) (?:l'|la |le |o |den |einen |un "
    r"|de )?(?:appointment|appuntamento|cita|rendez-vous|termin|afspraak|reuniao)|gere a minha agenda"
    r"|cuida da minha agenda)\b"
)
_JOINS = re.compile(
    r"\b(?:(?:can|could|to|will|would|should|like to|wants? to|so (?:that )?(?:he|she|they)(?: can)?"
    r"|ll) (?:also )?(?:join\w*|attend(?! (?:to|you)\b)"
    r"|sit in|be (?:there|on the call))|(?:she|he|they) (?:can )?(?:hears?|sees?|see|listens?) (?:it|this|what)"
    r"|too\b.{0,3}$|joins? (?:us|me)|along with me|both of us"
    r"|(?<!of )(?<!tells )the (?:two|three) of us|together with me|(?<!, )and (?:i|me|myself) (?:would|could"
    r"|will|can|both|are)|me and"
    r"|(?:so|that) \w+ (?:hears|sees|knows)"
    r"|(?:on|in|to|no|na|al|all'|in die|in de) (?:the )?(?:invite|uitnodiging|einladung|invito|convite"
    r"|convocatoria)|so (?:that )?(?:he|she|they) has"
    r"|\b(?:einladung|l'invito|invitation|uitnodiging|convite|invitacion)\b|participera|sara in call|takes? part"
    r"|\b(?:with|avec|mit|con|met) (?:me|moi|mir|noi|mij|ons(?! [a-z]{4}))\b|\b(?:conmigo|comigo|con nosotros)\b"
    r"|to the (?:invite|call|invitation|meeting|demo|calendar)|and (?:cc|copy)\b(?! (?:in|me|us|nobody|no one)\b)"
    r"|dabei (?:sein|ist)|nimmt (?:auch )?teil|kommt (?:auch )?(?:mit|dazu)|ebenfalls teil|teilnehmen|mit im termin"
    r"|(?:y|et) (?:participe|assiste|sera)\w*|sera (?:aussi )?(?:la|present)|se joindra|nous rejoin\w+|ajoute aussi"
    r"|se (?:une|unira|suma)|asistira|tambien (?:estara|viene)|suma a mi|si unisce|partecipa\w*|ci sara"
    r"|sluit aan|erbij|doet mee"
    r"|participa\w*|vai (?:estar|participar)|tambem (?:vai|entra))\b"
)
# Who is told not to deal with the writer is sent to somebody else: `no es conmigo, es con Berta`.
_NOT_WITH_US = re.compile(
    r"\b(?:not?|dont|never|stop|scrap|delete|save|unlike|instead of|rather than|than|spoken|nicht|kein\w*"
    r"|statt|pas|plus|arret\w+"
    r"|cess\w+|evit\w+|en (?:vez|lugar) de|deje\w*|non|basta|smett\w+|invece (?:di|che)|niet|geen"
    r"|in plaats van|nao|pare"
    r"|em vez de|so)\b[^.!?;]{0,60}?\b(?:(?:with|avec|mit|con|met) (?:me|moi|mir|noi|mij|ons)|conmigo|comigo"
    r"|con nosotros)\b"
    r"|\bcomigo nao\b|\bmit mir\b[^.!?;]{0,20}\b(?:nicht|keine?)\b"
)
_OWN = re.compile(
    r"\b(?:(?:my|our) (?:\w+ ){0,2}(?:address|e-?mail|mail|inbox|number|cell|mobile|phone|line)|the (?:cell|mobile)\b"
    r"|(?:reach|contact|call|ring|text|write(?: to)?|e-?mail|mail|invite|reply to|ping|get) (?:me|us)\b|to me\b"
    r"|i'?m (?:at|on)"
    r"|meine?r? (?:\w+ ){0,2}(?:adresse|mail|e-mail|nummer|mailadresse|handynummer)|(?:mich|mir"
    r"|uns) (?:\w+ ){0,2}(?:an|unter|auf|per)"
    r"|(?:erreichen|schreiben|rufen) sie (?:mich|mir|uns)|unsere neue (?:\w+ ){0,1}(?:adresse|mail\w*)"
    r"|mon (?:\w+ ){0,2}(?:adresse|mail|e-mail|numero|portable|courriel)|ma (?:\w+ ){0,2}(?:adresse|boite)"
    r"|(?:me|m') ?(?:joindre"
    r"|ecrire|contacter|appeler)|(?:ecrivez|appelez|contactez|joignez|repondez|rappelez)[- ](?:moi|nous)"
    r"|m' ?(?:appeler|ecrire|joindre|contacter)|nos nouvelles"
    r"|mi (?:\w+ ){0,2}(?:correo|direccion|mail|email|numero|telefono|celular|movil)|(?:escrib|llam|contact"
    r"|marc|busc|mand|envi)[a-z]{0,4}me"
    r"|(?:il )?mio (?:\w+ ){0,2}(?:indirizzo|numero|cellulare|telefono)|(?:la )?mia (?:\w+ ){0,2}(?:mail|email"
    r"|casella)"
    r"|(?:mi scriva|mi chiami|scrivetemi|chiamatemi|scrivimi|chiamami|mi trova)"
    r"|mijn (?:\w+ ){0,2}(?:adres|mailadres|mail|e-mail|nummer|telefoon)|(?:bel|mail|bereik) (?:me|mij)"
    r"|mij (?:\w+ ){0,2}(?:op|via)"
    r"|(?:o )?meu (?:\w+ ){0,2}(?:endereco|email|e-mail|numero|telefone|celular|contacto|contato)"
    r"|(?:me (?:escreva|ligue|liga|chame|chama|manda|mande)|ligue-me"
    r"|escreva-me))\b"
)
_TO_BE_REMOVED = re.compile(
    r"\b(?:remove|unsubscribe|delete|erase|take|stop|loschen|entfernen|streichen|nehmen|nehmt|nimm|abmelden"
    r"|(?:doy|dar|den|dan|darme|deme) de baja|desinscri\w+|suppress?\w+|supprim\w+|retire[zr]?|cesser|borr\w+"
    r"|elimin\w+|quit\w+|rimuov\w+|cancell(?!eri)\w+|tog?li\w+|tolg\w+|verwijder\w*|haal|uitschrijv\w*|afmelden"
    r"|descadastr\w+|remov\w+|exclua|excluam|excluir)\b"
)


_LISTS = re.compile(
    r"\b(?:(?:mail\w*|contact|call)? ?lists?|newsletter|database|verteiler\w*|kartei|liste[ns]?|datenbank"
    r"|fichiers?|lista|archivi\w*"
    r"|boletin|base|lijst(?:en)?|nieuwsbrief|bestand|cadastro)\b"
)


@dataclass(frozen=True, slots=True)
class Parties:
    """The folded words of the sender's name and of ours, and all addresses that are neither's news."""

    addresses: frozenset[str]
    sender: frozenset[str]
    sender_local: str
    us: frozenset[str]

    def is_own_address(self, address: str) -> bool:
        """Whether it is ours, the sender's, an alias of the sender, or nobody's."""
        local, _, domain = address.partition("@")
        if address in self.addresses or AUTOMATIC.match(local):
            return True
        if self.sender_local and local == self.sender_local and local not in _SHARED:
            return True
        pieces = set(_PIECES.findall(folded(local)))
        plain = "".join(sorted(pieces))
        if not pieces or not self.sender:
            return False
        if pieces <= self.sender or all(p in self.sender or len(p) == 1 for p in pieces) and pieces & self.sender:
            return True
        return len(self.sender) > 1 and any(
            plain in (a[0] + b, b + a[0]) for a in self.sender for b in self.sender if a != b and len(b) > 2
        )

    def is_sender(self, name: Name) -> bool:
        """Whether the name is the sender's, or a part of it."""
        return bool(self.sender) and set(name.key) <= self.sender

    def is_us(self, name: Name) -> bool:
        """Whether the name is that of whom the sender answers."""
        return bool(set(name.key) & self.us) and (len(name.key) == 1 or name.key[0] in self.us)


_SHARED = frozenset("info office contact mail hello sales admin".split())


def parties(headers: Headers, shown: Mapping[str, str]) -> Parties:
    """Sender and us, as the headers give them."""
    ours = {*headers.to, headers.from_address, *headers.reply_to} - {""}
    local = folded(headers.from_address.partition("@")[0])
    named = set(_PIECES.findall(folded(headers.from_name or shown.get(headers.from_address, ""))))
    locals_ = {p for p in _PIECES.findall(local) if len(p) > 2 and local not in _SHARED}
    us = {
        p
        for a in headers.to
        for p in _PIECES.findall(folded(f"{a.partition('@')[0]} {shown.get(a, '')}"))
        if len(p) > 1
    }
    return Parties(
        addresses=frozenset(ours),
        sender=frozenset({*named, *(locals_ if not named else ())} - {""}),
        sender_local=local,
        us=frozenset(us),
    )


def unwanted(folded_text: str) -> bool:
    """Whether whom the text names only stands in for an absence, or is the address of a failed delivery."""
    if _FAILED.search(folded_text):
        return True
    return bool(_ABSENT.search(folded_text)) and not _GONE.search(folded_text)


def helpers(words: Sequence[Token], sentences: Mapping[int, str], folded_text: str) -> set[int]:
    """The sentences that speak of who keeps the calendar or comes along; what follows about the same person too."""
    if not (_SCHEDULES.search(folded_text) or _KEEPS_CALENDAR.search(folded_text) or _JOINS.search(folded_text)):
        return set()
    if _GONE.search(folded_text):
        return set()
    out: set[int] = set()
    scheduling = bool(_SCHEDULES.search(folded_text))
    assisting = {t.sentence for t in words if t.key in ASSISTANT}
    for number, said in sentences.items():
        if (number in assisting and scheduling) or _KEEPS_CALENDAR.search(said):
            out |= {number, number + 1}
        elif _JOINS.search(_NOT_WITH_US.sub(" ", said)):
            out.add(number)
    return out


def own_contact(before: str) -> bool:
    """Whether the words before an address or a number in its sentence give it as the sender's own."""
    return any(not _is_denied(before, found) for found in _OWN.finditer(before))


# `Don't write me, write to Bo`: only of verbs, since what follows `not at my old address` is often a new one.
_DENIED = re.compile(r"(?:'t|\b(?:not|dont|never|stop|quit|nicht|ne|plus|no|non|niet|nao|nunca|mai|nie)) (?:\w+ )?$")
_DENIED_AFTER = re.compile(r" ?(?:nicht|niet|pas|plus|no more|any ?more|never)\b")
_THERE = re.compile(r"[,:;]|\b(?:but|write|sondern|sino|mais|ma|maar|mas)\b")
_OF_THINGS = re.compile(r"\b(?:my|our|meine?r?|unsere|mon|ma|nos|mi|mio|mia|mijn|meu|the|i'?m)\b")


def _is_denied(before: str, found: re.Match[str]) -> bool:
    if _OF_THINGS.match(found[0]):
        return False
    denied = _DENIED.search(before[: found.start()]) or _DENIED_AFTER.match(before, found.end())
    return bool(denied and _THERE.search(before, found.end()))


_REFERENCE = re.compile(
    r"\b(?:ref|reference|case|ticket|protocol\w*|folio|expediente|pratica"
    r"|vorgang\w*|aktenzeichen"
    r"|registered|registro|siret|siren|rcs|ust|vat|tva|iva|nif|cif|kvk|btw|po|cnpj|cpf|order|invoice|ue|eu)"
    r"(?: (?:est|is|ist|es|e|:|#|\.|du|of|de))?[ .:#]*$"
)
_ANOTHER = re.compile(
    r"\b(?:his|her|their|him|them|he's|she's|wife|husband|boss|brother|sister|dad|mum|mom|son|daughter|owner"
    r"|partner|seine|ihre|ihm"
    r"|frau|mann|chef|chefin|sohn|tochter|bruder|son|sa|lui|fille|fils|femme|mari|patron|patronne|frere|padre"
    r"|hermano|hermana|hija|hijo"
    r"|mujer|marido|jefe|jefa|duena|dueno|matriz|matrice|moglie|figlio|figlia|fratello|titolare|capo|vrouw|man"
    r"|zoon|dochter|baas|zijn|haar"
    r"|dono|dona|filho|filha|irmao|irma|esposa|patrao|office|desk|department|team|dispatch|manager|gc|cto|cfo"
    r"|ceo|msp)\b"
)


def is_reference(before: str) -> bool:
    """Whether the words before a number make it that of a case, an order or a register."""
    return bool(_REFERENCE.search(before)) and not _CALLS.search(before)


_CALLS = re.compile(
    r"\b(?:tel\w*|phone|call|ring|mobile|cell|direct|ruf\w*|appel\w*|llam\w*|chiam\w*|bel|lig\w*|his|her|su|son)\b"
)


def told_to_call(before: str) -> bool:
    """Whether the words before a number tell the reader to call it: `chiami lo`, `ring the farm`, `marque la ext.`"""
    return bool(_TOLD_TO_CALL.search(before)) and not own_contact(before)


_TOLD_TO_CALL = re.compile(
    r"\b(?:call|ring|phone|dial|text|ruf\w*|anrufen|wahlen|appelle[zr]?|composez|telephonez|llam[ae]\w{0,3}"
    r"|marque|marca"
    r"|telefone[ei]\w*|chiam[aei]\w{0,2}|componga|telefoni|bel|belt|ligu?[ae]\w?)\b(?! (?:me|us|mich|uns)\b)"
)


def of_another(sentences: Mapping[int, str], sentence: int) -> bool:
    """Whether the sentence of a number, or the one before, speaks of somebody else."""
    return any(_ANOTHER.search(sentences.get(n, "")) for n in (sentence, sentence - 1))


# What may stand between such a word and the address.
_UP_TO_IT = (
    r"(?: (?:to|at|an|auf|a|al|alla|all'|aan|naar|op|para|por|ao|with|writing|write|the|de|die|das|el|le|la|il))*"
    r" ?[<(]? ?$"
)
_NOT_THERE = re.compile(
    r"\b(?:(?:instead|in place) of|rather than|swap|anstatt|statt|anstelle von|au lieu (?:de|d')|plutot qu[e']"
    r"|a la place (?:de|d')|en (?:vez|lugar) de|invece (?:di|che)|al posto di|in plaats van|em vez de|no lugar de"
    r"|no longer|ya no|not|nicht(?: mehr)?|kein\w*|pas|(?:ne |n')\w+(?: \w+)? plus|non|niet(?: meer)?|nao)" + _UP_TO_IT
)
# Not after who replaces: `my replacement`, `mijn vervanger`.
_REPLACED = re.compile(
    r"\b(?:replac(?!ement)\w+|ersetz\w+|remplac(?!ant)\w+|reemplac\w+|sustituy\w+|sostitu(?!t[oaie]\b)\w+"
    r"|vervang(?!(?:st)?er)\w*|substitu(?!t[oae]s?\b)\w+)" + _UP_TO_IT
)
# Who is replaced stands before the verb: `mich ersetzt`, `me sustituye`, `mi sostituisce`.
_WHOM_BEFORE = re.compile(r"\b(?:(?:mich|uns|ihn|me|nos|mi|ci|mij|ons|hem|haar|l[aoe]) |[ml]')$")
# What asks why not says to do it.
_WHY_NOT = re.compile(
    r"\b(?:why|warum|wieso|pourquoi|perche|por que|waarom) (?:\w+ ){0,3}(?:not|nicht|pas|non|niet|nao)\b"
)


def is_replaced(before: str) -> bool:
    """Whether the words right before an address say that it is not, or no longer, the one to write to."""
    if _NOT_THERE.search(before):
        return not _WHY_NOT.search(before)
    verb = _REPLACED.search(before)
    return verb is not None and not _WHOM_BEFORE.search(before[: verb.start()])


_INSTEAD = frozenset(
    "use usi usate utilisez utilizar utilice usa nutzen gebruik write writing send contact ecrire ecrivez"
    " schreiben scriva escriba goes belongs copy kunftig ausschliesslich sondern only"
    " escreva instead plutot lieber invece".split()
)


def to_be_removed(before: str, sentence: str) -> bool:
    """Whether the sentence asks that nobody writes to the address in it."""
    asked = _TO_BE_REMOVED.search(before)
    rest = before[asked.end() :].split() if asked else []
    if asked and asked[0] == "stop":
        rest = rest[1:]  # `stop writing to`
    if asked and not (set(rest) & _INSTEAD):
        return True
    return bool(not asked and _TO_BE_REMOVED.search(sentence) and _LISTS.search(sentence))
