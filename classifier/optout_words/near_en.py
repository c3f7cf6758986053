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
        (
            "<remove> (that|this|it|my last)( one| message)?,? (sorry,? )?wrong (window|chat|file|attachment|tab"
            "|thread|recipient)<rest>"
        ),
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
            "|e-?mailing|texting|messaging|circling|talking|persuading|convincing)[^.!?;,]{0,60}(,|-| and)( -)? ?(and "
            ")?(just |please |then )?((send|call|ring|phone|come|book|quote|show|visit|meet|invoice|ship|deliver|pop"
            r"|drop|pick up|get over|pay)\b(?! (it|back|nothing|no more|off|somebody|someone|him|her|them|my lawyer))"
            "|(start|begin) (quoting|showing|shipping|delivering|billing|invoicing|installing|building|demonstrating"
            "|selling us|talking (money|price|numbers|business))|(tell|give|let) (me|us) (a (price|quote|number|date"
            "|time)|what|how|when|the (price|quote|number|cost)|see|try)|let's|(you('ve| have)|youve|u|you) (sold|won"
            r"|convinced|got|had)|((i|we)('ll| will|'m| am|'re| are)|im|were|ill) (buy|take|sign|have|sold|in\b"
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
            r"stop (it|that),? (\w+,? )?(you're|you are|youre|your|u r|u are|ya) (making me (blush|laugh|hungry|want)"
            "|too kind|killing me|spoiling)<rest>"
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
        (
            "stop (e-?mailing|mailing|writing|messaging|texting|typing|talking) (and|,) (just )?(call|ring|phone|come"
            "|book|send|get (on|in|over|down|up|yourself)|jump|fly|drive|visit|pop|turn up|show up)<rest>"
        ),
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
        (
            "(stop|quit) asking ((me )?(when|for (an |the |any )?(update|answer|decision|date|eta|news)s?)"
            r"|['\x22]?any (update|news))\b<rest>"
        ),
        (
            r"(end|ends|ended|top|bottom|start|beginning|middle) of (the |this |that |your )?(\w+ ){0,2}(message"
            r"|e-?mail|mail|letter|newsletter|sequence|campaign|list)(?= ?[.,]| (and|with|i)\b)"
        ),
        "(come|came|got|get|reached|read) to the end of<rest>",
        (
            "(back off|backing off|buzz off|go away|get lost|jog on|clear off|shove off|leave off|lay off|hold off"
            "|stand down|pipe down|give over|give it a rest|zip it|hush|quit|stop|enough|nagging|chasing|pestering"
            r"|hands off|stay away|keep away|leave (me|us)( alone| be| in peace)?)\b[^.!?;]{0,30}\b(till?(?! (hell"
            "|doomsday|the cows|kingdom|i die))|'til|until(?! (hell|doomsday|the cows|kingdom|i die|further))|while "
            r"(i|we)|for (a|an|the (next|rest of)|two|three|four|six|\d+|now|this|some)\b( (\w+ )?(days?|weeks?"
            r"|fortnight|months?|while|bit|moment|hours?|minutes?|quarter|year|sec\w*|tick|morning|afternoon))?)(?! "
            "(or|and) (ever|longer|for good))<rest>"
        ),
        r"pack it in (the|a|my|your|his|her|two|three|boxes|bubble|foam|ice)\b<rest>",
        (
            r"^\W*(please |do |just |oh |ok )?(keep|carry on|continue|go on) (pestering|bothering|writing|e-?mailing"
            "|spamming|nagging|chasing|trying|pushing|nudging)( (me|us|him|her|them))?(?=[.! ]*$)"
        ),
        r"(silence|quiet|peace),? (as|while|whilst|during|for now|for a|this|until|till)\b<rest>",
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
            "(<remove>|cross|take|strike|scratch|drop|swap) (me|my name|us|him|her)( out| off)?(,? (and|but|then|n)"
            r"|,) (put|write in|use|insert|pencil in|add|substitute) (?!me|us|my|our|this|it|on|the (name|address))\w+"
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
            "able|able to|right[- ]to[- ]erasure|when|customers|users|people|(?<!me )who) [^?]{0,60}<remove>[^?]{0,80}"
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
        (
            "(forget|forgot) (to|it|what|about (it|that|the)|the (?!address|e-?mail|number|name|mail|lot|rest|way"
            "|road|path|route|track|directions))"
        ),
        (
            r"(help|lets?|tool|software|app|system|service|product|platform|clean\w*|we|want to|need to) (\w+ )?(us "
            "|me )?(to )?<remove> (the |our |all |old |duplicate )?(duplicates?|old|contacts|records|files|entries"
            r"|bounces|\w+ contacts|stains?|waste|paint|rust|snow|ice)"
        ),
        (
            "(erasure|deletion|removal|opt[- ]?out|unsubscribe|suppression)[- ]?(requests?)? (module|feature|tool"
            r"|add-?on|workflow|function|software|portal|report|plug-?in|part)s?\b<rest>"
        ),
        r"<remove> (the (word|words|line|phrase|bit|term) )?['\x22][^'\x22@]{1,30}['\x22]<rest>",
        (
            r"<remove> (that|this|it|last)( one| message| bit)?,? (\w+ )?(pocket|typo|wrong|sorry|meant|autocorrect|my "
            "(cat|son|kid|dog|phone)|ignore|mistake|fat|butt|voice|predictive)<rest>"
        ),
        (
            r"(we|controllers|processors|companies|firms|trusts|clinics|schools|surgeries|hospitals|agencies) (\w+ "
            r")?(must|have to|need to|are (required|obliged|bound) to|should|ought to) (\w+ )?<remove> (every|all|any"
            r"|each|old|records?|data|the|patient|customer|client)s?\b(?! (mail|e-?mail|you|these|your))<rest>"
        ),
        (
            "(<remove>|strike|cross|take|drop|scratch|move|bump|pull) (me|us|him|her) (from|off|out of) (the |that "
            r"|this )?(\d|(mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|noon|ten|eleven|nine"
            "|waiting|trial|june|july|january|february|march|april|may |august|september|october|november|december"
            r"|spring|summer|autumn|winter)(?![^.!?]{0,25}\b(newsletter|mailing|mails?|e-?mails?|sequence"
            "|campaign))<rest>"
        ),
        (
            r"(<take>|<remove>|moved|taken) (me|us|him|her|my \w+|our \w+) (off|out of|from) [^.!?]{1,40}\b(and|n|but"
            r"|,|then)[ ,]+(please |just |also )?(put|add|move|switch|enrol\w*|sign) (me|us|him|her|them"
            r"|it)\b(?![^.!?]{0,60}(do[- ]not|dnc|suppress|block|black|opt[- ]|exclu|no[- ](contact|mail)|never"
            "|stop))<rest>"
        ),
        (
            "(leave|count|keep|drop|cut) (me|us|him|her) out of (this|the|that|next) (quarter|round|week|month|year"
            r"|one|sprint|cohort|meeting|call|season|term|batch|pilot|webinar|session)\b<rest>"
        ),
        (
            "(taken|struck|removed|moved|crossed|dropped|bumped|put) (off|from|out of|down) (the |your |our |this "
            r")?(\w+ ){0,2}(waiting list|waitlist|short ?list|trial list|guest list|backlog|reserve list|standby"
            r"|hold)\b<rest>"
        ),
        (
            "<not> (need|want|wish|like|require|ask for) (any of |all of |that |this )*(it|them|this|that|anything"
            r"|any|everything|my \w+|our \w+) (to be )?<gone><rest>"
        ),
        (
            r"(nobody|no one|people|half|some|few|many|members|souls|subscribers|customers|users|residents|dozen|\w+ a "
            r"(day|week|month)|they|who)('s|'ve| has| have)? (\w+ ){0,3}(ask|asks|asked|want|wants|wanted) to be "
            "(removed|taken|deleted|unsubscribed|forgotten)<rest>"
        ),
        (
            "(<remove>|removed|deleted|taken|dropped|unsubscribed|<unsubscribe>|off) ?(off|from|out of)? (our|my) "
            r"(own |\w+ )?(list|lists|mailing list|newsletter|database|crm|mailing)\b<rest>"
        ),
        (
            "<remove> (people|users|members|customers|subscribers|everyone who|those who|guests|volunteers"
            r"|parishioners) (from|off|on|who|when)\b<rest>"
        ),
        (
            r"deleted (my|the|your|our) (\w+ )*(inbox|mail|mails|e-?mails?|message|thread|attachment|deck|quote"
            r"|link)\b[^.!?]{0,20}(by accident|accident\w*|by mistake|oops|sorry|again|before|in error)<rest>"
        ),
        (
            r"(hope|trust|beg|forbid|sad|sorry|mind|fear|afraid|worried) (that |if )?(you |u )?(\w+ )?(won't|will not"
            r"|don't|not|never|didn't|do not|haven't|to)( \w+)? (to )?(take|strike|cross|drop|cut|give up|forget|block"
            r"|unsubscribe|<remove>) (me|us|our|my|on (me|us))\b<rest>"
        ),
        (
            "(don't|do not|never|not|forbid you to|please don't|dare) (ever |you |dare |just |please )*give up on (me"
            "|us)<rest>"
        ),
    ),
    "take": (
        r"(shut up and )?take my (money|upvote|vote|attention|order|word|advice|hat)\b<rest>",
        "where (did|do|does|have|u|you)[^.!?]{0,10}(take|get|took|got)",
        "(don't|do not|never) take (us|me) off<rest>",
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
        (
            "(take|get|lift|keep|pull) (this|it|that|these|everything|all this) off (my|our) (plate|hands|desk"
            r"|shoulders|back|list)\b<rest>"
        ),
        r"off the (ground|shelf|starting)\b<rest>",
        r"<take>? ?(this|it|that|the \w+) off the ground\b<rest>",
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
            r"|mailings?|everything|all\b|every|marketing|further|future|the list)\b)<rest>"
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
        (
            "(i|we) (only|never|always|usually|rarely|often|just|generally|would rather not|might have|could have"
            "|should have) <unsubscribe><rest>"
        ),
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
        "list-unsubscribe",
        (
            "(users?|customers?|people|subscribers?|recipients?|members|they|folks|clients|residents|readers|parents) "
            r"(\w+ )?(hit|hits|press|presses|click|clicks|mark|marks|report|reports|flag|flags|complain"
            r"|complains)\b<rest>"
        ),
        r"<unsubscribe> (people|users|others|folks|everyone else|strangers|customers|subscribers)\b<rest>",
        (
            r"<unsubscribe> (me|us|him|her) from (?!your|ur|this|the|all|any|these|those|you|u\b|everything|here|it\b"
            r"|them|mailing|mails?\b|e-?mail|marketing|list|newsletter|sales|future|further|bulk|whatever|every"
            "|communication|promo|messages|out|automat|notif|updates?|reminders?|both|each|such|ya|yer|that|daily"
            r"|weekly|monthly|drip|sequence|campaign|[\w.-]*@|[\w-]+\.(com|org|net|example)|\w+ (list|newsletter"
            r"|mailing|e-?mail|mail|update|digest|alert|sequence)s?\b|\w+['.]s)\w+<rest>"
        ),
        r"(i|we) (didn't|didnt|did not|haven't|hadn't|have not) (\w+ )?<unsubscribe><rest>",
        (
            r"(told|tell) \w+ (that )?(i|we)('d| would| was| were|'ll) (\w+ )?(<unsubscribe>|block|report|delete"
            "|mute)<rest>"
        ),
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
        "leave me out of it(?! (from (here|now)|for good|for ever|forever|entirely|altogether|in future|henceforth))",
        (
            r"<not> (send|contact|write|call|e-?mail|mail|follow)[^.!?]{0,40}\b(today|this (week|month)|(?<!in )either"
            r"|one by one|twice|in (pdf|word|zip)|as (a )?(pdf|zip|attachment))\b<rest>"
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
        (
            r"no (\w+ )?(e-?mails?|mails?|messages?|calls?|contact|texts?|letters) (while|whilst|until|till|til|during"
            r"|before|over|after (\d|six|five|four|seven|dark)|on (mon|tues|wednes|thurs|fri|satur|sun)|this (week"
            r"|month|morning|afternoon)|at (night|weekends?)|today)\b(?![^.!?]{0,50}\b(ever|hell|again|or any|nor"
            "|afterwards|die|frozen?|freezes))<rest>"
        ),
        (
            "no more (e-?mails?|mails?|messages?|texts?) (back and forth|to and fro|ping[- ]?pong|tennis|tag|about "
            "(times|dates|slots))<rest>"
        ),
        (
            "(don't|do not|dont|no need to) (send|resend) (me |us )?(the|that|this) (brochure|deck|pdf|file|link"
            r"|invoice|contract|attachment|invite|calendar\w*|docs?|document\w*|price ?list|case study|video|proposal"
            r"|quote|slides?|form|white ?paper|password|order|parcel|samples?)\b ?(again|twice|any ?more)?<rest>"
        ),
        (
            r"(write|mail|e-?mail|send|speak|talk)( to)?( me| us)?( \w+)? (at such length|at length|so (much|long"
            "|often|formally|politely)|in (such|capitals|caps|german|french|comic|html)|like (that|a)|essays?"
            r"|novels?)\b<rest>"
        ),
        (
            "(don't|dont|do not) (bother|bore|hit|trouble|bombard) (me |us )?(with|w|w/) (the |your |any )?(fluff"
            "|slides|brochures?|small talk|pleasantries|sales talk|jargon|intros?|a (call|deck|demo)|calls?|decks?"
            r"|preamble|case stud\w+|testimonials|marketing speak|waffle|theory|bumf)\b<rest>"
        ),
        (
            "(don't|dont|do not) (write|mail|e-?mail|call|ask|contact|text|message|msg) (to )?me,? (but |just |please "
            r")?(write|mail|e-?mail|call|ask|contact|try|text|message|msg) (to )?(?!me\b|us\b|no|any|it\b|this|again"
            r"|if|when|back|here|or)\w+<rest>"
        ),
        (
            r"(never|not) (want|wish|wanna) (to )?(see|hear|read|touch|open) (?!you|u\b|ye\b|your|these|this|those"
            r"|that|from|it\b|another|one|any|more|of|me\b|my|about|further|mail|e-?mail|sales|such|a )\w+( \w+){0,5} "
            r"(again|any ?more)\b<rest>"
        ),
        (
            r"how many (\w+ )?(e-?mails?|mails|messages|reminders|letters) (must|do|can|will|should|may|could) (i|we"
            r"|you|users|it) (\w+ )?(send|write|schedule|need|get)\b<rest>"
        ),
        r"(needn't|need not|no need to) (e-?mail|mail|send|write|bring) (me|us) (the|a|an|any|that|your)\b<rest>",
        r"(rather|prefer|wish) not (to )?(hear|see|get|receive|read) [^.!?]{0,40}\b(until|till|before)\b<rest>",
        (
            "spare (me|us) [^.!?,]{0,30}(and|,|but|n) (just |please )?(send|tell|give|show|quote|call|name) (me|us"
            r"|the|a|over|your)\b<rest>"
        ),
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
            r"(?<!you )(?<!you've )(?<!it )(?<!one )(?<!and )(?<!spam n )\b(gets?|got|getting|were|was|end up|ends up"
            r"|ended up) (\w+ )?(reported|marked|flagged|moved|classified|treated|marking|sent)( \w+)? (as|to|in|into) "
            "(spam|junk|phishing)<rest>"
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
            "|antivirus|defender|mimecast|vpn|scanner|who|which|they|it|software|security|it team) (has |have |had "
            "|must have |always |also |wrongly |just |automatically )*(blocks?|blocked|flags?|flagged|marked|marks"
            r"|reported|muted|quarantined|rejects|binned|ate) (you|your|it|this|the)\b<rest>"
        ),
        (
            r"block\w* (your|the|this) (\w+ )?(link|attachment|file|pdf|image|site|website|page|invite|video|form"
            "|zip|download|calendar|calendly|teams|zoom|booking)<rest>"
        ),
        r"(told|tells|telling|wants|advised|asked) me to (block|report|flag|mute|junk|unsub\w*)<rest>",
        (
            "(would|could|might|should|i'd|we'd) (have )?(block|blocked|report|reported|mute|muted|unsubscribe|delete"
            r"|bin) (you|this|it),? ((for|if|by)\b|but\b|were (it|you|this)|had (it|you|i|we)|only\b)\b<rest>"
        ),
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
        r"^\W*(block|report|mute|junk|stop|bin|delete|remove|leave) (you|u|it|me)\?",
        (
            r"(reported|marked|flagged|junked|binned|deleted|blocked|unsubscribed)\b[^.!?;]{0,40}\b(and|but|,|then) "
            r"(now )?(i|we)(('d| would)? ?(like|want|need) (it|them|that|you|this) back| regret| apolog\w+|'m sorry| "
            r"am sorry| feel| changed| found| fished| dug| noticed)\b<rest>"
        ),
        (
            r"(reported|complained about) \w+ (\w+ )?to (the )?(\w+ )?<body> (last (year|month|spring|summer|autumn"
            r"|winter|week)|years ago|in (19|20)\d\d|once|back)\b<rest>"
        ),
        (
            "(was|were|had been|'d been|had|nearly|almost) (just |already |all |quite |really )?(about|going|ready"
            "|tempted|minded|poised|on the (point|verge|brink)|this close|drafting|composing|typing|itching"
            r"|reaching)( to| of| a| my| the| for)\b(?:(?! but | please | so | and (?:please|now|am|will))[^.!?,;])*"
        ),
        (
            "(drafted|composed|written|typed|half-written|started|penned) [^.!?,]{0,40}(letter|reply|mail|note"
            "|message|e-?mail|answer) (asking|telling|ordering|begging|saying|to tell|to ask)<rest>"
        ),
    ),
    "weary": (
        "(no word|they|them|him|her|someone like you)[^.!?]{0,40}(asked|said|told)<rest>",
        r"my \w+ has asked<rest>",
        "said no (the|to)<rest>",
        (
            r"(?<!not )(?<!n't )(?<!dont )(?<!never )\b(keep|keeps|kept) (me|us|it|them|this|up|in|going|on file|an "
            r"eye|you|your|our|my|sending these)\b(?! (from|off|out|away|(name|address|e-?mail|number|inbox|team"
            "|company|office|details|phone) (well )?(out|off|away|from)))"
        ),
        (
            "(i've|we've|i was|we were|been|was|were|have you been|i have been|we have been) (told|asked) (to|by"
            r"|that|about|for|me|us|if)\b"
        ),
        r"(told|asked) (my|our|the|him|her|them) \w+",
        (
            "(people|everyone|customers|readers|members|users|parents|clients|they|folk|guests|students|residents"
            r"|everybody) (all |still )?(keep|keeps|kept) \w+ing<rest>"
        ),
        (
            "(told|tell|telling|said to|promised) (my|our|the) (husband|wife|boss|team|cfo|ceo|colleagues?|daughter"
            "|son|mother|partner|manager|deputy|secretary|assistant|board|partners) (that )?(if|i('d| would|'ll)"
            r"|we('d| would|'ll))\b<rest>"
        ),
        (
            r"how many (more )?times (do|must|will|should|have|does) (i|we|users|people|staff|one|\w+) (have to |need "
            r"to |had to )?(enter|click|type|log|re-?\w+|pay|fill|upload|import|export|copy|wait|sign|restart|scan"
            r"|print|do (this|that|it) by)\b<rest>"
        ),
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
            "(call|sign|kick|pay|put|set|write|written|hold|come|goes?|laid|lay|day|days|week|show|live|rip) ?(it "
            r"|this |that )?off\b(?! (the|your) (\w+ )?(bots?|robots?|sequence|reps?|chase|campaign|machine|siege)\b)"
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
        (
            r"^[^.!?]{0,120}\b(but|only) (for you|in your case|with you|you('re| are) the exception|you may|(i|we)('ll"
            r"| will|'d| would) make (an|the|one) exception)\b<rest>"
        ),
        r"(silence|closed|shut|barred|off[- ]limits) (to|for|until|till) [^.!?]{0,30}\b(until|till|before)\b<rest>",
        r"(one|send) more (thing|question|point|detail|favou?r)\b<rest>",
        (
            r"(leave|keep|strike|take|cross|cut) (my|our|the|his|her) (\w+ )?(logo|quote|testimonial|photo|picture"
            r"|figures?|numbers|signature|slide|price|vat|seat|order|line item)s? (out|off)\b<rest>"
        ),
        (
            "(if|once|when) (you|it|this|that|they|yours|anyone|somebody|someone) (can|could|would|will|really"
            r"|actually|does|did)? ?(make|makes|made|get|gets) (it|this|that|these|them|the \w+|all (of )?(it|this"
            "|that)) (all )?(to )?(go away|disappear|vanish|stop|end)<rest>"
        ),
        (
            r"(can|could|will|would|does|do) (your|yours|it|this|the) ?(\w+ )?(make|makes|get) (it|this|that|these"
            r"|them|the \w+) (all )?(to )?(go away|disappear|vanish|stop|end)<rest>"
        ),
        (
            "save your (breath|ink|energy|time|typing),? (i'm|im|i am|we're|you've|you have|i'll|we'll|just|and (send"
            "|call|come|book))<rest>"
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
    (
        r"(already|still|been|were) (\w+ )?(customers?|clients?|subscribers?|members?|users?)\b[^.!?]{0,20}(muppets?"
        "|clowns?|pests?|idiots?)"
    ),
    "(marry|hug|kiss|hire|thank|adopt|promote) you or (sue|sack|kill|shoot|marry)",
    "(either|whether to) (marry|hug|kiss|hire|thank|promote) you[^.!?]{0,20}sue you",
)
