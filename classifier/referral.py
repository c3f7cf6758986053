"""Whom a message points to: names, addresses and roles in its words, and people copied in.

Owns the extraction. It invents nothing (each value stands in the message) and never names the sender or us.
"""

from __future__ import annotations

import re

from classifier.folding import fold
from classifier.reading import Headers, Person

_EMAIL = re.compile(r"[A-Za-z0-9_.+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d\s().\-/]{7,18}\d(?![\w])")
_NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’\-]{1,24}"
_NAME = (
    rf"(?:(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Mme|M|Sra?|Dott|Dhr|Mevr|Sig|Sig\.ra)\.? )?{_NAME_WORD}(?:"
    rf" (?:(?:de|van|von|der|den|di|da|la|le|el|del|dos|ter) ){{0,2}}{_NAME_WORD}){{0,2}}"
)
# Words that begin a sentence or are greeted, and days, months and firms' words: no names.
_NO_NAME = frozenset(
    "I We You He She They It The This That These Those My Our Your His Her Their Hi Hello Hey Dear"
    " Thanks Thank Please If Yes No Not But And Or So As At In On For To From By With Not Best"
    " Regards Sorry Sure Ok Okay"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June"
    " July August September October November December Q1 Q2 Q3 Q4 IT HR CEO CTO CFO COO CIO CISO CMO"
    " VP Head Director Manager"
    " Sales Marketing Finance Procurement Purchasing Operations Legal Team Wrong Just Maybe Also Try"
    " Ask Contact Email Mail Call Reach Talk Speak Loop He's She's They're Someone Anyone Everyone"
    " Teams Zoom LinkedIn Google"
    " Sie Ich Wir Bitte Danke Guten Herr Frau Bonjour Merci Je Nous Vous Hola Gracias Buenos Ciao"
    " Grazie Salve Beste Hallo Dank Bedankt Olá Obrigado Kollege Kollegin Kollegen Leiter Leiterin"
    " Abteilung Einkauf Vertrieb Geschäftsführung IT-Leiter IT-Abteilung Anfrage Thema Zentrale"
    " Marketingabteilung Personalabteilung"
    " Madame Monsieur Service Direction Achats Informatique".split()
)
_POINT = (
    r"(?:talk|speak|chat|write|reach(?:ing)? out|address (?:this|it)|direct (?:this|it)|send (?:this"
    r"|it)|forward(?:ed|ing)? (?:this|it|your \w+)|moving you|pass(?:ed|ing)? (?:this|it|you)(?: on|"
    r" over)?|hand(?:ed|ing)? (?:this|it|you)(?: over)?|turn|reply) (?:with |to )|(?:get|be) in touch"
    r" with |touch base with |connect (?:you )?with |check with |deal with |liaise with |take (?:this"
    r"|it) up with |(?:best|better) (?:off )?(?:to )?(?:speaking|talking|contact(?:ing)?|ask(?:ing)?"
    r"|reach(?:ing)?)(?: to| with)? "
    r"|(?:contact|contacting|ask|try|e-?mail|ping|message|call|ring|loop(?:ing|ed)? in|copy(?:ing)?(?:"
    r" in)?|copied(?: in)?|cc'?(?:ing|d|ed)?(?: in)?|add(?:ing|ed)?|approach|include|including"
    r"|introduc(?:e|ing) you to|bring(?:ing)? in|you want|you need|hit up|shoot) "
    r"|(?:it's|that's|that is|that would be|person is|contact is|owner is|successor is|replaced by"
    r"|taken over by|handled by|run by|managed by|belongs to|decision (?:sits|lies|is) with"
    r"|replacement is|up to) "
    r"|(?:contactez|contacter|écrivez à|voyez (?:avec|plutôt)|voir avec|adressez-vous à|vous adresser"
    r" à|collègue|en copie|parlez-en à|vous rapprocher de|remplacée? par|c'est) "
    r"|(?:wenden Sie sich (?:bitte )?(?:an|direkt an)|kontaktieren Sie (?:bitte )?|sprechen Sie"
    r" (?:bitte )?mit|schreiben Sie (?:bitte )?(?:an )?|[Aa]nsprechpartner(?:in)? ist|[Kk]olleg(?:e|in"
    r"|en)|zuständig ist|[Nn]achfolger(?:in)? ist|bei|an) "
    r"|(?:contacte (?:con|a)|contactar (?:con|a)|hable con|habla con|escriba a|escríbele a|diríjase a"
    r"|compañer[oa]|responsable es|(?:lo )?lleva|encarga) "
    r"|(?:contatti|contatta|contattare|parli con|parla con|scriva a|si rivolga a|collega|referente è"
    r"|responsabile è|occupa) "
    r"|(?:contact op(?:nemen)? met|mailen? (?:naar|met)|collega|vraag het aan|terecht bij|zijn bij"
    r"|opvolger is|verantwoordelijk is) "
    r"|(?:fale com|falar com|contacte|contate|contactar|escreva (?:a|para)|em contato com|em contacto"
    r" com|colega|responsável é|trata disso é) "
)
_POINTED = re.compile(
    rf"(?i:\b(?:{_POINT}))(?:(?i:with |to |in |on |an |au |à |al |a |o |il |la |el |de |den |die |der "
    rf"|our |my |mein(?:e|en)? |unser(?:e|en)? |mon |ma |notre |mi |nuestr[oa] |il mio |la mia |mijn "
    rf"|onze |meu |minha |directly |bitte |please |colleague |directement |direkt )){{0,3}}({_NAME})"
)
_CAN = re.compile(
    rf"({_NAME})(?: \([^)\n]{{1,60}}\))?,?(?i: (?:is|would be|'s) (?:the|your|a better|our|now) (?:\w+"
    rf" ){{0,3}}(?:person|contact|one|guy|woman|man|lady|bet)| (?:handles|owns|runs|looks after|takes"
    rf" care of|manages|leads|oversees|covers|heads|took over|has taken over|decides|can help|will help"
    rf"|is responsible|is in charge|is handling|deals with|s'occupe|gère|kümmert|ist zuständig|ist"
    rf" dafür|se encarga|lleva|se ne occupa|gaat (?:hier|daar)over|is verantwoordelijk|trata|cuida)\b)"
)
_ROLE_WORDS = (
    r"(?:head|director|manager|lead|chief|cto|ceo|cfo|coo|cio|ciso|cmo|vp|officer|buyer|procurement"
    r"|purchasing|it|finance|hr|marketing|operations|ops|office|team|department|colleague|partner"
    r"|owner|boss|assistant|counterpart|successor|coordinator|controller|desk|agency|group|hq|people"
    r"|supervisor|directeur|directrice|responsable|service|leiter(?:in)?|abteilung|einkauf|kolleg(?:e"
    r"|in|en)|geschaftsfuhrung|director[a]?|jefe|jefa|departamento|responsabile|ufficio|direttore"
    r"|afdeling|inkoop|directie|chef|diretor[a]?|equipa|equipe)"
)
_ROLE = re.compile(
    rf"\b(?:talk|speak|reach out|get in touch|connect|check|contact|ask|try|e-?mail|ping|forward"
    rf" (?:this|it)|send (?:this|it|that)|direct (?:this|it)|write|approach|loop in|best to|take"
    rf" (?:this|it) up|deal|voir|voyez|contactez|adressez-vous|wenden sie sich|sprechen sie"
    rf"|kontaktieren sie|contacte|hable|dirijase|contatti|si rivolga|parli|neem contact op|mail|fale"
    rf"|contacte|dirija-se)(?: bitte)?(?: to| with| avec| a| au| an| mit| con| met| naar| com| ao)?"
    rf" (?:the |our |my |your best bet is |their |le |la |l'|notre |unser(?:e|en|er)? |mein(?:e|en)? "
    rf"|die |den |der |el |nuestr[oa] |il |il nostro |la nostra |onze |de |het |o |a |nosso |nossa"
    rf" )((?:(?!(?:or|and|who|about|for|if)\b)[a-z&/'-]+ ){{0,4}}{_ROLE_WORDS}(?: (?:of|for|in|at|des"
    rf"|der|de|di|van) [a-z&]+(?:"
    rf" [a-z&]+)?)?)\b"
)
_AFTER_NAME = re.compile(
    rf"^(?: ?<?[^\s<>@]{{1,64}}@[^\s<>]{{1,120}}>?)?(?:,| -| –| \()? ?(?:who(?:'s| is)? |he |she"
    rf" )?(?:is |runs |leads |heads |heads up |manages |handles |owns )?(?:our |the |my |now"
    rf" )?(?P<role>(?:[A-Za-z&/]+ ){{0,3}}(?i:{_ROLE_WORDS})(?: of [A-Za-z]+)?)\b"
)
_OWN_ADDRESS = re.compile(r"(?:me|my|mich|mir|moi|mon|mi|me|mij|mijn|meu|reply|invite|invitation)\b[^.\n]{0,40}$", re.I)
_TO_US = frozenset({"unsubscribe", "noreply", "no-reply", "mailer-daemon", "postmaster", "donotreply"})


