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
            "nous))<rest>"
        ),
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
            r"passe) [^.!?]{0,60}(effacez|supprimez|efface|supprime|supprimer|effacer|retire|effacement)\b[^.!]*\?"
        ),
        r"(tout |toute )?(sortie|sorte|sortent|sorti|sortons|virement|virtuel\w*|visuel)\b",
        r"(destinataire|erreur)[^.!?]{0,80}(detrui|supprim|effac)\w*<rest>",
        r"(ai|a|avons|avait|ont|as|etait|ete) (\S+ )?(supprime|efface|retire|enleve|vire|sorti|raye)(e|s|es)?\b",
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
            r")?<unsubscribe>(?! (\S+ ){0,3}(marche|fonctionne|mort|casse|renvoi\w*|mene|page|vide))"
        ),
    ),
    "report": (r"(conform\w*|mise en conformite|registre|exigences?|recommandations?) (\w+ ){0,2}(cnil|rgpd)",),
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
)
