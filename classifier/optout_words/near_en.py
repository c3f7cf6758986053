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
        r"switch(ed|ing)?(,? (it|this|now|please|already|all)){0,2}\W*$",
        (
            "(help|helps|lets?|make|makes|get|got|told|tell|asked|force[sd]?|taught|need|needs) (us|me|them|people"
            r"|our \w+|the \w+|my \w+|staff|customers|everyone) (to )?(stop|quit) \w+ing\b(?! (me|us|this|here))"
        ),
        (
            "stop sending (me |us |the |our |your |out |it )*(orders?|confirmations?|hard copies|duplicates?"
            "|copies|passwords?|codes|forms?|trucks?|drivers|engineers|stock|spreadsheets|files|wrong|half|two"
            r"|three|both|to (my|our|the) old)\b<rest>"
        ),
        (
            r"(so|before|when|once|after|until|till) (that )?(we|i|they|he|she|my \w+|our \w+|the \w+|people|staff) "
            r"(all )?(finally |can |could )*(stop|stops|stopped|quit)\b<rest>"
        ),
        (
            "(stop|quit|cease) (selling|pitching|pushing|chasing|asking|calling|trying|nudging|writing|mailing"
            "|e-?mailing|texting|messaging|circling|talking|persuading|convincing)[^.!?;,]{0,60}(,|-| and)( -)? "
            "?(and )?(just |please |then )?((send|call|ring|phone|come|book|quote|show|visit|meet|invoice|ship"
            r"|deliver|pop|drop|pick up|get over|pay)\b(?! (it|back|nothing|no more|off|somebody|someone|him|her"
            "|them|my lawyer))|(start|begin) (quoting|showing|shipping|delivering|billing|invoicing|installing"
            "|building|demonstrating|selling us|talking (money|price|numbers|business))|(tell|give|let) (me|us) (a "
            "(price|quote|number|date|time)|what|how|when|the (price|quote|number|cost)|see|try)|let's|you('ve| "
            r"have) (sold|won|convinced|got|had)|(i|we)('ll| will|'m| am|'re| are) (buy|take|sign|have|sold|in\b"
            "|convinced))<rest>"
        ),
        (
            r"stop (right )?(here|there),? (i|we)('ll| will|'m|'re)? ?(am |are )?(buy|take|sign|want|like|sold|in\b"
            "|convinced)<rest>"
        ),
        r"stop,? (you've|you have|you are|you're) (sold|won|convinced|got me|hired|in\b)<rest>",
        (
            "(stop|quit) calling (me|us|him|her|it|them) (mr|mrs|ms|miss|dr|sir|madam|ma'am|dear|mate|buddy|boss"
            r"|dude|bro|professor|doctor|by my|by the|['\x22])<rest>"
        ),
        (
            r"stop (it|that),? (\w+,? )?you('re| are) (making me (blush|laugh|hungry|want)|too kind|killing me"
            "|spoiling)<rest>"
        ),
        r"(stop|quit) sending (me|us|people|him|her|everybody) (to|round|around|back to) (a|the|another|an)\b<rest>",
        (
            "why('d|'ve)? (have |had |did |was it )?(that )?(you|u|ye|he|she|they|yous)('ve|'d)? ?(all |guys |just "
            r"|suddenly |ever |all of a sudden )?(stop|stopped|quit|ceased)\b<rest>"
        ),
        (
            r"(stop|refrain from|cease|quit) (phoning|calling|ringing|texting)\b[^.!?]{0,30}(by (e-?mail|mail|text)"
            "|(e-?mail|mail|write|text) (us|me|instead|is)|in writing|we (prefer|like) (e-?mail|mail))<rest>"
        ),
        r"stop (the press\w*|the clock|the search)<rest>",
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
            r"(?<!why )(?<!why you )(?<!why u )\b(do not|don't|dont|never|can't|cannot|can not|couldn't|won't|wouldn't"
            "|no need to|please not|did you|why "
            r"did (you|they)|have you|shouldn't) (\w+ )?(stop|stopped|cease|quit)( \w+){0,3}"
        ),
        (
            "(?!(i|we) (said|say) stop|they (quit|stop|stopped) (coming|arriving))"
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
        (
            "(not|don't|do not|dont|never|won't|will not|can't|cannot|nobody) (you )?(be |ever |go |please |dare "
            "|even |get to |going to )*(to )?(forget|lose|losing|getting rid of|get rid of|forgetting|drop) (me|us"
            "|my|our)( (that|so|this))?( easily)?"
        ),
        "(?<!why )(don't|do not|dont) you (dare |ever |just )*(forget|lose|delete|remove|drop|bin) (me|us|my|our)",
        (
            r"(<remove>|<take>|draw) (me|us|it|this|them|her|him|my \w+|our \w+|what you have on me|the \w+)( and "
            r"\w+ \w+)? (off|out of|from|away from|in|out) (the |your |this |that |our )?(\w+ ){0,2}(short ?list"
            r"|waiting list|waitlist|comparison|cohort|pilot|sessions?|forecast|slides?( \d+)?|race|tender|beta"
            "|raffle|draw|demo|calendar|deck|proposal|quote|agenda|roster|guest list|running|workshop|invoice"
            "|order|seating plan|presentation|case study|references?|website|form|contract|order form|price ?list"
            r"|list of (?!recipients|people|contacts?\b|subscri|address|mail|e-?mail|prospect|those|leads|targets"
            r"|future|your|names|companies|clients to)[^.!?]*)\b<rest>"
        ),
        r"(remove|delete|erase|unlist) (what|who|whom|which one|where)\b ?\?",
        (
            "(we|i|they|controllers|companies|customers|firms|you only) (have|get|only have|had|must|need) (up to "
            r"|only |just )?\d+ (\w+ )?(days|hours|weeks|months) to (<remove>)<rest>"
        ),
        (
            "(does|do|can|will|could) (yours|your (tool|software|product|platform|app|module|crm|solution|package)"
            r"|the (tool|software|product|platform|app))(?! (me|us|my|our|this))[^.!;]{0,120}\?"
        ),
        (
            r"(if|when|where) (a|one|some|any|our) (\w+ )?(lead|customer|client|user|guest|patient|tenant|member"
            "|visitor|someone|person|prospect)s? [^.!?]{0,60}(forget|<remove>|<unsubscribe>|stop|opt)<rest>"
        ),
        (
            "(<remove>|cross|take|strike|scratch|drop|swap) (me|my name|us|him|her)( out| off)?,? (and|but|then) "
            r"(put|write in|use|insert|pencil in|add|substitute) (?!me|us|my|our|this|it|on|the (name|address))\w+"
        ),
        r"(rid|lose) of (me|us) (that|so) (easy|easily|fast|quick\w*)",
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
        "(forget|forgot) (to|it|what|about (it|that|the)|the (?!address|e-?mail|number|name|mail|lot|rest))",
        (
            r"(help|lets?|tool|software|app|system|service|product|platform|clean\w*|we|want to|need to) (\w+ )?(us "
            "|me )?(to )?<remove> (the |our |all |old |duplicate )?(duplicates?|old|contacts|records|files|entries"
            r"|bounces|\w+ contacts|stains?|waste|paint|rust|snow|ice)"
        ),
    ),
    "take": (
        r"(shut up and )?take my (money|upvote|vote|attention|order|word|advice|hat)\b<rest>",
        "where (did|do|does|have|u|you)[^.!?]{0,10}(take|get|took|got)",
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
        r"drop (me|us) (a|an|your|some|off (at|in|by|near|there))\b",
    ),
    "unsubscribe": (
        r"unsubscribes\b(?! (me|us|my|our|him|her))",
        (
            r"<unsubscribe> from (?!your|ur|this|the|all|any|these|those|you|u\b|everything|here|it\b|them|me\b"
            r"|us\b|mailing|mails?\b|e-?mail|marketing|list|newsletter|sales|future|further|further|bulk|whatever"
            r"|every|communication|promo|messages|out)\w+<rest>"
        ),
        "(accidentally|mistakenly|wrongly|somehow|inadvertently) <unsubscribe><rest>",
        "<unsubscribe> ~2(accidentally|by accident|by mistake|in error|wrongly|mistakenly|inadvertently)<rest>",
        "(undo|reverse|revoke) (the |my |our |that |this )?<unsubscribe><rest>",
        (
            r"why (was|am|did|were|are|have|had|has) (i|we|my \w+|our \w+|she|he|they|your \w+) (been |get |got "
            ")?<unsubscribe><rest>"
        ),
        (
            r"unsub(scribed|scribing)?( \w+){0,4} from (?![^.!?,]{0,60}\b(your|you|yours|this|these|it|them|here"
            r"|mailings?|everything|marketing|further|future|the list)\b)<rest>"
        ),
        (
            "<unsubscribe> ~3from (your (competitor|rival)s?|my (old|last|former)|our (old|last|former)|(your|the) "
            r"(\w+ )?(plan|tier|trial|package|subscription|pro|premium|basic)\b)<rest>"
        ),
        r"<unsubscribe> is (our|my|a|the|what|one)\b<rest>",
        (
            "(run|runs|operate|build|sell|sells|make|makes|offer|offers|provide|provides|host|maintain|own) (an?"
            r"|the|our|your) (\w+ )?(<unsubscribe>|(opt|do)[- ]?(out|not)[- ]?\w*)<rest>"
        ),
        (
            "<unsubscribe>s? (service|software|tool|platform|system|endpoint|api|webhook|logic|wave|spike|header"
            r"|events?|sync|compliance|dashboard|report)\b"
        ),
        "(you|u|address|has|have)( have| has| were| are|'ve)?( been)?( now| successfully)+ <unsubscribe>",
        "you (have been|were|have now been) <unsubscribe>",
        r"under ['\x22]?<unsubscribe>",
        (
            r"(put|wrote|used|typed) ['\x22]?<unsubscribe>['\x22]? [^.!?]{0,30}(because|only|just) "
            "[^.!?]{0,30}(human|person|attention|someone|somebody|answer)<rest>"
        ),
        (
            r"(high|higher|low|lower|our|many|few|fewer|more|get|got|getting|had|see|seeing|of|\d+|twenty|ten|zero) "
            r"<unsubscribe>s\b"
        ),
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
        (
            r"no (\w+ )?(e-?mails?|mails?)(,| -|;) (but |so )?(just |only |please )?(a )?(call|calls|ring|phone"
            r"|come|text|visit|whatsapp|paper|post|letters? only|in person)\b(?! (either|or|again))<rest>"
        ),
        (
            r"no (\w+ )?(e-?mails?|mails?) (from (him|her|them|(your|my|our) (colleague|boss|team|rep|manager"
            r"|supplier|office|side|guy))\b|in (my|our) (inbox|spam|junk)|arrived|with (the|your|an) (attach|quote"
            "|price|offer|invoice|link|pdf))<rest>"
        ),
        (
            r"no (contact|marketing|spam) (person|name|form|details?|page|number|info\w*|centre|center|experience"
            "|people|manager|staff|spend|director|function|department|filter|folder|issue|problem"
            "|complaints?)<rest>"
        ),
        (
            "(not|never) (to )?be (contacted|called|rung|phoned|disturbed|e-?mailed|mailed) (before|until|till|on "
            "(mon|tues|wednes|thurs|fri|satur|sun)|at (night|week)|during|this (week|month))<rest>"
        ),
        (
            r"<not> (want|wish|need) (me |us )?to (hear|see|read|know)[^.!?]{0,60}\b(until|till|before|this (year"
            "|quarter|month|week))(?! (or|nor|and) )<rest>"
        ),
        (
            "(told|asked) you (not|never) to (ring|call|write|contact|e-?mail|mail)[^.!?]{0,60}(but|by mistake"
            "|didn't mean|thought|is (now|gone))<rest>"
        ),
        (
            r"no (more|further) (\w+ )?(e-?mails?|mails?|correspondence|messages?|contact|reminders?|calls?"
            r"|pitch\w*|decks?|convincing|persuasion)( \w+)? (is |are )?(needed|required|necessary)(,? (to "
            "(convince|persuade|sell)|i'll|i will|we'll|i'm|i sign|i buy|until|till|before))<rest>"
        ),
        (
            "no (more|further) (e-?mails?|mails?|messages?|correspondence)[^.!?]{0,50}(let us (speak|talk|meet)"
            "|let's (speak|talk|meet)|(call|ring|phone|visit) (me|us)|until|till|just (call|give|tell|send)|i'll "
            "(sign|take|buy)|i (sign|buy))<rest>"
        ),
        (
            r"(don't|do not|dont) (write|send|mail|e-?mail|talk)( (it|this|them|these|any\w*))? (to )?(me|us|this "
            r"\w+)\b[^.!?]{0,30},? (but )?(write|send|talk|speak|mail|e-?mail)( (it|this|them|these))? to (?!me\b"
            r"|us\b|no)<rest>"
        ),
        "not that (i|we) (want|would want|wanted|wish|need|mean) (you )?(to )?<rest>",
        "(don't|do not) (i|we) (want|mean)<rest>",
        (
            r"don't (add|include|put|count) (my|our) (\w+ )?(name|logo)? ?(to|in|on) (the|your) (case|website"
            "|reference|press|forecast|quote|slide)<rest>"
        ),
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
        (
            "report(s|ing|ed)? to the (?!<body>|police|authorit|regulator|postmaster|abuse|admin|data|spam"
            "|commission|provider|isp)<rest>"
        ),
        "report(s|ing|ed)? as (?!spam|junk|phish|abuse|unsolicit|a (spam|scam|phish|nuisance))<rest>",
        (
            r"reports? (you|u) (sent|send|mention\w*|wrote|write|promis\w*|have|has|made|publish\w*|attach\w*"
            r"|quote\w*|cite\w*|did|shared?|show\w*|produce\w*|link\w*|refer\w*|offer\w*|gave|give|generate|built"
            r"|describe\w*|talk\w*|run|speak|spoke|include\w*|posted)\b<rest>"
        ),
        (
            "reports? it (makes|made|generates?|generated|produces?|produced|gives|gave|shows|sends|creates|spits"
            "|builds|runs|throws)<rest>"
        ),
        (
            "((needs|required|obliged|how|where|who) to|(we|they) have to|(i|we|they|someone|he|she|driver) "
            "(already |have |had )?(reported|report)|reporting) (report )?(it|this) (to|in|on|by|last|yesterday"
            r"|twice|back|properly|up)\b(?![^.!?]{0,80}(spam|junk|abuse|phish|<body>|harass|you))<rest>"
        ),
        (
            r"(?<!you )(?<!you've )(?<!it )(gets?|got|getting|were|was|end up|ends up|ended up) (\w+ )?(reported"
            r"|marked|flagged|moved|classified|treated|marking|sent)( \w+)? (as|to|in|into) (spam|junk"
            "|phishing)<rest>"
        ),
        (
            r"(not|never|avoid|without|didn't|don't|won't|prevent|stop|before) (\w+ ){0,3}(reported|reporting"
            "|report|marked|marking|mark|flagged|flag) ~2(as|to) (spam|junk)<rest>"
        ),
        (
            r"(nearly|almost|accidentally|mistakenly|wrongly|initially|by accident|by mistake) (\w+ ){0,2}(report"
            r"|block|flag|mark|mut|junk)\w*<rest>"
        ),
        (
            r"(report|block|flag|mark|mut|junk)\w* [^.!?;]{0,40}(by accident|by mistake|accidentally|mistakenly|in "
            r"error|until|till)\b<rest>"
        ),
        (
            "(predecessor|firewall|filter|outlook|gmail|browser|proxy|ex|wife|husband|colleague|someone|somebody"
            "|antivirus|defender|mimecast|vpn|scanner) (has |have |had |must have |always |also |wrongly |just "
            "|automatically )*(blocks?|blocked|flags?|flagged|marked|marks|reported|muted|quarantined|rejects"
            r"|binned|ate) (you|your|it|this|the)\b<rest>"
        ),
        (
            r"block\w* (your|the|this) (\w+ )?(link|attachment|file|pdf|image|site|website|page|invite|video|form"
            "|zip|download|calendar|calendly|teams|zoom|booking)<rest>"
        ),
        r"(told|tells|telling|wants|advised|asked) me to (block|report|flag|mute|junk|unsub\w*)<rest>",
        r"(would|could|might|should) (have )?(block|blocked|report|reported|mute|muted) you (for|if|by)\b<rest>",
        (
            r"(can|does|could|would|will|how do|do) (it|this|they|your (tool|system|software|\w+)|the (tool|system"
            r"|software|app)|we|yours) (also |then |even )?report\b(?![^.!?]{0,80}(spam|junk|abuse|phish|<body>))"
        ),
        (
            "(we|they|staff|sites|branches|depots|drivers|engineers|managers|everyone|stores|people|teams) (all "
            "|also |still |currently |only |have to |must |need to |should |already )*report (to|as|every|it|this"
            r"|on|by|in)\b(?![^.!?]{0,80}(spam|junk|abuse|phish|<body>|harass))"
        ),
        (
            "(this|that|each|every|an|one|quarterly|daily|sales|board|status|sample|which|what|any|some|full|draft"
            "|final|lab|incident|expense|inspection|annual|audit|test|credit|survey|first|last|new|same|short|long"
            r"|good|nice|trend|bug|of) reports?\b(?! (you|this|it|as))"
        ),
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
            r"(?<!not )(?<!n't )(?<!dont )(?<!never )\b"
            r"(keep|keeps|kept) (me|us|it|them|this|up|in|going|on file|an eye|you|your|our|my|sending these)\b(?! "
            "(from|off|out|away))"
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
            r"(?<!be )(?<!today )(?<!this )(?<!as )(?<!its )\b"
            r"(the|our|your|my) last (one|e-?mail|mail|message|letter|call|time|supplier|vendor|agency)( \w+)? (i|we"
            r"|you|was|were|had|have|sent|got|worked|went|landed)\b"
        ),
        "(at|by|before|towards|until|till) (the|year) ?(very )?(end|last)( of)?",
        (
            "(call|sign|kick|pay|put|set|write|written|hold|come|goes?|laid|lay|day|days|week|show|live"
            r"|rip) ?(it |this |that )?off\b"
        ),
    ),
    "more": (
        (
            "<more> (mail|message|contact|e-?mail|sequence|campaign|communication|pitch|approach)s? (than|volume"
            r"|per|a (day|month|week))\b"
        ),
    ),
    "list": (
        (
            "(?<!on )(?<!to )(?<!into )(?<!onto )(?<!in )(our|my|an|their|the federal|look after the|run the"
            r"|maintain the|manage the|keep the|check the|scrubs? against the|of) (\w+ )?(do[- ]not[- ](contact"
            "|mail|e-?mail|call)|suppression|exclusion|opt[- ]?out|dnc)( list| file| register)s?"
        ),
        "(price|waiting|wait|guest|short|wish|check|to-?do|reading|task|shopping|parts|packing) ?-?lists?",
        (
            r"(two|several|many|handle|handling|process|\d+|these|those|such|answer\w*|get|got|manage) (\w+ "
            ")?(erasure|deletion|removal) requests?"
        ),
    ),
    "object": (
        r"(does|do|can|is|how) [^?]{0,80}article (17|21)[^?]{0,80}\?",
        "(questions|decided|decision) (about|and|by|on) [^.!?]{0,40}(consent|erasure)<rest>",
        (
            "(residents?|users?|customers?|people|patients?|they|members|visitors|clients|employees?|staff|parents?) "
            r"(\w+ ){0,4}(withdraw|revoke|object|consent)\w*<rest>"
        ),
    ),
    "ends": (
        (
            r"(last|end|close|closed|silence|quiet|peace|chapter|rest)\b[^.!?]{0,40}\b((until|till)(?! (hell|i die"
            "|i'm dead|doomsday|kingdom|further|judgement|the (end|cows)|you))|before (the|our|my|we|next)|for "
            r"(now|today|this (week|month|year|quarter|season)))\b<rest>"
        ),
        "(don't|do not|never|not) (yet )?(give up on (me|us)|count (me|us) out)<rest>",
        r"close (my|our) \w+\?",
        (
            r"count (me|us) out (of|for) (this|the|next|today's|tomorrow's|\w+day's) (round|one|call|week|meeting"
            r"|time|demo|webinar|session|game)\b<rest>"
        ),
        (
            "(finger|hand|cursor|mouse) (was |hovering |hovered |already )?(on|over|above|near) the (spam"
            "|unsubscribe|delete|block|report)<rest>"
        ),
        r"(put|puts|putting) an? (end|stop) to (it|this|that|these|them)\b(?=[^.!?]{0,80}\?)",
        (
            r"(?<!please )(makes|made) (it|this|that|the (problem|pain|paperwork|queue|mess|bug|error)\w*) (all "
            r")?(disappear|go away|vanish|stop)\b"
        ),
        "no strangers? to<rest>",
        "don't be (a |such a )?strangers?",
        "(find|found|try|look|looking|looked|buy|bought|shop|shopping) elsewhere for<rest>",
        "never heard of you(?!,? (and|so))",
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