def people(text: str, headers: Headers, *, copied: bool) -> tuple[Person, ...]:
    """Everybody whom `text` points to, then those in Cc where `copied` says that the words speak of them."""
    ours = {*headers.to, headers.from_address, *headers.reply_to}
    found = [*_with_address(text, ours), *_by_name(text, headers.from_name)]
    known = {fold(p.name).split()[0] for p in found if p.name and p.email}
    merged = [p for p in found if p.email or not p.name or fold(p.name).split()[0] not in known]
    if copied:
        merged = _with_copied(merged, [a for a in headers.cc if a not in ours])
    if not merged:
        merged = _by_role(text)
    unique: dict[str, Person] = {}
    for person in merged:
        unique.setdefault(person.email or (person.name or person.role or "").casefold(), person)
    return tuple(unique.values())[:10]


def _with_address(text: str, ours: set[str]) -> list[Person]:
    out = []
    for match in list(_EMAIL.finditer(text[:20_000]))[:20]:
        email = match[0].rstrip(".'-").lower()
        before = text[max(0, match.start() - 90) : match.start()]
        if email in ours or email.partition("@")[0] in _TO_US or _OWN_ADDRESS.search(before[-50:]):
            continue
        line = before.rsplit("\n", 1)[-1]
        names = [n for n in re.findall(_NAME, line) if _is_name(n)]
        after = text[match.end() : match.end() + 60]
        out.append(
            Person(
                name=_trimmed(names[-1]) if names else None, email=email, phone=_phone(after), role=_role(line, names)
            )
        )
    return out


