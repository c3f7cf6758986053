"""The words by which a text sells: for each reason, expressions in English, German, French and Spanish.

Owns the table; how it is looked up is `app.domain.selling`. An expression stays in its sentence, and it names the
reader's time, our wares or a purchase: "call", "offer", "price" and "book" alone also belong to people who teach.
"""

from __future__ import annotations

# What stands between two words of an expression, in one sentence.
_IN = r"[^.?!\n]{0,60}?"
_FEW = r"(?:\d+|a few|five|ten|fifteen|twenty|thirty|half an hour|quarter of an hour)"
_WARES = (
    r"(?:product|platform|solution|service|software|tool|app|system|package|plan|offer|offering|price|pricing|rate|"
    r"licen[cs]e|subscription|feature|trial|demo|sales|account executive|consultant|customer|client)s?"
)
_MEETING = r"(?:demo|call|chat|meeting|tour|session|appointment|consultation|walk-?through|conversation|intro)"
_MONEY = (
    r"(?:(?:[€$£]|eur|usd|gbp|chf)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£]|eur\b|usd\b|gbp\b|chf\b|euros?\b|"
    r"dollars?\b|pounds?\b|franken\b|francs?\b))"
)
_COMPANY = r"\{\{\s*sender\.company[^}]*\}\}"

LINK = "a sales link"
CALL = "a call to talk or to book"
DEMO = "a demo or a trial"
PRICE = "a price or a discount"
BUY = "a call to buy"
OFFER = "an offer about us"

