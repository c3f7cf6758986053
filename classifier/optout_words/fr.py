"""French, of Canada, Belgium and Switzerland too: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "end": (
        "=(?:[ ,.!-]{1,4}(?:svp|s'il vous plait|stp|s'il te plait|merci|merci d'avance|maintenant"
        r"|immediatement|rapidement|desormais|a l'avenir|definitivement|sans delai|tout de suite)){0,3}\W*$"
    ),
    "thing": (
        "adress* mail mails e-?mail* courriel* nom noms numero* coordonnee* donnee* info* contact* "
        "renseignement* domaine* compte* telephone* fiche* boite* entreprise societe profil cabinet "
        "collegues equipe etude mairie ecole association etablissement"
    ),
    "ours": (
        "=(?:(?:mon|ma|mes|notre|nos|cette|ce|ces|son|sa|ses|leur|leurs|toutes?|tous|l'|les|la|le"
        r"|les deux)[ ]?(?:[^\s,;:!?]+ ){0,3}<thing>|[\w.-]*@[\w.-]*)"
    ),
    "list": (
        "liste* base* fichier* mailing* envoi* newsletter* infolettre* sequence* campagne* systeme* crm "
        "registre* carnet* repertoire* diffusion* prospection boucle relance* truc* bazar robot* "
        "programme* demarchage tablette* machin* contacts destinataires abonnes automatisme*"
    ),
    "mails": (
        "mail* e-?mail* message* courriel* sollicitation* relance* prospection demarchage* publicite* pub "
        "pubs newsletter* envoi* courrier* appel* spam* communication* pourriel* contact* offre* "
        "proposition* sms demarche* rappel* infolettre* harcelement cirque"
    ),
    "remove": (
        "retir* enlev* supprim* effac* ray* raye otez oter ote sort* vir* vire radi* exclu* exclur* "
        "detrui* elimin* deles* biff* disparai* suppression* effacement* radiation* retrait* destruction* "
        "desindex* delist* degag* oubli* remove jete* blacklist* enlevez enleve desactiv* retranch* bann*"
    ),
    "unsubscribe": "desinscri* desinscription* desabon* desinscr* desabonn* desabonnement*",
    "contact": (
        "contact* ecri* ecrire ecrivez envo* envoi* sollicit* relanc* derang* demarch* harcel* mail* "
        "appel* recontact* adress* import* embet* spam* recev* recoi* pollu* emmerd* prospect* renvo* "
        "repond* insist* incl* inclu* ennu* reveni* reven* utilis* figur* fatigu* saoul* soul* gonfl* "
        "approch* joindre relancer texte* faire compter tanner* transmet* expedi* recontacter aborder"
    ),
    "ord": (
        "=(?:(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|quinz|vingt)ieme|seconde?|suivante?"
        "|prochaine?|[0-9]{1,3}(?:e|eme|ieme|iem))s?"
    ),
    "ever": (
        "=(?:a (?:tout )?jamais|pour (?:toujours|de bon|l'eternite|la vie|cette vie)(?:-ci)?|a vie|a perpete|a "
        "perpetuite"
        "|jusqu'a la fin des temps|ad vitam|une (?:bonne )?fois pour toutes?|jusqu'au jugement dernier)"
    ),
    "while": (
        r"=(?:(?:\d+|une?|deux|trois|quatre|cinq|six|huit|dix|quinze|vingt|trente|quelques|encore) (?:(?:petite?s?"
        "|bonne?s?"
        r"|courte?s?|longue?s?) )?(?:jours?|semaines?|mois|heures?|minutes?|ans?|annees?|secondes?|trimestres?))"
    ),
    "event": (
        "=(?:rendez-vous|reunions?|invitations?|invites?|appels?|visios?|webinaires?|webinars?|rdv|agenda|copie|demos?"
        "|demonstrations?|devis|commandes?|factures?|conversation|presentations?|ateliers?|salons?|seminaires?"
        "|colloques?"
        "|conferences?|formations?|stages?|calendrier|creneaux?|seances?|tournois?|diners?|dejeuners?|soirees?"
        "|preselections?|selections?|jury|concours|tombola|sondage|participants?|inscrits|exposants?|candidats?|panier"
        "|intervenants?|orateurs?|convives|volontaires|liste d'attente|voyageurs|passagers|presents|equipiers)"
    ),
}

ASKS: dict[str, tuple[str, ...]] = {
    "unsubscribe": (
        r"lien de desabonnement (renvoi|ne|mene|est|ouvre|donne)\w*",
        "lien de desabonnement[^?]{0,60}(page|erreur|marche|fonctionne|404|blanche|mort)",
        "<unsubscribe>",
        "unsub",
    ),
    "remove": (
        "(faites|fais)-(nous|moi) (sortir|disparaitre)( de)?",
        (
            "(considerer|considerez) (cette|notre|mon|l') ?(adresse|boite|mail)[^?]{0,20}(fermee|close|inactive"
            "|interdite)"
        ),
        (
            "(d'effacer|de supprimer|de detruire|de retirer) (l'ensemble|la totalite|toutes?|tous|mes|mon|nos"
            r"|notre)\b"
        ),
        "(puis|ensuite)[^?]{0,40}(effacement|suppression)",
        r"^\W*a (retirer|supprimer|effacer|enlever|exclure)\b",
        "adresse a (supprimer|retirer|effacer)",
        r"(retir|enlev|supprim|effac|ray|barr)\w*-(la|le|les)\b",
        "(je|nous) (vous |te )?(demande|prie|demandons|prions) (de |d')(effacer|supprimer|detruire|retirer|rayer)",
        "(la|le|les|l') (barrer|rayer|supprimer|retirer|effacer|enlever) de (votre|vos|ton|tes|la)",
        "(leur|l'|son) (effacement|suppression|retrait|destruction)",
        r"^\W*a (retirer|supprimer|effacer|enlever|exclure) (au plus vite|svp|immediatement|de)",
        "(adresse|boite|mail) a (retirer|supprimer|exclure|enlever)",
        (
            r"<remove>(-(le|la|les)| (le|la|les)(?=,|<end>| de (vos|votre|la liste)))\b(?! (rendez|reunion|un |une "
            "|deux |d'un))"
        ),
        (
            "<remove>[- ](moi|nous|mon|ma|mes|notre|nos|cette adresse|ce (mail|contact|courriel|numero)"
            r"|toutes|tous|toute|tout(?= (ce|de|mon|mes|svp)|<end>))\b(?! (rendez|reunion|un |une |deux |trois "
            "|quelques |d'un"
            "|d'une |l'|le |les |ce doute|cet obstacle|cette epine|vite une|ca |cela ))"
        ),
        (
            "(me |m' ?|nous |l' ?|m'en |nous en |de m'en |moi |lui |de les |de le |de la |puis les |puis la |et la "
            "|et le |et les )(en )?(?!sort|virt|visu)<remove>(?=,| de | du | des |<end>| et | une | complet| defin| "
            "svp| tout| rapid| imm)"
        ),
        (
            "(biffer|retirer|enlever|supprimer|effacer|rayer|oter|sortir|virer|radier|exclure|detruire|eliminer"
            "|retirez|enlevez|supprimez|effacez|rayez|otez|sortez|virez|radiez|excluez|detruisez|retire|enleve"
            "|supprime|efface|vire|sors|retiriez|enleviez|supprimiez|effaciez|excluiez|exclure|retires|enleves"
            r"|bloquer) (\S+ ){0,3}<ours>"
        ),
        (
            r"<remove> (\S+ ){0,7}(de|du|des|d') ?(?!votre sens)(vos|votre|ta|tes|cette|ces|toute|la|toutes|vo|leur"
            "|leurs) ?~2<list>"
        ),
        (
            r"(sors|sortir|sortez|retire|retirer|enlever|enleve|virer|vire) (\S+ ){0,3}de (la|cette|ta|votre) (boucle"
            "|liste|sequence|base|campagne)"
        ),
        (
            "<ours> ~5(a |etre |soit |soient |est |sont )?(supprime|efface|retire|enleve|raye|radie|detruit|disparai"
            r"|supprimer|effacer|retirer|exclu)\w*"
        ),
        (
            "(suppression|effacement|radiation|retrait|destruction|desinscription) (de |d'|des |du |immediate"
            r"|complete|definitive|totale)(\S+ )?(mon|ma|mes|notre|nos|l'ensemble|toutes?|cette|ces|celles-ci|donnees"
            "|adresse|votre|vos)?"
        ),
        (
            r"(proceder|procedez|procedant|demande|demander|exige|exiger) (\S+ ){0,4}(leur|la|a la|l'|a leur|mon|ma) "
            "?(suppression|effacement|radiation|retrait|destruction)"
        ),
        (
            "(la |le |les |l' ?|tout |faire )(disparaitre|supprimer|effacer|detruire|enlever|retirer|oublier)(?=,"
            "|<end>| de (vos|votre)| ensuite| et )"
        ),
        (
            r"(supprimez|effacez|detruisez|supprime|efface|enlevez|virez|retirez|enleve|vire|ote|otez)(-|\s)(la|le"
            r"|les|moi|l)\b(?! (un|une|deux|trois|quatre|d'une?|l'|le|la|les|ce doute|cet obstacle|cette epine|dix"
            r"|vingt)\b)"
        ),
        (
            r"(disparaitre|sortir|figurer|etre|rayee?s?) (\S+ )?(de|dans|sur) (vos|votre) (\w+ "
            ")?<list>(?=[^?]{0,40})(?<!etre dans votre base)"
        ),
        (
            r"^\W*(merci de |veuillez |svp |a )?(supprimer|effacer|retirer|enlever|suppression|remove|retrait"
            "|radiation|supprimez|retirez|effacez)( svp| merci)?<end>"
        ),
        "(adresse|mail|contact|numero|fiche) a (supprimer|effacer|retirer|enlever|rayer|exclure|radier)",
        r"<remove> (\S+ ){0,2}<ours>(?=[^?]*(svp|merci|definit|de vos|de votre|rgpd|immediat)|<end>)",
        r"oubli\w*[- ](moi|nous|mon|mes|notre|nos|cette|que (je|nous)|m'|jusqu'a (mon|notre))",
        "(de |plutot de |a )?m'oublier",
        (
            "(vire|virez|degage|degagez|degager|sors|sortez|enleve|enlevez|retire|retirez)[- ](le|la|moi|nous|de)? "
            r"?(de )?(tes|vos|votre|ta|cette|ma|notre|mon) (\w+ ){0,2}(<list>|boite|inbox|messagerie)"
        ),
        r"faire le menage (\S+ ){0,6}(ne|plus|fichier|base|liste)",
        r"(n'|ne )?exist\w* (plus|pas) (dans|chez|pour) (vos|vous|votre)\b",
        (
            "(gomm|ratur|biff|barr|noirci|anonymis|purg|caviard|expurg|brul|dechir|deprogramm|debranch|decroch"
            r"|decoch|eject|expuls|evacu|desactiv|neutralis|balanc|arrach|decompt|deliv|liber|extrai|extray)\w*[- "
            r"]?(moi|nous|le|la|les)? (de|du|hors de|d'entre) (vos|votre|tes|ta|ton|la liste|cette|ce|ces|leur)\b"
        ),
        (
            "(gomm|ratur|biff|barr|noirci|anonymis|purg|caviard|expurg|brul|dechir|deprogramm|desactiv|neutralis"
            r"|enterr|jet|desindex|dereferenc|devalid)(ez|er|e|is|issez|ir|iez)? (\S+ ){0,3}(mon|ma|notre|nos|mes"
            r"|cette) (\S+ )?(nom|adresse|fiche|mail|e-?mail|courriel|numero|coordonnees|contact|ligne|profil"
            r"|donnees|case|existence|dossier)s?\b"
        ),
        (
            r"(anonymisation|pseudonymisation|radiation|suppression|effacement|destruction|desactivation) (\S+ )?(de"
            r"|du|des) (mon|ma|mes|nos|notre)\b"
        ),
        (
            "(perdez|perds|perdre|perdiez)[- ](moi|nous|ma|notre|mes|la) ?(trace|piste|de vue)?(?=<end>|,| de vue| "
            "svp| et | une| pour| cette| definit)"
        ),
        (
            r"(faites|fais|faisons|faire|consider\w*)( donc)? (comme si|que) (moi )?(je|j'|nous|on|cette (adresse"
            "|boite)|mon (adresse|nom)|[^,.;!?]{2,30})[^.!?]{0,12}(n'exist|etais (mort|decede|disparu)|suis (mort"
            r"|decede)|etions morts|n'avai[st] (jamais )?exist|n'a jamais exist|n'y avait personne)\w*"
        ),
        (
            "(sur|dans|a|en) (votre|vos|ta|la|une|les) (propre )?(liste|registre) (noire|rouge|repoussoir|robinson"
            r"|d'exclusion|d'exclus|de refus|des refus|d'opposition|des oppositions|d'oppos\w*|de ceux|des gens"
            "|grise|d'indesirables|des desabonnes|des desinscrits)"
        ),
        (
            r"(sort|disparai|dispara|retir|enlev|effac|ot|tomb|fass|eloign|ecart)\w* (\S+ ){0,3}(de|hors de|du) (vos"
            r"|votre|ton|tes) (\S+ )?(radar|viseur|collimateur|cible|tablette|rappel|cadence|moulinette|tuyau|mire"
            "|carnet|repertoire|annuaire|tournee|circuit|chalut|filet|jumelle|champ de vision|lorgnette|itineraire"
            r"|route|agenda|univers|vie|fichier|liste|planning|cible|tableau|pipe|pipeline|entonnoir|funnel|crm)s?\b"
        ),
        r"(plus|jamais) (\S+ )?(partie|membre|au nombre) (de|du|des) (vos|tes|votre|ta|ton)\b",
        (
            r"(qu'il|qu'elle|qu'ils|qu'elles|que (mon|ma|mes|notre|nos) \S+) (sorte|sortent|disparaisse"
            r"|disparaissent|soit (efface|raye|supprime|retire)\w*|soient (efface|raye|supprime|retire)\w*)"
        ),
        (
            r"(tir\w*|met\w*|fais|faites|faire|tirer) (donc )?(la chasse|le rideau|un trait|une croix|une grosse "
            "croix) sur (moi|nous|mon|ma|mes|nos|notre|cette)"
        ),
        (
            "(faire |faites |fais |fait )?(sauter|disparaitre|degager|valser|tomber|evaporer|fondre) (mon|ma|notre"
            r"|nos|mes|cette) (\S+ )?(nom|adresse|fiche|mail|numero|contact|coordonnees|ligne)"
        ),
        "(efface|supprime|enleve|retire|raye|vire|sort)[- ]?(lui|leur|elle|nous|moi)[- ]?(tous|toutes)?(?=<end>)",
        (
            "(ghost|zapp|snob|ignor|gomm|ratur|biff|bann|evit|fuy|contourn|saut|bloqu|skip|blackliste?)(ez|e|es"
            "|iez)?[- ](moi|nous|la|les?)(?=<end>|,| donc| svp| de votre| une fois| pour <ever>| a vie| aussi| sans"
            "| partout| dans (vos|votre)| chez| au prochain| a l'avenir| desormais| tous| toutes| je suis| j'suis| "
            "definit)"
        ),
        (
            r"(mets|mettez|tracez|trace|tire|tirez|faites|fais|passez) (\S+ )?(un x|une croix|un trait|une barre|la "
            r"gomme|du tipp-ex|un coup de (gomme|torchon|chiffon|eponge))( rouge| noir\w*)? (sur|a|dans) (mon|ma|mes"
            "|notre|nos|l'|cette|le nom|la case|moi|nous)"
        ),
        (
            r"rend\w*[- ](moi|nous|lui|leur|la|le|les)[- ]? ?(donc )?(mon|ma|mes|notre|nos|sa|son|ses|leur|leurs"
            "|la) ?(anonymat|tranquillite|paix|liberte|silence|matinees?|soirees?|dimanches?|sommeil|calme|quietude"
            "|journees?|nuits?|boite|messagerie)"
        ),
        (
            r"(consigne|ordre|instructions?|mission|pour regle) (\S+ )?(de |d')(vous |les |tout |leur )?(oublier"
            "|refuser|ignorer|jeter|bloquer|renvoyer|detruire|filtrer|supprimer|econduire|ecarter|bruler|effacer"
            "|ne (plus|pas|rien) (ouvrir|lire|vous|accepter|recevoir|transmettre))"
        ),
        (
            r"(qu'il|qu'elle|qu'ils|qu'elles|qu'on|que l'on|que vous|que tu) (m'|nous |l'|les |t' ?)oubli\w*(?! (pas"
            "|jamais))"
        ),
        r"m'oublie\b(?=<end>|,| comme| une| pour| donc| un peu)",
        (
            r"(sort|sor|tir|enlev|retir|ot|debarqu|degag|vir|ray|barr)\w*[- ](m'|nous[- ]|m |les[- ]|l')en(?=<end>|,"
            "| svp| vite| d'urgence)"
        ),
        (
            r"(?<!ai )(?<!a )(?<!as )(?<!ont )(?<!avoir )(?<!avons )\b(debarque|debarquez|degagez|degage|sortez|sors"
            "|sortir|lache|lachez|lacher|quittez|quitte|evacuez|desertez|liberez|deguerpissez|videz) (donc |vite "
            r")?(de )?(ma|mon|notre|mes|nos) (\S+ )?(boite|messagerie|mail|courriel|bal|inbox|ecran|vie|telephone"
            r"|adresse|ligne|paysage|quotidien|existence|bureau)\b"
        ),
        (
            r"(consider|regard|tene|tiens|trait|compt|vo[iy])\w* (donc |desormais |bien )?(notre|mon|ma|cette|ce|la"
            r"|le|l'|nos) ?(\S+ ){1,4}(comme|pour) (\S+ ){0,2}(tache blanche|terre inconnue|mort|morte|disparue?"
            r"|desert|inhabite\w*|inexistante?|mur|trou noir|zone (blanche|interdite)|defunt\w*|hors service"
            r"|ferme\w*|perdue?s?|eteinte?|fantome|abandonne\w*|inoccupe\w*|muree?s?|interdit\w*)\b"
        ),
        (
            "(vous pouvez|pouvez|veuillez|merci de|tu peux|priere de|prie de|demande de|gre de|faudrait|faut"
            r"|invite a|aimable de|gentil de) (\S+ )?(fermer|clore|cloturer|classer|archiver|refermer|enterrer"
            "|solder) (mon|notre|le|ce|ma|la|cette) (dossier|fiche|ticket|chapitre|piste|parenthese|page|compte"
            r"|affaire|correspondance)\b"
        ),
        (
            r"^\W*(merci,? |non,? |svp,? |alors,? |bon,? |allez,? )?(fermez|closez|classez|archivez|cloturez"
            "|refermez|ferme|classe|archive|enterrez|cloture) (donc |moi )?(mon|notre|le|ce|ma|la|cette) (dossier"
            r"|fiche|chapitre|piste|parenthese|ticket)\b"
        ),
        (
            r"(quitt|sorti|parti)\w* (de )?(votre|vos|ta|ton) (liste|base|fichier|diffusion|carnet|public|lectorat"
            "|infolettre|boucle|newsletter)"
        ),
        (
            "(plus|jamais plus) (etre |compter |figurer |faire partie )?(parmi |au nombre de |de |d'un de )?(vos"
            "|votre) (lecteurs?|destinataires?|abonnes?|prospects?|cibles?|correspondants?|interlocuteurs?"
            "|contacts?|public|ouailles|fideles|victimes|proies|tablettes|fichiers?)"
        ),
        (
            r"(tricard|banni|exclu|interdit|indesirable|proscrit|raye|radie|honni|grille|consigne)\w* (\S+ )?(a vie"
            r"|de (ma|mon|notre|nos|mes)|dans (ma|mon|notre|nos)|de sejour|d'antenne)\b"
        ),
        (
            r"(laisse[zr]?|laissons)[- ]? ?[^.!?]{0,40}\b(reposer|en dehors|hors de (ca|cela|tout|vos|votre|ces"
            r"|cette)|a (ses|mes|nos|leurs) (?!cotes|yeux)\w+|vieillir|s'en aller|dormir en paix|respirer en paix"
            "|vivre sa vie|finir (ma|sa|mes|ses))(?! (sur|pour l'instant|une nuit))"
        ),
        (
            r"(retir|enlev|supprim|effac|ray|ot|sort|exclu|vir|elimin)\w* (\S+ )?(celui|celle|le nom|l'adresse|la "
            "boite|les coordonnees|la ligne|la fiche|le mail|le courriel|le numero) (de|du|d'|des) ?(?!votre"
            r"|vos)\S+( \S+)?(?=<end>|,| de (vos|votre)| svp| merci| qui)"
        ),
        (
            "(ecart|exclu|dereferenc|deprogramm|debranch|desinstall|deconnect|decroch|larg|eject|evinc|balanc|plaqu"
            "|abandonn|neglig|desactiv|oubli|dispens|expuls|silenci|epargn|delist|desindex|radi)(ez|e|es|er)?[- "
            "](moi|nous)(?=<end>|,| donc| svp| de votre| une fois| pour <ever>| a vie| aussi| partout| definit| "
            "tous| toutes)"
        ),
    ),
    "stop": (
        "(cessez|arretez) (d'|de m'|de nous )?(utiliser|exploiter|employer) (mon|ma|mes|notre|nos)",
        r"(dispensons|dispense|dispenserons) (de )?(tout|toute|vos|nouve|futur)\w*",
        (
            "(cess|arret)(ez|er) (d'ecrire|vos|vos (mails|envois|relances)|les (relances|envois|mails|messages)"
            ")(?= |<end>)"
        ),
        "(bien vouloir |voulez |pouvez |merci d')?(y|d'y) mettre (fin|un terme)",
        r"(epargn)\w*[- ](vous|moi|nous) (cette|la|ces|de|les|vos) (peine|mails?|relances?|suite)",
        "(jours|delai)[^?]{0,30}pour cesser",
        (
            r"(?<!j')(?<!on )(arret|cess|stopp)(ez|er|e|iez|ons)?[ ,]+(\S+ ){0,2}(l'envoi|avec (vos|ca|cela|ces|tes"
            "|votre|cette|les <mails>)"
            "|(de |d')(nous en |m'en |en |les |la |le |lui |leur |tout )?<contact>|(de |d')(m' ?|me |nous )(en |les "
            ")?<contact>"
            "|(de |d')(vouloir|essayer|tenter|chercher|perdre votre|remplir|inonder|bombarder|encombrer|arroser"
            r"|jouer)\b"
            r"|vos |ca\b|tout\b|cela|immediatement|(ces|les|le|la|tous les|tout) ~1<mails>|maintenant|svp|s'il|m'"
            "|tes |toute )"
            "(?!(bien faire|payer|utiliser|travailler|fumer|produire|perdre|gaspiller|l'abonnement|commercial))"
        ),
        "(arretez|cessez|stoppez)<end>",
        r"(^\W*|, )arrete<end>",
        (
            "(que|vous|tu|de) (cessiez|arretiez|arretes|cesser|arreter|cessez|arretez) (de m|d'ecrire|de nous|les "
            r"relance|les envoi|les mail|d'|vos |ces |les |tout|ca\b|cela|avec |la prospection|cette)"
        ),
        (
            r"^\W*(stop|stopp|halte|assez|basta)\b([.! ]*$|,? ((a|aux?) ~1(<mails>|acharnement|insistance"
            r"|tout|ca|cette|ces|vos|ce)\b|la(?=<end>|,)|(la|les|le) ~1<mails>|svp|merci|mails?|pub|spam|maintenant"
            "|ca|tout|vos|avec|s'il|publicite|sollicitations|demarchage|prospection|harcelement))"
        ),
        (
            "stop (pub|aux? (mails?|spam|harcelement|sollicitations?|relances?|messages?|pubs?|demarchage|envois?"
            "|courriels?|newsletters?)|mails?|spam|vos|tout de suite|svp)"
        ),
        (
            r"laisse[zr]?[- ](moi|nous|les?|lui|la|mon|ma|notre|nos)[- ]?(\w+ )?(\w+ )?(tranquilles?|en paix|hors de"
            "|respirer|vivre)(?! (avec|deux|jusqu|pour|une|cette|le temps|quelques))"
        ),
        r"(fiche|foute?|fout|ficher?)\w*[- ](moi|nous|le camp|la paix)",
        r"(lach|lache|lachez)\w*[- ](moi|nous)( la| les)?( grappe| baskets?| sneakers)?",
        "foutez? (le camp|la paix)",
        "(ca|cela) (suffit|commence a bien faire|devient (lourd|penible|du harcelement))",
        "j'en ai (marre|assez|ras)",
        r"(epargn|dispens)\w*[- ](moi|nous|lui|leur|les? suivant)",
        "(nous |m' ?|me )(epargner|epargniez|dispenser) (de |d'|vos|les|ces|la suite|toute)?",
        (
            "(inutile|pas la peine|plus la peine|peine perdue|ca ne sert a rien|aucune utilite|evitez?|evite|eviter"
            r"|prierais?) (\S+ )?(de |d')(continuer|persister|insister|(m' ?|me |nous |en |y |m'en |nous en )?"
            "(?!repond|appel|compt|fai|texte)<contact>|renvoyer|relancer|reessayer|retenter|reiterer|recommencer"
            "|repasser"
            "|poursuivre|revenir|y revenir|en remettre|en rajouter|vous (acharner|obstiner|fatiguer|donner (du|ce"
            "|tout ce|tant de) mal"
            r"|epuiser|enteter))\b"
        ),
        "(pas|plus) besoin (de |d')(m'en|nous en|m'|me|nous) ?(r?envoyer|relancer|ecrire|recontacter|contacter)",
        (
            r"(veuillez|merci de|priere de|svp|prie de|prions de|s'il vous plait,?) (\S+ ){0,2}(cesser|stopper"
            "|renoncer|disparaitre|arreter)<end>"
        ),
        (
            r"(cess|arret|stopp)(ez|er|e|iez) (donc )?(votre|vos|ton|tes|ce|cette|ces|le|la|tout|toute) (\S+ "
            ")?(harcelement|acharnement|cirque|manege|insistance|persecution|matraquage|bombardement|<mails>)"
        ),
        (
            "(fini|finie?s|termine|terminee?s|stop|basta|halte|assez|suffit|ras le bol|marre) ?,? (de |d'|avec |a "
            r"|aux |les |vos |la |tous |toutes |ces |tes |cette |ce |vos )(\S+ )?<mails>"
        ),
        (
            r"^\W*(par pitie,? |svp,? |merci,? |non,? |alors,? |et |allez,? |bon,? |la,? )?plus (jamais|rien|un seul"
            "|aucun|une seule|de ca|de tout ca|du tout)( ca| ici| chez (moi|nous)| de (votre|ta) part| de vous| de "
            "(vous|toi)| svp| mail| message| courriel| relance|,? par pitie|,? s'il vous plait)*<end>"
        ),
        (
            r"^\W*(hop,? |allez,? |bon,? |et |la,? )?(de l'air|du vent|du balai|ouste?|zou|raus|circulez|dehors"
            "|degage[zr]?|rideau|terminus|fini|termine|finito|suffit|basta|pitie|par pitie|halte|clap de fin|game "
            "over|tais-toi|taisez-vous|paix|la paix|foutez le camp|de grace|ca suffit|hors d'ici|casse-toi"
            "|cassez-vous|tirez-vous|barrez-vous|oust|on arrete|on arrete la|arretons|arretons la|stop la|c'est "
            "bon la|ca va faire|restons-en la|brisons la)<end>"
        ),
        "(la,? )?(ca|cela) va faire<end>",
        (
            "(arretons|stoppons|cessons|terminons|finissons|brisons|restons|quittons|separons)(-nous)?(-en)?(-| "
            r")la\b(?! (production|vente|collaboration|pour))"
        ),
        (
            r"(arret|stopp|cess|interromp|termin)\w* (les frais|le massacre|l'hemorragie|la plaisanterie|la comedie"
            "|votre cirque|le cirque|ce cirque|ce petit jeu|votre manege|ce manege|le harcelement|l'acharnement"
            "|tout contact|toute (relation|communication|correspondance|prospection|sollicitation|prise)|la "
            "correspondance|cette correspondance|l'echange|nos echanges|cet echange)"
        ),
        (
            "(on|nous|je) (s'arrete|s'en tient|nous arretons|en reste|nous en tenons|m'arrete) (la|ici|a "
            "ca)(?=<end>|,| monsieur| madame| et )"
        ),
        (
            "(prie|prions|demande|demandons|conjure|supplie|gre|remercie|invite|somme|souhaite|prefere|prefererais"
            "|prefererions|conseille|propose|aimerais) [^.!?]{0,30}(d'en|en) (rester|demeurer) (la|a ce|a cet|a "
            "cette)"
        ),
        (
            "(conjure|supplie|implore|adjure|prie|demande|somme|ordonne|enjoins|conseille|intime|invite|gre"
            "|demandons|prions|enjoignons|sommons|exige|exigeons|bonte|gentillesse|obligeance|amabilite|faveur"
            r"|grace|remercie|remercions|merci|plaisir|bien|urgent|temps)\b[^.!?]{0,30}(d'|de )(arreter|cesser"
            "|stopper|en finir|disparaitre|renoncer|s'arreter|vous arreter|tout arreter)(?=<end>|,| la(?=<end>|,)| "
            "de (m'|me|nous)| vos| ces| tout| cela| ca| immediatement| les (mails|envois|relances|messages)| "
            "l'envoi| ici| a | et )"
        ),
        r"(abstenez|abstenir|abstiens|abstinez|absteniez|abstiendrez|abstiendra)\b[- ]?(vous|toi)?",
        (
            r"(mett|met|mis|mettr)\w* (\S+ )?(fin|un terme|un point final|le hola|un point d'arret) (a|aux|au) (vos"
            "|votre|ces|cette|cet|tout|ce|toute|nos (echanges|relations)|la correspondance|l'envoi|l'echange|la "
            "prospection)"
        ),
        (
            r"(coup|ferm|tourn)(ez|er|e|ons) (\S+ )?(le robinet|la vanne|les vannes|le flux|le son|l'arrivee|les "
            "ponts|le contact|le sifflet|le moteur)(?! (du|de la|des|d'eau))"
        ),
        (
            "(rangez|range|remballez|remballe|ravalez|ravale|pliez|plie|gardez|garde|rengainez|rengaine|reprenez"
            "|reprends|decollez|decolle|remisez|remise|enroulez|demontez|repliez) (donc |bien )?(vos|votre|tes|ton"
            r"|ta) (\S+ )?(mail|message|courriel|relance|filet|affiche|marchandise|camelote|baratin|salade|offre"
            "|spam|pub|newsletter|boniment|prose|ligne|canne|hamecon|harpon|attirail|bagout|litanie|cinema|gaule"
            "|prospectus|catalogue|sequence|robot|clavier|plume|lettre|publicite|gadget|affaires|violons|fusil|arme"
            "|promo|proposition|sollicitation|echelle|tente|etal|stand|cirque|appat|lasso|piege|energie|salive"
            r"|encre)\w*(?! (au chaud|sous|de cote|jusqu|pour))"
        ),
        "(vous|tu) (me |nous )lach(ez|es|erez|eras)(?=<end>|,| oui| un peu| la | enfin| maintenant| quand)",
        (
            r"(crisse|sacre|donne|fou|fiche|calisse|foute|fichent)\w*[- ](moi|nous|le|lui) (\S+ )?(patience|paix|la "
            "paix)(?! (quinze|deux|jusqu|une semaine|pendant|cette|un (peu|instant|moment|mois)))"
        ),
        (
            r"(le|la|les|lui|nous|me|m'|l') ?laiss\w+ (\S+ )?(en paix|tranquilles?|en repos|au calme|hors de (ca"
            "|cela|vos|tout))(?! (avec|deux|jusqu|une|le temps|quelques|pendant|cette))"
        ),
        (
            "laisse[zr]?[- ](moi|nous|la|le|les) (travailler|bosser|vivre|mourir|vieillir|hors)(?=<end>|,| en paix"
            "| tranquille| de | svp| un peu)(?! (de la|du|un peu de))"
        ),
        (
            r"(epargn|economis|evit|dispens)\w*[- ](moi|nous|vous|lui|leur|la|le|les)\b (donc |desormais "
            r"|dorenavant |a l'avenir |pour )?(la|le|les|l'|vos|votre|cette|un|une|ces|tes|toute|tout|de|d') ?(\S+ "
            r")?(prochain|suivant|suite|autre|nouveau|nouvelle|<mails>|futur|reste|episode)\w*"
        ),
        (
            "(de |a |pour |bien vouloir |bien |demande poliment de )(l'|les |lui |la |le |leur )(epargner|oublier"
            r"|laisser tranquille)\b"
        ),
        (
            "vous (epargner|dispenser|abstenir|economiser|eviter) (donc )?(de |d'|ces|vos|la prochaine|cette|toute"
            "|le prochain)"
        ),
        (
            r"(vous pouvez|pouvez-vous|pouvez|tu peux|peux-tu) (\S+ )?(disparaitre|cesser|m'oublier|nous oublier|me "
            "rayer|passer votre chemin|vous arreter|remballer|ranger vos|garder vos|vous taire|te taire|me lacher"
            "|nous lacher|arreter(?=<end>|,| de (m'|me|nous)| vos| les (mails|relances|envois)| la(?=<end>|,)| tout"
            "| d'ecrire| ca| maintenant))"
        ),
        (
            r"^\W*(renoncez|desistez|renonce|oubliez-nous|disparaissez|disparais|eloignez-vous"
            "|partez|du large|au large)<end>"
        ),
        (
            "(inutile|superflu|vain|pas la peine|pas besoin|plus la peine) (de |d')(insister|y revenir|revenir a "
            "la charge|en (renvoyer|envoyer|remettre|rajouter|reparler)|vous (acharner|obstiner|fatiguer|epuiser"
            r"|donner)|recommencer|reessayer|reiterer|relancer|poursuivre|repasser|retenter|frapper|sonner|toquer)\b"
        ),
        r"(ne |n' ?)?(vous |te |t' ?)(fatigu|acharn|obstin|entet|epuis|essouffl|escrim|echin|embet)\w* plus\b",
        r"(ne )?(perd|gaspill|us)\w*[- ]?(vous)? (plus|jamais) (votre|vos|un|ton|tes|d'|de )",
        r"(me|nous|m'en|nous en) (parl|repar|propos|redemand|rebatt|resserv|relirez|repropos)\w* (plus|jamais)\b",
        (
            "plus (un|une) (seule? )?(mot|ligne|mail|e-?mail|message|courriel|signe|syllabe|virgule|lettre|son"
            "|bruit|phrase|pli|notification|relance|ping|sms|texto|appel|courrier|pub|reclame|missive|proposition"
            r"|offre)\b(?! (a (dire|ajouter|changer|redire|corriger)|de travers|d'excuse|de trop (dans|sur)))"
        ),
        "(?<=[:;,-] )silence(?=<end>|,)",
        (
            "(pas|ni) (un|une) (seule? )?(mail|courriel|message|relance|reclame|sms|mot|ligne|appel|lettre|pub"
            "|courrier|notification|offre|envoi|pli|missive|texto) (de plus|supplementaire|d'ici la|ni apres"
            "|nouveau|nouvelle)"
        ),
        (
            "(pu|pus) (de |d')(mails?|courriels?|messages?|relances?|pubs?|publicites?|textos?|spams?|niaisage"
            "|sollicitations?|achalage|infolettres?)"
        ),
        (
            "plus (de |d'|aucun |aucune )(sms|textos?|lettres?|plis?|notifications?|missives?|reclames?|prospectus"
            "|dithyrambes|textes?|alertes?|infolettres?|tracts?|catalogues?)(?=<end>|,| svp| ni | pour (moi|nous)| "
            "chez| a (cette|mon|notre)| merci| de votre| ici| non plus)"
        ),
        (
            "(la suite|le suivant|les suivants|la suivante|les suivantes|le prochain|les prochains|la prochaine"
            r"|les prochaines|le reste|les autres|vos \S+),? (\S+ ){0,3}(vous|tu) (pouvez|peux|pourrez) (\S+ )?(la "
            "|le |les |vous |te )(la |le |les |vous )?(garder|manger|mettre|conserver|ranger|jeter|avaler)"
        ),
        (
            r"(inutile|vain|superflu|pas la peine|pas besoin|peine perdue|plus la peine)\b (\S+ )?(de |d')(me |nous "
            "|m'|la |le |l'|lui |les )?(suivre|consacrer|traquer|pister|courtiser|harponner|talonner|ressortir"
            "|guetter|repecher|poursuivre|ecrire (a|ici)|garder (mon|notre|cette))"
        ),
        (
            r"(?<!vous )\b(ne |n' ?)(me |m'|nous |y |en |l'|le |la |les |lui |leur |vous |m'en |nous en )?(?!atten"
            "|cherch|boug|chang|inqui|dout|touch|hesit|tard|perdez plus (de temps|une (minute|seconde))|cherchez"
            "|discut|tournez|quitt|excus|ferm|pay|dites|croy|ratez|av|ay|soy|sav|all|laissez (pas|plus) (tomber"
            r"|passer)|lach|demenag|craign|priv|regrett|desesper|vend|parlez plus de prix|oubl)\w{3,}ez (donc "
            r"|desormais |surtout |dorenavant |ici )?(plus|jamais|pu|pus)\b(?! (de temps|la peine de (venir|vous "
            "deplacer)|qu'|que |d'une|de deux|de trois|de dix|d'un|vite|tot|tard|longtemps|grand|petit|cher|simple"
            "|clair|fort|loin|bas|haut))"
        ),
        (
            "(merci|veuillez|prie|prions|priere|demande|demandons|conseille|suggere|invite a|bonte|obligeance"
            r"|obligeriez|obligerez|obligerait|gre|assez bonn?e?s?|aimables?|gentil\w*|charite|courtoisie|tachez"
            "|pensez|promettez|supplie|conjure|somme|ordonne|enjoins|intime|recommande|svp|vous pouvez|tu peux"
            "|delicatesse|elegance|politesse|convient|seant|decence|tact|sagesse|seriez (bien )?bonne?"
            r"|sommons)\b[^.!?]{0,40}\b(ne|n'y|n'en|n')[ ]?(plus|jamais)( jamais| rien| plus| desormais)? ?(me "
            "|nous |m'|lui |leur |vous |y |en |le |la |l'|les |m'en |nous en |rien )?(rien )?(?!changer|bouger"
            "|revenir en arriere|chercher|hesiter|subir|perdre (de|d'|des|nos|mon|notre)|devoir|attendre|payer"
            "|rater|manquer|oublier|utiliser|dependre|tarder|hesiter|etre oblige|avoir a|gerer|saisir|imprimer"
            r"|faire les|faire nos|travailler|vendre|vous (tracasser|inquieter|soucier))\w+(er|ir|re|oir)\b"
        ),
        (
            "(ni |n')?(et |en )?(qu'on en finisse|finissons-en|finissons en|en finir (avec|de) (vos|ces|cet|cette"
            "|votre|ce (harc|manege|cirque)|tout ce courrier))"
        ),
        (
            "(coupons|coupez|tranchons|coupe|trancher|couper) (court|les ponts|le fil|le cordon|le lien|les liens"
            r"|le contact|net)\b(?=<end>|,| a (cette|nos|vos)| pour| ici| definit| entre| avec (moi|nous|cette)| la"
            "| une)"
        ),
        (
            r"(allez|allez donc|va|partez|vas-y,? va|filez|courez|retournez|file) (\S+ ){0,2}(pleuvoir|brouter"
            "|chasser|pecher|sonner|souffler|chanter|precher|danser|planter|semer|voler|butiner|jouer|aboyer"
            r"|picorer|coasser|peter|camper|ramer|gratter) (\S+ ){0,3}(ailleurs|chez (le|les|la|un|vos|d'autres"
            "|votre|quelqu)|un autre|une autre|plus loin|dans un autre|d'autres|dehors|sur un autre|dans d'autres"
            "|si j'y suis)"
        ),
        (
            r"(ecri|parl|cont|dit|adress|envoy|raccont|racont|vend)\w*[- ]?(vous|ca|cela|le|la|les|lui)? (ca |cela "
            ")?(au mur|aux murs|a un mur|au chat|a ma belle-mere|au pere noel|a la lune|aux oiseaux|a qui (vous "
            r"voul|tu v|veut|le veut|en veut)\w*,? (sauf|mais pas|pas))"
        ),
        (
            "(sauf|mais pas|surtout pas|excepte) (ici|chez (moi|nous)|a (moi|nous|cette adresse|mon adresse|notre "
            "adresse))(?=<end>|,)"
        ),
        r"pour dit\b(?! que (oui|c'est))",
        r"a bon entendeur\b",
        (
            r"(adieu|salut),? (et|donc) (non|pas) (au revoir|a bientot)|adieu \(et pas au revoir|pas au "
            "revoir[^.!?]{0,5}adieu|(on se dit|disons-nous|se dire) adieu"
        ),
        (
            "(fin|terme|clap de fin) (de|a|d'|des|pour) ?(la |cette |votre |nos )?(correspondances?|transmission"
            "|conversation|partie|communications?|emission|diffusion|histoire|abonnement|programme|prospection"
            "|echanges?|feuilleton|reception|relances?|envois|idylle|romance|discussion|chasse)(?=<end>|,| pour| "
            "svp| merci)"
        ),
        (
            "(libere|dispense|delie|exempte|decharge|tiens quitte|tient quitte|tenons quitte|liberons|dispensons"
            r"|liberer|affranchis)\w* (\S+ )?(de |d')(toute?s?|tout|vos|la|cette|nouv|futur|me |m'|nous|suite"
            r"|continuer|poursuivre|envoyer|relance|obligation)\w*"
        ),
        (
            r"(preferer|prefer|souhait|vis|vivr|dorm|travaill|laiss\w* (moi|nous)|vieill|mour|continu|respir|savour"
            r"|fini|compt|appren|avanc|apprend|passer|ferai|feront|ferons|debrouill)\w* [^.!?]{0,40}(sans|loin de|a "
            "l'abri de|hors de) (vous|vos (mails|messages|relances|courriels|lettres|envois|appels|nouvelles"
            "|services|conseils|encouragements|lumieres)|votre (aide|prose|courrier|insistance|concours))(?=<end>|,"
            "| desormais| et )"
        ),
        (
            r"(prends?|prenez|consider\w*|compt\w*|tene\w*|lisez|regard\w*|voyez) (donc )?(cette|ce|ceci|le present"
            "|la presente|mon|ma|notre)[^.!?]{0,30} (pour|comme|en guise de) (un|une|le|la|mon|ma|votre|notre) "
            r"(\S+ )?(bouton|lien|clic|desinscription|signal|desabonnement|adieu|point final|fin|stop|feu rouge"
            "|conge|rupture|faire-part|panneau|sens interdit|avis de (deces|depart|fermeture)|portail|mur|porte"
            r"|adieux)\b"
        ),
        (
            r"(n'ont|n'a|ont|a) (\S+ )?(rien a faire|pas (leur|sa) place|aucune place|plus (leur|sa) place|rien a "
            "(y )?chercher) (ici|dans (ma|mon|notre|nos)|chez|sur (ma|mon|notre)|a cette)"
        ),
        (
            "(obligeance|bonte|gentillesse|bon gout|tact|courtoisie|elegance|decence|delicatesse|charite|bon sens"
            "|amabilite|sagesse|politesse|grace|galanterie|pudeur|correction|gentille?s? de|humanite|finesse"
            r"|presence d'esprit) de (\S+ ){0,2}(ne (plus|rien)|n'en (plus|rien)|cesser|disparaitre|arreter|renoncer"
            "|passer votre|en rester|oublier|m'oublier|laisser|retirer|effacer|rayer|supprimer|taire|vous taire"
            "|s'abstenir|vous abstenir|epargner|lacher|m'epargner|nous epargner|vous en tenir|vous retirer|vous "
            r"effacer)\b(?! (le prix|un devis))"
        ),
    ),
    "not": (
        (
            r"(prions|prie|demande|demandons|merci|remercie|remercions) (\S+ )?(\S+ )?de ne plus (\S+ )?(sollicit"
            r"|ecri|contact|relanc|envo|demarch|adress|mail|import|derang|nous\b|me\b|m')"
        ),
        (
            "(pouvez|pourriez|pouviez|pouvait|peux|si vous) (plus|ne plus|arreter de) (nous |m'|me |m )?(ecrire"
            "|contacter|relancer|solliciter|envoyer|mailer)"
        ),
        "(ne )?m'en (proposez|envoyez|parlez|adressez) plus",
        r"(tannez|achalez|ecoeurez|niaisez|relancez|gossez)[- ](moi|nous) (plus|pu)\b",
        "ne plus (solliciter|contacter|demarcher|relancer|ecrire a|mailer) (nos|les|mes|aucun|notre|nous|mon)",
        (
            "(ni|ne souhaitons pas|ne souhaite pas)[^?]{0,50} ni (recevoir|etre)[^?]{0,20}(relances?|mails?"
            "|courriels?|offres?|sollicitations?)"
        ),
        "ni recevoir vos (relances|mails|offres|courriels)",
        (
            "(ne |n' ?)(plus|pas|surtout pas|surtout plus|jamais|plus jamais) ~3(me |m'|nous |lui |leur |les |y |en "
            "|le |la |nous en |m'en |rien )?<contact>"
        ),
        (
            "(ne |n' ?)(me|m'|nous|nos|l'|les|lui|y|en) ?(en )?<contact>[- ]?(moi|nous)? (plus|pas|jamais|rien)(?! "
            "(avant|recu|encore recu))"
        ),
        r"(m' ?|me |nous |m |mi |ne nous )<contact>[- ]?(plus|pas|jamais)\b(?! (avant|encore|tard|souvent|tot))",
        (
            r"(veux|veut|jveu|jveux|voulons|souhait\w+|desir\w+|voudrais|aimerai\w*|veu|jveu|jveux|accept\w+"
            r"|entend\w*|tien\w*|prefer\w*) (plus|pas|aucun\w*|plus jamais|ne plus|ne pas|pas non plus) ~1(de (vos"
            r"|ces|cette|votre|mail|message|courriel|relance|sollicit|pub|news|contact|demarch|tel)\w*|recevoir|etre "
            r"(contact|sollicit|demarch|relanc|destin|recontact|abonne|inscri|derang|import|ennuy)\w*|d'(autres?"
            "|e-?mails?|appels?|envois?)|vos|entendre parler de vous|aucun|figurer|faire partie|rien|que vous (me|m'"
            "|nous)|avoir (de vos|affaire))"
        ),
        (
            r"(veux|veut|jveu|jveux|voulons|souhait\w+|desir\w+) (plus )?(aucun\w*|rien) (de |autre |plus |courr|mail"
            r"|mess|courriel|sollicit|pub|envoi|contact|relance)\w*"
        ),
        (
            r"plus (jamais |du tout )?(de |d'|aucun\w* |vos )?(mails?|e-?mails?|messages?|courriels?|sollicitations?"
            "|relances?|prospection|pubs?|publicites?|appels?|newsletters?|courriers?|spams?|envois?"
            r"|demarchage)\b(?! (que|pour|a )|.{0,3}\bpar jour)"
        ),
        (
            r"(aucun|aucune|sans|pas d'|pas de|non aux?|ni) (autre |autres |nouve\w+ |de )?(mails?|e-?mails?"
            "|messages?|courriels?|sollicitations?|relances?|prospection|pub|publicites?|demarchage|newsletters?"
            r"|spam|envois?|prospections?) ?(ni|commercial\w*|publicitaire\w*|non sollicite\w*|a l'avenir|svp|merci"
            r"|de votre part|<end>|a cette|sur|supplementaire\w*|par|chez)"
        ),
        (
            "(ne |n' ?)(plus|pas|jamais) ?(me |m'|nous |en )?(recevoir|etre (contact|sollicit|demarch|relanc|destin"
            r"|recontact|inscri|derang|import)\w*|figurer|faire partie|compter parmi|me compter|nous compter|entendre "
            "parler de vous|avoir (de vos|a )|donner suite a vos|avoir de)"
        ),
        r"(plus|pas) rien (recevoir|de vous|de votre part|m'|me |nous )\w*",
        r"que (je|nous|on) ne (\S+ ){0,3}(revoi|reli|lis|recoi|entend|crois)\w* (\S+ )?(plus|jamais)\b",
        (
            r"(achal|tann|ecoeur|niais|goss|textez|spamm|derang|embet|emmerd|harcel|importun)\w*[- ](moi|nous) "
            r"?(plus|pu|pus|pas)\b(?! (tard|tot|souvent))"
        ),
        (
            r"(y aura|y aie|y ait|y a|fasse|faites) (\S+ )?pas (de|d'un|d'une) (deuxieme|seconde?|troisieme"
            "|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|prochaine?|suivante?)(?=<end>|,| fois| mail| "
            "message| courriel| relance)"
        ),
        r"(pas|plus|aucune) (de )?place pour (vous|vos)\b",
        (
            "(pas|ni|non) (davantage |plus |non plus )?(par|pour|a|aux|les) (les |aux )?(suivants|prochains"
            "|suivantes|prochaines)(?=<end>|,)"
        ),
        (
            r"(?<!je )(?<!on )(?<!nous )(?<!qui )\b(ne |n' ?)?(insistez|insiste|ecrivez|envoyez|relancez|rappelez"
            "|telephonez|sonnez|frappez|revenez|reviens|recommencez|recommence|recontactez|contactez|sollicitez"
            "|persistez|repassez|renvoyez|reecrivez|continuez|appelez|toquez|tapez|recidivez|reessayez|retentez"
            r"|demarchez|persevere[zr]|rappliquez|reapparaissez|resurgissez|reiterez) (\S+ )?(plus|pu|pus|jamais"
            "|plus jamais|point|rien)(?=,|<end>| et | ni | a (cette|mon|notre|ma|moi|nous)| chez (moi|nous)| merci"
            "| svp| s'il| ici| sur moi|;|:| -| !| de (votre|ta) part| a l'avenir| la prochaine| rien| jamais)"
        ),
        (
            r"(?<!je )(?<!on )(?<!nous )(?<!qui )\b(ne |n' ?)(insistez|insiste|ecrivez|ecris|envoyez|envoie|relancez"
            "|relance|rappelez|rappelle|telephonez|sonnez|frappez|revenez|reviens|recommencez|recommence"
            "|recontactez|contactez|sollicitez|persistez|repassez|renvoyez|reecrivez|continuez|continue|toquez"
            r"|tapez|recidivez|reessayez|retentez|demarchez|rappliquez|reiterez) (\S+ )?(pas|point)(?=,|<end>| ni | "
            "a (cette|mon adresse|notre adresse|la charge)| chez (moi|nous)| merci| svp| s'il vous| ici| sur moi|;"
            "|:| au carreau| a (ma|notre) porte| davantage)"
        ),
        (
            r"n'en (prepar|ajout|envoy|rajout|remett|refait|refaites|redonn|programm|recri|reecri|rediger|redig)\w* "
            r"(\S+ )?(pas|plus|aucun|jamais)\b"
        ),
        (
            "(ne |n' ?)(le |la |les |y |m'en |nous en |lui en )(rouvr|reouvr|ranim|ressuscit|recommenc|recidiv"
            "|reiter|rebati|reven|revien|repass|reessay|retent|redemand|rappliqu|ressort|refait|refaites|reprogramm"
            r"|reparl|redemarr)\w* (\S+ )?(pas|plus|jamais|point)\b"
        ),
        (
            r"(de |d'|a |et |pour )?ne (\S+ )?(plus|point|jamais)( jamais)? (y |me |nous |m' ?|le |la )?(revenir"
            "|recidiver|reiterer|recommencer|repasser|reessayer|retenter|insister|persister|reapparaitre|sonner"
            "|frapper|toquer|taper|ecrire|croiser votre|lire vos|voir vos|voir votre|vous lire|vous voir|vous "
            "croiser|vous entendre|encombrer (ma|notre|mon|nos)|charger (ma|notre)|polluer (ma|notre)|vous trouver"
            r"|vous retrouver|subir vos|subir votre)\b(?! (au|a la|sur le|sur les|en arriere|aux|des factures|des "
            "devis|a l'))"
        ),
        (
            "(prie|prions|priez|priere|demande|demandons|merci|remercie|remercions|gre|supplie|conjure|somme|exige"
            r"|obligeance|gentillesse|bonte|veuillez|amabilite|reconnaissant\w*|service|aimable|gentil|chic|grace"
            r"|faveur|sympa|bien|invite|souhaite|aimerais|voudrais|plaisir|egard)\b[^.!?]{0,60}(de|d'avoir a|a) ne "
            "(plus|point|jamais plus|plus jamais) (jamais )?(me |nous |m' ?|rien |y |charg|encombr|rempl|pollu"
            "|inond|troubl|arros|importun|reveill|reven|figur|donner suite|insist|recidiv|reiter|compt|appara|frapp"
            r"|sonn|perturb|vibr|donn|propos|tent)\w*"
        ),
        (
            r"(veux|veut|jveu|jveux|voulons|souhait\w+|desir\w+|voudrais|voudrions|aimerais|aimerions|veu|entend\w*"
            r"|tien\w*|compt\w+|peux|accept\w*|support\w*|prefer\w*) (plus|plus jamais|jamais plus|plus du tout|pu"
            "|pus) (de |d'|avoir (de vos|affaire|a )|avoir )?(vous|vos|votre|te |tes |ton |ca chez|vous lire|vous "
            "voir|vous entendre|croiser|entendre parler de (vous|votre|vos|ca|tout|cette|la)|que (ca|vous|vos|votre"
            r"|tu|mon|ma|cela)|trouver (vos|votre)|voir (vos|votre|passer|appara\w+|arriver|ce genre|ca|ces|le nom"
            "|votre)|lire (vous|vos|votre|ce genre|ca)|etre (arros|tenu|ennuy|destinataire|sur|inclus|cibl|au "
            "courant|inform|mel|spamm|pollu|embet|assaill|bombard|inond|poursuivi|recontact|reli|prospect|dans (vos"
            r"|votre|cette))\w*|en (recevoir|entendre|voir|lire|avoir)|tomber sur|figurer|apparaitre|servir de "
            "cible)"
        ),
        (
            r"(veux|veut|voulons|souhait\w+|desir\w+|entend\w*|tien\w*|voudrais|aimerais|prefer\w*) (pas|pas non "
            "plus|point|ni|ne pas|guere|nullement|aucunement) (vous (lire|entendre|revoir|connaitre davantage)"
            "|avoir de vos nouvelles|etre (arros|tenu|ennuy|cibl|spamm|pollu|embet|assaill|recontact|prospect|dans "
            r"(vos|votre|cette)|inscri|abonn|sur (vos|votre|cette))\w*|en (recevoir|entendre parler)|recevoir"
            "|figurer|servir de cible|que (vous (m'|me |nous |re)|mon (nom|adresse|mail)|mes (donnees|coordonnees)"
            "|cette adresse))"
        ),
        (
            r"(entend|entendons|souhait\w+|desir\w+|veux|veut|voulons|accept\w+|toler\w+|veuill\w*|autoris\w*) "
            r"(recevoir|etre (contact|sollicit)\w*( par)?|avoir) (aucun|nul|plus aucun|ni)\w*"
        ),
        (
            r"(ne|n') ?(desir|souhait|voul|veut|veux|accept|toler|attend|autoris)\w* (plus |pas |de )?(aucun"
            r"|nul)\w* (autre |nouve\w+ |communication|mail|message|courriel|relance|sollicit|envoi|courrier"
            r"|prospect|contact|appel|demarch|pub)\w*"
        ),
        (
            "(pas|plus|jamais|aucune?|nul|nulle|ni) (d'|de )?(autres?|nouveaux?|nouvelles?|nouvel|seconde?s?"
            "|futurs?) (courrier|mail|e-?mail|message|courriel|relance|envoi|sollicitation|appel|rappel|proposition"
            r"|lettre|missive|tentative|demarche|prospection|prise de contact|pub|newsletter)s?\b(?! (ne sera|en "
            "attente|recu|depuis|a (ce|ma)))"
        ),
        (
            "(pas de|aucune?|point de|ni|stop aux|non aux?) (relance|suivi|suite|newsletter|pub|publicite"
            "|demarchage|prospection|mail|courriel|spam|courrier|message|sollicitation)s?,? (svp|s'il vous plait"
            r"|stp|merci|chez|a cette|ici|pour moi|sur cette|a l'avenir|d'aucune sorte|commercia\w*"
            r"|publicitaires?)(?! (de|pour|d'avoir)\b)"
        ),
        (
            "plus (de |d'|aucun |aucune )?(mails?|e-?mails?|messages?|courriels?|sollicitations?|relances?"
            "|prospection|pubs?|publicites?|newsletters?|courriers?|spams?|envois?|demarchage|offres?) (a|sur|pour"
            r"|dans|chez) (cette|mon|notre|ce|ma|moi|nous|la presente)\b"
        ),
        (
            r"tout(e|es)? (\S+ )?<mails>,? (ulterieur|supplementaire|futur|a venir|posterieur|de plus|additionnel"
            r"|suivant|subsequent|de meme nature|de ce (genre|type))\w*"
        ),
        (
            "tout(e|es)? (nouvel|nouvelle|autre|futur|future|prochaine?|autres|nouveau) (envoi|message|mail"
            "|courriel|sollicitation|relance|contact|communication|correspondance|courrier|demarche|prise de "
            r"contact|approche|tentative|proposition|appel|prospection)s?\b(?! (question|doit|devra))"
        ),
        "persona non grata",
        (
            "(adresse|boite|ligne|numero|messagerie) [^.!?]{0,60}(pas|plus|ni|jamais) (destinee?|vocation|pour "
            "(vous|vos|la (pub|prospection)|recevoir|ca)|faite? pour|la place|publique|un (panneau|depotoir"
            "|paillasson|defouloir))"
        ),
        (
            "(boite|messagerie|adresse|telephone|courriel)[^.!?]{0,20} n'est (pas|ni) (un|une) (?!(simple|bonne"
            "|adresse|probleme))"
        ),
        (
            r"(n'ait|n'aie|n'ayons|n'aient|n'avoir|n'ayez|ne (\S+ )?avoir|n'aurais|n'aurai) (plus|jamais)( plus| "
            r"jamais)? (a|de|d'|envie de|besoin de) ?(\S+ ){0,2}(lire|effacer|recevoir|raison|refuser|ecrire"
            r"|relancer|vous|vos|entendre|recommencer|dire non|trier vos|supprimer vos|votre|voir)\b"
        ),
        (
            "(faites|fais|faire|faisons|veillez|arrangez|debrouillez|fassiez|tachez|veiller|arrange) "
            r"[^.!?]{0,30}(que|qu'|de) ?[^.!?]{1,60}(ne |n')[^.!?]{0,40}(plus|jamais)\b"
        ),
        (
            "(pas|jamais|ni|aucune?|point|nul besoin|surtout pas) (de |d'une? |du |besoin d'une? )(?!secondes?"
            "|prochaine?|suivante?)<ord>(?=<end>|,|;| mail| message| courriel| relance| envoi| lettre| pli| missive"
            "| svp| merci| tour| essai| tentative)"
        ),
        (
            r"(pass|dispens|prive)\w* (volontiers |bien |tres bien |fort bien |aisement )?(du|de la|des|d'une?|de l'"
            "|de vos|de votre|de|d'aucun) ?<ord>(?! (fois|semaine|mois|annee|reunion|session))"
        ),
        (
            r"(n'en |n'y |n' |ne |pas |point )(\S+ )?(vien|suiv|arriv|recev|ait|aura|faut|faudra|veu|veux|voul"
            r"|souhait|desir|atten|lir|lise|paraiss|naiss|sort)\w* (\S+ )?(pas|jamais|point|plus|aucun) ?(de "
            "|d'une? |une? |le |la |du )?<ord>"
        ),
        (
            r"(votre|vos|le|la|les|ton|tes) (prochaine?s?|<ord>) (\S+ )?[^.!?]{0,30}(fini|ira|iront|part|parti"
            r"|termin|atterri|brul|servir|allumer|rejoindr|sera|seront|va|vont) ?\w*[^.!?]{0,30}(poele|feu|cheminee"
            "|poubelle|corbeille|broyeur|ordures|oubliettes|pilon|spams?|indesirables|recyclage|barbecue|poules"
            r"|litiere|egout|toilettes|allume-feu|lapin)s?\b"
        ),
        r"(presente|presents|presentes|passee?s?|d'aujourd'hui) (et|comme|ou) (a venir|futures?|prochaine?s?)\b",
        (
            "(et )?(tous|toutes|a tous|a toutes) (les|celles|ceux|aux) (non |autres |suivante?s? |mails |relances "
            r")?(a venir|qui suiv\w+|qui viendr\w+|d'apres)\b(?! (decid|mois|annee))"
        ),
        (
            r"\b(ni|pas|non) (pour )?(maintenant|aujourd'hui|demain|cette fois|cette annee|l'annee|ce soir|ce mois"
            "|cette semaine|l'annee prochaine|la semaine prochaine|le mois prochain|a la rentree|lundi|en (mai|juin"
            r"|septembre|janvier))[^.!?]{0,40}\b(ni|pas) (jamais|aucune? autre|la vie|dans (cent|mille) ans|les "
            r"suivante?s)\b"
        ),
        (
            "(non|refuse|silence|repos|adieu|salut|bonne nuit|bonsoir|paix|ciao|bye|bonne route|bon vent|fini"
            r"|suffit|suffira|assez|dose|ailleurs|close?|fermee?|disparai\w*|dehors|laiss\w+|ignor\w+|zero|rideau"
            r"|exclu\w*|bonjour|taire|taisez|eteign\w*|eteint|parti|partie|au large|tacet|tranquille|dispens\w*"
            r"|decline\w*|quitte|quittons|mute|oublie\w*|stop)\b[^.!?]{0,40}(?<!ne )(?<!pas )<ever>"
        ),
        (
            "(veux|veut|veu|voulons|voudrais|aimerais|espere|souhaite|prefere|reve|rever|hate|bonheur|joie|envie"
            r"|droit|promis|promets)\w* (\S+ )?(de |d')?(ne )?(pu|pus|plus|plus jamais|jamais plus|rien) (\S+ "
            r")?(voir|lire|entendre|recevoir|retrouver|croiser|apercevoir|subir|effacer|avoir) (\S+ )?(ce|cette|ces"
            "|vos|votre|ton|tes|de vos|de votre|un seul|une seule|rien de vous|d'autre|vous) ?(nom|logo|entreprise"
            "|compagnie|adresse|tete|visage|face|mail|message|courriel|relance)?"
        ),
        (
            r"(qu'on|que l'on|que nul|que personne|qu'aucun\w*|que plus personne) (\S+ )?(ne )?(la |le |l'|les |me "
            "|nous |m'|lui |leur )(derang|ecri|import|sollicit|contact|relanc|ennu|reveill|troubl|envoi|inflig|serv"
            r"|propos|parl|adress|tourment|poursui|retrouv|recontact)\w*( plus| pas| jamais)"
        ),
        (
            r"(n'en|ne|n'y) (sera|seront|serait|soient|soit) (plus|jamais|desormais plus) (\S+ )?(accept|recu|lu"
            r"|ouvert|souhait|toler|admis|acqui|distribu|transmis|pris|releve|depouill|imprim|regard|bienven)\w*"
        ),
        (
            r"^\W*(et |mais )?(plus jamais|jamais plus)(,| |: )(lui|eux|elle|ca|toi|vous|ici|chez nous|svp|merci|de "
            "grace|par pitie|s'il)"
        ),
        (
            r"(dit|dis|disons|repond|reponds|crie|hurle|decrete|ordonne|vote|tranche) :? ?\x22? ?(plus jamais"
            "|jamais plus|assez|ca suffit|stop|basta|silence|n'insistez|qu'il (cesse|arrete|m'oublie))(?! (a|au"
            "|aux) (?!vos|vous|votre|ces))"
        ),
        (
            "(n'est|c'est|ce n'est|est|sont|suis|sommes|etes) pas (votre|une|un|ton|le|la) (boite aux lettres"
            "|poubelle|depotoir|panneau|defouloir|annuaire|paillasson|decharge|cible|tableau d'affichage|bottin"
            r"|pigeon|client potentiel|prospect|hall de gare|place du marche|moulin)\b"
        ),
        (
            "(n'a|n'ont|n'avons|n'ai|sans|aucune) (pas |aucune |nullement |nulle )?vocation a (recevoir|lire"
            "|accueillir|traiter|etre|servir)"
        ),
        (
            "(cette|mon|mes|notre|nos|ma|son|sa) (adresse|boite|nom|mail|numero|coordonnees|courriel|fiche|temps"
            "|attention)s?[^.!?]{0,30}(ne (vous |leur )?(serv|donner|ser|figur|apparai|accueill|recev|recoi"
            r"|appartienn|veu)\w* (plus|pas|jamais))"
        ),
        (
            "(besoin|envie|besoin) (de |d')(rien|personne),? (et )?(encore moins|surtout pas|ni) (de |d'|du |que "
            r")(\S+ )?(mails?|messages?|relances?|<ord>|courriels?|vous|votre|vos)"
        ),
        (
            r"\b(et |alors |mais )?(pas|surtout pas|point|zero|aucune) (de |d'une? )?['\x22 ]{0,3}(petite?s? "
            "|gentille |amicale |nouvelle |prochaine |autre )?(relance|rappel|piqure de rappel|suivi|update"
            r"|follow-up|newsletter|infolettre)s?['\x22]{0,2} ?['\x22]?(?=<end>|,| hein| merci| svp| ok| compris| "
            "non plus| entendu)"
        ),
        (
            "(pas|non|ni|jamais) (de |a la |aux? )?(pub|publicite|reclame|demarchage|prospection|colportage"
            r"|demarcheurs?|prospectus)s?( \S+)?(?=<end>|,|\x22| sur| ici| chez| svp| merci|\.)"
        ),
        (
            "(pas|plus|jamais) (un|une) (seule? )(mail|message|courriel|ligne|mot|relance|lettre|appel|syllabe"
            r"|sms)\b(?! (recu|clair|n'est|sur|precis))"
        ),
    ),
    "report": (
        (
            r"(signal\w*|marqu\w*|class\w*|met\w*|pass\w*|bascul\w*|tomb\w*|part\w*|finir\w*|envo\w*|gliss\w*) (\S+ "
            "){0,4}(comme |en |au |aux |a |dans les |chez |directement )(spams?|indesirables?|signal[- ]spam"
            "|pourriels?|junk|courrier indesirable|l'autorite|la cnil|l'apd)"
        ),
        "signal[- ]spam",
        (
            "(vous|votre|te|t'|l'expediteur|cet expediteur|votre domaine|votre adresse|expediteur|domaine|etes|vais"
            r"|adresse) ~2(?<!antispam vous avait )(bloque\w*|bloquer|blackliste\w*|banni\w*)\b"
        ),
        (
            "(signal|saisi|plainte|depos|denonc|transmet|adress|inform|avise|alert|averti|copie|recours|contact|port"
            r"|pass|rapport|suite)\w* [^?]{0,60}\b(cnil|l'?apd|prepose federal|autorite de protection|dgccrf|crtc"
            "|pfpdt|bloctel|repression des fraudes|commission d'acces|protection des donnees|signal conso|inspection "
            r"economique|l'autorite)\b"
        ),
        r"(porter?|depos\w*|fera\w*|ferai|faire) (une? )?plainte",
        (
            "(encore (un|une) (mail|message|relance|seul|fois|courriel|autre)|un (mail |message |courriel )?de plus"
            "|la prochaine|le prochain|au prochain|prochaine? (mail|fois|message|relance|envoi)|si (vous|ca|cela|tu) "
            r"(continu|recommenc|insist|persist|m'ecri|me relan)\w*|a defaut|sans quoi|sinon)\b[^?]{0,70}\b(signal"
            "|plainte|cnil|bloquer|avocat|spam|tribunal|juridique|saisi|crtc|indesirable|prepose|apd|tribunaux"
            r"|porterai|poursuit)\w*"
        ),
        r"^\W*(c'est |ceci est )?(du )?(spam|harcelement|indesirable|pourriel)[.! ]*$",
        (
            r"vous (etes|voila|serez|allez etre) (\S+ )?(signale|bloque|banni|blackliste|grille)e?s?\b(?! (par|sur"
            "|dans|en|comme|a))"
        ),
        "(dernier|ultime|second|premier et dernier|deuxieme|troisieme) avertissement",
        "(derniere|ultime|deuxieme) (sommation|mise en garde)",
        (
            r"derniere fois que (je|nous|on|j') ?(\S+ ){0,3}(dis|dit|disons|demand|repet|previen|ecri|repond|rappel"
            r"|averti|signal)\w*"
        ),
        (
            r"^\W*(hop,? |et |allez,? |hop la,? |voila,? )?(deja |tout )?(bloque|signale|blackliste|banni"
            "|indesirable|poubelle|corbeille|supprime et bloque|efface et bloque)s?(?=,|<end>| et (signale|bloque"
            "|supprime|oublie)| comme| definit| direct)"
        ),
        "(bloquez|bloque|bloquer) (mon|cette|notre|ma|mes|nos) (adresse|mail|numero|contact|boite|ligne|nom)",
        r"non sollicit\w*(?=<end>|,| et non| =| merci| stop)",
        (
            "(denonc|signal|plainte|bloqu|avocat|cnil|poursui|filtr|amende|police|gendarm|patron|directeur"
            r"|hierarchie|superieur|cheffe?|autorite|droit|spam|factur|sevir|agir|fach)\w*[^.!?]{0,50}\bsi (ca|cela"
            r"|vous|tu|c'est|jamais|un|une|d'aventure|je|j'en) (\S+ )?(continu|persist|recommenc|insist|s'obstin"
            r"|perdur|dur|m'ecri|revien|reven|autre|nouve|retrouv|reco|revoi)\w*"
        ),
        (
            "(encore|la prochaine|au prochain|le prochain|prochain|un autre|une autre)[^.!?]{0,40}(c'est|ce sera"
            "|j'appelle|j'ecris a|je previens|je contacte|j'avise|je transfere a|je facture|tu auras|vous aurez) "
            r"(\S+ ){0,3}(cheffe?|patron\w*|directeur|direction|superieur\w*|hierarchie|mari|avocate?|facture|police"
            "|gendarmes|plainte|cnil|siege|pdg|boss|mere|affaire)"
        ),
        (
            r"(cnil|rgpd|bloctel|apd|crtc|loi 25|lcap|c-28|signal spam)\b[^.!?]{0,20}(vous (parle|dit)|connaissez"
            r"|ca (te|vous)|interesse)\w*"
        ),
    ),
    "object": (
        (
            "(m'|s'|nous nous |nous |se )?(oppose|opposons|opposer|opposition|opposes)( (formellement|fermement"
            r"|expressement|par la presente))? (a|au|aux)\b(?=[^?]{0,80}(prospection|donnees|coordonnees|envoi"
            "|utilisation|traitement|demarch|sollicit|adress|mail|commercial|figur|contact|coordonn))"
        ),
        (
            "(droit|droits) (d'opposition|a l'effacement|a l'oubli|de retrait|d'effacement|de suppression|de "
            "rectification et)"
        ),
        "liste d'opposition",
        "sont opposes a (vos|votre|tout)",
        (
            r"(retire|retirons|revoque|revoquons|retracte|retirer) (\S+ )?(mon|notre|tout|le|nos) (\w+ "
            ")?(consentement|accord|autorisation)"
        ),
        r"(article|articles|art\.?) ?(\d+ et )?(17|21)\b",
        (
            "(rgpd|lpd|loi (25|informatique|c-28|anti[- ]?pourriel)|casl)[^?]{0,100}(supprim|effac|retir|cess|arret"
            r"|detrui|oppos|desinscri|desabon|suppression|effacement)\w*"
        ),
        (
            r"(supprim|effac|retir|cess|arret|detrui|oppos|suppression|effacement)\w*[^?]{0,80}(rgpd|lpd|loi 25"
            r"|casl)\b"
        ),
        (
            r"(je |nous )(m'|nous |m' )?oppose?(ons)? (\S+ )?(formellement |fermement |expressement |absolument "
            "|totalement )?(a|au|aux) "
        ),
        (
            r"(fais|faisons|faire|fait|exerc\w*|use|usons|valoir|invoqu\w*|revendiqu\w*) (\S+ ){0,3}(droit|droits) "
            r"(a|d'|de) ?(l'|la |ne |m'|etre )?(oubli|oppos|effac|paix|suppress|retir|tranquill|plus|silence)\w*"
        ),
        r"droit (a|au) (la |l'|etre )?(oubli|paix|tranquillite|silence|laisse tranquille|deconnexion)\b",
    ),
    "weary": (
        (
            r"pourquoi (\S+ )?(vous|tu|on|je|est-ce que|continu|m'|me |nous |ecri|persist|insist|encore"
            r"|toujours)\w*[^?]{0,30}(continu|encore|toujours|insist|persist|harcel|m'ecri|acharn|recoi|recev|reveni"
            r"|relanc)\w*"
        ),
        (
            r"combien (de fois|de mails?|de relances|d'e-?mails) (\S+ )?(faut|faudra|dois|devrai|devons|vais|encore"
            "|vous|je|dire|repeter|repond|avant|pour)"
        ),
        "encore (vous|un mail|une relance|toi)[.!? ]{0,8}$",
        "vous etes (sourds?|bouches?)",
        (
            r"ca (fait|va faire) (\S+ ){0,3}(fois|mails?|relances?|messages?)(?=[^?]*(non|stop|marre|suffit|assez"
            "|demand))"
        ),
        r"c'est le (\w+|\d+e?m?e?) en (\w+) (jours|semaines?|mois)",
        "vous (insistez|persistez|vous acharnez|vous obstinez)(?=<end>|,| lourd| trop| encore| quand meme| malgre)",
        (
            r"comment (\S+ ){0,4}(ne plus (recevoir|etre|vous|avoir)|(faire )?(cesser|arreter|stopper) (ca|cela|vos"
            "|ces (mails|envois|messages|relances)|tout ca)|sortir de (cette|votre|vos)|(vous )?faire taire|vous "
            r"(bloquer|arreter|faire (taire|arreter|comprendre))|que (ca|cela|vous|vos \S+) (s'arrete|cess\w+"
            r"|arret\w+))"
        ),
        (
            "(y a-t-il|existe-t-il|y a|il y a|existe|ya t il|y a t il|est-il|serait-il|ou) [^.!?]{0,30}(bouton"
            "|moyen|maniere|facon|formule|mot magique|procedure|lien|case|possible|espoir|solution"
            "|interrupteur)[^.!?]{0,40}(arret|cess|stopp|sortir|ne plus|desabon|desinscri|faire taire|en finir"
            r"|vous perdre|bloquer|disparai|eteindre)\w*"
        ),
        (
            "(faut-il|dois-je|faudra-t-il|devrai-je|doit-on|il faut que je|va falloir|faut que je|fodra|faut encore"
            r"|combien) (\S+ ){0,6}(repet|redemand|redire|redis|repete|hurl|crier|supplier|repet|le dire|dire non"
            r"|supprim)\w*[^.!]{0,30}"
        ),
        (
            r"(ras le bol|raz le bol|ras-le-bol|marre|plein le dos|jusque-la|saoul\w*|gave\w*|fatigue|las|lasse"
            r"|lasses|lassee|excede\w*|exaspere\w*|harcele\w*|sature\w*|assez) (de|d'|par) ?(vos|votre|vous|recevoir"
            r"|lire vos|tes|ces (mails|messages|relances|pubs)|cette prospection|toi)\b"
        ),
        (
            r"(?<!ne )\b(vous|tu) (me |nous |m' ?|lui |le |la )?(saoul|soul|gav|fatigu|derang|importun|embet|emmerd"
            r"|lass|harcel|exasper|gonfl|tann|epuis|insupport|soulez|achal|goss)(ez|es|iez)\b(?! (pas|jamais|point))"
        ),
        (
            r"(\d+|deux|trois|quatre|cinq|six|sept|huit|dix)(e|eme)? fois que (je|j'|on|nous) ?(\S+ ){0,4}(dis|dit"
            r"|disons|repet|refus|supprim|cliqu|desinscri|desabon)\w*(?! (le prix|un devis|combien))"
        ),
        (
            r"(deja|encore) (dit|demande|repete|ecrit|repondu|signale|reclame) (\S+ ){0,4}(non|stop|d'arreter|de "
            "cesser|ne plus|de (me|m'|nous)|arret|desabon|desinscri|retirer|supprimer|fois)"
        ),
        (
            r"(n'en peux|n'en pouvons|n'en peut|n'en puis|en peux|en peut) (\S+ )?(plus|pu|pus) (de (vos|votre|vous"
            r"|ces|cette|tes|recevoir|lire)|\w+ de vous)\b"
        ),
    ),
    "idiom": (
        "degage[zr]?(?=[ ,]*(de|d'ici|<end>))",
        r"^\W*(allez,? )?(du balai|du vent|ouste?)<end>",
        "(fous|foutez)( moi)? le camp",
        (
            "(oubliez|oublie|oublier|perdez|perds|perdre|egarez)[- ](moi|nous|mon|mes|notre|nos|cette|ce|ces) "
            r"?(adresse|mail|numero|contact|courriel|coordonnees|nom|existence)?\b(?! (frais|devis|rendez))"
        ),
        (
            "(degag|barr|cass|disparai|va voir|allez voir|allez vous|va te|tire|tirez|circulez|du balai|du vent"
            r"|foutez le camp|lache|ecrase)\w*([- ](toi|vous|moi|nous|le camp|ailleurs|faire|de (cette|ma|mon|notre"
            "|la)))+"
        ),
        (
            r"(que |ceci |ce |cet? |comme |soit |sera |fut |etre )(\S+ ){0,3}(le|votre|la|ton|notre|un) (tout "
            r")?(dernier|derniere|fin)\b( (de (vos|votre|nos|notre|ces)|mail|message|courriel|envoi|relance|echange"
            "|contact|fois|que|sollicitation|communication|avertissement))"
        ),
        r"(fin|terme) (de|a) (nos|notre|cet|cette) (echange|correspondance|conversation)\w*",
        (
            r"(saurai|saurions|saurais|serai|serions|remerci|apprecie|prefere|aimer|pri|souhait)\w*[^?]{0,40}(ne plus"
            r"|ne pas|epargner|cesser|cessiez|arretiez (de m|de nous|les|vos|ces)|dispenser|m'oublier|oublier)\b(?! "
            "(avant|hesiter))"
        ),
        r"laisse\w*[- ](moi|nous|ma|mon) ?~2(hors de|en dehors|tranquille|paix)",
        (
            "(que|souhaite|espere|voudrais|aimerais|disons|mettons|faites|fasse|pourvu|priere"
            r"|prie)\b[^.!?]{0,60}(soit|sera|fut|fusse|reste|restera|etre|seront|soient) (\S+ ){0,2}(le |la |votre "
            r"|ton |ta |les |vos )(der|toute derniere|tout dernier|dernier|derniere|derniers|dernieres|ultime)\b(?! "
            "(point|detail|question|etape|obstacle|moment|ligne|mot|version|rempart|delai|a |au |de la liste"
            "|[^.!?]{0,30}avant (la|le|l'|notre|votre|de signer|qu'on)))"
        ),
        (
            r"^\W*(dernier|derniere|ultime) (mail|message|relance|courriel|fois|lettre|envoi|appel)s?,? (j'espere"
            "|espere|svp|merci|s'il vous|de votre part|pour (moi|nous)|d'accord|hein|promis|ok)"
        ),
        (
            r"(on se quitte|quittons-nous|quittons nous|separons-nous|on se separe|nos (routes|chemins) (\S+ "
            r")?(separent|divergent|se separent)|nos chemins se|nos adieux|brisons la)\b(?! (a|au"
            "|pour))"
        ),
        "(?<![a-z] )silence radio(?=<end>| souhait| demand| exig| desormais|,| svp| s'il| merci| a partir)",
        r"(passez|passe|passer) (votre|ton|son) chemin\b",
        (
            "(passez|passe|passer) (donc )?(a autre chose|au suivant|a quelqu'un d'autre)(?=<end>| pour| une fois| "
            "definit| svp| merci| et (ne|oubli|n'|laiss)| s'il)"
        ),
        (
            r"(hors|loin|sorte\w*|disparai\w*) (de|d') ?(ma|mon|notre|nos|mes|chez (moi|nous)) ?(\S+ )?(vue"
            r"|messagerie|boite|inbox|vie|ecran|ordinateur|telephone|yeux|bal)\b(?! (perso|pleine))"
        ),
        r"(adieu|ciao|bye)\b[^.!?]{0,20}(pour de bon|jamais|toujours|definitiv|intends|vraiment adieu)\w*",
        (
            r"^\W*(et )?(assez|merci( pour tout| bien)?|adieu|au revoir|ciao|bye|fini|termine|silence|basta|stop"
            r"|rideau|oubliez|la paix)\b[^.!?]{0,25}(pour toujours|a jamais|a tout jamais|pour de bon|une (bonne "
            ")?fois pour toutes|definitivement|pour l'eternite|pour toute la vie)<end>"
        ),
        r"(tirez|tire|tirer|baissez|baisse|tombez) (\S+ )?(la chasse|le rideau|l'echelle)",
        (
            "(changez|change|trouvez|cherchez|visez|frappez|prospectez|sonnez|pechez|demarchez|ecrivez|tapez|toquez"
            r"|chassez|jouez|allez|va|allez donc|essayez|embetez|harcelez) (\S+ ){0,4}(ailleurs|d'autres (victimes"
            "|cibles|poissons|pigeons|proies)|une autre (victime|cible|poire|proie)|un autre (pigeon|poisson|gibier"
            "|client)|de (cible|victime|disque|cremerie|trottoir|cheval|proie)|quelqu'un d'autre|les "
            "autres)(?=<end>|,| svp| merci| s'il| et )"
        ),
        "(la|une|notre|ma) (sainte )?paix(?=<end>)(?<!avec la paix)",
        (
            "(veux|demande|voulons|souhaite|aspire a|desire|reclame|merite|demandons|voudrais|aimerais|demander"
            r"|demande que)\w* (\S+ )?(avoir )?(la|ma|notre) (sainte |sacro-sainte )?paix\b"
        ),
        (
            r"(vous|tu) (m'|nous )(oubli|oublies|oubliez|oublierez|oublieras)\w*(?=<end>|,| pour| svp| definit| tout"
            "| une| maintenant| et )(?<!vous nous oubliez)"
        ),
        (
            r"(que|qu') ?(ca|cela|tout (ca|cela)|vos \S+|vous|cette (prospection|correspondance|plaisanterie)|ce "
            r"(cirque|harcelement|demarchage|manege)) (\S+ )?(s'arrete\w*|cess\w+|arret(e|ent|iez)|finisse\w*"
            r"|prenn?e\w* fin|stoppe\w*|disparaiss\w*|tariss\w*|se taise\w*)\b"
        ),
        (
            r"(foutez|fichez|foute|fiche)[- ]?(moi|nous|lui)?[- ](la paix|le camp)\b(?! (quinze|deux|jusqu|une "
            "semaine|pendant|cette))"
        ),
        (
            r"^\W*(de grace,? |svp,? |allez,? )?(disparaissez|disparais|evaporez-vous|eclipsez-vous|effacez-vous"
            r"|evanouissez-vous|eloignez-vous|retirez-vous)\b(?=<end>|,| avec| sans| de| en silence| doucement| vite"
            "| pour| a jamais)"
        ),
        "(vade retro|decampez?|deguerpis|deguerpissez|fichez-moi|du balai|hors de ma vue)(?=<end>|,)",
        (
            "(vous et moi|entre nous|nous deux|toi et moi),? [^.!?]{0,20}(histoire ancienne|du passe|chapitre clos"
            r"|page tournee|affaire classee|termine|fini)\b"
        ),
        (
            r"(n'ayez|ayez|aie|n'aie) (\S+ )?(l'obligeance|la bonte|la gentillesse|le bon gout|le tact|la courtoisie"
            "|l'elegance|la decence|la delicatesse|pitie|la charite|le bon sens|l'amabilite|la sagesse) (de "
            r"|d')(\S+ )?(disparai|nous (oublier|laisser|quitter|epargner)|m'(oublier|epargner)|me (laisser|rayer"
            "|retirer|lacher)|vous (taire|retirer|effacer|abstenir|arreter|eloigner)|ne (plus|rien|pas)|cesser"
            r"|arreter|renoncer|passer|en rester|en faire autant|faire de meme|l'oublier|la laisser|le laisser)\w*"
        ),
    ),
}

HOSTILE: tuple[str, ...] = (
    (
        r"(mon|notre|nos|mes|un) avocats?\b(?! (sont|ont|est|veulent|veut|demand|exig|doi))(?!.{0,60}(relit|valide"
        "|contrat|regarde|rgpd|cgv|examine))"
    ),
    "pos(er|erai|erons) plainte",
    "port(er|erai|erons|e) plainte",
    r"(saisi\w*|devant|saisir le) (\w+ )?(tribunal|tribunaux|justice)\b",
    r"poursuites? (judiciaire|penale)\w*",
    "mise en demeure",
    (
        "(envoi|envoy|enverr|mandat|saisi|saisir|recev|recevr|passe|voix|contact|constat|verr|prochain|lettre"
        r"|exploit|etape|aurez|affaire|transm)\w*[^.!?]{0,40}huissier"
    ),
    "action en justice",
    "suites judiciaires",
    "voie judiciaire",
    "connards?",
    "connasses?",
    "votre gueule",
    "ta gueule",
    "vos gueules",
    "encules?",
    "batards?",
    "abrutis?",
    "cretins?",
    r"(bande|tas|espece) d'?(e )?\w+",
    r"gang de \w+",
    "va te faire",
    "allez vous faire",
    "merde (a vous|avec vos)",
    r"vous (\w+ )?(me |nous )?(faites chier|emmerdez|cassez les)",
    "foutez (le camp|nous la paix|moi la paix)",
    "salauds?",
    "charognards?",
    "parasites?",
    "escrocs?",
    "voleurs",
    "arnaqueurs",
    "bouffons",
    ("vous etes (bouches|cons|sourds|debiles|nuls|des (clowns|guignols|charlots|rigolos|malades|incapables|vautours))"),
    "honte a vous",
    "crisse(z)? (moi|nous) patience",
    r"decalisse\w*",
    "mangez? d'?la marde",
    "allez au diable",
    "pauvres? (types?|cons?)",
    "(ta|farme ta|ferme ta|vos|votre) yeules?",
    "malotrus?",
    "guignols?",
    (
        r"(vous etes|t'es|tu es) (\S+ )?(un |une )?(sot|sots|sotte|imbecile|imbeciles|bouche|mufle|goujat"
        r"|malappris|butor|cuistre|paltoquet|raseur|pignouf|rustre)s?\b"
    ),
)
