"""Italian: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
    "remove": (
        "cancell* rimuov* rimozione togli* tolga tolgano tolg* elimin* depenn* espung* leva levi levino "
        "levat* levare escl* disiscr* deiscr* distrugg* sopprim* stralci* rimoss* dimentic* cancellazione "
        "eliminazione cassate cavat* canc scordat* scorda distruzione toglit* levatemi butta* disattiv* "
        "blacklist* espunt*"
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
    "ord": (
        "=(?:(?:second|terz|quart|quint|sest|settim|ottav|non|decim|undicesim|dodicesim|ventesim|prossim|successiv"
        "|ennesim)[oaie]|[0-9]{1,3}[ao])"
    ),
    "ever": (
        "=(?:per sempre|per (?:tutta la|questa) vita|per l'eternita|in eterno|finche (?:campo|vivo|respiro|campiamo)"
        "|nei secoli|una (?:volta|buona volta) per tutte"
        "|vita natural durante|una volta per sempre|fino alla fine dei tempi|a vita)"
    ),
    "while": (
        r"=(?:(?:\d+|un|una|due|tre|quattro|cinque|sei|otto|dieci|quindici|venti|trenta|qualche|altri|altre) (?:\w+ )?"
        "(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]|minut[oi]|ann[oi]|giornat[ae]|trimestr[ei]|attim[oi]))"
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
            r"(fate|faccia|fai|fingete|finga|fingi|fare|faccian\w*) (finta |conto )?(che|di) (\S+ ){0,3}(non (esist"
            r"|ci s|conosc|aver|abit|viv)|mort|sparit|estint|inesistent)\w*"
        ),
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
        (
            "(cass|salt|cestin|strapp|depenn|sbianchett|dimentic|scord|ignor|evit|blocc|bann|tralasci|zapp|ghost"
            "|schiv|silenzi|scart|archivi)(ami|atemi|aci|ateci|atelo|atela|ateli|imi|emi|eteci|etemi|ame|ateme|hi"
            r"|ami,)\b(?! (di|la|il|un|una|questo|quest'|i|le|che|pure|se))(?=<end>|,|:| per| in | al | a | subito| "
            "e | come| x | da | anche| dal| grazie| tutti)(?<!hi)"
        ),
        (
            r"(croce|riga|x|ics|pietra|barra|lucchetto|tratto di penna|frego|segno) (\S+ )?(sul|su|sopra|al|alla"
            r"|sulla|sui|a|sopra il) (il |la )?(mi[oae]|miei|nostr\w|me|noi|questo (nome|indirizzo))\b"
        ),
        (
            r"(mi[oae]|nostr\w|miei|quest\w|quest') ?(vecchio |vecchia )?(nome|cognome|indirizzo|mail|numero"
            r"|nominativo|contatto|recapito|casella|scheda|riga|dati|anagrafica)[^.!?]{0,30}\b(lo|la|li|le) (\S+ "
            ")?(perd|strapp|consider|tolg|dimentic|ignor|cancell|butt|rovesc|gett|bruci|salt|lasci|scord|chiud"
            r"|ripong|archivi|cass|cestin|elimin)\w*"
        ),
        (
            r"(consider|reput|ritener|ritenga|giudic|tratt|conti|contate|pens)\w* (\S+ ){0,8}(estint|mort|fantasma"
            "|inesistent|irreperibil|scompars|sparit|fuori (giro|gioco|corso|uso|commercio|mercato)|persona non "
            r"grata|non pervenut|spent|un muro|abbandonat)[oaie]?\b(?! (il progetto|la trattativa|l'accordo))"
        ),
        r"(vi|si|ti) (scord|dimentic)\w* (di |de )?(me|noi|questo|quest'|tutto)\b",
        (
            r"(scord|scurd|desmenteg|dismentig|smentegh|ascord|scuord)\w*(me|eve|teve|ammoce|mmoce|ate|ateve"
            r"|ame)\b( de me| di me)?"
        ),
        (
            r"(togli|tolg|cancell|rimuov|elimin|depenn|lev|strapp|escl)\w* (\S+ )?(ogni|qualsiasi|qualunque|tutti i"
            r"|tutte le|tutta la) (mi\w+ |nostr\w+ )?(riferiment|tracci|dat|indirizz|recapit|menzion|contatt"
            r"|nominativ|informazion|scheda|record|copi|annotazion|ricord)\w*(?! (client|dei client|degli utent))"
        ),
        (
            r"(buttate|butti|butta|gettate|getti|strappi|strappate|bruci|bruciate) (\S+ )?(la|il|le|i|l'|questa"
            "|questo) ?(copia|originale|scheda|biglietto|foglio|appunto|pagina|chiave|chiavi|indirizzo|numero|nome"
            r"|riga)\b"
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
            "(cancell|rimuov|togli|tolg|elimin|depenn|lev|cav(?!al|ol|il)|escl|disiscriv|deiscriv|stralci|espung"
            "|dimentic"
            r"|scord)\w{0,7}(mi|ci|teci|temi|melo|lo|la|li|le|tem|teme|rmi|rci)\b(?! (via|tempo|conto|di"
            r"|che)\b)(?<!eliminali)(?<!facile)(?<!bile)(?<!bili)(?<!cancelli)(?<!totale)"
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
        (
            "(livatimi|levatimi|nesciti|niscitivi|nesci d|livami|livatini|caccem|cavem|gavem|tireme via|tirem via"
            "|cavame|gavame|cavateme|toglieteme|toieme|toglimi|togliteme|togghimi|scancilatimi|scancellame"
            r"|scancellateme)\w*"
        ),
        r"rimediat[ei]\b(?=<end>|,| subito| voi)",
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
        r"^\W*(\S{1,20},? )?(molli|mollate|mollatemi|mollami|mollateci|moll\w l'oss\w*)\b[^?]{0,20}$",
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
            r"(da (oggi|ora|adesso|domani|subito|qui in poi)|d'ora in (poi|avanti)|d'ora innanzi)[,:]? (\S+ "
            ")?(silenzio|basta|stop|piu niente|piu nulla|nulla piu|niente piu|mai piu|muti|zitti|zitto|zero mail"
            r"|niente mail)\b(?! (con (gli|le|i|il|la)|excel|cart))"
        ),
        (
            "(?<=[:;,-] )(silenzio|tacete|tacere|taccia|sparite|sparisca|dimenticatemi|basta e avanza|lasciateci"
            "|lasciatemi)(?=<end>)"
        ),
        (
            r"(chiud|tapp)\w* (quella |quel |il |la |sto |sta )?(microfono|rubinetto|megafono|fontana|bocca|becco"
            r"|radio)\b(?! (del|della|dell'|di|prima))"
        ),
        (
            r"(spegn|spenga|stacc)\w* (quella |quel |quest\w |sta |sto |il |la |l'|le |lo |i )?(spina|disco|musica"
            "|microfono|macchina|rubinetto|interruttore|megafono|radio|coso|fuoco|trasmissioni|nastro|ritornello"
            "|altoparlante|sirena|cannone|mitragliatrice|giostra|giradischi|fontana|bocca|becco|serie"
            r"|trapano)\b(?! (del|della|dell'|di|prima))"
        ),
        (
            r"cess(ate|i|ino|are|iamo) (\S+ )?(il fuoco|le ostilita|l'assedio|l'attacco|ogni|tutto|quest|la|le|gli"
            r"|il)\w*(?! (attivita|produzion|contratt|rapporto di|servizio))"
        ),
        (
            "(finisca|finitela|la finisca|finisci|smetti|smetta|smettete|finite|fermati|fermatevi|si fermi|cessi"
            "|cessate|desista)(?=<end>| qui| adesso| subito)"
        ),
        (
            "(quanno|quando|cuando) ?(ca |che )?'?(a|la|ve la|te la|se la) (fernit|fernisc|finit|finisc|smett|piant"
            r"|spicciat)\w*"
        ),
        (
            "(mo'?|adess|ades|ora|mo|mò|ajo|aio|gnamo|uè|ue),? (adess |ades |mo )?(avast|avasta|basta|bast|bastat"
            r"|abbasta|baste)('|\b)"
        ),
        r"(avast|bastat gai|bastet|a bastat|baist)\b",
        r"(cchiu|chiu|cchiù|piu')\b(?<=cchiu)",
        (
            r"(nun|nu|un|non|no) (\S+ )?(me |mi |ce |t'|ve |te )?(scriv|mann|tuzz|tuzzul|romp|scass|chiamm|chiam"
            r"|mand|azzard|facit|facite|struss|seccà|secc)\w* (\S+ )?(cchiu|chiu|piu|gnente|nient|nente|un'artra"
            r"|n'artra|n'ata|n'autra|arrivà)\w*"
        ),
        (
            r"(dasse|lass|lassa|dass|assa|lasc|lassat|lasciat)(me|mi|m|em|eme|ame|ateme|atemi|atece|ece)? (\S+ "
            r")?(perde|perder|sta|star|stà|in pas|in pase|'n pace|in pasc)('|\b)"
        ),
        (
            r"(depong|depon|pos|mett|rip)\w* (giu |via )?(la|le|il|i|l') ?(pala|armi|penna|tastiera|canna|ami|amo"
            r"|cornetta|clava|martello|vanga|tromba)\b(?! (di|del))"
        ),
        (
            r"(passi|passate|passa|passare|passino) (pure |via )?(al (prossim|success)\w*|oltre|alla prossima porta"
            r"|ad altro indirizzo)\b(?=<end>|,| in (rubrica|elenco|lista|agenda)| e | per| della| una| sulla| "
            "indirizzo| nome| numero| sulla)"
        ),
        (
            r"(trovate\w*|si trovi|trovati|trovatevi|trovatene|cercatevi|cercatene|cercati|si cerchi|cambiate|cambi"
            r"|cambia|scegliete|scegliti) (\S+ ){0,2}(un altro|un'altra|altri|destinatario|bar|bersaglio|aria|strada"
            r"|interlocutore|hobby|passatempo|vittim\w|porta|pianerottolo)\b(?! (fornitore|giorno|data|orario"
            "|appuntamento|volta|momento|software|ora|di (fattur|spedizion)))"
        ),
        (
            "(mand|dirott|scriv|indirizz|riserv|destin|raccont|sped|port|spend|inoltr|recapit|suon|bussi"
            r"|bussat)\w* (\S+ ){0,4}(al muro|ai muri|al mio concorrente|ai (miei |nostri )?concorrenti|a qualcun "
            r"altro|ad altri|altrove|a chi (ne|li|le|ha|vuol|possa|sia|gradi|interess|sappia|abbia)\w*|dove (c'e"
            r"|vuole|volete|le pare|vi pare|serv)\w*)(?=<end>|,| e | qualcun| un| una| per| bisogno| tempo| farne| "
            "che| finche| la| li| piu)"
        ),
        (
            r"(goditi|godetevi|si goda|continui|continuate|provi|provate|insist\w+|scriv\w+|vend\w+|semin\w+|peschi"
            r"|pescate|festegg\w+|gioc\w+|vad\w+|and\w+) [^.!?]{0,20}altrove(?=<end>|,)"
        ),
        "(si astenga|astenetevi|asteniti|vi asteniate|s'astenga|astenga)(?=<end>|,| per| da| dal| d'ora)",
        (
            "(mi|ci|lo|la) (lasci|lasciate|lasciasse|renda|restituisca|ridia|rendete|ridate|faccia riavere|fate "
            r"riavere) (\S+ )?((al|alla|alle|ai|allo|agli|il|la|le|i|nel|in|l'|ad) ?(mi\w+ |nostr\w+ )?(grazia di "
            r"dio|freezer|silenzio|quiete|domenic\w+|castagn\w+|pension\w*|mucch\w*|pecor\w*|libr\w*|gatt\w*|pace"
            r"|oblio|sonno|serate?|mattin\w*|minut\w*|nipot\w*|fiori|or[ts]\w*|vign\w*|ulivi|ombra|anonimato|liberta"
            r"|vit\w|paz\w*|soli(tudine)?|serenita|tranquillita)|soli|sola|solo)\b(?! (fino|per (un|due)|<while>))"
        ),
        (
            r"lasci(ateci|atemi|ateli|atela|atelo|aci|ami|arci|armi) (\S+ )?(soli|sola|fuori|nel freezer|cosi come"
            r"|in grazia|alla? (mi|nostr)\w+|ai (mie|nostr)\w+|alle (mie|nostr)\w+|nel (mio|nostro)|respirare"
            r"|riposare|invecchiare|morire|campare)\b(?! (fino|per (un|due)|<while>|qualche|un attimo|un momento"
            "|poi))"
        ),
        r"(aiut|soccorr)(i|ate|ateci|ateci|atemi|aci|ami) (\S+ ){0,2}(a non|a liberar|a smett|a dimentic|ad arriv)\w*",
        r"(facciamola|la facciamo|fatela|la faccia) finita\b",
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
            r"non (desider|vogl|gradi|accett|ricev|attend|aspett|mand|invi|vorr|toller)\w* (piu )?(altr|ulterior"
            r"|nessun|alcun)\w* (posta|corrispondenza|comunicazion|mail|e-?mail|messagg|propost|offert|pubblicit"
            r"|letter|invi|sollecit|contatt|telefon|chiamat|aggiornament|notizi|promozion|newsletter)\w*"
        ),
        (
            "non (ci sia|ce ne sia|ci siano|ce ne siano|si ripeta|si ripetesse|capiti|capitasse|succeda|ne arrivino"
            r"|ne arrivi|ne arrivassero) (\S+ )?(piu|una|un'altra|un|altr\w*|mai|seguito|seguiti)\b"
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
        r"preg(o|hiamo|a|hiera|asi) (\S+ ){0,6}(di )?(astener|desister|smetter|cessar|non (\S+ )?(piu|oltre))\w*",
        (
            r"(un|una|la|il|l'|alla|al|del|della) ?<ord> (\S+ ){0,2}(non|mai)\b(?! (si|l'ho|la trov|lo "
            r"trov))[^.!?]{0,20}(vogl|serv|leg|ci (sia|sara)|occorr|vorr|gradi|aspett|desider|toller)\w*"
        ),
        (
            r"(non|mai|senza|ne|nemmeno|neanche|nessun\w*|niente) (\S+ ){0,2}(un|una|la|il|alla|al|a una|a un) "
            "?(?!prossim)<ord> (volta|mail|messaggio|lettera|telefonata|sollecito|promemoria|invio|puntata|giro"
            "|tentativo)(?=<end>|,| di| da| a | in)"
        ),
        r"(scend|torn|divent|port|ridu|azzer|arriv)\w* (\S+ )?a zero(?=<end>|,)(?<!scorte a zero)",
        (
            r"zero (parol|mail|messagg|contatt|comunicazion|telefonat|notizi|invi|lettere|promemoria|righe)\w*,? (da"
            r"|di) (voi|lei|te|parte)|da (te|voi|lei),? (\S+ )?zero\b"
        ),
        (
            "mai (piu|cchiu|plus) (grz|grazie|pls|per favore|x favore|vist|sentit|risent|un messaggio|una (mail"
            "|riga|parola)|mail|messagg|qui|voi|lei|cosi|di questi|niente|scriv|mand|contatt|vi prego|una vostra"
            r"|altr)\w*"
        ),
        r"(?<![a-z] )\b(a|per|=|:|-) ?mai piu\b",
        "(?<=[,:;=!-] )mai piu(?=<end>|,)",
        (
            r"\bne (ora|oggi|stavolta|adesso|questa volta|qui|lei|voi|in primavera|quest'anno"
            r"|stasera)[^.!?]{0,25}\bne (mai|poi|in futuro|altre volte|alla (seconda|prossima)|la prossima|un'altra "
            r"volta|altri|i suoi|i vostri|dopo mort)\w*"
        ),
        (
            r"(no\b|no,|basta|chius\w*|addio|dato|finit\w*|fuori|scord\w*|niente|zero|silenzio|pari|sparit\w*"
            r"|concorrente|archiviat\w*|smett\w*|stop|dimentic\w*|oblio|saltam\w*|saltat\w*|arrivederci|congedo|fine"
            r"|via|rifiut\w*|rinunc\w*|passi|lasc\w*|grazie|saluti)\b[^.!?]{0,50}<ever>"
        ),
        r"non (lo|la|ci|ve|vi) (fate|faccia|rifate|rifaccia|fare|rifare|fai|fatelo|provate|provi|provare) (mai )?piu\b",
        (
            "non (mi |ci |ne |le |lo |la |li |me ne |ce ne )?(trasmett|replic|affranc|abus|recapit|riaccend|riapr"
            "|ripass|incomod|propin|ripropon|imbuc|vibr|infier|inseg|rincorr|riprov|rispedir|rifar|rimand|ritent"
            "|ricomp|rientr|risal|tuzz|risuon|rivang|riesum|scomod|replich|recidiv|rispolver)(a|i|ate|ete|ano|ino"
            r"|are|ere|ire|iate|atemi|ateci|arci|armi|arne|erne|ermi|ermelo|ermele|armelo)\b(?=<end>|,| piu| mai| "
            "altr| ancora| oltre|:| per | il filo| qui| a (questo|quest))"
        ),
        (
            "non (mi |ci |ne |le |lo |la )?(venga|venite|vieni|torni|tornate|torna|passi|passate|salga|salite|bussi"
            "|bussate|suoni|suonate|scavi|entri|ci arrivi|arrivi|arrivate|cominci|scavare|voltarti|si volti"
            r"|voltatevi) (\S+ )?(piu|mai|a (scavar|controll|bussar|sentir|chieder|suonar|cercar|trovar|vedere se"
            r"|rompere|disturb)\w*|a ripet\w*)"
        ),
        r"non ci (arriv|torn|ven|salg|entr|buss|provi)\w*(?=<end>|, (per|grazie)| piu)",
        (
            r"non si (buss|torn|entra|scriv|pass|pubblic|disturb|accett|suona|replic|rientra|insist)\w*(?=<end>| piu"
            "| a questa| qui)"
        ),
        (
            r"(fate|faccia|fai|facciate|facesse|fate in modo|faccia in modo|fate si) (\S+ )?che (\S+ )?(non"
            r"|nessun\w*|mai|piu) (?!ci siano (ritard|problem)|si (perd|sbagli))(siano|sia|ci|ne|debb|mi|si|capit"
            r"|succed|tocch|ricev|trov|ved|sent|arriv|debba|ve|te|resti|finisca|compaia|dobb|lo|la)\w*"
        ),
        (
            "(buon cuore|bonta|cortesia|gentilezza|compiacenza|decenza|delicatezza|sensibilita|amabilita|buon gusto"
            "|carita|finezza|accortezza|premura|tatto|grazia|creanza|cura|coraggio|pieta|umanita|intelligenza) di "
            "(non|smett|lasci|dimentic|sparir|tacer|ferm|toglier|cancell|evit|risparmi|passare oltre|scordar"
            r"|girare al largo)\w*"
        ),
        (
            r"(grat[oai]|obbligat[oai]|riconoscent\w|liet[oaie]|felic\w|content[oaie]) (\S+ )?(di|se|a|che) (\S+ "
            "){0,3}(non (dover|riceve|trov|essere|sentir|legg|vede|arriv|scriv|mand)|volesse (considerar|dimentic"
            "|toglier|cancell|smett|riserv|lasciar|evitar|risparmi|desist|passar)|risparmiar|smettess|smettest"
            "|tacess|tacest|dimenticass|fossi (lasciat|dimenticat)|sparis|potessi non|riservass|evitass|la "
            r"smett)\w*"
        ),
        (
            r"(prefer|vorr|gradi|sper|facc|fate|fai|grat|confid|desider|auspic|mi auguro)\w*[^.!?]{0,40}non (dover"
            r"|debb|dobb|dovess|averne|ritrov|riceverne|esser\w* (piu|contatt|disturb|coinvolt|cercat)|piu (veder"
            r"|legger|ricever|sentir|trovar))\w*"
        ),
        (
            r"(gradi|vorr|prefer|ambi|sper|sogn|desider|chied)\w* (\S+ ){0,3}(mai piu|diventare nessuno|respirare"
            r"|dormire|invecchiare|essere (lasciat|dimenticat|ignorat|saltat|cancellat|escluso|esclusa)\w*|esserne "
            "(fuori|escluso|esclusa)|uscirne|starne fuori|la (sua|vostra) assenza|il (suo|vostro) silenzio|restare "
            r"(ignoti|sconosciut\w)|di diventare nessuno)\b(?! (un po'|su))"
        ),
        (
            r"non (voler|intender|desiderar|gradir)(e|la|lo)? (piu )?(\S+ )?(essere|ricever|sentir|saper|aver|legger"
            r"|veder)\w*"
        ),
        (
            r"non (voglio|vuole|vogliono|intend\w*|desider\w*|vogliamo|gradisc\w*) (\S+ ){0,2}(sentirne|riparlar"
            r"|risent|riceverne|leggerne|sentirla|esser\w* (edott|aggiornat|informat|ricontattat|contattat|disturbat"
            r"|coinvolt)|tornarci|riparlarne|essere seccat|che una)\w*"
        ),
        (
            r"(risparmi|risparmia)\w* (\S+ )?(la spazzatura|il pollice|pollice|le dita|i polpastrelli|la voce"
            r"|inchiostro|fiato|francobolli|i prossimi|gli alberi)\b(?! (di stamp|con))"
        ),
        (
            "non (mi |ci |gli |le |lo |la |ne |me lo |ce lo |vi )?(?!avet|siet|sapet|rispond|potet|volet|dovet|us"
            "|av|funzion|lavor|fat|tenet|capit|perdet|ved|trov|vendet|produc|offrit|mollat|esit|tardat|aspett"
            r"|preoccup|cambi)\w{3,}(ate|ete|ite|ateci|atemi|eteci|etemi|atele|ateli|atelo) (piu|mai piu|oltre)\b"
        ),
        (
            "(preg|chied|invit|sugger|consigli|ordin|intim|impong|supplic|scongiur|implor|esort|raccomand|ingiung"
            r"|conviene|grat|obbligat|vogli|cortesia|favore)\w* [^.!?]{0,40}di non (\S+ )?(?!comprar|spender|acquist"
            r"|firmar|decider|prender|superar|perder|farci perder|comprare)\w+(are|ere|ire|armi|arci|ermi|erci|irmi"
            r"|irci|arle|erle|arla|arlo|arne|erne|argli) (piu|oltre|mai|ulterior\w*|altr\w+|ancora)\b"
        ),
        (
            r"(piu|mai) (\S+ )?(una|un|alcun\w*|nessun\w*) (sola |solo |singol[oa] )?(mail|messaggio|riga|parola"
            "|sillaba|virgola|lettera|telefonata|sms|notifica|squillo|promemoria|sollecito|newsletter|offerta"
            r"|proposta|cenno)\b(?! (chiara|sensata|seria))"
        ),
        "(non|ne) una (mail|riga|parola|sillaba|virgola|lettera|telefonata|notifica) (di )?(piu|in piu|ancora)",
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
            r"(anche )?(le|la|i|il|ogni) (prossim|success|altr|futur)\w* (\S+ ){0,3}(finir|finisc|andr|far(a|anno) "
            "la|seguir|verr(a|anno) (cestin|cancell|bloc|segnal)|sar(a|anno) (cestin|cancell|bloc|segnal)|la (butto"
            "|cestino|giro|uso|strappo|brucio)|lo (butto|cestino|giro|strappo)|va (al|alla|dritt)|vanno (al|alla"
            r"|dritt))\w*"
        ),
        (
            "(e|sta diventando|diventa|sono|si chiama|configura|rasenta|sfiora|sfocia|chiamasi|pura|puro|vera) "
            r"(\S+ )?(stalking|molestia|molestie|persecuzione|accanimento)\b(?! (sul lavoro|telefonic\w+ ai))"
        ),
        (
            r"(agir|ricorr|rivolger|procede|tutel|adir)(o|emo|ro|rei|a|emmo|omi) (\S+ ){0,3}(in giudizio|le vie"
            "|nelle sedi|per vie|al garante|alle autorita|legalmente|presso (le|il)|in ogni sede)"
        ),
        r"(ultimo|secondo|terzo) (avviso|avvertimento|richiamo)\b",
        (
            r"se (ne )?(ricev|arriv|ved|trov|rived|legg|sent)\w* (\S+ ){0,3}(altr|un'altr|ancora|di nuovo|piu|una "
            r"sola)\w*[^.!?]{0,60}(segnal|denunc|garante|spam|blocc|avvocat|legal|polizia|querel|reclam|postal"
            r"|indesiderat|espost|diffid|procedo)\w*"
        ),
        (
            r"(passo|passero|segnalo|giro|inoltro|mando) (\S+ ){0,3}(al|alla|all') ?(garante|polizia|agcom|ufficio "
            "legale|legale|autorita|dpo|privacy)"
        ),
        (
            r"(al|alla|la|il|dalla|dal) prossim[oa] (\S+ ){0,2}(chiam|avvis|denunc|segnal|blocc|inoltr|avvert|parte"
            r"|scatt|fattur|querel|cestin)(o|a|hero|ero|ano|iamo|era|eremo|ata|erai)\b(?! (al numero|il numero|per "
            "conferm))"
        ),
        (
            r"tutt[oeai] (\S+ )?(nel|in|al|dritt\w+ (nel|al)|dentro il) (cassonetto|cestino|tritacarte|camino|spam"
            "|pattume|macero|secchio|trituratore)"
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
        r"(consens\w*|autorizzazion\w*) (\S+ ){0,4}(revocat|ritirat|negat)\w*",
        (
            r"mai (\S+ )?(dato|prestato|rilasciato|concesso|espresso|autorizzato|firmato) (\S+ ){0,3}(consenso"
            "|autorizzazione|permesso|liberatoria|trattamento)"
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
            "(vi|ve|gliel|le|te|ti)(o)? ?(lo |l')?(ho|abbiamo|avevo|avevamo) gia (chiest|dett|scritt|rispost|segnal"
            r"|comunic|avvis|pregat|rifiut)\w*(?! (si|di richiam))"
        ),
        (
            r"gia (chiest|dett|scritt|rispost|comunicat)\w* (\S+ ){0,4}(volte (di )?(no|non|basta|smett)|no\b|cancell"
            "|togli|rimuov|di non|smett|basta)"
        ),
        (
            r"come (faccio|facciamo|si fa|posso|possiamo) (\S+ ){0,3}(cancellar|disiscriv|toglier|usci|rimuov|elimin"
            r"|non ricev|smetter|farmi)\w*(?! (un|i duplicat))"
        ),
        (
            r"quante volte (ancora|devo|dobbiamo|ve lo|bisogna|te lo|gliel\w*|occorre|debbo|si deve|lo devo|va detto"
            "|serve)"
        ),
        (
            r"^\W*(ma |e )?(quante volte ancora|ma ancora|di nuovo voi|ancora voi|ancora lei|sempre voi|e daje"
            r"|arridaje|aridaje|e ridaje|ma basta|rieccoli|rieccovi|ancora tu)\W*$"
        ),
        (
            r"(stuf|stanc|esaust|nausea|arcistuf|sfinit|satur|esasperat|esaurit|seccat|infastidit|stress)\w* (di|del"
            r"|delle|dei|da|dalle|dai|dal|d') ?(voi|lei|te|vostr\w*|quest\w+ (mail|messagg\w*|storia)|ricever\w*"
            r"|essere (disturb|contatt|tempest|bombard)\w*|legger\w*|tutte (queste|ste)|ste |sue|suoi|sentirv\w*"
            r"|sentirl\w*)"
        ),
        (
            r"(m'|mi |ci )?(avete|hai) (\S+ )?(stancato|stufato|scassato|scocciato|seccato|esasperato|esaurito"
            r"|annoiato|stressato|ammorbato|frantumato|asfissiato|fracassato)\b"
        ),
        (
            r"(esiste|c'e|ci sara|avete|si puo avere|dov'e|dove sta|dove trovo|qual e) (\S+ ){0,3}(modo|maniera"
            "|bottone|tasto|pulsante|verso|antidoto|cura|vaccino|formula|parola magica|link"
            r"|procedura)\b[^.!?]{0,40}(cessare|smett|non ricev|far(vi|la|li|e)|cancell|disiscr|usci|contro"
            r"|togliersi|liberar|fermar|bloccar|non (essere|riceverne))\w*"
        ),
        (
            "(esaurimento scorte|pazienza|sopportazione)[^.!?]{0,25}(riassort|finit|limite|termin|esaur|scadut|al "
            r"capolinea|in riserva)\w*"
        ),
        r"camurri\w+|scassamint\w+|scocciatur\w+ di mail",
        r"(avete|ha|hai) (chiuso|finito) con (me|noi|questa|questo)\b|con (me|noi) (avete|ha|hai) (chiuso|finito)\b",
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
            r"(nostre|le|nostri|i) (strade|vie|cammini|destini) (\S+ )?(si (separan|dividon|separino|dividano)"
            r"|divergon)\w*"
        ),
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
        (
            r"(indirizz|casell|numer|tel)\w* [^.!?]{0,40}non e (\S+ )?(per (voi|la pubblicit|le|chi)|il posto|un "
            r"(cestin|bidon|bersaglio|vostro)|destinat|pubblic|a (vostra |sua )?disposizione)\w*"
        ),
        (
            r"non (abbiamo|ho|hanno|c'e) (\S+ )?(piu )?(nulla|niente) (piu )?(da|di che) (dirc|dirv|dirl|dirs|discuter"
            r"|parlar|spartir)\w*"
        ),
        (
            "((andate|vada|vai|vadano)(?= via| da qui| lontano| altrove)|andatevene|vattene|se ne vada|andarvene"
            r"|andarsene|togliete il disturbo|tolga il disturbo|togli il disturbo|smamm\w*|sloggi\w*|alzate i tacchi"
            "|levi le tende|levate le tende)(?=<end>|,| via| da qui| una | per sempre| lontano| altrove| in pace)"
        ),
        (
            "(capolinea|(?<!i )titoli di coda|sipario|dissolvenza|fine (della|delle|dei) (trasmission|corsa|stor"
            r"|puntat|giochi|spettacolo|messagg|carteggi|corrispondenz)\w*|cala il sipario)(?=<end>|,)"
        ),
        "(si scende|scenda|scendete|scendi)(?=<end>|, (capolinea|grazie|prego))",
        (
            r"(restate|resti|restiamo|rimanga|rimanete|rimaniamo|continui\w* a essere|resta|tornate|torni|torniamo) "
            r"(pure )?(ignot|estrane|sconosciut|dov\w+ (siete|e)|lontan|al vostro posto|nell'ombra|perfetti "
            r"sconosciut|due sconosciut)\w*"
        ),
        (
            r"(l'ultima|ultima|l'ultimo|ultimo) (\S+ )?(sia|fosse|resti|rest\w*|e) (\S+ )?(anche |davvero |pure "
            ")?(la|il) (sua|vostra|tua|suo|vostro)(?=<end>|,)"
        ),
        (
            r"(mi|ci|lo|la|li|le) (facci?a|fate|fai|farete|fara) (\S+ )?(la grazia|la cortesia|il favore|il piacere"
            r"|il regalo|la carita) (di|e) (\S+ )?(non|smett|lasci|toglier|cancell|tacer|sparir|dimentic|finir|ferm"
            r"|scord|desist|cess|escluder|spari|toglie)\w*"
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
    r"scassapall\w*",
)
