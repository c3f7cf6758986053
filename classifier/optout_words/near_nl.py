"""Dutch and Flemish: what only sounds like being asked to stop, or like an insult. With the words of `nl`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        r"(neem|neemt|nemen) (het )?(me|mij|ons) (\w+ )?niet kwalijk",
        r"ik (lees|beantwoord|bekijk|open|check) (\w+ )?(geen|niet)\b[^.!?,]*",
        r"(niet|niets) meer over de (prijs|korting|levertijd|datum|kleur|voorwaarden)<rest>",
        r"(niet|geen)\b[^.!?]{0,30}heen en weer<rest>",
        r"nooit meer zo'n (goed|mooi|leuk|lekker|grappig|sterk)<rest>",
        r"niet meer in (de|je|uw|hun) spam<rest>",
        r"vergeet( u| je)? (me|mij|ons|mijn \w+|onze \w+)( \w+){0,3} niet<rest>",
        r"(niet|geen|niets|niks) (verder|meer) (helpen|bij|te doen|nodig|doen|aan)\b<rest>",
        "die ik [^.!?]{0,30}niet meer (gebruik|heb|ben)<rest>",
        "(niet|niets) (meer )?(te doen|bij komen|te bieden|te beslissen)<rest>",
        "niet meer (naar|op) dit (adres|nummer)[^.!?]{0,30}(dat|want|leest|maar|graag)<rest>",
        "(schrijf|stuur|mail) (er )?(nou )?(niet|geen) nog[^.!?]{0,40}(kom|bel|langs)<rest>",
        "kunnen we stoppen<rest>",
        (
            r"(niet|geen|nooit|niks)[^.!?]{0,40}<contact>[^.!?,]{0,40}\b(voor|voordat|tot|totdat|vandaag|morgen|deze "
            "week|deze maand|volgende week|nu even|momenteel|tijdens|zolang|in (juli|augustus|december|de zomer|de "
            r"vakantie)|op (maandag|dinsdag|woensdag|donderdag|vrijdag))\b<rest>"
        ),
    ),
    "stop": (
        (
            r"(hou|houd|houdt|stop|stopt|kap|schei|basta|genoeg)\b[^.!?]{0,50}(,| en) (begin|start|kom|toon|stuur"
            r"|lever|bel|geef"
            r"|noem|zeg|vertel)\w*(?![^.!?]{0,40}\b(niet|geen|nooit|niks|niets)\b)[^.!?,;]*"
        ),
        (
            r"(hou|houd|stop|stopt|kap|schei|kappen|stoppen)( u| je| maar| eens)* (op |uit )?met (\w+ "
            r"){0,2}(inleiding|verkooppraat"
            r"|vousvoyer|compliment|excuses|sorry|vlei|slijm|excel|papier|twijfel|zoeken|prat|jargon)\w*<rest>"
        ),
        r"(hou|houd|houdt|houden) (\w+ ){0,3}op de hoogte",
        r"^\W*(basta|genoeg) (gepraat|getwijfeld|gewacht|gezocht|nagedacht|erover)\b<rest>, (we|wij|ik)\b<rest>",
        (
            r"(we|wij|ik) (moeten|moet|gaan|ga) (er |hier |helaas |binnenkort |eind \w+ )*(mee |ermee )?(ophouden"
            r"|stoppen)"
        ),
        "(kunnen|kan) (we|ik) stoppen<rest>",
        "(bleef|bleven|maar) mailen zonder<rest>",
        r"(is|zijn|werd|wordt|was) (\w+ )?(stopgezet|gestopt|gestaakt)<rest>",
        (
            "(gestopt|stoppen|stopten|stopt|gaan stoppen|moeten stoppen) (met )?(?!mail|sturen|lastig|spam|benader"
            r"|contact)(het|de|ons|onze|die|\w+) <rest>"
        ),
        (
            r"(laat|laten) (me|mij|ons|we|het) (?!\w+ (gerust|met rust|zitten))(weten|horen|even|er|eens|maar|u|je"
            r"|nadenken|kijken|dit)\b<rest>"
        ),
    ),
    "remove": (
        (
            r"(van|uit) (de|het|die|onze|jullie) (shortlist|uitnodiging|agenda|wachtlijst|pilot|gastenlijst|planning"
            r"|kalender|offerte)\w*"
            r"( \w+){0,2} (halen|haal|verwijder\w*|schrap\w*|wis\w*)<rest>"
        ),
        (
            r"(haal|halen|verwijder|schrap|wis|neem)\w*[^.!?,;]{0,50}(shortlist|uitnodiging|agenda|aanhef|wachtlijst"
            r"|pilot|proefgroep"
            r"|account halen|gastenlijst|deelnemers|oude nummer|module|planning|kalender)\w*<rest>"
        ),
        r"(ik|we|wij) (gooi|gooien|verwijder|verwijderen|wis|wissen|haal|halen|schrap|schrappen)\b[^.!?,]{0,40}",
        (
            r"(haalt|verwijdert|wist|schrapt) (jullie|uw|het|de) (tool|systeem|software|app|product|pakket"
            r"|platform)<rest>"
        ),
        r"van (mijn|ons|hun) bord<rest>",
        (
            r"(ik heb|heb ik|we hebben|hebben we|is|was|werd|werden)\b(?![^.!?,]{0,30}\b(nog|niet"
            r"|nooit)\b)[^.!?,]{0,40}(verwijderd|gewist"
            r"|geschrapt|weggegooid)(?! (te )?(worden|wil))"
        ),
        r"(gooi|haal|schrap|verwijder|wis)\w* (me|mij|ons|dit|dat) (er )?(nog )?niet<rest>",
        (
            r"(haal|verwijder|schrap|neem)\w*[^.!?]{0,40}(uit|van) (de|het) (offerte|order|factuur|bestelling"
            "|prijs)<rest>"
        ),
        "verwijder het dan en meld<rest>",
        r"(pakket|software|systeem|tool|app|jullie product)[^.!?]{0,40}(wis|verwijder)\w*<rest>",
        "(eruit|weg)(gegooid| gegooid| liggen)<rest>",
        "(ligt|lagen|ging|gooide|gegooid) (er ?uit|eruit)<rest>",
        "(oude|vorige) (leverancier|partij)<rest>",
        (
            "(bezorgadres|factuuradres|leveradres|iban|klantaccount|klantportaal|bijlage|bestelling|order"
            r"|uitnodiging|tweede|dubbele)<rest>(halen|verwijder|schrap|wis)\w*<rest>"
        ),
        (
            r"(neem|nemen|neemt|zet|zetten|haal|halen|haalt)\b((?!geen|nooit|niet)[^.!?]){0,30}(op|mee|contact|door"
            r"|over|deel|aan|voor"
            r"|binnen|terug|ons voordeel|in|bij|af van)\b(?! (uit|van) (uw|jullie|de) (lijst|bestand))(?! (\w+ "
            r")?(zwarte lijst|blacklist))<rest>"
        ),
    ),
    "unsubscribe": (
        r"afmelden voor (de|het|een) (?!nieuwsbrief|mail|lijst|reclame)\w+",
        (
            r"(wie|die|mensen|klanten|leden|iedereen|abonnees|ontvangers) (\w+ )?(zich|zichzelf) "
            r"[^.!?,]{0,30}(afmeld|uitschrijv"
            r"|uitgeschreven|afgemeld)\w*"
        ),
        r"(bij (de|onze) (vorige|oude))[^.!?]{0,60}(afmeld|uitschrijv)\w*",
        "(uitschrijven|afmelden) (hoeft|is) niet<rest>",
        "(net|bijna|wilde)[^.!?]{0,20}op afmelden<rest>",
        (
            "(markt|opdracht|aanbesteding|tender|vacature|wedstrijd|offerteaanvraag|factuur|cheque)[^.!?]{0,20}uit "
            "?(te )?schrijven<rest>"
        ),
        (
            r"(afmeld|uitschrijf)(-| )?(link|knop|pagina|percentage|functie)(?! (\w+ ){0,2}(werkt niet|doet het niet"
            "|kapot|werkt))"
        ),
        (
            "(bijna|net|wilde|stond op het punt|haast) [^.!?]{0,30}(uitschrijven|afmelden|uitgeschreven"
            "|afgemeld)[^.!?,]*"
        ),
    ),
    "report": (
        (
            r"(werd|was|werden|waren|ging|gingen|kwam|kwamen|zat|zaten|belandde\w*)\b[^.!?]{0,30}(als|in|naar) (de "
            r"|mijn )?(spam|ongewenst|junk)\w*( gemeld| gemarkeerd| beland)?"
        ),
        r"klacht[^.!?]{0,40}tegen (onze|mijn|een) (vorige|andere|oude|huidige)<rest>",
        r"(regels|eisen|richtlijnen|normen|boete\w*) van de (autoriteit persoonsgegevens|ap|acm|gba)\b",
        r"(over|van|tegen|door|voor) spammers",
        (
            r"(compliant|conform|proof|voldoe\w*|regels|wetgeving|eisen|vriendelijk|audit|scan)[^.!?]{0,15}(avg"
            "|gdpr)<rest>"
        ),
    ),
    "weary": (
        "(ik zie|zie ik)[^.!?]{0,20}(mail|bericht)<rest>derde keer<rest>",
        "(oude|vorige) leverancier<rest>",
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    "(ik ben|voel me|wij zijn) (een |zo'n |ook )?(idioot|sukkel|eikel|advocaat|lul)",
    r"(vorige|oude|andere|ex)\b[^.!?]{0,30}(oplichter|idioot|sukkel|klootzak|eikel|boeven)\w*",
    "lullen",
    r"stelletje (vragen|collega\w*|mensen|documenten|nieuwe|machines|bureaus|laptops)",
    r"kanker(patient|onderzoek|zorg|centrum|instituut|screening|fonds|behandel)\w*",
)
