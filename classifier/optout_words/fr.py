"""French, of Canada, Belgium and Switzerland too: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "end": (
        "=(?:[ ,.!-]{1,4}(?:svp|s'il vous plait|stp|s'il te plait|merci|merci d'avance|maintenant"
        r"|immediatement|rapidement|desormais|a l'avenir|definitivement|sans delai|tout de suite)){0,3}\W*$"
    ),
    "please": (
        "=(?:merci|veuillez|prie|priez|pouvez|pourriez|pourrais|peux|demande|demandons|voulez|voudrais"
        "|souhaite|souhaitons|aimerais|saurais|saurions|remercie|remercions|exige|exigeons|somme|invite|puis"
        "|ensuite|faut|bien|svp|faudrait|souhaiterais|desire|reconnaissante?s?|gre|et|ou|prier|aussi)"
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
    "stop": (
        "arret* cess* stop* stopp* laiss* lach* fich* fout* foutez suffi* suffit ca assez basta finis* "
        "mett* epargn* abst* evit* halte interromp* dispens* renonc* inutile inutil* plus pas jamais ne n "
        "cess stopper"
    ),
    "not": "ne n plus jamais pas aucun* inutile sans ni inutil* non guere rien",
    "contact": (
        "contact* ecri* ecrire ecrivez envo* envoi* sollicit* relanc* derang* demarch* harcel* mail* "
        "appel* recontact* adress* import* embet* spam* recev* recoi* pollu* emmerd* prospect* renvo* "
        "repond* insist* incl* inclu* ennu* reveni* reven* utilis* figur* fatigu* saoul* soul* gonfl* "
        "approch* joindre relancer texte* faire compter tanner* transmet* expedi* recontacter aborder"
    ),
    "report": (
        "signal* bloqu* cnil apd prepose* plainte* spam* indesirable* porter saisi* denonc* crtc "
        "tribunal* avocat* autorite* dgccrf plainte prochain* encore transmet* ico bloctel juridique junk "
        "pourriel* edoeb pfpdt commission* litige"
    ),
    "object": (
        "oppos* consent* retir* rgpd autoris* droit* article art exerc* effacement* suppression* efface* "
        "loi lpd revoqu* casl refus* retract* interdi*"
    ),
    "weary": (
        "pourquoi combien encore fois deja arret* toujours troisieme quatrieme cinquieme deuxieme "
        "derniere dernier 3e 4e 5e rappel* comment quand cesser"
    ),
    "idiom": (
        "prefere aimer* saur* laiss* lach* fich* fout* oubli* perd* degag* bal paix tranquille grappe "
        "suffit assez dernier derniere fin disparai* debarrass* casse* barr* foulcamp camp epargn* "
        "dispens* foutez hors rest* vir* envoie crotte crisse achal*"
    ),
}

ASKS: dict[str, tuple[str, ...]] = {
    "unsubscribe": (
        r"lien de desabonnement (renvoi|ne|mene|est|ouvre|donne)\w*",
        "lien de desabonnement[^?]{0,60}(page|erreur|marche|fonctionne|404|blanche|mort)",
        "<unsubscribe>",
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
            "<remove>[- ](moi|nous|le|la|les|mon|ma|mes|notre|nos|cette adresse|ce (mail|contact|courriel|numero)"
            r"|toutes|tous|toute|tout(?= (ce|de|mon|mes|svp)|<end>))\b(?! (rendez|reunion))"
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
            r"|les|moi|l)\b"
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
    ),
    "stop": (
        "(cessez|arretez) (d'|de m'|de nous )?(utiliser|exploiter|employer) (mon|ma|mes|notre|nos)",
        r"(dispensons|dispense|dispenserons) (de )?(tout|toute|vos|nouve|futur)\w*",
        (
            "(cess|arret)(ez|er) (d'ecrire|vos|vos (mails|envois|relances)|les (relances|envois|mails|messages)"
            "|de)(?= |<end>)(?! (faire|prendre|perdre|payer))"
        ),
        "(bien vouloir |voulez |pouvez |merci d')?(y|d'y) mettre (fin|un terme)",
        r"(epargn)\w*[- ](vous|moi|nous) (cette|la|ces|de|les|vos) (peine|mails?|relances?|suite)",
        "(jours|delai)[^?]{0,30}pour cesser",
        (
            r"(?<!j')(?<!on )(arret|cess|stopp)(ez|er|e|iez|ons)?[ ,]+(\S+ ){0,2}(l'envoi|de\b|d'|avec |vos |ca"
            "|tout|cela"
            "|immediatement|ces |les |le |maintenant|svp|s'il|m'|tes |toute )(?!(bien faire|payer|utiliser"
            "|travailler|fumer|produire|perdre|gaspiller|l'abonnement|commercial))"
        ),
        "(arretez|cessez|stoppez|arrete)<end>",
        (
            "(que|vous|tu|de) (cessiez|arretiez|arretes|cesser|arreter|cessez|arretez) (de m|d'ecrire|de nous|les "
            r"relance|les envoi|les mail|d'|vos |ces |les |tout|ca\b|cela|avec |la prospection|cette)"
        ),
        (
            r"^\W*(stop|stopp|halte|assez|basta)\b([.! ]*$|,? (a |aux? |la |les |svp|merci|mails?|pub|spam|maintenant"
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
        r"(epargn|dispens)\w*[- ](moi|nous|les? suivant)",
        "(nous |m' ?|me )(epargner|epargniez|dispenser) (de |d'|vos|les|ces|la suite|toute)?",
        (
            "(inutile|pas la peine|plus la peine|peine perdue|ca ne sert a rien|aucune utilite|evitez?|evite|eviter"
            r"|prierais?) (\S+ )?(de |d')(continuer|persister|m'|me |nous |renvoyer|relancer|re|envoyer|ecrire"
            r"|revenir)\w*(?! repondre)"
        ),
        "(pas|plus) besoin (de |d')(m'en|nous en|m'|me|nous) ?(r?envoyer|relancer|ecrire|recontacter|contacter)",
    ),
    "not": (
        (
            r"(prions|prie|demande|demandons|merci|remercie|remercions) (\S+ )?(\S+ )?de ne plus (\S+ )?(sollicit"
            r"|ecri|contact|relanc|envo|demarch|adress|mail|import|derang|nous|me)\w*"
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
        "encore (vous|un mail|une relance|toi)[.!? ]{0,3}$",
        "vous etes (sourds?|bouches?)",
        (
            r"ca (fait|va faire) (\S+ ){0,3}(fois|mails?|relances?|messages?)(?=[^?]*(non|stop|marre|suffit|assez"
            "|demand))"
        ),
        r"c'est le (\w+|\d+e?m?e?) en (\w+) (jours|semaines?|mois)",
    ),
    "idiom": (
        "degage[zr]?(?=[ ,]*(de|d'ici|<end>))",
        r"^\W*(allez,? )?(du balai|du vent|ouste?|bon vent)<end>",
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
    "huissier",
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
)
