"""Who asks to be left alone, in any words of seven languages. Fails closed: a doubtful request counts.

Owns the opt-out rules. They look at one sentence at a time, on folded text, and nothing that a model says can undo
what they found.
"""

from __future__ import annotations

import re

_ASKS = {
    "en": (
        r"^\W*(?:please )?(?:remove|delete|off)(?: please| thanks)?\W*$|\b(?:delete|remove|erase) (?:it"
        r"|them|this|everything),? please\b|\b(?:removal|deletion|erasure) of (?:my|our|all)\b|\b(?:data"
        r"|details|information|address|record)s?\b.{0,30}\b(?:to be|be|is|are) (?:erased|deleted|removed"
        r"|destroyed)\b|\bsuppression list\b|\b(?:remove|take|get|pull|cut|keep) (?:me|us|my \w+|our \w+"
        r"|this \w+|the \w+ ?\w*|[\w' ]{1,30} (?:address|e-?mail|name|number|details)) (?:out of|from)"
        r" (?:\w+ ){0,2}(?:it|this|that|list|lists|records?|database|system|sequence|campaign|whatever"
        r"|mailing|here)\b",
        r"\bstop (?:the|these|those|your|any|all|such|txting|texting|msging) ?(?:\w+ )?(?:e-?mails?|mails?"
        r"|messages?|mailings?|spam|sequence|nonsense|n\b|and\b|or\b|me\b|$)|\b(?:ask|asked|asking|urge"
        r"|tell|told|beg) you (?:to not|not to)\b|\b(?:to not|not to) (?:write|e-?mail|contact|mail"
        r"|send)\b|\bdo(?: not|n't) (?:use this|send (?:any|more|further|advert\w*|these|this|it|anything"
        r"|to|such|e-?mails?|mails?|unsolicited))|\bdont (?:msg|send|use)\b|\b(?:don't|dont|do not|not)"
        r" want(?: to)? receiv\w*|\bno more (?:advert\w*|marketing|offers|sales|outreach|solicitation)",
        r"\breport(?:ing|ed)? (?:you|your|this|it)\b(?! (?:to (?:my|our|the) (?:team|boss|manager|board)))"
        r"|\byou(?:'re| are| have been| were|'ve been) (?:now )?blocked\b|\b(?:one more|another|any more|a"
        r" single) (?:e-?mail|mail|message|of these|word)\b.{0,60}\b(?:report|spam|block|legal|lawyer"
        r"|solicitor|regulator|police)",
        r"\bun ?-?subscri(?:be|bed|bing|ption)\b(?! rates?)|\bopt(?:ing|ed)?(?: (?:me|us))?[ -]out\b|\bunsub\b",
        r"\b(?:remove|delete|erase|scrub|drop|strike|purge|wipe|take|get|cross|scratch"
        r"|pull)\b.{0,25}\b(?:me|us|my (?:e-?mail|address|name|details|data|info\w*|contact|record)|our"
        r" (?:e-?mail|address|company|details|domain|team)|this (?:e-?mail )?(?:address|mailbox|inbox)|any"
        r" (?:data|record)s?)\b.{0,40}\b(?:list|lists|database|mailing|records?|crm|system|sequence|files?"
        r"|distribution|cadence|campaign|books?)\b",
        r"\b(?:remove|unlist|delist) (?:me|us|my (?:e-?mail|address|name|details|contact|info)|this"
        r" (?:e-?mail )?address|our (?:domain|company|address))\b|\btake (?:me|us|my name|my e-?mail|this"
        r" address) off\b(?! (?:the )?(?:call|hold))",
        r"\b(?:delete|erase|wipe|purge|destroy)\b.{0,20}\b(?:my|our|any|all|the) (?:\w+ ){0,2}(?:data"
        r"|details|information|info|records?|e-?mail(?: address)?|address|contact)\b|\bright to (?:be"
        r" forgotten|erasure|object)\b|\barticle (?:17|21)\b",
        r"\bstop (?:e-?mail|mail|messag|contact|writ|send|spam|bother|pester|harass|reach|bug|pinging"
        r"|chasing|pitching|follow|hound|this|these|it\b|now|already|please|immediately|sequence|all)"
        r"|\b(?:please|just|kindly|can you|could you|now|must|you to) stop\b(?! (?:by|in|over|at))"
        r"|^\W*stop\W*$|^\W*stop[.!, ]+(?:please|now|it|this|thanks|thank you)\W*$|\bmake (?:it|this|them)"
        r" stop\b",
        r"\b(?:quit|cease|discontinue|refrain from|halt|end) (?:e-?mail|mail|messag|contact|writ|send|spam"
        r"|all|any|your|these|the|this|further|and desist|to (?:contact|e-?mail))",
        r"\b(?:do not|don't|dont|never|no need to|not to|please not|rather you didn't|would you not|stop"
        r" trying to) (?:ever |please |you dare )?(?:contact|e-?mail|mail|write|message|bother|reach out"
        r"|reach|approach|solicit|send (?:me|us)|follow up|pitch|ping|chase|get in touch|spam|disturb|text"
        r"|call|msg|txt)\b(?! (?:you|him|her|them|with|about)\b)",
        r"\b(?:no more|not (?:receive|get|want|need) (?:any )?(?:more|further|other)|no further|no"
        r" additional) (?:of (?:your|these|this) )?(?:\w+ )?(?:e-?mails?|mails?|messages?|contact"
        r"|correspondence|communications?|follow[- ]?ups?|outreach|of these|of this|pitches|reminders"
        r"|spam)\b",
        r"\b(?:do not|don't|dont|no longer|not|never) (?:wish|want|care|need|like|consent|agree)(?: for"
        r" you)? (?:to (?:be (?:contacted|e-?mailed|on|added|approached|part)|receive|get|hear)|(?:your"
        r"|these|any|more|further|unsolicited) (?:\w+ )?(?:e-?mails?|mails?|messages?|contact))",
        r"\b(?:lose|forget|burn|shred|bin|ditch|throw away) (?:my|this|our) (?:\w+ )?(?:e-?mail|address"
        r"|number|contact|details|name)|\bleave (?:me|us) (?:alone|be|in peace|out of)|\bgo away\b|\bget"
        r" lost\b|\bbuzz off\b|\bpiss off\b|\bf(?:u|\*)?c?k off\b|\bkindly desist\b|\bdesist\b",
        r"\b(?:why|how come) (?:do|are|would) you (?:still |all )?(?:keep|continue"
        r"|still)\b.{0,20}\b(?:writ|e-?mail|mail|send|contact|messag|bother|spam)|\bkeep(?:s)? (?:spamming"
        r"|e-?mailing|writing to me|bothering|pestering)\b|\bhow many (?:more )?times\b|\bi(?:'ve| have)?"
        r" (?:already )?(?:asked|told) you\b.{0,40}\b(?:stop|remove|not to|before|twice|already)",
        r"\b(?:report|reporting|reported|flag|flagged|flagging|mark|marked|marking)\b.{0,25}\b(?:spam|junk"
        r"|phishing|ico|ftc|gdpr|regulator|authorit|data protection|abuse|your (?:provider|domain|isp))"
        r"|\bthis is (?:spam|unsolicited|harassment)\b|\bblock(?:ed|ing)? (?:you|your|this (?:sender"
        r"|domain|address))\b|^\W*spam\W*$|\bspammers?\b|\bspamming\b",
        r"\b(?:not|never) (?:contact|e-?mail|write|mail|message|approach) (?:me|us)\b|\bnever (?:again"
        r"|hear from you)\b|\bno contact\b.{0,20}\bplease\b|\bput (?:me|us|our \w+) on (?:your|the)"
        r" (?:do[- ]not[- ](?:contact|mail|e-?mail|call)|suppression|block|black)|\bdo[- ]not[-"
        r" ](?:contact|mail|e-?mail) list\b|\bsuppress (?:my|our|this)|\bwithdraw (?:my|any) consent\b|\bi"
        r" object to\b",
        r"\b(?:off|from|out of) (?:your|this|the|that|all) (?:\w+ )?(?:mailing |e-?mail |distribution "
        r"|contact |marketing )?(?:lists?|mailing|database|sequence|cadence|drip)\b(?=.{0,20}(?:please"
        r"|thanks|now|asap|immediately|[.!]|$))",
    ),
    "fr": (
        r"\bdesinscri|\bdesabonn|\bse desinscrire\b|\bplus (?:jamais )?(?:de|d'|aucun) ?(?:mails?"
        r"|e-?mails?|messages?|courriels?|sollicitations?|relances?|prospection)",
        r"\bne (?:plus )?(?:me|nous|m'|nous) ?(?:contact|ecri|envo|sollicit|relanc|derang|demarch|harcel"
        r"|plus)\w*(?: (?:plus|pas))?|\bne (?:plus |surtout pas )?(?:recevoir|etre (?:contact|sollicit"
        r"|demarch|relanc)|souhait\w+ (?:plus|pas) (?:recevoir|etre))|\bne (?:souhaite|veux|voulons|desire"
        r"|souhaitons)\w* (?:plus|pas) (?:recevoir|etre (?:contact|sollicit|demarch|relanc)|de vos)",
        r"\b(?:retir|enlev|supprim|effac|ray|ot|sort)(?:ez|er|e)[ -](?:moi|nous|mon|mes|notre|nos|me)\b"
        r"|\b(?:me|nous|m'|mon adresse|mes (?:donnees|coordonnees)) ?(?:retir|enlev|supprim|effac|ray"
        r"|ot)er\b|\bde votre (?:liste|base|fichier)|\bdroit (?:a l'effacement|a l'oubli|d'opposition)",
        r"\b(?:arret|cess)(?:ez|er|e)\b.{0,20}\b(?:de|d'|vos|ca|tout|cela|immediatement|ces|svp|s'il)"
        r"|\blaissez[- ](?:moi|nous) (?:tranquille|en paix)|\bfichez[- ]moi la paix|\bcnil\b|\bsignal\w+"
        r" (?:comme|en) (?:spam|indesirable)|\bstop (?:aux?|svp|merci|mails?)|\bc'est du (?:spam"
        r"|harcelement)",
    ),
    "de": (
        r"\b(?:abmeld|austrag|abbestell|abzumeld|auszutrag)\w*|\bnewsletter (?:ab|kundig)|\baus (?:ihrem"
        r"|dem|eurem|ihrer|der|eurer) (?:\w+ )?(?:verteiler|liste|datenbank|system|kartei|mailingliste"
        r"|adressliste)|\bvon (?:ihrer|der|eurer) (?:\w+)?liste\b",
        r"\b(?:losch|entfern|streich|nehm|trag)(?:en|t|e|ung)?\b.{0,12}\b(?:mich|uns|mein\w*|unser\w*|die"
        r"|alle|diese\w*)\b(?:.{0,30}\b(?:adresse|daten|mail|verteiler|liste|datenbank|kontakt\w*|heraus"
        r"|raus|aus)\b)|\b(?:meine|unsere) (?:\w+ )?(?:daten|adresse|e-?mail\w*|mailadresse"
        r"|kontaktdaten)\b.{0,30}\b(?:losch|entfern|streich)|\bloschung (?:meiner|unserer|aller)"
        r"|\b(?:daten|adresse) (?:zu )?(?:losch|entfern)",
        r"\b(?:keine|keinerlei) (?:weitere[nr]? |solche[nr]? |mehr )?(?:e-?mails?|mails?|nachrichten"
        r"|werbung|werbemails|kontaktaufnahme\w*|anfragen|zusendung\w*|kontakt|post|spam)(?:"
        r" mehr)?\b(?=.{0,40}(?:mehr|bitte|erhalten|bekommen|schicken|senden|wunsch|danke|[.!]|$))",
        r"\bnicht (?:mehr|weiter|noch ?mal|wieder|erneut|langer)\b.{0,25}\b(?:kontaktier|anschreib"
        r"|angeschrieb|schreib|meld|anmail|belastig|kontakt|mail|zu kontakt|bei mir|bei uns|zusend|schick"
        r"|horen)|\b(?:schreib|kontaktier|meld|mail|belastig|schick)\w* (?:sie|ihr|euch)? ?(?:mich|mir|uns"
        r"|sich|euch)? ?(?:bitte )?(?:nie|nicht|nichts) (?:mehr|wieder|weiter)|\bhoren sie (?:bitte"
        r" )?(?:endlich )?auf\b|\bhor auf\b",
        r"\blassen sie (?:mich|uns) (?:bitte )?(?:in ruhe|zufrieden)|\bunterlassen sie\b|\bunterlass(?:ung"
        r"|en)\b|\bwiderspreche\b|\bwiderspruch\b.{0,40}\b(?:werbung|daten|nutzung|verarbeitung)|\bals"
        r" spam (?:gemeldet|melden|markier)|\bdas ist spam\b|\bdatenschutzbehorde\b|\bverbraucherschutz"
        r"|\bstopp\b|\babgemahnt|\bspam\w*\b.{0,10}[!]|\bunerwunschte (?:werbung|mail)",
    ),
    "es": (
        r"\bdar?(?:me|nos|le|se|nme|dme)? ?de baja\b|\b(?:den|de|deme|denme|dame|denos|darme|darnos"
        r"|solicito la|quiero la|pido la|la|una) (?:me |nos )?(?:de )?baja\b|^\W*baja\W*$|\bcancel\w+"
        r" (?:mi|la|nuestra) suscripcion|\bdesuscrib|\bdesapunt",
        r"\bno (?:me|nos|le|quiero que me|vuelva\w* a) ?(?:\w+ )?(?:escrib|contact|envi|mand|molest|vuelv"
        r"|llam)\w*|\bno (?:deseo|quiero|queremos|deseamos)\b.{0,15}\b(?:recib|que (?:me|nos)|mas"
        r" (?:correo|mail|mensaj)|ser contactad)|\bno (?:mas|envie\w*|mande\w*|escriba\w*) (?:mas"
        r" )?(?:correos?|e-?mails?|mails?|mensajes?|publicidad)",
        r"\b(?:elimin|borr|quit|retir|saqu|suprim)\w* ?(?:me|nos|mi|mis|nuestr\w+|este|todos mis"
        r"|de)\b.{0,30}\b(?:lista|base|datos|correo|direccion|e-?mail|registros?|contacto)|\b(?:eliminen"
        r"|eliminenme|borrenme|quitenme|saquenme|borreme|quiteme|elimineme|eliminarme|borrarme|quitarme"
        r"|sacarme)\b",
        r"\bdej(?:e|en|a|ad|en ya) de (?:escrib|envi|mand|contact|molest|acos)|\bdejen?me en paz|\bdejeme"
        r" en paz|\bbasta (?:ya|de)\b|\bes(?:to)? es spam|\bproteccion de datos\b.{0,60}\b(?:denunci"
        r"|suprim|cancel|borr)|\bdenunci\w+|\bderecho (?:de supresion|al olvido|de oposicion)|\bno me"
        r" interesa recibir",
    ),
    "it": (
        r"\b(?:dis|de)iscri(?:v|z)|\bcancella(?:temi|mi|teci|rmi|rci|re|te|zione)?\b.{0,40}\b(?:list"
        r"|iscrizione|indirizzo|dati|mail|contatt|database|mailing)|\b(?:cancellatemi|cancellami"
        r"|toglietemi|toglimi|rimuovetemi|rimuovimi|rimuovermi|cancellarmi|togliermi|eliminatemi|mi"
        r" cancelli|mi rimuova|mi tolga)\b",
        r"\b(?:rimuov|elimin|togli)\w* (?:il mio|i miei|la mia|il nostro|i nostri|questo|me|dalla"
        r"|il)\b.{0,40}\b(?:lista|dati|indirizzo|mail|contatt|database|elenco|nominativo)|\bdalla"
        r" (?:vostra|sua|tua) (?:mailing )?list",
        r"\bnon (?:mi |ci |voglio |vogliamo )?(?:scriv|contatt|invi|mand|disturb|ricontatt)\w* (?:piu|mai"
        r"|altr|ulterior)|\bnon (?:desidero|voglio|vogliamo|desideriamo|intendo"
        r"|gradisco)\b.{0,12}\b(?:ricevere|essere (?:contatt|ricontatt|disturb)|piu (?:e-?mail|mail"
        r"|messaggi))|\b(?:basta|niente piu|non piu|nessun'?altra|stop) (?:e-?mail|mail|messaggi|scrivere"
        r"|spam|contatt|comunicazion|alle|con)",
        r"\bsmett(?:ete|ila|etela|a|i|erla|ere)\b|\blasciatemi in pace|\bmi lasci in pace|\bgarante\b"
        r"|\bsegnal\w+ (?:come|per|al) (?:spam|garante)|\be' spam\b|\bquesto e spam|\bdiritto (?:all'oblio"
        r"|di opposizione|alla cancellazione)",
    ),
    "nl": (
        r"\b(?:uitschrijv|afmeld|uitgeschreven|afgemeld)\w*|\b(?:schrijf|meld) (?:me|mij"
        r"|ons)\b.{0,15}\b(?:uit|af)\b|\b(?:uit|van) (?:uw|jullie|je|deze|de) (?:\w+)?(?:bestand|lijst"
        r"|mailinglijst|database|verzendlijst|maillijst|systeem)\b",
        r"\b(?:verwijder|haal|schrap|wis)\w* (?:me|mij|ons|mijn|onze|dit|alle)\b|\b(?:mijn|onze)"
        r" (?:gegevens|adres|mailadres|e-?mailadres|data)\b.{0,25}\b(?:verwijder|wis|schrap)",
        r"\bniet (?:meer|langer|nogmaals|opnieuw)\b.{0,20}\b(?:mail|benader|contact|schrijv|stur|gemaild"
        r"|benaderd|lastig|ontvang|bericht|gecontact)|\b(?:geen|nooit) (?:verdere |meer )?(?:mails?"
        r"|e-?mails?|mailtjes|berichten|reclame|contact|spam|post)(?: meer| willen)?\b(?=.{0,40}(?:meer"
        r"|ontvang|krijg|stur|aub|graag|[.!]|$))|\b(?:mail|benader|contacteer|schrijf|stuur) (?:me|mij"
        r"|ons)\b.{0,12}\b(?:niet|nooit|niks)\b",
        r"\b(?:stop|hou|houd) (?:met|op|ermee|hiermee|eens|alsjeblieft|aub)|\blaat (?:me|mij|ons) met rust"
        r"|\bdit is spam|\bautoriteit persoonsgegevens|\bgemeld als spam|\brecht op (?:vergetelheid"
        r"|verwijdering)|\bwil(?:len)? (?:dit|deze mails?) niet (?:meer )?(?:ontvangen|krijgen)",
    ),
    "pt": (
        r"\bdescadastr|\bdesinscre|\bcancel\w+ (?:a |a minha |minha )?(?:inscricao|subscricao|assinatura)"
        r"|\bdesuscrev|\banular a subscricao",
        r"\b(?:remov|retir|tir|exclu|elimin|apag)\w*[ -]?(?:me|nos|o meu|a minha|meus?|minhas?|os meus|o"
        r" nosso|nosso|este|esse)\b.{0,40}(?:lista|base|e-?mail|mailing|dados|contato|contacto|cadastro"
        r"|endereco)|\b(?:removam?-me|retirem?-me|tirem?-me|me (?:remova|retire|tire|exclua|removam"
        r"|retirem|tirem|excluam))\b|\b(?:da|de) (?:sua|vossa|tua) (?:lista|base|mailing)",
        r"\bnao (?:me|nos|voltem?|quero que|precisa\w*)? ?(?:\w+ )?(?:envi|mand|escrev|contat|contact|volt"
        r"|perturb|incomod)\w*(?: mais| novamente| nunca| a | me|-me)|\bnao (?:quero|desejo|queremos"
        r"|desejamos|pretendo|pretendemos|gostaria de)\b.{0,12}\b(?:receber|ser contact|ser contat|mais"
        r" (?:e-?mail|mensag|contact|contat))|\b(?:sem|chega de|nada de|nao mais) (?:mais )?(?:e-?mails?"
        r"|mensagens|spam)",
        r"\b(?:parem?|pare|deixem?|cessem?) de (?:me |nos )?(?:envi|escrev|mand|contact|contat|incomod"
        r"|perturb|ligar|spam)|\bparem com\b|\bpare com\b|\bdeixem?-me em paz|\bme deixem? em paz|\bisto e"
        r" spam|\bisso e spam|\b(?:cnpd|lgpd|anpd)\b|\bdenunci\w+ (?:como|por) spam|\bdireito (?:ao"
        r" esquecimento|de oposicao)",
    ),
}
_PATTERNS = tuple(re.compile("|".join(patterns)) for patterns in _ASKS.values())

