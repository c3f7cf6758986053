"""The words of automatic notices in seven languages: absence, receipt, departure; and those of a person's answer.

Owns these patterns. They are matched against folded text (`classifier.folding.fold`) on one line: lower case, no
accents.
"""

from __future__ import annotations

import re


def _any(*parts: str) -> re.Pattern[str]:
    """One alternation, a part for each language; each begins where a word begins."""
    return re.compile(r"(?<![a-z0-9])(?:" + "|".join(parts) + ")")


# A statement of absence, or of hours in which mail waits.
ABSENT = _any(
    r"out[- ]of[- ](?:the )?office|ooo(?![a-z])|(?:away|absent) from (?:the|my|our) (?:office|desk|e-?mails?|mails?"
    r"|computer|work)|on (?:my |a |our )?(?:annual |parental |maternity |paternity |sick |medical |study |family "
    r"|adoption |bereavement |compassionate |military |unpaid |extended |personal |short |long )?(?:leave|vacation"
    r"|holidays?|pto|sabbatical|honeymoon)(?![a-z])|(?:annual|parental|maternity|paternity|sick|medical"
    r"|bereavement) leave|jury duty|time off|(?:i am|i'm|i will be|i'll be|currently|presently) (?:currently "
    r"|presently )?(?:away|out|off|travell?ing|offline|abroad|hiking|unavailable|attending|in training)(?![a-z])"
    r"|will be (?:away|out|off|unavailable)(?![a-z])|on (?:a |an )?(?:business |training |work )?(?:trip"
    r"|course)(?![a-z])|gone fishing|out (?:until|till)|offices? (?:is|are|will be|remains?) closed|we (?:are"
    r"|will be) closed|closed (?:for|between|from|until|over)|(?:limited|no|intermittent|sporadic|restricted"
    r"|little) (?:e-?mail access|access to (?:my )?(?:e-?)?mails?)|(?:not be|will not be|won't be|not) (?:reading"
    r"|checking|monitoring) (?:my )?(?:e-?)?mails?|part[- ]time|work(?:ing)? (?:only )?(?:on )?(?:mon|tue|wed|thu"
    r"|fri)\w{0,6}(?: ?(?:to|-|and|,))|working days are|(?:do not|don't) work on|non-working day|public holiday"
    r"|bank holiday|will not return until|slower (?:reply|response)s? than|(?:delay(?:ed|s)?|slow) (?:in (?:my "
    r"|our )?)?(?:respon|repl)|(?:respon\w{2,5}|repl\w{1,3}) (?:may|might|will|can) be (?:delayed|slow)"
    r"|vacation (?:reply|response|message|notice|responder)|away (?:message|notice)|attending (?:a|an|the)"
    r"|on site (?:today|this week)|in (?:back-to-back )?(?:workshops|meetings|training) (?:all|today|this|until)"
    r"|slow to (?:reply|respond|answer)|working hours are|out (?:with no|bush|sick|of town|of reach)|plant shutdown"
    r"|(?:on|at) (?:a|the) (?:trade fair|conference)|offline|(?:we'?re|is|are) closed|(?:only )?(?:check"
    r"|read) (?:my )?(?:e-?)?mails? (?:once|twice|only|on)",
    r"nicht (?:im|in dem|in unserem) (?:buro|buero|haus|hause|office)|im (?:urlaub|mutterschutz|krankenstand"
    r"|homeoffice nicht)|(?:sommer|winter|jahres|betriebs|weihnachts)?urlaub(?!skatalog)|betriebsferien|werksferien"
    r"|in den ferien|abwesen\w*|elternzeit|mutterschutz|krank(?:heits\w*|geschrieben)?(?![a-z])|dienstreise"
    r"|geschaftsreise|teilzeit|ausser haus|(?:nicht|nur eingeschrankt|schlecht|schwer"
    r"|nur bedingt) (?:per (?:e-?)?mail )?(?:erreichbar|zu erreichen)|(?:buro|betrieb|praxis"
    r"|unternehmen)[^!?]{0,90}geschlossen|unterwegs|nicht besetzt|(?:nur |stark )?verzogert (?:beantworten|antworten"
    r"|erreichbar)|auf (?:einer |der )?messe|(?:habe|ist) (?:heute )?frei(?![a-z])|(?:kanzlei|geschaft|laden|salon"
    r"|werkstatt|werk)[^!?]{0,90}(?:geschlossen|zu(?![a-z]))|auf urlaub|im militar|zeitausgleich|feierabend"
    r"|mails? les\w* ich (?:selten|erst|nur|unregelmassig)|nur telefonisch|nicht im dienst"
    r"|antworte ich derzeit mit verzogerung|nicht vor ort",
    r"absente?s?(?![a-z])|absence|en conges?(?![a-z])|conges? (?:annuels?|maternite|paternite|parental|maladie)"
    r"|en vacances|en deplacement|ferme[es]* (?:pour|du|le|jusqu)|arret (?:de travail|maladie)|temps partiel"
    r"|ne travaille pas (?:le|les|du|ce)|(?:pas|peu|difficilement) (?:disponible|joignable)|consulte peu"
    r"|acces (?:limite|restreint|reduit)|hors du bureau|en formation(?![a-z])|en conge(?![a-z])|bureaux? (?:est|sont"
    r"|sera|seront) fermes?|pas au bureau|en seminaire|en rtt|parti(?:e|s)? (?:pecher|en)|(?:cabinet|magasin|atelier"
    r"|etablissement|usine)[^!?]{0,60}ferme|pas d'acces|fermeture (?:annuelle|estivale|exceptionnelle)",
    r"fuera de (?:la |mi )?(?:oficina|puesto)|de vacaciones|ausente|ausencia|de baja(?![a-z])|baja (?:por|medica"
    r"|maternal)|(?:de )?permiso (?:de|por)|de viaje|(?:permanecera|estara|estaremos|estamos) cerrad\w+|cerrado por"
    r"|acceso (?:limitado|restringido)|sin acceso|me encuentro fuera|estare fuera|no estare disponible|(?:en"
    r"|por) un congreso|estoy fuera de|licencia (?:medica|por)|descanso (?:vacacional|medico)|(?:permaneceran"
    r"|permanecera|estaran) cerrad\w+|feriado largo|semana de turismo|en (?:una )?feria|de descanso",
    r"(?:de|em|entro de|entrarei de) ferias|fora do (?:escritorio|gabinete)|licenca(?: de| medica| maternidade)"
    r"|em viagem|(?:estara|estaremos|encontra-se) (?:fechad|encerrad)\w+|acesso limitado|sem acesso"
    r"|de baixa(?![a-z])|de folga|encontro-me fora|estou fora do|em formacao|licenca[- ]paternidade"
    r"|licenca[- ]maternidade|viajando|ferias coletivas|recesso|encerrad[oa] (?:de|para|ate)|encerra para"
    r"|fech(?:amos|ad[oa]) (?:pro|para|de|ate)|meio periodo",
    r"afwezig\w*|(?:met|op) (?:vakantie|verlof|ouderschapsverlof|zwangerschapsverlof|vaderschapsverlof"
    r"|bevallingsverlof)|(?:zwangerschaps|ouderschaps|bevallings|vaderschaps)verlof|niet (?:op kantoor|aanwezig"
    r"|bereikbaar|in de gelegenheid)|(?:beperkt|slecht) bereikbaar|buiten kantoor|zakenreis|gesloten"
    r"|bedrijfssluiting|deeltijd|werk ik niet|ik werk (?:niet )?(?:op|alleen|van)|ik ben (?:vrij|ziek)"
    r"|reageer (?:ik )?later|bij (?:mijn )?terugkomst|(?:een )?dagje? vrij|(?:ik ben|heb ik) (?:op cursus"
    r"|een vrije dag)|niet werkzaam op|(?:is|zijn wij|wij zijn|zijn we) (?:dicht|gesloten)|bouwvak|op (?:een )?beurs"
    r"|(?:vandaag|morgen) vrij",
    r"in (?:ferie|vacanza|malattia|maternita|trasferta|viaggio|congedo)|fuori (?:ufficio|sede)|assente|assenza"
    r"|per malattia|congedo (?:di|per|parentale)|(?:resta|restera|sara|saranno|siamo|rimarra) chius\w+"
    r"|chiusura (?:estiva|natalizia|aziendale)|saltuariamente|non sono in (?:ufficio|sede)|fuori per (?:lavoro"
    r"|impegni)|chiusura|in (?:montagna|fiera|riunione)|chius[oaie] (?:per|dal|fino|da)|senza campo|smart working",
)

