"""Italian: what only sounds like being asked to stop, or like an insult. With the words of `it`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        r"non mi (chiami|chiamate|telefoni|telefonate)\b(?! (piu|mai))<rest>",
        r"(fino al|fino a|prima del)[^.!?]{0,30} non (mi |ci )?(mand|scriv|contatt|chiam)\w*<rest>",
        r"(non siamo|non sono) autorizzat\w* (a|ad) (trat|firm|acqu|decid|compr)\w*<rest>",
        (
            "non (mi |ci )?(mandi|mandare|mandate|invii|inviate) altr[oiae] (materiale|documenti|informazioni|foto"
            "|campioni|preventivi)<rest>"
        ),
        r"non (voglio|vogliamo|vorrei) (\w+ )?(neanche|nemmeno|neppure) (sentir|veder)\w*<rest>",
        r"(del|di|dei|della) \w+ (\w+ )?non (voglio|vogliamo)<rest>",
        (
            r"(non|nn)\b[^.!?]{0,40}<contact>[^.!?,]{0,40}\b(prima (di|del|che|della)|fino a|finche|ancora per|per "
            "ora|per adesso|al momento|oggi|domani|questa settimana|questo mese|adesso|durante|mentre|in (agosto"
            r"|ferie|luglio)|il (lunedi|martedi|mercoledi|giovedi|venerdi)|di (mattina|sera|lunedi))\b<rest>"
        ),
        (
            r"(non|nn)\b[^.!?]{0,15}(telefon|chiam)\w*[^.!?]{0,40}(meglio|prefer|scriv|mail|messagg"
            r"|piuttosto)\w*<rest>"
        ),
        r"non (esit|dimentic|si faccia|preoccup|si preoccup|vi preoccup|mancat)\w*<rest>",
        r"non (smett|ferma|cess)\w*<rest>",
        r"non (mi |ci )?(togl|rimuov|cancell|elimin|disiscriv|lev)\w*<rest>",
        r"non (voglio|vorrei|intendo) (togl|rimuov|cancell|disiscriv)\w*<rest>",
        r"non (scriv|contatt|chiam|mand|telefon)\w* (al mio|alla mia|ai miei|al nostro|al capo|al titolare)<rest>",
        (
            r"(non|mai) (ho|abbiamo|ha|hanno|avevo|avete|hai|e|sono) (\w+ )?(ricevut|scritt|contattat|mandat|inviat"
            r"|chiamat|sentit|usat|arrivat|rispost)\w*<rest>"
        ),
        (
            "(io|noi|se|che|chi|lui|lei|nessuno|perche|quando|ma) non (mi |ci |le |vi |lo |la )?(scriv|contatt|mand"
            r"|invi|chiam|us|telefon)(o|iamo|a|e|ono|ano)\b(?! (a noi|a me))<rest>"
        ),
        "non (uso|usiamo|utilizziamo|utilizzo|lavoriamo|trattiamo|tratto) (piu)?<rest>",
        (
            r"non (mi |ci )?(e|sono|risulta|arriva|arrivano|torna|tornano|manda|convince|interessa)\b(?! (ricever"
            "|essere|piu ricev))<rest>"
        ),
    ),
    "stop": (
        r"lascia(te)? perdere (le|la|il) \w+<rest>",
        r"(soldi|budget|fondi|risorse|giochi) (sono |e )?finit\w<rest>",
        r"(abbiamo|ho|deciso di|meglio) (\w+ )?(di )?lasciar?e? perdere",
        r"(com'e|come e|e) (andata a )?finit\w<rest>",
        (
            r"(smett|smetti|smetta|basta)\w* di (scriver|mandar)\w*[^.!?]{0,10} e (chiam|telefon|pass|venga|mi "
            r"chiam)\w*<rest>"
        ),
        (
            r"(smett|blocc|sospend|interromp|ferm|basta|stop)\w*[^.!?]{0,50}(fino a|finche|per ora|per adesso|al "
            "momento|temporane|solo una mail|un'unica)<rest>"
        ),
        r"(mi |ci |le |vi )?basta (un|una|che|sapere|il|la|anche|solo|avere|poco)\b<rest>",
        r"(basta|bastano|bastera) (il|la|per|due|poch|un)\w*<rest>",
        (
            "(lasci|lascia|lasciate)(mi|ci|temi|teci) (pensare|vedere|il tempo|qualche|due|un|valutare|ragionare"
            "|verificare|in pace (fino|con|per))<rest>"
        ),
        r"(vi|le|ti) (lascio|lasciamo|lascer\w+)<rest>",
        r"lascia(mo|mi)? (perdere|stare)? ?(la|il|le|gli) (mail|mio|nostro|miei|contatti)\w*",
        (
            r"(vorr|abbiamo|ho|ha|hanno|dovut|deve|dobbiamo|per|potr|possiamo)\w* (dovut\w )?(a )?(smetter|smess"
            r"|sospen|interromp|ferma|cess|chiu|evita|risparmi)\w*<rest>"
        ),
        (
            "(risparmi|risparmio|risparmiare|risparmiamo|risparmiate) (tempo|soldi|denaro|il|del|un|energetic|fino"
            r"|sui|sulle|\d+)\w*<rest>"
        ),
        "(fa|fate|fare|farci|farvi|ci fa) risparmiare<rest>",
    ),
    "remove": (
        r"(programma|software|sistema|gestionale)[^.!?]{0,30}(cancell|elimin|disiscr)\w*<rest>",
        (
            "(se |quando|chi |il socio|i soci|iscritti|gli iscritti|i clienti)[^.!?]{0,40}(si )?(cancell"
            r"|disiscr)\w*<rest>"
        ),
        r"(sulle|delle|le) disiscrizion\w*<rest>",
        r"in cassa\b",
        r"alle casse\b",
        r"le casse\b",
        "con gli stock",
        "cass[ae] (integrazione|dei|del)",
        "(di solito|normalmente|in genere|solitamente)<rest>",
        r"(cancell|elimin|ignor)\w*[^.!?]{0,25}(precedente|di prima|sbagliat\w)<rest>",
        (
            r"['\x22][^'\x22]{0,60}(cancell|togli|disiscri|rimuov|basta)\w*[^'\x22]{0,40}['\x22] (era|non era|e finit"
            "|che)<rest>"
        ),
        (
            "(un|il|se un|quando un|i) (paziente|cliente|utente|dipendente|clienti)[^.!?]{0,60}(cancell|elimin"
            r"|rimoz)\w*<rest>"
        ),
        "levare? (di|il|le) (tenda|tende|vino)<rest>",
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
            r"|quando|se) [^.!?]{0,40}(cancell|elimin|rimuov)(are|ate|a|ano|ere|ete|arli|azione|arlo)\b[^.!]*\?"
        ),
        (
            r"(ho|abbiamo|ha|hanno|stat\w|avete|avevo|e) (\S+ )?(cancellat|tolt|eliminat|rimoss|levat|esclus"
            r"|dimenticat)\w*<rest>"
        ),
        r"(mi (ero|sono)|ci (siamo|eravamo)|ho|abbiamo) (\w+ )?(dimenticat|scordat)\w*<rest>",
        (
            r"(non )?(dimentic|scord)\w* (di (?!me\b|noi\b|quest|nostr)|che|il (?!mio|nostro)|la (?!mia|nostra)"
            "|le)[^.!?]{0,40}(?<!dimenticate il)"
        ),
        r"(ricevut\w*|destinatari\w*|errore)[^.!?]{0,80}(cancell|elimin|distrugg)\w*<rest>",
        (
            "(toglie|togliere|tolga|leva|levare|togliermi|levami) (tempo|un dubbio|una curiosita|di mezzo|il "
            "pensiero|spazio|lavoro|ogni)<rest>"
        ),
        "togliendo",
        "tolto (che|il)",
        r"(mail|messaggio|file|doppione|allegato) (\S+ )?non era per<rest>",
    ),
    "report": (
        r"(ordini|acquisti|nuovi|pagamenti|assunzioni) (\w+ )?(sono|e) (\w+ )?bloccat\w*<rest>",
        (
            r"(finit|andat|trovat|cadut|arrivat|era|entrat|recuperat)\w* (\S+ ){0,3}(nello?|in|tra|dallo?|nella|fra) "
            r"(lo )?(spam|posta indesiderata|indesiderat\w)<rest>"
        ),
        "(cartella|filtro|antispam) ?(spam)?",
        (
            r"(segnal|le segnalo|vi segnalo|ti segnalo) (\w+ )?(che|un|una|il|la|i|le|anche|inoltre|la collega|il "
            r"collega)\b(?! (vostr|garante|tutto al))<rest>"
        ),
        (
            r"(budget|progetto|acquisti|tutto|pagament|investiment|assunzion|spes)\w* (\w+ )?(e |sono |resta |fermo "
            r")?(bloccat|congelat)\w*"
        ),
        "(nostro|mio|il) (avvocato|legale|consulente) (sta|deve|guarda|vuole|legge|rivede|ha|controlla)<rest>",
        r"(confor|adegu|rispett|consulen|responsabil|norm|nomin)\w* (\S+ ){0,3}(gdpr|garante|privacy)<rest>",
    ),
    "object": (
        r"(clienti|pazienti|utenti|dipendenti|genitori) [^.!?]{0,40}(revoc|oppon|consens|esercit)\w*<rest>",
        "non mi oppongo",
    ),
    "weary": (
        r"quant(e|i) (volte|mail|messaggi)[^.!?]{0,30}(al|per|si puo) (giorn|mes|ann|settiman)\w*<rest>",
        r"(che|quale) parte (del|della|di) (?!no\b)<rest>",
    ),
    "idiom": (
        r"lascia(te)? perdere (le|la|il) (mail|slide|carta|\w+) e?<rest>",
        "(faccio|facciamo|un) (un )?ultim[oa] (tentativo|prova|giro|domanda|cosa)<rest>",
        "deciso di lasciar perdere",
        r"non (voglio|vogliamo|vorrei) (\w+ )?(neanche|nemmeno|neppure) (sentir|veder)\w*<rest>",
        (
            "(la vostra|la sua|il suo|la tua|il vostro|mia|l') ?ultim[oa] (mail|messaggio|offerta|volta)( (e|era|che "
            "(mi|ci)|e arrivata|dell))?<rest>"
        ),
        r"(non )?(andate|vada|vai) (bene|avanti|pure|tranquill)\w*",
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    r"(sono|mi sento|come) (un |una |proprio un )?(idiota|cretin|imbecille|avvocato)\w*",
    "a prova di (idiota|stupido)",
    r"(vecchio|precedente|altro|altri|ex)\b[^.!?]{0,30}(ladr|truffator|cretin|incapac)\w*",
    "in tribunale (oggi|tutto|tutta|fino|domani|stamattina|fra|per una causa)",
    "(sono|siamo) in tribunale",
    "i ladri (hanno|sono|ci)",
)
