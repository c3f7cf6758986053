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
        (
            r"(ne |n' ?|plus un|pas un|plus de|pas de|ni |silence|stop)\w*[^.!?,;]{0,60}\b(avant (la|le|les|l'|que"
            r"|d'avoir|lundi|mardi|mercredi|jeudi|vendredi|\d|fin|mi-|janvier|fevrier|mars|avril|mai|juin|juillet"
            r"|aout|septembre|octobre|novembre|decembre|notre|votre|mon|mes|de)|d'ici (la|le|a|au)\b|jusqu'(a|au"
            "|en) (?!nouvel ordre|la fin des temps|perpet|ma mort|la mort)|pour (aujourd'hui|l'instant|le moment"
            "|cette semaine|ce mois|ce soir))(?! que (je|nous) (porte|vous|depose|saisi))<rest>"
        ),
        (
            "^[^.!?]{0,70}(,|:|;| -) ?(mais )?(c'est moi qui (vous )?(ecris|rappelle|relance|appelle|reviens|fais"
            "|vous)|gardez (tout|le reste|ca) pour (la|le|notre)|on (s'appelle|se voit|se parle|se cale|en parle"
            "|se rappelle) |je (vous|te) (rappelle(?! que)|recontacte|fais signe|reviens|ferai signe|rappellerai"
            "|dis quoi)|rendez-vous (le|a|mardi|lundi|mercredi|jeudi|vendredi|demain))<rest>"
        ),
        (
            r"(pas de|plus de|ni|fini les|finis les|finie? l\w+|stop les|stop aux|arretez les|moins de|assez de"
            "|assez d'|laissez tomber les|oubliez les) (mails?|courriels?|messages?|sms|textos?|e-?mails?|ecrits?"
            r"|emails)[^.!?]{0,20}(,|:|;| -|\(| mais) ?(plutot |juste |je prefere |seulement |ici |icitte )?(un "
            r"(petit )?(coup de (fil|telephone)|appel|cafe)|une? (visio|rencontre|visite)|appel\w*|telephon\w*|de "
            "vive voix|on (jase|se parle|s'appelle|se voit)|passez|passe|venez|viens|en personne|au telephone|par "
            "telephone|le telephone|en face|sonnez)<rest>"
        ),
        (
            r"(ne |n' ?)?(m' ?|me |nous )?(ecri|envo|text)\w*[- ]?(moi|nous)? (pas|plus)[^.!?]{0,15}, (j'ai (pas"
            "|plus|perdu|oublie|casse)|je (n'ai|suis|lis|vois|conduis|n'y)|mon (ecran|ordi|clavier|mail|pc)|ma "
            "(boite|messagerie|souris))[^.!?]{0,30}(lunettes|volant|route|conduis|clavier|ordi|pleine|ecran|panne"
            "|conge|vacances|ferie|lis (pas|mal|jamais)|vois (rien|pas)|saturee?|casse)<rest>"
        ),
        (
            r"pourquoi (\S+ )?(vous|tu|n'|ne|on) ?[^.!?]{0,20}(ecriv|relanc|appel|envoy|repond|donn|rappel|venez"
            r"|contact)\w*[- ]?(vous |tu )?(plus|pas|jamais)<rest>"
        ),
        (
            r"(vous|tu) (ne |n')(m'|me |nous )?(ecriv|relanc|appel|envoy|rappel|repond)\w* (plus|jamais|donc plus) "
            r"?\?<rest>"
        ),
        (
            r"(ne |n' ?)?(m' ?|me |nous )?(ecri|adress|contact|appel|relanc|demand|envoy)\w*[- ]?(moi|nous)? (pas"
            "|rien),? (a moi,? |mais |plutot )?(ecrivez|contactez|appelez|voyez|demandez|adressez-vous|parlez(?! "
            r"ailleurs)|passez par|ecris|appelle|envoyez(?! ailleurs)|adressez|c'est (a )?\S+ (qui|qu')) (?!ailleurs"
            "|a d'autres|aux autres|au mur)<rest>"
        ),
        (
            "(ne )?(plus|pas|jamais) (me |m'|nous |lui |leur )?(envoyer|adresser|transmettre|joindre|expedier) (de "
            "|d'|ces |vos |des )(liens?|pieces?|pdf|fichiers?|videos?|images?|photos?|powerpoint|zip|tableaux?"
            "|documents? (en|sous))<rest>"
        ),
        (
            "(ni|pas) (lundi|mardi|mercredi|jeudi|vendredi|demain|aujourd'hui|cette semaine)[^.!?]{0,30}(ni|pas) "
            r"(lundi|mardi|mercredi|jeudi|vendredi|demain|apres-demain|la suivante)\b(?![^.!?]*(jamais|aucun))<rest>"
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
        (
            r"ne perd\w* plus (de temps|une (minute|seconde)),? [^.!?;]{0,20}(envoy|sign|appel|ven|commen|pass"
            r"|telephon)\w*<rest>"
        ),
        (
            r"(ne |de )?plus (jamais )?(devoir|avoir a|etre obligee?s? de|etre forcee?s? de) (\S+ ){0,2}(saisir"
            "|ressaisir|relancer|recopier|imprimer|courir|gerer|chercher|compter|payer|attendre|faire|classer"
            "|retaper)<rest>"
        ),
        (
            r"(lach|laiss|prend|oubli)\w*[- ](moi|nous),? (et )?(prends|prenez|appelle|appelez|vois|voyez|parle"
            "|parlez|ecris|ecrivez|contacte|contactez|passez par|voyez avec) (a |avec |plutot )?(mon|ma|notre|la|le"
            "|l'|nos)<rest>"
        ),
        r"(fich|fout|fou|laiss)\w*[^.!?]{0,30}, c'est (moi|nous|a moi|lui|elle) (qui|que)<rest>",
        (
            r"(oubli|lach|laiss|efface|supprim|enlev|retir|ray|ot|bloqu|desabonn|desinscri)\w*[- ](moi|nous|le|la"
            r"|les) (pas|surtout pas|point)\b<rest>"
        ),
        (
            r"(ras le bol|ras-le-bol|raz le bol|marre|assez|plein (le|les) \S+)\W{0,5}(de |d')(mon|notre|nos|mes"
            r"|leur|leurs|son|sa|ses|l'ancien|ce) (\S+ ){0,2}(fournisseurs?|prestataires?|logiciels?|outils?|patron"
            "|chefs?|banque|comptable|equipe|tableurs?|collegues?|operateur|assureur|hebergeur|systeme|imprimante"
            r"|metier|contrat|concurrent)\w*<rest>"
        ),
        (
            "(plus besoin|pas besoin|inutile|pas la peine|plus la peine) (de |d')(m' ?|me |nous |en |m'en )?(ecrire"
            "|relancer|contacter|appeler|reecrire|recontacter|passer par moi)[^.!?]{0,20}(,|:|;) ?(tout passe par"
            r"|c'est \S+ (qui|le|la)|voyez|voyez avec|passez par|adressez-vous|contactez|ecrivez (a|directement)"
            r"|appelez|parlez|je (vous )?(ai|suis|vais|passe|signe)|demandez|\S+ (s'en occupe|gere|prend le "
            "relais))<rest>"
        ),
        (
            "(j'|nous |on )(aurais|aurions|allais|allions|voulais|pensais|comptais|aurait|etais sur le point de"
            r"|m'appretais a) (\S+ )?(du |pu |failli )?(vous |te |t' ?|le |la |les )?(bloquer|signaler|supprimer"
            "|effacer|jeter|denoncer|mettre|dire non|envoyer (promener|balader|paitre))<rest>"
        ),
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
        (
            "(croix|trait) (rouge )?(sur|dans|a) (mon|notre|le|l'|la|ta|votre) ?(calendrier|agenda|planning|mardi"
            "|lundi|remise|rabais|ristourne|marge|budget)"
        ),
        r"oubli\w* (mon|ma|notre) ['\x22 ]{1,3}(non|stop|refus|merde)<rest>",
        (
            r"(ai|avons|a|as|ont|avais|avait|avez) oublie\w* (mon|ma|mes|notre|nos|de|d'|que|le|la|les|l'|un|une"
            r"|votre|vos)\b"
        ),
        (
            "(tirez|tirons|tire|mettons|met|mets|faites|fais|faisons|tournons) (donc |enfin )?(le rideau|un trait"
            r"|une croix|la page)( \S+)? (sur|de) (notre|nos|mon|ma|mes|le|la|les|l'|ce|cette|cet) ?(vieux|vieille"
            r"|vieil|ancien\w*|logiciel\w*|outil\w*|tableur\w*|excel|fournisseur\w*|contrat\w*|systeme\w*|differend"
            "|malentendu|passe|papier|annee|exercice|version|erp|crm|prestataire)<rest>"
        ),
        (
            r"(oubli|ray|effac|supprim|barr|jet|ignor)\w* (ce|cette|le|la|l'|mon) ?(\S+ )?(numero|adresse|mail"
            "|courriel|e-?mail)?[^.!?]{0,15}(,|:|;| -) ?(la bonne|le bon|la nouvelle|le nouveau|utilisez|prenez"
            "|mettez|notez|voici|je suis (maintenant|desormais)|la vraie|le vrai|mon nouv|ma nouv)<rest>"
        ),
        (
            "<remove>(?![^.!?]*(noire|rouge|exclu|oppos|refus|indesir|robinson|desabonn|desinscri))[^.!?]{0,40}(,| "
            "et| mais| puis) (gardez|remettez|mettez|inscrivez|ajoutez|placez|laissez|basculez|rajoutez|passez"
            "|reinscrivez|conservez)[- ](moi|nous|le|la|les) (pour|dans|a|au|en|sur|parmi|plutot|celle|celui|a "
            "la)<rest>"
        ),
        (
            r"(vous|tu|on) (ray|exclu|ecart|elimin|enlev|retir|vir|sort)\w* (?!mon|ma|mes|notre|nos|moi|nous"
            r"|cette)(les|des|aussi|un|une)\b[^.!]*\?"
        ),
        (
            "comme si (je|j'|nous|on) ?[^.!?]{0,30}(cette semaine|ce mois|jusqu|pour l'instant|<while>|aujourd'hui"
            "|en ce moment|pendant)<rest>"
        ),
        (
            r"(retir|enlev|ot|sort|supprim)\w*[- ](moi|nous|lui)? ?(un|deux|trois|le|ce|quelques|cinq|dix|le "
            "dernier) (zeros?|chiffres?|euros?|pour ?cent|%|%|points?|virgules?|lignes?|options?|jours?"
            "|utilisateurs?|licences?)<rest>"
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
        r"(?<!etre )(?<!sommes )(?<!soyons )(?<!soient )(desabonnee?s|desinscrite?s)\b(?<=s)<rest>",
        (
            r"(vous|tu) (etes|etiez|avez ete|aviez ete|serez|t'es|es|vous etes|vous etiez) (\S+ )?<unsubscribe>(?! "
            r"(\S+ ){0,4}(vos|votre))<rest>"
        ),
        (
            "(on|nous|je|qui) (fait|faisons|fais|gere|gerons|propose|proposons|vend|vendons|offrons|edite|editons"
            r"|automatis\w+) (de |des |la |les |le |du )?(la )?<unsubscribe><rest>"
        ),
        (
            r"^\W*(je me suis |me suis |je suis |enfin )?(desabonnee?s?|desinscrite?s?) (de |d'|du |de la |des |de "
            "chez )(?!votre|vos)[^.!?]{0,40}(hier|depuis|l'an dernier|le mois dernier|la semaine derniere"
            "|mais)<rest>"
        ),
        (
            r"(clique|clic|appuye|cliquer|appuyer) (\S+ ){0,3}['\x22 ]{0,3}(me |se |vous )?<unsubscribe>['\x22 "
            "]*[^.!?]{0,10}(en croyant|par erreur|par megarde|par accident|par reflexe|par maladresse|sans (le "
            ")?vouloir|trop vite)<rest>"
        ),
        (
            r"(votre|vos|la|ta) (\S+ )?(brochure|mail|message|courriel|site|plaquette|objet|titre|video|page"
            "|publicite|slogan|pub|article|livre blanc|webinaire|atelier|conference)[^.!?]{0,30} (de |d'|que |sur "
            r"|comment )?\x22 ?[^\x22.!?]{0,80}\x22"
        ),
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
        (
            r"bloqu\w*[- ]?(moi|nous)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|\d|la semaine|une heure"
            r"|une demi|trente|le \d)<rest>"
        ),
        r"(j'|nous |on )(aurais|aurions|allais|voulais|pensais|comptais) (\S+ )?(du |pu )?(vous |te )?bloqu\w*<rest>",
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
