"""The phrases with which people say why not, in seven languages on folded text.

Owns a table and nothing else: label and type, then English patterns, last the pattern of the other languages. Every
repetition is bounded. How the table is used stands in `classifier.rules`.
"""

from __future__ import annotations

OBJECTIONS: dict[str, tuple[str, ...]] = {
    "objection.incumbent": (
        r"\b(?:already|currently|presently|happily|have been) (?:use|using|have|has|with|work|working|got"
        r"|signed|partner\w*|covered|served|committed|locked|run|running|rely)\b(?! (?:interest|a few"
        r" questions|time))|\b(?:happy|satisfied|content|fine|comfortable|good|sorted|covered|set|all set)"
        r" (?:with|on|for) (?:our|what|the|who|my) (?:\w+ ){0,3}(?:provider|vendor|supplier|solution|tool"
        r"|system|setup|set-up|partner|agency|have|current|one|got|use|existing)|\b(?:current|existing"
        r"|incumbent|present) (?:provider|vendor|supplier|solution|tool|partner|agency|system|software"
        r"|contract|setup)\b|\b(?:built|build|developed|wrote|made|do|handle|run|did) (?:it|this|that|our"
        r" own|all of (?:it|this)|everything|one) (?:all )?(?:in[- ]?house|ourselves|internally)|\bin[-"
        r" ]house (?:tool|solution|system|team|product)\b|\b(?:have|got) (?:someone|somebody|a (?:provider"
        r"|vendor|supplier|partner|tool|solution|system|team|contract|guy|firm|agency)) (?:for|that|who|in"
        r" place|doing|already|we)|\b(?:under|in a|locked into a|multi-?year|signed a|just renewed"
        r"|renewed) (?:\w+ ){0,3}contract\b|\bwe(?:'re| are) (?:on|with|using|an?) \w+ (?:shop|already"
        r"|user|customer|house)\b|\bwe (?:just )?(?:use|went with|chose|signed with|renewed with|switched"
        r" to|moved to|run on|rely on|standardi[sz]ed on)\b",
        r"\bdeja (?:un|une|equipe|un prestataire|en place|sous contrat|client|ce qu'il)|\bnous"
        r" (?:utilisons|travaillons (?:deja )?avec|avons deja)|\b(?:prestataire|fournisseur|outil"
        r"|solution) (?:actuel|en place|existant|interne)|\bsous contrat\b|\ben interne\b|\bbereits"
        r" (?:einen?|mit|bei|im einsatz|versorgt|ausgestattet|gut|eine)|\bschon (?:einen?|mit|im einsatz"
        r"|seit jahren|bei|versorgt)|\b(?:arbeiten|nutzen|setzen|verwenden|haben) (?:wir )?(?:bereits"
        r"|schon|seit)\b|\b(?:aktuellen?|bestehenden?|jetzigen?) (?:anbieter|dienstleister|partner|losung"
        r"|losung|vertrag|lieferant)|\bya (?:tenemos|trabajamos|usamos|utilizamos|contamos|disponemos"
        r"|estamos con)\b|\b(?:proveedor|herramienta|solucion|sistema) (?:actual|propi[oa])\b|\bgia (?:un"
        r"|una|con|coperti|soddisfatti|in uso|abbiamo|utilizz|us)|\b(?:abbiamo|usiamo|utilizziamo"
        r"|lavoriamo) gia\b|\bfornitore (?:attuale|di fiducia)|\b(?:hebben|gebruiken|werken|zitten) (?:we "
        r"|wij |hier )?(?:al|reeds)\b|\b(?:al|reeds) (?:een (?:leverancier|partner|systeem|oplossing"
        r"|pakket)|voorzien|tevreden)|\bhuidige (?:leverancier|partner|oplossing|systeem|pakket)|\bja"
        r" (?:temos|trabalhamos|usamos|utilizamos|contamos|estamos (?:servidos|com)|somos)|\b(?:fornecedor"
        r"|parceiro|sistema|ferramenta|solucao) atual\b",
    ),
    "objection.no_need": (
        r"\b(?:no|not|don't|do not|doesn't|isn't|never) (?:\w+ ){0,4}(?:need|require|necessary|a problem"
        r" (?:for us|we have)|looking (?:for|to|at)|in the market|a priority|something we(?:'d)? (?:need"
        r"|want|do|use)|on our (?:roadmap|radar|list|agenda)|an issue|relevant|of use|any use|see the"
        r" (?:need|value|point|benefit)|have (?:this|that) (?:problem|issue|pain)|apply|planning)\b|\bno"
        r" (?:need|requirement|use|demand|plans|appetite|pain|value)\b|\bwe(?:'re| are) (?:all )?(?:good"
        r"|fine|set|sorted|covered|ok|okay)\b|\ball (?:set|good) (?:here|thanks|thank|for now|on)|\bnot"
        r" (?:a )?(?:priority|relevant)\b|\bdon't see (?:how|why|what)\b|\bworks? (?:just )?fine\b",
        r"\b(?:pas|aucun|n'avons pas|n'ai pas|plus) (?:de |d'|du tout )?(?:besoin|utilite|utile|necessaire"
        r"|concerne|a l'ordre du jour|une priorite|prioritaire)|\bkein(?:en|e|erlei)? (?:bedarf|bedarf"
        r" mehr|verwendung|notwendigkeit|thema)\b|\bnicht (?:notig|notwendig|relevant|gebraucht"
        r"|erforderlich)|\bbrauchen wir (?:nicht|das nicht)|\bbenotigen (?:wir )?(?:nicht|keine|das nicht)"
        r"|\bno (?:lo |la )?(?:necesit\w+|hace falta|tenemos necesidad|es prioridad|requerimos|buscamos)"
        r"|\bnon (?:ne )?(?:abbiamo|ho) (?:bisogno|necessita|esigenz)|\bnon (?:ci )?(?:serve|interessa al"
        r" momento|occorre|e una priorita)|\bnessun (?:bisogno|esigenza)|\bgeen (?:behoefte|noodzaak"
        r"|prioriteit)|\bniet nodig\b|\bhebben (?:we |wij )?(?:dit |dat )?niet nodig|\bnao (?:precisamos"
        r"|necessitamos|preciso|temos (?:essa )?necessidade|e (?:uma )?prioridade|ha necessidade|estamos a"
        r" procura)",
    ),
    "objection.no_budget": (
        r"\b(?:no|not|don't have|do not have|haven't|isn't|zero|without|lack|frozen|tight|slashed|cut"
        r"|spent|allocated|out of) (?:\w+ ){0,4}(?:budget|budgets|funds|funding|money|cash)\b|\bbudgets?"
        r" (?:\w+ ){0,3}(?:froz|freeze|cut|tight|spent|gone|allocated|closed|locked|used up|exhausted"
        r"|slashed|zero)|\b(?:spending|hiring|cost|purchasing|budget) freeze\b|\b(?:too|very|way too"
        r"|rather|so) (?:expensive|pricey|costly|dear|rich for)\b|\b(?:can't|cannot|can not|couldn't"
        r"|unable to) (?:\w+ )?(?:afford|justify|spend)\b|\bout of (?:our )?(?:price range|budget|reach)\b"
        r"|\bcutting costs\b|\bcost[- ]cutting\b|\bprice is (?:too|way)\b|\bno spend\b",
        r"\b(?:pas|plus|aucun|sans) (?:de |le |du )?budget|\bbudgets? (?:gele|bloque|boucle|serre|epuise"
        r"|coupe)|\btrop (?:cher|onereux)|\bkein(?:e|en)? (?:budget|geld|mittel)|\bbudget (?:ist|sind)?"
        r" ?(?:ausgeschopft|eingefroren|verplant|gestrichen|aufgebraucht)|\bzu teuer|\bsin presupuesto"
        r"|\bno (?:tenemos|hay|contamos con|dispongo de|disponemos de) (?:el )?presupuesto|\bpresupuesto"
        r" (?:cerrado|agotado|congelado)|\b(?:muy|demasiado) caro|\b(?:non|nessun|senza) (?:abbiamo |c'e"
        r" )?(?:il )?budget|\bbudget (?:esaurito|bloccato|chiuso)|\btroppo (?:caro|costoso)|\bgeen"
        r" (?:budget|geld|middelen)|\bbudget (?:is )?(?:op|bevroren|vergeven)|\bte duur|\b(?:sem|nao"
        r" (?:temos|ha|tenho)) (?:verba|orcamento|budget|dinheiro)|\borcamento (?:fechado|esgotado"
        r"|congelado)|\bmuito caro|\bdemasiado caro",
    ),
    "objection.trust": (
        r"\bnever heard (?:of|about)\b|\b(?:who (?:are|is) (?:you|this)|who the)\b|\b(?:are you|is this)"
        r" (?:even |actually )?(?:real|legit|a (?:real|scam|bot|robot|person|phishing|human)|an? ai"
        r"|automated)\b|\b(?:prove|proof|evidence|back (?:that|this|it) up|substantiate)\b|\b(?:sounds"
        r"|looks|seems|smells|feels) (?:\w+ )?(?:like (?:a )?(?:scam|snake oil|phishing|every other|spam"
        r"|marketing|ai|a template)|too good|dodgy|fishy|shady|generic)|\btoo good to be true|\bsnake"
        r" oil\b|\bhow (?:are|is) (?:you|this|that|it) (?:any )?(?:different|better)|\bwhat makes you"
        r" (?:different|think)|\bwhy should (?:i|we)\b|\bskeptical\b|\bsceptical\b|\b(?:heard|seen)"
        r" (?:that|it|this) before\b|\bheard it all before|\bi doubt\b|\b(?:don't|do not|hard to) (?:trust"
        r"|believe)\b|\bbold claim|\bhow do (?:i|we) know\b|\b(?:bad|poor|terrible) (?:experience|reviews)"
        r"|\bburned (?:before|by)|\bburnt\b",
        r"\bjamais entendu parler|\bqui etes[- ]vous|\barnaque|\bpreuve|\bqu'est-ce qui vous"
        r" (?:differencie|distingue)|\bnie (?:von ihnen |von euch )?gehort|\bnoch nie\b.{0,30}\bgehort"
        r"|\bwer sind sie\b|\bserios|\bbeweis|\bwas unterscheidet|\bnunca (?:he|habia|habiamos|hemos) oido"
        r"|\bquien(?:es)? (?:son|es usted|eres)|\bestafa|\ben que se diferenci|\bmai sentit|\bchi siete"
        r"|\btruffa|\bcosa vi (?:distingue|differenzia)|\bnooit (?:van )?(?:jullie |u |je )?(?:van"
        r" )?gehoord|\bwie (?:bent u|zijn jullie|ben je)|\boplichting|\bbewijs|\bnunca ouvi|\bquem (?:sao"
        r"|e voce|e o senhor)|\bburla\b|\bgolpe\b|\bo que (?:vos|os) (?:distingue|diferencia)",
    ),
    "objection.timing": (
        r"\b(?:bad|wrong|poor|terrible|not (?:a|the) (?:good|right|best|great)) (?:time|timing|moment)\b"
        r"|\btiming (?:isn't|is not|doesn't|could hardly|is (?:off|bad|poor|wrong|terrible|difficult"
        r"|awful))\b|\bnot (?:right )?now\b|\b(?:middle of|in the midst of|going through|undergoing|mid[-"
        r" ]) ?(?:an? |our |the )?(?:\w+ ){0,2}(?:merger|acquisition|reorg|restructur|migration|audit"
        r"|layoffs|relocation|move|implementation|rollout|transition)|\b(?:frozen|freeze|on hold|on ice"
        r"|paused)\b",
        r"\b(?:pas|mauvais) (?:le )?(?:bon )?moment\b|\bfalsche[rn]? zeitpunkt|\b(?:nicht|kein) (?:der"
        r" )?(?:richtige|guter|gunstiger) (?:zeitpunkt|moment)|\b(?:no es|mal) (?:un |el )?(?:buen"
        r" )?momento|\bnon e (?:il|un) (?:buon )?momento|\b(?:niet|geen) (?:het |een )?(?:goede?|juiste)"
        r" moment|\bnao e (?:o|um) (?:bom |melhor )?momento",
    ),
    "objection.authority": (
        r"\b(?:not|don't|do not|can't|cannot|isn't|no) (?:\w+ ){0,3}(?:my (?:decision|call)|make (?:those"
        r"|these|that|such|the|this|any) (?:decisions?|calls?)|decide (?:on )?(?:this|that|these|such)"
        r"|authori[sz]ed|authority|up to me|decision[- ]maker|have (?:a|any) say|sign off)|\b(?:head"
        r" ?quarters|hq|head office|corporate|group|parent company|holding|mothership|global|procurement"
        r"|the board) (?:\w+ ){0,2}(?:decides?|handles?|makes?|chooses?|controls?|dictates?|mandates?"
        r"|buys?)|\b(?:company|corporate|internal|strict) policy\b|\bpolicy (?:not|is|prohibits|forbids"
        r"|prevents)|\b(?:public )?tender(?:s|ing)?\b|\b(?:only|approved|preferred) (?:approved"
        r" )?(?:vendors?|suppliers?) list|\bnot allowed to\b|\b(?:head ?quarters|hq|head office|corporate"
        r"|policy|law|rules?) (?:forbids?|prohibits?|prevents?|bans?|won't let|doesn't (?:let|allow))\b",
        r"\b(?:pas|n'est pas) (?:moi qui|de mon ressort|decisionnaire|habilite)|\ble (?:siege|groupe)"
        r" (?:decide|gere|choisit)|\bappels? d'offres?|\b(?:entscheidet|entscheidungen).{0,30}(?:zentrale"
        r"|konzern|mutter|holding|nicht ich)|\b(?:zentrale|konzern\w*|muttergesellschaft) (?:entscheid"
        r"|gibt|regelt)|\bnicht (?:entscheiden|entscheidungsbefugt)|\bausschreibung|\bno (?:depende de mi"
        r"|decido|soy quien decide|tengo autoridad)|\bla (?:central|matriz) (?:decide|gestiona)"
        r"|\blicitacion|\bnon (?:decido io|dipende da me|ho potere)|\bla (?:sede|casa madre|capogruppo)"
        r" (?:decide|gestisce)|\bgare? d'appalto|\b(?:hoofdkantoor|moederbedrijf|groep) (?:beslist"
        r"|bepaalt)|\b(?:beslis|bepaal) (?:ik|wij|we) niet|\baanbesteding|\bnao (?:sou eu|depende de mim"
        r"|decido)|\ba (?:matriz|sede|casa-mae) (?:decide|gere)|\blicitac|\bconcurso publico",
    ),
    "objection.wrong_person": (
        r"\b(?:wrong|incorrect|not the (?:right|best|correct|appropriate)|isn't the right|am not the"
        r"|aren't the right|nor the right) (?:person|contact|guy|department|team|one|address|inbox|desk"
        r"|company|man|woman|lady)\b|\b(?:not|isn't|don't|do not|nothing to do with|no longer) (?:\w+"
        r" ){0,4}(?:my (?:area|department|remit|role|responsibility|job|field|territory|patch|thing)"
        r"|responsible for|involved (?:in|with)|deal with|handle|look after|in charge|the one who|cover)\b"
        r"|\boutside (?:of )?my (?:remit|area|scope)|\bi (?:only|just) (?:do|handle|work)|\bmistaken me"
        r"|\bconfused me\b",
        r"\b(?:pas|mauvais) (?:la bonne|le bon|le mauvais)? ?(?:personne|interlocuteur|contact"
        r"|destinataire)|\bpas (?:mon|de mon) (?:domaine|service|ressort)|\bnicht (?:der|die) richtige"
        r"|\bfalsche[rn]? (?:ansprechpartner|person|adresse|abteilung)|\bnicht (?:zustandig|mein bereich"
        r"|verantwortlich)|\bno soy (?:la persona|el responsable|el indicado|la indicada|quien)|\bpersona"
        r" equivocada|\bno (?:llevo|me encargo|es mi (?:area|departamento))|\bnon sono (?:la persona|il"
        r" referente|io)|\bpersona sbagliata|\bnon (?:mi occupo|e di mia competenza|seguo io)|\b(?:niet"
        r"|verkeerde) (?:de )?(?:juiste )?(?:persoon|contactpersoon|afdeling)|\bga (?:ik|hier) niet over"
        r"|\bniet (?:mijn|verantwoordelijk)|\bnao sou (?:a pessoa|o responsavel|eu|a responsavel)|\bpessoa"
        r" errada|\bnao (?:trato|e da minha|e a minha area|cuido)",
    ),
    "objection.fit": (
        r"\b(?:too (?:small|big|large|tiny|early|niche|complex)|just (?:me|two|three|a few|\d+) (?:of us"
        r"|people|employees|and)|one[- ]man|sole trader|only (?:\d+|two|three|four|five|a handful)|small"
        r" (?:shop|team|business|company|family)|not (?:a|the right|a good|really a) (?:fit|match)|doesn't"
        r" (?:fit|suit|work for|support|integrate|cover)|does not (?:fit|suit|support|integrate|cover)"
        r"|different (?:industry|business|market|sector)|wrong (?:industry|sector|market|region|country"
        r"|kind)|we (?:don't|do not) (?:do|have|sell|operate|run|work in|make|ship|own|hire|employ|export)"
        r"|non-?profit|charity|dealbreaker|deal breaker|missing|lacks?)\b",
        r"\btrop petit|\bne correspond pas|\bpas adapte|\bzu klein|\bpasst (?:leider )?nicht|\bnicht"
        r" passend|\b(?:muy|demasiado) pequen|\bno encaja|\bno (?:se ajusta|aplica)|\btroppo piccol|\bnon"
        r" (?:fa per|adatto|si adatta)|\bte klein|\bpast niet|\bmuito pequen|\bdemasiado pequen|\bnao"
        r" (?:se aplica|se adequa|encaixa|se enquadra)",
    ),
    "objection.not_interested": (
        r"\b(?:not|isn't|aren't|ain't|never|no longer|neither|nor|can't say i(?:'m| am)|hardly|wouldn't"
        r" be) (?:\w+ ){0,3}interest(?:ed|ing)?\b|(?<!not )\buninterested\b|\bno interest\b|\b(?:no|nope"
        r"|nah),? (?:thanks|thank you|thx|ta|sorry|cheers|but)|^\W*(?:no|nope|nah|pass|hard pass|decline"
        r"|nein|non|nee|nao)\W*$|\b(?:i'll|we'll|going to|gonna|will|have to|i'd) (?:have to )?(?:pass"
        r"|decline|say no|skip)\b|\bhard (?:pass|no)\b|\bnot for (?:us|me)\b|\bnot (?:something|keen"
        r"|pursu\w*|proceed\w*|tempted|our thing|what we)\b|\bdecided (?:against|not to)|\brespectfully"
        r" decline|\bthanks,? but\b|\b(?:we|i) (?:won't|will not) be\b|\bgive (?:this|it) a miss\b",
        r"\bpas interess|\bne (?:suis|sommes) pas (?:\w+ )?interess|\bne (?:m'|nous )?interesse (?:pas"
        r"|guere)|\bsans (?:suite|facon)|\bnon,? merci|\bkein interesse|\bnicht (?:\w+ )?interess|\bnein,?"
        r" danke|\bkein bedarf|\bno (?:me|nos|estoy|estamos) (?:\w+ )?interes|\bno,? gracias|\bsin interes"
        r"|\bnon (?:sono|siamo|mi|ci) (?:\w+ )?interess|\bno,? grazie|\bnessun interesse|\bgeen interesse"
        r"|\bniet (?:\w+ )?geinteresseerd|\bnee,? (?:bedankt|dank)|\bgeen belangstelling|\bnao (?:\w+"
        r" )?(?:temos|tenho|ha) interesse|\bnao (?:estou|estamos) interess|\bnao,? obrigad|\bsem interesse"
        r"|\bnao (?:me|nos) interessa",
    ),
    "objection.data_source": (
        r"\b(?:where|how|from whom|who) (?:did|do|have|had|has|gave) (?:you|your \w+|u) (?:\w+ )?(?:get"
        r"|got|obtain\w*|find|found|source\w*|come (?:by|across)|acquire\w*|buy|bought"
        r"|my)\b.{0,50}\b(?:e-?mail|address|data|details|contact|name|number|information|info)?|\bwho"
        r" (?:gave|sold|passed) you\b|\bsource of (?:my|our|the) (?:data|details|address|e-?mail|contact)"
        r"|\b(?:copy of|what) (?:\w+ ){0,3}(?:data|information|info) (?:\w+ ){0,3}(?:hold|have|store|keep"
        r"|about me|on me)|\bsubject access|\bdsar\b|\barticle 1[45]\b|\bwhat (?:legal )?basis\b|\blawful"
        r" basis|\blegal basis|\bhow (?:did|has|have|does) (?:my|our) (?:e-?mail|address|name|details"
        r"|number|data)\b|\bhow come you (?:have|know)\b|\bfrom where (?:do |did )?you\b|\bwhere (?:did"
        r" )?(?:u|ya) (?:get|find)\b",
        r"\b(?:d'ou|ou|comment) (?:avez|tenez|avez-vous|as-tu|vous)\b.{0,40}\b(?:adresse|mail|coordonnees"
        r"|donnees|contact|numero)|\b(?:woher|wie) (?:haben|hast|kommen|kommt|sind|stammen)"
        r" .{0,40}\b(?:adresse|daten|kontakt|mail|nummer)|\bauskunft\b.{0,60}\b(?:daten|dsgvo|art)|\b(?:de"
        r" donde|como) (?:han|ha|has|sac|obtuv|consig)\w*.{0,40}\b(?:correo|mail|datos|direccion|contacto)"
        r"|\b(?:dove|come|da chi) (?:ha|hai|avete) .{0,30}\b(?:indirizzo|mail|dati|contatto|nominativo)"
        r"|\b(?:waar|hoe) (?:heb|heeft|hebben|komt|komen) .{0,40}\b(?:adres|mail|gegevens|contact|nummer)"
        r"|\b(?:onde|como|de onde) (?:obt|conseg|arranj|tir|encontr|peg)\w*.{0,40}\b(?:e-?mail|contact"
        r"|contat|dados|endereco)",
    ),
}
