"""German, of Austria and Switzerland too: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "end": (
        "=(?:[ ,.!-]{1,4}(?:bitte|danke|vielen dank|merci|jetzt|sofort|umgehend|endlich|dringend"
        r"|unverzuglich|mehr|wieder)){0,3}\W*$"
    ),
    "thing": (
        "adress* mailadress* e-?mail* mail* daten kontakt* anschrift* nummer* handynummer* telefonnummer* "
        "personendaten domain* name* namen datensatz* datensatze eintrag* eintrage* postfach* konto "
        "kollegen mitarbeiter* firma profil* angaben"
    ),
    "ours": (
        "=(?:(?:mein|unser|dies|sein|ihre|beid|samtlich|all|jede|die|das|den|personlich"
        r"|personenbezogen)\w* (?:[^\s,;:!?]+ ){0,3}<thing>|[\w.-]*@[\w.-]*)"
    ),
    "list": (
        "verteiler* *liste *listen liste* mailingliste* adressliste* datenbank* system* kartei* datei* "
        "sequenz* kampagne* crm newsletter* bestand* spambot* adressbuch* unterlagen kontakt* "
        "datenbestand* abo* mailing* akquise* verzeichnis*"
    ),
    "mails": (
        "e-?mail* mail* nachricht* werbung werbe* zusendung* kontakt* anfrage* post spam* schreiben "
        "nachfass* anruf* newsletter* mitteilung* erinnerung* angebot* reklame* sendung* infopost "
        "zuschrift* kontaktaufnahme* kontaktversuch* sms belastigung* kaltakquise akquise* offerte* "
        "kontaktierung* warbig werbig mailing* wurfsendung* brief briefe briefen briefes briefchen brieferl* "
        "rundschreiben rundmail* sammelmail* serienbrief* zeile zeilen prospekt* schreiberei mailerei"
    ),
    "remove": (
        "losch* loesch* entfern* streich* tilg* vernicht* austrag* auszutrag* trag* tragt nehm* nimm "
        "nehmt herausnehm* heraus* schmeiss* werft wirf rausnehm* rauswerf* rausschmeiss* sperr* "
        "auslisten auszulisten strych* usnehm* lupf* rauslosch* gestrichen geloscht entfernt vernichtet "
        "ausgetragen gesperrt rausgenommen herausgenommen raus remove entferne* beseitig* eliminier* "
        "ausnehm* auszunehm* rauszunehm* rauszuwerf* zu_losch* hol* tu tun schmeisst schmeiss werfen"
    ),
    "contact": (
        "kontaktier* anschreib* angeschrieb* schreib* schri* gschrieb* melde meld* anmail* mail* "
        "belastig* kontakt* zusend* schick* send* anruf* angerufen zuruckmeld* nachfass* nachzufass* "
        "nachhak* behellig* stor* nerv* zuspam* spam* bemail* erreich* anfrag* angehen bewerb* ruf* "
        "anzuschreib* zu_kontaktier* anzuruf* anzumail* angemailt kontaktiert belastigt belaestig* "
        "angesprochen zuschick* zuzusend* zuzuschick* benutz* verwend* nutz* verschick* zugeschickt "
        "zugesandt geschrieben ubersend* uebersend* zukommen geschickt gesendet kommen"
    ),
    "body": (
        "bundesnetzagentur datenschutzbehorde* datenschutzbeauftragte* landesdatenschutz* "
        "landesbeauftragte* verbraucherzentrale* aufsichtsbehorde* wettbewerbszentrale bfdi edob seco "
        "datenschutzaufsicht* dsb verbraucherschutz* datenschutzkommission konsumentenschutz rtr "
        "fernmeldeburo polizei provider hoster abuse*"
    ),
    "strike": (
        "losch* loesch* entfern* streich* tilg* vernicht* austrag* sperr* auslisten auszulisten strych* lupf* "
        "rauslosch* "
        "entfernt remove entferne* beseitig* eliminier* rausnehm* herausnehm* rauswerf* rausschmeiss* raus schmeiss*"
    ),
    "ever": (
        "=(?:(?:zu)?kunftig|kunftighin|in (?:aller )?zukunft|in hinkunft|fortan|ab (?:jetzt|sofort|heute|nun|hier"
        "|dato)"
        "|von (?:jetzt|nun|heute|hier) an|dauerhaft|auf dauer|endgultig|fur immer|auf (?:immer|ewig)|ein fur alle ?mal"
        r"|unbefristet|permanent|lebenslang\w*|fur (?:den rest|die dauer) (?:meines|unseres|des|seines|ihres) lebens"
        r"|fur ganz"
        r"|fur alle zeit(?:en)?|bis in alle ewigkeit|zeitlebens|kunftighin|furderhin|forthin)"
    ),
    "quiet": (
        "=(?:(?:funkstille|sendepause|ruhe|rueh|ruah|ruh|stille|schweigen|frieden|radiostille|sendeschluss)"
        r"|(?:schreib|kontakt|sende|mail|werbe|brief)(?:stopp?|sperre|verbot|pause))"
    ),
    "post": (
        r"=(?:[a-z]*(?:mails?|mailerei|briefe?[ns]?|briefchen|brieferl\w?|post|schreiberei\w*|schriiberei\w*|schreiben"
        r"|nachrichten?|zuschriften|zeilen?|zettel\w*|prospekte?n?|werbung|newsletter|botschaften|zusendungen?"
        r"|sendungen|erinnerungen|nachfassen|nachfasserei|spam|grussen?|rundbriefe?n?)(?!\w))"
    ),
    "you": "=(?:ihnen|euch|eich|eng|enk|dir|di|eu|eurer firma|ihrer firma|ihrem haus\\w*|ihrer seite|eurer seite)",
    "your": (
        "=(?:(?:ihr|eur|dein|dies|solch|sell|derartig)(?:e|em|en|er|es|a|ene|ane)?|euer|derlei|dere|dera|dene|denen)"
    ),
    "want": (
        "=(?:will|wui|wu|wullt|wollen|wolln|woll|wott|wett|mocht\\w*|moecht\\w*|mecht\\w*|mag|mog|mochat|mogen"
        "|wunsch\\w*|begehr\\w*)"
    ),
    "nth": (
        r"=(?:zweit|dritt|viert|funft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwolft|nachst|weiter|\w{2,9}zehnt)"
        r"e[nrsm]?"
    ),
    "bother": (
        "=(?:frag|klopf|versuch|probier|bohr|erinner|quatsch|tipp|besuch|bettel|schreib|schrieb|schriev|schriib"
        "|schreim"
        "|schrib|schick|mail|meld|stor|ruf|belastig|nerv|komm|kumm|kemm|kontaktier|antwort|sprich|sprech|bemuh|trau"
        "|klingel|lautet|hak|fass|droh)(?:e|t|ts|en|n|s|ed|et|i)?"
    ),
    "nomore": (
        "=(?:(?:nicht|nich|nie|niemals|nichts|nix|nischt|nuscht|ned|net|nit|nid|nut|nuet|noed|nod) (?:mehr wieder|mehr"
        r"|wieder|weiter|noch ?mals?|noch einmal|erneut|langer|meh|mea|mehra|me|nomoi|no amal)"
        r"|nimm(?:er|a|i|e)|numm?a?e?r?|nuemme|nueme|nie und nimmer)"
    ),
}

ASKS: dict[str, tuple[str, ...]] = {
    "exclusion": (
        r"(werbe)?sperrvermerk\w*",
        r"(auf|in) (unserer|meiner|der|unsere|ihre|eure|die) (\w+ )?(sperrliste|blacklist|sperrdatei)",
        (
            r"(setz|nehm|trag|pack|auf|schreib)\w* (\S+ ){0,5}(auf )?(die|ihre|eure|deine|der|eine) (sperrliste"
            r"|blacklist|robinsonliste|schwarze liste|sperrdatei|werbesperr\w+|ausschlussliste)"
        ),
        "auf die blacklist",
    ),
    "unsubscribe": (
        r"(erledig|ubernehm|mach|bestatig)\w*( sie)? (\S+ )?(\S+ )?(die |meine |das )?abmeldung",
        r"abbestel\w*",
        (
            "(abmelden|abzumelden|abbestellen|abbestelle|abzubestellen|austragen|auszutragen|ausgetragen|abgemeldet "
            "werden|deabonnieren)"
        ),
        r"(newsletter|abo|mails?) (abbestell|kundig|ab\b)\w*",
        r"^\W*(bitte )?(abmeldung|abmelden|austragen|austragung|kundigung)\b",
    ),
    "remove": (
        (
            r"(nehm|nehmt|nimm|nehmen|streich|streicht|tut|tu|schmeisst)\w*( sie)? (uns|mich) (\w+ )?(aus|von) (der"
            "|dem|eurer|ihrer|deiner|euren|ihren) <list>"
        ),
        r"<remove>( sie)? (uns|mich) (\w+ )?(ganz|komplett|vollstandig|uberall|bitte)?<end>",
        r"(losch|loscht|entfern|streich)\w*( sie)? (das|die|es|sie)( bitte)?( mal)? ?(raus|weg|aus)\b",
        (
            "(nehm|nimm|nehmt|nemt|neh)( sie)?[^?]{0,25}(aus|us)( der| dem| em| eurer| ihrer| deiner)? (liste"
            r"|verteiler\w*)"
        ),
        r"(aus|us) (der|dem|em|eurer|ihrer) (liste|verteiler) (neh|nehme|nehmen|nehmt)\b",
        r"(sortier|streich|lass)\w* (sie )?uns (bitte )?(aus|weg|raus)\b",
        r"(haken|hakchen|vermerk|sperrvermerk)[^?]{0,40}(nicht kontakt|nicht anschreib|sperr|keine werbung)\w*",
        "(adresse|nummer|mail) (konnen|kann|konnt|durfen)[^?]{0,20}(vergessen|streichen|loschen)",
        (
            "(raus|weg|runter) (mit (mir|uns|meiner|unserer|der (adresse|nummer|mail|anschrift)|meinem|unserem)"
            "|damit<end>)"
        ),
        r"(adresse\w*|daten|mail\w*|kontakt|eintrag) (kann|konnen|bitte|darf|muss|mussen) (\w+ )?(weg|raus)",
        r"raus aus (dem|eurem|ihrem|deinem) (funnel|pipeline|trichter|\w+)(?=<end>)",
        "<strike>( sie| ihr| du)?( bitte| sofort| umgehend| mal| doch| endlich)* ~3(mich|uns|mi(?=<end>|,)|<ours>)",
        (
            r"<remove>( sie| ihr| du)?( bitte| sofort| umgehend| mal| doch| endlich)* ~3(mich|uns"
            r"|<ours>)(?=[^.!?]{0,70}\b(aus"
            r"|aus'm|ausm|raus|heraus|hinaus|weg|runter|herunter|von|vom|us|usse|draus|daraus|sperr\w*|blacklist)\b)"
        ),
        (
            "(mich|uns|<ours>|alles|ihn) ~~8(losch|loesch|entfern|streich|tilg|vernicht|austrag|auszutrag|zu "
            "losch|zu entfern|zu streich|zu vernicht|zu tilg|zu sperr|sperren|herausnehm|herauszunehm|rausnehm"
            "|rauszunehm|rauswerf|rausschmeiss|auslist|gestrichen|geloscht|entfernt|beseitig|auszunehm|ausgetragen"
            r"|rausgenommen|rausloschen)\w*"
        ),
        "(mich|uns|<ours>|adresse|mail|nummer|alle|kontakt) ~6(raus|heraus|runter|rauszunehmen)<end>",
        (
            r"<remove> ~~8(aus|von|vom|aus'm|ausm) (ihre|eure|deine|euer|dein|allen|der|dem|den|diese|samtliche)\w* "
            "~3<list>"
        ),
        (
            r"(aus|von|vom|us|ausm) (\w+ )?~1<list> (\w+ )?(nehm|losch|entfern|streich|raus|runter|trag|heraus|hol"
            r"|werf|schmeiss|zu nehm)\w*"
        ),
        r"(raus|weg|runter) (aus|von|vom) (ihre|eure|deine|der|dem|den|diese|euer)\w* ~2<list>",
        r"^\W*(bitte |sofort |umgehend |alles )?((losch|entfern|streich|tilg|remove|auslist)\w*"
        r"|raus(nehm\w*|werf\w*|schmeiss\w*|losch\w*|streich\w*|tun)?)( bitte)?<end>",
        (
            r"bitte (\w+ ){0,3}(loschen|loeschen|entfernen|streichen|tilgen|rausnehmen|herausnehmen|auslisten|sperren"
            r"|austragen)\b"
        ),
        (
            r"(loschen|loeschen|entfernen|streichen|vernichten|tilgen)( sie)?( bitte| sofort)? (alles|das|die|ihn"
            r"|es|diese\w*|bitte alles|mich|samtliche\w*)\b(?! (duplikat|alte))"
        ),
        (
            r"(loschen|loeschen|entfernen|streichen|vernichten|tilgen) sie( bitte| sofort| umgehend| alles| doch| "
            r"endlich"
            r"| gefalligst)*(?=<end>|,| (alle |den |saemtliche |hier )?<thing>)"
        ),
        (
            "(um|die|auf|und|sofortige|anschliessende|umgehende|vollstandige|unverzugliche|dann|deren|anschliessend) "
            "(loschung|vernichtung|entfernung|streichung|austragung|sperrung)"
        ),
        "(loschung|vernichtung|streichung|austragung) (meiner|unserer|aller|samtlicher|der|dieser|aus|meines)",
        (
            r"(daten|adresse\w*|datensatz|nummer|er|sie|es) (\S+ ){0,8}zu (loschen|entfernen|vernichten|streichen"
            "|tilgen|sperren)"
        ),
        r"(sofort|umgehend|unverzuglich|dann) (\w+ )?(loschen|entfernen|streichen|austragen)",
    ),
    "stop": (
        (
            r"lass(en|t)?( sie| ihr)? (das|die|den) (schreiben|mails?|mailen|nachfragen|anschreiben|spam) (\w+ "
            ")?(sein|bleiben)"
        ),
        "(lass|lassen|lasst)s?( sie)?( es| das)( bitte| einfach)?[.! ]*$",
        r"es (\w+ )?(lassen|sein lassen) (soll|sollen|sollst|solltet)\w*",
        r"(davon|von dem|hiervon) (\w+ )?(abzusehen|absehen)",
        "davon (kunftig|in zukunft) abzusehen",
        "(sofort|bitte|umgehend) (sofort )?abstellen",
        "lassts? (mi|uns|ma|mich) in (ruah|ruh|rua)",
        "(is|ist) a (ruah|ruh)",
        r"^\W*(bitte |sofort )?(einstellen|unterlassen|stoppen|aufhoren)( bitte)?<end>",
        "bitte (sofort |umgehend )?(einstellen|unterlassen|aufhoren)<end>",
        "(belassen|belasst) (sie )?es (bitte )?(bei|dabei)",
        (
            r"(?<![a-z] )\b(hor|hort(?! (der|die|das|es|er|man|da|dort|hier|bei|am|im|unser|mein|ihr(?! (bitte|jetzt"
            r"|endlich"
            r"|auf|damit|mal|doch|nun)))\w*\b)|hore|hoer|hoert|hort's|horts|horen s'|hor's|horn s'"
            r"|horen sie|hoeren sie)( ihr)? ([^\s,;!?]+ ){0,4}(auf|uff|uf)\b(?=<end>|[,.!:;]| mit (<your>|dem|den"
            r"|der|die) (\w+ )?(<post>|<mails>|quatsch|mist"
            r"|schmarrn|scheiss\w*|terror|unsinn|zeug|kram|theater|\w*ere?i)\b| zu (schreib|mail|schick|send|kontakt"
            r"|nerv"
            r"|belastig|spam|stor|anzuruf|bombard|bettel|frag|tipp|klingel|drang|push|bohr|verfolg|zuzumull|belager"
            r"|behellig|qual|plag|anzuschreib)\w*| (damit|mir|bei|hier"
            r"|jetzt|bitte|und"
            r"|oder|endlich|sofort|sonst|ihr\w* \w+ zu|mich|uns|an (mich|uns|meine|unsere|diese)|mein\w* \w+ zu"
            r"|unser\w* \w+ "
            r"zu)\b)"
        ),
        (
            "<mails> ~6(einstellen|einzustellen|unterlassen|zu unterlassen|abzusehen|absehen|zu verzichten"
            "|verzichten|unterbleiben|aufhoren|beenden|sein lassen|zu lassen|stoppen|stopp|verschonen|zu verschonen"
            "|ersparen|unerwunscht|verbitten)"
        ),
        r"(stell|stellt|stellen|stelle)( sie| ihr)? (\S+ ){0,6}ein<end>",
        r"(stellen sie|stellt) (das|die|dies\w*|ihre|eure|jede|jegliche|alle) [^?]{0,50}\bein\b",
        "unterlassen sie",
        (
            r"(verschon|erspar|verschont|erspart)\w*( sie)? (mich|uns|mir)(?! (\w+ )?mit (?!weiter|ihre|eure|deine"
            r"|solch"
            "|diesen|derart|kunftig|mail|werb|spam|zusend|newsl))"
        ),
        (
            "(sehen sie|seht)? ?(bitte )?von (weitere[rnm]?|kunftigen|solchen|derartigen|jeglichen|diesen|ihren"
            r"|derlei|zukunftigen|jeder|jedem) (\S+ ){0,4}(ab|abzusehen|absehen|abstand)\b"
        ),
        (
            r"^\W*(bitte )?(stop|stopp|stoppen|schluss|aufhoren|ende|halt)\b([.! ]*$|[,!.]? (mit|jetzt|damit|bitte"
            "|sofort|das|spam|die mails|den mails))"
        ),
        "schluss (jetzt|damit|mit)",
        (
            r"(verbitte|verbitten|untersage|untersagen|verbiete|verbieten) (\S+ ){0,4}(mir|uns|ihnen|hiermit|jede"
            r"|jegliche|weitere|solche|kunftig)\w*"
        ),
        (
            r"bitt\w* (\S+ ){0,6}(absehen|abzusehen|zu unterlassen|unterlassen|einzustellen|aufzuhoren|aufhoren) "
            "?(?<!angeboten bitten wir abzusehen)"
        ),
    ),
    "not": (
        r"(schreibt?s?|schreibts|mailts|schickts)( ma| mi| ma| mia)? (bitt\w* )?(nimmer|nix mehr|nimma)",
        (
            r"(schickt?s?|schreibts?|mailts?)( ma| mi| mir| uns| ma)? (bitte )?(nix|nichts|nimmer|nie|koa\w*|ka) "
            "(mehr|mea|meh)"
        ),
        r"(keine|kein) (werbemails?|werbung|werbe-?mails|newsletter|mailings) (wunsch\w*|mochte\w*|will|haben)",
        r"(mog|mag|mocht|will|brauch)\w*[^?]{0,20}(nimmer|nicht mehr)[^?]{0,30}(postfach|ham|haben|mail)\w*",
        "(meld|melden|meldet|melde)( sie| euch| dich)? (sich )?(bitte )?(nicht|nie) (mehr|wieder)(?! (vor|bis))",
        r"nicht noch einmal (vorkomm|schreib|anschreib|kontaktier)\w*",
        r"melde\w* (sie|euch|dich)( sich)?( bitte)? nicht (mehr|wieder)",
        "(nimmer|nimme|numme|num|nie) ~2<contact>(?=,|<end>)",
        (
            "(nicht|nie|niemals|nimmer|nimme|numme|num|nit|ned|net|keinesfalls|nichts|nix) (mehr|wieder|weiter"
            r"|weiterhin|nochmal\w*|noch ?mal|noch einmal|erneut|langer|laenger|me|meh) ~5(zu |an)?<contact>"
        ),
        (
            "(nicht|nie|niemals|nimmer|ned|net|nit) (mehr|wieder|nochmals?|weiter|erneut) (zu )?(?:an|be"
            r"|zu)?(kontakt|schri|schreib|mail|meld|belastig|schick|send|anruf|ruf|stor)\w*"
        ),
        (
            "<contact>( sie| ihr| du)?( mich| mir| uns| mi| sich| euch| dich| an diese adresse| hier)?( bitte| bei "
            "mir| bei uns| einfach| auch)* (nie|nicht|nichts|nix|niemals|nimmer|ned|net|nit) ?(mehr|wieder|weiter"
            "|nochmals?|noch mal)"
        ),
        "<contact>( sie| ihr| du)? (mich|mir|uns|mi)( bitte)? (nicht|nie|niemals)( an| zu)?<end>",
        (
            "(keine|keinerlei|kei|kein|keinen|keiner) (weitere[nrs]?|zusatzlichen?|solchen?|derartigen?"
            r"|unaufgeforderten?) (\w+ ){0,2}(<mails>|kontakt\w*)"
        ),
        r"(keine|keinerlei|kei|kein|keinen) (\w+ ){0,2}(<mails>|kontakt\w*|pitch\w*)( \w+){0,3} (mehr|meh|me)\b",
        (
            r"(will|wollen|mocht\w*|wunsch\w*|moechte\w*|wott|wuensch\w*|erwunsch\w*|erhalt\w*|bekomm\w*) ~5(keine"
            r"|keinerlei|kein|kei|keinen|nichts|nix) ~2(<mails>|kontakt\w*|mehr|weiter\w*|von (euch|ihnen|dir))"
        ),
        (
            r"(will|wollen|mocht\w*|wunsch\w*|moecht\w*|wott|brauch\w*) ~3(nix|nichts) ~3mehr ~3(krieg|hor|bekomm"
            r"|erhalt|geschickt|von (euch|ihnen|dir)|wissen|les|zu tun)\w*"
        ),
        (
            "(bitte|und|auch|mich|mir|uns) ~2nicht (mehr )?(nachfassen|nachhaken|anschreiben|kontaktieren|schreiben"
            "|mailen|anrufen|melden)<end>"
        ),
        r"<mails> [^?]{0,50}(nicht (\w+ )?|un)(erwunscht|gewunscht|gestattet|erlaubt|verlangt|willkommen)",
        (
            "(keine|keinerlei|koa|ka) (werbung|werbemails|spam|mails|e-?mails|newsletter|anrufe|reklame"
            "|kontaktaufnahme|zusendungen|zuschriften)(?=<end>| (an (mich|uns|dies|mein"
            r"|unser)\w*|mehr|per (mail|post|fax|e-mail)|bitte|uber dies\w*|von (euch|ihnen|dir))\b)"
        ),
        r"weder (\S+ ){1,6}noch (weitere|kunftige)? ?<mails>",
        "weder per mail noch",
        (
            r"(keine|kein|nie|niemals|nicht) (\w+ ){0,4}(einwilligung|zustimmung|erlaubnis|genehmigung) (zu|fur|zur"
            "|zum|gegeben|erteilt|von|da)"
        ),
        (
            r"(von|auf) (ihnen|euch|dir|eurer|ihrer|mail\w*) (\S+ ){0,4}(nichts|nix|nie wieder|nie mehr|keine) "
            "?(mehr)? (horen|lesen|wissen|sehen|bekommen|kriegen|erhalten|haben)"
        ),
    ),
    "report": (
        r"(hab|habe|haben|wird|werde|werden) (euch|sie|dich|ihren?|diese\w*) (\w+ )?(blockiert|geblockt|gesperrt)",
        (
            r"(als|in den|in|im|beim) (\w+ )?(spam|junk|werbung)(ordner)? (\w+ ){0,2}(meld|gemeld|markier|verschieb"
            r"|landet|blockier|klassifi|einstuf|anzeig)\w*(?! gelandet)"
        ),
        (
            r"(meld|markier|verschieb|blockier|stuf)\w* (\S+ ){0,7}(als|unter|bei|an|beim|der|dem) ~2(spam|junk"
            "|<body>)"
        ),
        (
            r"(meld|beschwer|anzeig|leit|weiter|wend|inform|einschalt|ubergeb|geht|geh|landet|gemeldet|bescheid)\w* "
            "[^?]{0,60}<body>"
        ),
        (
            "<body>[^?]{0,60}(meld|beschwer|anzeig|leit|weiter|wend|inform|einschalt|ubergeb|freu|gemeldet|bescheid"
            r"|bekannt)\w*"
        ),
        r"(abgemahnt|abmahnung|abmahnen|unterlassungserklarung|unterlassungsanspruch|strafanzeige|strafbewehrt\w*)",
        (
            r"(wenn|falls|sollte|sobald|bei)\b[^?]{0,40}\b(noch (ein\w*|mal)|wieder|erneut\w*|nachste[nrm]?"
            r"|weiter\w*)\b[^?]{0,70}\b(anwalt|anzeig|verbraucher|blockier|datenschutz|melde (ich|das|sie|es)|melden "
            r"wir|gemeldet|beschwer|spam|rechtlich|rechnung|bundesnetz|abmahn)\w*"
        ),
        (
            "(noch (eine|1|ne|mal|ein)|nachste|weitere) ~3(<mails>|mal|davon|so)? ?(und|dann|,|geht|landet|wird"
            "|gibts|gibt's)[^?]{0,50}(anwalt|anzeig|verbraucher|blockier|datenschutz|meld|beschwer|spam|rechtlich"
            r"|rechnung|bundesnetz|abmahn|behorde|polizei|kracht|schlepp)\w*"
        ),
        r"beim nachsten mal (gibt|meld|geht|wird|schalt|zeig)\w*",
        r"^\W*(das (ist|war) )?(spam|belastigung)[.! ]*$",
        "spammer",
        r"unerwunschte \w*(werbung|mail|post|nachricht)\w*",
        r"unverlangte \w*(werbung|mail|post)\w*",
    ),
    "object": (
        "(zieh|ziehe|ziehen|nehme)[^?]{0,40}(einwilligung|zustimmung|erlaubnis)[^?]{0,60}(zuruck|wider)",
        "(widerruf|widerrufung|rucknahme) (meiner|unserer|der) (einwilligung|zustimmung)",
        (
            r"(ich|wir|hiermit|und) (\w+ ){0,2}(widerspreche|widersprechen|widerrufe|widerrufen|widerspruch)\b(?! "
            "ihnen in| ihrer (annahme|behauptung|these))"
        ),
        "widerspruchsrecht",
        (
            r"(verlang|forder|beantrag|bitt|ersuch|erwart|bestehe)\w* (\S+ ){0,10}(loschung|vernichtung|zu loschen"
            "|loschen|austragung|streichung|zu vernichten|unterlassung)"
        ),
        (
            r"(verlang|forder|beantrag|bitt|ersuch|erwart|besteh)\w* (\S+ ){0,9}(nicht mehr|keine (weiteren|mails)|in "
            r"ruhe|(kunftig|zukunftig) (zu unterlass|nicht|keine|von|auf)\w*)"
        ),
        r"(nicht|nie|keine) (\w+ )?(eingewilligt|zugestimmt|einwilligung (erteilt|gegeben)|erlaubt)",
        r"(art|artikel)\.? ?(17|21)\b",
        (
            "(dsgvo|uwg|tkg|dsg)[^?]{0,60}(verbot|unzulassig|rechtswidrig|illegal|losch|widersprech|unterlass"
            r"|verstoss)\w*"
        ),
    ),
    "weary": (
        r"wie oft (denn )?noch[^?]{0,10}\?",
        "(dritte|vierte|funfte|zweite|letzte) (bitte|aufforderung|mahnung|anfrage zur)",
        (
            "(warum|wieso|weshalb|was) ~4(schreib|mail|kontaktier|schick|meld|belastig|bekomm|krieg|nerv|spam|erhalt"
            r"|send)\w* ~4(immer|noch|standig|dauernd|schon wieder|weiter|weiterhin|wieder|trotzdem|trotz)"
        ),
        (
            r"wie (oft|viele? mal\w*|haufig|lange)\b[^.!?]{0,25} (muss|soll|mussen|sollen|noch|denn|darf|mocht|hab"
            r"|habe)\w* (?!das"
            r"|wir euer|wir ihr|man das (system|produkt)|[^.!?]{0,50}\b(wart|dauer|lauf|brauch|gedulden))"
            r"(?=[^.!?]{0,70}\b(sag|schreib|mail|bitt|antwort|nein|wiederhol|ableh|losch|abmeld|mitteil|erklar|betone"
            r"|gebet|gesagt|noch|ihnen|euch|kontakt|nerv|stor|belast|anruf|absag|weg)\w*)"
        ),
        (
            r"(?<!wie )\b(schon|bereits|mehrfach|mehrmals|zigmal|wiederholt) (\S+ ){0,3}(zwei|drei|vier|mehr|zig"
            r"|funf)?(mal|mals"
            "|fach)? ?(gebeten|gesagt|mitgeteilt|abgelehnt|widersprochen|abgemeldet|aufgefordert|abgesagt)"
        ),
        (
            r"(immer noch|standig|dauernd|trotzdem|trotz\w*) (eine? |diese |ihre |eure |noch )?(\w+ "
            r")?(mail|mails|e-?mail\w*|nachricht\w*|werbung|spam|ihr|sie|post)[?!. ]*$"
        ),
        "nein heisst nein<end>",
    ),
    "idiom": (
        (
            r"(scher\w* (dich|euch) (weg|fort|zum)|rutsch\w* mir\b[^?]{0,20}buckel|mach\w* (dich|euch|sie sich) vom "
            "acker|(ihr|sie) konn(t|en) mich( alle)? mal<end>)"
        ),
        r"(geh|geht|gehen sie|bleib|bleibt|bleiben sie) mir (\w+ )?(vom (leib|hals)|weg mit)",
        (
            r"lass(en|t|ts|'s|e)?( sie| ihr)? (\S+ ){0,4}in (ruhe|frieden|frieda)\b(?! (daruber|telefon|sprech|red"
            "|besprech|an|mal|einmal|alles|ansehen|prufen|durch|uberleg|entscheid|testen|lesen|nachdenk))"
        ),
        r"(mich|uns|meine \w+|unsere \w+|sie|wir|ich) ~4in ruhe (zu )?(lassen|gelassen|lasst)",
        (
            r"(vergess|vergiss|verlier)\w*( sie| ihr| s')? (bitte |einfach )?(mich|uns|meine|unsere|diese|dass (es "
            ")?(mich|uns))(?! (fragen|frage|unterlagen))"
        ),
        (
            r"(verschwind(e|et|en sie|t)?(?=<end>|,| (aus|von|sofort|endlich|jetzt|bitte|einfach)\b)|hau ab|haut ab"
            r"|hauen sie ab|zieh leine|zieht leine|verzieht euch|verzieh dich|finger weg(?=<end>|,? von (mir|uns|mein"
            r"|unser))|schleich(t|ts|'s|t's|en sie)?( s)? (dich|di|euch|eich|sich)\b|schleichts|putz dich|geht sterben"
            r"|schert euch|verpiss)\w*"
        ),
        (
            r"(erwart|hoff|bitt|sorg|lass|moge|mocht)\w*\b[^?]{0,50}\bletzte[srn]?\b[^?]{0,25}\b(war|ist|bleibt"
            "|bleiben|sein|von (ihnen|euch))"
        ),
        "letzte (mail|nachricht|warnung|aufforderung|e-?mail)[.! ,]*(an|von|dann|sonst|$)",
        (
            r"(sparen|spart|spar|erspar\w*)( sie| ihr| dir| euch)? (sich|euch|mir|uns|dir)? ?(\w+ )?(weitere|kunftige"
            r"|zukunftige|die (nachste|weiteren)|jede weitere|solche|ihre)\w*"
        ),
        r"(raus|weg|verschwinde\w*) (aus|von) (meinem|unserem|meiner) (\w+)?(postfach|inbox|mail\w*|leben)",
        r"(verlier|vergess|loesch|losch)\w* (sie )?(meine|unsere|diese) (nummer|adresse|mail\w*|e-?mail\w*)",
    ),
    "body": (
        (
            r"(schalte?n?|geht an|gehen an|kopie an|cc an|liegt bei|zur|an die|bei der) (\w+ "
            r")?<body>(?=[^?]{0,40}(weiter|meld|beschwer|ein\b|gemeldet|vor)|<end>)"
        ),
    ),
    "silence": (
        r"<ever>[ ,:]{1,2}(bitte |[^\s,;.!?]+ ){0,3}<quiet>(?=<end>|[,.!:]| bitte)",
        "<quiet>[ ,:.!-]{1,3}(bitte |aber |danke |und zwar |und das )*<ever>",
        (
            r"(schenk|gonn|gib|gebt|geben|verordn)\w*( sie| ihr| s')?( (mir|uns|ma|endlich|bitte|jetzt|doch|mal|a"
            r"|eine?|etwas"
            r"|meine))*"
            " <quiet><end>"
        ),
        r"(bitt|ersuch)\w* um (\w+ )?<quiet><end>",
        (
            "^\\W*(bitte |jetzt |endlich |also |dann )*<quiet>(,? bitte| jetzt| endlich|,? danke| im (karton|kasten"
            "|postfach))*\\W*$"
        ),
        r"^\W*(jetzt|nun|dann) (is|ist|herrscht) (amal |mal |endlich |aber )?(a )?(<quiet>|schluss)(?=<end>|,)",
        r"(<ever>|bitte|:) (\w+ )?(schweig|verstumm)\w*",
        r"(schweigen|verstummen) sie(?=<end>|,| bitte| endlich| jetzt)",
        (
            r"(kein|keine|keinen|koan|ka|nicht eine?n?) (\w+ )?(wort|worterl|mucks|muckser|ton|piep|pieps"
            r"|sterbenswort\w*"
            r"|buchstabe\w*|silbe|zeile|lebenszeichen|gruss) (mehr|me|meh"
            r"|mea)\b"
        ),
    ),
    "last": (
        (
            r"(hoffentlich|bitte|moge\w*|mocht\w*|hoff\w*|soll\w*|muss|darf|lass\w*|wunsch\w*|freu\w*|sorg\w*|sei) "
            r"[^.!?]{0,40}\b(die|der|das|ihr\w*|eur\w*|dein\w*) (aller)?letzte[nrsm]?\b(?! (frage|preis|punkt|termin"
            r"|woche"
            r"|tag|rate|rechnung|version|stand|hurde|schritt|runde|chance|wort|angebot))[^.!?]{0,50}\b(gewesen|sein"
            r"|war|ist"
            r"|bleib\w*|ware)\b"
        ),
        (
            r"(das|dies|es|diese) (war|ist|sei|ware) (\w+ ){0,3}(ihre|eure|deine|ihr|euer|dein) (aller)?letzte[srn]?"
            r"( (mail|nachricht|gruss|brief|schreiben|versuch|zusendung|werbung))?(?=<end>|,| an| in)(?!\?)"
        ),
        r"(sag|schreib|bitt|antwort|deutlich|warn)\w* [^?]{0,30}zum (aller)?letzten ?mal\b",
        (
            r"^\W*(bitte |gnade\W+|nein\W+|und )*nicht (noch|schon wieder) ?(eine?[nrs]?|so ?was|so ein\w*|mal)?( "
            r"davon| bitte| mail\w*)*[.! ]*$"
        ),
        r"ein (drittes|viertes|funftes|sechstes|siebtes|achtes|weiteres|nachstes) ?mal [^.!?]{0,30}(nicht|kein\w*)\b",
    ),
    "over": (
        r"[,:] (und )?(jetzt |damit )?schluss\W*$",
        r"^\W*(und zwar )?(fur immer|endgultig|ein fur alle ?mal|lebenslanglich)\W*$",
        r"(gilt|nein|absage)\b[^.!?]{0,40}fur (alles|alle)\b[^.!?]{0,25}(kommt|kommen|folgt|weitere|kunftig)\w*",
        (
            r"(tschuss|adieu|adio|servus|baba|pfiat\w*|leben sie wohl|lebt wohl|lebwohl|ciao|gute nacht|ade"
            r"|wiedersehen"
            r"|wiederschau\w*|wiederluege)[^.!?]{0,25}(fur (immer|ganz|alle zeit\w*)|auf (immer|ewig|nimmer\w*)"
            r"|endgultig"
            r"|ein fur alle\w*|mein(e|en)?[: ,]+nicht|lieber nicht|ohne wiedersehen)"
        ),
        r"(nehmen sie|nehmt|nimm|bitte)( \S+){0,6} abstand\b(?! halten)",
        r"(ist|sind) (\w+ ){0,3}zu unterlassen",
        (
            r"(?:lassen sie|lass(t|ts|s|e)?('s)?)( es| das| des| bitte| doch| endlich| jetzt| nun)* gua?t sei\w?\b"
            r"(?!, (wir|ich) (hab|brauch|sind|bin))"
        ),
        r"lass(en sie|t|ts|s)? (das|es|dies|des|den \w+|solche \w+)( (?!so\b)\w+){0,3} (sein|bleiben)\b",
        r"(hort|hoert|hert) (das|des|dat|dies)[^.!?]{0,30} auf\b",
        (
            r"dass (das|des|dies|es|die \w*(mails?|flut|belastigung|werbung)|der (spam|terror))( [^\s,;.!?]+){0,3} "
            r"(aufhor|aufhoer|endet|ein ende|unterbleib|ausbleib)\w*"
        ),
        (
            r"(mails?|nachrichten|schreiben|zusendungen|erinnerungen|nachfragen|anfragen|werbung|post)\b[^.!?]{0,60}\b"
            r"(ausbleib|unterbleib|ein ende (haben|nehmen|find|hat|nimmt))\w*"
        ),
        r"(hat|haben) [^.!?]{0,30}zu unterbleiben",
        (
            r"(beend|stopp|kapp)(en|et|t|e)?( sie| ihr)?( bitte)? (das|dies\w*|die|den|ihre|eure|unsere\w*) (\w+ "
            r")?(elend"
            r"|theater|trauerspiel|spiel|ganze|belastigung\w*|\w*mails?|\w*kampagne|serie|sequenz|korrespondenz"
            r"|brief\w*"
            r"|bombardement|kontakt\w*|spuk|qual|leitung|terror|flut|schreiberei)<end>"
        ),
        (
            r"(gesprach|korrespondenz|brief(wechsel|verkehr|freundschaft)|schrift(wechsel|verkehr)|mail(wechsel"
            r"|verkehr)"
            r"|konversation|dialog|kontakt|verbindung)( \w+){0,3} (beendet|geschlossen|gekappt|einstellen|beenden"
            r"|abgebrochen|abbrechen|zu ende|abschliessen)\b"
        ),
        r"^\W*(gesprach|korrespondenz|kontakt|dialog|unterhaltung|briefwechsel) (beendet|geschlossen|abgebrochen)\b",
        r"als (\w+ )?(beendet|erledigt|abgeschlossen|geschlossen) (zu )?(betracht\w*|anzusehen|anseh\w*)",
        r"fur (sie|euch) (\w+ ){0,5}(zu|dicht|tot|geschlossen|verschlossen|tabu)(?=<end>|,| und)",
        r"den stecker (zieht|zu ziehen|ziehen|rauszieh\w*)",
        (
            r"es reicht( jetzt| mir| uns| langsam| endlich| wirklich| nun)*(?= mit (ihre|eure|deine|diese|dem|den"
            r"|der)|\W*$)"
        ),
        r"(ende|schluss) (der|mit der|von der) (korrespondenz|brief\w*|mail\w*|schreiberei)",
        r"nimmerwieder\w+",
        "(genug ist genug|das mass ist voll|das fass ist voll|treibt es nicht zu weit)(?=<end>)",
        (
            r"(mein|unser)\w* geduld\b(?! mit (?!ihnen|euch|dir|ihr|eur|dein|dies|solch))[^.!?]{0,30}(zu ende"
            r"|erschopft"
            r"|am ende|aufgebraucht|uberstrapaziert)"
        ),
        (r"^\W*nein\b[^?]{0,60}(fur immer|ein fur alle ?mal|auf ewig|fur alle zeit\w*|was noch kommt)"),
    ),
    "leave_out": (
        (
            "(mich|uns|mi|diese adresse|dieses postfach|das postfach|unser haus|<ours>) ~5(auslassen|aussparen"
            "|auszulassen"
            "|auszusparen|ubergehen|zu ubergehen|uberspringen|zu uberspringen|aussortieren|auszusortieren|auszubuchen"
            "|ausbuchen|ausradieren|auszuradieren|ausklammern|aussen vor lassen|ausblenden|weglassen|wegzulassen"
            "|rauslassen"
            "|herauslassen|abhaken|abzuhaken|ausmustern|unbehelligt lassen|unbehelligt zu lassen"
            "|aus dem spiel lassen)(?=<end>|[,.!]| und| in| bei| von| aus)"
        ),
        (
            r"(radier|sortier|hak|haak|klammer|blend|lass|mach|schmeiss|werf|wirf|kick|kegel|wisch|putz|trag"
            r"|strich)\w*"
            r"( sie| ihr)? (bitte |doch |einfach |mal )*(mich|uns|mi)( [^\s,;.!?]+){0,4} (aus|ab|weg|raus|runter"
            r"|davon weg)"
            r"(?=<end>|,| und (?!zu))"
        ),
        (
            r"(<ever>|bitte|gehts auch|geht es auch|geht's auch)[ ,]{1,2}(aber |auch |lieber |gern |einfach )*ohne "
            r"(mich|uns|mi)\b"
        ),
        (
            r"(wenn|dass) (sie|ihr) (mich|uns) (<ever> |bitte |einfach )*(ubergeh|auslass|vergess|ubersehen|ausspar"
            r"|unbehelligt)\w*"
        ),
        (
            r"^\W*(bitte |sofort |umgehend |uns |mich |also )*aus (der|dem|ihre[rmn]|eure[rmn]|deine[rmn]|dieser"
            r"|diesem) "
            r"(\w*verteiler\w*|\w*liste|kartei|kampagne|newsletter|serie|sequenz|mailing\w*|crm|datenbank)(?=<end>|,)"
        ),
        (
            r"bitte (\S+ ){0,7}aus (ihre[rmn]|eure[rmn]|deine[rmn]|diesem|dieser) (\w*verteiler\w*|\w*liste|kartei"
            r"|kampagne"
            r"|newsletter|serie|sequenz|crm|datenbank|kundendatei|adress\w+)(?=<end>|,)"
        ),
        (
            r"(von|aus) (ihrer|eurer|der|dieser|deren|deiner) \w*liste\b [^.!?]{0,30}\b(herunter|runter|raus|heraus"
            r"|weg)\b"
        ),
        (
            r"(schreib|nerv|belastig|begluck|mail|qual|plag|stor|such)\w*( sie| ihr| du| sich| euch| dir)? (bitte "
            r"|lieber "
            r"|doch |einfach |von mir aus )*(jemand|jmd|wen|wem|irgendwen|irgendjemand)\w* ander\w*"
        ),
    ),
    "away": (
        (
            r"^\W*(bitte |also |und |meine? |alle |sofort )*(daten|adresse\w*|nummer|mailadresse|kontaktdaten"
            r"|eintrag|datensatz)"
            r"( bitte| sofort| umgehend| damit)* (weg|raus|loschen|vernichten|entfernen|streichen|austragen)(?=<end>"
            r"|,| und)"
        ),
        (
            r"(bei ihnen|bei euch|in ihre[mrn]|in eure[mrn]|ich|<ours>) ~6(nicht|nimmer|nirgends) mehr (existier"
            r"|auftauch|vorkomm|steh)\w*"
        ),
        (
            r"(karte|adresse|nummer|daten|akte)\w* (durfen|konnen|konnt|kannst) (sie |ihr )?(\w+ ){0,3}(schreddern"
            r"|wegwerfen|vernichten|verbrennen|zerreissen|entsorgen|vergessen)"
        ),
        r"(adresse|mail|nummer|kontakt|anschrift|name|namen)\b ~2(vergessen sie|vergesst|vergiss)\b",
        (
            r"(kundig|kundige|kundigen) (ich |wir |hiermit |sofort )*(dieses|das|mein|ihr|euer|diesen|den|ihren"
            r"|euren) (\w+ )?(abo\w*|newsletter|mailing)"
        ),
    ),
    "spare": (
        (
            r"(<mails>|versuche?|anlaufe?|nachfassen|nachhaken|muhe|fortsetzung\w*|porto|zeilen|serie|nachste\w*) "
            r"~2(konnen|konnt"
            r"|kannst|durfen|mogen) (sie |ihr |du )?(sich|euch|dir) (\w+ ){0,3}sparen"
        ),
        (
            r"spar\w*( sie| ihr)? (sich|euch|dir)( bitte| doch| einfach| also)* (und (mir|uns) )?(die (muhe|arbeit"
            r"|zeit|energie"
            r"|worte|tinte|nummern?)(?=<end>|,| und| weiter| noch| kunftig)|die nachst\w*|das porto|den (aufwand"
            r"|rest|atem|nachst\w*)|alles weitere|jede\w*"
            r"|jegliche\w*"
            r"|das nachst\w*|weitere\w*|kunftige\w*|nachfassen|das nachfassen|erinnerung\w*)(?! (fur|mit) )"
        ),
        (
            r"verzicht\w* (ich |wir |gerne? |dankend |bitte |sie )*auf (weitere|kunftige|jede|jegliche|alle"
            r"|samtliche|die)\w* "
            r"(\w+ )?(<mails>|versuche?|kontakt\w*)"
        ),
        r"(bleib|blieb)\w* [^.!?]{0,40}verschont|verschont (bleib|blieb|zu bleib|werd)\w*",
    ),
    "no_further": (
        r"^\W*(bitte|danke|nein|nein danke)[, ]+<nomore>( bitte| danke)*\W*$",
        r"(nichts|nix) mehr (lesen|horen|bekommen|haben|wissen|sehen|erhalten) (will|wollen|mocht\w*|mag|woll\w*)",
        r"(mich|uns|<ours>) ~6in (ruhe|frieden) (zu )?(lassen|gelassen)",
        (
            r"(kein|keine|keinen) (neue[rn]?|weitere[rn]?|zweite[rn]?|erneute[rn]?) (versuche?|anlauf|anlaufe"
            r"|fortsetzung"
            r"|ansprache|vorstoss|runde|nachfrage\w*|nachfass\w*|kontakt\w*|post)"
        ),
        (
            r"(bitte|danke|und|hier) (\w+ )?(kein|keine) (versuch|fortsetzung|nachspiel|abschiedsbrief|zugabe"
            r"|nachschlag|follow-?ups?|wiederholung\w*|nachfass\w*)\b"
        ),
        (
            r"nicht (anruf|mail|schreib|anschreib|nachfrag)\w*(,| und|/) ?(auch )?(und )?nicht (mail|schreib|anruf"
            r"|vorbeikomm"
            r"|besuch|nachfrag|anschreib)\w*"
        ),
        (
            r"<contact>( sie)?( bitte)? (an )?(keinem|keiner|niemandem|niemanden|niemand|keinen) (von uns|hier|bei "
            r"uns|im haus|mehr)"
        ),
        (
            r"<nomore>( bitte)? ~4(zu )?(bemuh|behellig|anklopf|anknupf|nachbohr|hinterher|aufkreuz|vorbeikomm|hierher"
            r"|bombardier|zumull|vollmull|zutext|ansprech|nachleg|anbagger|piesack|sekkier|umwerb|bespiel"
            r"|einlad)\w*"
        ),
        r"nimm?(a|er|e|i) ~2(schrei|mail|meld|schick|stor|nerv|sekkier|belastig|anruaf|oruaf|kemm)\w*",
        (
            r"(mog|mecht|wui|will|mag|mocht\w*) ~6(<nomore>|koane?|nix) ~6(hom|habn|haben|hobn|lesen|lesn|sehn?"
            r"|sehen|horn|horen"
            r"|kriag\w*|krieg\w*)(?=<end>|,)"
        ),
        (
            r"(bitte|bidde|bitt schon|bitt schee?n?|biddschee?n?) (net|ned|nit|nicht|nie) (nomml|nommal|nomoi|nomal"
            r"|noamal|noch ?mals?|wieder|noch einmal)<end>"
        ),
        (
            r"(dass|damit|wenn|wenns|wenn's)\b[^.!?]{0,60}\b(nichts|nix|nut|nuet|nud|keine \w+|keinerlei \w+) (mehr"
            r"|me|meh)\b"
            r"[^.!?]{0,20}\b(kommt|kumm|kimmt|chunnt|bekomm|krieg|kriag|erhalt|zugestell|geschick|gesend|eintriff"
            r"|landet|zuschick"
            r"|schick|schreib|schicken)\w*"
        ),
        (
            r"(freu|froh|dankbar|lieb|schon|nett|recht|gluck|wunsch)\w*[^.!?]{0,50}(nie|nichts|nicht|nix|keine \w+) "
            r"(wieder|mehr) "
            r"[^.!?]{0,30}(les|hor|bekomm|krieg|erhalt)\w*"
        ),
        (
            r"(will|mocht\w*|wollen|wunsch\w*|mog) [^.!?]{0,40}\b(nicht|nicht mehr|nimmer|nie wieder|nie mehr) (\w+ "
            r"){0,2}(gefragt"
            r"|gestort|belastigt|behelligt|kontaktiert|angeschrieben|angesprochen|umworben|beworben|bespielt|erinnert"
            r"|angerufen|angemailt) (zu )?werden"
        ),
        (
            r"(mir|uns|hierher|an mich|an uns)( selbst| personlich)?( bitte)? (nie|niemals|nimmer|nichts|nix) (mehr"
            r"|wieder)<end>"
        ),
        (
            r"^\W*(bitte |und |nein\W+|danke\W+)*(nie|niemals) (wieder|mehr) (bitte|danke|so ?was|so etwas|davon"
            r"|dergleichen)( bitte| danke)*\W*$"
        ),
        r"<mails>[^.!?]{0,40}(wunscht|will|verlangt|mochte|liest) (hier |bei uns |ja )?(niemand|keiner)\b",
        (
            r"<mails>( dieser art| solcher art| von (ihnen|euch))?( \w+){0,2} <nomore> (wunsch\w*|erwunscht"
            r"|gewunscht|will|wollen|mocht\w*)"
        ),
        r"(neue\w*|weitere\w*|jede[rs]?|jeglich\w*|kunftig\w*) ~2(versuch\w*|anlauf\w*|anfrag\w*|kontakt\w*"
        r"|zusendung\w*|mails?|post)"
        r"[^.!?]{0,25}(unerwunscht|unerbeten|zwecklos|nicht (mehr )?willkommen|unwillkommen|verweigert|sinnlos)",
        r"^\W*(unverlangt|unerwunscht|unaufgefordert|unerbeten)( und \w+)?[.! ]*$",
    ),
    "threat": (
        (
            r"(noch ?mal|nochmals|noch (eine?[ns]?|so ein\w*|was)|noch einmal|beim nachsten|bei der nachsten"
            r"|andernfalls|ansonsten"
            r"|sonst|im falle?|bei (neuerlich|erneut|weiter)\w*|wenn noch|ab der \w+te[nr])\b[^.!?]{0,60}\b(meld\w* "
            r"ich (euch|sie|das"
            r"|es|dich)|ich meld\w* (euch|sie|das|dich)|anzeige\w*|zeig\w* ich|edob|wko|dsb|datenschutz\w+"
            r"|wettbewerbs\w*"
            r"|bundesnetz\w*|gemeldet|beschwer\w*|rechtsabteilung|abmahn\w*|anwalt\w*|polizei)"
        ),
        (
            r"(bei|ab) (der |dem )?(drei|vier|funf|sechs|sieben|acht|neun|zehn|zwei|nachst|dritt|viert)\w* "
            r"[^.!?]{0,30}(ruf|meld|geh"
            r"|wend|kummer|beschwer|schalt|zeig)\w* [^.!?]{0,40}(zentrale|anwalt|datenschutz\w*|behorde|agentur|edob"
            r"|verbraucher\w*)"
        ),
        (
            r"ab (jetzt|sofort|heute|nun) (\w+ ){0,6}(melde ich|ich melde|gefiltert|geblockt|ungelesen|im spam"
            r"|blockiert|gesperrt)\b(?! mich)"
        ),
        (
            r"(sie|ihr|absender|domain) (steh|sind|seid|land|wander|komm)\w* (jetzt|nun|ab \w+|hiermit|somit"
            r"|kunftig) (\w+ )?(im|in den"
            r"|auf der|auf meiner|auf unserer|auf die) (\w+ )?(spam\w*|filter\w*|blacklist|sperrliste|papierkorb"
            r"|schwarzen liste)"
        ),
        (
            r"(habe?|haben) (ich |wir )?(sie|euch|den absender|ihre \w+|eure \w+) (\w+ ){0,4}(gesperrt|blockiert"
            r"|geblockt)"
        ),
        r"(losch|vernicht|entsorg)\w* [^.!?]{0,40}ungelesen",
        r"(hausverbot|kontaktverbot)",
    ),
    "consent": (
        r"widerspruch (gegen|nach|gem\w*|gemass)\b[^.!?]{0,40}(werb|verarbeit|nutz|dsgvo|art|direkt|zusend)\w*",
        (
            r"ohne (vorherige |meine |unsere |ausdruckliche |jede )*(einwilligung|zustimmung)[^.!?]{0,40}(unzulassig"
            r"|verboten|rechtswidrig|untersagt|belastigung)"
        ),
    ),
    "rid": (
        (
            r"(raus|weg|verschwind\w*|fern|bleib\w*) [^.!?]{0,20}(aus|von) (mein|unser)\w* (\w+ )?(postfach|inbox"
            r"|mail\w*|leben"
            r"|posteingang|briefkasten|adresse|server|bildschirm)"
        ),
        (
            r"(postfach|hier|bei mir|bei uns|inbox|posteingang|briefkasten)\b[^.!?]{0,40}(nichts|nix) (mehr "
            r")?(verloren|zu suchen)"
        ),
        (
            r"wie (wird|werd|krieg|bekomm)\w* (ich|wir|man) (euch|sie|das|des|dich|(diese\w*|ihre|eure) (\w*mails?"
            r"|nachrichten|werbung|post)|den (newsletter|spam))( \w+){0,3} (los|weg)\b"
        ),
        (
            r"wie (komm|gelang)\w* (ich|man|wir|i) (da|hier|von|aus|bei|denn|jetzt|do)\b[^.!?]{0,40}\b(raus|runter"
            r"|weg|heraus|herunter|los|aussa|owa)\b"
        ),
        (
            r"(wo|gibts?|gibt es|hat|welche[rn]?|kein|keinen|find\w*)\b[^.!?]{0,40}\b(aus|ausschalt|ab|abmelde"
            r"|abschalt|abbestell|stopp?|not-?aus"
            r"|unsubscribe|austrag|austrage)-?(knopf|schalter|taste|link|button|funktion|moglichkeit)"
        ),
        (
            r"(link|abmelde\w*|knopf|button) [^.!?]{0,30}(geklickt|gedruckt)\b[^.!?]{0,40}(trotzdem|immer noch"
            r"|weiter\w*|dennoch|wieder|nichts)"
        ),
        r"(erlos|befrei|verschon)\w* [^.!?]{0,20}(mich|uns) (\w+ )?von (diese|ihre|eure)\w* (\w+ )?<mails>",
        r"(mein|unser) (postfach|briefkasten|posteingang|mailbox|mailfach|eingang)\w* ist (kein|keine|nicht)\b",
        r"(scher|troll|zupf|schleich|verkrumel|verzupf|vertschuss)\w* (dich|euch|di|eich|sie sich)\b",
    ),
    "nothing": (
        (
            r"(bitte|danke|und|also|dann|hiermit)?[ ,]*(nichts|nix|nuscht|nischt|nut|nuet) (mehr|meh|me|weiter"
            r"|weiteres)( bitte| danke)* (an (mich|uns|diese|dieses|meine|unsere|unser)\b|hierher|zu (uns|mir)|(von"
            r"|vo|vun) <you>)(?! (gehort|bekommen|erhalten|gelesen|gesehen|geschrieben))"
        ),
        (
            r"^\W*(bitte |und |danke |also |nein |na |nur |drum )*(nie|niemals) (mehr )?(wieder|mehr)([ ,]+(bitte"
            r"|danke|gell|klar|verstanden))*[.! ]*$"
        ),
        r"[,:] (nur )?:?(bitte |und |danke )*(nie|niemals) (mehr )?wieder[.! ]*$",
        r"^\W*(bitte |und |danke |also |nein |na )*<nomore>,? (bitte|danke|gell|klar|verstanden)[.! ]*$",
        (
            r"^\W*(und |aber |bitte )*(nicht|nich|ned|net|nie|nit) (noch ?mal|noch einmal|nochmals?|wieder|erneut"
            r"|nomoi|mehr|weiter) (mir |uns |mich |an mich |hier |bitte |so ?was |es |das |danach )*(zu )?(fragen"
            r"|schreiben|melden|mailen|schicken|probieren|versuchen|anrufen|kommen|nachfragen|nachhaken|nachfassen"
            r"|anklopfen|storen|erinnern|machen)(?=<end>|,)"
        ),
        (
            r"(bitte|und|danke)[, ](\w+ )?<nomore> (es |das |mir |mich |uns |hier )*(probieren|versuchen|fragen"
            r"|erinnern|bohren|betteln|drangen|bemuhen|klopfen|besuchen|nachbohren|storen)(?=<end>|,)"
        ),
        (
            r"(zu|an) (mir|uns|mich) [^.!?]{0,25}(nie|nimmer|nimma|nichts|nix) (mehr|wieder)(?=<end>|,| (was|etwas"
            r"|irgendwas)\b)"
        ),
        (
            r"(komm|kommt|kommts|kommen sie|kommen s'|kumm|kumms?t?)( mir| ma| uns| hier| bloss| ja| bitte| da| bei "
            r"uns)* (nimmer|nimma|nie|(nie|nicht|nich|ned|net) (mehr wieder|wieder|mehr))( her| vorbei| "
            r"bitte)?(?=[.! ]*$)"
        ),
        (
            r"(^\W*|[,;:-] |\bund |\bbitte |\balso |\baber |\bdrum |\bdann )<bother>( sie| s'| ihr| du| euch| dich| "
            r"di| sich| mich| mi| mir| uns| eus| ma| es| das| des| hier| bitte| ja| bloss| nur| lieber| doch| da| so "
            r"?was| damit| si| bei (mir|uns)| an (mich|uns))* <nomore>(?=<end>|[,.!]| (an (?!die )|bei|mit|damit"
            r"|hier|mich|mir|uns|her|vorbei|danke|solche|so ?was|danach|nach)\b| an(?=<end>))"
        ),
        (
            r"(brauch|muss|musst|mussen|soll|sollt|sollst|durf|darf|kannst|konnt|konnen)\w* (sie |ihr |du |s' "
            r")?(sich |euch |dich |di )?(mir |uns |bei mir |bei uns |hier |gar |bitte |auch |da )*(nie wieder|nie "
            r"mehr|nicht mehr|nicht weiter|nicht wieder|nimmer|nich mehr|ned mehr|net mehr) (bei mir |bei uns |mir "
            r"|uns )?(zu )?(meld|schreib|mail|anruf|anzuruf|frag|kontaktier|bemuh|komm|schick|nachfrag|nachfass"
            r"|probier|versuch)\w*(?=<end>|,(?! (ich|wir)))"
        ),
        (
            r"(soll|muss|darf|braucht) (aa |auch |a |bitte |des |das )?(nimmer|nicht mehr|ned mehr|nie wieder|nie "
            r"mehr) (sei|sein|vorkommen|passieren|geschehen)(?=<end>|,)"
        ),
        (
            r"(auch|ebenso|gleich|und) (fur |auf |zu |gegen )?(alle|jede|samtliche|jegliche)\w* (kunftig|weiter"
            r"|kommend|folgend|spater|zukunftig)e\w*(?=<end>|, (die|was)| (angebot|mail|anfrag|brief|schreiben"
            r"|zusend|nachricht|versuch)\w*(?=<end>|,))"
        ),
        r"nein (auch )?(zum|zu jedem|zu allem) (nachfassen|nachhaken|nachfragen|weiteren|nachsten)",
        (
            r"(fortsetzung|weiterfuhrung|wiederaufnahme|fortfuhrung|neuauflage|revanche|zugaben?|wiederholung\w*"
            r"|wiedervorlage)\b[^.!?]{0,50}\b(nicht|keine|un\w*)\b ?(\w+ )?(gewunscht|erwunscht|wunsch\w*|vorgesehen"
            r"|willkommen|notig|erforderlich)"
        ),
        (
            r"kein(e|en)? (nachschlag|zugabe|fortsetzung|nachspiel|neuauflage|revanche|nachfassen|nachhaken)( bitte| "
            r"danke| mehr|, bitte|, danke)"
        ),
        (
            r"kein(e|en|em|er)? (?!weiter|nachst)<nth> (anlauf|versuch|chance|brief\w*|mails?|nachricht|anruf"
            r"|schreiben|akt|kapitel|runde|folge|teil|aufguss|mal)\b(?! (notig|notwendig|erforderlich"
            r"|gebraucht))(?=[^.!?]{0,12}<end>)"
        ),
        (
            r"nicht (noch )?(ein|zum) <nth>( ?mal)?\b(?=[^.!?]{0,30}(notig|zumut|versuch|schreib|bitt|antwort|anruf"
            r"|gern|\W$))"
        ),
        (
            r"(das|dies|dit|des|dat|und es|es|sie) (war|is|ist|bleibt|bleibe) (hoffentlich |bitte |jetzt |nun |somit "
            r"|auch |bestimmt )*(die|dem|de|das|der) (aller)?letzte(?=<end>|, (verstanden|vastanden|klar|bitte|gell"
            r"|ja|ok|kapiert))"
        ),
    ),
    "wanted": (
        (
            r"<want>( (ich|wir|i|ma|mir|er|sie|man|es))?( das| des| dat| det| es| so ?was| davon| dieses| solches| "
            r"auch| einfach)* <nomore>(?=<end>|,(?! (sondern|wenn|als|nur))| und)"
        ),
        (
            r"<want> [^.!?,]{0,40}<nomore> (\w+ ){0,2}(bekomm?en|krieg\w*|kriang|kriag\w*|erhalten|empfangen|hean"
            r"|horn|ghore|hearn|horen|lesn|sehn|zugestellt|zugeschickt|geschickt|dulden|zugesandt)(?=<end>|,(?! "
            r"(sondern|ich will|als))| und| von)"
        ),
        (
            r"(nicht|nichts|nix|nimmer|nie|keine \w+) (mehr|wieder|langer)? ?(zu sehen |zugestellt |zugeschickt "
            r"|zugesandt |geschickt )?(bekomm?en|zugestellt haben|erhalten|empfangen|kriegen|zugestellt bekommen) "
            r"(zu )?(will|wollen|mocht\w*|wunsch\w*|mag|mogen|wollt\w*)"
        ),
        (
            r"<want> [^.!?,]{0,25}(von|vo|vun) <you>( [^\s.!?,]+){0,2} (nichts|nix|nut|nuscht|nischt|nie|nimmer"
            r"|nimma)( mehr| meh| wieder)? (horen|hean|horn|lesen|lesn|wissen|sehen|haben|ham|hom|bekommen|kriegen"
            r"|kriang|geschickt)"
        ),
        r"<want> [^.!?,]{0,15}(nichts|nix|nut|nuscht|nischt|nuet) (mehr|meh|me|mehra) (von|vo|vun) <you>",
        (
            r"(von|vo|vun) <you> <want> (ich|wir|i|er|sie|man|hier)? ?(\w+ ){0,2}(nichts|nix|nie|nut|nimmer) ?(mehr "
            r"|wieder )?(horen|lesen|wissen|sehen|bekommen|haben)"
        ),
        (
            r"(ruhe|frieden|ruah|rueh|ruh) (vor|von) (<you>|<your> (\w+ )?(<post>|<mails>|aufmerksamkeit\w*"
            r"|beharrlichkeit|leuten|haus|hause|firma|treiben))"
        ),
        (
            r"(lass|lasst|lassts|lasst's|loss|lossts|lassen s'|lassen sie|lon|lond)( \w+){0,4} in (ruah|rua|ruh|rueh"
            r"|ruhe|frieda|frieden|friede)(?=<end>|,| (mit (<your>|de|dem|eire)|und|vor|jetzt|endlich|bitte|hearst"
            r"|gell)\b)"
        ),
        (
            r"^\W*(bitte |jetzt |endlich |geh |mei |mensch )*(lass|lasst|lassts|lassen sie|lassen s')( \w+)? (mich"
            r"|mi|uns)( bitte| endlich| jetzt| doch| einfach| aus| gehen)*[.! ]*$"
        ),
        (
            r"(schweigen|stille|funkstille|grabesruhe|ruhe|sendepause) (ware|war'|wars) [^.!?]{0,30}(recht|lieb"
            r"|schon|nett|hofflich\w*|angebracht|herrlich|fein|angenehm|genehm|beste\w*|liebste\w*)"
        ),
        (
            r"(morgen|tag|woche|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|leben|postfach|posteingang"
            r"|feierabend|sommer|urlaub|ruhestand|advent|jahr) ohne (sie|euch|dich|ihre|eure|deine)(?= (mails?"
            r"|briefe?|post|zeilen|nachrichten|werbung)\b|<end>|,)"
        ),
    ),
    "enough": (
        (
            r"(jetzt|jetz|jetza|getz|mir|ma|uns|nun|nu) (reicht|langt|glangt|reichts|langts|glangts)('s| es| is| et| "
            r"mir| uns| ma| jetzt| langsam| endlich| wirklich| schon| nun| scho| allmahlich| aber| dann)*(?=[.! ]*$"
            r"|, (horen|hor|lass|danke|bitte|sonst|und|schluss)| (mit|von) (<your>|euch|ihnen|dir|dem|der|den)\b)"
        ),
        (
            r"(es|des|dos) (langt|glangt|reicht)( mir| uns| ma| jetzt| langsam| endlich| wirklich| scho| schon| bis "
            r"zum \w+ tag)*(?=[.! ]*$| mit (<your>|euch|ihnen|dir)\b)"
        ),
        (
            r"(nu|nun|jetzt|jetz|getz|jetza|nu mal) (is|isch|ist|isses|iss|san)('s| es| et| dat| des)? (aber |aba "
            r"|ma |mal |dann |wirklich |wurkli |langsam |echt |scho |schon |endlich |auch |a |einfach )*(genug|gnueg"
            r"|gnua|gnug|sense|gnueg heu \w+|(?<=aber )gut|(?<=ma )gut|(?<=mal )gut|(?<=auch )gut|(?<=es )gut"
            r"|(?<=dann )gut|guat|jut)\b(?=[.! ]*$| heu|,? (mit|von) (<your>|die|de|den|dem|der|euch|ihnen|dir)\b|, "
            r"(horen|hor|lass|sonst|junger|danke))"
        ),
        (
            r"(nu|nun|jetzt|jetz|getz|jetza|nu mal) (is|isch|ist|isses|iss)('s| es| et| dat| des)? (aber |aba |ma "
            r"|mal |dann |langsam |echt |scho |schon |endlich |auch |a |einfach )*(fertig|ende|feierabend|schicht"
            r"|schluss)\b(?=,? (mit|von) (<your>|die|de|den|dem|der|euch|ihnen|dir)\b|, (horen|hor|lass|sonst))"
        ),
        (
            r"(feierabend|sense|zapfenstreich|fertig|aus die maus|schicht im schacht|ende gelande|klappe zu|deckel "
            r"drauf|licht aus|vorhang zu|finito|basta|funkstille|sendepause|sendeschluss|ruhe)(,| jetzt| bitte)? "
            r"(mit|fur) (<your> (\w+ )?<post>|(der|dem|den|die|de|das) (\w+ )?<post>|ihnen(?=<end>|,)|euch(?=<end>"
            r"|,))"
        ),
        r"^\W*(schluss|aus|ende|basta|finito)(,? (schluss|aus|ende|basta|jetzt|amen|vorbei|finito)){1,3}[.! ]*$",
        (
            r"(aus die maus|licht aus|klappe zu|schicht im schacht)\b[^.!?]{0,30}(kein\w* <nth>|lasst?s? (et|es|das) "
            r"aus|fur immer)"
        ),
    ),
    "off": (
        (
            r"(meld|melde|meldet|melden sie|melds|meldts|melden s'|melds)( hiermit)? (mich|uns|mi|ihn|eus|ihr|meine "
            r"\w+|unsere \w+)( bitte| da| hier| sofort| endlich| doch| wieder| hiermit| uberall| komplett)* ab(?=[.! "
            r"]*$|, (bitte|danke|und)| und| von (ihrer|ihrem|eurer|eurem|der|dem|allen))"
        ),
        (
            r"kann (man|ich|wir|ma) (sie|euch|dich) [^.!?]{0,25}(abstell|abschalt|abbestell|ausschalt|stummschalt"
            r"|kundig|abmeld|loswerd|abwahl)\w*"
        ),
        (
            r"(abmelde|unsubscribe|abbestell|austrage?)-?(link|knopf|button|funktion|seite|formular)\w*(?! in (ihrer"
            r"|der|unserer) (demo|software|app|version))[^.!?]{0,40}(nicht|kaputt|tot|ins leere|fehlt|defekt|leer"
            r"|fehler)"
        ),
        (
            r"^\W*(bitte |sofort |endlich |jetzt |danke |mich |uns )*(abschalten|abstellen|ausschalten|stecker "
            r"ziehen|stummschalten|ausmachen)(,? bitte| danke| jetzt)*[.! ]*$"
        ),
        (
            r"^\W*(bitte |runter |mich |uns |weg |raus )*(von|aus|vo|us) (der|ihrer|eurer|deiner|dem|eurem|ihrem"
            r"|dera) (\w*liste|\w*verteiler|datei|kartei)(,? bitte| danke| runter| weg| raus)*[.! ]*$"
        ),
        (
            r"(nemmed|nemed|nimm|nehmt|nehmts|nehmen sie|nehmen s'|nemts|tuats|tuat|tuan s'|tut|tuet|tund|holt|holts"
            r"|hol|holen sie|schmeissts|schmeisst|streichts?|lupfed|lupf|werfts|werft|losst|lossts|lasst|lassts|land"
            r"|lond)( si| sie| s')? (mich|mi|mir|uns|eus|is|ois)( bitte| da| do| dort| endlich| doch| jetzt| vo de "
            r"liste| hier)* (raus|aussi|aussa|use|usse|ausse|runter|owa|weg|furt|rus|ruus|drus|draus|abi|wegg|heraus"
            r"|davon)(?=<end>|,)"
        ),
        r"(streich|streichts|streichen s'|losch|loschts|strichts)( ma| si| sie)? (mi|mich|uns|eus|is)(?=<end>|,)",
        (
            r"(mich|uns) (bitte |komplett |ganz |einfach |vollstandig |am besten |schnell )+(zu )?vergessen(?=<end>"
            r"|,|\W*$)"
        ),
        (
            r"(entlass|entbind|befrei|erlos|beurlaub)\w* (sie |ihr )?(mich|uns) (\w+ ){0,2}(aus|von) (<your>|der"
            r"|dem) (\w+ )?(<list>|<post>|kreis\w*|pflicht\w*|kunden\w*|fursorge|obhut|aufmerksamkeit|beobachtung)"
        ),
    ),
    "unknown": (
        (
            r"(tun|tu|tuan|tut|tuats|tuts|tuen|tan)( sie| s'| wir| ihr| ma)?( bitte| einfach| doch| halt| am "
            r"besten)* (so,? )?(als|wie wenn|ois)\b[^.!?]{0,60}\b(nicht|nie|kein\w*|tot|gestorben|weg|abbrennt"
            r"|abgebrannt|fremd\w*|umgezogen|verschollen|ausgewandert|nimmer|ausgestorben|verzogen|geschlossen|zu"
            r"|ned)\b"
        ),
        (
            r"betracht(en sie|et|e)( mich| uns| ihn| unsere \w+| diese adresse)( \w+){0,3} als (\w+ )?(ausgetreten"
            r"|abgemeldet|geloscht|gestrichen|gestorben|tot|verstorben|unbekannt|verzogen|verschollen|entlassen"
            r"|gekundigt|unzustellbar|ausgestorben|nicht existent)"
        ),
        (
            r"(mein|unser|ihr|sein)\w* (name|adresse|anschrift|firma|postfach|haus|mailadresse)\b[^.!?]{0,30}(keine "
            r"rolle mehr|ausgedient|in frieden ruhen|ruhen lassen)"
        ),
        (
            r"(andere|glucklichere|dankbarere|geneigtere|aufmerksamere|willigere|gutglaubigere|geduldigere|bessere"
            r"|ein anderes|einen anderen|einem anderen|einer anderen|jemand anderen)[ns]? (leser\w*|empfanger\w*"
            r"|adressat\w*|opfer|abnehmer|zuhorer\w*|objekt\w*|brieffreund\w*|publikum|haus|hause|briefkasten"
            r"|postfach|ohren|gassen)\b[^.!?]{0,25}(such|find|wunsch|widm|schreib|schick|trag|beglucken|zuwend"
            r"|gonn)\w*"
        ),
        (
            r"(trag|schick|send|richt|widm|bring|verteil|schreib|steck|streu|werf|adressier)\w*( sie| ihr| s')?( "
            r"bitte| doch| lieber)? (es|sie|des|das|die|<your> (\w+ )?<post>)( bitte| doch| lieber| kunftig| gern| "
            r"gerne)* (jemand\w* ander\w*|wem (anderen|im|in|der)|woanders\w*|anderswo\w*|in andere \w+|irgendwohin"
            r"|andernorts|jemand\w*, der(?! (entscheid|zustandig|das entscheid|sich (damit )?auskenn|dafur|dort"
            r"|hier)))"
        ),
    ),
    "parting": (
        (
            r"lass(en|t|ts|en sie)?( ma| wir| mer| mir)? (das|des|es)( \w+){0,2} mit (<your>|der|den|dem|dera|dere"
            r"|die) (\w+ )?<post>(?=<end>|, (und|bitte|danke))"
        ),
        (
            r"(bitt\w*|lassen sie|lasst|mogen sie|ersuch\w*|mocht\w*)[^.!?]{0,60}(dabei|es|damit) (\w+ )?bewenden "
            r"(zu )?(lassen|sein)?"
        ),
        (
            r"(sollst|sollt|sollen|soll|solltest|solltet|sollten|musst|mogen|mogt|mogest|wurden|konnten|konntet)( "
            r"(sie|ihr|du|es|das|des|jetzt|bitte|endlich|damit|doch|mal|bald|auch))* (aufhor(en|n|t)?"
            r"|uffhor\w*)(?=<end>|, (mir|uns|mich|mit)| damit| mit (<your>|den|der)| mir| uns| zu (schreib|mail|nerv"
            r"|belastig|schick))"
        ),
        (
            r"(das|dies|des|dat|es|<post>) (muss|soll|sollte|musste|moge|mussen|sollen|hat) (\w+ ){0,2}(aufhoren"
            r"|aufhorn|aufzuhoren|ein ende (haben|nehmen|finden)|enden)(?=[.! ]*$|,)"
        ),
        (
            r"spar(t|e|en sie|en s'|st)?('s|s| es| das| dat| des| det)? (sich|euch|dir|eich)('s| es| das| dat| des| "
            r"det)?(?=[.! ]*$|, (fur|bitte|danke|und|fur alle|kunftig))"
        ),
        (
            r"(erspar|verschon)(en sie|t|e|en s')? (es |das |bitte )?(uns|mir|es uns|mich)( beiden| allen)?(?=<end>"
            r"|,(?! (sondern|und)))"
        ),
        (
            r"(schonen sie|schont|verschonen sie|verschont|verschone) (wenigstens |bitte |doch )?(mein\w* |unser\w* "
            r"|den |die |das |alte\w* |arme\w* )+(postfach|posteingang|briefkasten|lehrling\w*|oma|opa|mutter|vater"
            r"|\w*mann|frau|nerven|kolleg\w*|team|leute|mitarbeiter\w*|drucker|sekretar\w*|chef\w*|inbox)(?=<end>|,)"
        ),
    ),
    "depart": (
        (
            r"(bleib|bleibt|bleibts|bleiben sie|bleiben s')( mir| ma| uns| bitte| bloss| ja| lieber| doch| endlich| "
            r"dort| einfach)* (vom (hals|leib|hof|acker|pelz|leder)|fern|fort|draussen|wo der pfeffer \w+)(?=<end>"
            r"|,? (mit|damit|danke|bitte|und)\b)"
        ),
        (
            r"(notausgang|wo (ist|gehts?|geht's|finde ich|finden wir|is|war)[^.!?]{0,20}\bausgang\b(?! (zum|zur|im"
            r"|am|vom) ))"
        ),
    ),
    "warned": (
        (
            r"noch (eine?[rns]?|oane|ene|so ein\w*|'n|nen|1)( (mail|mails|brief|nachricht|davon|post|zeile|wort"
            r"|anruf|newsletter|spam|so ?was|erinnerung|anschreiben|schreiben|einzige\w*))*(, (du|sie|ihr) \w+)?,? "
            r"(und|dann|oder|sonst)\b[^.!?]{0,50}\b(anzeig|zeig|block|sperr|ruf|chef|anwalt|polizei|scheppert|kracht"
            r"|knallt|rappelt|setzt|arger|hund|beschwer|konsequenz|klag|platz|kosten|rechnung|filter|spam|mull"
            r"|papierkorb|meld\w* (ich|i) (sie|euch|das|dich|es))\w*"
        ),
        (
            r"(was|wie ?viel|wen) (muss|kost\w*|soll|darf|braucht) [^.!?]{0,40}(damit|bis|um|von (ihnen|euch)|dass) "
            r"[^.!?]{0,30}(aufhor\w*|nichts mehr|nix mehr|ruhe (ist|habe|gibt|haben)|in ruhe|kein\w* \w+ mehr"
            r"|loswerd\w*|los (bin|werde))"
        ),
    ),
    "wishes": (
        (
            r"(schon|dankbar|froh|glucklich|erleichtert|verbunden|nett|lieb|freu\w*|freud\w*|recht|begruss\w*"
            r"|schonender|hofflich\w*|angenehm|wunsch\w*|wunder\w*|best\w*|lieber|hofflichkeit|erholsam\w*|wohltat"
            r"|segen|gern\w*|verstand\w*|idee)\b[^.!?]{0,50}, (wenn|dass|falls)\b[^.!?]{0,80}\b(aufhor\w*"
            r"|verschon\w*|ausbl(eib|ieb)\w*|unterl(ass|iess)\w*|fernbl(eib|ieb)\w*|wegbl(eib|ieb)\w*|fortbl(eib"
            r"|ieb)\w*|in (ruhe|frieden) l(ass|iess)\w*|vergess\w*|vergass\w*|ubergeh\w*|ubergingen|uberging"
            r"|einstellt?en|erspart?en|abmeldet?en|austr(ag|ug)en|str(ei|i)chen|loscht?en|herausn(ehm|ahm)en"
            r"|verstumm\w*|schw(ei|ie)gen|loslassen|losliessen|ruhe hatten|ruhe hatte|zur ruhe)\b"
        ),
        (
            r"(wenn|dass|ob) [^.!?]{0,40}(gar |uberhaupt )?(keine?|keine mehr|nichts|nichts mehr) (eintraf|kam"
            r"|eing(i|e)ng|ank(a|o)m|eintreff)\w*"
        ),
        (
            r"(bitt|ersuch|dank|flehe?)\w* (\S+ ){0,5}um (\S+ ){0,4}(ausbleiben|schonung|verschonung|enthaltsamkeit"
            r"|abstinenz|unterlassung|verzicht auf|stille|gnade|einhalt|einstellung (der|ihrer|jeglicher|aller"
            r"|dieser) (\w+ )?(<post>|<mails>|kontakt\w*|aktivit\w*|bemuhung\w*|zustellung|kampagne|korrespondenz)"
            r"|beendigung|funkstille|sendepause)\b"
        ),
        (
            r"um (\S+ ){0,4}(zuruckhaltung|ausbleiben|schonung|verschonung|enthaltsamkeit|abstinenz|unterlassung"
            r"|einstellung (der|ihrer|jeglicher|aller|dieser) \w+|funkstille|stille|sendepause) (zu )?(bitte|bitten"
            r"|gebeten|ersuch\w*|ersucht)"
        ),
        r"um (das |ein )?ausbleiben\b",
        (
            r"(auf|ohne) (die |alle |jede |jegliche |weitere )*(<your> (\w+ )?(<post>|lekture|aufmerksamkeit\w*"
            r"|zuwendung|beharrlichkeit|fursorge|begleitung)|lekture|weitere \w+)\b [^.!?]{0,40}(verzicht|auskomm"
            r"|auszukomm|leben konn|weiterleben)\w*"
        ),
        r"<ever> (\S+ ){0,4}(zu )?verzichten( zu (durfen|wollen|konnen))?(?=<end>)",
    ),
    "henceforth": (
        (
            r"(?<!erreichen sie )(?<!kontaktieren sie )\b(mich|uns|mir)\b(?! (auch |gern |gerne )?(helf|unterstutz"
            r"|begleit))[^.!?]{0,40}<ever>(?![^.!?]{0,60}\b(unter|per|statt|lieber|direkt|gleich|als|bei|wend\w*"
            r"|laufenden|informier\w*|einladen|dabei|besser|leichter|schneller|einfacher|zeit|geld|ja|(helf"
            r"|unterstutz|begleit|betreu|beliefer|sparen|spart|einspar|erleichter|kopie|cc|pdf|excel|zusammenarbeit"
            r"|partner|rabatt|kondition|preis|vertret|berat|einkauf|arbeit|freu)\w*|mehr (?!mail|post"
            r"|brief))\b)(?<!uns auf dauer)"
        ),
        (
            r"(?![^.!?]{0,40}\b(nutz|benutz|verwend|richt|aktualisier|adressier|notier|ander|beacht|wahl|erreich"
            r"|stell|reich|find|kontaktier|ruf|helf|konn|begleit|unterstutz)\w* sie)(\w+en sie|\w+en s'|bitte\b) "
            r"[^.!?]{0,50}<ever>(?![^.!?]{0,60}\b(an|unter|per|direkt|gleich|als|bei|wend\w*|informier\w*|einladen"
            r"|besser|leichter|schneller|zeit|geld|immer|regelmassig|monatlich|rechnung\w*|(helf|unterstutz|begleit"
            r"|betreu|beliefer|sparen|spart|einspar|erleichter|kopie|cc|pdf|excel|zusammenarbeit|partner|rabatt"
            r"|kondition|preis|vertret|berat|einkauf|arbeit|freu)\w*)\b)(?<!nen sie das auf dauer)"
        ),
        (
            r"<ever>[^.!?]{0,50}\b(nicht|nichts|nie|niemand\w*|keine?[nrms]?|weder|nix|ned"
            r"|net)\b(?![^.!?]{0,40}\b(brauch|benotig|kauf|invest|anschaff|bestell|bedarf|budget|interesse|arbeit"
            r"|einsetz|plan|nutz|wohl|moglich|geld|umstell|ander)\w*)(?=[^.!?]{0,60}\b(<post>|<mails>|mich|uns|mir"
            r"|ihnen|euch|schreib\w*|meld\w*|hor\w*|les\w*|stor\w*|adress\w*|postfach\w*|lust|notig|erwunscht"
            r"|willkommen|bitte|mehr)\b)"
        ),
        r"<ever>[ ,]{1,2}(bitte|danke)\b(?! (an|unter|per|direkt|immer|nur|als|alles|bei)\b)",
        (
            r"<ever> (\w+ ){0,3}(meiden|auslassen|ubergehen|verschonen|schonen|vergessen|streichen|loschen|schweigen"
            r"|unterlassen|aussen vor|aus dem spiel|ausnehmen|auszunehmen|weglassen|uberspringen|ignorieren"
            r"|unbehelligt|ungestort|unbelastigt)(?=<end>|,)"
        ),
    ),
    "refused": (
        (
            r"(bitte|ersuche|bitten|danke|und),? (nichts|nicht|nich|keine?[nr]?|nix) (mehr|wieder|weiter\w*)\b(?! "
            r"(fragen|rabatt\w*|termin\w*|unterlagen|infos?|anderung\w*|umstande|verzogerung\w*|vor|bis|als|nach|am"
            r"|im|so|lange?|warten|zogern|verwechsel\w*|lang|weg|von hand|in cc|per|diese|heute|unter|notig"
            r"|fragen)\b)(?![^.!?]{0,60}\b(sondern|bis|vor|frage\w*|termin\w*|rabatt\w*|zeit)\b)"
        ),
        (
            r"(nie|niemals) (wieder|mehr)(?=<end>|,? (von|an|bei|mit|fur) (ihnen|euch|mir|uns|mich|dieser firma"
            r"|diesem absender)| (ein|etwas|was) (wort|zeile|mail)?)(?<!noch nie mehr)"
        ),
        (
            r"(ihnen|euch|<post>|an (mich|uns)|meine? \w+) [^.!?,]{0,30}(nie|niemals) (wieder|mehr)\b(?! (so|ohne"
            r"|missen|hergeben))"
        ),
        (
            r"(adresse|anschrift|mailadresse|nummer|namen?)\b[^.!?,]{0,30}(vergess|verlier|streich|losch|tilg"
            r"|schwarz|radier|kratz|entsorg|durchstreich|ausradier|verbrenn|wegwerf|auszuradier|zu streich)\w*(?! "
            r"sie (nicht|ja))"
        ),
        (
            r"(vergess|vergiss|verlier|streich|losch|tilg|schwarz|radier|kratz|entsorg|verbrenn)\w* "
            r"[^.!?,]{0,25}\b(mein|unser|dies|die)\w* (\w+ )?(adresse|anschrift|mailadresse|nummer|namen)\b"
        ),
        (
            r"(ohne|aus|von|verlass\w*|raum\w*|meid\w*|um) (mein|unser)\w* (\w+ )?(posteingang|postfach|briefkasten"
            r"|inbox)(?=<end>|,| (raus|weg|fern|herum|machen|zu verlassen|verschwind\w*|abzieh\w*))"
        ),
        (
            r"<nth> (mail|brief|schreiben|nachricht|anlauf|erinnerung)\w*\b[^.!?]{0,40}\b(nicht|keine?[snr]?|spar\w*"
            r"|erspar\w*|verzicht\w*|unnotig|uberfluss\w*)\b(?![^.!?]{0,30}(antwort|beantwort|gelesen|bekommen"
            r"|erhalten|angekommen|gesehen|geoffnet|offnen))"
        ),
        (
            r"(mir|uns|sich|euch|ihnen) [^.!?]{0,50}\b(weitere\w*|<nth>|nachste\w*|fortsetzung|kunftige\w*|den "
            r"rest)[^.!?]{0,25}\b(zu )?(er)?spar\w*"
        ),
        r"unterbleiben(?! (kann|konnen))",
        (
            r"stell(en sie|t|e|ts)? (bitte |endlich |jetzt |sofort )*(die|den|das|ihre\w*|eure\w*|diese\w*|jede\w*) "
            r"(\w+ )?(<post>|<mails>|versand|zustellung|belieferung|aussendung\w*|bemuhung\w*|kontakt\w*|versuche"
            r"|beschuss|bombardement|belagerung|kampagne|beschallung|serie|korrespondenz)\b[^.!?]{0,20} ein\b"
        ),
        r"(werbe)?widerruf(e|en|s)?\b(?![^.!?]{0,30}(frist|belehrung|kauf|bestell|vertrag|termin))",
        (
            r"(um|zur|zwecks) (\w+ ){0,2}(entfernung|loschung|streichung|austragung|abmeldung|sperrung|tilgung"
            r"|herausnahme|entlassung)\b(?=[^.!?]{0,30}(<end>|bitte|gebeten|ersuch))"
        ),
        (
            r"(kein\w*|nie|nicht|ohne|entzieh\w*|erlosch\w*|zuruck\w*|liegt|abgelaufen|entzogen"
            r"|widerruf\w*)\b[^.!?]{0,40}\b(werbe)?(einwilligung|einverstandnis)\b(?! (der|unserer|von) (kunden"
            r"|patienten|eltern|betriebs))"
        ),
        (
            r"(einwilligung|einverstandnis)\b(?! (der|unserer|von) (kunden|patienten|eltern|betriebs"
            r"|mitglieder))[^.!?]{0,40}\b(nie|nicht|kein\w*|entzog\w*|entzieh\w*|erlosch\w*|zuruck\w*|widerruf\w*"
            r"|abgelaufen)\b"
        ),
        (
            r"(mein|unser|dies)\w* (\w+ )?adress\w* [^.!?]{0,60}\b(nicht|nie|keine?[nrs]?"
            r"|ohne)\b(?![^.!?]{0,60}(betreut|uberwacht|gelesen|abgerufen|existier|gultig|antwort|zustellbar"
            r"|erreichbar|aktiv|bearbeit|weitergeleitet|vergeben|richtig|zustandig|genutzt|verwendet|stimmt|kennt"
            r"|falsch|gefunden|aktuell|neu|versand|empfang|abgefragt|automatisch)\w*)(?<!steht hier nicht)"
        ),
        (
            r"(nicht|nie|keine?[nr]?|ohne|nirgends|weg|raus|frei|kurzer)\b[^.!?]{0,40}\b(ihre|eure)[rnm]? (\w+ "
            r")?(\w*(?<!warte)liste|\w*verteiler|kartei|adresskartei|datei|datenbank|kampagne|sequenz)\b(?! (fehl"
            r"|find|gefunden|steht nicht)\w*)"
        ),
        (
            r"\b(ihre|eure)[rnm]? (\w+ )?(\w*(?<!warte)liste|\w*verteiler|kartei|adresskartei|datei|datenbank"
            r"|kampagne|sequenz)\b(?! (fehl|find|sehe|hab))[^.!?]{0,40}\b(nicht|nie|ohne|weniger|weg|raus|frei"
            r"|nirgends)\b(?! (fehlt|finde|gefunden|geoffnet|offnen|dabei|vollstandig|aktuell))"
        ),
        (
            r"(?<!noch )\b(nie|niemals|nirgends) [^.!?]{0,30}(bestellt|abonniert|angefordert|angemeldet|eingetragen"
            r"|registriert|darum gebeten|danach gefragt)\b"
        ),
        (
            r"(bitte|hoffentlich|dies\w*|das|die|als|zur|ihre|eure|eine?) ([^\s.!?]+ ){0,5}(aller)?letzte[nrsm]? "
            r"(mail|brief|nachricht|schreiben|zeile|zuschrift|sendung)(?=<end>| (sein|bleiben|gewesen|war|an (mich"
            r"|uns)))(?<!auf ihre letzte mail)(?<!fur ihre letzte mail)(?<!zu ihrer letzten mail)"
        ),
        (
            r"(das|dies|es|diese) (ist|war|sei|bleibt|bleibe|ware) [^.!?]{0,30}\bletzte[nrsm]? (mail|brief|nachricht"
            r"|schreiben|zeile|zuschrift|sendung|antwort|bitte|warnung|aufforderung)\b(?! (frage|preis))"
        ),
        (
            r"weitere\w* (mails?|briefe?|schreiben|nachrichten|zusendungen|anschreiben|zuschriften|kontaktversuche?"
            r"|kontaktaufnahmen?)\b[^.!?]{0,50}\b(nicht|keine?[nr]?|vermeid\w*|sinnlos|zwecklos|sperr\w*|losch\w*"
            r"|wander\w*|ignorier\w*|ungelesen|land\w*|kosten\w*|verzicht\w*|abseh\w*|verweiger\w*)\b"
        ),
        r"(nachstes ?mal|beim nachsten ?mal)[,:]? [^.!?]{0,15}(anwalt|anzeige|polizei|beschwerde|datenschutz\w*)",
        r"kein(e|en)? (nachfassen|nachhaken|erinnerung\w*|follow-?ups?|nachfrage)(?=, (und )?kein)",
        r"lass(en sie|t|ts|en s')? (es|das|des|dat)( jetzt| bitte| nun| endlich| einfach| doch| kunftig)+(?=[.! ]*$)",
        r"(keene|keen|keenen|koane|koa|keni|kei) (\w+ )?<post>( \w+){0,2} (mehr|meh|mea|me)\b",
    ),
}

HOSTILE: tuple[str, ...] = (
    r"(mein|unser)\w* (rechts)?anwalt\w*\b(?!.{0,60}(pruft|vertrag|avv|dsgvo|schaut|liest|freigab|unterschr))",
    r"abmahn\w*",
    "rechtliche schritte",
    "rechtsweg",
    r"(soll|werde|muss|oder) ich (\w+ )?klagen",
    "vor gericht",
    "(ver)?klage (ein|gegen|euch|sie)",
    r"verklag\w*",
    "einschalten eines anwalts",
    r"rechtsanwalt\w* (ein|wird|uberge)\w*",
    "strafanzeige",
    "unterlassungsklage",
    r"verpiss\w*",
    r"arschl\w*",
    "idiot",
    "idioten",
    r"vollidiot\w*",
    r"drecks\w+",
    r"scheiss\w*(?! (egal|teuer|aufwand))",
    "wichser",
    "penner",
    r"hurensohn\w*",
    r"abzocker\w*",
    "betruger(bande|pack)",
    (
        r"(ihr|sie|du) (\w+ ){0,2}(betruger|gauner|verbrecher|pack|deppen|depp|dummkopf\w*|spinner|pfeifen"
        r"|schmarotzer|parasit\w*|abschaum|gesindel|halunken|dilettanten|trottel|schwachkopf\w*|nervensag\w*)"
    ),
    "halt die fresse",
    "halts maul",
    "leck mich",
    "leckt mich",
    r"fick\w*",
    "wie (dumm|blod|bescheuert) (kann|muss|seid|sind|bist)",
    "schamen sie sich",
    "schamt euch",
    "du depp",
    "kruzitürken nochmal",
    "seid ihr (dumm|blod|bescheuert|taub)",
    "spinnt ihr",
    r"drecksack\w*",
    "saftladen",
    "drecksladen",
)