# The same words with another sense: an invitation to come back, a channel that is preferred, or a plain negation.
_NOT_MEANT = re.compile(
    r"\b(?:do not|don't|not|never|didn't|did not|wouldn't|won't|no need to|nicht|pas|ne|no|non|niet"
    r"|nao) (?:want to |wish to |need to |have to |going to |mind |ask to |asking to |me |mich |vous"
    r" )?(?:unsubscrib|opt[ -]out|remove me|take me off|abmeld|desinscri|desabonn|dar de baja|afmeld"
    r"|uitschrijv)"
    r"|\b(?:contact|e-?mail|mail|write|message|reach out|call|send|follow up|ping"
    r"|chase)\b.{0,40}\b(?:until|till|before|bis|avant|hasta|prima di|fino a|voor|antes|ate)\b"
    r"|\b(?:don't|do not|dont|no need to) (?:contact|call|e-?mail|write|text"
    r"|message)\b.{0,30}\b(?:instead|rather|use (?:my|this|the)|but (?:e-?mail|call|text))"
    r"|\b(?:don't|do not|won't|shouldn't) (?:call|text)\b(?! (?:or|me again|us again|again|anymore))"
    r"|\bunsubscribe (?:rates?|feature|button in|link in our|handling|management|flow)|\b(?:handle"
    r"|support|manage|include|track|honou?r|process|offer) (?:\w+ ){0,3}(?:unsubscrib|opt[ -]outs?)"
    r"|\bopt[ -]out (?:rate|handling|management|clause|link in|is handled|works)"
    r"|\b(?:don't|do not|never) (?:reach|contact|e-?mail|send|follow up|write)\b.{0,30}\b(?:to"
    r" )?(?:prospects|customers|clients|people cold|candidates|leads)\b|\bdon't hesitate\b|\bdo not"
    r" hesitate\b|\bspam (?:folder|filter|box|ordner|map)\b|\b(?:landed|went|ended up|was|found (?:it"
    r"|this|your \w+)) in (?:my |the )?(?:spam|junk)",
)


