"""The supplier in place that a sender names, and when its contract ends.

Owns the words that lead to such a name, and the names that are none. Reads the text as written, for a name is known by
its capital; a wrong name would be read back to the sender, so a doubtful one is none.
"""

from __future__ import annotations

import re
from datetime import date

from classifier.date_readers import Kind
from classifier.date_sentences import Sentence, governor, read_sentence
from classifier.date_spans import Span
from classifier.date_tokens import may_name_a_day

_NAME = (
    r"(?P<name>(?:[A-Z][\w&+'-]{0,24}|[a-z]{1,2}[A-Z]\w{1,20})(?:\.[a-z]{2,3}\b)?"
    r"(?: (?:&|[A-Z][\w&+'-]{1,24})){0,2})"
)
_LEADS = {
    "en": (
        r"(?:tied|locked|signed|stuck|bound|committed|contracted|covered|sorted|set)(?: up| in| down)?"
        r"(?: (?:\d+|\w+) (?:years?|yrs?))? (?:with|to|through)",
        r"(?:contract|deal|agreement|policy|lease|arrangement|subscription|account|terms?) (?:with|through)",
        r"(?:switched|migrated|went over|moved over) (?:over |across )?to",
        r"(?:went|gone|going)(?: ahead)? with",
        r"(?:we|they|i|[Ww]e all|clients?|team|payroll|trucks|vans|sites)(?:'re|'m| are| am| is|'ve been| have been)"
        r"(?: all| both| already| still| very| perfectly| quite| currently| now| long since)*"
        r"(?: happy| fine| pleased| satisfied| content)? (?:with|w/|on)",
        r"(?:happy|satisfied|pleased|fine|content|sticking|staying|stay|stick|stayed) with",
        r"(?:already|currently|all in|all) (?:on|with|using|use)",
        r"(?:we|they|i|accountant|district|team|company|school|office|everyone)"
        r"(?: \w+ly| just| all| already| still| now| have| both)* (?:use|uses|used|run|runs|renewed|prepaid|"
        r"have|chose|love)"
        r"(?: on)?",
        r"(?:renewed|maintained by|made by|supplied by|order through|run \w+ (?:on|through)|moving off|get out of)",
        r"(?:we|i|they)(?:'ve| have)? (?:work|worked|bank|deal|order|lease)(?: \w+)? (?:with|on|from|through|thru)",
        r"(?:everything|all) (?:\w+ )?(?:through|thru|via|from|in)",
    ),
    "fr": (
        r"(?:sommes|est|restons|reste|engagés|sous contrat|signés?|travaillons|travaille|équipés?|réunies|bossons)"
        r"(?: tous| déjà| très| bien| satisfaits| contents| depuis \w+)*"
        r"(?: en contrat| sous contrat)? (?:chez|avec|sous|sur)",
        r"(?:équipés?|passons|équipées?) (?:en|de|par)",
        r"(?:contrat|accord|marché|abonnement)(?: \S+){0,3} (?:chez|avec|auprès de)",
        r"(?:utilisons|utilise|avons choisi|avons retenu|avons|renouvelons|attribuée? à|confiée? à|"
        r"assurée? par|auprès de)",
        r"(?:standardisé|migration|passés?|basculé) (?:sur|vers|chez|à)",
        r"(?:déjà|tout|tous) (?:chez|avec|sur)",
        r"(?:sont|sommes) (?:chez|avec)",
    ),
    "de": (
        r"(?:arbeiten|arbeite|sind|bin|bleiben|zufrieden|versichert|gebunden|verheiratet)(?: \S+){0,4}? (?:mit|bei)"
        r"(?: der| dem)?",
        r"(?:[Vv]ertrag|[Rr]ahmenvertrag|[Ww]artungsvertrag|[Ll]easingvertrag)(?: \S+)? (?:mit|bei)(?: der| dem)?",
        r"(?:nutzen|verwenden|benutzen)(?: bereits| schon| hier)?",
        r"(?:alles|läuft|laufen|liegen|haben|setzen)(?: \S+){0,6}? (?:mit|bei|über|auf)(?: der| dem)?",
        r"(?:[Ww]ir|[Ii]ch) (?:setzen|haben)(?: bereits| schon| konzernweit| überall| hier)*",
    ),
    "es": (
        r"(?:contrato|acuerdo|convenio|compromiso(?: de \w+)?|póliza|permanencia|firmado)(?: anual)? con",
        r"(?:estamos|trabajamos|trabajo|contamos|tenemos \S+ \S+|contentos|renovado|renovamos|firmamos|"
        r"quedamos|vinculados|contratada)"
        r"(?: muy| ya| bien| todo| contentos| a gusto)* con",
        r"(?:usamos|utilizamos|utiliza|contratamos|tenemos|manejamos|llevamos)(?: ya)?",
        r"(?:lo lleva|lo hace|la lleva|los lleva|^con)",
    ),
    "it": (
        r"(?:contratto|contratti|convenzione|polizza(?: \w+)?|fornitura(?: di \w+)?)(?: con)?(?: la ditta)? con",
        r"(?:siamo|lavoriamo|lavora|lavoro|restiamo|firmato|rinnovato|bene|teniamo|sono|contenti)"
        r"(?: già| tutti| tutto| molto| da sempre| sotto contratto)* (?:con|su)(?: la ditta)?",
        r"(?:usiamo|utilizziamo|usa|adottiamo|abbiamo già|abbiamo)(?: già)?",
        r"(?:si avvale \S+ \S+ \S+ di|fornito \S+ \S+ da|passati a|affidato a|affidati a)",
    ),
    "nl": (
        r"(?:contract|overeenkomst|energiecontract|raamcontract|abonnement|lopend contract)(?: met| bij)",
        r"(?:zitten|werken|werk|draaien|blijven|tevreden|gebonden|ondergebracht)(?: \S+){0,3}? (?:met|bij|via|"
        r"op|aan)",
        r"(?:gebruiken|gebruikt|gebruik|hebben|hebben al)(?: al| nu| hier)?",
        r"(?:loopt|gaat|regelen wij|doen we)(?: \w+)? (?:via|bij)",
        r"(?:aangesloten|hangen) (?:bij|aan)",
    ),
    "pt": (
        r"(?:contrato|acordo|vigência|fidelização|plano|apólice)(?: anual)? com",
        r"(?:trabalhamos|estamos|fechei|fechámos|fechamos|seguimos|temos \S+ \S+|satisfeitos|contentes)"
        r"(?: já| muito| bem| contentes| tudo)* com",
        r"(?:usamos|utilizamos|usa|uso|temos|contratámos|contratamos|usando|rodamos|fidelizados)(?: já)?(?: à| com)?",
    ),
}
# A name that begins the sentence and has the verb of a supplier.
_SUBJECT = re.compile(
    rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n)){_NAME} "
    r"(?:has us|have us|has a term|does all|do all|do our|runs? our|handles? our|looks? after|have the|provides? |"
    r"is contracted|is up for renewal|is mandated|keeps? our|keeps? (?:rais|hold|chang)\w+|have missed|"
    r"(?:till|until) (?:the )?(?:end|\d|[A-Z])|beliefert uns|doet dat voor ons|loopt nog|heeft de exclus)"
)
_SHOP = re.compile(rf"\b(?:an?|[Hh]appy|[Ll]oyal) {_NAME} (?:shop|customer|house|campus|practice|module)\b")
_CONTRACT_OF = re.compile(rf"\b[Oo]ur {_NAME} (?:contract|deal|licen[cs]e|subscription|renewal)\b")
_NO_NAMES = frozenset(
    """I We You He She It They The This That These Those There Here Our My Your Their His Her A An And But Or So If
    When Yes No Not All Every Any Some More Most Many Few One Two Three Ten Just Only Now Then After Before Until
    From To For In On At Of By With As Is Are Do Does What Who Why How Please Thanks Thank Regards Cheers Best Kind
    Hi Hello Dear Mr Mrs Ms Dr Sir Madam CEO CTO CFO COO CIO IT HR PO RFP RFQ RFI QA PR UK US USA EU UAE Europe
    America Germany France Spain Italy London Paris Berlin Madrid Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday January February March April May June July August September October November December Q1 Q2 Q3 Q4 H1 H2
    Easter Christmas LinkedIn Zoom Outlook English German French Spanish iPhone Android PDF SAAS SaaS ERP CRM VPN
    ISO GDPR PEO MSP SOC AI Mac PC Great Good Nice Sorry Sounds Love Interesting Maybe Nothing Something Someone
    People Head Group Town Budget Legal Finance Procurement Sales Marketing Support Management Purchasing Windows
    Linux CFOs Board Ramadan Je Nous Vous Il Elle On Le La Les Un Une Des Ce Cette Mon Ma Notre Votre Monsieur
    Madame Mme M Merci Bonjour Wir Ich Sie Ihr Ihre Ihnen Ihrem Ihren Er Es Der Die Das Den Dem Ein Eine Kein Keine
    Unser Unsere Herr Herrn Frau Anfang Mitte Ende Januar Februar März Mai Juni Juli Oktober Dezember Montag
    Dienstag Mittwoch Donnerstag Freitag Yo Usted Ustedes El Los Las Nosotros Señor Señora Don Doña Gracias Hola Lei
    Voi Noi Signor Signora Grazie Wij Ik U Jullie De Het Een Ons Onze Meneer Mevrouw Você Nós Ele Ela Senhor Senhora
    Obrigado Obrigada Olá Kindly Underwater Saturdays Sundays Nobody Everybody Everyone Corporate Somebody Where Ya
    Meine Letztes Letzte Wat Pasen Kerst Macs Chrome Excel MDM PMS POS LMS HRIS EHR ATS WMS TMS CMS MES BI NHS CQC
    COLP API SSO SLA PSP IP TV SMS SIM EDI KPI PPE Insolvenz Inventur Enero Febrero Marzo Lunes Martes Gennaio
    Lunedì Janvier Lundi Janeiro""".split()
)
# German writes every noun with a capital: these follow `haben`, `mit` and `bei` as often as a firm does.
_GERMAN_NOUNS = frozenset(
    """Bedarf Interesse Zeit Budget Geld Jahre Jahren Jahr Monate Monaten Wochen Tage Tagen Partner Partnern Anbieter
    Anbietern Lieferanten Dienstleister Kollegen Kunden Leute Software System Lösung Vertrag Angebot Angebote Fragen
    Probleme Urlaub Umzug Umbau Arbeit Stress Gelegenheit Vorstand Betriebsrat Chef Team Haus Firma Betrieb
    Standorte Personal Ressourcen Kapazität Platz Prozent Euro Uhr Themen Projekte Gebäude Filialen Mitarbeiter
    Mitarbeitern Ihrem Gelegenheiten Hand Bord Boden Weile Zukunft Moment Rücksprache Abstand Sicherheit Recht Gruß
    Grüßen""".split()
)
# After these only a name that looks like one: DATEV, HubSpot, A1.
_LOOSE_GERMAN = re.compile(r"(?i:alles|läuft|laufen|liegen|haben|setzen|wir|ich)\b")
_SHAPED = re.compile(r"[A-Z].?[A-Z]|[a-z][A-Z]|\d|[+&]")
_GERMAN_ENDINGS = re.compile(r"(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|nis|ern|enden|ieren|lich)$")


