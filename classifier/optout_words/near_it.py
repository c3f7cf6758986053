"""Italian: what only sounds like being asked to stop, or like an insult. With the words of `it`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        "non cerc(o|hiamo) altro<rest>",
        r"(fino al|fino a|prima del)[^.!?]{0,30} non (mi |ci )?(mand|scriv|contatt|chiam)\w*<rest>",
        (
            "non (mi |ci )?(mandi|mandare|mandate|invii|inviate) altr[oiae] (materiale|documenti|informazioni|foto"
            "|campioni|preventivi)<rest>"
        ),
        r"non (voglio|vogliamo|vorrei) (\w+ )?(neanche|nemmeno|neppure) (sentir|veder)\w*<rest>",
        r"(del|di|dei|della) (?!voi|lei|pubblicit)\w+ (\w+ )?non (voglio|vogliamo)(?! (piu|ricever))<rest>",
        r"non (mi |ci )?(togl|rimuov|cancell|elimin|disiscriv|lev)\w*<rest>",
        r"non (si |vi |ti |mi |ci )?(dimentic|scord)\w*<rest>",
        (
            "non (mi |ci |vi |gli )?(scriv|mand|invi|contatt|contat|chiam|telefon|cerc|disturb|sollecit|richiam"
            r"|insist|ricontatt|conti)\w*[^.!?]{0,40}(fino a|fino al|fino alla|prima (di|del|che)|finche|per (ora"
            "|adesso|il momento|questa settimana|qualche|un po'|due|tre|un mese)|in questo (periodo|momento)"
            "|questa settimana|questo mese|oggi|domani|stasera|di notte|la domenica|nel weekend|entro|durante|ogni "
            r"giorno|tutti i giorni|cosi (spesso|presto|tardi)|troppo)\b<rest>"
        ),
        (
            "(fino al|fino a|fino alla|finche (?!campo|viv|resp)|prima del|prima di)[^.!?]{0,40} non (mi |ci "
            r")?(mand|scriv|contatt|chiam|cerc|telefon|disturb)\w*<rest>"
        ),
        (
            r"non (mi |ci )?(mand|invi|sped|inoltr)\w*[- ]?(mi|ci)? ?(piu |altr\w+ )?(\S+ )?(materiale (in|su)\b"
            r"|allegat\w|pdf|link|file|video|foto|zip|excel|fattur\w*|preventiv\w*|powerpoint|slide|campion\w*"
            r"|versione|fax|contratt\w*|document\w*|vocali)<rest>"
        ),
        (
            r"non (mi |ci )?(telefon|chiam)\w*[^.!?]{0,15}(,|:| ma| -) ?(\S+ )?(scriv|mand|usi|usat|prefer|meglio"
            r"|mail|e-?mail|sono (in|al)|sto|sar)\w*<rest>"
        ),
        (
            r"non (mi |ci )?(scriv|mand)\w*[^.!?]{0,25}(,|:| ma| -) ?(\S+ )?(chiami|chiamami|chiamatemi|telefon"
            r"|passi|passate|venga|venite|vediamoci|scrivo io|chiamo io|rivolget|contatt|scriva a)\w*<rest>"
        ),
        (
            "(gente|persone|client[ei]|utent[ei]|iscritti|contatti|abbonati|pazient[ei]|soci|donatori|consumatori"
            r"|cittadini|interessati|lettori|chiunque|soggetti) (che )?(?![^.!?]*\b(mi|ci|vostr\w|me|noi"
            r"|vostre)\b)[^.!?]{0,60}(vuole|vogliono|chied\w*|cancell\w*|disiscri\w*|non vogl\w*|smett\w*)<rest>"
        ),
        (
            "non voglio (la|il|lo|un|una|l'|i|le) ?(demo|webinar|consulent|version|prova|app|software|sconto"
            r"|abbonament|contratt|power|slide|presentazion|giro)\w*<rest>"
        ),
        r"non [^.!?]{0,30} piu di (un|una|due|tre|\d+|cinque|dieci)<rest>",
        r"non (la|lo|vi|le) (disturb|tedi|annoi|trattengo|importun|assill)\w*<rest>",
        (
            r"(egli|lui|nessuno|chi|software|gestionale|programma|sistema|fornitore|stampante|corriere|banca) (\S+ "
            r")?non (mi |ci )?(scriv|mand|invi|chiam|contatt|stamp|rispond)\w*<rest>"
        ),
        "finche non (?!smett|la smett)[^.!?]*",
        "(da|di|a|per|tra) chi non (vuole|desidera|gradisce|accetta)<rest>",
        (
            r"(non (mi |ci )?(mand|invi|serv|scriv)\w*|basta( cosi)?|niente|silenzio)[^.!?]{0,40}(,|:|;| "
            "-)[^.!?]{0,40}(ho deciso|firmo|firmiamo|compro|ordino|sono convint|ci sto|ha convint|hanno convint"
            "|avete convint|mi convinc|quando (firm|iniz|si comincia)|mi dica solo|ditemi solo|dove (firmo|si "
            "firma))<rest>"
        ),
        (
            r"(chiudi\w*|ferm\w*|spari\w*|tac\w+|silenzio|lasci\w*|basta|stop|fioretto|smett\w*|non \S+|nessun\w*"
            r"|niente|pausa|zitt\w)[^.!?,;]{0,40}\b(fino a|fino al|fino alla|fino agli|per un paio di|per (un|due"
            r"|tre|qualche|una) (giorn|settiman|mes)\w*|per <while>|finche (non )?(passa|finisc|torn|arriv|rientr)"
            r"|questa settimana|in agosto|durante|sotto natale|prima (di|del|della|delle|che))\b(?! (nuov|mort|fine "
            "dei))<rest>"
        ),
        (
            "non (voglio|vogliamo|vorrei|desidero) [^.!?:;,]{0,30}(:|,|;| ma) ?(ma )?(voglio|preferisco|vorrei"
            r"|vogliamo|desidero) (sentir|veder|incontr|parlar|il prezzo|la demo|un|conoscer)\w*<rest>"
        ),
        (
            r"(non|evit\w*( di)?) (mi |ci )?(telefon|chiam|scriv|disturb|cerc|contatt|mand)\w* (\S+ ){0,2}(dopo"
            "|prima delle|tra le|fra le|in orario|all'ora di|a pranzo|a cena|di (lunedi|mattina|sera|notte)|il "
            "(lunedi|martedi|mercoledi|giovedi|venerdi)|sul (fisso|cellulare))<rest>"
        ),
        r"(<while>|una settimana|un mese|un anno) senza (mail|messagg|telefonat|sollecit)\w*<rest>",
        (
            "(domani|oggi|stasera|stanotte|domattina|lunedi|martedi|mercoledi|giovedi|venerdi) (no|non posso|non "
            r"ci sono|impossibile),? [^.!?;]{0,20}lasc\w*<rest>"
        ),
        "lasc(iasse|iaste|i|iate) (qualcosa|un po' di|il tempo|del tempo|qualche|da leggere)<rest>",
        "per l'ultima volta prima (di|del|delle|della)<rest>",
        (
            r"(non|niente|basta)\b[^.!?]{0,60}(:|;|,| ma) ?(\S+ )?(preferisc|preferirebb|meglio|gradirebb"
            r"|preferiam)\w* (un|una|di persona|parlar|incontr|veder|sentir|a voce|al telefono|che (passi|venga"
            r"|chiami))\w*<rest>"
        ),
        (
            r"(tutti|clienti|molti|la gente|utenti|colleghi|amici) (\S+ )?(mi |ci |vi )?(chied|dic|domand)\w*:? "
            r"?\x22[^\x22]{0,80}\x22<rest>"
        ),
        (
            r"(niente|no|basta|nessuna|non)\b[^.!?]{0,40}, ?(\S+ )?(solo|soltanto|mi basta|bastano|preferisco"
            "|bensi) (la|il|un|una|le|i|l'|di|per) ?(demo|prezz|preventiv|incontr|telefon|visit|chiamat|listin|caff"
            r"|appuntament|call|offert|catalog)\w*<rest>"
        ),
        (
            r"non rispond\w+ (a questa|al presente|a questo|alla presente)[^.!?]{0,60}(automatic|generat|noreply"
            r"|monitorat|presidiat)\w*<rest>"
        ),
        r"non scriv\w*,? tanto (non (leggo|rispondo|guardo)|sono)<rest>",
        r"(mi ero|mi sono|ci eravamo|mi ero gia) (ripromess|promess|giurat|impost)\w*<rest>",
        r"non far(e|ne|ci)? (nulla|niente|l'acquisto|acquisti|il passo)\b",
        r"non insist\w*,? (sto|stiamo|ci|sono|siamo|ho|l'ho|e) (gia|stesso|convint|quasi|pensando|lavorando)<rest>",
    ),
    "stop": (
        (
            r"(abbiamo|ho|ha|hanno|dovut\w|dobbiamo|possiamo|per) (dovut\w )?(a )?(smetter|smess"
            r"|sospen|interromp|ferma|cess|evita|risparmi)(?!\w*( \w+)? (di|con) (\S+ )?(scriv|mand|invi|contatt"
            r"|chiam|ricev|disturb|insist|quest|romp))(?!\w*(mi|ci)\b)(?!(la|tela)\b)"
            r"(?!\w* (gli invii|quest|l'invio|le mail|i messaggi|le vostre|i vostri|la sequenza))\w*<rest>"
        ),
        (
            "(risparmi|risparmio|risparmiare|risparmiamo|risparmiate) (tempo|soldi|denaro|il|del|un|energetic|fino"
            r"|sui|sulle|\d+)\w*<rest>"
        ),
        (
            r"(basta|stop|ferm|smett)\w*[^.!?]{0,25}(,|:| -) ?(\S+ )?(compro|compriamo|firmo|firmiamo|accetto"
            "|accettiamo|prendo|prendiamo|ordino|ci sto|vi ascolto|la ascolto|mi arrendo|fissiamo|procediamo"
            r"|convint|conquist|siamo d'accordo)\w*<rest>"
        ),
        (
            r"(smett|basta|fini|piant|lasci|stop|niente|nessun)\w*[^.!?]{0,50}(,| e|:| -) ?(venga|venite|vieni|mi "
            "chiami|chiamate|chiamatemi|chiamami|passi (a|in|da)|passate|vediamoci|ci vediamo|sentiamoci"
            "|incontriamoci|mi mandi (il|un|l')|mandate (il|un|la)|mandami|fissiamo|firmo|firmiamo|mi ha convint"
            "|mi avete convint|mi hai convint|convint|parliamone|dov'e che si firma|voglio (vedere|il|la)|vengo"
            r"|passo|solo (al telefono|telefonate|il prezzo))\w*<rest>"
        ),
        (
            r"(smett|basta|cess|piant|stop)\w* (\S+ )?(di |con |a |alla |alle |ai |al |agli )?(la |le |i |il |gli "
            r")?(ritardi|sprechi|code|giri|fogli\w*|lungaggini|scuse|chiacchiere|carta|excel|fogli|burocrazia"
            "|suspense|complimenti|preamboli|giri di parole|convenevoli|parole|teoria|powerpoint|slide|carte"
            "|scartoffie|faldoni|errori|sprechi)<rest>"
        ),
        (
            r"(smett|cess|fini|piant)\w*(la)? (di|con) (essere|fare (il|la|i)|usare|fumare|lavorare|perdere|pagare"
            r"|sognare|copiare|stampare|correre|rincorrere|inseguire i|produrre|vendere)\b<rest>"
        ),
        (
            r"(lasci|lascia)\w* (\S+ )?(in pace|tranquill\w|stare|lavorare|dormire|respirare) (per |ancora |almeno "
            ")?(<while>|fino|un po'|oggi|questa|stasera|domani)<rest>"
        ),
        "(basta|bastano|bastera) (un|una|il|la|che|due|poco|solo|dire|chiedere|cliccare)<rest>",
        (
            r"(niente|no|nessuna|stop|basta|meno) (telefonat|chiamat|call|mail|messagg)\w*(,|:| -|;)? ?(\S+ )?(scriv"
            r"|mail|mand|solo|prefer|meglio|sono in|chiam|venga|venite|vedi|passi|parliam|sentiam)\w*<rest>"
        ),
        (
            r"(niente|nessun\w*|senza) (\S+ )?(mail|messagg\w*|comunicazion\w*|newsletter|chiamat\w*|telefonat\w*"
            r"|invit\w*|contatt\w*) (da (settiman|giorn|mesi|ieri|luned)|ricevut|arrivat|di conferma|finora|per "
            r"(oggi|questa)|oggi|questa settimana|fino|in (arrivo|sospeso)|nuov)\w*<rest>"
        ),
        r"non (mi |ci )?moll\w*<rest>",
        (
            r"(lasci\w*|fatemi|fammi|mi lasci|mi faccia|ci lasci) (\S+ )?(respirare|pensare|dormire|riposare"
            r"|lavorare|finire)[^.!?]{0,20},? (poi|dopo|e poi|e) (\S+ )?(dico|rispond|richiam|ne parl|scrivo|sento"
            r"|sentiamo|vediamo|riprend|torno|firm)\w*<rest>"
        ),
        (
            r"smett\w* di (scrivere|mandare|fare|inviare) (\S+ )?(a mano|a penna|fatture|preventivi|offerte a|mail "
            "a mano|newsletter a)<rest>"
        ),
        (
            "(basta|stop) (coi|con i|con il|col|con|ai|con le|con la) (lunedi|martedi|mercoledi|giovedi|venerdi"
            r"|sabati?|weekend|giri|tabell\w*|foglett\w*|quaderni|registri|timbri|moduli|contanti|attese)<rest>"
        ),
        (
            "basta (scrivere|mandare|inviare|chiamare|telefonare) (?!a (me|noi|quest)|mi|mail|messaggi)(a|in|al"
            "|alla|allo|un|una|all'|per|nella|qui il) ?<rest>"
        ),
        r"tac\w+ e (ascolt|veng|prend|firm|segn)\w*<rest>",
    ),
    "remove": (
        r"(programma|software|sistema|gestionale)[^.!?]{0,30}(cancell|elimin|disiscr)\w*<rest>",
        (
            r"(se |quando|chi |il socio|i soci|iscritti|gli iscritti|i clienti)(?![^.!?]{0,40}\b(mi|ci|non|miei|mio"
            r"|mia|nostr\w)\b)"
            "[^.!?]{0,40}(si )?(cancell"
            r"|disiscr)\w*<rest>"
        ),
        r"(sulle|delle|le) disiscrizion\w*<rest>",
        "(di solito|normalmente|in genere|solitamente)<rest>",
        (
            r"['\x22][^'\x22]{0,60}(cancell|togli|disiscri|rimuov|basta)\w*[^'\x22]{0,40}['\x22] (era|non era|e finit"
            "|che)<rest>"
        ),
        (
            "(un|il|se un|quando un|i) (paziente|cliente|utente|dipendente|clienti)[^.!?]{0,60}(cancell|elimin"
            r"|rimoz)\w*<rest>"
        ),
        (
            r"(cancell|elimin|togl|tolg|rimuov)\w*[^.!?]{0,25}(secondo|doppio|invito|iban|vecchi|allegato|riga|voce"
            r"|appuntamento|anagrafica cliente)\w*<rest>"
        ),
        r"di solito (cancell|elimin)\w*<rest>",
        r"(il|la|del|nel|un|al) cancell(o|i|ino|etto)\b",
        "cancelleria",
        r"(link|tasto|bottone|pulsante) (di |per la )?disiscr\w*(?! (\S+ ){0,2}(non|rotto))",
        (
            r"(togl|tolg|cancell|rimuov|elimin|lev)\w*[^.!?]{0,30}(dalla|dal|dall'|la|l'|dalle) ?(riunione|invito"
            r"|call|appuntament\w*|calendario|gruppo|convocazione|demo|evento|webinar|ordine|fattura|secondo"
            "|doppio)<rest>"
        ),
        (
            "(potete|puo|possono|riesce|permette|software|programma|sistema|clienti|utenti|si|voi|che succede|come"
            r"|quando|se) (?![^.!]*\b(mi|ci|mio|mia|miei|nostr\w|questo indirizzo)\b)"
            r"[^.!?]{0,40}(cancell|elimin|rimuov)(are|ate|a|ano|ere|ete|arli|azione|arlo)\b[^.!]*\?"
        ),
        (r"e (stat\w |gia |ormai )?(cancellat|eliminat|rimoss|levat|esclus|dimenticat|tolt)[oa]\b<rest>"),
        (
            r"(ho|abbiamo|ha|hanno|stat\w|avete|avevo) (\S+ )?(cancellat|tolt|eliminat|rimoss|levat|esclus"
            r"|dimenticat)\w*<rest>"
        ),
        r"(ricevut\w*|destinatari\w*|errore)[^.!?]{0,80}(cancell|elimin|distrugg)\w*<rest>",
        (
            r"(cancell|elimin|togl|tolg|rimuov|lev|escl|depenn|disiscr)\w*[^.!?]{0,25}(dalla|dall'|dal) ?(lista"
            "|elenco) (degli|dei|delle) (<event>|scettic|assent|indecis|curios|dubb|cose|spes|fornitor|mal|ritard"
            r"|incert|contrar|ciech|pessimist|desider|buon)\w*<rest>"
        ),
        "richiesta di cancellazione [^.!?]{0,20}(era|per (un'altra|sbaglio|errore))<rest>",
        (
            r"(toglier|togli|tolg|lev|togliet)\w*(mi|ci)? (pure |ancora )?(un|una|il|la|questo|questa|ogni|qualche"
            r"|lo) ?(\S+ )?(dubbi|curiosit|pes|pensier|sfizi|soddisfazion|fardell|imbarazz|cruccio|fame|sete|vogli"
            "|spin|sassolin|problem|scrupol|mal|capricci|preoccupaz|respiro|fiato|parola|appetit|tempo|sonno"
            r"|cappello|maschera)\w*<rest>"
        ),
        (
            r"(cancell|elimin|togl|tolg|rimuov|lev|escl|depenn|disiscr|spost)\w*[^.!?]{0,25}(dal|dalla|dall'|dalle"
            r"|dai|dagli|degli|dei|delle|del|della|d'|il|la|l'|quest[oa]|mio|mia) ?<event>\b<rest>"
        ),
        (
            r"(cancell|elimin|togli|tolg|rimuov|lev|escl)\w* (\S+ )?(il|la|i|le|lo|l'|quel|quella|questo|questa|un"
            r"|una|due) ?(\S+ )?(modulo|opzione|voce|riga|clausola|paragrafo|pagina|capitolo|foto|logo|firma"
            r"|licenz\w*|post[oi]|tavol\w*|sedi\w*|prenotazion\w*|iva|sconto|punto|articol\w*|prodott\w*|refuso"
            r"|errore|doppion\w|duplicat\w*|slide|spes\w*|trasport\w*|montaggi\w*|installazion\w*|assicurazion\w*"
            r"|canone|garanzi\w*|frase|parola|virgola|(messaggio|mail|e-?mail) (di|precedente|preced"
            r"|sbagliat)\w*)\b<rest>"
        ),
        (
            r"(dimentic|ignor|cancell|scord)\w* (pure )?((quello|quanto|cio|tutto quello|tutto cio)( che)? (\S+ "
            r")?(ho|abbiamo|avevo|dissi|e success)|il mio (no\b|rifiuto|malumore|ultimo|messaggio (di|preced)|tono)"
            "|la mia (risposta|domanda|richiesta|(mail|e-?mail) (di|preced))|la mail (di|preced)|il messaggio (di"
            r"|preced))\w*<rest>"
        ),
        (
            r"(rimuov|toglier|lasciar|togliet)\w* (gli|i|le|la|il|l'|lo) ?(effett|oggett|auto|veicol|macchin|moto"
            "|bici|neve|scarp|filtro|ostacol|pellicol|polver|calcar|macchi|imball|copert|tappo|vit[ei]"
            r"|ruggin)\w*<rest>"
        ),
        (
            r"(sono|siamo|ero|eravamo|si e|si sono) (\S+ )?disiscritt\w* (da|dal|dalla|dalle|dai|dall'|dagli)(?! "
            "?(vostr|quest|voi|su|lista|elenc|newsletter|mail))<rest>"
        ),
        r"(per|senza|prima di|dopo) (cancellar|eliminar|rimuover|toglier|dimenticar|escluder)(lo|la|li|le|si)\b<rest>",
        r"(cancell|elimin)\w* (\S+ )?dati (entro|dopo|alla|a fine|quando|in caso)[^.!]*\?",
        (
            r"(strumenti|procedur\w|gestione|gestire|registri|modulo|funzione|automatizz\w*|obblig\w*|richieste"
            r"|politica|tempi) (\S+ ){0,3}(per |di |del |della |dei )?(la )?(cancellazion|disiscrizion|rimozion"
            r"|eliminazion)\w*<rest>"
        ),
        (
            r"(impar|voglio|vorrei|cerco di|riesco a|bisogna|posso|possiamo|devo|dobbiamo) (\S+ )?(cancellar"
            "|eliminar|toglier|dimenticar|escluder)(e|lo|la|li|le) (?!(mi|il mio|la mia|i miei|dal|dalla"
            "|dai))<rest>"
        ),
        r"(i|gli|le|dei|tanti|troppi|tasso di|numero di|costo) disiscri\w*<rest>",
        r"(stavo|stava|quasi|ero|eravamo) (\S+ ){0,3}(per |a )?(cancell|cestin|elimin|disiscr|blocc|segnal)\w*<rest>",
        r"non (\S+ )?(la|lo|le|li) (toglie|leva|cancella|butta) (nessuno|mai)<rest>",
        (
            "(mestiere|lavoro|servizio|prodotto|azienda|attivita|specialita)[^.!?]{0,20} (e|fa|offre|sono"
            r"|facciamo) (\S+ )?(cancell|distru|elimin|rimuov|disiscr)\w*<rest>"
        ),
        r"(mandiamo|gestiamo|spediamo|inviamo|usiamo|gestisce|gestite|facciamo)[^.!?]{0,40}disiscr\w*<rest>",
        r"(da|dal|dalla|dalle) (?!vo|quest|lista|vostr)\w+ (mi sono|ci siamo|mi ero) disiscritt\w*<rest>",
        (
            r"(cancell|togli|tolg|elimin|depenn)\w*[^.!?]{0,90}(al (suo|mio) posto|e (metta|mettete|inserisca"
            r"|inserite|scriva|scrivete|aggiunga)\b)(?![^.!?]*(nera|esclus|opposiz))<rest>"
        ),
        r"(sul|dal|dai|sui|davanti al|col|oltre il|fuori dal) cancell(o|i|ino)\b",
        (
            r"(bloccat|segnalat|cancellat|disiscritt|cestinat|eliminat)\w*[^.!?]{0,40}(per sbaglio|per errore|senza "
            "volere|senza volerlo)<rest>"
        ),
        (
            r"(moglie|figlio|figlia|marito|filtro|collega|server|segretaria|antispam|gatto) che (\S+ )?(cancell"
            r"|elimin|cestin|butt)\w*<rest>"
        ),
        r"(letto|leggo|visto|titolo|vendete|offrite|parla di|oggetto)[^.!?]{0,20}\x22[^\x22]{0,80}\x22",
    ),
    "report": (
        r"(ordini|acquisti|nuovi|pagamenti|assunzioni) (\w+ )?(sono|e) (\w+ )?bloccat\w*<rest>",
        (
            r"(finit|andat|trovat|cadut|arrivat|era|entrat|recuperat)\w* (\S+ ){0,3}(nello?|in|tra|dallo?|nella|fra) "
            r"(lo )?(spam|posta indesiderata|indesiderat\w)<rest>"
        ),
        "(cartella|filtro antispam|filtro spam|antispam)( spam)?",
        r"(confor|adegu|rispett|consulen|responsabil|norm|nomin)\w* (\S+ ){0,3}(gdpr|garante|privacy)<rest>",
        (
            r"(vostr|su|tu|mi|nostr|quest)\w+ (mail|messagg\w*|e-?mail|invit\w*|post\w*|ultima|risposta"
            r"|comunicazion\w*|newsletter|preventiv\w*|fattur\w*|conferm\w*) (\S+ )?(mi |ci )?(finis|va|vanno|cad"
            r"|arriv|er|e |sono|era|erano|finit|andat)\w* ?(\S+ ){0,3}(nello|in|nella|tra|dallo|nel|fra) (lo )?(spam"
            r"|posta|cartella|indesider)\w*<rest>"
        ),
        (
            r"(trov|ripesc|pesc|recuper|scov|vist|lett|rovist|salvat)\w* [^.!?]{0,30}(nello|nella|dallo|dalla|tra"
            r"|fra|in|lo) (lo )?(spam|posta indesiderata|cestino|indesiderat\w)<rest>"
        ),
        r"(avevo|avevamo) (quasi )?(bloccat|segnalat)\w*<rest>",
        (
            r"(ho|abbiamo|hai|ha|avete|tengo) (\S+ )?(bloccat|blocc)\w* (il|l'|la|un|una|due|le|i|gli|in|dalle|per) "
            r"?(\S+ )?(agenda|mattin\w*|pomerigg\w*|or[ae]\b|giorn\w*|data|date|slot|calendario|luned|marted"
            r"|mercoled|gioved|venerd|budget|prezz\w*|post\w|posto|sala|mezz'ora|mezzora|quarto|tavol\w*|camera"
            r"|ordine|pagament\w*|spes\w*)\w*<rest>"
        ),
        (
            "(siamo|sono|resta|restano|rimane|e|tutto|acquisti|budget|progetto|lavori|cantiere|strada|traffico) "
            r"(\S+ )?bloccat\w* (da|dal|dalla|dalle|in|nel|nella|a|fino|per|con|su|sul|al|tra)\b<rest>"
        ),
        r"qualcuno [^.!?]{0,40}(usando|spaccia|finge|nome|truff)\w*<rest>",
        r"(avrei|avremmo|stavo per|volevo|dovevo|avrei dovuto) (\S+ )?(bloccar|segnalar|denunciar|cestinar)\w*<rest>",
    ),
    "idiom": (
        r"(sono|siete|e|era|erano|sei|siamo|ero|sia|saranno) sparit\w<rest>",
        r"(ha|hanno|mi ha|ci ha|abbiamo|ho) (\S+ )?rott\w* (il|la|un|una|i|gli|le (?!scatole|palle)|l')<rest>",
        (
            r"(vecchio|precedente|altro|altri|ex|software|gestionale|programma|riunion\w|excel|carta|concorrent\w*"
            r"|collega|capo) [^.!?]{0,30}(stancat|stufat|rott|scocciat|seccat)\w*<rest>"
        ),
        (
            r"(penultim\w|quest'ultim\w|ultim\w (modell|version|generazion|parola|dettagl|domand|cosa|punto|passo"
            r"|ostacol|ora|minuto|trimestre|mese|anno))\w*<rest>"
        ),
        r"(fretta|intenzione|voglia|motivo) di andar\w+<rest>",
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    r"(sono|mi sento|come) (un |una |proprio un )?(idiota|cretin|imbecille|avvocato)\w*",
    "a prova di (idiota|stupido)",
    r"(vecchio|precedente|altro|altri|ex)\b[^.!?]{0,30}(ladr|truffator|cretin|incapac)\w*",
    "in tribunale (oggi|tutto|tutta|fino|domani|stamattina|fra|per una causa)",
    "(sono|siamo) in tribunale",
    "i ladri (hanno|sono|ci)",
    r"(chi|chiunque|un|qualche|ogni|altro) [^.!?]{0,40}truffator\w*",
    "(avvocato|legale) (di|del|della|dello|dei) (fiducia|comune|gruppo|societa|famiglia|ente|studio)<rest>",
)