# A return, which a person who is merely out for a day announces too.
RETURN = _any(
    r"(?:after|when|once|until|till|upon) (?:i (?:return|am back|get back)|i'm back|my return)|my return"
    r"|(?:first day |i(?:'m| am|'ll be| will be) )?back (?:on|in the office|at my desk|at work)|return(?:ing)? (?:on"
    r"|to (?:the office|work))|return date|reopen\w*|we(?:'re| are| will be)? back|returning",
    r"wieder (?:da|im (?:buro|haus|hause|office)|erreichbar|zuruck|am platz|fur sie da)|bin ich wieder"
    r"|kehre [^!?]{0,40}zuruck|melde mich (?:danach|nach meiner)|nach meiner (?:ruckkehr|wiederkehr)|(?:stehe"
    r"|bin) ich [^.]{0,40}wieder|wieder zur verfugung|(?:sind|ist) (?:wir |das |die )?(?:\w+ )?wieder|wieder (?:ab"
    r"|fur|wie gewohnt)|(?:ruckkehr|geht's weiter|geht es weiter)|erst wieder",
    r"de retour (?:le|au|a|lundi|mardi|mercredi|jeudi|vendredi)|mon retour|(?:retour|reouverture|reprise) (?:le"
    r"|lundi|mardi|mercredi|jeudi|vendredi|demain|prevu)|de retour",
    r"regresare|volvere|estare de vuelta|me reincorpor\w+|a mi (?:vuelta|regreso)|vuelvo|volvemos|retorno|reanuda\w+"
    r"|regreso",
    r"(?:voltarei|so volto|regressarei|regresso|retornarei|retornaremos|retorno) (?:a|ao|em|no|na|dia|de|as|apenas)"
    r"|quando (?:voltar|regressar)|de volta|retomad[ao]s?|reabre|retorno|volto",
    r"(?:weer|ben ik) terug|ik (?:ben )?weer|(?:morgen|maandag|woensdag) weer|weer (?:achter|aanwezig|open"
    r"|bereikbaar)|terug (?:op|vanaf)",
    r"rientrero|rientro (?:il|lunedi|previsto)|(?:mio|al) rientro|tornero|saro di ritorno|torno|riapr\w+|di ritorno"
    r"|rientro",
)

