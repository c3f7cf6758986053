"""The turns by which a text sells without naming a price or a demo: what we would do for the reader, what others got
from us, an invitation to answer, and haste. English, German, French, Spanish, Italian, Dutch and Portuguese.

Owns the table beside `app.domain.selling_words`; how both are looked up is `app.domain.selling`. What we wrote,
measured or teach is no turn: a guide, a webinar or a study of ours may be named.
"""

from __future__ import annotations

_IN = r"[^.?!\n]{0,50}?"
_DAYS = r"(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|this week|next month|this month)"
# Ours that teaches.
_TEACHES = (
    r"(?:webinars?|guides?|notes?|articles?|checklists?|templates?|workshops?|courses?|newsletters?|stud(?:y|ies)|"
    r"reports?|recordings?|worksheets?|glossar(?:y|ies)|handouts?|series|research|surveys?|blog|data|readers?|own|"
    r"experience|mistakes?|findings?|view|summary|slides?|podcasts?|book|library)"
)

OFFERED = "what we would do for the reader"
PRAISED = "what others got from us"
INVITED = "an invitation to answer or to talk"
HURRIED = "haste"

TURNS: dict[str, tuple[str, ...]] = {
    OFFERED: (
        r"\b(?:we|i)(?:['’](?:d|ll)| would| will| can| could| could even)(?: also| then| gladly| happily| both|"
        r" even)?"
        r" (?:set (?:it|this|you|that|up)|take (?:it|this|that|over|care)|handle|do (?:it|this|that|the same) for|"
        r"run (?:it|this|a|the same)"
        r"|connect|install|configure|onboard|migrate|import|prepare|tailor|put together|work out|calculate|audit|"
        r"review your"
        r"|look at your|analy[sz]e your|waive|throw in|include|extend|guarantee|match|cover|refund|save|cut|free up|"
        r"spare"
        r"|get you|give you|make you|bring you|build you|send (?:you|over) (?:a|an|the|our) (?:quote|offer|proposal|"
        r"contract|price|sample|example|login|link to (?:book|our)))",
        r"\b(?:happy|glad|delighted|pleased) to (?:run|arrange|jump|hop|talk|chat|discuss|send (?:over|you|"
        r"across) (?:a|an|the|our|pricing)"
        r"|share (?:pricing|prices|a quote|our|how we)|prepare|answer any questions|compare notes on your|take you|"
        r"go through your)",
        r"\b(?:want|would you like|do you want|shall|should|need) (?:me|us|i|we) to "
        r"(?:show|send|set|run|call|put|arrange|book|prepare|walk|look|check|do|take|hold|reserve|connect)\b",
        r"\b(?:we|our team|our people|our engineers|our specialists) (?:take care of|handle|look after|"
        r"are (?:standing|here|ready|happy) )",
        r"\b(?:built|made|designed|developed) (?:exactly |just |precisely )?(?:for|to (?:solve|fix|help|stop|end|"
        r"remove)) "
        rf"{_IN}\b(?:you|your|teams? like|warehouses? like|this|that)\b",
        rf"\bwe(?:['’]ve| have)? (?:built|developed|launched|released|introduced|added|made) (?!{_TEACHES}|(?:a|an|"
        rf"the|our|this|some|two|three|\w+ \w+) {_TEACHES})"
        rf"{_IN}\b(?:that|which|so (?:that )?you|for (?:you|teams|people|warehouses)|to (?:do|solve|help|show|warn|"
        rf"stop|spare))\b",
        r"\bthat(?:['’]s| is) (?:exactly |precisely |just )?(?:what|where|why|how) (?:we|our|{{ ?sender)\b",
        r"\b(?:that|this) is (?:exactly |just )?the (?:gap|problem|pain|headache|work) (?:we|our)\b",
        r"\b(?:let|leave|give) (?:us|it to us|that to us|me)\b (?!know\b)",
        rf"\bour (?!{_TEACHES})(?:\w+ )?(?:list|alerts?|engine|dashboards?|module|add-?on|portal|model|feed|"
        rf"assistant|suite|toolkit|technology|engineers|specialists|experts|onboarding|support team|"
        rf"account managers?|package|contract|pilot|rollout|implementation)\b",
        r"\b(?:included|comes) (?:in|with) (?:every|the|each|all|our) (?:plan|package|licen[cs]e|subscription|"
        r"contract)\b",
        # German
        r"\b(?:wir|ich) (?:übernehmen|übernehme|kümmern uns|kümmere mich|richten|richte|zeigen ihnen|zeige ihnen|"
        r"rechnen ihnen|rechne ihnen|sparen ihnen|nehmen ihnen|schicken ihnen (?:gern|gerne)? ?(?:ein|die|unser)|"
        r"stellen ihnen)\b",
        r"\b(?:gern|gerne) (?:zeige|rechne|stelle|schicke|erstelle|führe|richte|bespreche|berate|komme|rufe) (?:ich|"
        r"wir)\b",
        r"\bgenau (?:das|dafür|hier)\b[^.?!\n]{0,30}\b(?:haben wir|machen wir|setzt|löst|ist unser|gibt es unser|"
        r"wir)\b",
        r"\b(?:mit|durch|dank) uns(?:erer|erem|eren)?\b",
        # French
        r"\bnous (?:pouvons|pourrions|saurons|allons|nous chargeons|nous occupons|mettons en place|installons|"
        r"prenons en charge)\b",
        r"\bje (?:peux|pourrais|serais ravie?|me ferai un plaisir|vous montre|vous envoie (?:un|une|notre)|"
        r"vous prépare)\b",
        r"\bc['’]est (?:exactement |précisément )?(?:ce que|là que|pour cela que) nous\b",
        r"\b(?:avec|grâce à) (?:nous|notre|nos)\b",
        # Spanish
        r"\b(?:podemos|podríamos|nos encargamos|nos ocupamos|le ahorramos|le mostramos|le enseñamos|le preparamos)\b",
        r"\b(?:puedo|podría|con gusto le|le envío un[ao]?|le muestro|le enseño|le preparo)\b",
        r"\b(?:eso|esto) es (?:justo |exactamente )?lo que (?:hacemos|resolvemos|ofrecemos)\b",
        r"\b(?:con|gracias a) (?:nosotros|nuestr[oa]s?)\b",
        # Italian
        r"\b(?:possiamo|potremmo|ci occupiamo|offriamo|vendiamo|vi aiutiamo|la aiutiamo|le mostriamo|vi mostriamo|"
        r"proponiamo)\b",
        r"\b(?:le|vi) (?:mostro|preparo|propongo|invio un|mando un)\b|\bsar(?:ei|emmo) (?:lieto|lieta|lieti|felice|"
        r"felici)\b",
        r"\b(?:il|la|i|le) nostr[oaie] (?:\w+ )?(?:prodott\w+|soluzion\w+|software|piattaform\w+|strument\w+|"
        r"serviz\w+|clienti|prezz\w+|offert\w+|consulent\w+|commerciali)\b",
        r"\b(?:con|grazie a) (?:noi|il nostro|la nostra)\b",
        # Dutch
        r"\bwij? (?:bieden|verkopen|helpen u|regelen|nemen|laten u|laten je|verzorgen|kunnen (?:u|je|dit|dat))\b",
        r"\b(?:graag|ik) (?:laat|toon|stuur|maak|reken) (?:ik |u |je |een )",
        r"\bon(?:s|ze) (?:\w+ )?(?:product\w*|oplossing\w*|software|platform|tool|dienst\w*|klanten|prijs|prijzen|"
        r"aanbod|aanbieding|pakket\w*|adviseurs?|verkoop\w*)\b",
        r"\b(?:met|dankzij) (?:ons|onze)\b",
        # Portuguese
        r"\b(?:podemos|poderíamos|oferecemos|vendemos|cuidamos de|ajudamos|mostramos-lhe|tratamos de)\b",
        r"\b(?:posso|poderia|terei (?:todo o )?gosto|envio-lhe|mostro-lhe|preparo-lhe)\b",
        r"\b(?:o|a|os|as|do|da|com (?:o|a)) noss[oa]s? (?:\w+ )?(?:produt\w+|soluç\w+|software|plataforma\w*|"
        r"ferramenta\w*|serviç\w+|clientes|preç\w+|oferta\w*|equipa (?:comercial|de vendas)|equipe (?:comercial|"
        r"de vendas))\b",
        r"\b(?:connosco|conosco|graças a(?:o nosso| nossa))\b",
    ),
    PRAISED: (
        r"\b(?:our|happy|existing|new|recent) (?:customers?|clients?|users?|subscribers?)\b",
        r"\b(?:customers?|clients?|users?|teams?|companies|warehouses|operators|sites) (?:who|that|which) (?:use|"
        r"chose|switched|moved|joined|work with|signed|rely on|trust) ?(?:us|our|it|\{\{)?",
        r"\b(?:trusted|used|chosen|loved|recommended|rated) by (?:over |more than |about )?(?:\d|hundreds|thousands|"
        r"dozens|many|leading|the )",
        r"\bjoin (?:\d|hundreds|thousands|dozens|the |other |over |more than )",
        r"\b(?:award-winning|best-in-class|industry-leading|market-leading|world-class|unbeatable|unrivalled|"
        r"state-of-the-art|game-chang\w+|number one|no\. ?1|one-stop|all-in-one)\b",
        r"\bwe(?:['’]re| are) (?:the|a|one of the) (?:only|leading|first|best|fastest|cheapest|market|largest|most)\b",
        r"\b(?:saved|saves|cut|cuts|halved|halves|reduced|reduces|recovered|earned|gained)\b[^.?!\n]{0,50}\b(?:with|"
        r"thanks to|since (?:using|switching|moving|they (?:use|switched|signed)))\b[^.?!\n]{0,20}\b(?:us|our|\{\{|"
        r"it)\b",
        r"\b(?:return on investment|roi)\b|\b(?:pays?|paid) (?:for itself|back)\b|\bmoney[- ]back\b|\brisk[- ]free\b|"
        r"\bno (?:strings|obligation|commitment|setup fee|risk|credit card)\b",
        r"\b(?:zufriedene|begeisterte|unsere|neue) kund(?:en|innen)\b|\bmarktführ\w+|\bspar(?:en|t) (?:sie|unser|"
        r"kund)\w*",
        r"\b(?:nos|des) clients (?:satisfaits|gagnent|économisent)|\bleader du marché\b",
        r"\bnuestros clientes\b|\blíder(?:es)? (?:del|de) mercado\b",
        r"\bi nostri clienti\b|\bleader (?:di|del) mercato\b|\bonze klanten\b|\bmarktleider\b|\bos nossos clientes\b|"
        r"\blíder de mercado\b",
    ),
    INVITED: (
        rf"\b(?:does|would|will|could|is|how about|how is|what about|shall we say)\b{_IN}\b{_DAYS}\b{_IN}\?",
        rf"\b(?:i|we)(?:['’]m| am|['’]re| are)? (?:free|available|around|in (?:town|your area|"
        rf"the area))\b{_IN}\b{_DAYS}\b",
        r"\b(?:let|drop|send|give) me (?:know|a line|a note|a ring|a call|a time)\b[^.?!\n]{0,60}\b(?:interest\w*|"
        r"suits?|works?|talk|call|see|try|time|times|available|worth|discuss|chat|book|start|proceed|next step|"
        r"convenient|free)\b",
        r"\bif (?:you(?:['’]re| are)|that|this|it)\b[^.?!\n]{0,30}\b(?:interest\w*|of interest|sounds? (?:good|"
        r"useful|interesting|like)|appeals?|resonates?|curious|keen|ready|open to)\b",
        r"\b(?:keen|curious|ready|tempted|eager|interested) (?:to|in) (?:see|try|start|talk|hear more|learn (?:more|"
        r"how we)|know (?:more|what (?:it|we))|move|switch|buy|go ahead|get going|sign|seeing|trying|hearing|"
        r"learning)\b",
        r"\b(?:want|care|fancy) to (?:see|try|test|take a look|find out (?:what|how (?:we|it))|hear (?:how|more)|"
        r"know (?:more|what it))\b[^.?!\n]{0,60}",
        r"\b(?:worth|open to|up for|time for) (?:a|an|some|exploring|discussing|seeing|having|trying)\b[^.?!\n]{0,40}",
        r"\b(?:reply|answer|respond|write back|text) (?:with )?[\"“'‘]?(?:yes|ok|demo|call|start|interested|send|"
        r"price|go|me)\b",
        r"\b(?:call|ring|phone|text|whatsapp) (?:me|us)\b|\bmy (?:direct )?(?:line|number|mobile|diary|calendar)\b|"
        r"\bgive (?:me|us) a (?:call|ring)\b",
        r"\b(?:i|we|my colleague|our \w+)(?:['’]ll| will| would) (?:call|ring|phone|follow up|reach out|be in touch|"
        r"get in touch|get back to you|contact you|come by|drop by|visit)\b",
        r"\bwho (?:on|in|at) your (?:team|side|company|end)\b[^?\n]{0,60}\?|\b(?:the )?(?:right|"
        r"best) person to (?:talk|speak|discuss)\b|\bwho (?:decides|signs|holds the budget)\b",
        r"\b(?:next steps?|move (?:this |things )?forward|take (?:this|it) further|make it happen|"
        r"get (?:you )?started|get going|kick (?:it |this )?off)\b",
        r"\b(?:your|a|the|this year['’]s|next year['’]s) budget\b[^.?!\n]{0,40}\b(?:for (?:this|it|us|such)|left|"
        r"round|line)\b|\bevaluat(?:e|ing) (?:us|tools|vendors|suppliers|options)\b|\b(?:shortlist|consider|"
        r"compare) us\b",
        # German
        r"\b(?:melden|rufen|schreiben|antworten|sprechen) sie (?:sich|mich|uns|einfach|gern|mir)\b|\brufen sie an\b",
        r"\b(?:passt|passen|klappt|wäre|ginge|hätten) (?:es )?(?:ihnen|sie|der|am|nächste|diese)\b[^?\n]{0,50}\?",
        r"\b(?:interesse|neugierig|lust)\b[^.!\n]{0,20}\?|\bhaben sie interesse\b|\bmöchten sie\b[^?\n]{0,60}\?|"
        r"\bwollen (?:sie|wir)\b[^?\n]{0,60}\?|\bsollen wir\b|\blassen sie uns\b",
        # French
        r"\b(?:intéressée?|intéressés|curieux|curieuse|envie|tentée?)\b[^.!\n]{0,40}\?|\b(?:souhaitez|voulez|"
        r"aimeriez|voudriez)-vous\b[^?\n]{0,60}\?",
        r"\b(?:dites|répondez|faites|appelez|écrivez|contactez)-(?:moi|nous|le-moi)\b|\b(?:quand|quel jour|"
        r"quel créneau)\b[^?\n]{0,40}\?|\bdiscutons\b|\bparlons-en\b|\bn['’]hésitez pas à (?:me|nous)\b",
        # Spanish
        r"¿\s*(?:le|te) (?:gustaría|interesa|apetece|parece)\b|¿\s*(?:quiere|quieres|desea|podemos|puedo|qué tal|"
        r"cuándo)\b|\b(?:llámeme|escríbame|contácteme|respóndame|avíseme|hablemos|agendemos)\b",
        # Italian
        r"\b(?:le|vi|ti) (?:interessa|andrebbe|farebbe|va bene|piacerebbe)\b[^?\n]{0,60}\?|\b(?:mi|ci) (?:chiami|"
        r"scriva|contatti|faccia sapere|risponda)\b|\b(?:prenot[ia]\w*|fissi\w*|richied[ae]\w*)\b|\bsentiamoci\b|"
        r"\bparliamone\b|\bpreventivo\b|\bsconto\b|\bprova gratuita\b|\bacquist\w+ (?:ora|subito|entro)\b",
        # Dutch
        r"\b(?:heeft|hebt|zou|zouden|wilt|wil|past|schikt|komt) (?:u|je|het|dinsdag|maandag|woensdag|donderdag|"
        r"vrijdag)\b[^?\n]{0,60}\?|\b(?:bel|mail|neem contact|plan|boek|vraag|bestel|probeer|reserveer|"
        r"start)\b[^.?!\n]{0,30}\b(?:mij|me|ons|nu|vandaag|gratis|afspraak|gesprek|demo|offerte|direct)\b|"
        r"\bofferte\b|\bkorting\b|\bvrijblijvend\w*|\bproefperiode\b|\bper maand\b",
        # Portuguese
        r"\b(?:gostaria|quer|pode|podemos|teria|tem|que tal|interessa-lhe)\b[^.!\n]{0,60}\?|\b(?:ligue|escreva|"
        r"contacte|contate|responda|fale|agende|marque|reserve|peça|solicite|experimente|compre|"
        r"adquira)\b[^.?!\n]{0,30}\b(?:me|nos|connosco|conosco|já|hoje|agora|reunião|chamada|demonstração|orçamento|"
        r"gr[aá]tis|proposta)\b|\borçamento\b|\bdesconto\b|\bteste grátis\b|\bpor mês\b",
    ),
    HURRIED: (
        r"\b(?:only|just|last|few|remaining) (?:\w+ )?(?:places?|spots?|seats?|slots?|days?|hours?|"
        r"licen[cs]es) (?:left|remain\w*|available|to go)\b",
        r"\b(?:offer|price|discount|deal|rate|promotion)s?\b[^.?!\n]{0,30}\b(?:ends?|expires?|valid|runs? out|until|"
        r"till|closes|before)\b",
        r"\b(?:last chance|limited time|while stocks last|don['’]t miss|act (?:now|fast)|hurry|today only|"
        r"this (?:week|month|quarter) only|before (?:it['’]s too late|prices|rates))\b",
        r"\b(?:until|before|by) (?:the end of )?(?:this |the )?(?:month|quarter|year|"
        r"friday)\b[^.?!\n]{0,50}\b(?:you (?:get|save|pay)|we (?:give|waive|include)|free|off|half)\b",
        r"\b(?:free|half[- ]price|two for one|cashback|voucher|coupon|promo(?:tion)?|rebate|bonus|"
        r"gift card)\b(?![- ](?:of|up|space|slot|dock|bay|hand|text|day|time|stand|to (?:read|use|copy|attend|"
        r"join)))(?!\w*[^.?!\n]{0,20}webinar)[^.?!\n]{0,30}\b(?:month|trial|setup|onboarding|pilot|account|seat|year|"
        r"week|installation|training|consult\w+|check|audit|licen[cs]e|if you|when you|for (?:you|new))\b",
        r"\bnur (?:noch|bis|heute|diese)\b|\b(?:letzte|wenige) (?:chance|plätze|tage)\b|\b(?:rabatt|nachlass|"
        r"aktionspreis|sonderpreis|gutschein|gratismonat)\b",
        r"\b(?:dernière chance|plus que|offre (?:valable|limitée)|jusqu['’]au .{0,20}seulement|remise|réduction de|"
        r"promotion)\b",
        r"\b(?:última oportunidad|solo hasta|sólo hasta|plazas limitadas|descuento|promoción|oferta (?:válida|"
        r"limitada|especial))\b",
    ),
}