def _lead(language: str) -> re.Pattern[str]:
    leads = "|".join(_LEADS[language])
    return re.compile(rf"\b(?i:{leads}) (?:our |the |an? |a |o |la |el )?{_NAME}(?!\w)")


_LEADING = {language: _lead(language) for language in _LEADS}


def vendor(text: str, language: str | None = None) -> str | None:
    """The supplier in place that the sender names, or None where no name is sure."""
    own = re.sub(r"[ \t]+", " ", text[:5_000].replace("\u2019", "'"))
    if sum(c.isupper() for c in own) > len(own) / 3:
        return None  # all in capitals: nothing tells a name
    tongues = (language,) if language in _LEADING else tuple(_LEADING)
    patterns = [*(_LEADING[t] for t in dict.fromkeys((*tongues, "en"))), _SUBJECT, _SHOP, _CONTRACT_OF]
    for pattern in patterns:
        for match in pattern.finditer(own):
            name = _firm(match["name"], is_german=pattern is _LEADING["de"])
            if name and pattern is _LEADING["de"] and _LOOSE_GERMAN.match(match[0]) and not _SHAPED.search(name):
                continue
            if name:
                return name
    return None


def _firm(name: str, *, is_german: bool) -> str | None:
    """The name of a firm out of words with capitals; None where the first of them is an ordinary word."""
    words = name.split()
    kept: list[str] = []
    for word in words:
        bare = word.partition("'")[0]
        ordinary = (bare in _NO_NAMES and (is_german or not kept)) or (
            is_german and (bare in _GERMAN_NOUNS or bool(_GERMAN_ENDINGS.search(bare)))
        )
        if ordinary:
            break
        kept.append(word)
    while kept and kept[-1] == "&":
        kept.pop()
    return " ".join(kept) or None