LEFT = _any(
    r"(?:is |am |are |i'm |be )?no(?:t)? longer (?:with|at|employed|work(?:s|ing)?(?! (?:in|on) (?!the |this |our ))"
    r"|part of|a member of|here|associated)(?! (?:interest|looking|consider))|(?:don't|do not|doesn't"
    r"|does not) work (?:here|there|for|at|with)[^.]{0,60}(?:any ?more|any longer)|(?:not|isn't|am not|i'm not"
    r"|is not) (?:at|with|working (?:at|for|with)|employed (?:at|by)) [^.]{1,40}any ?more|(?:has|have|i've|i have"
    r"|he's|she's|is) (?:now |since |recently )?(?:left|departed(?: from)?)(?: the| our| my)? (?:company|firm"
    r"|organi[sz]ation|business|team|us(?![a-z])|employment|role|position|job|practice|agency)|(?:has|have"
    r"|i've) left (?!(?:it|this|that|them|you|messages?|things?|already|early|home|today"
    r"|yesterday)\b)[a-z][a-z&-]{2,30}(?=[.,;]|$)|left the (?:company|firm|organi[sz]ation|business)|(?:employee"
    r"|colleague|person) has (?:left|departed)|moved on from|has (?:since )?moved on(?! to the)|(?:has|have|i|she"
    r"|he) retired|has departed|(?:changed|left my|left his|left her) (?:jobs?|employers?|role|position)"
    r"|my time at [^.]{1,60} (?:has come to an end|is over|has ended)|(?:my|his|her) (?:last"
    r"|final) (?:working )?day (?:at|with|in|was|here)|(?:my|his|her) successor|not employed"
    r"|no longer an? (?:employee|member)|retired (?:from|on)|(?:don't|do not) work any ?more|i left (?:on|in|the)"
    r"|(?:has|have|i've) left [a-z][a-z&-]{2,30} (?:as of|on \d|on the \d)|(?:employee|person"
    r"|colleague) (?:you are trying|is no longer)|belonged to",
    r"nicht (?:mehr|langer) (?:bei|im unternehmen|fur|in unsere[mr]|in der firma|tatig|beschaftigt"
    r"|hier)[^.]{0,60}(?:tatig|beschaftigt|angestellt|arbeite\w*|[a-z])|(?:unternehmen|firma|haus|gesellschaft"
    r"|betrieb)[^!?]{0,40} verlassen|ausgeschieden|(?:im|in den|in) (?:wohlverdienten )?ruhestand|in rente gegangen"
    r"|(?:arbeitet|arbeite|ist) nicht (?:mehr|langer) (?:hier|bei|fur|im|in unser)|(?:habe ich|hat"
    r"|haben) [^!?]{0,60}verlassen|nicht mehr betreut",
    r"(?:a|ai|avons|ayant) quitte(?![a-z])|ne (?:fait|fais) plus partie|ne travaille plus|n'est plus (?:chez"
    r"|presente?|dans|en poste|employee?|salariee?|parmi|au sein)|ne suis plus|a pris sa retraite|parti[e]? (?:a la"
    r"|en) retraite|n'exerce plus|a cesse (?:son|ses|de)|cesse son activite",
    r"ya no (?:trabaj\w+|estoy en|esta en|forma|formo|pertene\w+|es parte)|(?:ha|he) (?:dejado"
    r"|abandonado) (?:la empresa|la compania|de trabajar|mi puesto|su puesto|[a-z]{3,20}(?=[.,]))|se ha (?:jubilado"
    r"|desvinculado)|causado baja|no trabaja (?:ya |mas )|ya no (?:labora|colabor\w+|presta)|se desvinculo"
    r"|dejo de (?:prestar|trabajar|laborar|formar)",
    r"ja nao (?:trabalh\w+|faz|faco|esta na|estou na|pertence|pertenco|colabor\w+|integra)|nao (?:trabalh\w+|faz"
    r"|faco|pertence|pertenco|colabora|integra)[^.]{0,20} mais|nao (?:faz|faco|trabalh\w+|pertence|pertenco) mais"
    r"|(?:deixou|deixei) (?:a empresa|de (?:trabalhar|colaborar|fazer parte)|a companhia)|(?:desligou-se"
    r"|foi desligad[oa])|reformou-se|se aposentou|nao integr[oa] mais|ja nao (?:exerce|exerco)|cessacao de funcoes",
    r"(?:is |ben |werkt |werk )?niet (?:meer|langer) (?:werkzaam|in dienst|bij|voor|actief bij)|(?:werkt"
    r"|werk) (?:hier )?niet (?:meer|langer)|(?:heeft|heb) [^.]{1,40} verlaten|uit dienst|met pensioen",
    r"non (?:lavora|lavoro|fa|faccio|e|sono) piu (?:in|per|con|presso|parte|qui|alle|nell?[a-z]*|dipendente"
    r"|impiegat[oa]|dei|da)?|non (?:lavora|lavoro) piu|(?:ha|ho) lasciato (?:l'azienda|la societa|il (?:gruppo"
    r"|lavoro)|l'incarico)|andat[oa] in pensione|in quiescenza|(?:ha |ho )?cessato (?:il|l'|la)"
    r"|chiuso definitivamente",
)

# Somebody says that no machine writes.
DENIED = _any(
    r"(?:this is|it's|it is|that's|i'm|i am) (?:really |actually )?not an? (?:auto|bot|robot|machine)"
    r"|(?:i'm|i am) (?:really )?(?:a )?(?:human|real person)",
    r"(?:das|dies|hier|ich) (?:ist|schreibt|bin) (?:wirklich )?(?:kein\w* (?:automat|abwesenheits|roboter|bot)|ein mensch)",
    r"(?:c'est|ce n'est|je ne suis|je suis) pas une? (?:robot|automate|machine|reponse auto)",
    r"no (?:es|soy) (?:una?|el) (?:robot|respuesta auto|maquina)",
    r"nao (?:e|sou) (?:uma?|o) (?:robo|resposta auto|maquina)",
    r"non (?:e|sono) (?:una?|il) (?:robot|risposta auto|macchina)",
    r"(?:dit is|ik ben) (?:echt )?(?:geen (?:robot|automat|machine)|een mens)",
)

THANKS = _any(
    r"(?:thank(?:s| you)|many thanks)(?: (?:very|so) much)? for (?:your|the|writing|contacting|reaching|getting"
    r"|e-?mailing|messaging|mailing)|thanks for (?:writing|reaching|contacting)",
    r"(?:(?:vielen|besten|herzlichen) dank|danke) fur (?:ihre|deine|die|ihr|dein|eure)",
    r"je vous remercie (?:pour|de)|merci (?:pour|de|d')(?: ?(?:votre|ton|nous|m'))",
    r"(?:muchas )?gracias por (?:su|tu|vuestro|contactar|escribir\w*|ponerse|comunicarse)",
    r"grazie (?:per|di) (?:la|il|aver\w*|l'|tua|sua)|(?:la|ti) ringrazi\w+ per",
    r"(?:bedankt|dank je|dank u|dankjewel|hartelijk dank)(?: wel)? voor (?:uw|je|jouw|het)",
    r"(?:muito )?obrigad[oa] (?:pel[ao]|por)|agradec(?:emos|o) (?:o|a|seu|sua)",
)

