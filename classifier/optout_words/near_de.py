"""German: what only sounds like being asked to stop, or like an insult. With the words of `de`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        (
            r"(will|wollen|mocht\w*) [^.!?,]{0,30}(nichts|keine?n?|nicht|nie) [^.!?,]{0,30}(kaufen|ausgeben"
            r"|investieren|anschaffen|bestellen|bezahlen|zahlen|andern|wechseln|umstellen|warten|einfuhren"
            r"|ausprobieren|suchen)\b"
        ),
        r"(nicht|nix|ned|net) mehr (heute|heut|diese woche|diesen monat|dieses jahr|am \w+tag|vor \w+)[^.!?]*",
        (
            r"(nicht|keine?\w*) mehr [^.!?,]{0,25}(nachfass|nachhak|uberzeug|werb|schreib|anruf|mail)\w*,? (ich|wir) "
            r"(unterschreib|kauf|nehm|bestell|sind dabei|bin dabei|bin uberzeugt|sind uberzeugt|sag\w* zu)\w*[^.!?]*"
        ),
        (
            r"(dank\w*|danke|auf|zu|fur|aus|mit|seit|nach)( fur| auf)? (ihre|eure|deine|der|die|meine|unsere)[rnm]? "
            r"letzte[nr]? (mail|nachricht|e-?mail|schreiben)"
        ),
        (
            r"(brauch|benotig|haben|seh|such|hol|nehm)\w* [^.!?,]{0,30}keine? (weiteren?|zusatzlichen?|anderen?) "
            r"(angebot|anfrage|mitteilung|unterlage|offerte)\w*(?! (mehr|an|von))"
        ),
        (
            r"(nicht|nie|nichts|nix|nimmer|ned|net|keine?[nr]?|schluss mit|genug|erspar\w*|spar\w*|hor\w*|ohne"
            r"|statt)\b[^.!?;]{0,60}(,| und|:|,? sondern|,? aber| -) (bitte |einfach |besser |gleich |stattdessen "
            r"|dafur |lieber |dann )*(ruf|komm|kumm|red|zeig|bring|liefer|nenn|rechn|sprech|sprich|treff|mach|schau"
            r"|sag|besuch|vorbei)(en sie|en s'|en wir|t|e|ts|ma|mer)?( (mich|uns|ma|mer|wir|sie|mir|sich))?(?! "
            r"(lieber )?(jemand|wen|wem|woanders|damit|schluss))( lieber| einfach| bitte| gleich| direkt)* (an"
            r"|vorbei|her|kurz|hier|mir|uns|was|wann|wie|am|um|morgen|lieber|heut\w*|nachste\w*|montag|dienstag"
            r"|mittwoch|donnerstag|freitag|zahlen|daruber|druber|miteinander|personlich|einen|eine|die|den"
            r"|das)\b(?![^.!?]{0,40}\b(nicht|nichts|nie|kein\w*|nix|niemand\w*|anwalt|polizei)\b)[^.!?;]*"
        ),
        (
            r"(nicht|nie|nichts|nix|nimmer|keine?[nr]?|schluss mit|genug|ohne)\b[^.!?;]{0,50}(,| und|:|,? sondern|,? "
            r"aber) (bitte |einfach |gern |nur |dafur )*(red ma|reden wir|lieber (\w+ )?(schreib|mail|anruf|per"
            r"|telefon|eine? |ein |gleich|live|personlich|vor ort|bei|morgen|\w+tag)|ich will('s| es| ihn| sie)? "
            r"(seh|hor)|als (pdf|link|anhang|excel|brief|fax)|nur noch (als|per)|per (mail|telefon|post))[^.!?;]*"
        ),
        (
            r"<nomore> (von hand|handisch|selbst|manuell|auf papier|mit der hand|in excel|als fax|per fax|auf (dem "
            r")?papier|mit papier|im (alten|jetzigen))[^.!?;]*"
        ),
        (
            r"(kein\w*|nicht|nichts|nix) [^.!?,]{0,25}(mehr )?(vor|nach|ab|zwischen) (\d|acht|neun|funf|sechs"
            r"|feierabend|dem mittag|mittag)[^.!?]*"
        ),
        (
            r"(heut|heute|morgen|diese woche|dieses jahr|diesen monat|vorerst|vorlaufig|im moment|derzeit) (\w+ "
            r")?(nicht|nix|nichts|nimmer|ned|net|nich) (mehr )?[^.!?,]{0,30}"
        ),
        r"(stopp?|halt),? (nicht|nich|ned|net) (heute|heut|jetzt|morgen|diese)\b[^.!?]*",
        (
            r"(der|dem|den|die) (frau|herr|herrn|chef|chefin|kollegin|kollegen|direktor\w*"
            r"|alten?)\b[^.!?,]{0,25}(nicht|nix|nichts|nimmer) (mehr|wieder)[^.!?,]{0,15}, (schreib|schick|mail|ruf"
            r"|meld|sag)\w*( sie)? (es |das |bitte |lieber |gleich )*(mir|uns|mich|an mich|bei mir|ihrem|seinem"
            r"|seiner|der|dem)\b[^.!?]*"
        ),
        (
            r"(nie|nicht) (wieder|mehr)[^.!?]{0,20} mit (so |solchen |derart |soviel )(\w+ )?(gut|schon|toll|stark"
            r"|uberzeug|uberwalt|viel|charm)\w*[^.!?]*"
        ),
        (
            r"(klopf|klingel|laut)\w* [^.!?]{0,25}nicht mehr an, (die|der|es|ich|wir|meine) [^.!?]*(offen|auf|bereit"
            r"|wart)\w*[^.!?]*"
        ),
        (
            r"(dies\w*|den|so eine\w*|solche\w*) (preis|anbieter|vertrag|zahl\w*|fehler\w*|rechnung\w*|tool|programm"
            r"|excel\w*|system|lieferant\w*|drucker|montag|\w*vertreter|begriff|aufwand|stress) (will|mocht\w*|mag"
            r"|mog|wollen|kann) (ich|wir|i|man|ma) (bitte |hier |ja )?(nie wieder|nicht mehr|nimmer|nie mehr) (sehen"
            r"|horen|sehn|haben|lesen|erleben)"
        ),
        r"^\W*(ihn|den|jenen) (will|mocht\w*|mag) (ich|wir) (nie wieder|nicht mehr) (sehen|horen)",
        (
            r"(?<!dass )(?<!damit )(?<!wenn )\b(wir|ich|er|papa|vater|mutter|mama|opa|oma|chef|chefin|meister"
            r"|kolleg\w*|frau \w+|herr \w+) (\w+ )?(verschick|versend|schreib|mach|stell|druck|verteil|betreib|liest"
            r"|les|nimmt|nehm|beantwort|offne|fuhr|bekomm|krieg|erhalt)\w* (von ihnen |hier |inzwischen |seit \w+ "
            r"|selbst |derzeit |leider )*(keine?n?|nichts|nie|nicht|nix) [^.!?,]{0,25}(mehr|wieder)(?! (von|an|auf"
            r"|entgegen))[^.!?;]*"
        ),
        (
            r"keine (anrufe|mails|briefe|post|nachrichten|newsletter|werbung|angebote|anfragen) mehr (annimmt"
            r"|annehme|annehmen|liest|lese|lesen|offnet|bearbeitet|beantwortet|verschickt|verschicken|versenden"
            r"|schreibt|schreiben|bekommt, seit|schalten|stellt)[^.!?;]*"
        ),
        r"(wir|ich) meld(e|en) (uns|mich) [^.!?,]{0,20}(nicht|nie|nimmer) (mehr|wieder)[^.!?;]*",
        (
            r"(nicht|nie|nimmer) mehr [^.!?,]{0,20}(meld|schreib|anruf|mail)\w*, (ich|wir) (meld|ruf|schreib)\w*( "
            r"mich| uns| sie| dann| schon)*,? (sobald|nach|im|am|ab|anfang|ende|mitte|wenn (wir|der|die|das|er"
            r"|sie))[^.!?]*"
        ),
        (
            r"(kein wort mehr|es reicht|genug|horen sie auf|hor auf|hort auf), (ich|wir) (bin|sind|nehm|kauf|mach"
            r"|bestell|werd|glaub|komm|unterschreib)\w*[^.!?]*"
        ),
        (
            r"(nicht|keine|nichts) mehr[^.!?]{0,50}, (wir|ich) (sind|bin) (umgezogen|verzogen|jetzt in|jetzt im|nun "
            r"in)[^.!?]*"
        ),
        (
            r"keine? (prospekt\w*|brief\w*|mail\w*|unterlagen) mehr[^.!?]{0,10}, (lieber|sondern|nur) (eine? |ein "
            r"|das |den |die )?(demo|termin|muster|preis\w*|anruf|gesprach|zahl\w*|vorfuhr\w*|besuch)[^.!?]*"
        ),
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
        (
            r"(das|es|tool|software|programm|was|system|damit)( \w+)? (erspart|ersparen|ersparte|spart|wurde|konnte) "
            r"(uns|mir|es uns|ihnen|wir uns)\b[^.!?]*"
        ),
        (
            r"wann (ist|is) endlich schluss mit (dem|den|der|diesem) (papier|zettel|excel|chaos|warte|hand|kosten"
            r"|durcheinander|preis)\w*"
        ),
        (
            r"(kein|keinen) (neuen?|zweiten?|weiteren?) (versuch|anlauf)\w* (geschafft|genommen|gemacht|gewagt"
            r"|gestartet|gehabt)"
        ),
        (
            r"(das|damit|so|dies) (wurde|wurden|konnte|konnten|kann|wird) [^.!?]{0,20}(uns"
            r"|mir)\b[^.!?]{0,10}<ever>[^.!?]*"
        ),
        (
            r"in ruhe (\w+ ){0,2}(druber|daruber|nach|durch|uberleg|anschau|anseh|les|pruf|arbeit|frag|erst"
            r"|einarbeit|ausprobier|teste|rechn|vergleich|entscheid|red|sprech|noch|alles|zu ende)\w*[^.!?;]*"
        ),
        r"(ich|wir) lass(e|en)? (sie|euch|dich) (\w+ )?in (ruhe|frieden)",
        (
            r"(hor|hort|horen sie|horts|aufhoren|auf|uff)\b[^.!?,]{0,12},? (zu|mit dem) (zogern|schwarmen|loben"
            r"|schmeicheln|entschuldigen|verkaufen|rechnen|suchen|traumen|raten|grubeln|jammern|betteln um|bitten"
            r"|warten)\b(?= und|,|:)[^.!?]*"
        ),
        (
            r"(konnen|konnt) (sie |ihr )?aufhoren zu (bitten|fragen|werben|betteln|suchen"
            r"|warten)\W[^.!?]{0,5}(montag|dienstag|mittwoch|donnerstag|freitag|ja|ich|wir|kommen)\b[^.!?]*"
        ),
        r"^\W*(aufhoren|stoppen|einstellen|schluss|ende)\W{0,2}\?",
        (
            r"ersparen sie (mir|uns) (die|den|das) (vorrede|umweg\w*|folien|floskel\w*|papierkram|einleitung"
            r"|formalitaten|details|fachchinesisch|werbesprech|sprueche|hochglanz\w*|\w*formular\w*|\w*aufwand"
            r"|\w*arbeit|\w*kosten)\b"
        ),
        (
            r"(hort|hoert) (das|des|es) (\w+ )?auf mit (den|dem|der|diesen) (?!mail|brief|post|anruf|nachricht|werb"
            r"|schreib|newsl|spam)\w+"
        ),
        (
            r"(bitt|ersuch)\w* [^.!?]{0,60}(bis (zum|zur|nach|ende|anfang|mitte)|vor (dem|der|ende"
            r"|anfang))\b[^.!?]{0,60}(abzusehen|absehen|zu unterlassen|zu verzichten|abstand)\b"
        ),
        r"zum (aller)?letzten ?mal,?:? (frag|was|wat|wie|wo|wann|hab)[^.!?]*",
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
        r"beschwer\w* (ich|wir) (mich|uns) (ja |auch |schon |dann )?nicht[^.!?]*",
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
            r"(abbestellt|abgemeldet|gekundigt|ausgetragen) (ham|hab|habe|haben|hatten|hama) (wir|ich|i|ma|mir|mer)? "
            r"?(so ?was|das|die|den|unser\w*|alles|grad|schon)\b(?![^.!?]{0,40}(trotzdem|immer noch|ihr|euch"
            r"|wieder))[^.!?]*"
        ),
        (
            r"(habe|haben|hab|ham) [^.!?,]{0,30}(vorig\w*|letzt\w*|vergangen\w*|vor jahren|damals|schon lang\w*) "
            r"[^.!?,]{0,20}(alle|samtliche|die meisten|unsere) (\w+ )?(newsletter|mails|abos|zeitschriften"
            r"|verteiler) (abbestellt|abgemeldet|gekundigt)"
        ),
        r"dass (leute|kunden|empfanger|menschen|nutzer|abonnenten|patienten|mitglieder) [^.!?]*",
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
        r"raus mit der sprache[^.!?]*",
        r"^\W*raus damit[,:] (was|wie|wo|wann|wer)\b[^.!?]*",
        (
            r"(losch|streich|nehm|nimm|entfern|strich|tu)\w*( sie| ihr)? (mich|uns|meine\w* \w+|unsere\w* \w+)( "
            r"\w+){0,3}(,| und) (setz|trag|schreib|nehm|nimm|tu|nehmt|setzt)\w* (sie )?(da|dafur|stattdessen"
            r"|statt\w*|lieber|den|die|meine\w*|unsere\w*|an meine\w*)\b(?![^.!?]{0,50}(sperr|blacklist"
            r"|robinson))[^.!?]*"
        ),
        (
            r"(losch|streich|nehm|nimm|entfern)\w* [^.!?,]{0,50}, (ins|in den|in die|auf die|auf den|aufs|im|in der) "
            r"(angebot|vertrag|rechnung|bestellung|formular|liste)\b[^.!?]*"
        ),
        r"(mich|uns) [^.!?,]{0,20}ubergehen und (gleich|direkt|lieber|sofort|sich)\b[^.!?]*",
        (
            r"(sie|ihr) (wollten|wollen|mochten|fragen|fragten|haben gefragt|erkundig\w*)[^.!?,]{0,20},? ?ob (sie"
            r"|ihr|ich|wir)\b[^.!?,]*"
        ),
        (
            r"(loschung|streichung|abmeldung|kundigung|widerruf)\b[^.!?]{0,40}(betraf|galt|bezog sich|war fur"
            r"|meinte)\b[^.!?]*"
        ),
        r"(will|wollen|mocht\w*) [^.!?]{0,30}warteliste[^.!?]*",
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
        "(mussen|musst|brauchen|braucht)[^.!?]{0,20}(nicht|nirgends|nie)(?! (mehr|wieder|weiter))<rest>",
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
