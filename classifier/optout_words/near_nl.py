"""Dutch and Flemish: what only sounds like being asked to stop, or like an insult. With the words of `nl`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        (
            "(helpen|verder helpen|te doen|omzet|oplevert|gebruik|gebruikt|meer gebruik)[^.!?]{0,15}(niet|geen|niets"
            "|niks)?[^.!?]{0,5}$"
        ),
        r"(niet|geen|niets|niks) (verder|meer) (helpen|bij|te doen|nodig|doen|aan)\b<rest>",
        "die ik [^.!?]{0,30}niet meer (gebruik|heb|ben)<rest>",
        "(niet|niets) (meer )?(te doen|bij komen|te bieden|te beslissen)<rest>",
        "niet meer (naar|op) dit (adres|nummer)[^.!?]{0,30}(dat|want|leest|maar|graag)<rest>",
        "(schrijf|stuur|mail) (er )?(nou )?(niet|geen) nog[^.!?]{0,40}(kom|bel|langs)<rest>",
        "dan houdt het<rest>",
        "kunnen we stoppen<rest>",
        "wordt? [^.!?]{0,10}stopgezet",
        "(voor|van) (mij|mezelf|ons) hoeft het niet<rest>",
        "persoonlijke mailboxen<rest>",
        "zij melden zich<rest>",
        "melden zich (uitsluitend|alleen|via)<rest>",
        (
            r"(niet|geen|nooit|niks)[^.!?]{0,40}<contact>[^.!?,]{0,40}\b(voor|voordat|tot|totdat|vandaag|morgen|deze "
            "week|deze maand|volgende week|nu even|momenteel|tijdens|zolang|in (juli|augustus|december|de zomer|de "
            r"vakantie)|op (maandag|dinsdag|woensdag|donderdag|vrijdag))\b<rest>"
        ),
        (
            "<contact>[^.!?]{0,30}(niet|nooit|geen) (voor|eerder|tot|vandaag|morgen|deze|tijdens|in (juli"
            r"|augustus))\b<rest>"
        ),
        (
            "(niet|liever niet|niet meer) (bellen|telefonisch)[^.!?]{0,40}(maar|liever|mail|stuur|app|whatsapp"
            r"|via)\w*<rest>"
        ),
        r"bel\w*[^.!?]{0,15}niet[^.!?]{0,30}(mail|liever|stuur|app|maar)\w*<rest>",
        "(aarzel|twijfel|schroom|vergeet)( u| je)? niet<rest>",
        "(niet|nie) (vergeten|twijfelen|aarzelen)<rest>",
        "(hou|houd|stop) (vooral |zeker )?niet (op|mee|met)<rest>",
        "(niet|geen) (uitschrijven|afmelden|uitschrijving|verwijderen|af te melden)( <rest>)?",
        "(schrijf|meld|haal) (me|mij|ons) (vooral |zeker |dus )?niet <rest>",
        (
            r"(niet|nooit|geen|niks|niets) (meer |nog |van (u|jullie) )?(\w+ )?(gehoord|ontvangen|gehad|gekregen"
            "|gezien|gelezen|bereikt|aangekomen|gemaild|terug)( heb| hebben| had)?(?! worden)<rest>"
        ),
        (
            r"(mijn|onze) (baas|collega|chef|directeur|man|vrouw|klanten|leidinggevende|partner) (\w+ )?(niet"
            "|nooit)<rest>"
        ),
        (
            "(ik|wij|we|die|hij|zij|ze) (werk|werkt|werken|gebruik|gebruiken|doe|doen|kan|kunnen|ga|gaan|zit|zitten"
            r"|ben|is|zijn|verkoop|maak|hebben|heb) (\w+ ){0,4}(niet|geen|niks|niets) (meer|langer)(?! (gediend|mail"
            "|bericht|van (u|jullie) (ontv|hor|krij)))<rest>"
        ),
    ),
    "stop": (
        "dan houdt het<rest>",
        "(kunnen|kan) (we|ik) stoppen<rest>",
        "(bleef|bleven|maar) mailen zonder<rest>",
        "(stop|hou|houd) (met|op met) (mailen|schrijven) en (bel|kom|stuur)<rest>",
        r"(is|zijn|werd|wordt|was) (\w+ )?(stopgezet|gestopt|gestaakt)<rest>",
        r"(stop|laat|staak|hou)\w*[^.!?]{0,50}(tot|voorlopig|even|tijdelijk|totdat)\b<rest>(?<!nu)",
        "(met rust|gerust)[^.!?]{0,20}(tot|even|bekijken|over na)<rest>",
        (
            "(gestopt|stoppen|stopten|stopt|gaan stoppen|moeten stoppen) (met )?(?!mail|sturen|lastig|spam|benader"
            r"|contact)(het|de|ons|onze|die|\w+) <rest>"
        ),
        r"(contract|abonnement|samenwerking|project|proef\w*) (stopt|eindigt|loopt)<rest>",
        (
            r"(hou|houd|houden|houdt) (\S+ ){0,4}(op de hoogte|rekening|in de gaten|het bij|contact|aan|van|vast|bij"
            r"|ons aan|in gedachten)\b<rest>"
        ),
        r"(genoeg|klaar) (tijd|budget|informatie|om|voor|met|te|aan|reden)\b<rest>",
        r"(is|niet|hebben|heb|al|ruim) (\w+ )?genoeg (voor|om|aan|tijd|van dien|leveranciers)<rest>",
        r"(ben|zijn|is|klaar) (\w+ )?klaar( (met|voor|om))?",
        r"bespaar\w* (ons|u|we|tijd|geld|kosten|jullie)? ?(tijd|geld|kosten|uren|veel|op|\d+)<rest>",
        "(laat|laten) (me|mij|ons|we|het) (weten|horen|even|er|eens|maar|u|je|nadenken|kijken|dit)<rest>",
    ),
    "remove": (
        (
            r"(haal|verwijder|schrap|neem)\w*[^.!?]{0,40}(uit|van) (de|het) (offerte|order|factuur|bestelling"
            "|prijs)<rest>"
        ),
        r"(ten onrechte|onterecht|abusievelijk)[^?]*(verwijder|wis|vernietig)\w*<rest>",
        "verwijder het dan en meld<rest>",
        r"(pakket|software|systeem|tool|app|jullie product)[^.!?]{0,40}(wis|verwijder)\w*<rest>",
        "(eruit|weg)(gegooid| gegooid| liggen)<rest>",
        "(ligt|lagen|ging|gooide|gegooid) (er ?uit|eruit)<rest>",
        "(oude|vorige) (leverancier|partij)<rest>",
        (
            "(vorige|laatste|eerdere|verkeerde) (mail|bericht|bijlage|bestand)[^.!?]{0,40}(verwijder|wis|weg"
            r"|negeer)\w*<rest>"
        ),
        r"(verwijder|wis|negeer)\w*[^.!?]{0,25}(vorige|laatste|eerdere|verkeerde) (mail|bericht|bijlage)<rest>",
        (
            "(bezorgadres|factuuradres|leveradres|iban|klantaccount|klantportaal|bijlage|bestelling|order"
            r"|uitnodiging|tweede|dubbele)<rest>(halen|verwijder|schrap|wis)\w*<rest>"
        ),
        (
            r"(verwijder|haal|schrap|wis)\w*[^.!?]{0,25}(bezorgadres|factuuradres|iban|klantaccount|bijlage"
            r"|bestelling|tweede|dubbele|uitnodiging)\w*<rest>"
        ),
        (
            r"(haal|verwijder|schrap|wis|gooi|neem|zet)\w*[^.!?]{0,30}(uit|van) (de|het|die|dit) (vergadering"
            "|afspraak|agenda|uitnodiging|gesprek|call|overleg|webinar|groep|cc|meeting|demo|order|bestelling"
            "|planning|factuur)<rest>"
        ),
        (
            r"(neem|nemen|neemt|zet|zetten|haal|halen|haalt)\b((?!geen|nooit|niet)[^.!?]){0,30}(op|mee|contact|door|over|deel|aan|voor"
            r"|binnen|terug|ons voordeel|in|bij|af van)\b(?! (uit|van) (uw|jullie|de) (lijst|bestand))<rest>"
        ),
        (
            "(kan|kunnen|kunt|hoe|wat|als|of|wanneer) (men|wij|we|klanten|gebruikers|jullie software|het systeem|er"
            r"|gebeurt|ik) [^.!?]{0,50}(wis|verwijder)\w*[^.!]*\?(?!.*(mij|mijn|ons))"
        ),
        (
            r"(heb|hebben|had|is|zijn|was|werd|waren) (\S+ ){0,5}(verwijderd|gewist|geschrapt|weggegooid|gehaald)(?! "
            "(te|worden))"
        ),
        (
            "(onterecht|abusievelijk|per ongeluk|niet bestemd|geadresseerde)[^.!?]{0,120}(verwijder|vernietig"
            r"|wis)\w*<rest>"
        ),
        "(vergeet|vergeten)( u| je)? (niet|te)<rest>",
        r"(was|waren|ben|had|heb|helemaal) (\S+ ){0,3}vergeten<rest>",
        r"(budget|functie|post|baan|opleiding)\w* (is|zijn|wordt|werd) (geschrapt|weg)<rest>",
        r"(gewist|zeker|misschien|bijna|ver|ga|ben|gaan|pad) (weg|af)\b",
    ),
    "unsubscribe": (
        "(uitschrijven|afmelden) (hoeft|is) niet<rest>",
        "(net|bijna|wilde)[^.!?]{0,20}op afmelden<rest>",
        (
            "(markt|opdracht|aanbesteding|tender|vacature|wedstrijd|offerteaanvraag|factuur|cheque)[^.!?]{0,20}uit "
            "?(te )?schrijven<rest>"
        ),
        r"(normaal|meestal|gewoonlijk|altijd|doorgaans)[^.!?]{0,40}(uit|af|afmeld\w*|uitschrijf\w*)\b<rest>",
        ("(zeg|zegt|zeggen) (dus |alleen )?(de|het|mijn|onze) (krant|huur|contract|abonnement op|lidmaatschap)<rest>"),
        r"(ik |we |wij )?(heb|hebben|had) (me|mij|ons|zich) (\S+ ){0,6}(afgemeld|uitgeschreven)[^.!?]{0,20}(?<!al)",
        (
            r"(klanten|gebruikers|mensen|contacten|ouders|leden|ontvangers|die|iedereen|patienten) (\S+ "
            "){0,5}(uitschrijven|afmelden|uitgeschreven|afgemeld)<rest>"
        ),
        (
            r"(afmeld|uitschrijf)(-| )?(link|knop|pagina|percentage|functie)(?! (\w+ ){0,2}(werkt niet|doet het niet"
            "|kapot|werkt))"
        ),
        (
            "(bijna|net|wilde|stond op het punt|haast) [^.!?]{0,30}(uitschrijven|afmelden|uitgeschreven"
            "|afgemeld)[^.!?,]*"
        ),
        (
            "(voor|van) (de|het|die) (afspraak|vergadering|webinar|training|cursus|meeting|demo|beurs"
            r"|event)[^.!?]{0,20}(afmeld|afgemeld|af te melden)\w*"
        ),
        (
            "(afmelden|afgemeld|af te melden) (voor|van) (de|het) (afspraak|vergadering|webinar|training|cursus"
            "|meeting|demo|beurs)<rest>"
        ),
        (
            "(schrijf|schrijft|meld|meldt|zeg)( u| je)? (me|mij|ons|dit|dan)[^.!?]{0,20}(in|aan|dat|of|wat"
            r"|maar)\b<rest>"
        ),
    ),
    "report": (
        "(wetransfer|bijlagen|usb|dropbox|teams|zoom|links?)[^.!?]{0,25}geblokkeerd<rest>",
        "volgende stap<rest>",
        "verwijder het dan en meld<rest>",
        (
            r"(in|naar|uit|tussen) (de |mijn |onze |het )?(spam\w*|ongewenste mail|junk\w*)( (terecht\w*|beland"
            "|gekomen|gevonden|gevist|gezeten|zat|gehaald))"
        ),
        "(spamfilter|spamfolder|spambox|spammap|antispam)",
        r"(budget|project|uitgaven|aankopen|betaling)\w* (is |zijn |staat )?geblokkeerd",
        r"(onze|mijn) (advocaat|jurist|juridische \w+) (kijkt|moet|wil|bekijkt|leest|heeft)<rest>",
        r"(geblokkeerd|tegengehouden) door (ons|onze|de|het) (filter|firewall|spam|it)\w*<rest>",
        r"(meld|melden|meldt) (me|mij|ons|u|je|zich)( \w+)? (bij|weer|terug|later|zodra|als|aan|in|na)\b<rest>",
        (
            r"(compliant|conform|proof|voldoe\w*|regels|wetgeving|eisen|vriendelijk|audit|scan)[^.!?]{0,15}(avg"
            "|gdpr)<rest>"
        ),
        "(avg|gdpr)[- ]?(proof|compliant|conform)",
    ),
    "object": (
        (
            "(klanten|gebruikers|patienten|medewerkers|ouders|betrokkenen|bewoners) [^.!?]{0,40}(bezwaar|toestemming"
            r"|intrek)\w*<rest>"
        ),
        "(geen|zonder) bezwaar( tegen)?<rest>",
        "(directie|baas|or) (heeft|maakt) bezwaar",
    ),
    "weary": (
        "(ik zie|zie ik)[^.!?]{0,20}(mail|bericht)<rest>derde keer<rest>",
        "(oude|vorige) leverancier<rest>",
        "wat is de volgende stap",
        "hoe ?(vaak|veel (keer|mails))[^.!?]{0,30}(per|kan|wordt) <rest>",
    ),
    "idiom": (
        (
            "(uw|jullie|je|de|mijn) laatste (mail|bericht|keer|offerte|e-?mail) (was|is (me|mij|ons|niet)|kwam|heb"
            "|over|van (vorige|maandag))<rest>"
        ),
        "ga (ik|er|we|jullie) <rest>",
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    "(ik ben|voel me|wij zijn) (een |zo'n |ook )?(idioot|sukkel|eikel|advocaat|lul)",
    r"(vorige|oude|andere|ex)\b[^.!?]{0,30}(oplichter|idioot|sukkel|klootzak|eikel|boeven)\w*",
    "lullen",
    r"stelletje (vragen|collega\w*|mensen|documenten|nieuwe|machines|bureaus|laptops)",
    r"kanker(patient|onderzoek|zorg|centrum|instituut|screening|fonds|behandel)\w*",
)