STAND_IN = _any(
    r"(?:for|in|if|with|of) (?:anything |any |it is |it's |this is |your \w{3,12} is "
    r"|the matter is )?(?:an )?(?:urgent|immediate|emergenc\w+)|urgent (?:matters?|requests?|issues?|enquir\w+"
    r"|topics?|cases?|queries)|immediate (?:assistance|attention|help|support)|reach out to my|in my absence"
    r"|while i(?:'m| am) (?:away|out|gone)|in the meantime|in the interim",
    r"dringende\w{0,2} (?:fall\w*|angelegenheit\w*|anliegen|themen|anfragen|fragen)|in meiner abwesenheit|vertretung"
    r"|vertritt",
    r"(?:en cas d'|pour toute |pour les )urgences?|(?:en|pendant|durant) mon absence|si urgent",
    r"(?:temas|asuntos|casos?|cuestiones|es|es muy|para|caso de)(?: de)? (?:urgentes?|urgencias?)|en mi ausencia"
    r"|durante mi ausencia",
    r"(?:caso de|para|em) urgencias?|assuntos? urgentes?|na minha ausencia|durante a minha ausencia",
    r"spoed\w*|dringende (?:zaken|vragen|gevallen|kwesties)|(?:tijdens|in) mijn afwezigheid",
    r"(?:per|caso di|di) (?:urgenz\w+|emergenz\w+)|(?:necessita|questioni|richieste|comunicazioni) urgent\w+|(?:in"
    r"|durante la) mia assenza|di urgente",
)

LATER = _any(
    r"(?:will|'ll|shall) (?:respond|reply|answer|get back|get to|read|be read|be answered|attend"
    r"|deal)[^.]{0,70}(?:return|(?:when|once) i|i'm back|as soon as|soon as possible|shortly|within)|(?:upon|on"
    r"|after) my return|not be (?:forwarded|read)|(?:expect|be) (?:a )?(?:delay|slower)|as soon as (?:possible|i can"
    r"|we can)|(?:aim|try|endeavou?r|usually|always) (?:to )?(?:answer|respond|reply)"
    r"|within (?:\w+ )?(?:\w+ )?(?:business|working)? ?(?:days?|hours?)|(?:typical|average|usual|normal) (?:reply"
    r"|response) times?|(?:limited|no|intermittent|sporadic|restricted) (?:e-?mail access"
    r"|access to (?:my )?(?:e-?)?mails?)|being (?:reviewed|handled|processed|looked (?:at|into)) by|we're on it(?=[.!]|$)"
    r"|queue position|in (?:the )?order (?:of (?:arrival|receipt)|(?:it|they|in which))",
    r"(?:nicht|wird nicht) (?:automatisch )?(?:weitergeleitet|gelesen|bearbeitet)|schnellst\w*|so (?:bald"
    r"|schnell) wie moglich|baldmoglichst|umgehend|in den nachsten tagen|nach meiner (?:ruckkehr|wiederkehr)"
    r"|werde ich[^.]{0,60}(?:beantworten|bearbeiten|melden)|wir melden uns|in kurze"
    r"|wird (?:von|durch) (?:unser|ein)[^.]{0,40} (?:bearbeitet|gepruft)|in der reihenfolge",
    r"(?:repondrai|repondrons|repondra|traiterai|recontactera\w*|reviendrons)[^.]{0,50}(?:retour|des|sous|delais"
    r"|possible)|a mon retour|dans les (?:meilleurs|plus brefs) delais|des que possible|sous (?:\d\d?|quarante-huit"
    r"|vingt-quatre) ?h|prochainement|en cours (?:de traitement|d'examen)|dans l'ordre d",
    r"a mi (?:vuelta|regreso)|(?:lo )?antes posible|(?:a la|con la) mayor brevedad|en breve|(?:responder"
    r"|contestar)\w* (?:cuando|en cuanto)|siendo (?:revisad|atendid|procesad)|por orden de",
    r"assim que|(?:logo )?que possivel|no meu regresso|(?:com a )?(?:maior|mais) brev\w+|em breve"
    r"|sendo (?:analisad|revis|tratad|processad)|por ordem de",
    r"(?:zodra|wanneer) ik|zo (?:snel|spoedig) mogelijk|bij (?:mijn )?terugk\w+|binnen (?:twee|drie|een|vijf"
    r"|\d{1,2}) (?:werkdag\w*|uur|dagen)|spoedig|wordt (?:beoordeeld|behandeld|bekeken) door|op volgorde van",
    r"al (?:mio )?(?:rientro|ritorno)|(?:al|il) (?:piu|prima) presto|(?:quanto|il) prima(?: possibile)?"
    r"|nel piu breve|appena possibile|in fase di (?:revisione|lavorazione|verifica)|nell'ordine d",
)

