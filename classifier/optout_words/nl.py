"""Dutch and Flemish: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "end": (
        r"=(?:[ ,.!-]{1,4}(?:aub|a\.u\.b|alstublieft|alsjeblieft|graag|svp|bedankt|dank u|dank je|dankjewel"
        "|merci|groeten|gr|nu|meteen|onmiddellijk|direct|per direct|vriendelijk|voortaan|mvg|meer"
        r"|zo snel mogelijk)){0,3}\W*$"
    ),
    "thing": (
        "adres* mailadres* e-?mailadres* mail mails e-?mail* naam namen nummer* gegevens data "
        "contactgegevens contact* domein* telefoonnummer* account* info bedrijf profiel inschrijving "
        "persoonsgegevens mobiel postbus collega* afdeling kantoor mailbox dossier"
    ),
    "ours": (
        "=(?:(?:mijn|m'n|onze|ons|dit|deze|die|dat|alle|al|beide|zijn|haar|hun|het|de"
        r"|m'n) (?:[^\s,;:!?]+ ){0,3}<thing>|[\w.-]*@[\w.-]*)"
    ),
    "list": (
        "lijst* bestand* mailinglijst* database* databank* verzendlijst* maillijst* systeem* systemen "
        "mailing* nieuwsbrief* campagne* crm reeks* sequentie* adressenbestand* adressenlijst* flow ding* "
        "toestand* distributielijst* contacten administratie klantenbestand* adresboek verteiler register "
        "sequence cadans abonnement*"
    ),
    "mails": (
        "mail mails e-?mail* mailtje* berichten bericht* reclame* spam post contact* aanbieding* "
        "nieuwsbriev* nieuwsbrief* brieven telefoontje* belletje* herinnering* opvolg* acquisitie* "
        "follow-?up* gespam gemail promotie* verkoop* offertes marketing* rommel troep reminder* "
        "publiciteit mailing* toestand* gedoe"
    ),
    "remove": (
        "verwijder* haal* schrap* wis* wist gewist gooi* gooien delete* deleten uitschrijv* neem nemen "
        "knikker* flikker* verwijderd geschrapt eruit uitgeschreven vernietig* doorhal* streep* halen "
        "haalt zet vergeet* verwijdering remove smijt* kieper* af afvoer* blokkeer* vernietiging "
        "verwijderen weghal* weg"
    ),
    "contact": (
        "mail* benader* contact* schrijv* schrijf* stur* stuur* lastig* ontvang* bericht* gemaild bel "
        "bellen belt gebeld toestur* toezend* zend* krijg* spam* aanschrijv* aangeschreven benaderd "
        "gecontacteerd mailen e-?mailen toegestuurd horen reageren opvolgen opvolg* stalk* vallen val "
        "gebruik* bestook* gestuurd ge-?maild mailt lastiggevallen kontakt* dringen zetten aandringen "
        "gecontact hinder* storen stoor* aanbied* opneem opnemen"
    ),
    "ever": (
        "=(?:voortaan|in de toekomst|vanaf (?:nu|vandaag|heden)|van nu af(?: aan)?|in het vervolg|voorgoed|voor altijd"
        "|definitief|permanent|blijvend|voor eens en (?:voor )?altijd|eens en voor altijd|levenslang)"
    ),
    "quiet": "=(?:radiostilte|stilte|rust|zendpauze|contactverbod|mailstop|vrede)",
}

ASKS: dict[str, tuple[str, ...]] = {
    "unsubscribe": (
        r"^\W*(uitschr|uit schrijven|uit-schrijven)\b",
        "afmeld(knop|link)[^?]{0,30}(niet|kapot|stuk|dood|404)",
        r"uitschrij\w* (pls|aub|graag|svp)",
        r"(uitschrijve|uitschijven|uitscrijven|uitschijf|afmelde)\b",
        "uitschrijven",
        "uit te schrijven",
        "afmelden",
        r"^\W*(uitschrijving|afmelding|afmelden|uitschrijven|opt-?out)\b",
    ),
    "remove": (
        r"graag (uit|van) (het|de|jullie|uw) (\w+ )?<list>",
        r"^\W*(graag )?(uit|van) (het|de) <list>",
        (
            r"(kan|kunnen|mag|wil|wilt|graag|dus|moet) (\S+ ){0,3}(eraf|eruit|er af|er uit|hiervanaf|er van ?af|er "
            "vanaf)(?=<end>|,| en)"
        ),
        r"(van|uit) (je|jullie|uw) lijst(je)? (strep|schrap|haal|halen)\w*",
        r"(over ?te ?slaan|overslaan|oversla\w*)(?= |<end>)",
        (
            r"laat (mij|ons|me)[^?]{0,25}(buiten|uit) (uw|jullie|je|deze|de) (\w+ )?(mailings?|mails|lijst\w*"
            r"|campagne\w*|bestand\w*)"
        ),
        "volledige (verwijdering|wissing)",
        r"(daarna|en) (\w+ )?verwijdering",
        r"(domein|@\S+|adres\w*)[^?]{0,40} (te )?(blokkeren|verwijderen|uit te sluiten|uitsluiten)",
        "(eraf|eruit|weg) (halen|ermee|met (mij|ons|mijn|onze|dit))",
        r"^\W*weg ermee",
        (
            r"(verwijder|wis|haal|neem|schrap)\w*[^?]{0,40}(uit|van) (het|de|jullie|uw) (systeem|bestand|lijst"
            "|database) (te )?(halen|verwijderen|schrappen)?"
        ),
        r"(namen|naam|adres\w*|gegevens)[^?]{0,30}(uit|van) (het|de|uw|jullie|je) <list>",
        (
            "(verwijder|schrap|wis|delete|streep|vernietig|blokkeer|verwijdert|schrapt|knikker|flikker)( u| je| "
            "jullie)?( aub| dan"
            r"| a\.u\.b\.?| alstublieft| alsjeblieft| graag| even| dus| maar| meteen| direct| nu| mij en)* ?(me|mij"
            r"|ons|mijn|onze"
            r"|dit|alle|alles|deze|die|het|dat|m'n|ze|hem|haar|<ours>)\b(?! (voor|druk|tijd|werk|stof|gesprek|uit de "
            r"planning"
            "|van de agenda))"
        ),
        (
            r"(haal|gooi|neem|smijt|kieper|haalt|zet|gooit)( u| je| jullie)?( aub| dan| alstublieft| alsjeblieft| "
            r"graag| even| dus"
            r"| maar| meteen| direct| nu)* ?(me|mij|ons|mijn|onze|dit|alles|deze|die|m'n|hem|haar"
            r"|<ours>)\b(?=[^.!?,;]{0,60}\b"
            r"(uit|van|af|eraf|eruit|weg|hieruit|vanaf)\b)"
        ),
        (
            "(mij|me|ons|mijn|onze|<ours>|alles|dit|deze) ~~7(te )?(verwijderen|schrappen|wissen|deleten"
            "|verwijderd|gewist|geschrapt|halen|verwijdert|eruit|vernietigen|vernietigd|doorhalen|weghalen|uit te "
            r"halen|schrapt|wist|haalt|uithalen|eruit te halen|eraf te halen|gehaald)\b(?! (voor|dubbel))"
        ),
        (
            r"(uit|van) (uw|jullie|je|deze|de|dat|al uw|al jullie|iedere|elke|alle|die) (\w+ ){0,2}<list>( (af|halen"
            r"|haalt|gehaald|te halen|verwijder\w*|wil|schrapp\w*|graag|aub|alstublieft|alsjeblieft|en)|<end>|,)"
        ),
        r"<remove> (\S+ ){0,6}(uit|van|van de) (uw|jullie|je|deze|de|alle|elke|die|al) (\w+ ){0,2}<list>",
        (
            "(verwijdering|wissing|vernietiging|verwijderen|wissen|schrapping|uitschrijving|doorhaling) van (al "
            r"|alle )?(mijn|onze|m'n|deze|dit|al|alle|persoons\w*)"
        ),
        (
            r"^\W*(graag |gelieve |aub |svp )?(verwijderen|verwijder|schrappen|wissen|deleten|delete|remove|eraf|uit "
            "de lijst|van de lijst|eruit)( aub| graag| svp| alstublieft)?[.! ]*$"
        ),
        (
            r"(haal|gooi|neem|zet|halen|nemen) (?!(de|het) (toeslag|korting|btw|kosten|prijs|opslag))"
            r"(\S+ ){0,4}(eraf|eruit|hieruit|er af|er uit|hier uit|daaruit)\b"
        ),
        (
            r"(gelieve|verzoek\w*|vraag|vragen|sommeer|eis|wil|wens|graag|zou|kunt|kan|kunnen|dient|wilt|wil|moet) "
            r"(\S+ ){0,10}(te )?(verwijderen|schrappen|wissen|uit te schrijven|uitschrijven|verwijderd|geschrapt"
            r"|gewist|deleten|vernietigen|verwijdert)\b(?! (van|uit) (het|de) (gesprek|agenda|vergader))"
        ),
        (
            r"vergeet (me|mij|ons|mijn|onze|dit|dat (ik|we|wij) (besta|bestaan)|dit (adres|nummer)|maar dat)\b(?! "
            "(niet|offerte))"
        ),
        r"(gegevens|adres|mailadres|data|naam|nummer) (\S+ ){0,5}(verwijder|wis|schrap|vernietig|weg)\w*",
        (
            r"(daarna|vervolgens|en|dan|erna) (\S+ )?(te )?(wissen|verwijderen|wist|verwijdert|vernietigen|gewist"
            r"|verwijderd)\b"
        ),
    ),
    "stop": (
        "(daarmee|hiermee|ermee) (op te houden|te stoppen|ophouden|opgehouden)",
        r"(als|fijn|prettig) (\S+ ){0,4}(het )?hierbij (bleef|blijft|laten)",
        "(service@|<ours>)[^?]{0,15}over te slaan",
        (
            r"^\W*(stop|stopt|stoppen|basta|genoeg|kappen|kap|ophouden|hou op|houd op)\b[.!, ]*(nu|aub|alsjeblieft"
            "|alstublieft|graag|maar|met|ermee|hiermee|svp|de spam|spam|mails|mailen|sturen|u)?[^?]{0,25}$"
        ),
        (
            "(wil|willen|vraag|verzoek|graag|moet|moeten|zou|sommeer|gelieve|kunt|kan|kunnen|mag|mogen|dient|wilt) "
            r"(\S+ ){0,6}(stoppen|ophouden|staken|te stoppen|te staken|op te houden|ophoudt|stopt|kappen)\b(?! met "
            "(excel|papier|roken|de samenwerking))"
        ),
        (
            r"(laat|laten|laat u|laten jullie)( u| jullie)? (me|mij|ons|mijn|onze \w+|mijn \w+) (\w+ ){0,2}(met rust"
            r"|gerust|in vrede|in rust|los)\b(?! (over|even|met))"
        ),
        "(met rust|gerust) (gelaten|te laten|laten)(?= |<end>)",
        (
            "(staak|beeindig|bespaar|spaar|staakt|beeindigt)( u)?( mij| ons| me| uzelf)? (alle|het|de|deze|uw"
            r"|verdere|dit|je|jullie|volgende|elke|elk|verder)\w*( (volgende|verdere|mails?|mailings?|contact"
            r"|berichten|moeite|herinnering\w*|spam|correspondentie|acquisitie|reclame|zendingen|communicatie))+"
        ),
        "verschoond (te )?(blijven|van)",
        r"(stop|einde|geen) (spam|mails?|reclame|mailings?)\b[.! ]*",
    ),
    "not": (
        (
            r"(graag|aub|liever) (geen|niet) (\S+ )?(vervolgmails?|vervolg|follow-?ups?|herinneringen|mails?"
            "|reminders?)"
        ),
        r"(dit|deze) (mag|moet|moge|is|was) (\S+ )?(de |het )?laatste (zijn|geweest|blijven)?",
        (
            r"(wensen|wens|wil|willen) (geen|niet) (verdere |meer )?(toezending\w*|zendingen|mails?|post"
            r"|benadering\w*)"
        ),
        (
            r"(wil|willen) (dit|deze|die|jullie|uw|al die) (\S+ )?(troep|mails?|rommel|spam|rotzooi|reclame|dit)? "
            "?niet( meer)?<end>"
        ),
        r"(vraag|benader|mail|bel)\w* (het |er )?(me|mij|ons) (\w+ )?niet (weer|meer|nog eens)",
        "(doe|stuur|mail) (mij|me|ons) (maar )?niet meer",
        r"zonder toestemming geen (reclame|mail)\w*",
        "(nee-nee-?sticker)",
        "blijf (bij|uit|weg)[^?]{0,15}(mijn|onze) (mailbox|inbox|postvak)[^?]{0,15}",
        (
            "(neem|nemen|neemt|zoek|zoekt)( u| je| jullie)? ?(geen|nooit|niet) (verder |meer )*contact (meer )?(met"
            r"|op|meer)\b"
        ),
        "geen contact meer[^?]{0,20}(op|opnemen|opneemt|te nemen)?",
        r"(wil|willen|wens) (er|hierover|daarover|daar) geen (post|mail|mails|bericht\w*)( meer)?( over)?",
        (
            "(niet|nie|nooit|geen|niks|niets|nimmer|gin) (meer|langer|nogmaals|opnieuw|weer|verder|ooit meer|ooit"
            "|nog) ~5(te )?<contact>"
        ),
        (
            r"<contact>( u| je| jullie)?( me| mij| ons| mijn \w+| dit \w+)?( dan| aub| alstublieft| a\.u\.b\.| hier| "
            r"op dit \w+| naar dit \w+| ook| dus| maar| hiervoor| alsjeblieft)* (niet|nooit|niks|niets|nie) (meer"
            "|langer|opnieuw|nogmaals|weer|verder|hierover)"
        ),
        (
            "<contact>( u| je| jullie)? (me|mij|ons)( aub| alstublieft)? (niet|nooit|niks|niets|nie)(?= aub| graag| "
            r"a\.u\.b|<end>)"
        ),
        (
            "(geen|nooit|gene|niet) (verdere |meer |nog |ongevraagde |commerciele |andere |zulke |van die "
            r"|dergelijke )+(\w+ )?<mails>"
        ),
        (
            r"(geen|gene|nooit) (\w+ )?<mails> (\w+ ){0,3}(meer|willen|wil|wens\w*|ontvangen|krijgen|sturen|hoeven"
            r"|hoef|van (u|jullie|je)|naar (mij|ons|dit)|nodig|op dit)\b"
        ),
        (
            r"(wil|willen|wens|wensen|hoef|hoeven|verlang|stel\w*|wenst|wenste|heb|hebben|mag|mogen|zou) (\S+ )?(\S+ "
            ")?(geen|niet|niks|niets|nooit|nie) ~4(prijs|ontvang|krijg|hebben|mail|benader|contact|ontvangen|lastig"
            r"|horen|sturen|gestuurd|van (u|jullie|je) |meer)\w*(?=[^?]*(meer|mail|bericht|contact|reclame|aanbied"
            "|benader|spam|post|ontvang|van (u|jullie)|horen))"
        ),
        (
            r"(geen|gene) (mails?|e-?mails?|mailtjes|berichten|reclame|contact|spam|post|mailings?|nieuwsbrie\w+"
            r"|acquisitie|telefoontjes|marketing|aanbiedingen|publiciteit)\b(?= (meer|aub|graag|svp|alstublieft"
            "|alsjeblieft|naar|op dit|sturen|willen|ontvangen)|<end>)(?! (van (u|jullie) (gezien|gehad)|ontvangen "
            "van|gezien|gehad))"
        ),
        (
            r"(gelieve|verzoek\w*|vraag|vragen|graag|wil|wilt|zou|zullen|mag|mogen|aub|kan|kunt|kunnen|hopelijk) (\S+ "
            "){0,7}(niet|geen|nooit|niks|niets) (meer |verder |langer |nogmaals |te |mails |berichten |reclame "
            r")+(\S+ ){0,4}(mail|benader|contact|schrijv|stur|stuur|gemaild|lastig|ontvang|bericht|bel|toezend|zend"
            r"|gebruik|spam|val|opvolg|opne)?\w*"
        ),
        (
            r"(zonder|geen|nooit) (\S+ )?(\S+ )?(toestemming|akkoord|opt-in) (gegeven|gaf|verleend|om"
            "|voor)?(?=[^?]{0,60}(mail|stuur|sturen|bericht|benader|gebruik|contact|gegeven|verwerk|reclame|spam))"
        ),
    ),
    "report": (
        r"^\W*(geblokkeerd|geblockt|blokkade)\b",
        "(kantonrechter|geschillencommissie)[^?]*",
        (
            "(meld|gemeld|markeer|gemarkeerd|rapporteer|beschouw|aangemerkt|verdwijn|gaat|gaan|zet|verplaats"
            r"|doorgestuurd|stuur|melden)\w* (\S+ ){0,6}(als|naar|in|bij|aan|onder) (de |mijn |het )?(spam"
            r"|ongewenst\w*|junk|phishing|spambox)(?! (terecht|beland))"
        ),
        (
            "(meld|melden|gemeld|klacht|klaag|aangifte|dien|doorgeven|doorgegeven|stuur|schakel|informeer|licht|neem"
            r"|inlicht|rapport)\w* [^?]{0,50}\b(autoriteit persoonsgegevens|de ap|acm|autoriteit consument"
            "|gegevensbeschermingsautoriteit|gba|fod economie|consumentenbond|spamklacht|politie|de autoriteit"
            r"|autoriteiten|safeonweb|economische inspectie|meldpunt|toezichthouder)\b"
        ),
        (
            r"(dien|dienen|indienen|doe|doen|volgt|leg|leggen|neergelegd|ingediend) (\S+ ){0,4}(klacht|aangifte)( "
            r"\S+)?"
        ),
        "klacht (in|bij|volgt|indienen|neer)",
        (
            "(autoriteit persoonsgegevens|gegevensbeschermingsautoriteit)(?=[^?]*(klacht|meld|inform|op de hoogte"
            "|melding)|<end>)"
        ),
        (
            "(nog (een|1|een keer)|de volgende|volgende|bij (een|de|herhaling)|als (u|jullie|dit|ik|je|er) (nog|weer"
            r"|blijf|door|niet)\w*|anders|zo niet)\b[^?]{0,70}(meld|klacht|spam|blok|advocaat|aangifte|autoriteit"
            r"|juridisch|\bap\b|acm|politie|gba|rapporteer|factuur|deurwaarder)\w*"
        ),
        r"^\W*(dit is )?(spam|ongewenst|stalking|intimidatie)[.! ]*$",
        "spammers",
        (
            r"ongevraagde (reclame|mails?|e-?mails?|post|berichten|commerci\w+)(?=[^?]*(niet|geen|stop|verbod"
            "|verboden|illegaal|diend|zijn|is))"
        ),
    ),
    "object": (
        "toestemming[^?]{0,40}(ingetrokken|vervallen|introk)",
        r"(maak|maken|maakt|hierbij|teken) (\w+ ){0,4}bezwaar",
        "bezwaar (tegen|aan)(?=[^?]*(mail|gegevens|verwerk|gebruik|marketing|reclame|benader|direct|contact))",
        r"(trek|intrek|ingetrokken|herroep)\w* (\S+ ){0,4}(toestemming|akkoord)",
        r"toestemming (\w+ ){0,2}(in te trekken|ingetrokken|in\b|intrek\w*)",
        "recht (op|van|om) (vergetelheid|verwijdering|gegevenswissing|bezwaar|wissing|vergeten te)",
        r"(artikel|art\.?) ?(17|21)\b",
        (
            r"(avg|gdpr|telecommunicatiewet|privacywet\w*)[^?]{0,100}(verwijder|wis|schrap|stop|bezwaar|staak"
            r"|uitschrijv|overtred|strijd|verboden)\w*"
        ),
        (
            r"(eis|sommeer|verlang|verzoek|wens|wil)\w* (\S+ ){0,8}(verwijdering|wissing|vernietiging|met rust "
            "gelaten)"
        ),
    ),
    "weary": (
        "(knop|manier|hoe)[^?]{0,30}(hiervan|er|van jullie|van deze mails) (af|vanaf) te komen",
        "(hiervan|van deze mails|er) (af|vanaf) (te )?(komen|kom|geraken|raken)",
        (
            "(tweede|derde|vierde|vijfde|zoveelste|laatste|3e|2e|4e|5e|zesde|n-de|10e) (en laatste )?(keer|maal"
            "|verzoek|waarschuwing)[^?]{0,40}(vraag|verzoek|zeg|schrijf|nee|stop|verwijder|dat|gevraagd|mail"
            r"|uitschrijv|melden|aan)\w*"
        ),
        "nee is nee<end>",
    ),
    "idiom": (
        r"op(ty|tie|ti)f\w*",
        (
            r"^\W*(nu |snel |allemaal |en )?(opzouten|opdonder\w*|opflikker\w*|oppleur\w*|opsodemieter\w*|opkrassen"
            r"|opgehoepeld|ophoepelen)\b"
        ),
        (
            r"(pleur (\w+ )?op<end>|(bol|trap) het af|maak dat je (hier )?weg ?komt"
            r"|loop (\w+ )?naar de (maan|pomp|hel|duivel))"
        ),
        r"(val|ga) (\w+ )?(iemand|een|wie) anders( maar)? (\w+ )?(lastig|pesten|spammen)",
        r"(dit|deze) (\S+ )?de laatste (was|is|zijn|blijft)\b(?=[^?]*)(?<!niet de laatste was)",
        "(prijs|fijn|hoop|graag)[^?]{0,40}de laatste (was|is|zou zijn|blijft)",
        "(met rust|gerust)( te)? (laten|gelaten)",
        r"laat (me|mij|ons) (\w+ )?(met rust|gerust)",
        (
            r"(donder|rot|sodemieter|flikker|hoepel|lazer|zout|kras|ga\b|tief|rotten|trap)( \w+)? (op|eens op|toch op"
            "|weg|fietsen|iemand anders)(?=<end>|,| met)"
        ),
        "wegwezen",
        (
            r"(vergeet|verlies|gooi)( u| maar| dan)? (me|mij|ons|mijn|onze|dit) (\w+ )?(adres|nummer|mailadres"
            r"|bestaan|gegevens|naam)?\b(?! niet)"
        ),
        r"(blijf|uit|verdwijn|weg) (\w+ )?(uit|van) (mijn|onze) (inbox|mailbox|postvak|leven|mail)",
        "(uit|weg) (mijn|onze) (inbox|mailbox)",
        (
            r"(bespaar|spaar)( u| je| jullie)? (me|mij|ons|uzelf|je|jezelf|u|jullie|zich)( \w+)? ?(verdere|de"
            "|volgende|die|uw|de moeite|deze|dit)"
        ),
    ),
    "silence": (
        r"<ever>[ ,:]{1,2}(graag |aub |[^\s,;.!?]+ ){0,2}<quiet>(?=<end>|[,.!:])",
        r"(gun|geef|schenk)\w*( u| je| jullie)? (me|mij|ons|hem|haar) (\w+ ){0,2}<quiet>(?=<end>|[,.]| en)",
        (
            r"^\W*(graag |nu |eindelijk |wederzijdse |even |dus |totale |alsjeblieft )*<quiet>( graag| aub| nu| svp| "
            r"alstublieft)*\W*$"
        ),
        r"(?<!ik )(zwijg|zwijgt|zwijgen)( u| er)?( \w+)?( over)?(?=<end>|,)",
        r"(in stilte|in rust|in vrede|met rust) (te )?laten",
        r"(vanaf (nu|vandaag|morgen)|voortaan|morgen) (is |blijft |wordt )?(het |dit )?stil\b",
        r"geen (woord|kik|piep|pingetje\w*|geluid) meer",
        (
            r"zet(ten|te)?( u| je| jullie)? (dit|dat|deze|die|mijn|mij|me|ons|het|hem)( \w+){0,2} (uit|af|stil"
            r"|stop)(?=<end>|,)"
        ),
    ),
    "last": (
        (
            r"(hopelijk|hoop|mag|moge|moet|laat|graag|fijn|prettig|prijs|neem aan|apprecier\w*"
            r"|zou)\b[^.!?]{0,50}\b(de|het|uw"
            r"|jullie|je) (aller)?laatste\b(?! (vraag|punt|prijs|woord|stap|offerte|week|dag|termijn|versie|ronde"
            r"|kans))"
            r"[^.!?]{0,30}\b(zijn|is|was|geweest|blijft|blijven)\b"
        ),
        (
            r"(dit|dat|deze|het) (was|is|wordt|zal|zij|mag) (\w+ ){0,4}(uw|jullie|je|de|het) (aller)?laatste"
            r"( (mail|bericht|keer|maal|poging|zijn))*( die| dat| wat| van (u|jullie|je)|,|<end>)(?! (vraag|ik (nog "
            r")?wil weten))"
        ),
        r"^\W*(dit is |mijn |de |uw )*laatste (waarschuwing|verwittiging|aanmaning)\b",
    ),
    "over": (
        r"(maak|maken|kan|moet|mag|zou|komt?|kom)\w* (er|hier|hieraan|daar)( \w+){0,3} (eind|einde)\b",
        r"(er|hier|hieraan|daar) (\w+ )?(een )?(eind|einde) (aan|te|komen|komt|mee)\b",
        r"(het|'t|t|nu) (is|was) (\w+ )?(goed|mooi|genoeg|schoon|wel) (west|geweest)",
        r"(laat|laten|zitten|rusten)\b[^.!?]{0,30}[ ,]{1,2}(en wel |en dat )?<ever>(?=<end>)",
        r"^\W*(en (wel|dat) |ff duidelijk: )*(voorgoed|voor altijd|nooit meer|voor eens en altijd)\W*$",
        (
            r"(klaar|gedaan|afgelopen|uit) met (die|deze|jullie|uw|al die|dat) (\w+ )?(mails?|\w*spam|berichten"
            r"|reclame|gedoe|gemail|\w*mails)"
        ),
        (
            r"(correspondentie|briefwisseling|contact|conversatie|communicatie|mailwisseling"
            r"|dossier)\b[^.!?]{0,40}(beeindig\w*"
            r"|gesloten|afgesloten|stop ?zetten|staken|af te sluiten|afsluiten|te sluiten)"
        ),
        (
            r"(beeindig|sluit|stop|staak)\w*( u)? (deze|de|onze|dit|het|mijn|ons) (\w+ )?(correspondentie"
            r"|briefwisseling|contact"
            r"|dossier|conversatie|communicatie|mailwisseling|cadans|draad|mailreeks|bombardement)"
        ),
        r"voor (u|jullie) (\w+ ){0,4}(dicht|gesloten|op slot|niet (langer|meer) bereikbaar|onbereikbaar)",
        r"(niet langer|niet meer|onbereikbaar|onvindbaar)( \w+){0,2} voor (u|jullie)(?=<end>|,)",
        r"deur (is |gaat |blijft |hier )?(dicht|toe)(?=<end>|,)",
        r"nee\b[^.!?]{0,40}(blijft (een )?nee|nu en later|voor altijd|voorgoed|nu niet en nooit|ook later)",
        r"(nu niet|niet nu)[^.!?]{0,15}(en|ook)? ?(later niet|later ook niet|niet later|nooit)",
    ),
    "leave_out": (
        r"(sla|slaan|slaat)( u| je| jullie)? (me|mij|ons|haar|hem|dit adres|mijn \w+)( \w+){0,4} over\b",
        r"(<ever>|altijd|graag|liever|verder|doe maar)[ ,]{1,2}(\w+ )?zonder (mij|ons)(?=<end>|,)",
        r"(schrijf|schrijft)( u| je)? (me|mij|ons)( \w+){0,2} (uit|eraf)\b",
        r"schrapt?( u| je)? (me|mij|ons)\b",
        (
            r"(mijn|ons|onze|dit) (\w+ )?(mailadres|adres|naam|gegevens|nummer)\b[^.!?]{0,30} uit (het|uw|jullie|de"
            r"|dit) (systeem|bestand|lijst|database|computer)"
        ),
        r"['\x22]niet (te )?(benaderen|contacteren|mailen)['\x22]?(?=<end>|,| (zetten|staan|vermelden|noteren))",
        (
            r"(zoek|zoekt|zoeken)( u| je| jullie)? (maar |gerust |aub |alsjeblieft )*(een ander|iemand anders|wie "
            r"anders)(?=<end>|,)"
        ),
        r"(geen|een) ander slachtoffer",
        (
            r"(smeer|stuur|schrijf|mail|vertel|verkoop|vraag|val)\w* (\w+ ){0,3}(bij |aan |naar )?(een ander|iemand "
            r"anders|anderen)( lastig)?(?=<end>)"
        ),
        r"(mij|ons) (\w+ ){0,4}uit (het|uw|jullie|je) (hoofd|geheugen|systeem|computer)",
    ),
    "away": (
        (
            r"(moogt|mag|kunt|kan|mogen|kunnen) (u |ge |je |jullie )?(mij|me|ons|dit adres|mijn \w+|onze \w+) (\w+ "
            r")?(vergeten|wissen|schrappen)"
        ),
        r"vergeet( u| je| jullie)?,? (maar )?(dat|wie|waar|hoe) (dit|ik|we|wij|mijn|deze)\b",
        r"bewaar\w* (\w+ )?(mijn|ons|onze|dit) \w+ (\w+ )?niet\b",
        r"gooit? (u |je |jullie |het |dit |dat |mijn \w+ )+(\w+ )?weg(?=<end>|,)",
    ),
    "no_further": (
        (
            r"(mail|mailt|schrijf|schrijft|stuur|stuurt|bel|belt|vraag)( u)? (me|mij|ons) [^.!?,]{0,20}\b(niet|niets"
            r"|nooit) meer\b"
        ),
        (
            r"(doe|doet|flik|flikt|probeer|waag)( u| je| jullie| ge)?( dit| dat| het| er| me| mij| ons| maar| dus| "
            r"toch| dan| nooit)* ?(niet|nooit|nie) ?(meer|weer|nog eens|nog een keer|opnieuw)?<end>"
        ),
        (
            r"^\W*((ff|even|duidelijk|graag|aub|alstublieft|gewoon|liefst|nee|en|svp)[ :,]{1,2})+(niet|nooit|niks"
            r"|niets|nie) (meer|weer)"
            r"( aub| graag| alstublieft| dank u| svp)*(?=\W*$|,)"
        ),
        (
            r"(wil|willen|wens|wensen|hoef|hoeven|zie|zien) (dit|dat|het|er|hier|hem|ze)( \w+){0,3} (niet|nie|nooit"
            r"|liever niet) (meer|weer|nog eens|nog een keer)"
            r"(?=<end>| (lezen|zien|krijgen|hebben|in (de|mijn|onze)|meemaken|horen|gebeuren|ontvangen))"
        ),
        (
            r"(niet|nooit) (meer|langer|weer|verder) ~3(te )?(kloppen|aanklopt|aankloppen|terugkomen|terug te komen"
            r"|langs ?komen"
            r"|aandringen|proberen|opvolgen|herinneren|verzenden|aanschrijven|schrijven|mailen|bellen|sturen|storen"
            r"|vragen|binnen)\b"
        ),
        r"(?<!ik )\bkom( er| hier| u| hierop)*( \w+)? niet (meer |weer )?(op |meer op )?terug",
        r"(blijf|blijft|blijven)( u| je| dus| maar| gewoon| alstublieft| aub| hier)* weg(?=<end>|,| van| uit)",
        r"niemand (hier |bij ons )?(\w+ )?(wil|wenst|leest)\b[^.!?]{0,25}(post|mails?|berichten?|reclame|dit)\b",
        r"(nul|0) (mails?|berichten|nieuwsbrieven)\b(?! (van|ontvangen|binnen|gezien))",
        (
            r"(geen|gene) (\w+ )?(vervolg|opvolging|herhaling|vervolgberichten?|toegift|reminders?|pingetjes?|nieuwe "
            r"pogingen?|vervolgmails?"
            r"|follow-?ups?)(?=<end>| (meer|graag|gewenst|aub|van|alstublieft)|,)"
        ),
        r"(u|jullie|ge|je|uw \w+)\b[^.!?]{0,60}(niet (langer|meer) welkom|persona non grata)",
        r"(vraag|vertel|schrijf|stuur|mail|bel)( het| me| mij| er| hem| haar| ons)+( \w+)? niet (weer|meer|nog|naar)",
        (
            r"(toekomstige|volgende|verdere|al uw|uw)\b[^.!?]{0,60}(ongelezen|teruggestuurd|geweigerd|in de "
            r"prullenbak|automatisch gewist)"
        ),
        r"(hier|voortaan) [^.!?]{0,20}ongelezen",
        (
            r"(verspil|steek|investeer)\w*\b[^.!?]{0,40}(geen|niet|ander\w*|iemand)\b[^.!?]{0,30}(meer|aan (mij|ons)"
            r"|anders|in iemand)"
        ),
    ),
    "threat": (
        (
            r"(zet|zetten|sta|staat|staan|plaats|plaatsen)\b( \w+){0,4} (op|in) (\w+ )?(zwarte lijst|blokkeerlijst"
            r"|blacklist|spamfilter|spamlijst)"
        ),
        r"(wij|we|ik) (\w+ )?(blokkeer|blokkeren|blokkeerde|filter|filteren) (uw|jullie|u|je|dit|deze|elk)\b",
        r"(geef|gaf|gaat|meld|markeer)\b[^.!?]{0,20}als (spam|ongewenst|phishing)\b",
        (
            r"(nog (1|een|eens)|bij elke|elke volgende|(een|elk) volgend\w*|bij (een )?volgende|de volgende|anders"
            r"|zo niet|nu dat niet)\b"
            r"[^.!?]{0,70}\b(factuur|fod|ap|klacht|uw directeur|teruggestuurd|politie|advocaat|schakel|functionaris"
            r"|inspect\w*|meldpunt|autoriteit)"
        ),
        (
            r"schakel\w*( ik| wij| we)? [^.!?]{0,40}(functionaris|jurist|advocaat|autoriteit|toezichthouder"
            r"|privacy\w*)[^.!?]{0,20}\bin\b"
        ),
    ),
    "consent": (r"geef[^.!?]{0,20}geen (\w+ )?toestemming",),
    "rid": (
        (
            r"hoe (geraak|raak|kom|krijg|geraken|komen|raken) (ik|we|wij)\b[^.!?]{0,40}(vanaf|af|hieruit|eruit|er "
            r"uit|kwijt)(?=\W*$|,)"
        ),
        r"verlos( u)? (me|mij|ons)\b(?! van (excel|onze|mijn|die papier))",
        (
            r"hoe (vaak|dikwijls|veel keer) (moet|moeten) (ik|we|wij)\b[^.!?]{0,30}(zeggen|vragen|herhalen"
            r"|uitschrijven|afmelden|weigeren|uitleggen|nog)"
        ),
        r"waarom (blijf|blijft|blijven) (u|je|jullie|ge)\b",
        r"(zijt ge|ben je|bent u|zijn jullie) (\w+ )?doof",
        r"weg met (die|deze|jullie|uw|al die|dat) (\w+ )?<mails>",
    ),
}

HOSTILE: tuple[str, ...] = (
    r"(mijn|onze|een) advocaat\b(?!.{0,50}(kijk|bekijk|leest|contract|nakijk|avg|review))",
    "juridische stappen",
    "gerechtelijke stappen",
    "naar de rechter",
    "voor de rechter",
    "rechtszaak",
    r"dagvaard\w*",
    "deurwaarder",
    "ingebrekestelling",
    "kort geding",
    r"klootza\w*",
    "oprotten",
    r"rot (\w+ )?op",
    "opgerot",
    "idioten?",
    r"eikels?\b(?! boom)",
    r"lul(len)?\b",
    r"debiel\w*",
    "mongool",
    "mongolen",
    "hufters?",
    r"stelletje \w+",
    r"tering\w*",
    r"kanker\w*",
    r"kutmail\w*",
    "kut[- ]?(bedrijf|spam|zooi)",
    r"klote\w*",
    "oplichters?",
    "parasieten?",
    "aasgieren?",
    "uitschot",
    "tuig",
    "schoften?",
    "schooiers",
    "sukkels?",
    "val dood",
    r"krijg de \w+",
    "godverdomme",
    "gvd",
    r"jullie (\w+ )?(zijn|bent) (\w+ )?(ziek|gek|gestoord|achterlijk|schaamteloos|dieven|boeven)",
    "schaam (je|jullie|u)",
    r"onbeschofte? (\w+)?(lui|mensen|volk|hond\w*)",
    "bende (dieven|oplichters)",
    r"smeerlap\w*",
    "crapuul",
    r"onnozelaar\w*",
    r"kloefkapper\w*",
)
