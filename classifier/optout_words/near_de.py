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
        r"(schluss|ende) (des|der|fur|am|um|kommen|machen)\b",
    ),
    "unsubscribe": (
        r"(kundigung|abmeldung) (zeitung|abo|miet|strom|vertrag|handy)\w*<rest>",
        (
            "(konnen|kann|konnten|ob) (sich )?(unsere|eure|die|ihre|meine) (empfanger|kunden|nutzer|leser|teilnehmer"
            "|mitglieder|leute)<rest>"
        ),
        r"(fast|beinahe|kurz davor|wollte|wollten)[^.!?]{0,30}(abmeld|abzumeld|abbestell|austrag|losch)\w*",
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
    "scheiss (system|software|tool|drucker|tag|wetter)",
)