RECEIVED = _any(
    r"(?:have|has|we|we've|was|been|just)(?: \w{2,12})? received (?:your|the|it)(?! (?:offer|proposal|quote))"
    r"|your (?:request|message|e-?mail|enquiry|inquiry|query|ticket|case|note|mail)(?: \(?#?\d{1,12}\)?)? (?:has|was"
    r"|is)(?: \w{2,12})? (?:received|logged|created|registered|reached|opened|forwarded|assigned|being (?:reviewed"
    r"|processed|held))|we got (?:it|your (?:message|e-?mail|request|enquiry|ticket))|message received(?=[.!])"
    r"|opened on your behalf|(?:confirm|acknowledge)s?(?: the)? (?:receipt"
    r"|that we have received)",
    r"(?:haben|habe) ihre (?:nachricht|anfrage|e-?mail|mail)[^.]{0,20} erhalten|ihre (?:nachricht|anfrage|e-?mail"
    r"|mail|anliegen)[^.]{0,40}(?:eingegangen|erfasst|zugestellt|erhalten|weitergeleitet|registriert|bearbeitet)",
    r"(?:avons|ai) bien recu|accus\w+ (?:bonne )?reception|(?:votre|ta) (?:demande|message|mail"
    r"|courriel)[^.]{0,20}(?:enregistre|prise en (?:compte|charge)|transmis|ete recu)",
    r"(?:hemos|he) recibido (?:su|tu|correctamente)|(?:su|tu) (?:solicitud|consulta|mensaje|peticion"
    r"|correo)[^.]{0,20}ha sido (?:recibid|registrad|creada)|ha sido registrad|acusamos recibo",
    r"(?:recebemos|recebi|acusamos a rececao|confirmamos a rece\w+) (?:a |o |d[ao] )?(?:sua|seu|tua|teu)|(?:sua"
    r"|seu) (?:mensagem|pedido|chamado|e-?mail|solicitacao)[^.]{0,30}(?:recebid|registad|registrad|abert)",
    r"(?:hebben|heb) (?:uw|je|jouw) (?:bericht|e-?mail|mail|vraag|aanvraag|verzoek)[^.]{0,30}ontvangen|(?:uw"
    r"|je) (?:bericht|e-?mail|vraag|verzoek|aanvraag|melding)[^.]{0,30}(?:is|werd) (?:goed )?(?:ontvangen"
    r"|geregistreerd|aangemaakt)",
    r"abbiamo ricevuto (?:la|il|correttamente)|(?:sua|tua|vostra) (?:richiesta|segnalazione|mail"
    r"|e-?mail)[^.]{0,30}(?:stat[ao] (?:ricevut|pres|registrat|inoltrat|apert)|presa in carico)"
    r"|(?:la|questa) (?:richiesta|segnalazione|pratica)[^.]{0,30}presa in carico"
    r"|messaggio e stato acquisito|conferma di ricezione",
)

TICKET = _any(
    r"(?:ticket|case|reference|request|incident|claim)(?: ?(?:number|id|no\.?|ref|is))?[:#"
    r" ]{1,4}[a-z]{0,6}[-_]?\d{3,14}|ticket has been|(?:a|your) (?:new )?(?:support )?(?:ticket|case) (?:has been"
    r"|was|number|id|is)|(?:ticket|case) (?:number|id)",
    r"ticket-?(?:nummer|nr)|vorgangsnummer|unter der nummer|bearbeitungsnummer",
    r"sous (?:le |la )?(?:numero|reference)|numero de (?:ticket|dossier|demande)",
    r"(?:con el|bajo el) numero|numero de (?:ticket|caso|expediente)|abierto un (?:ticket|caso)",
    r"(?:com o|sob o) numero|numero d[oe] (?:protocolo|chamado|pedido|ticket)|foi aberto",
    r"(?:onder|met) (?:het )?(?:nummer|zaaknummer|ticketnummer|kenmerk)|ticketnummer|zaaknummer",
    r"con il numero|numero (?:di )?(?:ticket|pratica)|preso in carico",
)

# What only a machine says of itself or of its mailbox.
MACHINE = _any(
    r"(?:this (?:is|message is|message was|e-?mail is|e-?mail was|response is)(?: an?)? |^\W{0,6})(?:automat(?:ed|ic"
    r"|ically)|auto-?generated|computer[- ]generated)|system[- ]generated (?:e-?mail|message|response)|(?:generated"
    r"|sent) automatically|(?:please )?do not (?:reply|respond)(?: directly)?(?: to (?:this (?:e-?mail|message"
    r"|address|mail)|it))?(?=[.,;!]|$| as| this)|(?:mailbox|inbox|(?:e-?mail )?address|account) (?:is|will) (?:not"
    r"|no longer|soon)(?: be)? (?:actively |regularly )?(?:monitored|read|in use|checked|active|attended|used"
    r"|deleted)|unmonitored|no need to (?:reply|respond) to this|(?:messages?|mails?|e-?mails?) to this (?:address|mailbox|account) (?:is|are) (?:not"
    r"|deleted|no longer)|please type your reply above this line|(?:not be|not been|was not|won't be|isn't"
    r"|is not) (?:automatically )?forwarded|reply above this line",
    r"automatisch(?:e|er)? (?:erzeugt|generiert|erstellt|versand|geloscht|abwesenheits|antwort(?! auf))\w*"
    r"|(?:bitte )?antworten sie (?:bitte )?nicht (?:auf|direkt)|(?:postfach|mailadresse|e-?mail-?adresse) (?:wird"
    r"|ist) nicht (?:mehr )?(?:gelesen|uberwacht|aktiv|gepflegt)|(?:nicht|nicht automatisch) weitergeleitet"
    r"|wird (?:bis dahin )?nicht (?:gelesen|betreut|bearbeitet)|automatische (?:benachrichtigung|nachricht|antwort)",
    r"(?:message|reponse|mail|courriel|e-?mail)(?: est)?(?: une?)? (?:automatique|genere\w* automatiquement"
    r"|envoye\w* automatiquement)|(?:merci de ne pas|ne pas|veuillez ne pas) (?:y )?repondre"
    r"|boite (?:mail )?n'est (?:pas|plus) (?:consultee|lue|relevee|surveillee)|(?:ne sera|n'est"
    r"|n'a) pas (?:ete )?(?:transmis|transfere|lu)e?",
    r"(?:mensaje|correo|respuesta)(?: (?:generad\w+|enviad\w+))? automatic\w+|(?:no|favor de no) responda"
    r"|buzon no (?:esta|es) (?:atendid|monitori|supervisad|revisad)\w*|buzon sera eliminado|no (?:sera"
    r"|ha sido) (?:reenviad|leid)[oa]|no es monitoread[oa]|cuenta ya no se encuentra activa",
    r"(?:mensagem|resposta|e-?mail)(?: (?:gerad\w+|enviad\w+))? automatic\w+|nao responda|(?:caixa(?: de correio)?"
    r"|e-?mail) nao e (?:monitori|lid|consultad)\w*|nao (?:sera|foi) (?:reencaminhad|encaminhad|lid)[oa]"
    r"|conta [^.]{0,30}desativada",
    r"automatisch (?:gegenereerd|verzonden|bericht|antwoord|aangemaakt)\w*|niet (?:op dit bericht )?(?:antwoorden"
    r"|beantwoorden|reageren)|(?:mailbox|postbus|e-?mailadres) wordt (?:niet|binnenkort"
    r"|niet meer)(?: \w+)? ?(?:gelezen|verwijderd|gecontroleerd|gebruikt)|(?:wordt|is) niet doorgestuurd",
    r"(?:messaggio|risposta|e-?mail)(?: (?:generat\w+|inviat\w+))? automatic\w+|(?:si prega di non"
    r"|non) rispondere (?:a quest|al presente|direttamente)|si prega di non rispondere"
    r"|casella (?:di posta )?non (?:e|viene) (?:presidiat|monitorat|lett|controllat)\w*|non (?:sara|verra"
    r"|e stat[oa]) (?:inoltrat|lett)[oa]|casella sara disattivata|generat[oa] automaticamente",
)

