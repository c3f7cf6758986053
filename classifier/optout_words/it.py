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
        "indirizz* mail e-?mail* nome nomi nominativ* numer* dat[oi] contatt* recapit* telefono cellulare "
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
            r"^\W*(stop|basta|fermatevi|smettetela|smettila|basta cosi|adesso basta|ora basta)\b[.!, ]*(grazie|per "
            "favore|mail|avete|vi|ho|spam|pubblicita|cosi)?[^?]{0,25}$"
        ),
        (
            r"(lasci|lasciate|lascia|lasciar)(temi|teci|mi|ci) (\w+ )?(in pace|stare|perdere|tranquill\w)\b(?! (con"
            "|fino|per (un|due)|che))"
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
        "vi segnalo",
    ),
    "object": (
        "(mi|ci) (oppongo|opponiamo)",
        r"(esercit)\w* [^?]{0,40}(diritt|opposiz|cancellaz)\w*",
        r"(revoc|ritir|neg)\w* (\S+ ){0,3}(consenso|autorizzazione|consensi)",
        (
            r"(gdpr|codice (della )?privacy|regolamento (ue|europeo)|lgs\.? 196\S*|normativa (sulla "
            r")?privacy)[^?]{0,120}(cancell|rimuov|rimoz|elimin|oppon|cess|togli|interromp|smett)\w*"
        ),
    ),
    "weary": (
        (
            r"(perche|come mai) (\S+ )?(continu|insist|ancora|mi (scriv|mand|contatt)|ci (scriv|mand|contatt)|vi "
            r"ostin|non (smett|cap|la smett))\w*(?=[^?]{0,40}(scriv|mand|contatt|invi|disturb|insist|ancora|\?|romper"
            "|arriv)|)"
        ),
        (
            "(seconda|terza|quarta|quinta|ultima|ennesima|sesta|2a|3a|4a|e) volta[^?]{0,40}(chied|dic|ripet|dett"
            r"|scriv|preg|rispond|avvis|chiest|cancell|no\b|sollecit)\w*"
        ),
        (
            "(vi|ve|gliel|le|te|ti)(o)? ?(lo |l')?(ho|abbiamo|avevo|avevamo) gia (chiest|dett|scritt|rispost|segnal"
            r"|comunic|avvis|pregat|rifiut)\w*(?! (si|di richiam))"
        ),
        r"gia (chiest|dett|scritt|rispost|comunicat)\w* (\S+ ){0,4}(volte|no|cancell|togli|rimuov|non|smett|basta)",
        (
            r"(continu|insist|seguit)(ate|a|i|ano|ando|iate|ate a) (\w+ )?(a )?(scriv|mand|contatt|invi|disturb"
            r"|romper|insist|tormen|chiam)\w*"
        ),
        r"no (vuol dire|significa|e) no\b",
        (
            r"come (faccio|facciamo|si fa|posso|possiamo) (\S+ ){0,3}(cancellar|disiscriv|toglier|usci|rimuov|elimin"
            r"|non ricev|smetter|farmi)\w*(?! (un|i duplicat))"
        ),
    ),
    "idiom": (
        r"lev(ati|atevi|arsi)( \w+)? (dai|di|dalle) (piedi|torno|mezzo|scatole|palle|coglioni)",
        r"^\W*smamm(a|ate|are)\b",
        r"(fuori|toglie\w*|togliti) (dai|dalle|di) (piedi|scatole|palle|mezzo|coglioni|torno)",
        r"non (mi |ci )?romp(ete|a|ano|etemi|eteci|ere)\b( piu)?( (le|i) (scatole|palle|coglioni))?<end>",
        (
            r"(fosse|sia|che) (\S+ )?(la |il )?(nostra |vostra |vostro |sua )?ultima (corrispondenza|mail"
            "|comunicazione|volta)"
        ),
        r"(spari|sparit|sparisc)(te|a|i|ci|ano)\b(?! (un|il|la|con))",
        (
            "(andate|vada|vai|andatevene|vattene|se ne vada)( tutti)? (a (quel paese|lavorare|cagare|fare|quel|farvi"
            "|rompere|scocciare|stendere)|al diavolo|via|affanculo|a zappare|fuori)"
        ),
        (
            r"(che|sia|questo|questa|fosse|considerate?|consideri|spero|fate|faccia)\b[^?]{0,30}(l'ultim|ultim)[oa] "
            r"?(mail|messaggio|e-?mail|volta|comunicazione|che|contatto|vostr\w+|<end>)"
        ),
        r"(lasci|lasciate|lascia)(temi|teci|mi|ci) (\w+ )?(in pace|stare|perdere)\b",
        r"(avete|hai|ha) (\w+ )?(rotto|stancato|stufato|scocciato)",
        "rompere (alla gente|le)",
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