WORDS: dict[str, tuple[str, ...]] = {
    LINK: (
        r"https?://(?:[\w-]+\.)*(?:calendly|cal|savvycal|chilipiper|zcal|tidycal|youcanbook)\.(?:com|me|app)\b\S*",
        r"https?://(?:meetings\.hubspot\.com|calendar\.app\.google|outlook\.office\d*\.com/book)\S*",
        r"https?://[^\s/]+/(?:\S*[/_-])?(?:demos?|pricing|prices?|plans|book(?:ing)?|meet(?:ing)?|buy|order|"
        r"shop|checkout|"
        r"trial|try|sign-?up|get-started|quotes?|sales|contact-sales|preise?|termin|angebot|kaufen|testen|"
        r"tarifs?|devis|"
        r"essai|rendez-vous|precios?|presupuesto|prueba)(?=[/?#._-]|\s|$)\S*",
    ),
    CALL: (
        rf"\b(?:quick|short|brief|introductory|no-obligation|{_FEW}[- ]minutes?) (?:{_MEETING}|talk)\b"
        rf"(?={_IN}\b(?:you|we|us|me|next week|this week|monday|tuesday|wednesday|thursday|friday|fit|\?))",
        rf"\b(?:would|do|could|can|might) you (?:have|spare|find|give (?:me|us)){_IN}\b(?:minutes?|time|"
        rf"half an hour|moment)\b",
        rf"\bworth (?:a|an|{_FEW}) ?(?:quick |short |brief |minutes? )?(?:{_MEETING}|talk|look|of your time|"
        rf"minutes?)?{_IN}\?",
        rf"\b(?:hop|jump|get|come) on(?:to)? (?:a|the) (?:quick |short )?(?:{_MEETING}|phone)\b",
        rf"\b(?:book|schedule|arrange|set up|reserve|request|plan|fix) (?:a|an|your|some|"
        rf"in a) (?:\w+ ){{0,2}}?(?:{_MEETING}|time|slot with)\b"
        rf"(?!{_IN}\b(?:carriers?|drivers?|crew|shift|suppliers?)\b)",
        r"\b(?:pick|grab|choose|find|take) (?:a|any) (?:time|slot|date)\b(?=[^.?!\n]{0,40}\b(?:you|my|our|me|"
        r"here|calendar)\b)",
        r"\b(?:on|in|into|at) my (?:calendar|diary)\b",
        r"\bquick (?:call|chat|demo|intro)\b",
        r"(?:^|(?<=[.!?]\s))interested(?: in how (?:we|i)\b[^.?!\n]{0,40})?\?",
        r"\bstill interested in\b[^.?!\n]{0,60}\?",
        r"\b(?:time|want|like|good moment) to (?:talk|speak|chat) about (?:it|this)\b",
        r"\bwould you want to (?:see|look|try|know more)\b|\bbe of use to you\?",
        r"\b(?:you|your \w+) (?:could|would|might) benefit from (?:this|it|that)\?",
        r"\b(?:free|available|open) (?:to|for) (?:talk|speak|meet|discuss|chat|connect|a (?:talk|call|chat|"
        r"meeting))\b",
        r"\blet(?:'|’)?s (?:talk|chat|meet|connect|speak|discuss|find a time)\b",
        r"\b(?:get in touch|talk|speak|contact|reach out|connect)(?: (?:with|to))? (?:me|us|our)\b",
        r"\b(?:shall|should|can|could|may) (?:we|i) (?:talk|meet|speak|chat|call|show|schedule|arrange|"
        r"send you (?:a|an) (?:quote|offer|proposal))\b",
        r"\bare you (?:the right person|interested|open to|looking for)\b",
        rf"\bwould you (?:like|be (?:open|interested|up|willing|free)|care) (?:to|for|in){_IN}\b(?:see|talk|"
        rf"meet|chat|call|know more|"
        r"learn|demo|trial|try|discuss)\b",
        r"\b(?:reply|answer|respond)(?: to this (?:mail|e-?mail|note))? and (?:i|we)(?:'|’| wi)ll\b",
        # German
        r"\b(?:hätten|haben|finden) sie\b[^.?!\n]{0,50}\b(?:zeit|minuten|viertelstunde|termin)\b",
        r"\b(?:kurzes|unverbindliches|persönliches|gemeinsames) (?:gespräch|telefonat|treffen|kennenlernen)\b",
        r"\bwann (?:passt|passte|hätten|haben|können|darf|dürfen)\b[^.?!\n]{0,50}\b(?:telefonat|gespräch|termin|"
        r"sprechen|telefonieren|anrufen)\b",
        r"\b(?:vereinbaren|buchen|reservieren|sichern|wählen) sie\b[^.?!\n]{0,40}\b(?:termin|gespräch|demo|"
        r"beratung|vorführung|anruf)\b",
        r"\b(?:rufen|sprechen|kontaktieren|schreiben) sie (?:mich|uns)\b",
        r"\b(?:darf|dürfen|sollen|wollen|können) (?:ich|wir)\b[^.?!\n]{0,50}\b(?:anrufen|zeigen|vorstellen|"
        r"telefonieren|sprechen)\b",
        # French
        r"\b(?:auriez|avez|seriez|êtes)-vous\b[^.?!\n]{0,60}\b(?:minutes?|quart d['’]heure|temps|créneau|"
        r"disponibles?|intéressée?s?|disponibilités?)\b",
        r"\b(?:je|nous) vous propos(?:e|ons)\b[^.?!\n]{0,40}\b(?:appel|échange|rendez-vous|démo|démonstration|"
        r"rencontre|essai|offre|devis)\b",
        r"\b(?:prenez|prendre|fixer|fixons|convenir d['’]un|réservez|"
        r"planifi\w+)\b[^.?!\n]{0,20}\b(?:rendez-vous|créneau|appel|démonstration|démo|échange)\b",
        r"\b(?:contactez|appelez|rejoignez|écrivez)-(?:nous|moi)\b",
        r"\ben parler de vive voix\b",
        # Spanish
        r"¿\s*(?:hablamos|nos vemos|nos reunimos|conversamos|le interesa)\b",
        r"¿\s*(?:le|te|os) (?:viene bien|va bien|parece)\b[^?\n]{0,50}\b(?:llamada|reunión|charla|lunes|martes|"
        r"miércoles|jueves|viernes)\b",
        r"¿\s*(?:tiene|tendría|tienes|dispone)\b[^?\n]{0,40}\b(?:minutos|tiempo|hueco)\b",
        r"\b(?:agende|agendar|reserve|concierte|programe|solicite|pida)\b[^.?!\n]{0,20}\b(?:llamada|reunión|"
        r"demo|demostración|cita|videollamada)\b",
        r"\b(?:llám[ea]nos|contáct[ea]nos|contacte con nosotros|póngase en contacto con)\b",
    ),
    DEMO: (
        r"\b(?:a|our|your|the|free|live|product) demos?\b",
        r"\bfree (?:trial|pilot|test|month|assessment|consultation|audit)\b",
        r"\b(?:talk|speak)[^.?!\n]{0,20}\babout a (?:pilot|trial|test)\b",
        r"\b(?:start|begin|claim|activate) (?:your|a) (?:free )?(?:trial|pilot|test|account)\b",
        r"\b(?:i|we)(?:'d|’d|'ll|’ll| would| will| can| could)?(?: be)? (?:love|happy|glad|delighted|like|"
        r"pleased) to (?:show|walk|"
        r"give|take|tell you|help|present|introduce|discuss|talk|meet|demo|set up)\b",
        r"(?:^|(?<=[.!?]\s))(?:happy|glad|delighted) to (?:show|walk|give|take|help|present|discuss|talk|meet|"
        r"set up|send)\b",
        r"\b(?:let|allow) (?:me|us) (?:to )?(?:show|walk|introduce|present)\b[^.?!\n]{0,20}\b(?:you|our)\b",
        # German
        r"\b(?:kostenlos|gratis|unverbindlich|risikofrei) (?:testen|ausprobieren|probieren|kennenlernen)\b",
        r"\b(?:testversion|probemonat|testzugang|testphase|live-demo|produktdemo)\b",
        r"\b(?:eine|die|unsere|ihre) (?:demo|vorführung)\b",
        r"\b(?:zeige|zeigen|führe|stelle|stellen) (?:ich|wir) ihnen\b[^.?!\n]{0,60}\b(?:unser\w*|produkt|"
        r"software|lösung|vor|wie wir)\b",
        # French
        r"\b(?:essai|version) (?:gratuite?|d['’]essai)\b",
        r"\b(?:une|notre|votre) (?:démo|démonstration)\b(?! (?:des|de la) )",
        r"\bvoulez-vous l['’]essayer\b",
        r"\bessayez(?:-l[ea])?\b[^.?!\n]{0,30}\b(?:notre|gratuit\w*|dès|maintenant|\{\{)",
        # Spanish
        r"\b(?:prueba|demo|demostración) (?:gratuita|gratis|sin compromiso)\b",
        r"\b(?:una|nuestra|su) (?:demo|demostración)\b",
        r"\bpruebe\b[^.?!\n]{0,30}\b(?:nuestr[oa]s?|gratis|ya|ahora)\b",
    ),
    PRICE: (
        rf"\b(?:plans?|prices?|packages?|editions?|licen[cs]es?|subscriptions?|pricing|rates?) (?:starts?|"
        rf"starting|begins?|from|at|is|are){_IN}{_MONEY}",
        rf"{_MONEY} (?:per|a|each|/) ?(?:user|seat|dock|site|licen[cs]e|location|head)\b",
        rf"\b(?:from|only|just|package|edition|subscription|licen[cs]e|we|our|us)\b{_IN}{_MONEY}{_IN}\b(?:per|a|"
        rf"each|every) (?:month|year|quarter|week)\b",
        rf"(?:\bour\b|\bwe (?:charge|ask|offer|cost)|\bwith us\b|{_COMPANY}){_IN}{_MONEY}",
        r"\b\d+ ?% (?:off|discount|cheaper)\b(?! the (?:list|average))",
        r"\b(?:special|exclusive|limited|introductory|early-bird) (?:offer|price|rate|discount|deal)s?\b",
        r"\b(?:your|our|get a|with a|we give|discount code|a discount for you)\b[^.?!\n]{0,15}\bdiscounts?\b",
        r"\bfor the price of\b",
        r"\b(?:is|are|comes?) (?:free|on us)\b[^.?!\n]{0,4}(?=[.!]|$)(?<!webinar is free)",
        r"\block in\b[^.?!\n]{0,30}\b(?:price|rate|discount|offer)s?\b",
        r"\bpay (?:in|only|later|nothing)\b[^.?!\n]{0,20}\b(?:january|february|march|april|may|june|july|august|"
        r"september|"
        r"october|november|december|later|until|for what)\b",
        rf"\b(?:cheaper|less|better value) than (?:your|the one you|what you)\b{_IN}\b(?:supplier|provider|"
        rf"vendor|tool|system|software|pay)\b",
        r"\b(?:pays?|paid) (?:for itself|for themselves|back)\b(?=[^.?!\n]{0,30}\b(?:weeks?|months?|quarters?|"
        r"years?|guaranteed)\b)",
        # German
        rf"\b(?:ab|nur|schon für|für nur) {_MONEY}[^.?!\n]{{0,20}}\b(?:monat|jahr|nutzer|standort|lizenz|"
        rf"monatlich)\b",
        rf"\bunser\w*\b{_IN}{_MONEY}",
        r"\b(?:sichern|jetzt|unser|ihr|exklusiv\w*)\b[^.?!\n]{0,30}\brabatt\b",
        r"\brabatt\b[^.?!\n]{0,20}\b(?:für sie|bis|auf unser\w*)\b",
        # French
        rf"\b(?:à partir de|dès|seulement) {_MONEY}[^.?!\n]{{0,20}}\b(?:mois|an|utilisateur|licence|site)\b",
        rf"\b(?:notre|nos)\b{_IN}{_MONEY}",
        r"\bsans engagement\b",
        r"\b(?:profitez|bénéficiez)\b[^.?!\n]{0,30}\b(?:remise|réduction|offre|promotion|prix)\b",
        # Spanish
        rf"\b(?:desde|solo|sólo) {_MONEY}[^.?!\n]{{0,20}}\b(?:mes|año|usuario|licencia)\b",
        r"\b(?:aproveche|consiga|obtenga)\b[^.?!\n]{0,30}\b(?:descuento|oferta|promoción)\b",
        r"\bsin compromiso\b",
    ),
    BUY: (
        r"\b(?:buy|order|purchase|subscribe|upgrade|enrol) (?:now|today|here|before|by|until|to the|to our|"
        r"from us|online)\b",
        r"\b(?:sign up|register)(?! for (?:the|our|this|a) (?:free )?(?:webinar|course|talk|recording|session|"
        r"workshop))\b"
        r"[^.?!\n]{0,20}\b(?:now|today|before|by|account|free|and get)\b(?![^.?!\n]{0,40}webinar)",
        r"\b(?:you|teams) (?:can|could|may|should) (?:now )?(?:buy|purchase|order|"
        r"license)\b[^.?!\n]{0,30}\b(?:licen[cs]es?|seats?|packages?|it|them|here|online|now)\b",
        r"\b(?:get|request|send you|ask for|receive|contact (?:me|us) for) (?:a|an|your) (?:free |written |"
        r"no-obligation )?(?:quote|quotation|proposal|estimate|offer)\b",
        r"\bbecome (?:a|our) (?:customer|client|partner|member)\b",
        r"\b(?:give|choose|join|hire|pick|try) us\b",
        r"\b(?:switch|move|change|come) (?:over )?to us\b",
        r"\bdiscuss a budget\b|\byour budget for this\b",
        r"\b(?:have|has) (?:already )?(?:chosen|switched to|joined|picked)\b[^.?!\n]{0,40}\byou should\b",
        r"\byou should too\b",
        # German
        r"\bjetzt (?:\d+ \w+ )?(?:kaufen|bestellen|buchen|sichern|testen|kostenlos|anfordern|wechseln|starten|"
        r"upgraden)\b",
        r"\b(?:kaufen|bestellen|wechseln|starten|sichern) sie\b[^.?!\n]{0,30}\b(?:jetzt|heute|noch heute|zu uns|"
        r"bei uns|sich)\b",
        r"\b(?:machen|schicken|senden|erstellen|unterbreiten) (?:wir|ich) ihnen\b[^.?!\n]{0,30}\bangebot\b",
        r"\b(?:wir|ich) (?:machen|mache|schicken|schicke|senden|sende|erstellen|erstelle|"
        r"unterbreiten) ihnen\b[^.?!\n]{0,30}\bangebot\b",
        r"\b(?:unverbindliches|persönliches|individuelles|unser|ihr) angebot\b|\bangebot (?:anfordern|einholen)\b",
        # French
        r"\b(?:achetez|commandez|abonnez-vous|souscrivez|passez commande)\b[^.?!\n]{0,30}\b(?:maintenant|dès|"
        r"aujourd['’]hui|avant|en ligne|à notre|chez nous)\b",
        r"\b(?:demandez|recevez|obtenez|envoyer|établir)\b[^.?!\n]{0,20}\b(?:devis|offre)\b",
        # Spanish
        r"\b(?:compre|contrate|suscríbase|pida)\b[^.?!\n]{0,20}\b(?:ya|ahora|hoy|nuestr[oa]s?|antes)\b",
        r"\b(?:solicite|pida|reciba)\b[^.?!\n]{0,20}\b(?:presupuesto|oferta|cotización)\b",
    ),
    OFFER: (
        rf"\bour (?:\w+ )?{_WARES}\b",
        r"\b(?:we|i)(?: can| could| will|'ll|’ll| also| now)? (?:offer|sell|provide)\b",
        rf"\b(?:how|what|that|where) (?:we|i|{_COMPANY}) (?:can|could|would|might) (?:help|do for|save|offer|"
        rf"support)\b",
        r"\b(?:we|i)(?:['’]ve| have| can)? (?:recently |also )?help(?:ed)? (?:you|your|teams|companies|firms|"
        r"people|a |an |"
        r"warehouses|businesses|others|\w+ (?:like|such as) you)",
        r"\b(?:with|through|from) (?:our|us|my) (?:tool|help|product|software|platform|team's help)\b",
        r"\b(?:save|saves|gain|gains|cut|cuts|earn|win)\b[^.?!\n]{0,30}\bwith us\b",
        r"\bshow you (?:how|what) (?:we|our|\{\{|[A-Z])",
        rf"\b(?:with|choose|chose|chosen|try|tried|switch(?:ed)? to|use|using|buy|joined) {_COMPANY}",
        rf"{_COMPANY}(?:['’]s)? (?:(?!(?:is|was|has|holds|keeps|stores|uses|processes)\b)[a-z]+s|is the|can|"
        rf"will|product|platform|software)\b",
        # German
        r"\bunser(?:e|er|em|en|es)? (?:\w+ )?(?:lösung|software|produkt\w*|plattform|tool|werkzeug|dienst\w*|"
        r"angebot\w*|preis\w*|kund\w+|"
        r"system|vertrieb\w*|paket\w*)\b",
        r"\bwir (?:bieten|verkaufen|helfen ihnen|unterstützen sie|liefern ihnen)\b",
        # French
        r"\b(?:notre|nos) (?:\w+ )?(?:outils?|solutions?|logiciels?|plateformes?|produits?|offres?|services?|"
        r"clients?|tarifs?|prix|"
        r"équipe commerciale|commercia\w+)\b",
        r"\bnous (?:offrons|vendons|vous (?:aidons|proposons|accompagnons))\b",
        # Spanish
        r"\bnuestr[oa]s? (?:\w+ )?(?:software|plataforma|solución|soluciones|herramientas?|productos?|"
        r"servicios?|clientes|precios?|"
        r"oferta|equipo (?:comercial|de ventas))\b",
        r"\b(?:ofrecemos|vendemos|le ayudamos a)\b",
    ),
}