CHALLENGE = _any(
    r"prove (?:that )?you(?: are|'re)?(?: a)? (?:not a robot|human|real)|verify (?:that )?you are (?:a )?(?:human"
    r"|real|live)|to (?:deliver|release) your (?:message|e-?mail)|you(?:'re| are) not (?:yet )?on (?:my|his|her"
    r"|the)(?: list of)? (?:approved|allowed|safe) (?:senders? )?(?:list|senders)|sender verification"
    r"|challenge system|(?:message|e-?mail)[^.]{0,60}being held(?: because)?|spam ?arrest|boxbe"
    r"|challenge[- ]response|(?:awaits?|awaiting) moderator approval",
    r"unerwunschte werbung zu vermeiden|kein roboter sind|als mensch bestatigen",
    r"lutter contre le spam|(?:n'etes|etes) pas un robot|message est en attente",
    r"no es un robot|verificar que (?:usted )?es una persona",
    r"nao e um robo|confirme que e humano",
    r"spam tegen te houden|dat je een mens bent|geen robot",
    r"non (?:sei|e) un robot|mittenti autorizzati",
)

# Of a challenge in other words: what is asked for, why, and what waits for it. One of them alone is anybody's.
PROVE = _any(
    r"(?:confirm|verify|prove|show|authenticate)(?: \w{1,12}){0,5} (?:human|person|robot|machine|identity"
    r"|yourself)(?![a-z])"
    r"|not a (?:robot|machine|bot)(?![a-z])|(?:type|enter|copy) the (?:\w{1,8} )?(?:word|words|characters|digits|code"
    r"|letters|numbers)(?![a-z])|captcha",
    r"kein (?:roboter|bot|automat)|(?:geben|tippen) sie(?: \w{1,12}){0,4} (?:zeichen|ziffern|worter|buchstaben"
    r"|code)(?![a-z])|(?:bestatigen|verifizieren|authentifizieren"
    r"|legitimieren) sie(?: \w{1,12}){0,3} (?:absender"
    r"\w*|identitat|mensch|sich|als)(?![a-z])|(?:zeichen|ziffern|worter|buchstaben"
    r"|code)(?: \w{1,12}){0,3} (?:ein|ab)(?:geben"
    r"|tippen|zugeben|zutippen)|(?:ein|echter) mensch sind",
    r"(?:ne suis|n'etes|etes) pas un (?:robot|automate)|vous (?:demande de vous )?(?:authentifier|identifier)(?![a-z])"
    r"|(?:confirm|verifi|prouv)\w{1,5}(?: \S{1,15}){0,3} (?:identite|humain)(?![a-z])"
    r"|recopie\w{0,3} (?:\S{1,12} ){0,3}"
    r"(?:chiffres|lettres|mots?|caracteres|code)(?![a-z])|etes (?:bien )?une? (?:humain|personne)",
    r"no (?:es|soy|eres) un (?:robot|automata)|(?:confirm|verifi|demuestr)\w{1,5}(?: \S{1,15}){0,4} (?:identidad"
    r"|remitente"
    r"|persona|human[oa])(?![a-z])|(?:autentic|identific)arse|(?:copi|escrib|introduz|tecle)\w{1,4} (?:\S{1,12} ){0,3}"
    r"(?:cifras|letras|caracteres|codigo|palabras?)(?![a-z])",
    r"nao (?:e|sou) um (?:robo|robot|automato)|(?:confirm|verifi|prov)\w{1,5}(?: \S{1,15}){0,4} (?:identidade"
    r"|remetente"
    r"|pessoa|human[oa])(?![a-z])|autenticar-se|(?:copi|escrev|introduz"
    r"|digit)\w{1,4} (?:\S{1,12} ){0,3}(?:algarismos|letras"
    r"|caracteres|codigo|palavras?|numeros)(?![a-z])",
    r"geen (?:robot|machine|automaat)|(?:bevestig|verifieer|bewijs|toon)\w{0,3}(?: \S{1,15}){0,4} (?:identiteit"
    r"|afzender"
    r"|mens)(?![a-z])|(?:typ|vul|neem)\w{0,2} (?:\S{1,12} ){0,3}(?:cijfers|letters|tekens|code|woord|woorden)(?![a-z])"
    r"|een (?:echt )?mens bent",
    r"non (?:e|sono|sei|siete) un (?:robot|automa)|(?:conferm|verific"
    r"|dimostr)\w{1,4}(?: \S{1,15}){0,4} (?:identita|mittente"
    r"|persona|uman[oa])(?![a-z])|autenticarsi|(?:copi|scriv|inser|digit)\w{1,5} (?:\S{1,12} ){0,3}(?:cifre|lettere"
    r"|caratteri|codice|parol[ae])(?![a-z])",
)
GUARDED = _any(
    r"(?:protect|guard|filter|keep|secure)s?(?: \w{1,12})? (?:my|this|his|her|our|the) (?:mailbox|inbox|address"
    r"|account)"
    r"|(?:mailbox|inbox|address|account) (?:is )?(?:\w{1,12} ){0,2}(?:protected|guarded|filtered|secured)"
    r"|(?:unwanted|junk"
    r"|unsolicited) (?:e-?)?(?:mail|messages)|(?:stop|block|avoid|fight|prevent|keep out) (?:spam|junk)",
    r"(?:postfach|mailbox|posteingang|e-?mail-?adresse|adresse)(?: \w{1,12}){0,6} geschutzt"
    r"|schutze (?:ich )?(?:mein|dieses)"
    r"|(?:gegen|vor) spam|unerwunschte\w{0,2} (?:e-?mails?|nachrichten|werbung|post)"
    r"|absender\w{0,8}(?: \w{1,12}){0,3} (?:unbekannt"
    r"|nicht bekannt)",
    r"(?:adresse|boite|messagerie)(?: \S{1,15}){0,5} protege\w{0,2}|(?:courriers?|envois|messages?"
    r"|mails?) indesirables?|contre (?:le |les )?spams?"
    r"|expediteur\w{0,2}(?: \S{1,15}){0,3} inconnu",
    r"(?:buzon|direccion|correo|cuenta)(?: \S{1,15}){0,4} protegid[oa]|correos? (?:no deseados?|basura)"
    r"|mensajes no deseados|contra el spam"
    r"|remitente(?: \S{1,15}){0,3} desconocid",
    r"(?:caixa|endereco|conta|correio|e-?mail)(?: \S{1,15}){0,4} protegid[oa]|(?:correio|mensagens|e-?mails) (?:nao"
    r" solicitad|indesejad)\w{1,3}|remetente(?: \S{1,15}){0,3} desconhecid|contra o spam",
    r"(?:mailbox|postbus|adres|e-?mailadres|inbox)(?: \S{1,15}){0,4} (?:beveiligd|beschermd)"
    r"|ongewenste (?:e-?mails?|mails?"
    r"|berichten|post)|afzender(?: \S{1,15}){0,3} onbekend|tegen spam",
    r"(?:casella|indirizzo|posta|account)(?: \S{1,15}){0,4} protett[oa]|(?:posta|messaggi|e-?mail) indesiderat[aei]"
    r"|mittente(?: \S{1,15}){0,3} sconosciut|contro lo spam",
)
HELD = _any(
    r"(?:message|e-?mail|mail) (?:\w{1,12} ){0,6}(?:held|waiting|on hold|not (?:yet )?(?:been )?delivered|be deleted"
    r"|be removed)(?![a-z])|(?:before|so that|for) your (?:message|e-?mail|mail) (?:can|to|is|will)",
    r"(?:nachricht|e-?mail|mail) (?:\w{1,14} ){0,6}(?:zuruckgehalten|wartet|zugestellt|geloscht)(?![a-z])"
    r"|(?:damit|bevor)"
    r" (?:ihre|deine) (?:nachricht|e-?mail|mail)",
    r"(?:message|courriel|mail) (?:\S{1,14} ){0,6}(?:retenu|en attente|supprime|remis|delivre"
    r"|distribue)(?![a-z])|pour que"
    r" votre (?:message|mail|courriel|e-?mail)",
    r"(?:mensaje|correo) (?:\S{1,14} ){0,6}(?:retenido|en espera|eliminado|entregado|borrado)(?![a-z])"
    r"|para que su (?:mensaje"
    r"|correo)",
    r"(?:mensagem|e-?mail) (?:\S{1,14} ){0,6}(?:retid|em espera|eliminad|apagad|entregue)|para que (?:a sua mensagem"
    r"|o seu e-?mail)",
    r"(?:bericht|e-?mail|mail) (?:\S{1,14} ){0,6}(?:vastgehouden|wacht|verwijderd|bezorgd|afgeleverd)(?![a-z])"
    r"|(?:zodat"
    r"|voordat) (?:uw|je) (?:bericht|e-?mail|mail)",
    r"(?:messaggio|e-?mail) (?:\S{1,14} ){0,6}(?:trattenut|in attesa|eliminat|cancellat|consegnat|recapitat)|(?:perche"
    r"|affinche) il (?:suo|tuo|vostro) messaggio",
)
PRESS = re.compile(
    r"https?:|\b(?:click|klick|clique|haga clic|pulse|klik|clicc)|\b(?:button|link|lien|enlace|knop|pulsante)\b"
)

