"""German, of Austria and Switzerland too: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "exclusion": (
        "sperrliste* sperrvermerk* werbesperr* blacklist* robinsonliste* schwarze sperrdatei* ausschlussliste*"
    ),
    "end": (
        "=(?:[ ,.!-]{1,4}(?:bitte|danke|vielen dank|merci|jetzt|sofort|umgehend|endlich|dringend"
        r"|unverzuglich|mehr|wieder)){0,3}\W*$"
    ),
    "me": "mich uns mir mi is",
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
        "kontaktierung* warbig werbig mailing* wurfsendung*"
    ),
    "remove": (
        "losch* loesch* entfern* streich* tilg* vernicht* austrag* auszutrag* trag* tragt nehm* nimm "
        "nehmt herausnehm* heraus* schmeiss* werft wirf rausnehm* rauswerf* rausschmeiss* sperr* "
        "auslisten auszulisten strych* usnehm* lupf* rauslosch* gestrichen geloscht entfernt vernichtet "
        "ausgetragen gesperrt rausgenommen herausgenommen raus remove entferne* beseitig* eliminier* "
        "ausnehm* auszunehm* rauszunehm* rauszuwerf* zu_losch* hol* tu tun schmeisst schmeiss werfen"
    ),
    "unsubscribe": (
        "abmeld* abzumeld* abgemeldet abbestell* abzubestell* abbestellt austrag* auszutrag* ausgetragen "
        "kundig* abonniert deabonnier* abmeldung austragung meld* bestell*"
    ),
    "stop": (
        "stop* aufhor* aufzuhor* hor hort hore horen horet hoer* einstell* einzustell* stell* unterlass* "
        "unterbleib* beend* schluss genug reicht verzicht* abseh* abzuseh* seh* verschon* sein* lass* "
        "spar* erspar* uffhor* ufhor* verbitt* verbiet* untersag* untersagt ruhe ende mach* jetzt "
        "verschwind* hau* zieh* verpiss* geben gebt gib"
    ),
    "not": (
        "nicht nie niemals nichts nix keine* kein kei keinerlei nimmer nimme num numme ned nit net "
        "niemand ohne weder keinesfalls nie_wieder nichts_mehr noed noch"
    ),
    "contact": (
        "kontaktier* anschreib* angeschrieb* schreib* schri* gschrieb* melde meld* anmail* mail* "
        "belastig* kontakt* zusend* schick* send* anruf* angerufen zuruckmeld* nachfass* nachzufass* "
        "nachhak* behellig* stor* nerv* zuspam* spam* bemail* erreich* anfrag* angehen bewerb* ruf* "
        "anzuschreib* zu_kontaktier* anzuruf* anzumail* angemailt kontaktiert belastigt belaestig* "
        "angesprochen zuschick* zuzusend* zuzuschick* benutz* verwend* nutz* verschick* zugeschickt "
        "zugesandt geschrieben ubersend* uebersend* zukommen geschickt gesendet kommen"
    ),
    "report": (
        "meld* gemeld* anzeig* beschwer* blockier* blocker* sperr* spam* abmahn* abgemahn* anwalt* leit* "
        "weiterleit* weitergeleitet geblockt block* markier* ubergeb* uebergeb* wend* informier* "
        "einschalt* verbraucher* bundesnetz* datenschutz* wettbewerbs* edob behorde* aufsicht* nachst* "
        "erneut* noch* landet junk* strafanzeige"
    ),
    "body": (
        "bundesnetzagentur datenschutzbehorde* datenschutzbeauftragte* landesdatenschutz* "
        "landesbeauftragte* verbraucherzentrale* aufsichtsbehorde* wettbewerbszentrale bfdi edob seco "
        "datenschutzaufsicht* dsb verbraucherschutz* datenschutzkommission konsumentenschutz rtr "
        "fernmeldeburo polizei provider hoster abuse*"
    ),
    "object": (
        "widersprech* widerspruch* widerspreche widerruf* einwilligung* zustimmung* eingewilligt "
        "zugestimmt erlaubnis recht* verlang* forder* beantrag* bitt* dsgvo uwg art artikel loschung* "
        "vernichtung* opt auskunft erlaubt untersag* ersuch* erwart* tkg dsg"
    ),
    "weary": (
        "warum wieso weshalb wie zum schon standig dauernd dritte* vierte* funfte* trotz* mehrfach* "
        "wiederholt* immer letzte* wieviel* mehrmal* zigmal was noch hab habe haben"
    ),
    "idiom": (
        "ruhe frieden zufrieden vergess* vergiss verschwind* hau haut zieh leine finger letzte* letzt* "
        "spar* erspar* verschon* schluss genug reicht verzicht* nerv* raus weg steck* verlier*"
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
        r"|unbefristet|permanent|lebenslang\w*)"
    ),
    "quiet": (
        "=(?:(?:funkstille|sendepause|ruhe|rueh|ruah|ruh|stille|schweigen|frieden|radiostille|sendeschluss)"
        r"|(?:schreib|kontakt|sende|mail|werbe|brief)(?:stopp?|sperre|verbot|pause))"
    ),
    "nomore": (
        "=(?:(?:nicht|nie|niemals|nichts|nix|ned|net|nit|not|nod) (?:mehr|wieder|weiter|noch ?mals?|noch einmal|erneut"
        r"|langer|meh|mea)|nimm(?:er|a|i|e)|numm?a?e?)"
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
        "(raus|weg|runter) (mit (mir|uns|meiner|unserer|der)|damit)",
        r"(adresse\w*|daten|mail\w*|kontakt|eintrag) (kann|konnen|bitte|darf|muss|mussen) (\w+ )?(weg|raus)",
        r"raus aus (dem|eurem|ihrem|deinem) (funnel|pipeline|trichter|\w+)(?=<end>)",
        "<strike>( sie| ihr| du)?( bitte| sofort| umgehend| mal| doch| endlich)* ~3(mich|uns|<ours>)",
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
        r"^\W*(bitte |sofort |umgehend |alles )?(losch|entfern|streich|tilg|remove|auslist|raus)\w*( bitte)?<end>",
        (
            r"bitte (\w+ ){0,3}(loschen|loeschen|entfernen|streichen|tilgen|rausnehmen|herausnehmen|auslisten|sperren"
            r"|austragen)\b"
        ),
        (
            "(loschen|loeschen|entfernen|streichen|vernichten|tilgen)( sie)?( bitte| sofort)? (alles|das|die|sie|ihn"
            r"|es|diese\w*|bitte alles|mich|samtliche\w*)\b(?! (duplikat|alte))"
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
            r"(?<![a-z] )\b(hor|hort|hore|hoer|hoert|hort's|horts"
            r"|horen sie|hoeren sie)( ihr)? ([^\s,;!?]+ ){0,4}auf\b(?=<end>|[,.!:;]| (mit|damit|zu|mir|bei|hier"
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
            r"(verschon|erspar|verschont|erspart)\w*( sie)? (mich|uns|mir)(?! (\w+ )?mit (?!weiter|ihren|euren|solch"
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
        r"<mails> [^?]{0,50}(nicht|un)(\w+ )?(erwunscht|gewunscht|gestattet|erlaubt|verlangt)",
        (
            "(keine|keinerlei|koa|ka) (werbung|werbemails|spam|mails|e-?mails|newsletter|anrufe|reklame"
            "|kontaktaufnahme|zusendungen|zuschriften)(?=<end>| (an|mehr|auf|per|bitte|uber|in|von (euch|ihnen|dir)))"
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
            r"wie (oft|viele? mal\w*|haufig|lange) (muss|soll|mussen|sollen|noch|denn|darf|mocht|hab|habe)\w* (?!das"
            "|wir euer|wir ihr|man das (system|produkt))"
        ),
        (
            r"(schon|bereits|mehrfach|mehrmals|zigmal|wiederholt) (\S+ ){0,3}(zwei|drei|vier|mehr|zig|funf)?(mal|mals"
            "|fach)? ?(gebeten|gesagt|mitgeteilt|abgelehnt|widersprochen|abgemeldet|aufgefordert|abgesagt)"
        ),
        (
            r"(schon wieder|immer noch|standig|dauernd|trotzdem|trotz\w*) (eine? |diese |ihre |eure |noch )?(\w+ "
            r")?(mail|mails|e-?mail\w*|nachricht\w*|werbung|spam|ihr|sie|post)[?!. ]*$"
        ),
        "nein heisst nein",
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
            r"(vergess|vergiss|verlier)\w*( sie| ihr)? (bitte |einfach )?(mich|uns|meine|unsere|diese|dass (es "
            ")?(mich|uns))(?! (fragen|frage|unterlagen))"
        ),
        (
            "(verschwind|hau ab|haut ab|hauen sie ab|zieh leine|zieht leine|verzieht euch|verzieh dich|finger weg"
            r"|schleich|schleichts|putz dich|geht sterben|schert euch|verpiss)\w*"
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
            r"(schenk|gonn|gib|gebt|geben|verordn)\w*( sie| ihr)?( (mir|uns|endlich|bitte|jetzt|doch|mal|eine?|etwas"
            r"|meine))*"
            " <quiet><end>"
        ),
        r"(bitt|ersuch)\w* um (\w+ )?<quiet><end>",
        (
            "^\\W*(bitte |jetzt |endlich |also |dann )*<quiet>(,? bitte| jetzt| endlich|,? danke| im (karton|kasten"
            "|postfach))*\\W*$"
        ),
        (
            "(is|ist|war|herrscht) ((amal|endlich|jetzt|dann|mal|bitte|nun|aber|halt) ){1,3}(a )?(<quiet>"
            "|schluss)(?=<end>|,)"
        ),
        r"^\W*(jetzt|nun|dann) (is|ist|herrscht) (amal |mal |endlich |aber )?(a )?(<quiet>|schluss)(?=<end>|,)",
        r"(dass|wenn) (endlich |jetzt |hier |dann )*(ruh|ruhe|ruah|schluss) (ist|is|ware|herrscht)<end>",
        r"(<ever>|bitte|:) (\w+ )?(schweig|verstumm)\w*",
        r"(schweigen|verstummen) sie(?=<end>|,| bitte| endlich| jetzt)",
        (
            r"(kein|keinen|koan|ka) (\w+ )?(wort|worterl|mucks|muckser|ton|piep|pieps|sterbenswort\w*) (mehr|me|meh"
            r"|mea)\b"
        ),
        "(seid|sei|seien sie)( bitte| endlich| jetzt)* (still|stad|leise)(?=<end>|,)",
        (
            r"(lon|lond|land|lahnd|lass|lassed|lassend|lossed|lont|lo)( \w+)? (mich|mi|eus|uns|ois) (\w+ ){0,3}in? "
            r"(rueh|ruh|friede)"
        ),
    ),
    "last": (
        r"moge (dies|das|es|diese)[^.!?]{0,20} (die|der|das|ihre?|eure) (aller)?letzte\b",
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
        (
            r"war(en)? (das|dies) (bitte|hoffentlich|dann|jetzt|nun|hiermit|also) (\w+ )?(der|die|das|ihr\w*|eur\w*) "
            r"letzte\w*(?! (frage|punkt|termin))"
        ),
        r"(sag|schreib|bitt|antwort|deutlich|warn)\w* [^?]{0,30}zum (aller)?letzten ?mal\b",
        r"^\W*(bitte |und |jetzt |also |nun )*zum (aller)?letzten ?mal\b(?! (im|in|vor|seit|hab|hatte|war|am))",
        r"bitte (\w+ )?zum (aller)?letzten ?mal\b",
        (
            r"^\W*(bitte |gnade\W+|nein\W+|und )*nicht (noch|schon wieder) ?(eine?[nrs]?|so ?was|so ein\w*|mal)?( "
            r"davon| bitte| mail\w*)*[.! ]*$"
        ),
        r"(lieber|eher) [^.!?]{0,50}als (die nachste|noch eine|eine weitere|weitere|noch) ?(\w+ )?<mails>",
        r"ein (drittes|viertes|funftes|sechstes|siebtes|achtes|weiteres|nachstes) ?mal [^.!?]{0,30}(nicht|kein\w*)\b",
    ),
    "over": (
        r"[,:] (und )?(jetzt |damit )?schluss\W*$",
        r"^\W*(und zwar )?(fur immer|endgultig|ein fur alle ?mal|lebenslanglich)\W*$",
        r"(gilt|nein|absage)\b[^.!?]{0,40}fur (alles|alle)\b[^.!?]{0,25}(kommt|kommen|folgt|weitere|kunftig)\w*",
        r"(ihr|euer|dein) abo\w* (auf|bei) (mein|mir|uns|unser)\w*",
        r"das war('s|s| es) (dann )?(zwischen uns|mit uns)",
        (
            r"(tschuss|adieu|adio|servus|baba|pfiat\w*|leben sie wohl|lebt wohl|lebwohl|ciao|gute "
            r"nacht)[^.!?]{0,20}(fur immer"
            r"|auf immer|endgultig|ein fur alle\w*)"
        ),
        r"(sehen sie|seht|sieh)( \S+){0,4} (davon|hiervon) ab\b",
        r"(nehmen sie|nehmt|nimm|bitte)( \S+){0,6} abstand\b(?! halten)",
        r"(ist|sind) (\w+ ){0,3}zu unterlassen",
        r"unterlasst\b",
        r"schaff\w* (sie )?(\w+ )?abhilfe",
        r"lass(en sie|t|ts|s|e)?( es| das| des| bitte| doch| endlich| jetzt)* gua?t sei\w?\b",
        r"(es|das|dabei) (\w+ )?gut sein zu lassen",
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
            r"(konnen|konnten|durfen|wollen|mocht\w*|wurd\w*|konnt\w*|lassen) (wir|sie|ihr|du) (das|dies|es|diese\w*"
            r"|die"
            r"|den|unser\w*)( hier| ganze\w*| einseitig\w*)*( korrespondenz| brief\w*| schrift\w*| \w*mail\w*| "
            r"kontakt\w*"
            r"| konversation| dialog| thema| serie| sache| elend| theater)?( bitte| jetzt| endlich| einfach| hier)* "
            r"(beenden|abbrechen|einstellen|abstellen)(?=<end>|,)"
        ),
        r"beend(en|et|e)( sie)?( bitte)? (das|dies|es)( hier| jetzt| endlich| sofort)*<end>",
        (
            r"(beend|stopp|kapp)(en|et|t|e)?( sie| ihr)?( bitte)? (das|dies\w*|die|den|ihre|eure|unsere\w*) (\w+ "
            r")?(elend"
            r"|theater|trauerspiel|spiel|ganze|belastigung\w*|\w*mails?|\w*kampagne|serie|sequenz|korrespondenz"
            r"|brief\w*"
            r"|bombardement|kontakt\w*|spuk|qual|leitung|terror|flut)<end>"
        ),
        (
            r"(gesprach|korrespondenz|brief(wechsel|verkehr|freundschaft)|schrift(wechsel|verkehr)|mail(wechsel"
            r"|verkehr)"
            r"|konversation|dialog|kontakt|verbindung)( \w+){0,3} (beendet|geschlossen|gekappt|einstellen|beenden"
            r"|abgebrochen|abbrechen|zu ende|abschliessen)\b"
        ),
        r"^\W*(gesprach|korrespondenz|kontakt|dialog|unterhaltung|briefwechsel) (beendet|geschlossen|abgebrochen)\b",
        (
            r"betracht(en sie|et|e)\b[^.!?]{0,80}\bals (\w+ )?(beendet|erledigt|abgeschlossen|geschlossen|hinfallig"
            r"|gestorben)"
        ),
        r"als (\w+ )?(beendet|erledigt|abgeschlossen|geschlossen) (zu )?(betracht\w*|anzusehen|anseh\w*)",
        r"(hier|hiermit|damit|jetzt) endet (unser|die|der|das|dies)\w*( \w+)? (korrespondenz|brief\w*|kontakt\w*"
        r"|austausch"
        r"|gesprach\w*|bekanntschaft|verbindung|dialog|beziehung)",
        r"akten? [^.!?]{0,40}\b(zu|zuklapp\w*|schliess\w*|zumach\w*|zuzuklappen|ad acta)<end>",
        r"(schliess|klapp)\w*( sie)?( bitte)? (die|meine|unsere|diese) akten?\b",
        r"fur (sie|euch) (\w+ ){0,5}(zu|dicht|tot|geschlossen|verschlossen|tabu)(?=<end>|,| und)",
        (
            r"(tur|tuer|tor|leitung|postfach|briefkasten|kanal)\b[^.!?]{0,30}(bleib\w*|ist|sind) <ever> (zu|dicht"
            r"|tot|geschlossen)"
        ),
        r"den stecker (zieht|zu ziehen|ziehen|rauszieh\w*)",
        r"(dreh|drehen|dreht|stellt?|stellen)( sie| ihr)? (\w+ )?(den|das) (\w*hahn|saft) (\w+ )?(zu|ab)\b",
        (
            r"es reicht( jetzt| mir| uns| langsam| endlich| wirklich| nun)*(?= mit (ihre|eure|deine|diese|dem|den"
            r"|der)|\W*$)"
        ),
        "das reicht (jetzt|langsam|nun)(?=<end>|,)",
        r"(ende|schluss) (der|mit der|von der) (durchsage|ansage|diskussion|korrespondenz|brieffreundschaft)",
        "nimmerwiedersehen",
        r"verabschied\w* [^.!?]{0,20}<ever>",
        (
            r"^\W*(also|dann|deshalb|darum|daher)[ ,]+(bitte )?(einstellen|unterlassen|aufhoren|loschen|streichen"
            r"|austragen)\W*$"
        ),
        "getrennte wege",
        (
            r"(mit (ihnen|euch|dir) (bin|sind|san|bi) (ich|wir|i|ma)|(bin|sind) (ich )?mit (ihnen|euch|dir)) (\w+ "
            r")?(fertig|durch)\b(?! (gekommen|geworden))"
        ),
        r"zwischen uns (beiden )?(ist|is|war)('s|s| es)? (\w+ )?(aus|vorbei|schluss|ende)",
        "(genug ist genug|das mass ist voll|das fass ist voll|treibt es nicht zu weit)",
        r"(meine|unsere) geduld[^.!?]{0,30}(zu ende|erschopft|am ende|aufgebraucht|uberstrapaziert)",
        (
            r"(schnauze|nase|faxen|hals|kanal) (\w+ )?(voll|dicke)(?=<end>| (von|mit) (ihren|euren|diesen|eurem"
            r"|ihrem|euch|ihnen))"
        ),
        r"ein fur alle ?mal[^.!?]{0,40}(schluss|ende|ruhe|genug|nein|lassen|ohne|kein\w*|nicht)\b",
        (
            r"^\W*nein\b[^?]{0,60}(fur immer|ein fur alle ?mal|auf ewig|fur alle zeit\w*|was noch kommt|auch in "
            r"zukunft|auch kunftig)"
        ),
        (
            r"(weder|nicht) (jetzt|heute) (noch|und nicht|und auch nicht) (irgendwann|spater|kunftig|in zukunft"
            r"|morgen|jemals|sonst ?wann)"
        ),
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
        r"(ubergeh|uberspring)(en sie|t|e)? (bitte |doch |einfach )*(mich|uns|diese|meine|unsere)\b",
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
            r"(bin|sind) (\w+ )?raus aus (der|dem|ihre[rmn]|eure[rmn]|diese[rm]) (serie|verteiler|liste|newsletter"
            r"|sequenz|nummer|mail\w*)"
        ),
        (
            r"(von|aus) (ihrer|eurer|der|dieser|deren|deiner) \w*liste\b [^.!?]{0,30}\b(herunter|runter|raus|heraus"
            r"|weg)\b"
        ),
        r"von (dort|da|der) [^.!?]{0,30}\b(wieder|gern\w*) (herunter|runter|weg)<end>",
        r"(such|find|sucht)\w*( sie| ihr)? (sich|euch|dir) (bitte |lieber |doch |einfach )*(jemand|wen|ein) ander\w*",
        r"(such|find|sucht)\w*( sie| ihr)? (sich|euch|dir) (bitte |lieber |doch )*(ein|eine|einen) andere[ns]? \w+",
        (
            r"(schreib|nerv|belastig|begluck|mail|qual|plag|stor|such)\w*( sie| ihr| du| sich| euch| dir)? (bitte "
            r"|lieber "
            r"|doch |einfach |von mir aus )*(jemand|jmd|wen|wem|irgendwen|irgendjemand)\w* ander\w*"
        ),
        r"(steh|setz|stell|fuhr|vermerk)\w* [^.!?]{0,50}\bauf ['\x22]?(nie|nicht kontakt\w*|gesperrt|inaktiv|stumm)\b",
        r"auf ['\x22]?(nie|gesperrt|inaktiv|stumm)['\x22]? (gesetzt|gestellt|stellen|setzen|zu setzen|zu stellen)",
    ),
    "away": (
        (
            r"^\W*(bitte |also |und |meine? |alle |sofort )*(daten|adresse\w*|nummer|mailadresse|kontaktdaten"
            r"|eintrag|datensatz)"
            r"( bitte| sofort| umgehend| damit)* (weg|raus|loschen|vernichten|entfernen|streichen|austragen)(?=<end>"
            r"|,| und)"
        ),
        (
            r"(adresse|nummer|name|postfach|firma)\w* (gibt|gibts|existiert)\b[^.!?]{0,20}(fur|bei) (sie|euch|ihnen) "
            r"(\w+ )?(nicht|nimmer)"
        ),
        (
            r"fur (sie|euch) (gibt|gibts|existier\w*|bin|sind)\b[^.!?]{0,40}(nicht mehr|nimmer|gestorben|tot"
            r"|luft)(?=<end>|,)"
        ),
        r"(von|uber) (mir|uns) ~2(nichts|nix) (mehr )?(\w+ )?(ubrig|gespeichert|bleib\w*|behalten)",
        (
            r"(bei ihnen|bei euch|in ihre[mrn]|in eure[mrn]|ich|<ours>) ~6(nicht|nimmer|nirgends) mehr (existier"
            r"|auftauch|vorkomm|steh)\w*"
        ),
        (
            r"(schredder|zerreiss|verbrenn|entsorg)\w*( sie)? (bitte )?(meine|unsere|die|alle) (\w+ )?(karte"
            r"|visitenkarte|daten|adresse|akte)\w*"
        ),
        (
            r"(karte|adresse|nummer|daten|akte)\w* (durfen|konnen|konnt|kannst) (sie |ihr )?(\w+ ){0,3}(schreddern"
            r"|wegwerfen|vernichten|verbrennen|zerreissen|entsorgen|vergessen)"
        ),
        r"(bitte |einfach |am besten )vergessen,? (dass|wer|wo|wie)\b[^.!?]{0,20}\b(mich|uns|ich|wir)\b",
        (
            r"(?<!nicht )(vergess|vergiss)\w*( sie| ihr)?( bitte| einfach)*,? (dass|wo|wie|wer) (ich|wir|es mich|es "
            r"uns|diese)\b"
        ),
        r"(adresse|mail|nummer|kontakt|anschrift|name|namen)\b ~2(vergessen sie|vergesst|vergiss)\b",
        (
            r"(kundig|kundige|kundigen) (ich |wir |hiermit |sofort )*(dieses|das|mein|ihr|euer|diesen|den|ihren"
            r"|euren) (\w+ )?(abo\w*|newsletter|mailing)"
        ),
        (
            r"(soll|sollen|darf|durfen|wird) (dort |da |\w+ )?bei (ihnen|euch) (auch )?nicht (bleiben|gespeichert"
            r"|verbleiben|liegen)"
        ),
    ),
    "spare": (
        (
            r"(<mails>|versuche?|anlaufe?|nachfassen|nachhaken|muhe|fortsetzung\w*|porto|zeilen|serie|nachste\w*) "
            r"~2(konnen|konnt"
            r"|kannst|durfen|mogen) (sie |ihr |du )?(sich|euch|dir) (\w+ ){0,3}sparen"
        ),
        (
            r"(konnen|konnt|kannst) (sie |ihr |du )?(sich|euch|dir) ~5(<mails>|versuche?|muhe|nachfassen|nachhaken"
            r"|porto) (\w+ )?sparen"
        ),
        (
            r"spar\w*( sie| ihr)? (sich|euch|dir)( bitte| doch| einfach| also)* (und (mir|uns) )?(die (muhe|arbeit"
            r"|zeit|energie"
            r"|worte|tinte|nummern?|nachst\w*)|das porto|den (aufwand|rest|atem|nachst\w*)|alles weitere|jede\w*"
            r"|jegliche\w*"
            r"|das nachst\w*|weitere\w*|kunftige\w*|nachfassen|das nachfassen|erinnerung\w*)(?! (fur|mit) )"
        ),
        (
            r"spar\w* wir uns [^.!?]{0,50}(gegenseitig|beide\w*|kunftig|zukunft|mail\w*|nachricht\w*|den rest"
            r"|brief\w*|nachfass\w*)"
        ),
        (
            r"verzicht\w* (ich |wir |gerne? |dankend |bitte |sie )*auf (weitere|kunftige|jede|jegliche|alle"
            r"|samtliche|die)\w* "
            r"(\w+ )?(<mails>|versuche?|kontakt\w*)"
        ),
        r"verzicht\w* [^.!?]{0,60}auf alles,? was (sie|ihr)\b",
        r"(bleib|blieb)\w* [^.!?]{0,40}verschont|verschont (bleib|blieb|zu bleib|werd)\w*",
    ),
    "no_further": (
        r"^\W*(bitte|danke|nein|nein danke)[, ]+<nomore>( bitte| danke)*\W*$",
        (
            r"(niemand|keiner|keine) mehr [^.!?]{0,40}(anschreib|anzuschreib|kontaktier|belastig|anruf|anzuruf|mailt"
            r"|schreibt|meldet)\w*"
        ),
        r"(nichts|nix) mehr (lesen|horen|bekommen|haben|wissen|sehen|erhalten) (will|wollen|mocht\w*|mag|woll\w*)",
        r"(weitere|kunftige|ihre|eure|alle)\w* [^.!?]{0,50}ungelesen (geloscht|vernichtet|entsorgt|zuruck\w*)",
        r"mit (ihren|euren|diesen|solchen) <mails> bitte (nicht|verschon\w*|aufhor\w*)",
        r"mit (ihnen|euch|so einer firma|dieser firma|ihrer firma) ~2(nichts|nix) (mehr )?zu (tun|schaffen) haben",
        r"fur (sie|euch) [^.!?]{0,20}(nicht mehr|nimmer|nie wieder) (zu sprechen|erreichbar|zu erreichen|verfugbar)",
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
            r"(brauch|muss|musst|mussen|soll|sollt|sollen)\w* (sie |ihr |du )?(mir|uns) (\w+ )?(keine|keinerlei) "
            r"<mails> (\w+ )?(zu )?<contact>"
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
            r"|bombardier|zumull|vollmull|zutext|ansprech|nachleg|verfolg|anbagger|piesack|sekkier|umwerb|bespiel"
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
        r"(will|wollen|mocht\w*) (sie|euch|dich|ihren namen) (\w+ ){0,2}<nomore> (lesen|sehen|horen)",
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
        r"unerwunschte[rn]? (zu)?sendung\w*",
        r"(schrib|schrieb|schick|mail)\w* (mer|mir|eus|uns) (\w+ ){0,2}(nut|nuet|kei\w* \w+) (meh|me)\b",
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
        r"meld\w* (ich|wir) (euch|sie|dich)(?= (als|bei|beim|der|dem|an)|<end>)",
        r"ich (\w+ ){0,3}(blockiere|sperre|filtere|blocke) (sie|euch|ihre|eure|den absender|die adresse|diese)",
        (
            r"ab (jetzt|sofort|heute|nun) (\w+ ){0,6}(melde ich|ich melde|gefiltert|geblockt|ungelesen|im spam"
            r"|blockiert|gesperrt)\b(?! mich)"
        ),
        r"ab (jetzt|sofort|heute)[^.!?]{0,40}, ich melde\W*$",
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
        r"annahme [^.!?]{0,20}verweiger\w*",
        r"(mein|unser)\w* spam-?filter[^.!?]{0,40}(ab (heute|jetzt|sofort)|kummert|ubernimmt|freut|lernt|kennt sie)",
        (
            r"(jede|weitere|nachste|ab (der|dem) \w+)\w* [^.!?]{0,50}(in rechnung|kostenpflichtig|berechne (ich|wir)"
            r"|verrechne)"
        ),
        r"(hausverbot|kontaktverbot)",
    ),
    "consent": (
        r"entzieh\w* [^.!?]{0,60}(einwilligung|zustimmung|erlaubnis|genehmigung)",
        r"werbewiderspruch\b(?=[ ,:]{1,2}(hiermit|erklart|gem\w*|nach|und|wird)|\W*$)",
        r"(lege|legen|einlegen|erhebe|erheben) [^.!?]{0,20}widerspruch",
        r"widerspruch (gegen|nach|gem\w*|gemass)\b[^.!?]{0,40}(werb|verarbeit|nutz|dsgvo|art|direkt|zusend)\w*",
        r"^\W*(17|21)( abs\S*)?( \d+)? (der )?ds-?gvo",
        r"recht\w* [^.!?]{0,30}(in frieden|in ruhe|vergessen|vergessenwerden|loschung)",
        r"untersag\w* (\w+ )?mit sofortiger wirkung",
        (
            r"ohne (vorherige |meine |unsere |ausdruckliche |jede )*(einwilligung|zustimmung)[^.!?]{0,40}(unzulassig"
            r"|verboten|rechtswidrig|untersagt|belastigung)"
        ),
    ),
    "rid": (
        (
            r"(mails?|e-?mails|nachrichten|schreiben|\w+mails|werbung|newsletter)\b[^.!?]{0,60}(plage|zumutung"
            r"|belastigung|dorn im auge|argernis)"
        ),
        (
            r"(raus|weg|verschwind\w*|fern|bleib\w*) [^.!?]{0,20}(aus|von) (mein|unser)\w* (\w+ )?(postfach|inbox"
            r"|mail\w*|leben"
            r"|posteingang|briefkasten|adresse|server|bildschirm)"
        ),
        r"bleib(en sie|t|e)? (\w+ )?(mir |uns )?(fern|weg|fort)(?=<end>|,| von)",
        (
            r"(postfach|hier|bei mir|bei uns|inbox|posteingang|briefkasten)\b[^.!?]{0,40}(nichts|nix) (mehr "
            r")?(verloren|zu suchen)"
        ),
        (
            r"(nichts|nix) (mehr )?(verloren|zu suchen)\b[^.!?]{0,20}(postfach|bei mir|bei uns|inbox|posteingang"
            r"|briefkasten)"
        ),
        (
            r"(kein\w*) (bock|lust|nerv|geduld|verwendung) (mehr )?(auf|fur) (eure|ihre|diese|weitere|solche)\w* "
            r"(\w+ )?(e-?mails?|\w*mails|newsletter|nachrichten|werbung|spam|zusendungen)"
        ),
        (
            r"(genug|satt|leid|uberdrussig) (von )?(ihre|eure|diese|solche)\w* (\w+ )?(e-?mails?|\w*mails|newsletter"
            r"|nachrichten|werbung|spam|zusendungen)"
        ),
        (
            r"(ihre|eure|diese)r? (\w+ )?(e-?mails?|\w*mails|newsletter|nachrichten|werbung|zusendungen) (\w+ "
            r")?(leid|satt|uberdrussig)\b"
        ),
        r"spam-?(knopf|button|taste) [^.!?]{0,20}(gedruckt|druck\w*)|druck\w* [^.!?]{0,20}spam-?(knopf|button|taste)",
        r"beschwerde (folgt|ist (schon |bereits )?(raus|unterwegs|verfasst)|geht raus|wird eingereicht)",
        (
            r"wie (werd|krieg|bekomm)\w* (ich|wir|man) (euch|sie|das|des|dich|(diese\w*|ihre|eure) (\w*mails?"
            r"|nachrichten|werbung|post)|den (newsletter|spam))( \w+){0,3} (los|weg)\b"
        ),
        (
            r"wie (komm|gelang)\w* (ich|man|wir|i) (da|hier|von|aus|bei|denn|jetzt|do)\b[^.!?]{0,40}\b(raus|runter"
            r"|weg|heraus|herunter|los|aussa|owa)\b"
        ),
        r"(euch|sie|ihre mails|diese mails|eure mails|den newsletter) (\w+ ){0,2}(loswerden|loszuwerden|los werden)",
        (
            r"(wo|gibts?|gibt es|hat|welche[rn]?|kein|keinen|find\w*)\b[^.!?]{0,40}\b(aus|ausschalt|ab|abmelde"
            r"|abschalt|abbestell|stopp?|not-?aus"
            r"|unsubscribe|austrag|austrage)-?(knopf|schalter|taste|link|button|funktion|moglichkeit)"
        ),
        r"(knopf|schalter|link|hebel|taste) [^.!?]{0,30}(ausmach|ausschalt|abstell|abmeld|abschalt|abbestell)\w*",
        (
            r"(link|abmelde\w*|knopf|button) [^.!?]{0,30}(geklickt|gedruckt)\b[^.!?]{0,40}(trotzdem|immer noch"
            r"|weiter\w*|dennoch|wieder|nichts)"
        ),
        r"(erlos|befrei|verschon)\w* [^.!?]{0,20}(mich|uns) (\w+ )?von (diese|ihre|eure)\w* (\w+ )?<mails>",
        r"^\W*(bitte )?(gnade|erbarmen)\b\W*$",
        r"(mein|unser) (postfach|briefkasten|posteingang|mailbox|mailfach|eingang)\w* ist (kein|keine|nicht)\b",
        r"muss ich erst [^.!?]{0,60}(damit|bis|um)\b[^.!?]{0,60}(nichts|nicht|kein\w*|ruhe|aufhor\w*|schluss)",
        r"(scher|troll|zupf|schleich|verkrumel|verzupf|vertschuss)\w* (dich|euch|di|eich|sie sich)\b",
        (
            r"((sie|ihr|mails|das|du) geh(en|t|st)?|gehen sie|geht ihr) (\w+ )?(mir|uns|ma) (\w+ ){0,3}auf (den|die) "
            r"(keks|wecker"
            r"|geist|nerven|sack|eier|senkel|zeiger|socken)"
        ),
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
