"""French: what only sounds like being asked to stop, or like an insult. With the words of `fr`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        r"ne m'appelez pas\b(?! (non plus|ni))<rest>",
        "relancez[- ]moi plus tard",
        (
            r"(ne |n' ?)(m'|me |nous )?(appel|telephon)\w*[- ]?(moi|nous)? (plus|pas) (sur|au|a) (le |mon |la "
            "|l')?(portable|mobile|fixe|bureau|standard|telephone)<rest>"
        ),
        (
            r"(ne |n')?(m'|me |nous )?(ecri|envo|relanc)\w*[- ]?(moi|nous)? (pas|plus) (\S+ )?(trois|deux|dix|quatre"
            r"|tous les|chaque|autant|\d+)<rest>"
        ),
        "ne (pas|m'en) m'en tenir<rest>",
        (
            r"(ne|n'|pas|plus)\b[^.!?]{0,40}<contact>[^.!?,]{0,40}\b(avant|jusqu'|tant que|pendant|cette semaine"
            "|aujourd'hui|demain|la semaine|en (juin|juillet|aout|decembre)|le (lundi|mardi|mercredi|jeudi|vendredi"
            "|matin|soir|week))<rest>"
        ),
        (
            r"(ne|n'|pas)\b[^.!?]{0,20}(appel|telephon)\w* (pas|plus)?,? ?(je suis [^.!?]{0,40}|mais |plutot |je "
            "prefere |ecri|mail|envoy)<rest>"
        ),
        (
            r"(ne |n')(recois|recoit|recevons|recevez|ai|a|avons|avez|est|etes|suis|sommes|avais|avait) (\S+ )?(plus"
            r"|pas|jamais|rien|encore) ?(recu|vos|de|votre|aucun|ecrit|contacte|utilise|le|en|dans|a)\b((?! et | "
            "merci| veuillez)[^.!?]){0,60}"
        ),
        r"(n'|ne |pas )?(arret|cess|stopp)\w* (surtout )?(pas|rien)<rest>",
        (
            r"(ne |n' ?)(m' ?|me |nous )?(ecri|adress|envo|contact|parl|appel)\w*[- ]?(moi|nous)? (plus|pas) a (moi"
            r"|nous)\b[^.!?]*(ecri|contact|adress|voyez|voir|demand|c'est|parl|passez)\w*<rest>"
        ),
        (
            "(clients?|gens|ceux|celles|patients?|abonnes|adherents?|usagers?|locataires?|parents|eleves|etudiants?"
            "|salaries|collaborateurs|utilisateurs|donateurs|membres|lecteurs|prospects|concurrents?|commerciaux"
            r"|commerces|habitants|voisins|contacts|destinataires) (qui )?(?![^.!?]*\b(vos|votre|vous"
            r"|tes)\b)[^.!?]{0,60}(ne |n')[^.!?]*"
        ),
        (
            r"(ne |n' ?)?(m' ?|me |nous |m'en )?(envoy|envoi|expedi|transmet)\w*[- ]?(moi|nous)? (plus|pas|jamais) "
            "(rien )?(de |d'|les |le |la |l'|en |sous |par |ces )(liens?|pieces?|pdf|fichiers?|videos?|images?"
            "|photos?|powerpoint|excel|zip|anglais|allemand|neerlandais|papier|format|fax|slides|diapos|zoom|teams"
            r"|factures?|devis|colis|facture|version|tableaux?|gif|emojis?)\b<rest>"
        ),
        (
            r"(ne |n' ?)(me |nous |m' ?)?(relanc|rappel|ecri|recontact)\w*[- ]?(moi|nous)? (pas|plus),? (c'est (moi"
            "|nous|mon|ma)|je (vous |te )?(relanc|rappel|recontact|reviens|reviendr|ferai|fais|ecri|contact|tiens)"
            "|on (vous )?(relanc|rappel|recontact|revien|ecri|fera)|nous (vous )?(relanc|rappel|recontact|reviend"
            r"|ferons|ecri))\w*<rest>"
        ),
        "ne pas (y )?repondre<rest>",
        "(message|courriel|mail|reponse|envoi) (est )?automatique<rest>",
        (
            r"(?<!que )(?<!qu')\b(vous|tu) (ne |n')(m'|nous |me |en |y |l'|les )?(avez|as|m'avez|repond\w*|donn\w*"
            r"|utilis\w*|recev\w*)<rest>"
        ),
        r"(personne) (ne |n' ?)(?![^.!?]*\b(vos|votre|vous|tes)\b)[^.!?]*",
        (
            "(je|on|nous|j') ?(ne |n' ?)(l'|les |le |en |y )?(utilis|repond|insist|fatigu|prospect|demarch|envoi"
            r"|envoy)\w* (plus|pas|jamais|rien)<rest>"
        ),
        (
            "(beaucoup|encore|bien|avoir|generer|gagner|obtenir|convertir|traiter|avec|deux fois|toujours|attirer"
            "|recois|recoit|recevons|capter|decrocher|dix fois|trois fois|pour) plus (de |d')<rest>"
        ),
        (
            r"(ne|n'|pas|plus|inutile|evit|mail|appel|ni)\w*\b[^.!?]{0,40}(d'ici|dans l'immediat|pour l'instant"
            "|pour le moment|tout de suite|trop (tot|vite|souvent)|aussi souvent|tous les (jours|matins|lundis)"
            r"|toutes les semaines|le temps (de|que)|apres \d+ ?h|entre (midi|\d+)|sans (prix|tarif|rendez|rdv"
            "|m'avoir|nous avoir|prevenir|devis))<rest>"
        ),
        "(ni|pas de|plus de) (mails?|appels?|telephone)( ni (mails?|appels?|telephone))?,? je suis (en|au|a)<rest>",
        (
            r"(de |d'|a )(ne )?plus (jamais )?(devoir |avoir a |etre oblige de )(\S+ ){0,3}(relancer|saisir|envoyer"
            "|repondre|recopier)<rest>"
        ),
        r"(ne|n') (me|m'|nous) ?(envoy|appel|ecri)\w* (plus|pas) (monsieur|madame|docteur|maitre|chef|par mon)<rest>",
        (
            r"(ne |n' ?)(m'|nous )?appel\w*[- ]?(moi|nous)? (plus|pas) (monsieur|madame|mademoiselle|docteur|maitre"
            "|chef|patron|par mon)<rest>"
        ),
    ),
    "stop": (
        "arretez (les mails|d'ecrire),? (on|et|appel|mieux|venez)<rest>",
        "arretez avec (les|vos) (presentations|powerpoint|pdf)<rest>",
        (
            r"(arret|cess)\w* de (m'|me |nous )?(envoyer|adresser|ecrire)? ?(des |les )?(pdf|pieces|fichiers|liens"
            "|documents|romans|paves)<rest>"
        ),
        (
            "(inutile|pas la peine) de (me |nous )?(relancer|rappeler|recontacter)[^.!?]{0,60}(reviens|revient"
            "|reviendr|des que|tiens|tiendr|je vous (ecri|rappel))<rest>"
        ),
        (
            r"(arret|cess|stopp|paus)\w*[^.!?]{0,50}(jusqu|d'ici la|avant|un seul|en attendant|pour le moment|pour "
            "l'instant|provisoire|apres)<rest>"
        ),
        (
            "(on|nous|je|il|elle|contrat|essai|abonnement|s'|qui|production|projet|a|ont|avons|ai|avoir|devons|doit"
            r"|si on|faut)\b ?(s')?(arrete|arretee?s?|arretons|cesse|stoppe|cessons|suspendu)\b(?! (vos|de m|de "
            r"nous|de vous|la(?=[ ,.!]*$|,)|d'ecrire|tout\b|ca\b|immediatement|les (mails|relances|frais|envois)|ici"
            r"|net\b"
            r"|definitivement|maintenant))(?!,|[ .!?]*$)<rest>"
        ),
        (r"(il|elle|qui|production|projet|a|ont|avons|ai) (arrete|cesse|stoppe|suspendu)e?s?(?=,|[ .!]*$)"),
        r"stop (aux|a la|a l') ?(depenses|achats|budget|paperasse|papier|gaspillage|investiss)\w*<rest>",
        (
            r"(arret|cess)\w* (d'|de )(envoyer|adresser) (nos|les|mes|vos) (factures|commandes|colis|releves"
            "|bons)<rest>"
        ),
        (
            r"(laisse\w*[- ](moi|nous)|me laisser|nous laisser) (tranquilles?|en paix)? ?(avec|deux|le temps|quelques"
            "|jusqu|une|y reflechir|un peu)<rest>"
        ),
        r"(je|on) (reviendr|recontact|rappell)\w*[^.!?]{0,20}(pas la peine|inutile|pas besoin)<rest>",
        "arret (maladie|de travail|de la production)",
        (
            r"(arret|cess|stopp)\w* (les |vos |de |d'|avec |ces )[^.!?]{0,25}, ?(venez|passez|appelez|telephonez"
            "|decrochez|on (se voit|se parle|se retrouve|passe a))<rest>"
        ),
        (
            r"(arret|stop|cess|assez|basta|suffit)\w*[^.!?]{0,25}(,|:| -) ?(\S+ ){0,2}(signe|signons|achete|prends"
            "|prend|convaincu|conquis|gagne|vendu|accepte|commande|valide|fonce|viens|abdique|craque"
            r"|embarque)\w*<rest>"
        ),
        r"(arret|cess)\w* (de |d')(m' ?|me |nous )?(ecri|adress|envo|contact|parl|appel)\w* a (moi|nous)\b<rest>",
        (
            r"(arret|cess)\w* (de |d')(m' ?|me |nous )?(ecri|envo|relanc|mail)\w*[^.!?]{0,40}(,| et| :| ;| -|-) "
            "?(venez|viens|appelez|appelle|telephonez|passez|passe|decrochez|prenez|fixons|on se (voit|cale"
            "|retrouve)|rencontrons|je (signe|viens|prends|suis (convaincu|preneur|partant)))<rest>"
        ),
        (
            r"(arret|cess|stopp)\w* (le|la|les|l'|ce|cet|cette|vos|votre) ?(suspense|blabla|bla-bla|baratin"
            "|flatterie|courbette|politesse|massacre|travaux|chantier|production|projet|chrono|compteur|minuteur"
            "|moteur|four|machine|chauffage|camion|train|smiley|emoji|jargon|powerpoint|anglicisme"
            r"|superlatif)\w*<rest>"
        ),
        r"(arret|cess)\w* quand (d'|de )etre<rest>",
        (
            r"(arret|cess|stopp)\w* (d'|de )(etre|faire|nous faire|me faire|m'appeler (monsieur|madame)|me vouvoyer"
            "|vous excuser|chercher|tourner|rever|douter|trembler|croire|parler|passer par|passer|payer|perdre (des"
            r"|du|nos|mon|un|une|de l'))\b<rest>"
        ),
        (
            r"(arret|cess)\w* (notre|nos|mon|ma|mes|leur|leurs|son|sa|ses) (?!(mail|adresse|nom|donnees"
            "|coordonnees))<rest>"
        ),
        r"(je|j') ?(vous |t' ?|te |les |l')arrete\b<rest>",
        (
            "stop (a|au|a l'|a la|aux) ?(l'|la |le |les )?(atelier|bureau|magasin|stand|ferme|boutique|garage"
            "|papier|tableur|excel|blabla|bla-bla|baratin|suspense|hasard|usine|maison|cafe|jargon|bricolage|galere"
            "|paperasse|gaspillage|bazar|fouillis|double|doubles|retards?|pannes?|ressaisie|post-it)<rest>"
        ),
        (
            "(ca|cela) (me |nous |lui |leur |vous )?suffit (largement|amplement|bien|deja|a |pour (aujourd'hui"
            "|decider|demarrer|commencer|nous|me|moi|l'instant|mon|ma|mes|notre|un|une|deux|trois)|jusqu)<rest>"
        ),
        "(minutes|heure|page|chiffre|ligne|mot|oui|exemple),? (ca|cela) suffit<rest>",
        "si (ca|cela) suffit<rest>",
        (
            "(inutile|pas la peine|plus la peine|pas besoin|plus besoin|peine perdue|ne sert a rien"
            r"|evit\w*)[^.!?]{0,60}(avant|d'ici|jusqu|tant que|cette semaine|ce mois|demain|aujourd'hui|pour (ca"
            "|cela|ce|cet|cette|le|la|les|l'|un|une|rien|me dire|confirmer)|par (telephone|courrier|sms|ecrit)|au "
            "telephone|au bureau|toutes les|tous les|chaque|sans arret|deux fois|trois fois|si vous|s'il|quand"
            "|lorsque|une (brochure|plaquette|documentation|presentation)|la (doc|plaquette|brochure)|le (prix"
            "|devis|contrat)|reviens|je (vous |te )?(repond|rappel|relanc|recontact|fais|fera|tiens|tiendr|appel"
            "|ecri|revien|suis (deja|convaincu|conquis|partant|preneur)|signe|prends|viens)|on (vous )?(rappel"
            "|revien|signe|prend)|c'est (oui|d'accord|signe|bon pour)|j'ai (bien recu|tout lu|deja dit oui|compris)"
            "|(venez|passez|appelez|signons|voyons))<rest>"
        ),
        (
            "(inutile|pas la peine|pas besoin) (de |d')(m' ?|me |nous )?(en )?(envoyer|adresser|ecrire|expedier) "
            "(la|le|les|l'|un|une|des|de (doc|brochure|plaquette|presentation|contrat|devis)|vos (doc|brochure"
            "|plaquette|tarif|reference)|votre (doc|brochure|plaquette|cv|reference|tarif|presentation))<rest>"
        ),
        (
            r"(laiss|fich|fout|lach|oubli)\w*[- ](moi|nous) (\S+ ){0,3}(pendant|jusqu|<while>|cette semaine|ce (mois"
            "|soir|matin|trimestre)|aujourd'hui|le temps|d'ici|un peu|ce week-end|l'ete|pour l'instant|pour le "
            "moment|avec (excel|les|mon|ma|mes))<rest>"
        ),
        (
            r"(lach|lache|lachez)\w*[- ](moi|nous|m'en|en) (un|une|le (prix|tarif)|les (prix|tarifs)|la (doc|demo"
            r"|remise)|vos tarifs|votre (prix|tarif|meilleur)|des|deux|quelques|\d+)<rest>"
        ),
        r"(vous|tu) (me |nous )lach\w* (un|une|le|la|les|des|combien|quand|pas)<rest>",
        (
            r"(epargn|dispens)\w*[- ](moi|nous|lui|leur) ?(donc )?(le|la|les|l'|votre|vos|un|une|du|de la|de l'|ce"
            r"|cette|ces) ?(\S+ )?(baratin|blabla|bla-bla|video|pitch|discours|jargon|powerpoint|slides|diapo"
            "|presentation|argument|introduction|preambule|politesse|formule|detail|superlatif|success|storytelling"
            "|suspense|theorie|chiffres|calcul|acronyme|anglicisme|peine|corvee|lecture|attente|deplacement|trajet"
            "|formulaire|inscription|paperasse|histoire|compliment|flatterie|flagornerie|ressaisie|marketing"
            r"|adjectif|etape|visio|reunion|tour)\w*<rest>"
        ),
        "(fin|cap|arret|tous|nombre|seuil) (d'|de )(arret|stop)<rest>",
        (
            "j'en ai (marre|assez|ras)[^.!?]{0,8}(de |d')(?!(vos|votre|vous|ces (mails|messages|relances)|recevoir"
            "|lire vos|cette (prospection|insistance)|tes|supprimer vos))<rest>"
        ),
        (
            r"(fiche|foute?|fout|ficher?)\w*[- ](moi|nous) (dehors|dedans|un|une|la honte|le trac|le doute|par terre"
            "|en l'air)<rest>"
        ),
        (
            r"(fini|termine|stop|assez|basta|plus|gaspill)\w*[^.!?]{0,40},? (on (passe|se voit|se parle|s'appelle"
            "|signe|commence)|passons|venez|appelez|place (a|au)|je (signe|veux la|prends))<rest>"
        ),
        r"plus de (votre|vos) (concurrent|confrere|predecesseur)\w*<rest>",
        r"(ne |n')?(lach|abandonn)\w* (pas|rien|jamais|surtout)<rest>",
        "(pas|jamais) lacher<rest>",
    ),
    "remove": (
        (
            r"['\x22][^'\x22]{0,30}(retir|desabon|desinscri|supprim|stop|enlev)[^\x22]{0,60}\x22 ?(etait|n'etait"
            "|s'adress|a ete)<rest>"
        ),
        (
            r"(effac|supprim|retir|ignor|oubli)\w* (\S+ ){0,2}(mon|le|ce) (\S+ )?(message|mail|courriel) (precedent"
            "|d'avant|d'hier|de tout)<rest>"
        ),
        "mauvais (fichier|document)<rest>",
        (
            r"(enlev|retir|supprim)\w* (la|le|l'|les) ?(formation|maintenance|option|ligne|module|installation"
            "|livraison|pose|remise)<rest>"
        ),
        (
            "(est-ce qu'|si|qu'|quand|comment)? ?(un )(patient|client|salarie|utilisateur|contact|abonne|votre "
            "(solution|outil|logiciel))<rest>"
        ),
        "(en fin de|fin de|apres) (test|l'essai|essai|contrat)<rest>",
        (
            r"['\x22] ?[^'\x22]{0,60}(retir|desabon|desinscri|supprim|stop|enlev)[^'\x22]{0,60}['\x22] (etait|n'etait"
            "|s'adress|a ete|de tout)<rest>"
        ),
        (
            "(sortir|sortirons|sortons|sorte|sort) (la tete|du tunnel|de l'eau|d'affaire|tout|les quantites|les "
            "donnees|un)<rest>"
        ),
        "d'en sortir (les|des|un)<rest>",
        "vous oubliez<rest>",
        "vous (avez|aviez) oublie (de|d'|la|le|les|l'|un|une|votre|vos)<rest>",
        r"(supprim|retir|enlev|annul)\w*[^.!?]{0,20}(invitation|rendez-vous|doublon|reunion|creneau)<rest>",
        (
            r"(retir|enlev|supprim|sort|ot)\w*[^.!?]{0,30}(du|de la|de l'|de ce|des) ?(rendez-vous|reunion|invitation"
            r"|appel|visio|webinaire|rdv|agenda|copie|demo|devis|commande|facture|conversation)\w*<rest>"
        ),
        (
            "(vous|on|il|logiciel|outil|solution|systeme|peut-on|clients|utilisateurs|comment|est-ce que|que se "
            r"passe) [^.!?]{0,60}(effacez|supprimez|efface|supprime|supprimer|effacer|retire|effacement)\b(?! (mon|ma"
            r"|mes|notre|nos|moi|nous|cette)\b)[^.!]*\?"
        ),
        r"(une|toute|quelque|meme|en|cette|la) sorte\b",
        r"(tout |toute )?(sortie|sorti|sortons|virement|virtuel\w*|visuel)\b",
        r"(destinataire|erreur)[^.!?]{0,80}(detrui|supprim|effac)\w*<rest>",
        r"(ai|a|avons|avait|ont|as|etait|ete) (\S+ )?(supprime|efface|retire|enleve|vire|sorti|raye)(e|s|es)?\b",
        (
            "<remove>[^.!?]{0,20} liste des (sceptiques|absents|clients|fournisseurs|curieux|indecis|hesitants"
            "|refractaires|perdants|retardataires|doutes|mauvais|grincheux|priorites|choses|courses|taches|defauts"
            r"|increduls|incredules|anti|opposants|pessimistes|frileux)\b<rest>"
        ),
        (
            r"(retir|enlev|supprim|desinscri|desabon|sort|ray|ot|effac|vir|exclu|annul|barr|decal|report)\w*[- "
            "]?(moi|nous|le|la|les|m'|en)? ?[^.!?,]{0,40}(du|de la|de l'|de ce|de cette|des|le|la|les|l'|ce|cette"
            "|d'|de|mon|notre|au|aux|votre|vos) ?<event><rest>"
        ),
        (
            r"(retir|enlev|supprim|sort|ray|ot|effac|vir|exclu)\w*[- ](moi|nous)? ?(le|la|les|l'|ce|cet|cette|ces|un"
            r"|une|deux|ma|mon|mes|notre|nos|votre|vos) ?(\S+ )?(doute|doublon|clause|paragraphe|phrase|mot|virgule"
            "|module|option|remise|poste|produit|article|chaise|table|siege|licence|essai|carton|palette|mention"
            "|logo|photo|signature|panneau|capot|epine|poids|fardeau|champagne|parapluie|chequier|portefeuille"
            r"|calculette|chapeau|manteau|ardoise|dette|penalite|frais|tva|taxe|mauvais\w*|faute|coquille|erreur"
            "|question|remarque|piece jointe|lien|image|pdf|annexe|page|chapitre|deuxieme (ligne|page)|sourire"
            r"|gateau|bug|virus|obstacle|frein|caution|acompte|assurance|refus|ancien\w*)s?\b<rest>"
        ),
        (
            r"(ot|enlev|retir|sort|tir)\w*[- ](moi|nous) ((d'|de |du |de la |de l'|de ce |de cet |de cette |des |un "
            "|une |cette |l'|ce |mes |nos )(un |une )?(doute|petrin|merdier|bourbier|galere|enfer|impasse|excel"
            "|tableur|embarras|ennui|affaire|pas|epine|poids|souci|probleme|corvee|charge|crise|trou|brouillard"
            r"|noir|papier|paperasse|mauvais|routine|torpeur|tableurs|griffes))\w*<rest>"
        ),
        (
            r"sort\w*[- ](moi|nous|les?|la|l'|un|une|le|votre|vos|mon|ma|du|des|de l'|de la) ?(chequier|\S+ de (la "
            "crise|l'ombre|l'impasse|l'enfer)|calculette|offre|tarif|prix|devis|proposition|carnet de (bal"
            "|commande)|agenda|tout)<rest>"
        ),
        (
            r"(effac|oubli|ignor|supprim)\w*[- ]? ?(tout )?(ce que (j'ai|je vous ai|nous avons|on a)|mon (dernier"
            "|precedent|premier|refus|non|erreur|humeur|retard|commentaire|oubli)|ma (derniere|precedente|premiere"
            "|reponse|question|remarque|demande|mauvaise|colere|relance|betise)|notre (derniere|precedent|dernier"
            "|refus|differend|dispute|malentendu)|mes (derniers|precedents|questions|remarques|excuses"
            "|critiques))<rest>"
        ),
        r"(ne |n' ?)(m' ?|me |nous )?oubli\w*[- ]?(moi|nous)? (pas|surtout pas|jamais|surtout)<rest>",
        "(pour|afin de|avant de|de peur de) (ne pas )?(m'|nous |l'|les |t')oublier<rest>",
        (
            r"oubli\w*[- ](moi|nous)? ?[^.!?]{0,20}(jusqu|pour l'instant|pour le moment|pour ce (mois|trimestre)"
            "|cette (semaine|annee)|<while>|quand|lors|dans vos (prieres|voeux|invitations))<rest>"
        ),
        (
            r"(efface|supprime|jette)\w* (mes|mon|les|tous|tout|des|trop|souvent|ses|leurs|nos|cent|vingt) ((?!vos "
            "|votre |vous )[^.!?]){0,40}(sans|avant|par erreur|chaque|tous les)<rest>"
        ),
        (
            r"(ray|effac|supprim|barr|oubli)\w* (ce|cette|le|la|l') ?(numero|adresse|mail|ligne)?[^.!?]{0,15}(,|:"
            r"|c'est|qui est) (l'ancien\w*|le mauvais|la mauvaise|il est faux|elle est fausse|c'est (l'ancien\w*|le "
            "mauvais|la mauvaise|un faux))<rest>"
        ),
        (
            r"(metier|travail|boulot|mission|poste|role|service)\b[^.!?]{0,40}(supprim|effac|retir|enlev|desabon"
            r"|desinscri|nettoy)\w*<rest>"
        ),
        (
            "suppressions? (de |des |du |d'|automatique )[^.!?]{0,20}(doublon|adresses (mortes|invalides)|spams"
            r"|fichiers|poste|papier|taxe|tva|emploi|ligne|option|compte client)\w*<rest>"
        ),
        (
            "(demandes?|delais?|droit) (de |d'|a )(l'|la )?(suppression|effacement|oubli|opposition|desinscription"
            "|acces)[^.!?]{0,80}(gerer|gere|traite|traiter|clients?|par mois|par an|comment|recoit|recevons|outil"
            r"|logiciel|automatis)\w*<rest>"
        ),
        (
            r"(a|ont|avons|ai|avez) (\S+ ){1,8}et (supprime|efface|retire|enleve|vire) (son|sa|ses|leur|leurs|le|la"
            "|les|l'|tout|nos|notre)<rest>"
        ),
        r"(vous|t)?' ?(avez|aviez|as) (tout )?(efface|supprime|oublie|retire)\w*<rest>",
        (
            "(peur|risque|erreur|accident|mainteneur|comment) [^.!?]{0,20}(effacer|supprimer) (mes|nos|les|des) "
            "(donnees|fichiers|clients|contacts)<rest>"
        ),
    ),
    "unsubscribe": (
        "(d'habitude|normalement|en general|habituellement|souvent|toujours)[^.!?]{0,40}<unsubscribe><rest>",
        r"(gestion|gere\w*|gere-t-elle|traite\w*)[^.!?]{0,40}<unsubscribe><rest>",
        (
            r"(ne |n' ?|pas |failli |faillis |allais |presque |sur le point |pret a |voulais )(\S+ ){0,3}(me |m'|vous "
            ")?<unsubscribe>( pas)?"
        ),
        (
            r"(lien|bouton|taux|gestion|page|procedure|option|clic|cliquez)s? (\S+ ){0,2}(de |d'|pour (vous|se) |la "
            r")?<unsubscribe>(?! (\S+ ){0,3}(marche|fonctionne|mort|casse|renvoi\w*|mene|page|vide|ne)"
            "|[^.!?]{0,40}(erreur|blanche|introuvable|expire|404|marche|fonctionne|absent|invisible))"
        ),
        (
            r"(suis|est|sommes|sont|etais|etait|t'es) (\S+ )?(desabon\w*|desinscri\w*) ((de la|de l'|de tou\w+|d'"
            r"|des|du|de \d+|de (trois|quatre|dix|vingt|cent|quinze|son|leur|sa|ma|mon))(?! ?(votre|vos|liste"
            "|newsletter|base|mailing)))<rest>"
        ),
        (
            "(clients?|abonnes?|contacts?|lecteurs?|utilisateurs?|gens|personnes|membres|adherents?|usagers?"
            "|parents|eleves|patients|donateurs?|ils|internautes?|destinataires?|prospects?|fideles|benevoles) "
            r"(?![^.!?]*\b(vos|votre|mes|mon)\b)[^.!?]{0,40}<unsubscribe><rest>"
        ),
        r"(vos|les|des|autant de|nos|leurs|de|mes|trop de|\d+) (desabonnements|desinscriptions)<rest>",
        r"vous etes (desormais |bien |maintenant |a present )?(desabon\w*|desinscri\w*)<rest>",
        "(confirmation|accuse) (de|d') ?(votre |reception de votre )?<unsubscribe><rest>",
        (
            r"(ai|avais|avons|etais) (hesite|songe|pense|failli|tente|manque|envisage|prevu|jure)\w* (a |de "
            "|d')?(me |m'|nous |vous )?<unsubscribe><rest>"
        ),
        (
            r"(sans|avant de|au lieu de|plutot que de|de peur de|afin de) (vous |me |nous |les |se )?(desabonn\w+"
            r"|desinscri\w+)<rest>"
        ),
        (
            r"(un|le|ce|gerer le|prix du|cout du|nombre de|stat\w* de|chiffres? de|taux|question du|regles? du) "
            "(desabonnement|desinscription)s? (en un clic|automatique|facile|est|coute|moyen|chez vous|a l'air"
            r"|explose|monte|grimpe|baisse|\?)<rest>"
        ),
        r"pour (vous|les) (desabonn\w+|desinscri\w+)<rest>",
    ),
    "report": (
        r"(conform\w*|mise en conformite|registre|exigences?|recommandations?) (\w+ ){0,2}(cnil|rgpd)",
        (
            "(votre|vos|le|ce|cette|mes|notre|vous|il|elle|tout|mail|message|courriel|reponse|invitation|tu"
            r"|precedent|dernier)s?\b[^.!?]{0,30}(est|sont|etait|etaient|etiez|etes|ete|a|ont|avait|avaient|avez"
            r"|etais) (\S+ ){0,3}(tomb|atterri|arriv|fini|gliss|pass|part|echou|rest|dorm|class|trouv|filtr|rang"
            r"|perdu|parti|mis|attend)\w* (\S+ ){0,3}(dans|en|au|aux|chez|par|parmi) (les |mes |nos |la |le |mon "
            "|ma )?(spams?|indesirables?|pourriels?|junk|courrier indesirable|courriers indesirables)<rest>"
        ),
        (
            "(tombent|tombe|arrivent|arrive|atterrissent|atterrit|tombait|arrivait|dormait|dormaient|trainait"
            r"|trainaient|partaient|finissaient|finissait|partait|etait|etaient|etiez) (\S+ ){0,3}(dans|en|au|aux"
            "|parmi) (les |mes |nos |la |le |mon )?(spams?|indesirables?|pourriels?|junk|courrier "
            "indesirable)<rest>"
        ),
        (
            r"(retrouv|repech|recuper|sorti|decouv|vu|lu|trouv|tir|sauv|deterr)\w* [^.!?]{0,30}(dans|des|de|parmi"
            "|du) (mes |les |nos |la |le )?(spams?|indesirables?|pourriels?|junk|courrier indesirable)<rest>"
        ),
        r"(ai|avais|avons) (failli|presque|songe|pense|hesite|manque)\w*[^.!?]{0,60}<rest>",
        (
            "(nos|mes|leurs|les|notre) (mails|messages|courriels|newsletters?|campagnes|envois|relances|factures"
            "|devis|invitations)[^.!?]{0,60}(spams?|indesirables?|junk)<rest>"
        ),
        (
            "(sommes|suis|restons|reste|rester|est restee?|marche|marches|projet|budget|dossier|achats?"
            r"|sollicitation|depenses?|situation|recrutements?|on est|toujours) (\S+ )?bloque\w*<rest>"
        ),
        (
            r"bloqu\w* (le|la|un|une|deux|ce|cette|du|l'|mon|ma|dans|mardi|mercredi|jeudi|lundi|vendredi|votre|\d+) "
            r"?(\S+ )?(creneau|date|heure|matin|apres-midi|demi|minutes|jour|journee|semaine|agenda|place|budget"
            r"|temps|calendrier|placeau|h|h30|tarif|prix|mardi|jeudi|lundi|mercredi|vendredi)\w*<rest>"
        ),
        r"(?<!deja )bloque\w* (par (le|la|les|notre|nos|l')|en interne|au siege|jusqu|a cause|faute)<rest>",
    ),
    "idiom": (
        (
            "[^.!?]{0,80} et (revenez|venez|repassez|passez (nous|me) voir|appelez(?! un autre)|telephonez"
            "|envoyez(?! plus))<rest>"
        ),
        r"cass\w*[- ](moi|nous) (les prix|un|une|la baraque)<rest>",
        (
            "(der|premier|mot|tout) (dernier|derniere) (point|detail|question|etape|obstacle|mot|version|delai|mois"
            "|jour|fois que j'ai)<rest>"
        ),
        (
            "(restons|rester|reste|on en reste)[- ]?(en)? la (pour (aujourd'hui|cette|l'instant|le moment|ce soir)"
            "|jusqu|ce (mois|trimestre)|cette (annee|semaine))<rest>"
        ),
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    r"(mon|notre|nos|mes|un|une) avocate?s? (sont|ont|est|a|veut|veulent|demand\w*|exig\w*|doi\w*|va)\b<rest>",
    (
        r"(bande|tas|espece) (de|d') ?(roulement|transport\w*|passante|travail|choses|questions|dossiers|papiers"
        r"|annonces|mails|temps|protection|paiement|caisse|annonce|son|materi\w*|chantilly)\w*"
    ),
    r"(je suis|me sens|suis|comme) (un |une )?(\w+ )?(abruti|cretin|con|idiot)",
    "(ancien|autres?|dernier|precedent|concurrent)s? [^.!?]{0,30}(escrocs?|voleurs|arnaqueurs|abrutis|cretins)",
    "(je suis|suis) avocate?",
    (
        r"(dernier|precedent|ancien|autre|autres|concurrent|confrere|vendeur)s?\b[^.!?]{0,40}(mise en demeure"
        "|plainte|avocat|tribunal)<rest>"
    ),
    r"(ville|societe|groupe|siege|client|partie adverse|bailleur|assureur)\b[^.!?]{0,20}avocate?s?<rest>",
    "(avocate?s?|tribunal|plainte) (de|du) (la ville|la mairie|siege|groupe|client)<rest>",
)
