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
        r"(del|di|dei|della) \w+ (\w+ )?non (voglio|vogliamo)<rest>",
        r"non (mi |ci )?(togl|rimuov|cancell|elimin|disiscriv|lev)\w*<rest>",
        (
            r"non (mi |ci )?(e|sono|risulta|arriva|arrivano|torna|tornano|manda|convince|interessa)\b(?! (ricever"
            "|essere|piu ricev))<rest>"
        ),
    ),
    "stop": (
        (
            r"(vorr|abbiamo|ho|ha|hanno|dovut|deve|dobbiamo|per|potr|possiamo)\w* (dovut\w )?(a )?(smetter|smess"
            r"|sospen|interromp|ferma|cess|chiu|evita|risparmi)\w*<rest>"
        ),
        (
            "(risparmi|risparmio|risparmiare|risparmiamo|risparmiate) (tempo|soldi|denaro|il|del|un|energetic|fino"
            r"|sui|sulle|\d+)\w*<rest>"
        ),
    ),
    "remove": (
        r"(programma|software|sistema|gestionale)[^.!?]{0,30}(cancell|elimin|disiscr)\w*<rest>",
        (
            "(se |quando|chi |il socio|i soci|iscritti|gli iscritti|i clienti)[^.!?]{0,40}(si )?(cancell"
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
            r"|quando|se) [^.!?]{0,40}(cancell|elimin|rimuov)(are|ate|a|ano|ere|ete|arli|azione|arlo)\b[^.!]*\?"
        ),
        (
            r"(ho|abbiamo|ha|hanno|stat\w|avete|avevo|e) (\S+ )?(cancellat|tolt|eliminat|rimoss|levat|esclus"
            r"|dimenticat)\w*<rest>"
        ),
        r"(ricevut\w*|destinatari\w*|errore)[^.!?]{0,80}(cancell|elimin|distrugg)\w*<rest>",
    ),
    "report": (
        r"(ordini|acquisti|nuovi|pagamenti|assunzioni) (\w+ )?(sono|e) (\w+ )?bloccat\w*<rest>",
        (
            r"(finit|andat|trovat|cadut|arrivat|era|entrat|recuperat)\w* (\S+ ){0,3}(nello?|in|tra|dallo?|nella|fra) "
            r"(lo )?(spam|posta indesiderata|indesiderat\w)<rest>"
        ),
        "(cartella|filtro|antispam) ?(spam)?",
        r"(confor|adegu|rispett|consulen|responsabil|norm|nomin)\w* (\S+ ){0,3}(gdpr|garante|privacy)<rest>",
    ),
    "idiom": (r"non (voglio|vogliamo|vorrei) (\w+ )?(neanche|nemmeno|neppure) (sentir|veder)\w*<rest>",),
}

NOT_HOSTILE: tuple[str, ...] = (
    r"(sono|mi sento|come) (un |una |proprio un )?(idiota|cretin|imbecille|avvocato)\w*",
    "a prova di (idiota|stupido)",
    r"(vecchio|precedente|altro|altri|ex)\b[^.!?]{0,30}(ladr|truffator|cretin|incapac)\w*",
    "in tribunale (oggi|tutto|tutta|fino|domani|stamattina|fra|per una causa)",
    "(sono|siamo) in tribunale",
    "i ladri (hanno|sono|ci)",
)