# What ends: a contract, a term, a lease. Folded, all languages at once; the words of one say nothing in another.
_ENDS = re.compile(
    r"\b(?:expir\w{0,6}|ends?|ending|stops|lasts|runs? out|lapses?|is up|comes? up|up (?:on|in)|renews?|"
    r"renewal|finish\w{0,2}|"
    r"endet|auslauft|lauft|echeance|se termine|prend fin|vence\w?|vencimiento|se acaba|acaba|termina|finaliza|"
    r"caduca|s'acheve|s'arrete|verstrijkt|renova\w?|"
    r"scad\w{1,5}|eindigt|afloopt|loopt|verloopt|expireert)\b"
)
_HELD = re.compile(
    r"\b(?:contract\w{0,5}|agreement|lease\w?|leasing\w{0,7}|licen[cs]\w{0,3}|subscription|policy|deal|term|"
    r"framework|"
    r"amc|tied|bound|committed|stuck|locked|signed|prepaid|paid|covered|fixed|married|awarded|engaged|with|have us|"
    r"has us|contrat\w{0,2}|abonnement|bail|marche|mandat|engages?|signes?|lies?|chez|assuree?|attribuee?|"
    r"avec|\w{0,9}vertrag\w{0,2}|"
    r"gebunden|verheiratet|verbandelt|bei|mit|abo|versichert|convenio|permanencia|firmado|compromiso|con|poliza|"
    r"contratt\w|vincolat\w|convenzione|noleggio|polizza|copert\w|fornit\w{1,3}|linee|\w{0,9}contract|"
    r"overeenkomst|vast|"
    r"gebonden|huur\w{0,8}|bij|met|exclusiviteit|fidelizacao|vigencia|plano|aluguer|com|usamos|use|using|"
    r"rent\w?|hired|maintained|insurance|assurance|seguro|versicherung|assicurazione|verzekering|"
    r"contratado|pago|pagado|legat\w|letter|have \w{2,20} until|avons \w{2,20} jusqu'au)\b"
)
_NOT_HELD = re.compile(
    r"\b(?:freeze|busy|away|leave|holidays?|swamped|closed|out of|conges?|vacances|ferie|ferias|vacaciones|"
    r"vakantie|urlaub|"
    r"trial|audit|given|migratie|gesperrt|umzug|travel\w{0,4}|back|budget)\b"
)