def asks_to_stop(lines: list[str]) -> str | None:
    """The first folded sentence that asks to be left alone, or None. Insults and threats ask for it too."""
    for sentence in lines:
        if is_hostile(sentence):
            return sentence[:200]
        if any(p.search(sentence) for p in _PATTERNS) and not _only_other_sense(sentence):
            return sentence[:200]
    return None


def _only_other_sense(sentence: str) -> bool:
    """Whether the sentence asks for nothing once its harmless clauses are taken out."""
    if not _NOT_MEANT.search(sentence):
        return False
    rest = _NOT_MEANT.sub(" ", sentence)
    return not any(p.search(rest) for p in _PATTERNS)


_HOSTILE = re.compile(
    r"\b(?:my|our) (?:lawyers?|solicitors?|attorneys?|legal (?:team|counsel"
    r"|department))\b.{0,60}\b(?:will (?:contact|write|be|deal|take|hear|get)|contact you|hear|letter"
    r"|action|on you)|\b(?:hear from|to|set|by|with|get) (?:my|our) (?:lawyers?|solicitors?"
    r"|attorneys?)\b|\bmake a legal\b|\bset my solicitor|\blegal action\b|\b(?:sue|suing) (?:you|your)"
    r"|\bsee you in court\b|\btake you to court\b|\bcease and desist\b"
    r"|\b(?:idiots?|morons?|assholes?|arseholes?|scumbags?|scum|parasites?|losers?|wankers?|dickheads?"
    r"|bastards?|jackass|shit ?heads?)\b|\bf(?:u|\*|@)(?:c|\*)?k(?:ing|ers?)?\b|\bbullshit\b|\bpiss"
    r" off\b|\bgo to hell\b|\bscrew (?:you|off)\b|\bshove (?:it|your)|\bbloody (?:spam|annoying"
    r"|e-?mails)"
    r"|\b(?:mein|unser)\w* (?:rechts)?anw[aä]lt\w*|\babmahn\w*|\brechtliche schritte|\bverpiss"
    r"|\barschl|\bidioten?\b|\b(?:mon|notre|nos) avocats?\b|\bconnards?\b|\bvotre gueule|\bposerai"
    r" plainte|\bporter plainte|\b(?:mi|mis|nuestros?) abogad|\bacciones legales|\bgilipollas|\b(?:mio"
    r"|nostro|miei) (?:avvocat|legal)|\bvie legali|\bvaffanculo|\bstronz|\b(?:mijn|onze) advocaat\b"
    r"|\bjuridische stappen|\bklootza|\brot op\b|\boprotten|\b(?:meu|nosso|minha) advogad|\bmedidas"
    r" legais|\bfoda-?se|\bcaralho|\bvai a merda"
)


def is_hostile(folded: str) -> bool:
    """Whether the text insults, or threatens with lawyers or courts."""
    return bool(_HOSTILE.search(folded))