REDIRECT = _any(
    r"(?:please|kindly) (?:direct|address|send|contact|reach|forward|write)",
    r"(?:bitte )?wenden sie sich|ansprechpartner\w*",
    r"(?:merci|veuillez) (?:de )?(?:contacter|adresser|joindre|ecrire|vous adresser)",
    r"(?:puede|pueden|por favor) (?:dirigirse|contactar|contacte|escrib\w+)",
    r"(?:por favor )?(?:contacte|dirija-se|entre em contacto|entre em contato)",
    r"(?:u kunt|kun je|kunt u|neem|gelieve)[^.]{0,30}(?:terecht|contact)",
    r"(?:si prega di|la preghiamo di|potete|puo) (?:contattare|rivolger\w+|scrivere)|scrivete",
)

# What a person says who answers an offer. "Interest" as a noun is in every acknowledgement, so it is not here.
ANSWER = _any(
    r"let's|let us (?:talk|speak|meet)|(?:call|ring|phone|ask|ping|text) me|give me a (?:call|ring)"
    r"|(?<!not )send (?:me|us|it"
    r"|them|over|the|a)|(?:i'm|i am|we're|we are|is|be|still|very|really) (?:\w{2,10} )?(?:interested|keen)"
    r"|not interested|happy to (?:see|talk|chat|have|hear|jump|meet|discuss|look|take)|sounds (?:good|great"
    r"|interesting|like)|how much|what (?:does|would|do) (?:it|this|you)|not for us|no (?:need(?! to (?:reply|respond))|budget|thanks"
    r"|thank you|interest)(?![a-z])|take me off|unsubscribe me|remove me|we (?:already|use|use a)|we have (?:an?|our"
    r"|enough|no) |love to|(?:works|suits|work|suit) (?:for )?(?:me|us)|could you|can you|can we|could we|shall we"
    r"|would you|we(?:'d| would) (?:like|want)|we're (?:fine|good|happy)|tell me more|your (?:offer|product|proposal"
    r"|pitch)|but (?:i|we|it|the|let|yes|my|please)|but (?:can|could|would)"
    r"|(?:discuss|talk)(?:ed|ing)? (?:\w{2,10} ){0,3}with (?:the|my|our)",
    r"interessiert|kein\w* (?:interesse|bedarf)|rufen sie|ruf mich|schicken sie|sende\w* sie mir|versorgt|was kostet"
    r"|preis\w*|passt|(?:konnen|konnten|wollen) (?:wir|sie)|aber (?:ich|wir|das|rufen|gerne)|gerne (?:einen|am"
    r"|einmal|horen)|besprech\w* (?:es|das|dies|wir)|(?:ihr|euer|dein)\w{0,2} angebot",
    r"(?:m'|nous |sommes |suis )(?:pas )?interesse\w*|appelez|rappelez|envoyez|pas besoin|tarifs?(?![a-z])|combien"
    r"|mais (?:je|nous|le|on)|on se (?:voit|parle|rappelle)|pourriez|pouvez-vous|en (?:parle|discute)"
    r"|votre (?:offre|proposition)",
    r"(?:me|nos) interesa|interesad[oa]s?|mande(?:me|nos)|envie(?:me|nos)|llame(?:me|nos)?|cuanto|precios?|podemos"
    r"|pero (?:me|si|mand|podemos)|no necesitamos|lo (?:coment|habl|consult)(?:o|are|amos|aremos)(?![a-z])"
    r"|(?:su|tu|vuestra) (?:propuesta|oferta)",
    r"interessad[oa]s?|nao (?:temos|precisamos)|quanto custa|ligue|envie-me|mande-me|podemos|gostamos|gostariamos"
    r"|precos?(?![a-z])|qual e o|mas (?:pod|gost|envi|estou)|(?:falar|discutir|conversar) com (?:a|o|os|as) "
    r"|(?:sua|vossa|tua) proposta",
    r"(?:geen|wel) (?:interesse|behoefte)|geinteresseerd|bel me|stuur|prijs|hoeveel|kunnen we|kunt u|maar (?:ik|wij"
    r"|we|bel|stuur)|(?:bespreek|overleg) (?:het|dit|ik)(?![a-z])|(?:uw|jullie) (?:aanbod|voorstel)",
    r"interessat[oi]|(?:ci|mi) interessa|mi chiami|chiamami|mandi|mandate|inviate|inviaci|quanto costa|prezz[oi]"
    r"|sentiamoci|possiamo|ma (?:mi|ci|sono|possiamo)|non (?:ci serve|abbiamo bisogno)|ne (?:parl|discut)(?:o|ero|iamo)"
    r"|(?:sua|vostra|tua) (?:proposta|offerta)",
)

