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
        # With the letters that people leave out, swap or dictate into the next word.
        r"\bs?un ?-?subscri(?:be|bed|bing|ption)\b(?! rates?)|\bun ?-?su[bs]{1,3}[cr]{0,3}[iey]?[bpv](?:e|ed"
        r"|ing)?\b|\bopt(?:ing|ed)?(?: (?:me|us))?[ -]out\b|\bunsub\b",
        r"\b(?:remove|delete|erase|scrub|drop|strike|purge|wipe|take|get|cross|scratch"
        r"|pull)\b.{0,25}\b(?:me|us|my (?:e-?mail|address|name|details|data|info\w*|contact|record)|our"
        r" (?:e-?mail|address|company|details|domain|team)|this (?:e-?mail )?(?:address|mailbox|inbox)|any"
        r" (?:data|record)s?)\b.{0,40}\b(?:list|lists|database|mailing|records?|crm|system|sequence|files?"
        r"|distribution|cadence|campaign|books?)\b",
        r"\b(?:remove|unlist|delist) (?:me|us|my (?:e-?mail|address|name|details|contact|info)|this"
        r" (?:e-?mail )?address|our (?:domain|company|address))\b|\btake (?:me|us|my name|my e-?mail|this"
        r" address) off\b(?! (?:(?:the|that|this|your) )?(?:\w+(?:'s)? )?(?:call|hold|invite|meeting|demo|mute"
        r"|webinar"
        r"|agenda)\b)",
        r"\b(?:delete|erase|wipe|purge|destroy)\b.{0,20}\b(?:my|our|any|all|the) (?:\w+ ){0,2}(?:data"
        r"|details|information|info|records?|e-?mail(?: address)?|address|contact)\b|\bright to (?:be"
        r" forgotten|erasure|object)\b|\barticle (?:17|21)\b",
        r"\bstop (?:e-?mail|mail|messag|contact|writing(?: (?:to|me|us|here|at|please|now|this|these)\b|\W*$)"
        r"|send|spam|bother|pester|harass|reach|bug|pinging"
        r"|chasing|pitching|follow|hound|this|these|it\b|now|already|please|immediately|sequence|all)"
        r"|\b(?:please|just|kindly|can you|could you|now|must|you to) stop\b(?! (?:by|in|over|at))"
        r"|^\W*stop\W*$|^\W*stop[.!, ]+(?:please|now|it|this|thanks|thank you)\W*$|\bmake (?:it|this|them)"
        r" stop\b",
        r"\b(?:quit|cease|discontinue|refrain from|halt|end) (?:e-?mail|mail|messag|contact|writ|send|spam"
        r"|all|any|your|these|the|this|further|and desist|to (?:contact|e-?mail))",
        r"\b(?:do not|don't|dont|never|no need to|not to|please not|rather you didn't|would you not|stop"
        r" trying to) (?:ever |please |you dare )?(?:contact|e-?mail|mail|write|message|bother(?: (?:me|us|this"
        r"|again|writing"
        r"|e-?mailing|mailing|contacting|sending|calling|messaging)\b|\W*$)|reach out"
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
        r"|number|contact|details|name)|\bleav(?:e|ing) (?:me|us|my \w+|our \w+) (?:alone|be|in peace|out of)"
        r"|\bgo away\b|\bget"
        r" lost\b|\bbuzz off\b|\bpiss off\b|\bf(?:u|\*)?c?k off\b|\bkindly desist\b|\bdesist\b",
        r"\b(?:why|how come) (?:do|are|would) you (?:still |all )?(?:keep|continue"
        r"|still)\b.{0,20}\b(?:writ|e-?mail|mail|send|contact|messag|bother|spam)|\bkeep(?:s)? (?:spamming"
        r"|e-?mailing|writing to me|bothering|pestering)\b|\bhow many (?:more )?times\b|\bi(?:'ve| have)?"
        r" (?:already )?(?:asked|told) you\b.{0,40}\b(?:stop|remove|not to|before|twice|already)",
        r"\b(?:report|reporting|reported|flag|flagged|flagging|mark|marked|marking)\b.{0,25}\b(?:spam|junk"
        r"|phishing|ico|ftc|gdpr|regulator|authorit|data protection|abuse|your (?:provider|domain|isp))"
        r"|\bthis is (?:spam|unsolicited|harassment)\b|\bblock(?:ed|ing)? (?:you|your|this (?:sender"
        r"|domain|address))\b|^\W*spam\W*$|\bspammers?\b|\bspamming\b",
        r"\b(?:not|never) (?:contact|e-?mail|write|mail|message|approach) (?:me|us)\b|\bnever again"
        r" (?:contact|e-?mail|mail|write|message|call|send|hear)|\bnever hear from you\b"
        r"|\bno contact\b.{0,20}\bplease\b|\bput (?:me|us|our \w+) on (?:your|the)"
        r" (?:do[- ]not[- ](?:contact|mail|e-?mail|call)|suppression|block|black)|\bdo[- ]not[-"
        r" ](?:contact|mail|e-?mail) list\b|\bsuppress (?:my|our|this)|\bwithdraw (?:my|any) consent\b|\bi"
        r" object to\b",
        r"\b(?:off|from|out of) (?:your|this|the|that|all) (?:\w+ )?(?:mailing |e-?mail |distribution "
        r"|contact |marketing )?(?:lists?|mailing|database|sequence|cadence|drip)\b(?=.{0,20}(?:please"
        r"|thanks|now|asap|immediately|[.!]|$))",
        # Take something of ours off, out or away, whatever the verb and the object.
        r"^\W*(?:(?:so|and|now|just|please|pls|plz|kindly)[, ]+)*(?:remove|delete|erase|off|cease"
        r"|desist)(?: (?:please|pls"
        r"|plz|thanks|thank you|thx|cheers|asap|now))*\W*(?:[,.!;:]|$)|\b(?:delete|erase|deregister"
        r"|unregister) (?:me|us)\b"
        r"|\bdrop (?:me|us|my \w+|this \w+)(?=\W*$|[,.!;]| from\b| off (?:the|your|this)\b)",
        r"\b(?:cross|strike|scratch|knock|rub|cut) (?:me|us|(?:my|our|this|the|his|her) [\w' ]{1,30}) (?:off|out)\b"
        r"|\btake [\w', ]{1,40} off(?: of)? (?:(?:this|it|here)(?: (?:please|pls|thanks|now))?\W*$|(?:your|ur|ya|yer"
        r"|whatever|any|every)\b)|\boff,? (?:of )?(?:ya|your|ur|yer|whatever|any|every) (?:\w+ ){0,2}lists?\b"
        r"|\boff (?:the|this) (?:mailing |e-?mail )?lists?(?: please|,|\.|!|$)|\b(?:strike|lift|drop|pull"
        r"|get) (?:me|us|(?:my"
        r"|our|his|her) (?:name|number|address|e-?mail|details)) (?:off|out|from)\b",
        r"\b(?:remove|delete|drop|strike|take|erase|wipe) (?:[\w'&-]+ ){1,6}?(?:from|off|out of) (?:your|ur|ya"
        r"|yer|whatever"
        r"|any|every|all)\b.{0,30}\b(?:lists?|contacts?|database|crm|records?|mailings?|systems?|books?"
        r"|outreach|cadence"
        r"|sequence|files?|distribution|directory)\b|\b(?:delete|erase|wipe|purge|destroy"
        r"|forget)\b.{0,15}\b(?:my|our|this)"
        r" (?:\w+ )?(?:number|phone|mobile|address|e-?mail|mailbox|inbox|name|contact|information)\b",
        r"\b(?:my|our|his|her|their|this) (?:\w+ ){0,3}(?:name|address|number|e-?mail|details|data|information"
        r"|domain)s?"
        r" (?:to |should |must )?(?:be|get|is|are|has been|have been)? ?(?:taken (?:off|out|down)|removed"
        r"|struck|stricken"
        r"|crossed|deleted|erased|scrubbed|wiped|purged|destroyed|dropped from)\b|\b(?:delete|erase|destroy"
        r"|wipe|purge"
        r"|remove)\b.{0,15}\b(?:everything|whatever|anything|all|what)\b.{0,12}\b(?:you|ye|they)(?:'ve| (?:\w+"
        r" )?(?:have|hold|keep|store|got|know|collected))\b|\b(?:delete|erase|destroy) (?:the (?:whole )?lot|it all"
        r"|it (?:and (?!notify|inform|tell|let|destroy|all)|then|from your)|everything (?:on|about) (?:me"
        r"|us))\b|\bthat you (?:delete|erase|destroy|remove)\b"
        r"|\bcomot (?:me|my|our)\b",
        # No consent, and the lists that the law keeps.
        r"\b(?:do not|don't|dont) (?:have (?:my|our|any|his|her) )?(?:permission|consent)\b|\b(?:revoke"
        r"|withdraw|refuse"
        r"|withhold)\w* (?:my|our|any|all) (?:\w+ )?consent\b|\bright (?:to|of) (?:objection|deletion)\b"
        r"|\b(?:on|hit|tick|to|add)\b.{0,20}\b(?:dnc|do[- ]not[- ](?:call|contact)(?: list)?)\b",
        # Enough: a wish that no other comes, however polite.
        r"\b(?:no|and|so|just|enough)[ ,.!-]+stop\W*$|^\W*stop\W+(?:all|stopall|end|quit|stop)\b|\b(?:ask"
        r"|asking|asked|tell"
        r"|telling|told|want|need|beg)\b.{0,6}\b(?:you|ye|yous|u)\b.{0,20}\bto (?:stop|cease|desist)\b"
        r"|\b(?:please|kindly"
        r"|you (?:must|should)) (?:cease|desist|refrain)\b|\b(?:quit|stop) (?:hitting|bugging|hounding|hassling"
        r"|annoying"
        r"|blasting|bombarding|flooding|nagging|emailing|pinging|calling|texting) (?:me|us|up|our|my|this"
        r"|everyone)\b",
        r"\bno more (?:of (?:them|these|those|this|that|your)\b|from (?:you|ye|your)\b|(?:please|thanks|thank you"
        r"|now)?\W*$)|\b(?:no further|no more|any further) (?:\w+ )?(?:marketing|approach\w*|letters?|calls?"
        r"|solicitations?|mailings?)\b(?! (?:needed|required|necessary))|\bspare (?:me|us|my|our|him"
        r"|her)\b.{0,30}\b(?:calls?|e-?mails?"
        r"|mails?|messages?|letters?|follow[- ]?ups?|pitch\w*|sequence|rest|next)\b",
        r"\b(?:prefer|rather|wish\w*|like|want\w*|ask\w*|request\w*) not to (?:be (?:contacted|e-?mailed|mailed"
        r"|written"
        r"|called|approached|on)|receive|get|hear)\b|\b(?:obliged|grateful|appreciate it|appreciate|prefer it"
        r"|glad|happy"
        r"|kind|delighted|thankful|like it|better) if (?:you|ye|yous|u|there|your \w+) (?:(?:didn't|did not"
        r"|don't|do not"
        r"|wouldn't|would not|never|no longer) (?:\w+ )?(?:write|e-?mail|mail|contact|send|call|message|bother"
        r"|approach|chase"
        r"|include|reach|come|do (?:it|this|that) again)|(?:weren't|were not|wasn't|was not|was no"
        r"|were no) (?:a|an|any)\b"
        r"|(?:stopped|ceased|refrained|desisted)|(?:could|would) (?:stop|cease|refrain|desist|leave (?:me|us)))"
        r"|\bif (?:you|ye) (?:didn't|don't|wouldn't|did not|would not) (?:write|e-?mail|mail|contact|send"
        r"|message)\b.{0,30}"
        r"\b(?:again|any ?more|here|any longer)\b",
        r"\b(?:do not|don't|dont|never) (?:\w+ )?(?:come|get|circle|check) back(?: to (?:me|us"
        r"|this))?(?: (?:again|here|ever"
        r"|please))*\W*$|\b(?:let|make|expect|hope|trust|assume|consider)\b.{0,25}\b(?:be|is|was) (?:the|your)"
        r" (?:last|final) (?:of (?:your|these|them|this)|e-?mail|mail|message|letter|contact|one|time|i|we)\b",
        # Or else.
        r"\b(?:one|1) more(?: (?:of (?:these|those|them|your \w+|this)|e-?mails?|mails?|messages?|time|word|letter"
        r"|follow[- ]?up|ping|nudge|text|bump))?,? (?:and|an|an'|&|or)\b(?! (?:two|three|a few|half))"
        r"|\b(?:once more|one more"
        r" time|another one(?: of (?:these|those|them))?),? (?:and|an|an'|&|or) (?:i|i'll|ill|you|you're|ur|u"
        r"|we|we'll|it)\b"
        r"|\b(?:again|another|one more|any more|arrives?|lands?|keeps?|continues?)\b.{0,60}\b(?:i'll|i will"
        r"|we'll|we will|you're"
        r"|ur|gets?|goes|going)\b.{0,25}\b(?:report\w*|block\w*|ftc|ico|acma|crtc|fcc|regulator|ombudsman"
        r"|attorney general"
        r"|police|spam|blacklist\w*)\b",
        r"\b(?:forward|fil|lodg|report|complain|send|sent|writ)\w*\b.{0,40}\b(?:ftc|ico|acma|accc|crtc|fcc|dpc"
        r"|attorney general"
        r"|regulator|ombudsman|information commissioner|privacy commissioner)\b|\b(?:domain|sender|address|number)s?"
        r"\b.{0,20}\b(?:is|are) now (?:blocked|blacklisted|banned)\b|\b(?:and|or|an) (?:ur|you're|you are|u r"
        r"|u) (?:\w+"
        r" )?(?:blocked|reported|banned)\b",
        r"\b(?:f+|eff|feck|fk|fck|fuk|sod|bugger|naff|bog|clear|p) ?off\b|\bf\*+k? off\b|\bjog on\b|\bget stuffed\b"
        r"|\btake a hike\b",
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
        r"\blassen sie (?:mich|uns) (?:bitte )?zufrieden|\bunterlassen sie\b|\bunterlass(?:ung"
        r"|en)\b|\bwiderspreche\b|\bwiderspruch\b.{0,40}\b(?:werbung|daten|nutzung|verarbeitung)|\bals"
        r" spam (?:gemeldet|melden|markier)|\bdas ist spam\b|\bdatenschutzbehorde\b|\bverbraucherschutz"
        r"|\bstopp\b|\babgemahnt|\bspam\w*\b.{0,10}[!]|\bunerwunschte (?:werbung|mail)",
        r"\b(?:bitte\w*|verlang\w+|forder\w+|erbitt\w+|beantrag\w+)\b.{0,60}\bloschung\b"
        r"|\bbitte (?:\w+ ){0,3}(?:loschen"
        r"|entfernen|streichen|austragen|abmelden)\b|^\W*(?:loschen|entfernen|streichen)(?: bitte)?\W*$|\bauslisten\b"
        r"|\b(?:vom|von|aus|ausm)\b.{0,12}\bverteiler\b|\b(?:verteiler|liste) (?:runter|raus)\b|\bfinger weg\b",
        r"\bbitt\w*\b.{0,60}\bab(?:zu)?sehen\b|\bhort?s?(?: \w+)? auf\b(?! (?:dem|der|die|das|ihre|den)\b)"
        r"|\b(?:nimmer|num|numme"
        r"|nie wieder|nie mehr)\b.{0,20}\b(?:meld|schri|schreib|mail|kontakt|anruf|anschreib|stor|belastig)"
        r"|\b(?:will|wollen|mocht\w*|wunsch\w*)\b.{0,15}\b(?:nix|nichts)\b.{0,15}\bmehr\b.{0,20}\b(?:krieg|hor|bekomm"
        r"|erhalt|geschickt|von (?:euch|ihnen|dir))|\blass(?:en|t|ts|'s)?\b.{0,40}\bin (?:ruhe|frieden)\b(?!"
        r" (?:daruber|telefon|sprech|red|besprech|an(?:schau|seh)|mal|einmal|alles))",
        r"\b(?:erwart|hoff|bitt|sorg)\w*\b.{0,40}\bletzte[sr]?\b.{0,20}\b(?:war|ist|bleibt|bleiben|sein)\b"
        r"|\bverbraucherzentrale"
        r"|\b(?:wenn|falls|sollte)\b.{0,30}\bnoch (?:ein\w*|mal)\b.{0,60}\b(?:anwalt|anzeig|verbraucher|blockier"
        r"|datenschutz)|\bwir widersprechen\b|\bunerwunscht\w* \w*(?:werbung|mail|post|nachricht)",
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
    r"\bstop (?:by|in|over|round)\b|\bcan(?:'t|not) stop\b|\btake me off (?:the |that "
    r"|this )?(?:\w+(?:'s)? )?(?:call|hold"
    r"|invite|meeting|demo|mute|webinar|agenda)\b|"
    r"\b(?:do not|don't|not|never|didn't|did not|wouldn't|won't|no need to|nicht|pas|ne|no|non|niet"
    r"|nao) (?:want to |wish to |need to |have to |going to |mind |ask to |asking to |me |mich |vous"
    r" )?(?:unsubscrib|opt[ -]out|remove me|take me off|abmeld|desinscri|desabonn|dar de baja|afmeld"
    r"|uitschrijv)"
    r"|\b(?:contact|e-?mail|mail|write|message|reach out|call|send|follow up|ping"
    r"|chase)\b.{0,40}\b(?:until|till|before|bis|avant|hasta|prima di|fino a|voor|antes|ate)\b"
    r"|\b(?:don't|do not|dont|no need to) (?:contact|call|e-?mail|write|text"
    r"|message)\b.{0,30}\b(?:instead|rather|use (?:my|this|the)|but (?:e-?mail|call|text))"
    r"|\b(?:don't|do not|won't|shouldn't) (?:call|text)\b(?! (?:or|me again|us again|again|anymore))"
    r"|\b(?:almost|nearly|about to|close to|away from|tempted to|thought (?:of|about)) (?:hit |hitting |click "
    r"|clicking )?"
    r"unsubscrib\w*"
    r"|\breceived\b.{0,40}\bin error\b.{0,150}"
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


def without_other_senses(folded: str) -> str:
    """Folded text less the clauses that use the words of an opt-out in another sense."""
    return _NOT_MEANT.sub(" ", folded)


def _only_other_sense(sentence: str) -> bool:
    """Whether the sentence asks for nothing once its harmless clauses are taken out."""
    if not _NOT_MEANT.search(sentence):
        return False
    rest = _NOT_MEANT.sub(" ", sentence)
    return not any(p.search(rest) for p in _PATTERNS)


_HOSTILE = re.compile(
    # Lawyers who read a contract threaten nobody.
    r"\b(?:my|our) (?:lawyers?|solicitors?|attorneys?|(?:general |legal )?counsel|legal (?:team"
    r"|department))\b(?!.{0,100}\b(?:nda|contract|redlin\w*|msa|dpa|terms|paperwork|agreement|review\w*"
    r"|look)\b).{0,60}\b(?:will (?:contact|write|be|deal|take|hear|get)|contact you|hear|letter"
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
