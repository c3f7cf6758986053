"""English: what only sounds like being asked to stop, or like an insult. With the words of `en`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "others": (
        r"ask (me |us )?(again )?(when|once|after) (?!you)<rest>",
        (
            r"(once|until|till|when|after|if|since) (?!you)[^,;.!?]{1,40} (leave|leaves|left|let|lets) (me|us|them) "
            "(alone|be|in peace)"
        ),
        r"let (me|us) be (patient|clear|honest|frank|fair|realistic|careful|practical|open|precise|the judge|positive)",
        r"(would|could|should|might|will|that'd) be (a |the )?reason( enough)?<rest>",
        (
            r"(unsubscribe[sd]?|opt\w*[ -]out|remove) from (our|my) (current |present |old )?(\w+ )?(provider|supplier"
            "|vendor|plan|gym|service)<rest>"
        ),
        r"if (someone|somebody|anyone|a customer|a lead|people|they) (writes?|says?|asks?|answers?|replies)<rest>",
    ),
    "stop": (
        r"stop (dreaming|faffing|guessing|apologi[sz]ing|press\b|right there|it,? (that's|you're|i'm))<rest>",
        (
            r"stop,? (you've sold|you had me|you convinced|i'm (in|sold|blushing|convinced)"
            "|wrong (chat|person|number))<rest>"
        ),
        r"stop now,? (and )?(continue|go on|start again|resume)<rest>",
        r"stops? (the )?spam\b (too|as well|for us)",
        r"(promising|claim\w*|offering|help) to make (it|this|them) stop",
        "i'm going to stop",
        ("stop (e-?mailing|mailing|writing|messaging|texting) (and|,) (just )?(call|ring|phone|come|book|send)<rest>"),
        (
            r"stop sending ((me|us|the|your) )?(calendly|calendar|pdf\w*|zip\w*|large|huge|attach\w*|word|links|docx?"
            "|paper|samples|invites?|meeting|teams|zoom)<rest>"
        ),
        r"stopped (all |the |our |any )?(\w+ )?(marketing|spend|budget|buying|asking|trying)\b(?! me)<rest>",
        r"(stop|stopping|stops|stopped) (by|in|over|round|at|there)\b",
        (
            "(do not|don't|dont|never|can't|cannot|can not|couldn't|won't|wouldn't|no need to|please not|did you|why "
            r"did (you|they)|have you|shouldn't) (\w+ )?(stop|stopped|cease|quit)( \w+){0,3}"
        ),
        (
            "(he|she|they|boss|everyone|who|staff|users|customers|i|we|i've|we've) (says?|said|just|should|can|could"
            "|want to|have to|had to|would|will|might)? ?(stop|stops|stopped|quit) (?!receiv|getting|hear|these|this"
            r"|all|seeing)\w+"
        ),
        (
            "stop sending (the |our |us |me )?(invoices?|reports?|statements?|bills?|receipts?|parcels?|goods"
            r"|deliver\w+|orders?|samples?|paper|quotes?)"
        ),
        (
            r"(stop|cease|end|halt|hold)\b[^.!?]{0,60}\b(until|till|before|after that|come back|in (january|february"
            "|march|april|may|june|july|august|september|october|november|december)|i already said yes|i('ll| will) "
            "(write|be in touch|get back|come back|call|let you|ping|tell|answer|reply)|we('ll| will) (write|be in "
            "touch|get back|come back|let you|tell)|(back|again) (in|on|after)|but (do )?(send|call|keep|write)|and "
            "(send|call|book|tell) (me|us)|i'm (in|sold|convinced))"
        ),
        (
            "(stop|cancel|end) (my|our|the|this) (trial|plan|contract|licen[cs]e|account|order|meeting|call|demo"
            "|delivery(?! of (mail|e-?mail)))"
        ),
    ),
    "remove": (
        "(about|tempted|going|wanted|ready|meant|instinct was) to (delete|remove|erase|bin) (this|it)<rest>",
        (
            "(usually|normally|typically|always|most|first instinct|instinct was|generally)[^.!?]{0,50}(<remove>"
            "|<unsubscribe>)<rest>"
        ),
        "(logo|watermark|branding|banner|column|field) <remove><rest>",
        (
            r"['\x22][^'\x22]{0,60}(remove|unsubscribe|take|stop)[^'\x22]{0,60}['\x22],? (was|were|is|went|of mine"
            "|you got|before)<rest>"
        ),
        (
            r"(that|the|my|ignore|disregard|whatever|a) ['\x22](remove me|remove|unsubscribe|stop|delete)['\x22] (you"
            "|was|is|may|from|one|reply|that)<rest>"
        ),
        (
            r"<remove> [^.!?,]{0,30}\b(seat|line|item|invitation|invite|attachment|attached|meeting|slot|iban"
            "|duplicate|version|draft|paragraph|clause|logo|order|option|page|feature|step|quote|last (e-?mail|mail"
            r"|message)|first (e-?mail|mail|message)|previous \w+|wrong \w+|old (address|account|admin|number|iban"
            r"|user|\w+ account)|admin account|user|from (our|my|the) (account|tenant|order|quote|offer|portal"
            r"|customer|booking))\b<rest>"
        ),
        "(ignore|disregard) (and|or) (delete|remove|bin)<rest>",
        "wrong (account|person|file|attachment|window|chat)<rest>",
        "how (do|would|can) (i|we) (know|get my|get our|be sure)<rest>",
        r"(unlisted|undisclosed) \w+",
        r"lift(ed)? (my|our|his|her) [^.!?]{0,20}off (a|an|the|our|some)\b<rest>",
        (
            r"<remove> ~3from (the |that |this |your |our )?(\w+(day|'s|s')? ){0,3}(call|hold|invite|invitation"
            "|meeting|demo|webinar|agenda|thread|cc|loop|event|copy|workshop|chat|(?<!mail )(?<!e-mail )(?<!email "
            r")group|training|guest list|seating|booking|tender|shortlist|race)\b"
        ),
        (
            "((?<!why )do you(?! (ever|people|not))|does|how do you|how does|how long do|what happens|are you able|is "
            r"it possible for|can (users|we|customers|people|it|the|your|residents|staff|your \w+)|must be able|be "
            "able|able to|right[- ]to[- ]erasure|when|customers|users|people|who) [^?]{0,60}<remove>[^?]{0,80}"
        ),
        "intended recipient.{0,200}",
        (
            "(do not|don't|dont|please don't|never|didn't|rather you didn't) (want to |mean to |need to )?(<remove>"
            r"|take|drop|get|unsub\w*) (me|us|my|our)( (off|from|out of)( \w+){0,3})?"
        ),
        (
            "(i|we|he|she|they|someone)('ve| have|'d| had)? (just |already |nearly |almost |usually |always "
            r")?(deleted|removed|erased|wiped|purged)\b(?! (me|us))"
        ),
        "(forget|forgot) (to|the|it|what|about (it|that|the))",
        (
            r"(help|lets?|tool|software|app|system|service|product|platform|clean\w*|we|want to|need to) (\w+ )?(us "
            "|me )?(to )?<remove> (the |our |all |old |duplicate )?(duplicates?|old|contacts|records|files|entries"
            r"|bounces|\w+ contacts|stains?|waste|paint|rust|snow|ice)"
        ),
    ),
    "take": (
        r"(shut up and )?take my (money|upvote|vote|attention|order|word|advice|hat)\b<rest>",
        "where (did|do|does|have|u|you)[^.!?]{0,10}(take|get|took|got)<rest>",
        "(don't|do not|never) take (us|me) off<rest>",
        r"lift(ed)? (my|our|his|her) [^.!?]{0,20}off (a|an|the|our|some)\b<rest>",
        "how (do|would|can) (i|we) get (my|our) <rest>",
        (
            r"take (me|us|my \w+|him|her) off (the |that |this |your )?(\w+('s)? ){0,2}(call|hold|invite|meeting|demo"
            r"|mute|webinar|agenda|list of|train|cc|waiting list|waitlist)\b"
        ),
        (
            r"take (me|us) (off|out of) (the|this|your) (newsletter|list|mailing)[^.!?]{0,40}\b(but|and) (do |please "
            ")?(send|keep|call|quote|give)<rest>"
        ),
        r"take (a|some|the) \w+ (off|out)\b(?! (of )?(this|your|the list))",
        (
            r"get (us|me) (off|out of) (excel|spreadsheets|paper|sage|our|the \w+ contract|quickbooks|access|this "
            "(mess|contract))"
        ),
        r"drop (me|us) (a|an|your|some|off)\b",
    ),
    "unsubscribe": (
        r"(can't|cannot|can not|couldn't) <unsubscribe> from (?!your|this|these|you\b|it\b|the list)<rest>",
        r"<unsubscribe> from (the gym|life|the life|tech|everything else|your competitors?|your rivals?)<rest>",
        r"(cost|costs|price|fee|charge|paid|clicks?) (of|per|for each) <unsubscribe>s?",
        r"<unsubscribe>s? (stats|statistics|figures|counts?|data|metrics)\b",
        r"(ignore|disregard|apolog\w*|forget)[^.!?]{0,40}<unsubscribe><rest>",
        "(i|we) (only|never|always|usually|rarely|often|just|generally) <unsubscribe><rest>",
        "(meant|mean|trying|tried|wanted) to <unsubscribe> from (?!your|this|these)<rest>",
        "<unsubscribe>s? (confirmation|notice|by mistake|by accident)<rest>",
        (
            r"(almost|nearly|about|abt|close|away|tempted|thought|going|was|just|wanted|ready|hover\w*) (\w+ "
            "){0,2}(to |of |from |over )?(hit |hitting |click |clicking |the |press |pressing )?<unsubscribe>(?! (me"
            "|us))"
        ),
        (
            r"(i|we|i've|we've|i'd)( have|'ve)? (\w+ )?unsubscribed from (?!your|this|you\b|yours|these|it|the list"
            "|all your)<rest>"
        ),
        "(and|complaints|bounces|more|fewer|your|our|less|keep) unsubscribes",
        (
            "(who|that|contacts?|people|users?|customers?|subscribers?|prospects?|they|someone|recipients|members"
            r"|many|which|a user|residents|leads|clients|those) (\w+ )?<unsubscribe>"
        ),
        r"<unsubscribe> (a|the|our|other|some|their) (user|contact|customer|client|member|people|lead)\w*",
        (
            "<unsubscribe>s? (rates?|feature|button|handling|management|flow|numbers?|process|links?|pages?|footer"
            r"|requests?|preferences?|and right|part|option)\b(?! (\w+ ){0,2}(does ?n.t|didn.t|is broken|broken|dead"
            r"|isn.t|not work|goes|leads|fail\w*|404|won.t|hangs|never))"
        ),
        (
            r"(handle|support|manage|include|track|honou?r|process|offer|sync\w*|respect|treat|count\w*)s? (\w+ "
            "){0,3}<unsubscribe>"
        ),
        (
            "(?<!i )(?<!i've )(?<!already )(?<!have )(click|press|reply|hit|use|ignore|type|text|tap) (on )?(the "
            r"|here |with )?(link )?(to )?['\x22]?(stop|<unsubscribe>)['\x22]?( to <unsubscribe>)?"
        ),
        r"(your|the) ['\x22]<unsubscribe>['\x22]",
        r"<unsubscribe>d? (from|to) (netflix|spotify|mailchimp|hubspot|zoom|calendly|\w+ last (month|year))",
        r"(rather|prefer|wish)\b[^.!?]{0,40}from us, <rest>",
    ),
    "not": (
        "<not> send (me |us )?(any )?more (pdfs?|links|slides|brochures|decks|attachments|screenshots)<rest>",
        "appreciate you not being<rest>",
        r"no ['\x22]contact us",
        "(guys|people|those|companies|vendors) (that|who) <rest>",
        "(if|when|until) (i|we) (don't|do not|dont) (answer|reply|respond)<rest>",
        r"(by|what) (\w+ )?i mean not <rest>",
        "asks me to say<rest>",
        "don't want to be rude<rest>",
        "don't put (our|my)<rest>",
        "leave me out of it",
        (
            r"<not> (send|contact|write|call|e-?mail|mail|follow)[^.!?]{0,40}\b(today|this (week|month)|either|one by "
            r"one|twice|in (pdf|word|zip)|as (a )?(pdf|zip|attachment))\b<rest>"
        ),
        "(take|read|treat|see) [^.!?]{0,20}(silence|delay|quiet) as<rest>",
        "don't (want to |put )(get ahead|our customers)<rest>",
        (
            r"<not> ~3<contact>\b[^.!?]{0,60}\b(until|till|before|yet|this (week|month|quarter|morning|afternoon"
            "|year)|next (week|month)|for now|right now|today|tomorrow|first|while|when we|during|at the moment|at "
            r"(lunch|night|weekends?)|on (mon|tues|wednes|thurs|fri|satur|sun)day\w*|over the|in (the )?(morning"
            "|afternoon|january|february|march|april|june|july|august|september|october|november|december|the "
            r"meantime))\b<rest>"
        ),
        (
            r"<not> ~3<contact>\b[^.!?]{0,50}\b(instead|rather|use (my|this|the)|but (e-?mail|mail|call|text|write"
            "|send|yes|do|you|the|please)|just (e-?mail|txt|text|call|write|send|tell)|by phone|by text|on my "
            "(mobile|cell|phone)|on whatsapp|at home|just mail|contact me|talk to me|(i'll|i will|we'll|we will) "
            r"(write|be in touch|get back|come back|call|let you|ping|tell|answer|reply|contact|reach))\b<rest>"
        ),
        (
            r"(don't|do not|dont|won't|shouldn't|never|can't) (call|text|phone|ring|txt|reach)\b(?! (or|me again|us "
            "again|again|anymore|any more|and do|this number))( (me|us))?"
        ),
        "(don't|do not|dont|never) (hesitate|forget|worry|be afraid|be shy)<rest>",
        (
            "(can't|cannot|could not|couldn't|(?<!if you )(?<!if ye )(?<!rather you )(?<!if u )(didn't|did not)"
            "|doesn't|does not|won't|haven't|hasn't|why didn't you|why don't you|if (i|we) don't|(?<!if )(?<!if that "
            ")(?<!rather )you (didn't|never)|unable to|not been able to|i (don't|do not|never)|we (don't|do not"
            "|never)|he (doesn't|never)|they (don't|never)) (ever |usually |normally |really |even |actually |have "
            "to )?<contact>(?! to (being|be))(?! if)"
        ),
        r"<not> (want|need|like|wish) (\w+ )?(to )?(<unsubscribe>|opt[ -]out|be removed|be taken off)<rest>",
        r"<not> (bother|try|reply|call|write|send|contact|follow)\b[^.!?]{0,30}\b(if|unless|without)\b<rest>",
        r"send (me |us )?(any|more|the|your) [^.!?]{0,40}(yet|first|before|until)\b<rest>",
    ),
    "report": (
        "report to the (board|governors|council|trustees|committee|cfo|ceo|director)",
        (
            r"(about|abt|going|ready|tempted|was|were|close) (\w+ ){0,2}to (hit|smash|press|click|report|mark"
            "|flag)[^.!?,]*"
        ),
        "(keep|reduce|lower|fewer|less) (spam )?complaints<rest>",
        "(spam|junk) (folder|filter|box|trap|test|score|check)",
        (
            r"(landed|went|ended up|was|were|got|been|is|found (it|this|your \w+|them)|goes|going|fell|stuck|sat"
            r"|sitting|caught|fished \w+|rescued \w+) (\w+ ){0,2}(in|into|to|out of|from|by) (my |the |our |your "
            r")?(spam|junk)\w*"
        ),
        r"(our|my|the|your|a|weekly|monthly|annual) (\w+ )?reports?\b",
        "reporting (tool|software|suite|feature|line|module|platform|to)",
        r"(phishing|spam|junk) (simulation|test|training|campaign|protection|filter\w*|folder)",
        (
            r"(customers|clients|prospects|recipients|they|someone|who|people|we got|got) [^.!?]{0,30}(complain\w*"
            "|complaints?|report us|flag us|mark us)<rest>"
        ),
    ),
    "weary": (
        "(no word|they|them|him|her|someone like you)[^.!?]{0,40}(asked|said|told)<rest>",
        r"my \w+ has asked<rest>",
        "said no (the|to)<rest>",
        (
            r"(keep|keeps|kept) (me|us|it|them|this|up|in|going|on file|an eye|you|your|our|my|sending these)\b(?! "
            "from)"
        ),
        (
            "(i've|we've|i was|we were|been|was|were|have you been|i have been|we have been) (told|asked) (to|by"
            r"|that|about|for|me|us|if)\b"
        ),
        r"(told|asked) (my|our|the|him|her|them) \w+",
    ),
    "alone": (
        "(that|when|since) you left (us|me) alone<rest>",
        "(write|talk|speak|go) to [^.!?]{0,40} and leave (me|us) out of it",
        r"(let me|let us|leave me|leave us) be (clear|honest|frank|sure|straight|blunt|the|a)\b",
        (
            r"(leave|let) (me|us) (alone|be|in peace)\b[^.!?]{0,30}\b(with|until|till|for (a|an|now|the|two|this)"
            r"|that long|over|this week|today|while|and i('ll| will)|then i)\b<rest>"
        ),
    ),
    "forget": (
        "beat it and <rest>",
        r"(buy|order|pick|choose)\w* (\w+ )?off the list",
        "makes a list",
        "treat people<rest>",
        r"(almost|nearly|don't|do not|didn't|never|not|before i|lest i|i) (forget|forgot)( \w+)?",
        (
            r"(the|our|your|my) last (one|e-?mail|mail|message|letter|call|time|supplier|vendor|agency)( \w+)? (i|we"
            r"|you|was|were|had|have|sent|got|worked|went|landed)\b"
        ),
        "(at|by|before|towards|until|till) (the|year) ?(very )?(end|last)( of)?",
        (
            "(call|sign|kick|pay|put|set|turn|switch|write|written|hold|come|goes?|laid|lay|day|days|week|show|live"
            r"|rip) ?(it |this |that )?off\b"
        ),
    ),
    "more": (
        (
            "<more> (mail|message|contact|e-?mail|sequence|campaign|communication|pitch|approach)s? (to|than|for"
            r"|volume|per|a (day|month|week))\b"
        ),
    ),
    "list": (
        "(price|waiting|wait|guest|short|wish|check|to-?do|reading|task|shopping|parts|packing) ?-?lists?",
        (
            r"(two|several|many|handle|handling|process|\d+|these|those|such|answer\w*|get|got|manage) (\w+ "
            ")?(erasure|deletion|removal) requests?"
        ),
    ),
    "object": (
        "(questions|decided|decision) (about|and|by|on) [^.!?]{0,40}(consent|erasure)<rest>",
        (
            "(residents?|users?|customers?|people|patients?|they|members|visitors|clients|employees?|staff|parents?) "
            r"(\w+ ){0,4}(withdraw|revoke|object|consent)\w*<rest>"
        ),
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    "idiot[- ]?proof",
    (
        r"(i'm|i am|i feel|i felt|me|like|myself|i was|am i) (being |such )?(a|an|the) (\w+ )?(idiot|moron|muppet"
        "|jerk|clown|loser|pest|prick)"
    ),
    "(no|cut the|without|less|zero|bullshit[- ]?)bullshit",
    "no[- ]bullshit",
    "(no|without|less|bit of|cut the) bullshit",
    "bullshit[- ]bingo",
    r"(fucking|f\w*ing|fuckin) (great|brilliant|good|love|awesome|amazing|nice|genius|perfect|funny|hell yes)",
    "holy fuck",
    "fuck yes",
    "fuck yeah",
    "fuck it,? (let's|ok|yes|sure|why)",
    (
        "(boss|supplier|vendor|last|previous|former|old|competitors?|ex|predecessor|agency|they|he|she|brother"
        "|neighbou?r|husband|wife|provider|lot|who|guy) [^.!?,]{0,25}(idiots?|morons?|crooks?|thieves|clowns?"
        "|bastards?|wankers?|losers?|jerk|liars?|scum|parasites?)"
    ),
    "(food|tennis|basketball|full|home|supreme|squash|padel|our|the|football|health|law|legal|moot) court",
    "in court (through|for|till|most|again|today|this|all|on|until|tomorrow|next|most|every)",
    r"court (reporter|hearing|date|filing)\w*",
)