def contract_end(lines: list[str], base: date, language: str | None) -> date | None:
    """The last day of the present contract, where a folded sentence speaks of both."""
    known = language if language in _LEADING else "en"
    for line in (line[:600] for line in lines[:40] if may_name_a_day(line[:600], (known, "en"))):
        sentence = read_sentence(line, base, (known, "en"))
        for span in sentence.spans:
            day = _end(sentence, span)
            if day is not None and day > base:
                return day
    return None


def _end(sentence: Sentence, span: Span) -> date | None:
    """The day on which the contract ends, where this span says so."""
    if span.kind not in (Kind.DAY, Kind.PERIOD):
        return None
    first = span.start
    while first and sentence.tokens[first - 1].code in "ugrmy":
        first -= 1
    at, to = sentence.tokens[span.start].start, sentence.tokens[span.stop - 1].end
    before, after = sentence.text[max(0, at - 110) : sentence.tokens[first].start], sentence.text[to : to + 40]
    start, stop = sentence.clause(span)
    if "w" in sentence.traits(max(start, span.start - 3), span.start) or _NOT_HELD.search(before + after):
        return None
    led_by = governor(sentence, span)
    if "r" in sentence.letters(first, span.start) and not led_by:
        led_by = "u"  # `runs to 31 March`
    if led_by in ("u", "g"):
        held = _HELD.search(before + " until") or _HELD.search(after)
        month = (
            span.first
            if led_by == "u" and span.first.day == 1 and "en" not in sentence.tokens[first].word
            else span.last
        )
        return month if held else None
    clause = sentence.text[max(0, at - 60) : at]
    if led_by in ("", "i", "f") and _ENDS.search(clause) and _HELD.search(before):
        return span.first
    return None
