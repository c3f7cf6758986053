"""German: what only sounds like being asked to stop, or like an insult. With the words of `de`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        (
            r"(warum|wieso|weshalb)[^.!?]{0,30}(meld|schreib|antwort|ruf|komm|hor)\w*[^.!?]{0,30}(nicht|nichts|nie) "
            r"mehr<rest>"
        ),
        (
            r"(nicht|nie|keine?|nichts) (mehr|wieder|noch einmal)[^.!?]{0,60}(, sondern|, (ich|wir) (mochte|will"
            r"|wollen|mochten)"
            r" (was |etwas |lieber )?(sehen|horen|zahlen|taten|ihre)|, (kommen|bringen|zeigen|liefern) sie\b(?! "
            r"(nicht|nie)))<rest>"
        ),
        (
            r"keine? (weitere\w* |mehr )?(mails?|nachrichten|infos|argumente|unterlagen|schreiben|werbung) (mehr "
            r")?(notig"
            r"|notwendig|erforderlich)[^.!?]{0,5}, (ich|wir) (bin|sind|nehm\w*|komm\w*|kauf\w*) (schon |bereits "
            r"|langst )?"
            r"(uberzeugt|dabei|an bord|einverstanden|gekauft|verkauft|gern|ihr\w*)<rest>"
        ),
        r"(nie|nicht) (wieder|mehr|noch einmal) (diesen|den|ihren|so einen|denselben) (\w+ )?(vertreter|kollegen"
        r"|mitarbeiter"
        r"|techniker|fahrer|verkaufer|praktikanten)\w*",
        (
            r"(?<!der )(leute|empfanger|kunden|kontakte|nutzer|abonnenten|personen|teilnehmer|mitglieder)\w*,? (die"
            r"|wenn|welche)"
            r"\b[^.!?]{0,120}"
        ),
        (
            r"(habe|hab|haben|hatten?) [^.!?,]{0,30}(nichts|nix) mehr[^.!?,]{0,30}(gehort|bekommen|erhalten|gesehen"
            r"|gelesen)"
            r"(?! (will|mocht|woll))<rest>"
        ),
        (
            r"(kann|konnen|konnte|konnten) [^.!?,]{0,30}nicht mehr [^.!?,]{0,30}(les|erinner|komm|schreib|mail"
            r"|schick|anruf)\w*<rest>"
        ),
        "keine mails (mehr )?hin und her<rest>",
        "bis [^.!?]{0,30} (bitte )?(nichts|keine|nicht|kein)<rest>",
        (
            r"(brauch|brauche|brauchen|benotig\w*|mach\w*|schalten|kaufen) (wir |ich )?(\w+ )?keine (werbung|reklame"
            r"|anzeigen|mails|newsletter)\b(?! mehr| (an|zu) )"
        ),
        (
            "nicht mehr (an die|uber die|unter der|uber das|an das) <rest>(adresse|zentrale|nummer|fax"
            "|sekretariat)<rest>"
        ),
    ),
    "stop": (
        r"(hor|hort|horen)\w*( sie)? (bitte )?auf zu (mailen|schreiben|mail)\w* und <rest>",
        "(bis|im|vor|ab)[^.!?]{0,25}(bitte )?(nichts|keine|nicht) mehr<rest>",
        "(bitte )?nicht (aufhoren|einstellen|stoppen)<rest>",
        r"(stellen|stellt|stell)( \S+){0,3} (niemand\w*|keine|wieder|neue)( \S+)? ein",
        "(sagt|meint|heisst|im)[^.!?]{0,30}horen (sie )?auf<rest>",
        "machen wir schluss<rest>",
        r"(bis|fur) (dahin|dann|heute|morgen)<rest>(abseh|abzuseh|verzicht|stopp)\w*",
        "von angeboten bitten wir abzusehen",
        r"(schluss|ende) (des|der(?! (durchsage|ansage|diskussion|korrespondenz|mail))|fur|am|um|kommen|machen)\b",
        (
            r"(schluss|stopp?|aufhoren|auf|ende) (mit|zu) (\w+ ){0,2}(blabla|gerede|gelaber|siez|duz|hoflich|theorie"
            r"|smalltalk"
            r"|prosa|poesie|hin und her|excel|papier|zettel|handarbeit|rabatt|folien|verkauf|floskel|einleitung"
            r"|vorrede|schwarm"
            r"|buzzword|rat[es]|umweg|entschuldig|lob|kompliment|schmeich|zahl|red|warten|vertroste)\w*(?=,|:| -| "
            r"und| \w+ \w+)<rest>"
        ),
        (
            r"(schluss|stopp?|aufhoren|auf)\b[^.!?]{0,40}(,| und|,? sondern) (fang|beginn|komm|zeig|bring|liefer|ruf"
            r"|nenn"
            r"|schick|rechn)\w*(?![^.!?]{0,40}\b(nicht|nichts|nie|kein\w*|nix)\b)[^.!?,;]*"
        ),
        r"(wehe|bloss nicht|ja nicht|nur nicht)[^.!?]{0,30}(aufhor|hor\w* [^.!?]{0,15}auf\b)\w*",
        r"wir (\w+ ){0,2}lassen (es|das)\b(?! (in zukunft|kunftig))",
        "(die|meine|unsere|deren|alle) finger weg(?! von)",
        r"von (ruckfragen|sachstand\w*|anfragen zum)[^.!?]{0,60}(abzusehen|absehen)",
        r"horen (wir|sie) (uns|auf (frau|herrn|ihn|ihren|die \w+in))\b<rest>",
        r"(schade|wunder\w*|enttausch\w*|komisch|gewundert|uberrascht|seltsam)[^.!?]{0,20}, dass<rest>",
        r"dass [^.!?]{0,50}(keine?|nichts|nix) [^.!?]{0,30}mehr (kam|kamen|gekommen|gehort)<rest>",
    ),
    "report": (
        r"(war|waren|wurde|wurden|ist|sind)\b[^.!?]{0,30}(als|im|in) (\w+ )?spam\w* (markiert|gelandet|eingestuft"
        r"|eingeordnet"
        r"|erkannt)(?=[^.!?]{0,60}(freigegeben|gefunden|gesehen|entdeckt|gerettet|sorry|entschuldig))",
        (
            r"(normalerweise|sonst|meist\w*|in der regel|ublicherweise|eigentlich|gewohnlich|oft|in der regel) "
            r"(losch|meld|markier"
            r"|blockier|sperr|ignorier|land|schmeiss|werf|bestell)\w* (ich |wir )?(solche|sowas|so was|so etwas"
            r"|derartige)<rest>"
        ),
        (
            r"(wir|ich) (ubernehm|bereinig|pfleg|pruf|verwalt)\w*[^.!?]{0,80}(sperrlist|blacklist|verteiler"
            r"|abmeld)\w*<rest>"
        ),
    ),
    "unsubscribe": (
        (
            r"(die|der|wer|welche) sich [^.!?,]{0,40}(ausgetragen|abgemeldet|austragen|abmelden|austragt|abmeldet)"
            r"( hat| haben| will| wollen| mochte\w*| konnen| kann)?"
        ),
        r"(kundigung|abmeldung) (zeitung|abo|miet|strom|vertrag|handy)\w*<rest>",
        (
            "(konnen|kann|konnten|ob) (sich )?(unsere|eure|die|ihre|meine) (empfanger|kunden|nutzer|leser|teilnehmer"
            "|mitglieder|leute)<rest>"
        ),
        r"(fast|beinahe|kurz davor|wollte|wollten)[^.!?]{0,30}(abmeld|abzumeld|abbestell|austrag|losch)\w*",
    ),
    "remove": (
        (
            r"(losch|entfern|streich|nehm|nehmt|nimm|trag|hol)\w*( sie| ihr)?[^.!?]{0,40}(warteliste|pilot|shortlist"
            r"|quartal"
            r"|testgruppe|gasteliste|teilnehmerliste|modul|posten|lizenz|standort|vorlage|folie|zeile|absatz"
            r"|tippfehler|option"
            r"|paket|artikel|zusatz|runde|terminliste|umfrage|protokoll)\w*<rest>"
        ),
        (
            r"(losch|vernicht|entfern|sperr)\w* (sie|ihr)\b[^.!?]{0,60}(automatisch|nach (dem|der|ablauf|ende|vertrag)"
            r"|revisionssicher|bei vertragsende|am ende)[^.!?]{0,60}\?"
        ),
        (
            r"(statt|anstatt|ohne) (sie |es |ihn |alles |weiter |nur |einfach )?(gleich |sofort |direkt )?zu (losch"
            r"|entfern|sperr|blockier)\w*"
        ),
        (
            r"(nehm|nehmt|nimm|trag|tragt)\w*( sie| ihr)? (?![^.!?]{0,60}(sperr|blacklist|robinson|schwarze"
            r"|ausschluss))"
            r"((?!aus |vom |von |us |raus|weg)[^.!?,;]){0,40}\b(auf|ernst|beim wort|mit|ein|an|dazu|dran|rein|hinein"
            r"|wahr)(?=[.!?,;]|$)"
        ),
        r"nicht (zu )?(vergess|vergiss)\w*[^.!?]*",
        (
            r"(vergess|vergiss)\w*( sie)? (mich|uns|mein\w* \w+|unser\w* \w+)( bitte| ja| bloss| da| dabei| aber)* "
            r"nicht<rest>"
        ),
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
            r"(halt|hang|bin|setz|setze|bleib)\w* [^.!?]{0,30}(raus|heraus|dran)\b(?! (aus|aus'm) (eur|ihr|dein|der "
            r"serie"
            "|der liste|dem verteiler|dem newsletter))<rest>"
        ),
        (
            r"(losch|entfern|streich|nehm|trag)\w*[^.!?,;]{0,40}(einladung|termin|ansprechpartner|kundenkonto|iban"
            r"|position|doppel|zweite|anhang|freitag|montag|dienstag|mittwoch|donnerstag|konto|rechnung)\w*<rest>"
        ),
        (
            "(einladung|termin|position|freitag|montag|dienstag|mittwoch|donnerstag|iban|anhang"
            r"|duplikat)\w*[^.!?]{0,20}(losch|entfern|streich|nehm)\w*"
        ),
        r"(losch|entfern|streich|nehm|trag)\w*( sie)? (mich|uns) (also |bitte |noch |bloss |ja )?nicht<rest>",
        "(mussen|musst|brauchen|braucht)[^.!?]{0,20}(nicht|nirgends|nie)<rest>",
        "(halt|halte|halten) (mich|uns) (da )?(raus|heraus)",
        "(nehmen|nehm) (wir )?(uns|mir) (dafur |da |die )?(keine |die )?zeit",
        (
            "(aus|von|vom|fur) (dem |den |der )?(termin|call|meeting|einladung|webinar|kalender|cc|thread|gruppe"
            r"|angebot|bestellung|rechnung)\w*[^.!?]{0,20}(losch|entfern|streich|nehm|raus|tu)\w*"
        ),
        (
            r"(habe|haben|hab|hatte|hatten|wurde|wurden|ist|sind|war) (\S+ ){0,6}(geloscht|entfernt|gestrichen"
            "|vernichtet)"
        ),
        (
            "(irrtumlich|versehentlich|nicht der richtige adressat|nicht der beabsichtigte)[^.!?]{0,150}(informieren"
            "|vernichten|loschen)<rest>"
        ),
    ),
    "object": (r"bitt\w* (\S+ ){0,5}(angebot|termin|ruckruf|unterlagen|zusendung (von|des|der)|info|preis)\w*",),
}

NOT_HOSTILE: tuple[str, ...] = (
    r"(bin|war|fuhle mich|ich) (\w+ ){0,3}(idiot|depp|trottel)",
    r"idiotensicher\w*",
    "scheisse,? (ja|gut|stimmt)",
    (
        r"(ruckgabe|unser (chef|altes|alter|alte|jetziger|bisheriger)|mein (chef|alter)) [^.!?]{0,30}(idiot\w*"
        r"|scheiss\w*)"
    ),
    r"(mein|unser)\w* (rechts)?anwalt\w* (bekomm|krieg|nutz|arbeit|brauch|wunsch|hatt|sitz|schreib)\w*",
    "scheiss (system|software|tool|drucker|tag|wetter)",
)
