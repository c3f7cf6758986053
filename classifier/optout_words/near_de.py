"""German: what only sounds like being asked to stop, or like an insult. With the words of `de`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        "keine mails (mehr )?hin und her<rest>",
        "bis [^.!?]{0,30} (bitte )?(nichts|keine|nicht|kein)<rest>",
        (
            r"(brauch|brauche|brauchen|benotig\w*|mach\w*|schalten|kaufen) (wir |ich )?(\w+ )?keine (werbung|reklame"
            r"|anzeigen|mails|newsletter)\b(?! mehr)"
        ),
        (
            "nicht mehr (an die|uber die|unter der|uber das|an das) <rest>(adresse|zentrale|nummer|fax"
            "|sekretariat)<rest>"
        ),
        r"(nicht|nie|keine|kein) (\S+ ){0,3}(vor|bis|erst|unter|wahrend)\b<rest>",
        r"<contact>[^.!?,]{0,30}nicht (vor|bis|erst|heute|morgen|diese woche|nachste|am|im|jetzt|wahrend)\b<rest>",
        (
            r"(bitte |lieber )?nicht (mehr )?(anrufen|telefonisch|per telefon|per mail)\b[^.!?]{0,30}(sondern|lieber"
            r"|besser|nur|per mail|schreib|mail)\w*<rest>"
        ),
        r"(nicht|nie)[^.!?]{0,40}\b(sondern|lieber|stattdessen)\b<rest>",
        (
            r"(rufen sie|ruf|ruft)[^.!?,]{0,20}nicht (an|mehr an)\b(?! und)(?=<rest>(mail|schreib|sondern|lieber"
            "|besser))<rest>"
        ),
        "(zogern|scheuen) sie nicht<rest>",
        r"(hor\w*|horen sie) (bloss |bitte |ja |nur |bloss )?nicht (damit )?auf<rest>",
        "nicht (abmelden|abbestellen|austragen|loschen|entfernen|streichen)<rest>",
        (
            "(nicht|nie|nichts) (mehr)? ?(von (ihnen|euch|dir) )?(gehort|gelesen|bekommen|erhalten|gemeldet"
            "|geschrieben|erreicht|gefunden|gesehen)( haben| hatte| habe)?"
        ),
        (
            "(konnen|kann|konnte|arbeit|nutz|brauch|benotig|verkauf|vertreib|mach|produzier|haben|biet"
            r"|beschaftig)\w* (wir |ich |das |es |dafur |da |leider )?(\w+ ){0,2}(nicht|nichts|keine) mehr\b(?! "
            "(schreib|kontakt|zu schreib|horen))(?=[^.!?]{0,60}$)"
        ),
        "(wenn|falls|sobald)[^.!?]{0,40}(wieder|noch) (melden|schreib|mal)<rest>",
        (
            r"(gibt es|gibt's|haben wir|habe ich|sind|sehe ich|fehlt) (\w+ )?kein\w* (mehr|weitere\w*|kontakt\w*"
            r"|mail\w*|angebot\w*|nachfrag\w*|anfrage\w*)"
        ),
        r"(weil|da|wenn|falls|ob) [^.!?]{0,40}nicht (mehr )?(meld|schreib)\w*",
        (
            r"(meine[mnr]?|unsere[mnr]?) (chef|chefin|kollegen|frau|mann|kunden|vorgesetzten|partner) (\w+ "
            ")?nicht<rest>"
        ),
        (
            "nicht (an |bei )?(meine[nmr]?|unsere[nmr]?) (chef|chefin|kollegen|frau|mann|kunden|vorgesetzten"
            r"|partner)\w*<rest>"
        ),
    ),
    "stop": (
        r"(hor|hort|horen)\w*( sie)? (bitte )?auf zu (mailen|schreiben|mail)\w* und <rest>",
        "(bis|im|vor|ab)[^.!?]{0,25}(bitte )?(nichts|keine|nicht) mehr<rest>",
        "(bitte )?nicht (aufhoren|einstellen|stoppen)<rest>",
        r"(stellen|stellt|stell)( \S+){0,3} (niemand\w*|keine|wieder|neue)( \S+)? ein",
        r"(wir|es|sie|er|die) (\S+ )?hor(en|t) (sie |es |er )?(\S+ ){0,2}auf (zu|mit dem)",
        "(sagt|meint|heisst|im)[^.!?]{0,30}horen (sie )?auf<rest>",
        "machen wir schluss<rest>",
        "(hintereinander|jahre|monate|drei|zwei)[^.!?]{0,40}(reichts|reicht's|reicht es)",
        r"(bis|fur) (dahin|dann|heute|morgen)<rest>(abseh|abzuseh|verzicht|stopp)\w*",
        "von angeboten bitten wir abzusehen",
        r"(einstellung|einstellen|stellen) (\w+ )?(neue|mitarbeiter|personal|leute|ein(e|en) neuen?)<rest>",
        "(konnen|lasst|lassen) (wir|sich|es) [^.!?]{0,40}einstellen",
        r"(in ruhe) (an|mal|durch|be|uber|les|pruf|test|nachdenk|entscheid|daruber|sprech|red)\w*",
        r"lassen sie uns (in ruhe )?(daruber|telefon|sprech|red|mal|einen|das|einfach|gern|kurz|nachste)\w*",
        (
            r"(bis|solange|lass\w* (mich|uns)|noch)[^.!?]{0,40}\bin ruhe[^.!?]{0,60}\b(bis|woche|tage|monat|dann"
            r"|melde|danach)\b<rest>"
        ),
        "in ruhe (bis|diese|noch)<rest>",
        (
            r"(wollen|konnen|mochten|mussen|haben|mussten|will|kann|hat|hatte|wir) (\S+ ){0,5}(stoppen|gestoppt"
            "|einstellen|eingestellt|beenden|aufhoren)(?! (sie|ihr))(?<!mails stoppen)"
        ),
        r"(die|der|das) (\w+ )?(reicht|reichen) (uns|mir|dafur|aus|vollig|nicht|bis)",
        r"(reicht) (uns|mir|es)? ?(das|die|der|aus|wenn|ein|eine|vollig|bis|noch)\b<rest>",
        "das reicht (mir|uns) (schon|vollkommen|als|furs|vorerst)",
        r"(schluss|ende) (des|der|fur|am|um|kommen|machen)\b",
    ),
    "unsubscribe": (
        r"(kundigung|abmeldung) (zeitung|abo|miet|strom|vertrag|handy)\w*<rest>",
        (
            "(normalerweise|meist|meistens|sonst|ublicherweise|eigentlich)[^.!?]{0,40}(abmeld|abbestell|bestell"
            r"|losch|melde|ab)\w*<rest>"
        ),
        (
            "(konnen|kann|konnten|ob) (sich )?(unsere|eure|die|ihre|meine) (empfanger|kunden|nutzer|leser|teilnehmer"
            "|mitglieder|leute)<rest>"
        ),
        (
            r"(ich |wir |er |sie )?(habe|haben|hat|hatten|hatte|hab) (mich |uns |sich )?(\S+ ){0,5}(abgemeldet"
            "|ausgetragen|abbestellt)"
        ),
        (
            "(wie|was|wenn|falls|ob|wenn sich) [^.!?]{0,40}(kunden|nutzer|mitarbeiter|empfanger|kontakte|teilnehmer"
            r"|eltern|jemand|leute)[^.!?]{0,40}(abmeld|abbestell|austrag|widersprech|abgemeldet)\w*<rest>"
        ),
        (
            r"(abmelde|abmeldung\w*|abmelde-?\w+) ?(link|quote|rate|prozess|funktion|button|seite|s)\b(?! (\w+ "
            "){0,2}(geht nicht|funktioniert|tot|kaputt|fehlt))"
        ),
        (
            r"(vom|von dem|fur den|beim|zum) (termin|call|meeting|webinar|kurs|workshop|training|unterricht|messe)\w* "
            r"(\w+ )?(abmeld|abzumeld|abgemeldet)\w*"
        ),
        r"(fast|beinahe|kurz davor|wollte|wollten)[^.!?]{0,30}(abmeld|abzumeld|abbestell|austrag|losch)\w*",
        r"(gewerbe|auto|kind|strom|zahler|fahrzeug|kfz)\w* (\w+ )?(abgemeldet|abmelden|abzumelden)",
        r"(melde|melden|meld) (mich|uns|dich|euch)(?! (bitte )?(nicht|nie))( \S+){0,6}(?<! ab)(?<! aus)$",
    ),
    "remove": (
        (
            r"(vorherig|letzte|vorige|erste|falsche)\w* (mail|nachricht|e-?mail|datei|anhang)[^.!?]{0,20}(losch"
            r"|vergess|ignor)\w*<rest>"
        ),
        (
            r"(losch|vergess|ignor)\w*[^.!?]{0,25}(vorherig|letzte|vorige|falsche)\w* (mail|nachricht|e-?mail"
            r"|datei)\w*<rest>"
        ),
        (
            "(kann|konnen) (ein|eine|die|unsere|der) (kunde|patient|nutzer|mitarbeiter|kunden|nutzerin"
            r"|betroffene)\w*<rest>"
        ),
        (
            r"['\x22][^'\x22]{0,60}(verteiler|losch|abmeld|streich|stopp)\w*[^'\x22]{0,40}['\x22] (ging|war|galt|war "
            "nicht)<rest>"
        ),
        r"(aus|von) (dem|der|diesem) (thread|verteilung|gesprach|projekt|rennen|markt|alter)\b<rest>",
        (
            r"(halt|hang|bin|setz|setze|bleib)\w* [^.!?]{0,30}(raus|heraus|dran)\b(?! (aus|aus'm) (eur|ihr|dein|dem "
            "verteiler))<rest>"
        ),
        (
            r"(losch|entfern|streich|nehm|trag)\w*[^.!?]{0,40}(einladung|termin|ansprechpartner|kundenkonto|iban"
            r"|position|doppel|zweite|anhang|freitag|montag|dienstag|mittwoch|donnerstag|konto|rechnung)\w*<rest>"
        ),
        (
            "(einladung|termin|position|freitag|montag|dienstag|mittwoch|donnerstag|iban|anhang"
            r"|duplikat)\w*[^.!?]{0,20}(losch|entfern|streich|nehm)\w*"
        ),
        r"(losch|entfern|streich|nehm|trag)\w*( sie)? (mich|uns) (also |bitte |noch |bloss |ja )?nicht<rest>",
        "(mussen|musst|brauchen|braucht)[^.!?]{0,20}(nicht|nirgends|nie)<rest>",
        r"(wollen|will|mussen|mochten) (wir|ich)? ?(\w+ )?(da |davon |hier )?weg\b",
        "(halt|halte|halten) (mich|uns) (da )?(raus|heraus)",
        "(nehmen|nehm) (wir )?(uns|mir) (dafur |da |die )?(keine |die )?zeit",
        (
            r"(nehm|nimm|trag|streich|hol)\w*( sie)? (mich|uns)[^.!?]{0,20}(in|auf|mit in|mit auf) (den|die|ihre"
            r"|eure) (verteiler|liste|newsletter)<rest>(auf|rein|ein)\b"
        ),
        r"(nehm|nimm)\w*( sie)? (mich|uns|sie|es|das|ihn) (bitte )?(mit|ernst|auf|beim wort|zeit|an)\b",
        r"(nehme|nehmen) (ich|wir|sich)\b<rest>",
        (
            "(aus|von|vom|fur) (dem |den |der )?(termin|call|meeting|einladung|webinar|kalender|cc|thread|gruppe"
            r"|angebot|bestellung|rechnung)\w*[^.!?]{0,20}(losch|entfern|streich|nehm|raus|tu)\w*"
        ),
        (
            r"(losch|entfern|streich|nehm)\w*[^.!?]{0,30}(aus|von|vom) (dem |den |der )?(termin|call|meeting"
            r"|einladung|webinar|kalender|cc|thread|gruppe|angebot|bestellung|rechnung)\w*"
        ),
        (
            r"(kann|konnen|wie|lasst|wird|werden|ob|losch\w*) (man|wir|kunden|nutzer|sich|die|alte|das system|sie|ihr"
            r"|ihre software) (\S+ ){0,6}(losch|entfern|geloscht|entfernt)\w*[^.!]*\?"
        ),
        (
            r"(habe|haben|hab|hatte|hatten|wurde|wurden|ist|sind|war) (\S+ ){0,6}(geloscht|entfernt|gestrichen"
            "|vernichtet)"
        ),
        (
            "(irrtumlich|versehentlich|nicht der richtige adressat|nicht der beabsichtigte)[^.!?]{0,150}(informieren"
            "|vernichten|loschen)<rest>"
        ),
        r"(budget|stelle|stellen|mittel|etat|kosten|gelder)\w* (\w+ ){0,3}(gestrichen|gesperrt|raus|streichen)",
        (
            r"(trag|hol|tun|tu|nehm|stell)\w* (sie |wir |ich )?(sich|mir|uns|mich|dir)? ?(ein|ab|vor|zusammen|teil"
            r"|wahr)\b"
        ),
    ),
    "report": (
        "(wenn|sobald|falls|danach|dann)[^.!?]{0,50}(melde|melden) (ich|wir) (mich|uns)<rest>",
        (
            r"(im|in den|aus dem|in meinem|in unserem) (spam|junk)\w* ?(ordner|filter|fach)?( gelandet| gefunden| "
            r"gerutscht| hangen\w*| gewesen)?"
        ),
        r"(ist|war|sind|waren|fast|beinahe) (\S+ ){0,5}(spam|junk)\w* (gelandet|gefunden|gerutscht|hangen\w*)",
        "(spam-?(filter|ordner|schutz|mails?|quote)|spamfilter)",
        r"(melde|melden|meld)( sie| ich| wir)? (mich|uns|sich|dich|euch)\b(?! (\S+ ){0,4}(ab|aus|nicht|nie)\b)",
        "(bei|laut) der verbraucherzentrale (stehen|steht|liest|gibt)<rest>",
        (
            r"(unser|mein|ihr|der|ein)e?[rnms]? (rechts)?anwalt\w* (hat|pruft|schaut|sieht|sagt|mochte|fragt|muss"
            "|liest|und ich)"
        ),
        r"datenschutz(erklarung|konform|vertrag|folgen|beauftragte[rn]? (pruft|will|fragt|muss|hat))\w*",
    ),
    "object": (
        "(widerspricht|widersprechen sich|widerspruchlich)",
        r"(auf|bei|zur?) (die )?loschung (von|der) (alten|kunden|dubletten|backups)\w*",
        (
            r"(kunden|nutzer|betroffene|mitarbeiter|patienten|eltern) (\S+ ){0,5}(widersprech|widerruf"
            r"|einwillig)\w*<rest>"
        ),
        r"(dsgvo)[- ]?(konform|gerecht|sicher|vertrag)\w*",
        r"bitt\w* (\S+ ){0,5}(angebot|termin|ruckruf|unterlagen|zusendung (von|des|der)|info|preis)\w*",
    ),
    "idiom": (
        r"(vergess|vergiss)\w* (sie )?(nicht|bitte nicht)<rest>",
        r"(habe|haben|hab) (\S+ ){0,4}vergessen",
        (
            "(das |die )?letzte (mail|nachricht|woche|mal|e-?mail|angebot) (war|ist|kam|habe|von (ihnen|euch)"
            r"|hab)\b(?! die letzte)"
        ),
        (
            "(sparen|spart|spar|erspart|einsparen)( uns| wir| mir| man| ihr| das)? (zeit|geld|kosten|arbeit|viel|uns"
            "|das)<rest>"
        ),
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    r"(bin|war|fuhle mich|ich) (\w+ ){0,3}(idiot|depp|trottel)",
    r"idiotensicher\w*",
    "scheisse,? (ja|gut|stimmt)",
    (
        r"(ruckgabe|unser (chef|altes|alter|alte|jetziger|bisheriger)|mein (chef|alter)) [^.!?]{0,30}(idiot\w*"
        r"|scheiss\w*)"
    ),
    "scheiss (system|software|tool|drucker|tag|wetter)",
)
