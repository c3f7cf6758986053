"""The phrases with which people put off, agree, point to others or say nothing, in seven languages on folded text.

Owns a table and nothing else: label and type, then English patterns, last the pattern of the other languages. Every
repetition is bounded. How the table is used stands in `classifier.rules`.
"""

from __future__ import annotations

PHRASES: dict[str, tuple[str, ...]] = {
    "stall.later": (
        r"\b(?:reach out|get back|circle back|check (?:back|in)|come back|ping|contact|write|follow up|try"
        r"|touch base|reconnect|revisit|talk|speak|look at (?:it|this)|remind|email|e-?mail|call|get in"
        r" touch|drop me|pick (?:this|it) up|resurface|chase|knock|ask)(?: (?:me|us|to|with|again|back"
        r"|this|it|a line|in touch|on|out))*\b.{0,25}\b(?:in (?:a |the |an? )?(?:\w+ )?(?:\d+|q[1-4]"
        r"|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb"
        r"|mar|apr|jun|jul|aug|sept?|oct|nov|dec|few|couple|week|weeks|month|months|year|spring|summer"
        r"|autumn|fall|winter|new year|half|two|three|four|six|later)|next (?:week|month|quarter|year"
        r"|spring|summer|fall|autumn|\w+day)|after|later|once|when|towards?|end of|beginning of|early|mid"
        r"|again|then|around|by|closer)\b|\b(?:maybe|perhaps|possibly) (?:next|later|in|after)\b|\bnot"
        r" (?:\w+ ){0,3}(?:until|before|till) \w|\b(?:call|ask|write|contact|ping|try|approach|e-?mail"
        r"|talk to|remind|nudge|follow up with) (?:me|us)?\b.{0,20}\b(?:then|after that|again then)\b"
        r"|\bnot now\b.{0,30}\b(?:maybe|try|but|perhaps|later)|\bnext (?:quarter|year|fiscal|budget cycle"
        r"|financial year|half)\b|\b(?:park|shelve|postpone|push|revisit|defer)\w*\b.{0,30}\b(?:until|till"
        r"|to|for|in|after|next)\b|\bsome other time\b|\bafter (?:the )?(?:holidays|summer|christmas"
        r"|easter|year[- ]end|q[1-4]|budget|new year|audit|merger|move|launch|peak|season|fair|show)\b",
        r"\b(?:recontact|relanc|reven|rappel|reparl|recrire|reecri)\w*.{0,40}\b(?:en|apres|dans|debut|fin"
        r"|a partir|mi-|l'annee|au|courant|plus tard|la rentree|septembre|janvier)\b|\bplus tard\b|\bapres"
        r" (?:l'ete|les vacances|la rentree|noel|le|la)\b|\bl'annee prochaine|\bdebut (?:de )?(?:l')?annee"
        r"|\b(?:melden|schreiben|kontaktieren|kommen|fragen|versuchen)\b.{0,60}\b(?:im|nach|ab|anfang|ende"
        r"|mitte|in|nachste[snr]?|kommende[snr]?|spater|wieder|nochmal|noch einmal)\b|\b(?:spater|nachstes"
        r" (?:jahr|quartal)|nachsten monat|im neuen jahr|nach (?:dem|den|der) (?:sommer|urlaub|ferien"
        r"|messe|jahreswechsel|weihnacht))\b|\b(?:contact|escrib|vuelv|habl|retom|llam"
        r"|busqu)\w*.{0,40}\b(?:en|despues|dentro|a partir|mas adelante|proxim|principios|finales)\b|\bmas"
        r" adelante\b|\bdespues (?:de|del|de la)\b|\bel (?:ano que viene|proximo ano|mes que viene"
        r"|proximo)|\b(?:ricontatt|risent|scriv|riprend|riparl|contatt|richiam)\w*.{0,40}\b(?:a|dopo|tra"
        r"|fra|da|piu avanti|prossim|inizio|fine|in)\b|\bpiu avanti\b|\bpiu tardi\b|\bdopo (?:l'estate|le"
        r" ferie|natale|il|la)\b|\bprossimo (?:anno|mese|trimestre)|\b(?:kom|neem|mail|bel|probeer|stuur"
        r"|benader|contact)\w*.{0,50}\b(?:in|na|over|begin|eind|medio|volgend|later|vanaf|terug|weer)\b"
        r"|\bvolgend (?:jaar|kwartaal)|\bvolgende maand|\bna (?:de )?(?:zomer|vakantie|feestdagen|kerst)"
        r"|\b(?:contact|contat|fal|volt|escrev|retom|lig|procur)\w*.{0,40}\b(?:em|depois|apos|daqui|mais"
        r" tarde|proxim|inicio|fim|a partir|no|na)\b|\bmais (?:tarde|para a frente|adiante)\b|\bproximo"
        r" (?:ano|mes|trimestre|semestre)|\bdepois d(?:o|as|a|os)\b",
    ),
    "stall.busy": (
        r"\b(?:swamped|snowed under|slammed|buried|overwhelmed|flat out|hectic|crazy busy|super busy"
        r"|drowning|up to my (?:neck|eyes|ears)|heads[- ]down|underwater|no bandwidth|bandwidth|run off"
        r" (?:my|our) feet|firefighting|no (?:time|capacity)|hands (?:are )?full|tied up|too (?:busy|much"
        r" (?:on|going))|(?:very|really|so|bit|quite|pretty|rather|extremely|mega|insanely) busy|busy"
        r" (?:period|season|time|week|month|with)|crunch)\b|\bplate is (?:full|overflowing)|\b(?:lot|too"
        r" much) on (?:my|our) plate",
        r"\b(?:deborde|sous l'eau|surcharge|pas (?:le )?temps|charrette)|\b(?:viel zu tun|keine zeit"
        r"|uberlastet|land unter|stressig|ausgelastet|keine kapazitat|voll ausgebucht)|\b(?:muy liad|hasta"
        r" arriba|sin tiempo|no tengo tiempo|a tope|desbordad|saturad)|\b(?:sommers|oberat|non ho tempo"
        r"|molto impegnat|incasinat|periodo intens)|\b(?:erg druk|te druk|heel druk|geen tijd|druk met"
        r"|drukte)|\b(?:sem tempo|muito ocupad|atolad|sobrecarregad|na correria|nao tenho tempo)",
    ),
    "stall.deciding": (
        r"\b(?:discuss|talk|run|review|share|check|consult|raise|take|bring|pass|circulat|socialis"
        r"|socializ|chat|speak|sync|bounce|float|consider|think|mull|sleep|digest|forward)\w* (?:\w+"
        r" ){0,5}(?:internally|with (?:my|the|our) (?:team|boss|manager|partner|colleagues?|board|cfo|ceo"
        r"|cto|wife|husband|co-?founder|director|management|it|finance)|it over|on it|over (?:it|this)"
        r"|about it|it past|it by|past (?:my|the)|by (?:my|the|our)|to (?:my|the|our) (?:team|boss|manager"
        r"|board|management|colleagues?))\b|\b(?:will|i'll|we'll|let me|i'd|they'll|they will|and) (?:get"
        r"|come|be|circle|revert|report|let) (?:back|in touch|you know|to you)\b|\bneed (?:some |more |a"
        r" bit of )?time to\b|\b(?:still )?(?:deciding|evaluating|weighing|considering|assessing"
        r"|figuring)\b|\b(?:passed|forwarded|handed|sent) (?:it|this|your \w+|on) (?:on|along|to|over)\b"
        r"|\bif (?:there(?:'s| is)|we(?:'re| are)|they(?:'re| are)) (?:any )?interest|\bwe'll be in touch"
        r"|\bwill be in touch|\bkeep (?:you|your \w+|it|this|them) (?:on file|in mind|on record|posted)",
        r"\b(?:en parler|discuter|voir|reflechi|j'en parle|revien\w*|transmis|transfere|fait suivre"
        r"|valider).{0,40}\b(?:equipe|interne|collegue|direction|vers vous|associe|service|responsable)"
        r"|\bje (?:vais y )?reflechi|\breviendr\w+ vers|\b(?:intern|team|kollegen|chef|geschaftsfuhrung"
        r"|vorgesetzt)\w*.{0,40}\b(?:besprech|abstimm|klar|diskut|beraten|rucksprache|bespricht)"
        r"|\b(?:besprech|abstimm|klar|beraten)\w*.{0,30}\b(?:intern|team|kollegen|chef)|\bmelde(?:n)?"
        r" (?:mich|uns)\b|\bweitergeleitet\b|\buberlege|\b(?:lo |la )?(?:comento|consult|habl|revis|valor"
        r"|estudi|pens|coment)\w*.{0,30}\b(?:equipo|interna|jefe|direccion|socio|companer)|\b(?:le|os|te)"
        r" (?:dire|digo|aviso|avisare|respondo)\b|\bya (?:le|os|te) (?:dir|avis|cont)|\b(?:ne parlo"
        r"|parlarne|discut|valut|confront|sent|gir)\w*.{0,40}\b(?:team|internamente|capo|colleg|direzione"
        r"|soci)|\bvi (?:faccio|faremo|faro) sapere|\ble (?:faccio|faro) sapere|\bci pens|\b(?:intern|team"
        r"|collega|directie|baas|manager)\w*.{0,40}\b(?:overleg|bespre|besprek|voorleg)|\b(?:overleg"
        r"|bespre|bespreek|leg)\w*.{0,30}\b(?:intern|team|collega|directie)|\b(?:kom|komen) (?:er|hierop"
        r"|erop) (?:op )?terug|\bdoorgestuurd|\b(?:falar|discut|analis|avali|conversar|ver"
        r"|consult)\w*.{0,40}\b(?:equipa|equipe|internamente|chefe|direcao|diretoria|socio)|\b(?:dou|darei"
        r"|daremos|damos) (?:um )?(?:retorno|noticias|feedback)|\bretorno (?:em breve|assim)|\bvou pensar"
        r"|\bencaminhei",
    ),
    "positive.meeting": (
        r"\b(?:happy|glad|open|keen|willing|love|like|up|free|available|game|ready|pleased|delighted|good"
        r"|fine|ok|okay) (?:for|to|with) (?:(?:give|have|do|hop|jump|set|schedule|get|take|arrange|grab|a"
        r"|an|on|see|hear|chat|talk|speak|meet|connect|discuss|call|learn|the|quick|short|know|explore"
        r"|book|that|it|this|look|try|chatting|talking)\b)|\b(?:let's|lets|let us|we could|we can|can we"
        r"|could we|shall we|i can|i could|how about we|why don't we|we should) (?:\w+ ){0,2}(?:chat|talk"
        r"|speak|meet|call|connect|schedule|book|hop|jump|arrange|find (?:a |some )?(?:time|slot)|grab"
        r"|discuss|get on)\b|\b(?:let's|lets|we could) do (?:it|this|that|thursday|monday|tuesday"
        r"|wednesday|friday)\b|\b(?:call me|give me a (?:call|ring|bell|buzz)|ring me|phone me|book (?:a"
        r"|me|it|some)|send (?:me |over |us )?(?:\w+ )?(?:an? )?(?:invite|invitation|calendar|times|slots"
        r"|calendly|link|availability|dates)|calendar (?:invite|link|is)|my calendly|here(?:'s| is) my"
        r" (?:calendar|calendly|number|cell|mobile)|pencil (?:me|us|it) in|put (?:something|it|time|a"
        r" (?:call|meeting)) (?:on|in) (?:my|the|your|our) (?:calendar|diary)|when (?:are|can|could|would"
        r"|works|suits|is) (?:you|we|good|best)|what (?:times?|days?) (?:works?|suits?|are|do))"
        r"|\b(?:works?|suits?|good|fine|free|available|open|ok|okay|perfect|great)(?: \w+){0,3} (?:on |at "
        r"|for |this |next )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|mon|tues?|weds?|thurs?"
        r"|fri)\b|\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|mon|tues?|weds?|thurs?"
        r"|fri)\b[^.!?]{0,40}\b(?:works?|suits?|good|fine|free|available|open|ok|okay|perfect|great|would"
        r" do)\b|\b(?:demo|trial|pilot|poc|walkthrough|walk me through|show (?:me|us))\b",
        r"\b(?:volontiers|avec plaisir|partant|disponible|dispo|d'accord pour|on peut (?:s'appeler|se"
        r" parler|echanger|caler)|appelez[- ]moi|proposez[- ]moi|un creneau|rendez-vous|rdv|une demo|je"
        r" suis libre|ca marche|parlons-en|echangeons)|\b(?:gerne (?:telefonier|sprech|einen? termin"
        r"|konnen|ein|kurz|am|mal|nachste|per)|termin(?:vorschl\w*)?\b|telefonat|rufen sie (?:mich|uns)"
        r"|passt (?:mir|uns|es|gut)|hatte ich zeit|bin ich frei|lassen sie uns|vorfuhrung|zeigen sie"
        r"|testzugang|klingt (?:gut|spannend|interessant))|\b(?:encantad[oa]|con gusto|llameme|llamame"
        r"|podemos (?:hablar|agendar|reunirnos|vernos)|una (?:llamada|demo|reunion)|hablamos|me va bien|me"
        r" viene bien|agende(?:mos)?|disponible|hablemos|de acuerdo)|\b(?:volentieri|possiamo (?:sentirci"
        r"|fissare|vederci|parlarne)|mi chiami|una (?:call|chiamata|demo)|fissiamo|sentiamoci|mi va bene"
        r"|va bene|disponibile|sono libero|sono libera|con piacere)|\b(?:graag (?:een|eens|even|bellen"
        r"|afspreken|meer|kennis)|bel me|bellen|afspraak|inplannen|komt (?:mij|me|het) (?:goed )?uit"
        r"|schikt|laten we|prima\b|kan ik|demo)|\b(?:com (?:todo o )?gosto|podemos (?:falar|marcar|agendar"
        r"|conversar)|ligue-me|me ligue|uma (?:chamada|call|demo|reuniao|conversa)|vamos (?:marcar"
        r"|conversar|falar)|da-me jeito|fica bem|disponivel|topo|pode ser)",
    ),
    "positive.pricing": (
        r"\b(?:pricing|price(?:s| list)?|cost(?:s)?|quote|quotation|rates?|how much|fee(?:s)?|per (?:seat"
        r"|user|month|head|licen[cs]e)|licen[cs]e cost|ballpark|budget(?:ary)? (?:figure|number)|proposal"
        r"|commercials|rate card)\b",
        r"\b(?:tarifs?|prix|devis|combien|cout|grille tarifaire)\b|\b(?:preis\w*|kosten|kostet|angebot"
        r"|konditionen|was kostet|preisliste)\b|\b(?:precios?|cuanto|cuesta|tarifas?|presupuesto para"
        r"|cotizacion|coste)\b|\b(?:prezz\w*|quanto costa|preventivo|costi|listino|tariff\w*)\b|\b(?:prijs"
        r"|prijzen|kosten|kost|offerte|tarieven|prijslijst)\b|\b(?:precos?|quanto custa|orcamento para"
        r"|custos?|cotacao|tabela de precos|valores)\b",
    ),
    "positive.info": (
        r"\b(?:send|share|forward|shoot|e-?mail|drop|provide|give|pass|let)\b(?: \w+){0,4} (?:info\w*"
        r"|details?|deck|brochure|material\w*|slides|case stud\w*|one[- ]pager|pdf|docs?|documentation"
        r"|examples?|overview|link|video|spec\w*|data ?sheet|whitepaper|presentation|references|more"
        r"|something|it over|it through|it across|it along|what you have)\b|(?:^|\b(?:please|could you|can"
        r" you|would you|will you|then|just),? )(?:tell|teach|show|explain) (?:me|us) (?:\w+ ){0,2}(?:more"
        r"|how|what|about)\b|\b(?:more|further|additional|some) (?:info\w*|details?)\b|\b(?:does|can|could"
        r"|would|will|do) (?:it|this|your (?:\w+ )?(?:tool|product|platform|system|solution|software"
        r"|service)|you (?:have|support|offer|do|handle|provide|integrate|hold|work|cover))\b(?:"
        r" [\w'-]+){2,20}\?|\bis there (?:a|an|any) [^.!]{3,80}\?|\bhow (?:does|do|would|long|many|quickly"
        r"|is|soon) (?:it|this|you|your|does|onboarding|implementation|setup|the)\b|\bcurious (?:to|how"
        r"|what|about|whether|if)\b|\bwant to (?:know|learn|understand|see|hear) more|\binterested in"
        r" (?:learning|hearing|knowing|seeing|finding)",
        r"\b(?:envoyez|envoyer|transmettez|faites-moi parvenir).{0,40}\b(?:documentation|plaquette|infos?"
        r"|informations?|details?|brochure|presentation|doc|exemples?)|\bplus d'(?:infos?|informations?)"
        r"|\ben savoir plus|\b(?:schicken|senden|schick|zusenden|zuschicken|lassen"
        r" sie).{0,50}\b(?:unterlagen|infos?|informationen|material|broschure|prasentation|beispiele"
        r"|details|referenzen)|\bmehr (?:infos?|informationen|erfahren|details|daruber)|\b(?:envie|enviame"
        r"|mand|pas)\w*.{0,40}\b(?:informacion|info|detalles|documentacion|folleto|presentacion|dossier"
        r"|ejemplos)|\bmas (?:informacion|info|detalles)|\b(?:mand|invi)\w*.{0,40}\b(?:informazioni|info"
        r"|brochure|materiale|dettagli|presentazione|documentazione)|\bsaperne di piu|\bpiu"
        r" (?:informazioni|info|dettagli)|\b(?:stuur|sturen|mail|opsturen"
        r"|toesturen)\w*.{0,40}\b(?:informatie|info|brochure|documentatie|presentatie|voorbeelden|details"
        r"|meer)|\bmeer (?:informatie|info|weten|over|details)|\b(?:envi|mand)\w*.{0,40}\b(?:informac|info"
        r"|detalhes|apresentacao|material|brochura|documentacao|exemplos)|\bmais (?:informac|info"
        r"|detalhes)|\bsaber mais",
    ),
    "positive.interest": (
        r"\b(?:i'm|i am|we're|we are|am|are|is|be|very|quite|definitely|certainly|really|might be|could be"
        r"|would be|potentially|genuinely|actually|defo|not uninterested|sounds?|looks?|seems?|pretty)"
        r" (?:(?!not\b|no\b|never\b|nothing\b|hardly\b)\w+ ){0,2}(?:interested|interesting|intrigued"
        r"|intriguing|promising|useful|relevant|exciting|curious|compelling|exactly|spot on)\b"
        r"|\b(?:sounds?|looks?|seems?) (?:\w+ )?(?:great|good|perfect|cool|decent|handy|ok|okay|lovely"
        r"|brilliant)\b|^\W*(?:yes|yep|yeah|sure|absolutely|definitely|interested|sounds good|sounds great"
        r"|of course|why not|go on|go ahead|ok|okay|perfect|great|deal|yes please|oui|ja|si|sim|gern(?:e)?"
        r"|claro|certo|volentieri|graag)\b|\b(?:count (?:me|us) in|sign (?:me|us) up|i'm (?:in|game"
        r"|listening|all ears)|piqu\w+ (?:my|our)|caught my|you have my attention|good timing|perfect"
        r" timing|great timing|timely|just what we|exactly what we|been looking for|looking for something"
        r"|we(?:'ve| have) been (?:thinking|looking|wanting|meaning|struggling)|we (?:do )?(?:struggle"
        r"|need (?:help|this|something|exactly))|tell me more|let's do (?:it|this)|worth (?:a|exploring"
        r"|discussing|looking)|not uninterested|would love|i'd love|intrigued|where do (?:i|we) sign)\b",
        r"\b(?:ca|cela|je suis|nous sommes|tres|vivement) (?:\w+ )?(?:m'|nous )?(?:interess)|\bpourquoi"
        r" pas|\bm'interesse\b(?! pas)|\bnous interesse\b(?! pas)|\bdites-m'en plus|\bdas interessiert"
        r"|\b(?:sehr|grundsatzlich|durchaus|bin|sind|waren|ware) (?:\w+ )?interess(?:iert|ant)|\bwarum"
        r" nicht|\b(?:me|nos) interesa(?:ria)?\b|\bsuena (?:bien|interesante)|\bmuy interesante|\bpor que"
        r" no|\b(?:mi|ci) interessa\b|\bsembra interessante|\b(?:sono|siamo) interessat|\bperche no"
        r"|\b(?:klinkt|lijkt|zeker|best|wel|zijn|ben) (?:\w+ )?(?:interessant|goed|geinteresseerd)"
        r"|\bwaarom niet|\b(?:tenho|temos|ha) interesse|\bparece (?:\w+ )?(?:interessante|bem|bom)|\bmuito"
        r" interessante|\bporque nao|\b(?:estou|estamos) interessad",
    ),
    "none.thanks": (
        r"^\W*(?:ok|okay|great|perfect|noted|thanks|thank you|thx|ty|many thanks|cheers|received|got it"
        r"|merci|danke|gracias|grazie|bedankt|obrigad[oa]|ok thanks|thanks a lot|much appreciated"
        r"|appreciated|understood|bien recu|dank je|vielen dank|muchas gracias)(?: (?:so much|a lot|very"
        r" much|for (?:the|your) (?:e-?mail|mail|note|message|info|update|heads up)|received|noted|bien"
        r"|mille|beaucoup|sehr|mucho))?\W*$",
    ),
    "none.counter_pitch": (
        r"\b(?:we|our (?:agency|company|team|firm|platform|tool|product|service"
        r"|solution))\b[^.?]{0,40}\b(?:offer|provide|help (?:companies|businesses|brands|teams|startups"
        r"|firms|clients|agencies|you|sales)|specialis\w*|specializ\w*|deliver|build|design"
        r"|develop)\b[^.?]{0,120}\b(?:your|you|like yours|companies|businesses|clients|brands|agencies"
        r"|startups|teams)\b|\b(?:we|i) (?:could|can|would|might) (?:help|offer|support|assist|grow|boost"
        r"|improve|design|build|audit) (?:you|your|thaw)|\b(?:would|are|have) you (?:be )?(?:interested"
        r"|considered|open|looking)\b.{0,40}\b(?:our|in (?:buying|outsourcing|seo|guest|link|leads|web|a"
        r" (?:partnership|link|guest)))|\bdo you need any\b|\b(?:if (?:you|u) need any|good rates|best"
        r" prices?|limited offer|our (?:terms|offer) (?:to you)?)\b.{0,40}|\b(?:could|can|may|might|shall)"
        r" (?:we|i) (?:quote|show you (?:a demo of )?(?:ours|our)|offer|sell|send you (?:our|a sample|a"
        r" quote|terms)|improve|help)|\bdemo of ours\b|\b(?:sponsor(?:s|ship)?|verified leads|freelance"
        r" \w+)\b|\bwe (?:are|'re) (?:a |an )?(?:leading |manufacturer|software company|supplier)|\bwe"
        r" (?:do|build|clean|specialise in|specialize in|fix|make)\b.{0,60}\b(?:for (?:founders|offices"
        r"|companies|firms|you|software firms)|if (?:you|u) need|could we|shall i|may i|would you)|\bhelp"
        r" (?:vendors|saas|companies|teams|firms|businesses)\b|\b(?:guest post|link exchange|backlinks?"
        r"|seo (?:services?|audit|agency)|web(?:site)? (?:design|development) services|lead generation"
        r" (?:services?|agency)|offshore developers|staff augmentation|white[- ]label|invest in|business"
        r" loan|sell (?:you|to you))\b|\bspeaking of which,? (?:we|our)|\b(?:in return|by the way|on"
        r" another note|actually),? (?:we|i|our)\b.{0,40}\b(?:sell|offer|provide|help|build)",
        r"\bnous (?:proposons|offrons|accompagnons)\b.{0,60}\b(?:vous|entreprises|votre)|\bwir (?:bieten"
        r"|unterstutzen|helfen)\b.{0,60}\b(?:ihnen|ihr|unternehmen)|\b(?:ofrecemos|ayudamos a)\b"
        r"|\b(?:offriamo|aiutiamo)\b|\bwij (?:bieden|helpen)\b.{0,60}\b(?:u|bedrijven)|\b(?:oferecemos"
        r"|ajudamos)\b",
    ),
    "referral.ask": (
        r"\b(?:talk|speak|reach out|get in touch|connect|touch base|best (?:to )?(?:contact|ask|reach)"
        r"|check|liaise|deal|take (?:this|it) up|raise (?:this|it)|discuss (?:this|it)|write|address"
        r" (?:this|it)|direct (?:this|it|your|all)|send (?:this|it|your|that|these)|forward (?:this|it"
        r"|your)|please contact|contact|ask|try|e-?mail|ping|approach|loop in|copy in|cc|hit up|chat)"
        r" (?:\w+ ){0,3}(?:to |with |in )?(?:my|our|the) (?:\w+[ -]){0,4}(?:colleague|manager|head"
        r"|director|team|department|lead|boss|partner|assistant|office|cto|ceo|cfo|coo|cio|ciso|cmo|vp"
        r"|officer|buyer|procurement|purchasing|it|finance|hr|marketing|operations|ops|sales|owner|people"
        r"|guys|agency|supervisor|desk|counterpart|successor|coordinator|specialist|controller|secretary"
        r"|group|parent|hq)\b",
        r"\b(?:copied|copying|cc'?d|cc'?ing|cc-ed|looped|looping|added|adding|included|including|i've put"
        r"|putting|bringing|brought) (?:in )?(?:\w+ ){0,4}(?:here|in cc|on (?:this|copy|cc)|in copy|to"
        r" (?:this|the)|who|our|my|into|from|so)|\bin (?:cc|copy)\b|\b(?:en copie|in kopie|in cc|en copia"
        r"|in copia|in de cc|em copia|im cc)\b|\b(?:moving|handing|passing) (?:you|this) (?:over )?to\b",
        r"\b(?:is|would be|'s|are|be) (?:the|your|a better|the better|the best|probably the|the right|our"
        r"|best) (?:right |best |better |correct |proper |main )?(?:person|contact|one|guy|woman|point of"
        r" contact|man|lady|bet|place|people|team)\b(?! (?:for now))|\b(?:handles|owns|looks after|takes"
        r" care of|is responsible for|is in charge of|manages|oversees|heads up|deals with|decides on"
        r"|makes|took over|has taken over|is taking over|is handling|sorts) (?:this|that|these|those|it"
        r"|all|our|procurement|purchasing|such|from|my|vendors?|suppliers?|tools?|software|everything|him"
        r"|her|me)\b|\b(?:who|she|he|they) (?:\w+ )?(?:handles?|owns?|runs?|leads?|manages?|decides?|does"
        r" all|picks?|makes?)\b|\bis my successor\b|\b(?:has|have) (?:his|her|their|my) job\b|\b(?:better"
        r"|best) (?:off )?(?:speaking|talking|asking|to speak|to ask|to talk|to contact|reaching|placed"
        r"|person)\b|\b(?:took over|taken over|taking over) (?:from me|my|his|her|the|for)",
        r"^\+ ?[a-z]{2,20}\b|\b(?:let|leave) (?:the two of you|you two|you both)\b|\b(?:you(?:'d| would|"
        r" will|'ll)? (?:want|need|get further with|are after|be better off with)|the one you(?:'re| are)"
        r" after)\b",
        r"\b(?:contactez|adressez-vous|voyez (?:avec|plutot)|ecrivez a|voir avec|rapprochez-vous|je vous"
        r" (?:invite|oriente|redirige|mets en contact|suggere de contacter)|merci de (?:contacter|vous"
        r" adresser)|c'est (?:plutot )?(?:mon|ma|notre) (?:collegue|responsable|directeur|directrice"
        r"|service)|qui (?:gere|s'occupe|s'en charge|pilote))|\b(?:wenden sie sich|kontaktieren sie"
        r" (?:bitte )?(?!mich|uns)|sprechen sie (?:bitte )?(?:mit )?(?!mich)|schreiben sie (?:bitte )?an"
        r"|ansprechpartner(?:in)? (?:ist|ware|dafur|hierfur)|zustandig (?:ist|fur|dafur)|kummert sich"
        r"|melden sie sich (?:bitte )?(?:bei (?!mir|uns))|nachfolger)|\b(?:contact\w* (?:con|a|mejor)"
        r"|hable (?:con|mejor)|habla con|dirij\w* a|escrib\w* a|el responsable es|la responsable es|la"
        r" persona (?:adecuada|indicada|responsable|encargada) es|lo lleva|se encarga|se ocupa|mi"
        r" companer)|\b(?:si rivolga|rivolgersi|rivolgetevi|contatt\w+ (?:il|la|l'|pure|direttamente"
        r"|[a-z]+@)|parli con|parlare con|scriv\w+ a|il referente e|se ne occupa|il responsabile e|la"
        r" responsabile e|il mio collega|la mia collega)|\b(?:neem(?:t u)? contact op met|kunt u (?:beter"
        r" )?(?:contact|terecht|mailen)|mail (?:maar )?(?:naar|met)|vraag (?:het )?(?:aan|even)|mijn"
        r" collega|moet je bij|moet u (?:bij|zijn)|is verantwoordelijk|gaat (?:hierover|daarover|over)"
        r"|opvolger)|\b(?:fale (?:com|antes)|contacte (?:o|a|antes)|contate (?:o|a)|dirija-se|escreva (?:a"
        r"|para)|entre em contato com|entre em contacto com|o responsavel e|a responsavel e|quem (?:trata"
        r"|cuida|decide|gere)|a pessoa (?:certa|indicada|responsavel) e|meu colega|minha colega|o meu"
        r" colega|a minha colega)",
    ),
    "stall.self": (
        r"\b(?:i|we|i'll|we'll|i'd|i've|we've|i'm|let me|gotta)(?: (?:will|would|have|need|must|got|going"
        r"|want|should|shall|to|just|first|also|already|gonna)){0,4} (?:talk|speak|spoken|ask|asked|check"
        r"|discuss|discussed|consult|run|put|raise|bring|take|get|pass|passed|forwarded|shared) (?:\w+"
        r" ){0,3}(?:my|our|the|with|them|internally|people|lads|boss|team|colleagues?)\b",
    ),
    "signal.influencer": (
        r"\b(?:we|i|our (?:firm|agency|consultancy)) (?:\w+ ){0,3}(?:advise|consult|recommend|resell"
        r"|implement|refer|represent|work as)\b[^.]{0,60}\b(?:clients?|customers?|companies|businesses"
        r"|such|tools|vendors|platforms|products|like yours|software|solutions|practice|firms|members)\b"
        r"|\b(?:reseller|var\b|referral partner|channel partner|system integrator|systems integrator"
        r"|implementation partner|consultant|consultancy|advisor|adviser|agency)\b[^.]{0,80}\b(?:clients?"
        r"|customers?|recommend|partner|introduce|resell)|\b(?:my|our) clients?\b[^.]{0,60}\b(?:need|use"
        r"|ask|could|might|would|look|benefit|struggl)|\b(?:partner|affiliate|referral|reseller)"
        r" (?:program|programme|scheme|fee|commission)\b|\b(?:berate|beraten|empfehlen|conseill|recommand"
        r"|asesor|recomend|consigli|consulen|adviseer|adviseren|aconselh|consultor)\w*\b.{0,60}\b(?:kunden"
        r"|clients?|clientes|clienti|klanten|mandanten)",
    ),
    "signal.existing_customer": (
        r"\b(?:we(?:'re| are)|i(?:'m| am)) (?:already |actually |currently |also )?(?:an? )?(?:\w+"
        r" )?(?:customers?|clients?|users?|subscribers?) (?:of yours|already|of your|with you|since)\b"
        r"|\b(?:already|existing|current|paying|long[- ]time) (?:your )?(?:customer|client|subscriber"
        r"|user)s?\b|\bwe (?:already )?(?:bought|purchased|use|have|signed up for|pay for|subscribe to"
        r"|have been using|ordered) (?:your|from you|you\b)|\bwe(?:'ve| have) been (?:with you|using you|a"
        r" customer|customers|your customer|paying you)|\b(?:our|my) (?:account manager|subscription"
        r"|licen[cs]e|renewal|plan|contract) (?:with you|at your|on your|from you)|\byour (?:customer"
        r"|client) (?:since|for)|\b(?:deja|bereits|schon|ya somos|ya soy|gia|al|ja somos) (?:vos |votre "
        r"|ihr |ihre |un |un de vos |vostr\w )?(?:clients?|kunden?|kunde|clientes?|clienti|klant)\b",
    ),
    "signal.churn_risk": (
        r"\b(?:cancel(?:ling|ing|led)?|leaving|switching|churn|not renew|won't renew|terminate|end (?:our"
        r"|my) (?:contract|subscription)|refund|disappointed|unhappy|frustrated|fed up|let down|terrible"
        r" (?:support|service)|support (?:is|was|has been) (?:\w+ )?(?:terrible|awful|slow|useless|poor)"
        r"|still (?:broken|waiting|not (?:fixed|working))|kundigen|resili|rescindir|disdire|opzeggen"
        r"|cancelar o contrato|enttauscht|decus|decepcionad|delus|teleurgesteld)\b",
    ),
}