def _by_name(text: str, sender: str) -> list[Person]:
    out = []
    own = {w.casefold() for w in sender.split()}
    for pattern in (_POINTED, _CAN):
        for match in list(pattern.finditer(text[:20_000]))[:20]:
            name = _trimmed(match[1])
            if name and _is_name(name) and not {w.casefold() for w in name.split()} <= own:
                role = _AFTER_NAME.match(text[match.end(1) : match.end(1) + 80])
                around = text[match.end(1) : match.end(1) + 80].split("\n")[0]
                out.append(Person(name=name, phone=_phone(around), role=role["role"].strip() if role else None))
    return out


def _by_role(text: str) -> list[Person]:
    folded = fold(text[:20_000])
    return [Person(role=match[1].strip()) for match in list(_ROLE.finditer(folded))[:3]]


def _with_copied(found: list[Person], copied: list[str]) -> list[Person]:
    """Addresses in Cc, given the name whose first word they begin with, else alone."""
    out = list(found)
    for address in copied[:5]:
        local = fold(address.partition("@")[0])
        for index, person in enumerate(out):
            if person.name and not person.email and fold(person.name).split()[0][:6] in local:
                out[index] = Person(
                    name=person.name, email=address, phone=person.phone, role=person.role, found_in="cc"
                )
                break
        else:
            if all(person.email != address for person in out):
                out.append(Person(email=address, found_in="cc"))
    return out


def _is_name(name: str) -> bool:
    words = name.split()
    return (
        bool(words)
        and words[0] not in _NO_NAME
        and words[-1] not in _NO_NAME
        and not (len(words) == 1 and name.isupper())
    )


def _trimmed(name: str) -> str:
    """The name without a capital word that belongs to the sentence."""
    words = name.split()
    while words and (words[-1] in _NO_NAME or words[0] in _NO_NAME):
        words = words[:-1] if words[-1] in _NO_NAME else words[1:]
    return " ".join(words)


def _role(line: str, names: list[str]) -> str | None:
    if not names:
        return None
    match = _AFTER_NAME.match(line[line.rfind(names[-1]) + len(names[-1]) :])
    return match["role"].strip() if match else None


def _phone(text: str) -> str | None:
    match = _PHONE.search(text)
    return " ".join(match[0].split()) if match else None
