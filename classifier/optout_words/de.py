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
        "<remove>( sie| ihr| du)?( bitte| sofort| umgehend| mal| doch| endlich)* ~3(mich|uns|<ours>)",
        (
            "(mich|uns|<ours>|alles|sie|ihn) ~~8(losch|loesch|entfern|streich|tilg|vernicht|austrag|auszutrag|zu "
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
            r"(hor|hort|horen|hore|hoer|hoeren|hort's|horts)( sie| ihr)? (\S+ ){0,4}auf\b(?! (dem|der|die|das|ihre"
            "|den|meine|meinen|einander))"
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
}

HOSTILE: tuple[str, ...] = (
    r"(mein|unser)\w* (rechts)?anwalt\w*\b(?!.{0,60}(pruft|vertrag|avv|dsgvo|schaut|liest|freigab|unterschr))",
    r"abmahn\w*",
    "rechtliche schritte",
    "rechtsweg",
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