# What a help desk says and a person hardly: a promise of an answer, in the name of a house.
PROMISE = _any(
    r"(?:we|our team|a member of (?:our|the) (?:\w+ )?team|one of (?:our|the) (?:team|agents|advisors"
    r"|\w+ team))[^.]{0,40} (?:will|aim|try|endeavou?r|usually)[^.]{0,70}(?:as soon as possible|as soon as we can"
    r"|within|shortly|soon)|typical (?:reply|response) time",
    r"(?:wir|unser \w+|ein mitarbeiter)[^.]{0,60}(?:schnellst\w*|in kurze|baldmoglichst|so (?:bald"
    r"|schnell) wie moglich|umgehend|in den nachsten tagen)",
    r"(?:nous|notre equipe|un conseiller|un collaborateur)[^.]{0,60}(?:meilleurs delais|plus brefs delais"
    r"|des que possible|sous (?:\d\d?|quarante-huit|vingt-quatre) ?h)",
    r"(?:responderemos|contestaremos|atenderemos|contactaremos|pondremos en contacto)[^.]{0,60}(?:posible|brevedad"
    r"|en breve|pronto|horas)",
    r"(?:responderemos|entraremos em contat?c?to|respondida|contactaremos)[^.]{0,60}(?:possivel|brevidade|em breve"
    r"|breve|horas)",
    r"(?:we|wij|reageren|nemen|ons team)[^.]{0,60}(?:zo (?:snel|spoedig) mogelijk|binnen (?:\w+ )?(?:\w+"
    r" )?(?:werkdag\w*|uur)|spoedig)",
    r"(?:risponderemo|ricontatteremo|contatteremo|verra ricontattat\w)[^.]{0,60}(?:presto|prima|possibile|breve|ore)",
)

# One person speaks, not a house.
FIRST = _any(
    r"(?:i|i'm|i'll|i've|my|me|im (?:not|off|out|away|back)|ill? (?:have|be|get|look))(?![a-z'])",
    r"(?:ich|mein\w{0,2}|mir|mich)(?![a-z])",
    r"(?:je|mon|ma|mes|moi)(?![a-z])|j'",
    r"(?:estoy|estare|me encuentro|mi|soy)(?![a-z])",
    r"(?:estou|estarei|encontro-me|meu|minha|respondo)(?![a-z])",
    r"(?:ik|mijn|mij)(?![a-z])",
    r"(?:sono|saro|mio|mia|miei|rispondero|rispondo)(?![a-z])",
)

# A mailbox that moved says I, and nobody is away.
ADDRESS = _any(
    r"(?:e-?mail )?address (?:has|is) (?:changed|now)|new (?:e-?mail )?address|neue (?:e-?mail-?)?adresse"
    r"|nouvelle adresse|nueva direccion|novo (?:e-?mail|endereco)|nieuw (?:e-?mail)?adres|nuovo indirizzo",
)
