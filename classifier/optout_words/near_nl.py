"""Dutch and Flemish: what only sounds like being asked to stop, or like an insult. With the words of `nl`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
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
        "(kunnen|kan) (we|ik) stoppen<rest>",
        "(bleef|bleven|maar) mailen zonder<rest>",
        r"(is|zijn|werd|wordt|was) (\w+ )?(stopgezet|gestopt|gestaakt)<rest>",
        (
            "(gestopt|stoppen|stopten|stopt|gaan stoppen|moeten stoppen) (met )?(?!mail|sturen|lastig|spam|benader"
            r"|contact)(het|de|ons|onze|die|\w+) <rest>"
        ),
        "(laat|laten) (me|mij|ons|we|het) (weten|horen|even|er|eens|maar|u|je|nadenken|kijken|dit)<rest>",
    ),
    "remove": (
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
            r"(neem|nemen|neemt|zet|zetten|haal|halen|haalt)\b((?!geen|nooit|niet)[^.!?]){0,30}(op|mee|contact|door|over|deel|aan|voor"
            r"|binnen|terug|ons voordeel|in|bij|af van)\b(?! (uit|van) (uw|jullie|de) (lijst|bestand))<rest>"
        ),
    ),
    "unsubscribe": (
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
        "verwijder het dan en meld<rest>",
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
