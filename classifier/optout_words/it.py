"""Italian: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "exclusion": (
        "iscriv* iscritt* inser* mett* registro via fuori fate* fall* fallo falla strapp* gett* aggiung* "
        "consider* scord* butt*"
    ),
    "end": (
        "=(?:[ ,.!-]{1,4}(?:per favore|perfavore|per piacere|per cortesia|grazie|grazie mille|subito|ora"
        r"|adesso|immediatamente|cortesemente|saluti|mai piu|piu|definitivamente|quanto prima)){0,3}\W*$"
    ),
    "thing": (
        "indirizz* mail e-?mail* nome nomi nominativ* numer* dat[oi] contatt* contato recapit* telefono cellulare "
        "dominio account scheda casella azienda ditta studio profil* informazioni colleghi posta "
        "anagrafica ufficio"
    ),
    "ours": (
        "=(?:(?:il|i|la|le|lo|gli|questo|questa|questi|entrambi|ogni|tutti|tutte|ogni|l'"
        r"|quest')[ ]?(?:[^\s,;:!?]+ ){0,3}<thing>|[\w.-]*@[\w.-]*)"
    ),
    "list": (
        "list* elenc* database mailing* archiv* newsletter* sequenz* campagn* sistem* crm rubric* "
        "registr* base invi* indirizzari* automatism* db mailing-list anagrafic* contatti banca_dati "
        "banche_dati file giro catena robot* programm* liste iscrizione destinatari"
    ),
    "mails": (
        "mail e-?mail* messagg* pubblicita spam comunicazion* offert* sollecit* newsletter* invi* "
        "proposte contatt* telefonat* chiamat* promemoria promozion* follow-?up* follow reclam* posta "
        "pubblicitar* roba cose whatsapp corrispondenza"
    ),
    "remove": (
        "cancell* rimuov* rimozione togli* tolga tolgano tolg* elimin* depenn* espung* leva levi levino "
        "levat* levare escl* disiscr* deiscr* distrugg* sopprim* stralci* rimoss* dimentic* cancellazione "
        "eliminazione cassate cavat* canc scordat* scorda distruzione toglit* levatemi butta* disattiv* "
        "blacklist* espunt*"
    ),
    "stop": (
        "smett* smetti* basta stop finit* piantat* pianta* piantala cess* interromp* fermat* ferma "
        "lascia* lasci* astener* asten* evit* risparmi* sospend* desist* piant* sospens* chiud* mollat* "
        "molla fine vanno"
    ),
    "not": "non nn niente nessun* mai ne senza inutile piu",
    "contact": (
        "scriv* contatt* invi* mand* disturb* ricontatt* telefon* chiam* insist* import* ricev* romp* "
        "sped* cerca* sollec* recapit* mandat* inoltr* ritent* scriver* mandi inserir* inser* us* "
        "utilizz* tratt* richiam* assill* molest* tormen* bombard* infastid* riscriv* proponi* proporre "
        "proporr* stalk* scoccia* torn*"
    ),
    "report": (
        "segnal* garante spam denunc* bloc* avvocat* polizia reclam* querel* agcom prossim* altr* "
        "autorita antitrust postale ancora esposto diffid* indesiderat*"
    ),
    "object": (
        "oppon* opposizion* consens* autorizz* diritt* gdpr articol* art revoc* ritir* privacy "
        "cancellazion* rimozion* chied* esercit* richied* ex codice d.lgs"
    ),
    "weary": (
        "perche quant* terza quarta quinta ultima ennesima gia volte volta ancora continu* come cosa "
        "seconda basta sto vi non"
    ),
    "write": (
        "=(?:(?:scriv|riscriv|contatt|contat|ricontatt|mand|rimand|invi|rinvi|sped|inoltr|telefon|chiam|richiam"
        "|cercar|disturb"
        "|importun|sollecit|assill|molest|tormen|bombard|infastid|scocci|tempest|romp|insist|proporr|proporm|proporc"
        "|propin"
        r"|perseguit|stalk|tedia|inond|bussar|seccar|stress|intas|riempi)\w*)"
    ),
    "event": (
        "=(?:riunion[ei]|invit[oi]|call|appuntament[oi]|calendario|convocazion[ei]|demo|event[oi]|webinar|ordin[ei]"
        "|fattur[ae]"
        "|conversazione|tavolo|cena|pranzo|fiera|convegno|seminario|corso|workshop|turno|preventivo|copia|panel|giuria"
        "|gara|bando|espositor[ie]|partecipanti|invitati|presenti|candidati|relatori|ospiti|attesa|attese|carrello"
        "|videochiamata|presentazione"
        "|visita|sopralluogo|stand|torneo|viaggio|gita|commensali|selezione|sondaggio)"
    ),
    "while": (
        r"=(?:(?:\d+|un|una|due|tre|quattro|cinque|sei|otto|dieci|quindici|venti|trenta|qualche|altri|altre) (?:\w+ )?"
        "(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]|minut[oi]|ann[oi]|giornat[ae]|trimestr[ei]|attim[oi]))"
    ),
    "idiom": (
        "pace dimentic* sparite sparisci sparisca andat* vada vai ultim* lascia* lasci* perdet* risparm* "
        "fuori stuf* tolg* leva levi levino levat* levare scord* piant* finit* rott* romp* basta stanc* "
        "lavora* via fine chiudiamo"
    ),
}

ASKS: dict[str, tuple[str, ...]] = {
    "exclusion": (
        r"(scord|dimentic)\w*(vi|si|ti) di (me|noi|questo)",
        r"^\W*fuori[, ]+subito",
        r"^\W*via (il mio|la mia|i miei|il nostro|questo) [^?]{0,40}(mail|numero|indirizz|nome|dati|contatt)\w*",
        r"(scord|dimentic)\w* (\S+ )?(di |questo |quest')?(questo |quest')?(indirizz|mail|numero|contatto)\w*",
        r"(via|fuori) (dall'|dalla |dalle |dai |dagli )(elenco|elenchi|vostr\w|lista|liste|database|mailing)",
        r"(iscritt\w|registro delle opposizioni)[^?]*(opposizioni|iscritt)\w*",
        "(fatela|fatelo|fatele|fateli|falla|fallo) (sparire|scomparire)",
        (
            r"(inser|mett|aggiung|iscriv|consider)\w* (\S+ ){0,9}(tra quell[ie] da escludere|blacklist|lista nera"
            r"|registro (delle )?opposizioni|lista (di )?esclusion\w*)"
        ),
        (
            r"fuori (dal|dalla|dai|dalle|dagli|dall') ?(vostr|su|tu)\w* (\S+ )?(raggio|radar|mirino|giro|tiro"
            "|orizzonte|elenc|list|rubric|archivi|schedari|database|indirizzari|portata|programm|pensier|automatism"
            r"|sequenz|campagn|viste)\w*"
        ),
        (
            r"(scivol|uscir|esc|spar|evapor|svan|sfum|toglier|tolg|cancell|cad|far|scompa|sal)\w* (\S+ ){0,3}(dal"
            r"|dalla|dai|dalle|dall'|dagli) ?(vostr|su|tu)\w* (\S+ )?(schedari|radar|mirin|elenc|list|rubric|archivi"
            r"|database|indirizzari|automatism|sequenz|campagn|sistem|crm|vita|giro|mail|robot|agenda|memori)\w*"
        ),
        (
            "(faccia|fate|fai|far|fare|faccio|facciano) (sparire|evaporare|scomparire|svanire|scivolare|uscire"
            r"|volare|perdere|dimenticare|cadere|morire|finire|saltare) (\S+ ){0,3}(via|scheda|mail|indirizz\w*|nome"
            r"|dati|numero|contatto|conversazione|corrispondenza|tracce|traccia|me|mi|scambio|carteggio)\b"
        ),
        (
            "non (ci |vi )?(voglio|vogliamo|vorrei|intendo|desidero|desideriamo) (piu |proprio )?(star|compar|figur"
            r"|esser|rest|apparir|finir|entrar|rientrar)\w*(?=<end>|,| piu| in| nel| nell| nei| tra| fra| su| sul| "
            "oltre| dentro| ancora)"
        ),
        (
            r"(fate|faccia|fai|fingete|finga|fingi|fare|faccian\w*) (finta |conto )?(che|di) (\S+ ){0,3}(non (esist"
            r"|ci s|conosc|aver|abit|viv)|mort|sparit|estint|inesistent)\w*"
        ),
        r"come se (io |noi )?non (esist|ci (foss|fossi)|abit|fossi mai)\w*",
        (
            r"(consider\w*|ritenga|ritenete|reput\w*|giudic\w*|dia|date per|trattate\w*) (\S+ ){0,5}(murat|mort"
            "|inesistent|estint|defunt|fuori (dal|dai|dalla|uso|servizio)|conclus|decedut|archiviat|cancellat"
            r"|disiscritt|off[- ]?limits|spent|non (esist|pervenut)|interdett|chius)[aoei]?\b(?! (fino|per ora|la "
            "trattativa|l'accordo|il contratt))"
        ),
        (
            r"(il|la|i|quest)\w* ?(nostr|mi|miei)\w* (\S+ )?(nome|indirizzo|mail|numero|nominativo|contatto|contato"
            "|recapito|recapiti|dati|casella|scheda) (lo|la|li|le) (cass|salt|tolg|togli|cancell|elimin|consider"
            r"|dimentic|scord|butt|perd|depenn|strapp|getti|brucia|ignor)\w*"
        ),
        (
            "(mi|ci) (salti|saltate|salta|ignori|ignorate|scarti|scartate|eviti|evitate|tralasci|tralasciate"
            "|dimentichi|dimentichiate|dimenticate|scordi|scordate|scordiate|cassi|cassate|sbianchetti|depenni"
            r"|perda|perdiate|lasci fuori|lasciate fuori|escluda|escludiate|cestini|cestinate|bruci)\b(?! (di|che|il"
            "|la|una|un|per))"
        ),
        r"(di me|di noi|del mio indirizzo|della mia mail) (\S+ )?(vi|si|ti|ve ne|se ne) (scord|dimentic)\w*",
        (
            r"(che|gradirei|vorrei|spero) (di me |di noi )?(vi|si|ti) (scord|dimentic)\w* (di (me|noi)|del mio"
            "|della mia|dell'indirizzo)"
        ),
        (
            r"(passi|passate|passa|prenda|prendete|prendi|usi|usate|usa|dia|date|dai) (\S+ ){0,3}(gomma|sbianchetto"
            "|bianchetto|colpo di spugna|cancellino|pennarello nero|colpo di gomma)"
        ),
        (
            r"(faccia|fate|fai|metta|mettete|metti|mettici|mettiamoci|metteteci|ci metta|tiri|tirate|tira) (\S+ "
            ")?(una |la )?(croce|pietra|riga|pietra tombale) (sopra|su|tombale)"
        ),
        (
            "(perda|perdete|perdi|perdiate|smarrisca|smarrite|smarrisci) (pure )?(il|la|i|le|l'|ogni|le nostre"
            r"|quest\w*) ?(mi\w+ |nostr\w+ )?(traccia|tracce|indirizz\w*|numer\w*|mail|contatt\w*|recapit\w*"
            "|biglietto|nome)"
        ),
        (
            r"(togli|tolg|cancell|lev|elimin|esclud|rimuov|depenn)\w* (il|la|i|le|l'|lo|dal|dai)? ?(mio marito|mia "
            "moglie|mia madre|mio padre|mia mamma|mio suocero|mia suocera|mio figlio|mia figlia|mio nonno|mia nonna"
            r"|mio fratello|mia sorella|mia zia|mio zio|la mamma|il papa|papa|mamma|dottor\w*|professor\w*|signor\w*"
            r"|collega|azienda|ditta|studio|scuola|parrocchia|famiglia)\b(?! (dal|dalla|dall')? ?<event>)"
        ),
    ),
    "remove": (
        r"se (ci|mi|lo|la) (toglie|togliete|cancella|cancellate|leva|rimuove|elimina)\b",
        r"^\W*(\S+ \S+, )?(cancellare|rimuovere|togliere)[.! ]*$",
        r"^\W*(rimozione|cancellazione|esclusione|disiscrizione)( \w+)?[.! ]*$",
        (
            r"(cancellazione|rimozione|eliminazione|esclusione) (immediata|totale|definitiva|completa|dell'\w+|di "
            r"tutt\w+)"
        ),
        r"l'esclusione (del|dell'|della|dal|dai)[^?]{0,40}(invi|list|mail)\w*",
        r"(e poi|poi|e) (cancell|elimin|rimuov|tolg)\w*",
        r"(togliet|cancellat|levat|rimuovet)\w* (lui|lei|anche|entrambi|loro|noi)\b",
        "(mi|ci) togliete[?.! ]*$",
        "(scord|dimentic)(arvi|arti|arsi|atevi) di (me|noi)",
        (
            r"(lev|togli|tolg|cancell|rimuov|elimin)\w{0,4}(mi|ci|temi|teci) (subito |per favore |pure )?(da|dal"
            r"|dalla|dall'|dalle|dai)\b"
        ),
        r"(dimentic|scord)\w*(si|vi|ti|arsi|arvi) (di|del|della|dell') ?(nostr|mio|mia|noi|me|quest)\w*",
        r"^\W*(cancell|rimuov|togliet|eliminat)\w* (pure|subito)?<end>",
        r"^\W*(cancell|rimuov|eliminat)\w*( pure| subito| tutto)?[.! ]*$",
        r"(levat|togli|tolg|lev)\w*(mi|emi) di (mezzo|torno)",
        r"(vengano|venga|siano|sia|essere) (\S+ )?espunt\w*",
        (
            "(cancell|rimuov|togli|tolg|elimin|depenn|lev|cav|escl|disiscriv|deiscriv|stralci|espung|dimentic"
            r"|scord)\w{0,7}(mi|ci|teci|temi|melo|lo|la|li|le|tem|teme|rmi|rci)\b(?! (via|tempo|conto|di"
            r"|che)\b)(?<!eliminali)(?<!facile)(?<!cancelli)(?<!totale)"
        ),
        (
            "(mi|ci|lo|la|li|le|ne|vi) (cancell|rimuov|tolg|togli|elimin|depenn|lev|esclud|stralc|disiscriv"
            r"|espung)(a|i|ano|ino|ete|ate|iate|hi|e|ate|re|ga|gano|are|ere|ere)\b(?! (il|un|una|tempo|la (voglia"
            "|fame)|di mezzo|ogni dubbio))"
        ),
        (
            r"(cancell|rimuov|togliet|togliere|togliate|toglierl|elimin|depenn|levat|levin|levi\b|levare|esclud"
            r"|distrugg|espung|stralci|cassate)\w* (\S+ ){0,4}(me e|me,|me\b|noi|<ours>|tutto (quello|cio)|tutti i"
            "|ogni dato|tutto)(?! il tempo| i dubbi| i duplicati)"
        ),
        (
            r"<remove> (\S+ ){0,7}(da|dal|dalla|dalle|dai|dagli|dall'|di|del|della) ?(vostr[oaie]|su[oaie]|suoi"
            "|tu[oaei]|tuoi|quest[oaie]|sta|tutt[eio]|ogni|codest[oaei]|questa benedetta|quella|le vostre|i vostri"
            "|l'elenco|elenco) ?~1<list>"
        ),
        (
            r"(da|dal|dalla|dalle|dai|dagli) (vostr[oaie]|su[oaie]|suoi|tu[oaei]) (\w+ )?<list>(?=[^?]{0,40})(?<!ho "
            "saputo dalla vostra newsletter)(?! (ho|abbiamo|vedo|leggo|sembra|risulta))(?=<end>| e | per|,)"
        ),
        (
            "(cancellazione|rimozione|eliminazione|distruzione|soppressione|disiscrizione|esclusione) (immediata "
            r"|completa |definitiva |totale |di |dei |del |della |dalle? |dai |dal |dalla |degli )(\S+ )?(miei|mio"
            r"|mia|nostr\w+|tutti|ogni|qualsiasi|vostr\w+|suoi|dati|quest\w+|nominativ\w*|indirizz\w*|recapit\w*"
            "|lista|liste|elenchi|database)"
        ),
        (
            r"(chied|richied|esig|pret|invit|preg|esercit|domand|sollecit|procedere|provveder|provved)\w* (\S+ "
            "){0,8}(cancellazione|rimozione|eliminazione|cancellare|rimuovere|togliere|eliminare|espungere"
            r"|depennar\w*|cancellarmi|togliermi|rimuovermi|eliminarmi|cancellarl\w|eliminarl\w|rimuoverl\w|escludere"
            "|cancelliate|togliate|rimuoviate|eliminiate)"
        ),
        r"(poi|e|quindi|successivamente|dopo) (di )?(lo|li|la|le|mi|ci) (cancell|elimin|rimuov|tolg|distrugg)\w*",
        (
            r"(venga|vengano|essere|sia|siano|vorrei|voglio|vogliamo|vorremmo|deve|devono|va|vanno) (\S+ )?(cancellat"
            r"|rimoss|eliminat|tolt|depennat|esclus|disiscritt|distrutt)\w*(?! (le|la) (riunion|call|fattur))"
        ),
        (
            r"^\W*(cancella\w*|rimuov\w*|disiscri\w*|cancellazione|rimozione|togliere|eliminare|remove|disiscrizione"
            r"|canc|eliminate)\b( per favore| grazie| subito)?[.! ]*$"
        ),
        r"disiscri\w+",
        (
            "(dimentic|scord)(ate|ati|atevi|a|hi|atevene|arvi|atemi|are|ino)( pure)? (di me|di noi|il mio|la mia"
            r"|questo|questa|il nostro|che (esisto|esistiamo)|della mia)\b"
        ),
        r"(cancell|annull|revoc|togli|tolg)\w* (la mia |la nostra |l'|questa )iscrizione\b(?! (al|alla|all'|a))",
        "(leva|levat|togliet|toglit|cancellat|lev)(e)?m(e|i) (da|dal|dalla|dall') ",
        r"(chied|esig|esercit|pretend|invoc|diritto)\w* (\S+ ){0,3}(l'|all'|di |dell')?oblio\b",
        (
            "(cancell|rimuov|togli|tolg|elimin|depenn|lev|escl|espung|stralci|cass|sbianchett|cestin|scancell"
            "|sopprim|distrugg|buttat|butti|gettat|strapp|bruci|stracc|disattiv|anonimizz|oscur|epur|depur|blocch"
            r"|blocc)\w{0,6} (pure |via |subito |anche )?(il|la|i|le|lo|gli)? ?(mio|mia|miei|mie|nostr\w+"
            r"|sottoscritt\w) (\S+ )?(contat\w*|indirizz\w*|mail|e-?mail|nome|nominativ\w*|numer\w*|dat[oi]"
            r"|recapit\w*|scheda|casella|account|profil\w*|anagrafica|posta|cognome|esistenza|traccia|tracce"
            r"|riferiment\w*|utenza|telefono|cellulare|dominio)"
        ),
        (
            "(mi|ci|me|ce|lo|la|li) (togli|levi|cancelli|leva|cancella|elimini|elimina|rimuovi|escludi|depenni"
            "|toglieresti|cancelleresti|toglie|toglierebbe|toglierebbero|cancellerebbe|togliereste|cancellereste) "
            "(per favore |pure |subito |anche |cortesemente )?(da|dal|dalla|dall'|dalle|dai|dagli) ?(?!<event>)"
        ),
        (
            "(conferm|assicur|fatemi sapere|garant|attest|dare atto|dia conferma|date conferma|attendo "
            r"conferma)\w* [^.!?]{0,40}(avermi|averci|averlo|averla|aver|l'avvenut\w*|avvenut\w*|di|la|della) "
            r"?(rimoss|cancellat|rimozion|cancellazion|eliminat|eliminazion|tolt)\w*(?! (dell'ordine|dell'abbonament"
            "|del contratt|della prenotaz|dell'appuntament))"
        ),
        (
            r"(mia|nostra|presente|formale) (\S+ )?(richiesta|istanza|domanda) di (cancellazion|rimozion|opposizion"
            r"|disiscrizion|oblio|esclusion)\w*"
        ),
        (
            "(dimentic|scord)(hi|ate|hino|hiate|are|i|ino|iate|atevi|ati|arsi|arvi|assero|aste) (pure |presto "
            ")?(l'indirizz|quest|il mio|la mia|i miei|il nostro|la nostra|i nostri|che (esist|ci s)|della mia|del "
            r"mio|del nostro|di (me|noi|quest)|la strada)\w*(?! (ultim|messaggio (di|preced)))"
        ),
        (
            r"(lev|togl|tolg)\w*(vi|si|ti|tevi|atevi|iti) (dai|dalle|di|dal|dalla) (piedi|torno|mezzo|scatole|palle"
            "|coglioni|mia vista|mia posta|mia casella|mio telefono|mia vita)"
        ),
        (
            r"(fuori|via|lontan\w|spari\w*) (dalla|dal|dalle|dai|da) (mi|nostr)\w+ (\S+ )?(casella|posta|vista|vita"
            "|mail|telefono|cellulare|pc|schermo|inbox)"
        ),
        r"disiscriz\w* (immediat|subit|per favore|grazie|da )\w*",
        (
            r"(dati|indirizz\w*|nominativ\w*|recapit\w*|mail|nome|numero) (\S+ ){0,3}(da|va|vanno|devono|deve"
            r"|dev'essere|siano|sia|vengano|venga) (\S+ )?(cancell|rimoss|rimuov|elimin|toglier|tolt|distrutt|depenn"
            r"|espunt|stralci)\w*(?! dopo)"
        ),
    ),
    "stop": (
        "si (fermi|fermino) (qui|qua|subito|pure)",
        r"(ferm|blocc|stopp)\w* (l'automazione|l'automatismo|il robot|gli automatismi)",
        r"(smett|piant|fin)(este|este di|ete|ereste|ereste di|iate|essero)( di)? (scriv|mand|invi|contatt)\w*",
        r"risparmi\w*(vi|ti|si|atevi) (la )?(fatica|il disturbo|tempo e)",
        (
            "(ferm|blocc|interromp|stopp|sospend)(are|ate|i|a|ere|ete) (la |questa |le |gli |i )?(sequenza|sequenze"
            r"|invii|mail|messaggi|solleciti|automatism\w*)"
        ),
        (
            r"(evit|risparmi)(armi|arci|atemi|ateci|ami)( (i|le|gli|di|altr\w|ulterior\w|tutt\w|suoi|vostri|sue"
            r"|vostre|prossim\w))+"
        ),
        r"(va|deve|vanno|devono) (\S+ )?(interrott|sospes|cessat|ferma)\w*[^?]{0,20}",
        r"(mett|dat|pon)\w* fine (anche )?(a|ai|alle|agli|a queste|a questi)\b",
        r"(fermat|ferm|blocc|interromp)\w*(ele|eli|ela|elo|le|li)<end>",
        r"fine (dei|delle|degli) (messagg|mail|invi|comunic)\w*",
        (
            "(smettet?e?la|smettila|piantatela|piantala|finitela|finiscila|la smetta|la smettete|la smettiate|la "
            "pianti|la finite|la finisca|falla finita|fatela finita)"
        ),
        (
            r"(basta|stop|niente|nessun'?altr\w|non piu|mai piu|fine|stop con|stop alle?) (con |alle? |agli |di |le "
            r"|gli |a )?(queste |vostre |tutte |sta |ste |altre? |piu |questa )?(mail|e-?mail|messagg\w*|spam"
            r"|scriver\w*|contatt\w*|comunicazion\w*|pubblicita|telefonat\w*|invi\w*|newsletter|chiamate|sollecit\w*"
            r"|promemoria|roba|follow)\b(?! (da|ricevut))"
        ),
        (
            r"^\W*(stop|basta|fermatevi|smettetela|smettila|basta cosi|adesso basta|ora basta)\b[.!, ]*((grazie|per "
            "favore|perfavore|per piacere|cosi|davvero|dai|su|eh|pero|adesso|ora|subito|mail|spam|pubblicita|vi "
            "prego|ti prego|la prego"
            "|per carita|e basta|dico|ho detto|capito|chiaro|sul serio|una volta per tutte|mille|signori|ragazzi|oh"
            "|con tutto"
            r"|cosi tanto|veramente|e stop|please)\b[.!, ]*){0,3}$"
        ),
        (
            r"^\W*(stop|basta|fermatevi|smettetela|smettila|basta cosi|adesso basta|ora basta)\b(?=[^?]{0,25}(mail"
            "|spam|scriv"
            r"|messagg|pubblic|avete|rott|stanc|non ne|invi|telefon|contatt|letter|offert|insist)\w*)[^?]{0,25}$"
        ),
        (
            r"(lasci|lasciate|lascia|lasciar)(temi|teci|mi|ci) (\w+ )?(in pace|stare|perdere|tranquill\w)\b(?! (con"
            "|fino|per (un|due)|che|me\\b|i |il |la |le |un|<while>))"
        ),
        (
            r"(asten|astener|asteng)\w*(si|tevi|ersi|ervi|sene|iti)? (\S+ )?(da|dal|dall'|dallo)( |')?(ulterior"
            r"|qualsiasi|ogni|scriv|contatt|invi|mand|disturb|inoltr|prosegu|altr|future|qualunque)\w*"
        ),
        (
            r"(evit|risparmi|sospend|interromp|cess|fermat|blocc)\w* (\S+ ){0,3}(i prossim|le prossim|ulterior|altri"
            "|altre|di (scriv|contatt|invi|mand|disturb|insist|ricontatt|continuare)|l'invio|gli invii|le mail"
            "|questi|queste|ogni (contatto|invio|comunic)|qualsiasi|da ora|i (promemoria|solleciti|follow)|la "
            r"prossima|i messaggi|le comunicaz)\w*"
        ),
        (
            r"(risparmi|evit)\w*(temi|teci|mi|ci|te|atemi|ateci)( (di|i|le|il|la|pure|gli))? (prossim|altr|ulterior"
            r"|promemoria|follow|messagg|mail|resto|sollecit|scriv|mand|prossimi)\w*"
        ),
        (
            "(eviti|evitate|evitare|eviteremo)( di)?( cortesemente)? (scriver|contatt|invi|mand|disturb|insist"
            r"|ricontatt|altr|ulterior|da ora)\w*"
        ),
        (
            r"(inutile|inutil\w+|non serve|non occorre|non c'e bisogno|superfluo) (che )?(di |insist|scriv|continu"
            r"|mandar|contin|ricontatt|riprov)\w*(?! (a spiegar|prenotar))(?=[^?]{0,30}(scriv|mand|insist|contatt|piu"
            "|riprov|continu))"
        ),
        r"(vi|la|ti|le|li) diffid(o|iamo) (\S+ )?(dal|dall'|a non|da |formalmente|a cess|a smett)",
        (
            r"(cess|interromp|sospend|blocc|ferm|stopp)\w* (\S+ )?(l'invio|gli invii|l'inoltro|ogni (contatto"
            r"|comunicazion\w*|invio)|la corrispondenza|le comunicazioni|qualsiasi (contatto|comunicazion\w*)"
            r"|qualunque (contatto|comunicazion\w*)|le spedizioni|i contatti)(?! (dell'ordine|della merce))"
        ),
        (
            r"(ho|abbiamo) (\S+ )?(gia )?(detto|chiesto|scritto) (\S+ )?(basta|di smett\w*|di non (scriv|mand|chiam"
            r"|contatt|insist)\w*|di piantarla|di finirla|di lasciarm\w|di cancell\w*|di toglier\w*)"
        ),
        (
            "(smett(a|ete|i|ano|iate|ere|este|esse|essero|iamo|etela|ila)|piant(i|ate|a|ino|iate|are|arla|atela"
            "|ala)|finitela|finiscila|cess(i|ate|ino|are|iate)|desist(a|ete|i|ere|ano|iate)|la (smetta|smettete"
            r"|smetti|smettano|pianti|piantate|pianta|finisca|finite|finisci))( \S+)? (di |con |da |dal |dall')(\S+ "
            ")?(<write>|quest|ste |sti |vostr|le mail|i messagg|gli invii|le telefonat|riprov|continu|far(mi|ci) "
            r"(perdere|scriver))\w*"
        ),
        (
            "(la|lo) (smett|finisc|piant|dia)(a|ano|iate|i|ino|ete|ate|este|esse|essero|asse)(?=<end>|,| con| di | "
            "una| per favore| subito| adesso| davvero| pure| tutti| qui| qua)"
        ),
        (
            "(smetta|smettete|smetti|smettano|cessate|cessi|desista|desistete|desistere|smettere|piantate)(?=<end>"
            r"| subito| immediatamente| per favore| adesso| ora\b|, per| e (basta|dimentic|lasci))"
        ),
        (
            r"(adesso|ora|e ora|insomma|dai|ajo|oh|no|uffa|eh|uff),? basta\b(?=<end>|,| pero| davvero| cosi| per "
            r"favore| con| eh| mail| su\b| dai| veramente)"
        ),
        "baa+s+t+a+",
        (
            r"(mi|ci|lo|la|li|le|gli|mia \w+|mio \w+) lasc(i|iate|ino|iare|iasse|iaste|erebbe|eresti|ereste"
            r"|iassero) (\S+ )?(in pace|in santa pace|stare|perdere|tranquill\w|vivere|lavorare|dormire|respirare"
            r"|riposare|fuori)\b(?! (con|fino|per (un|due)|che|me\b|un|i |il |la |<while>))"
        ),
        (
            r"lasc(iami|iatemi|iateci|iaci|iarci|iarmi|iatela|iatelo|iala|ialo|iarlo|iarla|iateli|iatele) (\S+ "
            r")?(in pace|in santa pace|stare|perdere|tranquill\w|vivere|lavorare|dormire|respirare|riposare"
            "|fuori)(?=<end>|,| per favore| una| adesso| e | dai| x | da (oggi|ora)| tutti)"
        ),
        (
            "(lascia|lasciate|lasci) (stare|perdere) (x sempre|per sempre|una volta per tutte|la mia|il mio"
            r"|quest\w* (indirizz|numer|mail))\w*"
        ),
        (
            r"(lassam|lassem|lasatem|assem|assam|lasem|dasm|lassatem|lassac|lassatec)\w* ?(sta|star|stare|in pas|in "
            r"pasc|in pace|ste)\b"
        ),
        (
            "(finemu|finimu|finisci|smettemu|piantemu|fenis|finis|finit|finim|mol|piante)(la|le|lila|emola|etela"
            "|amola|atela|tila)(?=<end>|,| qui| qua| con| dai| de| di)"
        ),
        r"statt?(e|eve|ti)? (bon|bono|buono|quiet|zitt|zitto)\w*",
        (
            "(si cheti|chetatevi|chetati|cheti|state zitti|stia zitto|stai zitto|stia zitta|taccia|tacete|tacciano"
            "|faccia silenzio|fate silenzio|zitti|zitto e|cucitevi la bocca)(?=<end>|,| via| una| per| adesso| e | "
            "ora)"
        ),
        "(di|a|e) tacere(?=<end>| per| una| da | d'ora)",
        (
            r"(molla|molli|mollate|mollatemi|mollami|mollateci|mollarmi|mollare|mollatela) (\S+ )?(l'oss\w*|la presa"
            "|il colpo|subito|adesso|tutto|il tiro|il telefono|la mia|una buona)"
        ),
        r"^\W*(\S+,? )?(molli|mollate|mollatemi|mollami|mollateci|moll\w l'oss\w*)\b[^?]{0,20}$",
        r"con (voi|lei|te|la vostra \w+|il vostro \w+|la sua \w+) (io )?(ho|abbiamo) (chiuso|finito)",
        (
            "(chiudo|chiudiamo|finiamo|fermiamoci|salutiamoci|terminiamo|interrompiamo|concludiamo) ((qui"
            "|qua)(?=,? (una volta|per sempre|definit|e non|e per))|la corrispondenza|per sempre|definitivamente"
            r"|ogni contatto|questo carteggio|questa corrispondenza|lo scambio)\b"
        ),
        (
            "(chiudiamola|finiamola|piantiamola|smettiamola|lasciamoci|fermiamola|troncamola|tronchiamola|diamoci "
            "un taglio|dateci un taglio|dacci un taglio|ci dia un taglio|taglia corto|tajemo curt)(?=<end>| qui| "
            "qua|,|:| con| subito| prima)"
        ),
        r"^\W*(che )?(finisce|finisca|finite|si chiude|si chiuda|finisci|termina|termini) (qui|oggi|qua|adesso|ora)\b",
        (
            "(corrispondenza|carteggio|conversazione|discorso|scambio|storia|faccenda|spettacolo|rapporto|supplizio"
            "|stillicidio|persecuzione|bombardamento|insistenza|invii|messaggi|mail|telenovela|commedia|teatrino"
            r"|tormento|assedio|monologo|processione|sequenza|tempesta|pioggia|flusso)\b[^.!?]{0,40}(finisca|finisse"
            "|finiscano|finissero|si concluda|concludesse|si chiuda|cessi|cessino|cessasse|cessassero|termini"
            "|terminino|terminasse|si fermi|si fermino|smettano|smetta|smettesse|smettessero|finisce|cessare|si "
            r"interrompa|muoia|sparisca|abbia fine|avesse fine|seccassero|svanisca)\b"
        ),
        (
            r"(che|se) (\S+ )?(cessassero|cessasse|finisse|smetteste|smettesse|smettessero|la finiste|la smetteste"
            "|desisteste|desistesse|la piantaste|vi fermaste|si fermasse|spariste|sparisse|la finisse|la "
            r"smettesse)\b"
        ),
        (
            r"(far|fare|fate|faccia) (cessare|finire|smettere|terminare|tacere|stare zitt\w) (\S+ )?(stillicidio"
            r"|mail|messagg\w*|bombardament\w*|invi\w*|persecuzion\w*|cosa|tutto|corrispondenza|pubblicit\w*|flusso"
            "|supplizio|tormento|robot|storia|roba)"
        ),
        (
            r"(mett|met|porr|pong|porre|ponga|ponete|dia|date|dare)\w* (la parola |un punto |il punto |un )?(fine"
            "|finale|freno|termine|taglio) (a|al|alla|alle|agli|ai|all') ?(quest|vostr|su[aoe]|mail|messagg|invi"
            r"|tutt|ogni|corrispond|cos|stor|stillicid|persecuz|sollecit|comunic|pubblic|contatt)\w*"
        ),
        (
            "risparmi(mi|ami|atemi|ateci|arci|armi|ino|ate|i|are|aci|amele|atemele|ateceli|amelo|atevi|atevela"
            r"|atevele) (\S+ )?(la|il|le|i|gli|l'|altr\w|ulterior\w|quest\w|tutt\w) ?(\S+ )?(puntat|prossim|mail"
            "|messagg|sollecit|promemoria|resto|altr|seguit|invi|success|futur|insist|pubblicit|offert|propost"
            r"|letter|telefon|chiamat|follow|fatica|fiato|disturbo)\w*"
        ),
        (
            r"(mi|ci|le|gli|vi|si) risparm(i|ino|iate|iasse|iaste|iare|ierebbe) (\S+ )?(la|il|le|i|gli|l'|altr\w"
            r"|ulterior\w|quest\w|tutt\w)? ?(\S+ )?(puntat|prossim|mail|messagg|sollecit|promemoria|resto|altr"
            r"|seguit|invi|success|futur|insist|pubblicit|offert|propost|letter|follow)\w*"
        ),
        (
            r"(ferm|spegn|spenga|stacc|disattiv|blocc|stopp)\w* (\S+ )?(il|la|lo|i|quel|questo|l'|gli|sto|sta) "
            r"?(robot|macchinetta|automatism\w*|automazion\w*|sequenz\w*|bot|rubinett\w*|giradischi|disco rotto"
            r"|invio automatico|invii|sparamail|mitragli\w*)"
        ),
        (
            r"(chiuda|chiudete|chiudi|chiudere|chiudano) (\S+ )?(il rubinetto|i rubinetti|il becco|il capitolo|la "
            "pratica|la scheda|la bocca)(?! (di|del|della|prima))"
        ),
        (
            "(si arrenda|arrendetevi|arrenditi|rassegnatevi|si rassegni|rassegnati|fatevene una ragione|se ne "
            "faccia una ragione|fattene una ragione|(metta|mettetevi|mettiti|mettersi) (il cuore|l'anima) in pace"
            "|rinunciate(ci)?(?=<end>|,| a (scriv|contatt|insist|me|noi|mand))|rinunci(?=<end>|, | a (scriv|contatt"
            "|insist|me|noi|mand))|gett(i|ate) la spugna|(deponga|deponete|deponi) le armi|ritiratevi|battete in "
            "ritirata|si ritiri(?=<end>|,))"
        ),
        (
            r"(gir(i|ate|a) al largo|(stia|stat|stai|resti|restat|tenet|tieni|si tenga|tenersi|state|stiate)\w* "
            r"(\S+ )?(al largo|alla larga|lontan\w+|a distanza)( da (me|noi|qui|questa|casa|questo)|<end>|,| dalla "
            "mia| dal mio| dalla nostra))"
        ),
        (
            "(cambi|cambiate|cambia|cercate|cerchi|cercati|cercatevi|si cerchi|trovate|trovi|trovatevi|provate"
            "|provi|prova|bussate|bussi|bussa|andate|vada|vai|scrivete|scocciate|disturbate|molestate|pescate"
            r"|tentate) (\S+ ){0,4}(altrove|bersagli\w*|vittim\w*|preda|prede|un'altra porta|altre porte|pollo|polli"
            "|da un'altra parte|disco|a qualcun altro|ad altri|aria)(?=<end>|,| per favore| e | che )"
        ),
        (
            r"^\W*(e |su,? |dai,? |ora |adesso )?(aria|scio|circolare|via|fuori|smammare|smamma|sloggiare|sloggiate"
            "|pussa via|raus|sipario|capolinea|pieta|silenzio|zitti|zitto|stop|finito|finita|chiuso|basta|chiuso "
            "il discorso|discorso chiuso|fine della storia|fine del discorso|fine della corrispondenza|game over"
            "|via di qui|sparite|sparisci|sparisca|tacete|taci|ciao e addio|caso chiuso|fuori dai piedi|fuori di "
            "qui)<end>"
        ),
        r"(abbia|abbiate|abbi) (un po' di |un minimo di )?(pieta|misericordia|compassione)\b",
        (
            r"(sequenza|automatism\w*|robot|macchina|programma|software|bot|sistema|serie) (\S+ ){0,4}(mi|ci) (salti"
            "|escluda|dimentichi|ignori|lasci|tolga|risparmi)"
        ),
    ),
    "not": (
        "(non|nn) (mi )?scrivete piu",
        r"(non|nn|nun) (me|mi|ci) (riscriv|scriv|mand)\w* (cchiu|piu|mai)",
        r"non (riscriv|scriv|mandar)\w*(mi|ci)\b(?=,|<end>| cosi| piu)",
        r"(chied|preg|invit)\w* (anche )?di non (ri)?scriv\w*",
        r"non (vuole|vogliono|desidera) (piu )?(pubblicit|mail|ricever|offert|propost)\w*( piu)?",
        r"non (acconsent|autorizz)(o|iamo)\b",
        "non voglio (piu )?(sue|vostre|altre) (notizie|mail|comunicazioni|nuove)",
        (
            r"(prega|pregh|preg|invit|chied|richied)\w* (\S+ )?(di |a )?non (trasmett|inoltr|sped|far pervenire"
            r"|recapit)\w*"
        ),
        (
            "(non|nn|ne|mai) (piu |mi |ci |gli |le |vi |la |lo |ce |me )*(?:scriv|contatt|invi|mand|disturb"
            r"|ricontatt|telefon|chiam|insist|cerc|import|assill|romp|riscriv|sped|molest|scoccia|torn)\w* (piu|mai"
            r"|altr|ulterior|nient|nulla|nessun|ancora|mai piu)\w*"
        ),
        (
            "(non|nn) (mi|ci|gli|le) (mand|invi|scriv|contatt|disturb|telefon|chiam|romp|sped|ricontatt|scocci"
            r"|cerc)\w*(?= piu| nient| altr| nulla|<end>)(?<!mandato)(?<!scritto)(?<!contattato)(?<!chiamato)"
        ),
        (
            "(non|nn) (scriv|contatt|invi|mand|disturb|ricontatt|telefon|insist|rompe|romp|assill|molest|mandat"
            r"|scoccia)\w{0,4}(temi|teci|ermi|erci|armi|arci|mi|ci|ete|are|ere|iate|ino|ano|i|a|arci|te|tevi"
            r"|etemi)\b( (piu|mai|altr\w*|ulterior\w*|nient\w*|nessun\w*|per favore|grazie|a (questo"
            "|quest)))?(?=<end>| piu| mai| altr| ulterior| a quest| e | per fav)(?<!non invia)(?<!non scriva)"
        ),
        (
            "(non|nn) (desider|vogli|vorr|intend|gradi|amo|gradirei|gradisc|ambisc|ho (interesse|intenzione)|abbiamo "
            r"(interesse|intenzione)|accett)\w* ~3(a )?(ricever|essere (contatt|ricontatt|disturb|import|inserit"
            "|destinatar|piu|in )|piu (e-?mail|mail|messagg|ricev|nient|saper|sentir|aver|vostr)|comunicaz|che (mi"
            "|ci|continu)|sentir|riceverne|altre (mail|comunic|offert)|vostre|pubblicit|saperne|le vostre|mail|spam"
            r"|legger|trovar|compar|figurar)\w*(?! (un preventivo|la demo|offerte sotto))"
        ),
        (
            "(gradi|vorr|prefer|preg|chied|invit|desider|grat|ringrazi|apprezz|voler|auspic|cortesia di|favore "
            r"di)\w* (\S+ ){0,4}(di )?non (\w+ )?(ricever|scriv|contatt|invi|mand|disturb|ricontatt|essere|insist"
            r"|telefon|mi |ci |far|includ|inserir|piu|chiam|tornar|cerc)\w*(?! (prima|adesso|ora|oggi))"
        ),
        (
            r"(niente|nessun\w*|no|mai|senza|ne|basta) (piu )?(altr\w+ |ulterior\w* |vostr\w+ )?(e-?mail|mail"
            r"|messagg\w*|comunicazion\w*|pubblicita|spam|contatt\w*|newsletter|telefonat\w*|offert\w*|invi[oi]\b"
            r"|sollecit\w*) ?(piu|commercial\w*|promozional\w*|pubblicitari\w*|non richiest\w*|da (voi|parte)|grazie"
            r"|per favore|a quest\w*|,|<end>)(?! (ricevut|arrivat))"
        ),
        (
            r"non (voglio|vogliamo|desidero|vorrei) (piu )?(saperne|sentir|veder|legger|ricever|aver)\w*(?! (il "
            "prezzo|la demo))"
        ),
        r"nn (mi )?(scriv|mand|romp)\w*",
        (
            r"non (vi|la|ti|li|lo) (voglio|vogliamo|vorrei) (piu )?(sentire|sentir|leggere|vedere|tra i piedi|qui\b"
            r"|in casa)\w*"
        ),
        (
            "(non serve|inutile|e inutile|superfluo|non occorre|non vale la pena|tempo perso|fiato sprecato) (che "
            r")?(di )?(insist|riscriv|ritent|riprov|ricontatt|rimand|mandare altr|scrivermi ancora)\w*(?! (su|sul"
            r"|sulla|nel|per)\b)"
        ),
        r"evit(i|ate|are|ino|a|iamo|asse|aste|asser\w) (\S+ )?di <write>",
        (
            "non (insist|ritent|riprov|ripass|ricominci|rimand|continu|persever|buss|suon|ci riprov|telefon|chiam"
            "|sollecit|disturb|contatt|contat|mand|invi|torn|cerc|import|scocci|tent)(i|ate|are|iate|ino|ateci"
            r"|atemi)\b( pure)?(?=<end>|,| piu| alla carica| mai| oltre| ancora| per favore| a (questo|questa|quest'"
            "|casa|me|noi)| ne | qui| da queste| su questo| nient| nulla)"
        ),
        (
            "non (scriv|riscriv|insist|ripropon|prosegu|romp|ricev|ripresent|rispond|ripet)(a|ete|ere|iate|ano|i"
            r"|arsi|ersi|etemi|eteci|ermi|erci)\b( pure)?(?=<end>|,| piu| mai| oltre| ancora| per favore| a (questo"
            "|questa|quest'|casa|me|noi)| ne | qui| nient| nulla)(?<!non risponde)"
        ),
        (
            "non (si |vi |ti )?(faccia|facciano|fate|fatevi|farti|farsi|farvi|facciate|fare|rifaccia|rifate"
            "|rifatevi) (piu )?(sentire|vedere|viv[oaie])( piu)?"
        ),
        (
            "non (si |vi |ti )?(presenti|presentate|azzardi|azzardate|azzardi|permetta|permettete|permetti|sogni"
            r"|sognate|provi|provate|provateci|provarci|azzardatevi|permettetevi) (\S+ )?(piu|mai|a (scriv|mand|torn"
            r"|chiam|riscriv|contatt)|di (scriv|mand|torn|chiam))\w*"
        ),
        (
            "(da me|qui|qua|da noi|da queste parti|questa porta|casa mia|questa casella|questo indirizzo|mia posta"
            r"|nostra posta)\b[^.!?]{0,25} non (\S+ )?(pass|torn|buss|ven|entr|scriv|arriv|mand|si entra|c'e posto"
            r"|c'e spazio)\w*( piu| mai| per voi| una vostra| nessun| niente| nulla)"
        ),
        (
            r"(di|da) (voi|lei|te|questa (ditta|azienda)) non (\S+ )?(voglio|vogliamo|desidero|vorrei|intendo"
            r"|accetto) (piu )?(nulla|niente|notizie|sapere|sentir|ricever|saper|altr|piu)\w*"
        ),
        (
            r"(pubblicit\w*|mail|offerte|proposte|spam|messaggi|volantini|sollecitazioni|telefonate|reclame"
            r"|comunicazioni|newsletter) (\S+ ){0,3}(non )?ne (vogl|desid|accett|ricev|gradi|leg|vorr|arriv|mand|ho "
            r"gia|abbiamo gia)\w*(?= piu|<end>|,| nient| abbast| anche| a suff| fin)"
        ),
        (
            r"non (ne )?(vogl|vorr|desider|intend|ho voglia di|abbiamo voglia di|mi va di|ci va di|gradi)\w* (piu "
            ")?(sapere|saperne|sentire|sentir|sentirne|sentirmelo|sentirvi|sentirla|leggere|leggervi|leggerla"
            "|vedere|vedervi|ricevere|riceverne|trovare|ritrovare|trovarmi|trovarvi|avere|aver) (piu )?(niente"
            r"|nulla|piu|altr\w*|notizie|a che (fare|vedere)|parlare (di (voi|lei)|piu)|il vostro|la vostra|i vostri"
            r"|le vostre|il suo|le sue|mail|messaggi|offerte|pubblicit\w*|di (voi|lei))"
        ),
        (
            r"(desidera|vuole|vogliono|desiderano|chiede|chiedono|prega|intende|preferisce|preferirebbe) (\S+ )?(di "
            r")?non (\S+ )?(ricev|essere (piu |pi)?(contatt|disturb|import)|ritrov|trov|legg|ved|sentir|aver)\w*(?! "
            "(il|un|una|ritardi|problemi))"
        ),
        (
            "non (e|sono|sara|saranno|sarebbe|sarebbero|siete|sei|fu) (piu |affatto |per nulla |mai |qui )*(gradit"
            r"|benvenut|desiderat|ben accett|bene accett|ben vist|ammess|tollerat)\w*"
        ),
        (
            r"(mail|messagg|comunicazion|invi[io]|vostr|corrispondenza|contatt|insistenz|sollecit|ogni)\w* "
            r"[^.!?]{0,30}(sgradit|inopportun|non desiderat|non gradit|di troppo|fuori luogo)\w*"
        ),
        (
            r"non (desider|vogl|gradi|accett|ricev|attend|aspett|mand|invi|vorr|toller)\w* (piu )?(altr|ulterior"
            r"|nessun|alcun)\w* (posta|corrispondenza|comunicazion|mail|e-?mail|messagg|propost|offert|pubblicit"
            r"|letter|invi|sollecit|contatt|telefon|chiamat|aggiornament|notizi|promozion|newsletter)\w*"
        ),
        (
            "non (ci sia|ce ne sia|ci siano|ce ne siano|si ripeta|si ripetesse|capiti|capitasse|succeda|ne arrivino"
            r"|ne arrivi|ne arrivassero) (\S+ )?(piu|una|un'altra|un|altr\w*|mai|seguito|seguiti)\b"
        ),
        (
            r"(nessun|senza|privo di|zero|non ho|non abbiamo) (\S+ )?(desiderio|voglia|intenzione|piacere|bisogno) "
            r"di (\S+ )?(sentirmelo|sentirvi|ricever|leggervi|vedervi|ritrov|essere (contatt|disturb|ricontatt)"
            r"|vostre|sue|altre (mail|offerte)|ulteriori)\w*"
        ),
        (
            r"non (sprec|perd|butt|consum|spend)\w* (altr\w+ (mail|carta|inchiostr|energi|fiato|messagg)|piu"
            r"|ulterior|il (suo|vostro|tuo) fiato|fiato|energi|inchiostr)\w*"
        ),
        (
            r"(niente|nessun\w*|mai|ne|basta|non piu|zero|mai piu) (a |con |di |le |i |gli |alle |ai |agli )?(piu "
            r")?(altr\w+ |ulterior\w* |vostr\w+ |su\w+ |quest\w )?(letter|letterin|corrispondenz|sollecitazion"
            "|promozion|proposte|proposta|sms|whatsapp|tentativ|inserzion|reclame|post[ae] commercial|pubblicit"
            "|messaggin|mailing|chiamat|telefonat|comunicazion|messagg|email|mail|newsletter|spam"
            r"|follow)\w*(?=<end>|,| piu| per favore| grazie| da (voi|parte|ora|oggi)| a quest| di quest| vostr| mai"
            "| in futuro| dal | prego)"
        ),
        (
            "(neanche|nemmeno|neppure) (una|un'altra|un altro|un|mezza) (mail|riga|messaggio|parola|telefonata"
            "|chiamata|e-?mail) (di )?(piu|in piu|ancora|altra)"
        ),
        (
            r"(non|mai) (avete|ha|hai|c'e|esiste|sussiste) (\S+ )?(il mio |alcun |mio |nostro |nessun )?(consenso"
            r"|autorizzazione|permesso|titolo) (a|per|di|al|alla) (\S+ )?(scriv|contatt|usar|tratt|mand|invi"
            r"|utilizz)\w*"
        ),
        r"preg(o|hiamo|a|hiera|asi) (\S+ ){0,6}(di )?(astener|desister|smetter|cessar|non (\S+ )?(piu|oltre))\w*",
    ),
    "report": (
        r"(vi|ti|la) ho (gia )?bloccat\w",
        "(modulo|segnalazione|reclamo|esposto)[^?]{0,30}(del |al )garante",
        (
            "(segnal|denunc|rivolg|scriv|inform|inoltr|present|ricorr|mand|avvis|faro|faremo|sporg|gir|trasmett"
            r"|inviat|coinvolg)\w* [^?]{0,50}(al garante|garante|polizia postale|agcom|autorita|antitrust|alla "
            "polizia|carabinieri|agcm|codacons)"
        ),
        (
            "garante( della| per la)? ?(privacy|protezione)?(?=[^?]*(segnal|reclam|espost|denunc|rivolg|inform"
            "|ricors|avvis|scriv)|<end>)"
        ),
        (
            r"(segnal|marc|contrassegn|fin|mett|classific|and|spost|blocc|pass)\w* (\S+ ){0,5}(come|nello?|in|a|tra"
            r"|per|negli|nella) ?(lo |gli |la )?(spam|phishing|posta indesiderata|indesiderat\w*|cestino|blacklist)"
        ),
        (
            "(blocc|segnal|bann|bloccher|segnaler|blacklist)(o|ato|ata|ati|hero|heremo|ero|eremo|ando|iamo|are|hiamo"
            r"|armi|arvi)( (il|questo|il vostro|lei|voi|tutt\w+|l'|vi|mittente|dominio|indirizzo|come|l'indirizzo"
            "|subito)|<end>)"
        ),
        (
            r"(vi|ti|la|siete|sei|e|verrete|sarete) (gia |stat[oi] |subito )?(blocc|segnal|denunc)(o|at\w|her\w+"
            r"|er\w+|iamo|hiamo)(?! (il|che|un|qui))"
        ),
        (
            "(un'?altr[ao]|la prossima|il prossimo|al prossimo|alla prossima|ancora (una|un)|se (mi|ci|continu|ricev"
            r"|insist|arriv|riscriv|non smett)\w*|ultimo avviso)\b[^?]{0,70}(segnal|denunc|garante|spam|blocc|avvocat"
            r"|legal|polizia|querel|reclam|postale|indesiderat|espost|diffid)\w*"
        ),
        r"^\W*(questo e' |questo e |e' )?(spam|molestia|stalking)[.! ]*$",
        r"(present|fac|sporg|inoltr|depos)\w* (un |una )?(reclamo|denuncia|esposto|querela|segnalazione)",
        (
            r"(segnalazione|esposto|denuncia|reclamo|querela|modulo) (\S+ ){0,4}(gia |in corso |appena )(inviat"
            r"|inoltrat|partit|pront|compilat|present|fatt|spedit)\w*"
        ),
        (
            r"(ho|abbiamo) (\S+ )?(gia )?(compilat|inviat|inoltrat|presentat|preparat|fatt)\w* (\S+ "
            "){0,4}(segnalazione|esposto|reclamo|modulo del garante|denuncia)"
        ),
        (
            r"(ho|abbiamo|metto|mettiamo|messo|attivato|creo|imposto) (\S+ )?(messo|creato|impostato|attivato|fatto"
            r"|aggiunto|preparato)? ?(\S+ ){0,2}(filtro|blocco|regola)\b[^.!?]{0,30}(vostr\w*|(suo|tuo) (nome"
            "|dominio|indirizzo)|sue mail|suoi messaggi)"
        ),
        (
            "(server|sistemista|filtro|firewall|antispam|ateneo|informatico|tecnico|posta) [^.!?]{0,30}(resping"
            r"|blocc|cestin|rifiut|scart|elimin|butt|pensa)\w* (\S+ ){0,4}(vostr|qualunque cosa|tutto cio|tutto "
            r"quello|provenga|proveniente|sue|suoi)\w*"
        ),
        r"non pass\w* (piu )?(nemmeno|neanche|neppure|nessun\w*) (una |un )?(vostr\w*|su[ao])\b",
        (
            r"(anche )?(le|la|i|il|ogni) (prossim|success|altr|futur)\w* (\S+ ){0,3}(finir|finisc|andr|far(a|anno) "
            "la|seguir|verr(a|anno) (cestin|cancell|bloc|segnal)|sar(a|anno) (cestin|cancell|bloc|segnal)|la (butto"
            "|cestino|giro|uso|strappo|brucio)|lo (butto|cestino|giro|strappo)|va (al|alla|dritt)|vanno (al|alla"
            r"|dritt))\w*"
        ),
        (
            r"(cestin|elimin|cancell)(o|iamo|ero|eremo) (\S+ )?(le vostre|tutte le vostre|i vostri|le sue|i suoi"
            r"|ogni vostra) (\S+ )?(mail|messaggi|comunicazion\w*|e-?mail|proposte)?( \S+)? ?(senza|appena|prima|in "
            "automatico|automaticamente|d'ufficio|subito)"
        ),
        (
            "(e|sta diventando|diventa|sono|si chiama|configura|rasenta|sfiora|sfocia|chiamasi|pura|puro|vera) "
            r"(\S+ )?(stalking|molestia|molestie|persecuzione|accanimento)\b(?! (sul lavoro|telefonic\w+ ai))"
        ),
        r"(per|x) (me|noi) (siete|sei|e) (\S+ )?(mort|inesistent|un fantasma|chius|bloccat)\w*",
        (
            r"(agir|ricorr|rivolger|procede|tutel|adir)(o|emo|ro|rei|a|emmo|omi) (\S+ ){0,3}(in giudizio|le vie"
            "|nelle sedi|per vie|al garante|alle autorita|legalmente|presso (le|il)|in ogni sede)"
        ),
        r"(ultimo|secondo|terzo) (avviso|avvertimento|richiamo)\b",
        (
            r"ultima volta che (\S+ )?(lo |ve lo |glielo |te lo |vi |la |ti |le )?(dic|chied|ripet|scriv|rispond"
            r"|avvis|avvert)\w*"
        ),
        (
            r"se (ne )?(ricev|arriv|ved|trov|rived|legg|sent)\w* (\S+ ){0,3}(altr|un'altr|ancora|di nuovo|piu|una "
            r"sola)\w*[^.!?]{0,60}(segnal|denunc|garante|spam|blocc|avvocat|legal|polizia|querel|reclam|postal"
            r"|indesiderat|espost|diffid|procedo)\w*"
        ),
        (
            r"(passo|passero|segnalo|giro|inoltro|mando) (\S+ ){0,3}(al|alla|all') ?(garante|polizia|agcom|ufficio "
            "legale|legale|autorita|dpo|privacy)"
        ),
    ),
    "object": (
        "(mi|ci) (oppongo|opponiamo)",
        r"(esercit)\w* [^?]{0,40}(diritt|opposiz|cancellaz)\w*",
        r"(revoc|ritir|neg)\w* (\S+ ){0,3}(consenso|autorizzazione|consensi)",
        (
            r"(gdpr|codice (della )?privacy|regolamento (ue|europeo)|lgs\.? 196\S*|normativa (sulla "
            r")?privacy)[^?]{0,120}(cancell|rimuov|rimoz|elimin|oppon|cess|togli|interromp|smett)\w*"
        ),
        (
            r"(dichiar|intend|vogl|desider|chied|comunic|manifest|formul|esprim|present|propon|eserc)\w* (\S+ "
            r"){0,6}(di )?(oppor(si|mi|ci)|(la |formale |mia |propria |piena |ferma )*opposizione)\b"
        ),
        (
            r"(consens\w*|autorizzazion\w*|permess\w*) (\S+ ){0,3}(mai|non) (\S+ )?(dat|prestat|rilasciat|concess"
            r"|espress|chiest)\w*"
        ),
        r"(consens\w*|autorizzazion\w*) (\S+ ){0,4}(revocat|ritirat|negat)\w*",
        (
            r"mai (\S+ )?(dato|prestato|rilasciato|concesso|espresso|autorizzato|firmato) (\S+ ){0,3}(consenso"
            "|autorizzazione|permesso|liberatoria|trattamento)"
        ),
        (
            r"non (\S+ )?(acconsent|presto il|do il|diamo il|rilascio|autorizz)\w* (\S+ ){0,4}(consenso|trattament"
            r"|utilizz|uso|ricev|inviarmi|scriv|contatt|comunicazion|dati|invio)\w*"
        ),
        (
            "(diritto|diritti) (all'oblio|di opposizione|alla cancellazione|alla quiete|al silenzio|di essere "
            r"(lasciat|dimenticat)\w*|a non essere)(?! (dei|degli|delle|come))"
        ),
    ),
    "weary": (
        (
            r"(perche|come mai) (\S+ )?(continu|insist|ancora|mi (scriv|mand|contatt)|ci (scriv|mand|contatt)|vi "
            r"ostin|non (smett|cap|la smett))\w*(?=[^?]{0,40}(scriv|mand|contatt|invi|disturb|insist|ancora|\?|romper"
            "|arriv)|)"
        ),
        (
            r"(seconda|terza|quarta|quinta|ultima|ennesima|sesta|2a|3a|4a|e) volta[^?]{0,40}((di|che) non |no\b|basta"
            "|cancell"
            r"|smett|lasci|tolg|toglier|rimuov|disiscr|mi scriv|ci scriv|elimin|ripet|dico\b|avvis)\w*"
        ),
        (
            "(vi|ve|gliel|le|te|ti)(o)? ?(lo |l')?(ho|abbiamo|avevo|avevamo) gia (chiest|dett|scritt|rispost|segnal"
            r"|comunic|avvis|pregat|rifiut)\w*(?! (si|di richiam))"
        ),
        (
            r"gia (chiest|dett|scritt|rispost|comunicat)\w* (\S+ ){0,4}(volte (di )?(no|non|basta|smett)|no\b|cancell"
            "|togli|rimuov|di non|smett|basta)"
        ),
        (
            r"(continu|insist|seguit)(ate|a|i|ano|ando|iate) (\w+ )?(a )?(scriv|mand|contatt|invi|disturb"
            r"|romper|insist|tormen|chiam)\w*[^.!]{0,40}(nonostante|anche se|dopo|malgrado|benche|senza|\?)"
        ),
        r"no (vuol dire|significa|e) no\b",
        (
            r"come (faccio|facciamo|si fa|posso|possiamo) (\S+ ){0,3}(cancellar|disiscriv|toglier|usci|rimuov|elimin"
            r"|non ricev|smetter|farmi)\w*(?! (un|i duplicat))"
        ),
        (
            "che (due )?(palle|scatole|maroni|coglioni|rottura|strazio|tormento|assillo|supplizio|insistenza"
            "|barba)(?=<end>|, basta| queste| ste| con)"
        ),
        r"scassat\w* (piu|cchiu|u cazz|'o cazz|a minchia|la minchia)",
        (
            r"quante volte (ancora|devo|dobbiamo|ve lo|bisogna|te lo|gliel\w*|occorre|debbo|si deve|lo devo|va detto"
            "|serve)"
        ),
        (
            r"^\W*(ma |e )?(quante volte ancora|ma ancora|di nuovo voi|ancora voi|ancora lei|sempre voi|e daje"
            r"|arridaje|aridaje|e ridaje|ma basta|rieccoli|rieccovi|ancora tu)\W*$"
        ),
        r"(non|ma non) (vi|si|ti|ve) (arrend|stanc|ferm|rassegn|stuf)\w* (proprio )?mai",
        (
            "quando (la |lo |vi |ti |si |ve )?(smett|ferm|finir|finit|finisc|capir|capit|piant|pianter|decid)(ete"
            r"|ate|erete|i|a|e|ono|erai|era|ite|esce|isce|iate)\b[^.!]{0,40}(di (scriv|mand|insist)|con|una buona "
            r"volta|\?)"
        ),
        (
            r"(stuf|stanc|esaust|nausea|arcistuf|sfinit|satur|esasperat|esaurit|seccat|infastidit|stress)\w* (di|del"
            r"|delle|dei|da|dalle|dai|dal|d') ?(voi|lei|te|vostr\w*|quest\w+ (mail|messagg\w*|storia)|ricever\w*"
            r"|essere (disturb|contatt|tempest|bombard)\w*|legger\w*|tutte (queste|ste)|ste |sue|suoi|sentirv\w*"
            r"|sentirl\w*)"
        ),
        (
            r"non ne (posso|possiamo|puo|possono) piu (di|delle|dei|del) (voi|vostr\w*|quest\w+ (mail|messagg"
            r"|telefon|insist)\w*|su\w+|lei|ricever\w*)"
        ),
        (
            r"(ne ho|ne abbiamo|n'ho) (\S+ )?(abbastanza|piene|le tasche|fin sopra|fin qui|le scatole|le palle|i "
            r"coglioni|fin troppo)( \S+)? (di (voi|lei|vostr|ricev)|delle (vostre|sue)|dei (vostri|suoi))\w*"
        ),
        (
            r"(m'|mi |ci )?(avete|hai) (\S+ )?(stancato|stufato|scassato|scocciato|seccato|esasperato|esaurito"
            r"|annoiato|stressato|ammorbato|frantumato|asfissiato|fracassato)\b"
        ),
        (
            r"(avete|hai|ha) (\S+ )?fatto (venire|veni|venir) (l'orticaria|il nervoso|il mal|la nausea|i nervi|il "
            "latte|l'ansia|l'ulcera|la gastrite|il voltastomaco)"
        ),
        r"(finit|esaurit|pers|terminat|scadut|abusat|agli sgoccioli)\w* (\S+ )?(la |della )?(mia |nostra )?pazienza",
        (
            "(mia |nostra |la )pazienza (e |ha |si e |sta )?(finita|esaurita|terminata|un limite|scaduta|agli "
            "sgoccioli|finendo|limiti)"
        ),
        "c'e un limite (a tutto|anche|alla|persino)",
        "quale parte (di|del) ",
        (
            r"(la|lo|vi|ve|gliel|te|glie)(o)? ?(l')?(ho|abbiamo) (gia )?(dett|scritt|chiest|ripetut)\w* (\S+ "
            r"){0,3}(mille|cento|dieci|tre|due|quattro|cinque|n|\d+|piu|tante|troppe|infinite) volte"
        ),
        (
            r"(state|sta|stai) (\S+ )?(esagerando|diventando (molest|pesant|insistent|un incubo)|rompendo|scocciando"
            r"|disturbando|assillando|perseguitando|tormentando|molestando)\w*"
        ),
        r"(smett|dormir|viver|lavorar|respirar|mangiar)\w* in pace",
        (
            r"siete (\S+ )?(insistent|molest|pesant|appiccicos|asfissiant|invadent|petulant|assillant|insopportabil"
            r"|un tormento|un incubo|una piaga)\w*"
        ),
        (
            r"(esiste|c'e|ci sara|avete|si puo avere|dov'e|dove sta|dove trovo|qual e) (\S+ ){0,3}(modo|maniera"
            "|bottone|tasto|pulsante|verso|antidoto|cura|vaccino|formula|parola magica|link"
            r"|procedura)\b[^.!?]{0,40}(cessare|smett|non ricev|far(vi|la|li|e)|cancell|disiscr|usci|contro"
            r"|togliersi|liberar|fermar|bloccar|non (essere|riceverne))\w*"
        ),
    ),
    "idiom": (
        r"lev(ati|atevi|arsi)( \w+)? (dai|di|dalle) (piedi|torno|mezzo|scatole|palle|coglioni)",
        r"^\W*smamm(a|ate|are)\b",
        (
            r"(fuori|toglie\w*|togliti) (dai|dalle|di) (piedi|scatole|palle|mezzo|coglioni|torno)\b(?! (tutti|gli "
            "altri|il|la|le|i|ogni))"
        ),
        r"non (mi |ci )?romp(ete|a|ano|etemi|eteci|ere)\b( piu)?( (le|i) (scatole|palle|coglioni))?<end>",
        (
            r"(fosse|sia|che) (\S+ )?(la |il )?(nostra |vostra |vostro |sua )?ultima (corrispondenza|mail"
            "|comunicazione|volta)"
        ),
        r"(sparite|sparisci|sparisca|spariscano|sparire)\b(?! (un|il|la|con|da|dal|le|i)\b)",
        (
            "(andate|vada|vai|andatevene|vattene|se ne vada)( tutti)? (a (quel paese|lavorare|cagare|fare|quel|farvi"
            "|rompere|scocciare|stendere)|al diavolo|via|affanculo|a zappare|fuori)"
        ),
        (
            r"(che|sia|questo|questa|fosse|considerate?|consideri|spero|fate|faccia)\b[^?]{0,30}(l'ultim|ultim)[oa] "
            r"?(mail|messaggio|e-?mail|volta|comunicazione|che|contatto|vostr\w+|<end>)"
        ),
        (
            r"(lasci|lasciate|lascia)(temi|teci|mi|ci) (\w+ )?(in pace|stare|perdere)\b(?! (con|fino|per (un|due)|che"
            r"|me\b|i |il |la |le |un))"
        ),
        r"(avete|hai|ha) (\w+ )?(rotto|stancato|stufato|scocciato)",
        "rompere (alla gente|le)",
        "(passi|passate|passa) oltre(?=<end>|,| e | per favore)",
        (
            r"(sia|fosse|siano|resti|rimanga|sara|consider\w*) (\S+ ){0,3}(l'|la |il |gli |le |le sue |la vostra "
            r")?ultim[oaie]\b(?! (passo|punto|dettaglio|ostacol|domand|cosa|piano|trimestre|anno|mese|ora|parola"
            "|versione|modello|dubbio|settimana|giorno))"
        ),
        (
            r"(questa|questo|quella|quello) (e|era) (\S+ )?ultim[oa] (mail|messaggio|volta|comunicazione|telefonata"
            r"|lettera|che (ricev|mi|ci|vogl|legg))\w*"
        ),
        (
            r"(nostre|le|nostri|i) (strade|vie|cammini|destini) (\S+ )?(si (separan|dividon|separino|dividano)"
            r"|divergon)\w*"
        ),
        r"(lasciamoci|salutiamoci|diciamoci addio|separiamoci|congediamoci)\b(?! (il|la|con un|un|due|tempo|i|le))",
        r"^\W*addio\b[^.!?]{0,30}(addio|sempre|davvero|definitiv|sul serio|mai)\w*",
        r"(la|vi|ti) (saluto qui|congedo|congediamo|saluto per sempre|saluto definitivamente|saluto una volta)\b",
        (
            "(chiud|chius|finit|finisc|basta|stop|addio|fine|taglia|tajemo|saluto|lasciamo|lascia|congedo|dimentic"
            r"|scord|tacete|silenzio|oggi e)\w*\b[^.!?]{0,30}(per sempre|una volta per tutte|definitivamente|una "
            "buona volta|per l'eternita)<end>"
        ),
        (
            r"^\W*((no|basta|ti prego|vi prego|la prego|per favore|e|grazie|ma|spero|per carita|davvero|oggi|ora"
            r"|mai piu)\b[,:!.]* ?){0,5}(mai piu|mia pio|mai cchiu|mai piu per favore|mai piu grazie)<end>"
        ),
        r"mia pio\b",
        (
            "(abbia|abbiate|abbi|fate|faccia|fai|fatemi|mi faccia|fammi|ci faccia|usate|usi|compia|ha) (la|una|il"
            "|un|questa|quest') ?(bonta|cortesia|gentilezza|compiacenza|carita|grazia|finezza|decenza|creanza"
            r"|opera pia|piacere|favore|regalo|buona azione|delicatezza|accortezza)\b[^.!?]{0,15}(,|:|di|e|-) ?(\S+ "
            ")?(non|smett|lasci|toglier|cancell|tacer|sparir|dimentic|finir|ferm|risparmi|evit|scord|desist|cess"
            r"|escluder|considerar|sparis|tolg|tacet)\w*"
        ),
        (
            r"(prefer|gradi|apprezz|grat|chied|esig|vorr|desider|conf|godr|aspett|attend|pref)\w* [^.!?]{0,40}\b(il"
            "|vostro|suo|del|un po' di|di un|tuo|nostro|al) ?(vostro |suo |tuo |piu |puro |assoluto |bel "
            r")?silenzio\b(?! (assenso))"
        ),
        r"^\W*silenzio\b[^.!?]{0,25}$",
        (
            r"(indirizz|casell|numer|tel)\w* [^.!?]{0,40}non e (\S+ )?(per (voi|la pubblicit|le|chi)|il posto|un "
            r"(cestin|bidon|bersaglio|vostro)|destinat|pubblic|a (vostra |sua )?disposizione)\w*"
        ),
        "non e (il|un) (posto|luogo|indirizzo) per (voi|lei|le vostre|le sue|la pubblicita)",
        (
            r"(desider|sper|vorr|prefer|gradir|confid)\w* che (\S+ ){0,4}(resti|rimanga|restasse|restino|continui) "
            r"(cosi|reciproc|tale|estrane|fuori|ignot)\w*"
        ),
        r"che (\S+ )?(restiamo|rimaniamo|si resti|restassimo) (\S+ )?(estrane|sconosciut|perfetti)\w*",
        (
            r"non (abbiamo|ho|hanno|c'e) (\S+ )?(piu )?(nulla|niente) (piu )?(da|di che) (dir|dirc|dirs|discuter"
            r"|parlar|spartir)\w*"
        ),
        (
            r"(un|una|al|dal|sul) (cestino|tritacarte|tritadocument\w*|camino|stufa|macero|pattumiera"
            r"|inceneritore)\b[^.!?]{0,30}(vostr|le sue|prossim|mail|letter)\w*"
        ),
        (
            r"(vostr|su)\w (mail|messagg\w*|letter\w*|comunicazion\w*|offert\w*|propost\w*) [^.!?]{0,25}(cestino"
            "|tritacarte|camino|stufa|macero|pattumiera|spazzatura)"
        ),
        (
            "((andate|vada|vai|vadano)(?= via| da qui| lontano| altrove)|andatevene|vattene|se ne vada|andarvene"
            r"|andarsene|togliete il disturbo|tolga il disturbo|togli il disturbo|smamm\w*|sloggi\w*|alzate i tacchi"
            "|levi le tende|levate le tende)(?=<end>|,| via| da qui| una | per sempre| lontano| altrove| in pace)"
        ),
        r"(toglier|tolg|togliet|togli)\w* il disturbo",
        (
            "(buttate|butti|butta|gettate|getti|getta|strappi|strappate|strappa|bruciate|bruci) (via )?(il|la|i|le"
            r"|l'|quest\w*) ?(mi\w+ |nostr\w+ |questo )?(indirizz\w*|numer\w*|mail|contat\w*|bigliett\w*|scheda"
            r"|recapit\w*|nome|appunto|dati)"
        ),
    ),
}

HOSTILE: tuple[str, ...] = (
    (
        r"(il mio|nostro|i miei|all'|mandato all'|un|dal mio|al mio) ?(avvocat|legal)\w*\b(?!.{0,50}(controll|rived"
        "|contratt|legge|guard|gdpr|firma))"
    ),
    "vie legali",
    r"azioni? legal\w*",
    "in tribunale",
    "(vi|ti|la) (denuncio|querelo|denuncero|denunceremo|porto in)",
    "querela",
    "diffida formale",
    r"adir\w* le",
    "vaffanculo",
    "affanculo",
    r"stronz\w*",
    r"coglion\w*",
    "cretin[oi]",
    r"idiot[aie]\b",
    r"imbecill\w*",
    r"pezzent\w*",
    r"cafon\w*",
    r"molestator\w*",
    r"delinquent\w*",
    r"parassit\w*",
    r"truffator\w*",
    r"ladri\b",
    "pezzi? di merda",
    "merda",
    r"bastard\w*",
    "figli di",
    "figlio di (puttana|buona)",
    r"deficient\w*",
    "andate a (cagare|quel paese|farvi|lavorare)",
    "va a cagare",
    "vai a (cagare|quel paese)",
    r"rompicoglion\w*",
    r"rompipall\w*",
    "vergogna(tevi|ti|rvi)",
    (
        r"siete (dei|delle|un branco|solo|proprio) (\w+ )?(maled|disturbator|pagliacc|buffon|incapac|ignorant|malat"
        r"|sciacall|avvolto|scocciator|rompi|ridicol)\w*"
    ),
    "incapaci",
    "buffoni",
    "pagliacci",
)
