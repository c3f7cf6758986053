"""English: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "clause": (
        r"=(?:^\W*|[,.;:!?)-]+ |\b(?:please|pls|plz|kindly|just|simply|then|and|so|now|to|you|also|but|or"
        "|must|should|better|immediately|thanks|gonna|afterwards|permanently|completely|fully|today) )"
    ),
    "end": (
        "=(?:[ ,.!-]{1,4}(?:please|pls|plz|thanks|thank you|thx|cheers|ta|now|asap|immediately|today|at once"
        "|for good|forever|again|already|mate|ok|anymore|any more|ever|kindly|then|instead|permanently"
        r"|altogether)){0,3}\W*$"
    ),
    "me": "me us myself ourselves",
    "thing": (
        "address* e-?mail* mail mails mailbox* inbox* name* number* contact* detail* data info "
        "information record* domain* alias* phone profile entry account* team staff colleague* company "
        "firm office department mobile firm's cell trace particulars organisation organization school "
        "practice clinic business household"
    ),
    "ours": (
        "=(?:(?:my|our|this|these|his|her|their|both|every|any|all|the|that|old|late"
        r"|personal) (?:[^\s,;:!?]+ ){0,4}<thing>|(?:[^\s,;:!?]+ ){0,1}[\w.-]*@[\w.-]*|[\w-]+\.(?:example"
        r"|test|com|org|net|de|fr|co|io|eu)\b)"
    ),
    "list": (
        "list* database* db crm record* file* system* mailing* sequence* campaign* cadence* distribution "
        "directory books outreach prospecting contacts drip funnel rotation spreadsheet schedule* "
        "automation flow newsletter* subscription* marketing communication* send* blast* pipeline loop "
        "rolodex address_book whatever wherever mailshot* mailout* target* circulation suppression "
        "servers memory scheme programme program"
    ),
    "mails": (
        "e-?mail* mail mails mailing* message* msg* spam newsletter* follow-?up* follow_up* reminder* "
        "offer* pitch* sequence* marketing communication* correspondence contact nonsense solicitation* "
        "advert* letter* text texts bump* nudge* outreach promo* approach* invitation* campaign* junk "
        "rubbish crap garbage propaganda prospecting sales_pitch* calls notification* chasers barrage "
        "bombardment harassment touches touchpoint* stuff yours delivery"
    ),
    "remove": (
        "remov* delet* eras* expung* scrub* purg* wip* unlist* delist* deregister* unregister* nuke* "
        "suppress* destroy* shred* exclud* blacklist* unenrol* withdraw* rmv rm discard* dispose_of "
        "get_rid_of getting_rid_of forget forgetting"
    ),
    "take": (
        "take taken taking get getting pull* cut cutting cross* strike struck striking stricken scratch* "
        "knock* rub* lift* drop* kick* keep leave leaving bin dump* ditch* tick* boot* lose chuck* cull* "
        "omit*"
    ),
    "gone": (
        "removed deleted erased expunged scrubbed purged wiped destroyed gone unsubscribed unlisted "
        "suppressed struck stricken excluded dropped shredded nuked opted_out cleared"
    ),
    "unsubscribe": "unsub* un-sub* un_sub* unsuscri* unsbscri* ubsubscri* unusbscri* unsusbc* sunsub* sun_sub*",
    "opt": "opt opting opted opt-out optout opt-me-out",
    "stop": (
        "stop stops stopped stopping stopall quit cease ceas* desist* discontinu* halt* refrain* end "
        "ending kill* cancel* stp switch* turn_off put_an_end terminat*"
    ),
    "mailing": (
        "e-?mailing mailing messaging contacting writing sending spamming bothering pestering harassing "
        "hounding bugging pinging chasing pitching following reaching calling ringing texting asking "
        "badgering nagging trying cluttering filling wasting targeting soliciting prospecting approaching "
        "hassling annoying blasting bombarding flooding hitting nudging bumping stalking msging txting "
        "pushing selling clogging disturbing sequencing hearing communicating getting_in sliding "
        "insisting e-?mails? mails contact writting emailling reminding pursuing corresponding circling "
        "checking"
    ),
    "not": (
        "need_not needn't neednt not don't dont don’t never no_longer cannot can't won't didn't doesn't "
        "wouldn't nor weren't dnt neither do_n't"
    ),
    "contact": (
        "contact contacting e-?mail e-?mailing mail message messaging bother bothering reach_out reach "
        "reaching approach approaching solicit follow_up following_up followup pitch ping chase "
        "get_in_touch spam disturb text call phone ring msg txt write writing hit_me hit_us come_back "
        "circle_back check_in check_back nudge bump knock hassle pester harass keep_writing keep_sending "
        "keep_e-?mailing target communicate correspond"
    ),
    "again": (
        "again anymore any_more any_longer further ever in_future in_the_future from_now_on here "
        "any_further going_forward henceforth for_any_reason at_all with_anything period unsolicited "
        "hereafter"
    ),
    "more": "more further additional any_other",
    "body": (
        "data_commissioner ico ftc crtc acma accc fcc dpc cnil aepd regulator* ombudsman attorney_general "
        "information_commissioner* privacy_commissioner* data_protection_authorit* "
        "data_protection_commission* trading_standards consumer_protection spamcop spamhaus abuse_team "
        "abuse_desk isp registrar cppa doj bbb esp watchdog"
    ),
    "report": (
        "report* forward* fil* lodg* complain* flag* mark* block* blacklist* denylist* deny blocklist* "
        "abuse ban* spam* spammer* junk"
    ),
    "law": "gdpr can-?spam casl pecr ccpa dpdp popia pipeda lgpd",
    "object": ("object objecting objection consent consented permission revok* withdraw* lawful right art article"),
    "weary": (
        "why how keep keeps kept many third fourth fifth sixth seventh second last 3rd 4th 2nd 5th nth "
        "umpteenth asked told said been requested final once three ten how_come still another which what"
    ),
    "alone": "alone peace be out leave leaving",
    "forget": (
        "hold make forget forgot forgotten lose away lost mercy loose rest sender spare goodbye done over "
        "through last end rid off hint hear hearing enough pack jog stuffed hike dare final delete mute "
        "bin muted"
    ),
    "bare": "remove delete erase unsubscribe off cease desist out stop enough unlist",
    "nomails": "no nothing zero none",
    "nth": (
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "twentieth 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th umpteenth nth"
    ),
    "unnumbered": (
        "=(?! (part|parties|option|quarter|floor|street|time lucky|shift|opinion|site|line|person|grade|generation"
        r"|class|week|month|day|year|step|phase|stage|level|reich|sector|party\S*|degree|estate|country|language"
        "|quotes?|offers?|suppliers?|vendors?)|-)"
    ),
    "exchange": (
        "correspondence exchange* acquaintance thread* conversation* relationship* chain* chapter sequence* "
        "cadence* mailing* e-?mails mails letters messages reminders courtship story saga monologue dialogue "
        "campaign* communication* contact pestering follow-?ups nudges"
    ),
    "others": (
        r"=(elsewhere|somewhere else|(somebody|someone|anybody|anyone) else(?! to talk)('s \w+)?|another (door|tree"
        "|inbox|victim|target|address|house|mailbox|lead|pond|street|hobby|village|pigeon|fool|sucker|mark|mug"
        "|patsy|wall|gate|well|field)|other (doors|people|victims|inboxes|ponds)|a different (inbox|door|tree"
        "|victim|target|pond|mailbox))"
    ),
    "box": "=(inbox(es)?|mail ?box(es)?|post ?box|letter ?box|e-?mail box|mail|e-?mails?)",
}

ASKS: dict[str, tuple[str, ...]] = {
    "remove": (
        r"<remove> (my|our|his|her) (\w+ )?(id|e-?mail id|mail id) from",
        "<remove> from (distribution|list|lists|contacts|mailings)",
        "<clause><remove> (what (it|you|they)|all three|all (three|four|five) of)",
        "<remove> from (the )?list",
        "(cancel|block) (me|us) from ~3(<list>|<mails>)",
        "(remove|delete) from list",
        r"<clause>(remove|delete|erase)( (both|all))?: ?\S+",
        "please <remove> (both|her|him|them|all of us|all three)",
        (
            r"(cancel|eliminate|take out|block|exclude)\w* (me|us|my|our) ?(\w+ )?(\w+ )?(from|of|out of) (your|the"
            "|this|all|any) ~2(<list>|<mails>|group)"
        ),
        (
            r"(cancel|eliminate) (my|our) (\w+ )?(data|record|e-?mail|mail|address|registration|inscription|details"
            "|contact)"
        ),
        r"(want|like|need|request|require) (all (three|of \w+|four)|both|the lot|everything|them all) ~2<gone>",
        "(request|subject|re|action)( type)?: ~1(erasure|deletion|removal|unsubscribe|opt[ -]?out)",
        "<remove>(,? please| also| both)? <me>",
        "<remove> (all of |any of )?<ours>",
        r"<remove> (both|the|all) ~4(domain|address\w*|number|trace)\b",
        "by (<remove>|dropping) (mine|me|us|my|our|them|it|both)",
        (
            r"<remove> (?!the file)(\S+ ){1,8}(from|off|out of|in) (\S+ )?(your|ur|ya|yer|yr|all|any|every|whatever"
            "|wherever|the|this|these) ~3 <list>"
        ),
        "<remove> (from|off) (your|ur|this|the|all) ~2 <list>",
        "<remove> from (list|lists|crm|database|mailing|mailings|sequence|here)",
        (
            "<clause><remove> (it|them|that|this|mine|hers|his|everything|the lot|all of it|him|her|all|whatever"
            "|what you|anything|both|it all)(?= (from|off|today|now|at once|immediately|please|pls|and (confirm"
            "|forget|do not|don't|never)|you|that you|on me|about|in full|too|completely|all|according|under|as well"
            "|once|within|off)|<end>|,)"
        ),
        (
            r"<clause><remove> (everything|all|any|anything|whatever|what)( \w+){0,3} (you|ye|u|they)('ve| have| hold"
            "| keep| store| know)"
        ),
        r"<clause>(remove|delete|unlist|erase)(:| \S+)?<end>",
        (
            r"(request|want|like|ask|demand|require|insist|expect|prefer|need)\w* ~4 <remove> (it|them|me|us"
            "|everything)"
        ),
        r"(ask|asking|request|insist|demand|require|expect|prefer|like|grateful)\w* (that|if) you ~1<remove>",
        "<remove> (my|our|his|her|their|any|all) ~2(consent|permission)",
        "<clause><remove> (the domain|the address|the whole|the office|this address|these addresses)",
    ),
    "take": (
        "be (taken|struck|left|kept) off<end>",
        r"(take|lift|remove|strike) the [\w ]{1,20} off (your|this|the) ~2<list>",
        "(grateful|obliged|like|love|happy|glad) to be (taken|struck|left) (off|out)",
        "(asking|ask|asked|like|want|wish)[^?]{0,40} to be (taken|left|kept|struck) (off|out)",
        "(is|are|be) (left|kept|taken) (out of|off) (future|your|all|any|the|further) ~2(<list>|<mails>)",
        r"<clause>take [\w']+( [\w']+)? off this( please| thanks)?\W*$",
        (
            r"<clause>take (it|him|her|them|me|us|this) (off|out)\b(?! (the|my|of the|for|to|on) (table|shelf|road"
            "|oven|box|a|market|spin|lunch))"
        ),
        r"leave (me|us|him|her|them|our \w+|my \w+) off(?= (in|from|your|of|the list|please)|<end>)",
        r"(?<!sign )(?<!day )(?<!right )<clause>off(,? (please|pls|now|thanks))+\W*$",
        (
            r"<take> <me> ~1(off|out of|from) (?!(the|that|this) (loop|way|office|call))(\S+ )?(your|ur|ya|yer|yr"
            "|this|it|here|that|these|the|whatever|every|any|all)(?= |<end>)"
        ),
        "<take> <me> (off|out)<end>",
        "(?!get)<take> (<ours>|(his|my|our) (name|number|address|e-?mail|details|data)) ~3(off|out|from)(?= |<end>)",
        r"(?!get|keep|leave|drop)<take> (her|his|my|our) \w+ (off|out)<end>",
        "<take> [^,;:!?]{1,40} (off|out of|from) (your|ur|ya|yer|yr|this|whatever|any|every|all) ~3(<list>|it)",
        "(have|having|want|like|see|get) ~3 (taken|struck|crossed|dropped|removed|pulled) (off|out|from)",
        (
            r"<clause>(drop|bin|ditch|lose|omit|cull|dump) (me|us|both|my \w+|our \w+|this address|her|him)( (and"
            r"|from|off|please|out) ?\w*|<end>)"
        ),
        r"<clause>(strike|cross|scratch|rub|take|lift) (me|us|my \w+|our \w+)( (off|out|from)|<end>)",
        "<clause>(take|cross|strike|knock|scratch) (him|her|them|me|us|this|it) off<end>",
        (
            r"(take|get|keep|leave) (me|us|our \w+|my \w+|this \w+)( \w+){0,3} (off|out of) (it|this|that|these|your "
            r"\w+)"
        ),
        (
            r"(get|cross|take|be|stay|come|am) off (of )?(this|your|ur|the|that|ya|whatever) ?(\w+ ){0,2}(list|lists"
            "|thing|train|mailing|database|sequence)?<end>"
        ),
        r"(lose|bin|ditch|shred) (my|our|this) (\w+ )?(number|e-?mail|address|contact|details|name)",
    ),
    "gone": (
        (
            "(sure|ensure|see to it|certain)[^?]{0,50}(no |not |never |n't )[^?]{0,50}(appear|used|contacted|receive"
            r"|contact (me|us)|mailed|written to)\b"
        ),
        (
            r"(that )?(it|he|she|they|we|i|this \w+) do(es)?(n't| not) (receive|get) (sales |any |more |such |these "
            "|further |your )*(messages?|mails?|e-?mails?|reminders?|correspondence|newsletters?)"
        ),
        r"(ensure|sure|certain) (that )?(i'm|i am|we're|we are|my \w+ is|our \w+ is|it is|it's) ~1<gone>",
        (
            "(<ours>|(it|me|us|them|mine|domain|name|address)) ~2(to be|be|get|is|are|been|being|was|should be|must "
            r"be) (\w+ )?<gone>(?= |<end>|,)"
        ),
        (
            r"(want|like|ask|expect|wish|need|request|insist|require|demand|see|prefer)\w* ~4(be|it|them|me|us"
            r"|address\w*|name|data|details|have|everything|domain) ~2<gone>"
        ),
        "(make|be)? ?~2(sure|certain|ensure) ~~8(is|are|be) <gone>",
        r"(be|get|being|have \S+) (\w+ )?<gone> from (your|all|any|this|these|the) ~2<list>",
    ),
    "unsubscribe": ("<unsubscribe>",),
    "opt": (
        (
            r"^\W*(please )?(opt|opting)[ -]?(me |us )?out\b(?! of (?!your|these|this|all|any|further|future|the "
            "(list|mail|e-?mail)))"
        ),
        "<opt> (me|us|my|our|this) ~3out",
        "<opt>[ -]out (request|list|please|for (me|us|my|our|this|all|everyone))",
    ),
    "stop": (
        r"(kindly|please) stop \w+ing (us|me|the whole|the entire|our|my|everyone|all of)",
        r"^\W*(please|pls|plz) stop\b(?=[,.;:!]|<end>)",
        (
            "(reminders?|e-?mails?|mails|messages|newsletters?|this)[^?]{0,60} (could|should|must|can|to) (please "
            "|now )?(cease|stop|end)<end>"
        ),
        "(write|e-?mail|contact|mail)( me| us)? again and (i|i'll|we|we'll|you)",
        "(if|that) you (would )?stop (the|sending|all|with|your)",
        r"(want|like|need|have) (this|that|it|these|them|all) (\w+ )?(ended|stopped|to end|to stop|to cease)",
        r"(replying|replied|texted|sent|wrote|answered) ['\x22]?(stop|remove|unsubscribe)['\x22]?(?! (by|in))",
        r"(?!end up|ended up|ending up)<stop> (?!up )(\w+ )?<mailing>",
        (
            "(?!stopped|stops|ended|ends|cancelled)<stop> ~1(the|these|those|your|any|all|such|further|with|of"
            "|sending|this|ur|them) ?~3<mails>"
        ),
        "(?!kills|killed|ends|cancel)<stop> (this|it|these|that|now|please|already|immediately)<end>",
        "<clause><stop>(,? (it|this|these|now|please|pls|all|already|thanks))?<end>",
        r"<clause>(stop|quit|cease),? (it|this|now|already|please|immediately|all (of )?(this|these|contact))\b",
        (
            "(you|u|ye|yous|yourself) (will|must|should|to|need to|would|could|please|ought to|simply|just|all)? "
            "?(stop|cease|desist|refrain|quit)<end>"
        ),
        "(make|have|get|let|want|seen?) (it|this|them|these|that)( all)? (to )?stop",
        "(please|kindly) (cease|desist|refrain)",
        (
            r"(ask|asked|asking|want|urge|tell|told|beg|instruct)\w* (you|ye|u|yous) (all )?(to not|not to) "
            "(write|e-?mail|mail|contact|send|use|bother|approach|include|address|reach|message|get|keep|do it"
            "|do this)"
        ),
        "(no|and|so|just|enough)[ ,.!-]{1,3}stop<end>",
        r"(can|could|would|will|may) (you|we|i)( \w+){0,3} stop<end>",
        "stop (it|this|already|now)[ ,.!]{0,3}<end>",
        "cease and desist",
        (
            r"<stop> (e-?mail|mail|contact|text|txt|msg|call|messag|spam|bother|harass|pester|bug|writ)\w* (me|us|to "
            "me|this|here)?"
        ),
    ),
    "not": (
        "(use|contact|write|mail|e-?mail) (it|this|this address) again[.! ]*$",
        (
            "(appreciate|grateful for|prefer|ask you for|courtesy of) (you )?not (getting|receiving|sending|being"
            "|writing)"
        ),
        r"^\W*(no,? and |and )?(do not|don't|dont) (chase|follow up)\W*$",
        "<not> ~1(drip|contact) (me|us|our|this|anyone)",
        (
            "(rather|prefer) not (to )?(get|have|receive) (the |any |your |more )?(follow|remind|newsl|mail|e-?mail"
            r"|messages)\w*"
        ),
        (
            r"no need to (check in|follow up|write|contact|e-?mail|reach out)( \w+){0,2} (again|ever|any ?more"
            "|further)"
        ),
        "(please|kindly) not (to )?(send|write|contact|mail|e-?mail|call|bother)",
        "<not> ~1(send|write|mail|e-?mail) ~6(any ?more|again|further)",
        (
            r"(i|we|she|he|they) (\w+ )?(no longer|not|never) (\w+ )?(be )?(included|mailed|contacted|approached"
            "|written)( to)?( in)?"
        ),
        "<not> (want|need|wish|like) (your|the) ~1(mails?|e-?mails?|messages|newsletters?)<end>",
        (
            "<not> ~2<contact> (with |to |on |at |out to |up |up with |up on )?(me|us|anyone|anybody|any of|a single"
            "|this (address|mailbox|inbox|number|office|company)|my (address|mailbox|inbox|office|company|team"
            r"|staff)|(our|the) (\w+ ){0,2}(address|office|company|team|staff|domain|firm|organi\w+|members|inbox"
            "|practice|school|hotel|shop|club|trust|charity|council|councillors|schools?|branch|branches|hospital"
            r"|library|museum|clinic|parish|church|surgery)\b|(this|any of) \w+|staff|councillors|anybody|everyone"
            "|here)"
        ),
        (
            r"<not> ~2<contact> (?!to )(\w+ ){0,3}(again|any ?more|ever)(?! (if|when|unless|until|before|in|on|after"
            "|about|with the))"
        ),
        (
            "(do not|don't|dont|never|please not|to not|not to|rather you didn't|would not) (ever |please |you dare "
            "|even |dare )?(?!bother|try|chase)<contact><end>"
        ),
        "(?<!so )(don't|do not|never) bother (me|us|again|writing|e-?mailing|mailing|replying again)",
        (
            r"(do not|don't|dont|never|not to|to not|to never) (\w+ )?(send|forward|deliver|mail|e-?mail|receive|get) "
            r"(me |us |him |her |out )?(any\b|anything|more|further|another|these|this|such|e-?mail|mails?\b|messages"
            r"|newsletter|marketing|advert|stuff|spam|things|offers|unsolicited|to (me|us|this)|again|them\b|your "
            r"(mail|e-?mail|offer|newsl|mess)|sales (mails?|e-?mails?|pitch|messages?|stuff|offers)|promo)\w*(?! "
            "(yet|first|before|until))"
        ),
        "<not> ~2send (me |us )?<again>",
        (
            r"(do not|don't|dont|never|not to|must not|may not|no longer) (\w+ ){0,2}(use|using|process|keep|store"
            r"|share|sell|add|include|put|count|list) (me\b(?! in (the|your) forecast)|us|my|our|this (address"
            "|e-?mail|mailbox|inbox)|anything about)"
        ),
        (
            "<not> ~1(wish|want|care|need|like|consent|agree|expect|desire|intend|interested in|keen on|prepared"
            "|willing|happy)(ing|ed)? ?(for you )?(to be|to receive|to get|to hear|to see|receiving|getting|hearing"
            r"|seeing|being|to be on) (?!a (quote|demo|trial|call|price))(\w+ ){0,3}(contacted|e-?mailed|added"
            "|approached|part of|on (your|any|this|a)|e-?mails?|mails?|messages?|from (you|anyone|any|your|others)"
            r"|more|further|any|this|these|included|bothered|pitched|mailed|solicit\w+|marketing|newsletters?|offers"
            "|called|on the)"
        ),
        (
            "<not> ~1(wish|want|care for|need|appreciate|welcome|accept|like) (to )?(your|these|any|more|further"
            "|unsolicited|another|such|cold) ~2(e-?mails?|mails?|messages?|contact|newsletters?|marketing|spam"
            r"|solicitation\w*|calls|reminders)"
        ),
        (
            r"(prefer|rather|wish\w*|like|want\w*|ask\w*|request\w*|wanted|grateful|obliged|appreciate it)( it)?( if| "
            "that)?( you| ye| u| there)? (not|didn't|did not|don't|never|wouldn't|weren't) ?(to )?(be (contacted"
            "|e-?mailed|mailed|written|called|approached|on|included|bothered|disturbed|sent|a )|a |receive|get (any"
            "|e-?mail|mail|more|these|this|your|further|reminders|newsletters|follow)|hear|have (any|more|further"
            r"|your|you)|e-?mail|contact|write|send|mail|reach|approach)\w*"
        ),
        (
            "((may|must|should|shall|is|are|to|can|will|ought|address) (not|never|no longer)|not to|never to|no "
            "longer( to)?) (to )?(ever )?be (contacted|used|e-?mailed|approached|written to|mailed|solicited|sent"
            "|called|pitched|marketed)"
        ),
        "<not> (have|had|given?|got|gave) (you )?(my|our|any|the|his|her) ~1(permission|consent)",
        r"^\W*do not reply\W*$",
        (
            "<not> (want|wish|care|need) to (ever )?(hear|see|read|get|be)[^?]{0,30}(again|from you|any more|anymore"
            "|ever)"
        ),
        r"<not> (\w+ )?(come|get|circle|check) back( to (me|us|this))?( (again|here|ever|please))?<end>",
        (
            "(if|that|let|so|assurance) (you|ye|u|no one|nobody|there) ~2(didn't|did not|don't|do not|wouldn't|would "
            "not|never|no longer) ~1(write|e-?mail|mail|contact|send|message|approach|chase|include|reach|call|do "
            "this|do it|bother)"
        ),
    ),
    "more": (
        "(nothing|no) (else|more|further) (is|be|gets) (sent|mailed|delivered|addressed) to",
        (
            r"(?<!send )(no|not any|without|nothing) <more> (of )?(your |these |this |that |those |such |them )?(\w+ "
            ")?(<mails>|contact|touch)(?! (needed|required|necessary|than))"
        ),
        "no more (of (them|these|those|this|that|your)|from (you|ye|your))",
        "<not> (want|need|send|write|wish|like|e-?mail|mail)( me| us)?( any)? ?more<end>",
        r"^\W*(and |so |please |honestly |thanks |now )?(please,? )?no more\b(?=[.! ]*$|,)",
        (
            "<not> (ever |please )?(write|contact|e-?mail|mail|send|message|call|bother|approach)( to)?( me| us)? "
            r"(\w+ )?(any|no)?more"
        ),
        r"(want|need|wish|get|receive|hear|expect|like)\w* (no|nothing) <more>",
        (
            "<not> (send|need|want|get|receive|wish|see|like|require)(ing)? ~2(any|no)? ?(more|further) ?(<mails>|of "
            "(these|this|them|it|your)|from you|<end>)"
        ),
        (
            "(e-?mail|write|contact|mail|message|call)( to)? (me|us) (once more|again|one more time),? (and|an|or) "
            "(?!if)"
        ),
        (
            "(any|another|one) (more|further) ~3<mails> ~~4(i'll|i will|we'll|we will|you will|goes|and it) (?!be "
            "happy|buy|sign)"
        ),
    ),
    "report": (
        (
            r"(report|reporting) (you|u|your|ur|this|it\b|the (sender|domain|next|mail|e-?mail|company)|any|every "
            r"further|as|to the)\b(?! (to (my|our|the) (team|boss|manager|board|director))| (is|was))"
        ),
        (
            r"(flag|flagged|flagging|mark|marked|marking|treat|treating|forward\w*|sent|goes?|going|move[ds]?"
            r"|reported|reporting|classif\w+) ~5(as|to|in|into) ~2(spam|junk|phishing|abuse)"
        ),
        (
            r"(block|blocked|blocking|blacklist\w*|ban|banned|muting|muted) (you|u|your|ur|this (sender|domain"
            "|address|account|e-?mail)|the (sender|domain|address)|(all|any) (further|future|mail|e-?mail|more|of))"
        ),
        (
            r"(on|to|onto) (my|our|the) (\w+ )?(blocked (list|senders?)|block list|blacklist|deny list|denylist"
            "|blocklist)"
        ),
        r"^\W*(this is )?(spam|unsolicited|harassment|spammers?|junk)[.! ]{0,3}$",
        "this is (spam|unsolicited|harassment)",
        "spamming",
        r"(forward|fil|lodg|report|complain|complaint|rais|refer|escalat|notif|inform)\w* ~~7<body>",
        r"(writ\w+|sen[dt]|mak\w+|tak\w+|going|go|tell|contact) ~~4(to )?(the )?<body>",
        r"(file|lodge|make|raise|filing|submit|next is|send) (a|an|my|our)? ?(\w+ )?complaint",
        (
            "(again|once more|one more time|another|one more|any more|arrives?|lands?|keeps?|continues?|next (one"
            r"|mail|e-?mail|message)|further)\b[^?]{0,70}\b(i'll|i will|we'll|we will|will|you're|ur|gets?|goes|going"
            r"|i)\b[^?]{0,25}\b(report\w*|block\w*|spam|blacklist\w*|junk|complain\w*)"
        ),
    ),
    "body": (
        (
            r"(?!contact the combined)(tell|write to|complain to|hear from|inform|notify|report\w* (\w+ ){0,3}to|take "
            "(it|this) to|contact|copied|copying|cc'?d|to) (the )?<body> ?(?=<end>|and|will|about|if|next"
            "|office|[,:.])"
        ),
    ),
    "law": (
        (
            r"(under|per|pursuant to|accordance with|breach of|violat\w+|against|in line with|of|art(icle)?\.? \d+\S*"
            r"|invok\w+|rights?) (the |my |our )?(uk )?<law>[^?]{0,120}(delet|eras|remov|destroy|stop|object|cease"
            r"|unsubscrib|opt)\w*"
        ),
        (
            r"(delet|eras|remov|destroy|stop|object|cease|unsubscrib|opt)\w*[^?]{0,80}(under|per|pursuant to"
            r"|accordance with|art(icle)?\.? \d+\S*) (of )?(the )?(uk )?<law>"
        ),
    ),
    "object": (
        "consent[^?]{0,40}(withdrawn|revoked)",
        (
            r"(i|we|i'm|we're|hereby|formally|my|our|strongly) (\w+ )?(object|objecting|objection) to\b(?! "
            "(that clause|the (price|fee|term|clause|cost)))"
        ),
        (
            r"right (to|of) (object|objection|erasure|be forgotten|deletion)\b(?!.{0,40}\b(module|workflow|feature"
            "|tool|part))"
        ),
        r"(revok|withdraw|refus|withhold|cancel)\w* (my|our|any|all|the|his|her)? ?(\w+ ){0,2}(consent|permission)",
        (
            r"(i|we|she|he|they) (do not|don't|did not|didn't|never) (give|gave|given)? ?(you )?(\w+ )?(consent"
            r"|permission) to (\w+ )?(being|receiv|be |mail|e-?mail|contact|marketing|these|this|further|you)"
        ),
        "(i|we) do(n't| not) consent<end>",
        "article (17|21)",
    ),
    "weary": (
        (
            "(i|we)('ve| have)? (already |now )?(asked|told|said|answered|replied|unsubscribed|refused|declined"
            r"|written|clicked|pressed|hit \w+) (you |this |no |it |to this )?(already |now )?(twice|thrice|(two"
            r"|three|four|five|several|many) times)(?! (for|about|if|what|how|when)| \w+ for)"
        ),
        (
            r"(why|how come) (do|are|does|is|am|would|did|must) (you|i|we|they|he|she|u|this|your \w+) (all |people "
            "|still |lot |guys )?(keep|keeps|still|continue|insist|getting|not (stop|respect|listen)|always|refuse"
            "|receiving|persist|constantly|never)"
        ),
        "(not|no) (sure|idea|clue) why (you|i|we|he|she|they)('re|'m)? ?(are|am|is|'s)? ?(keep|still)",
        (
            "(you|u|they|yous|ye) (still |just |all )?(keep|keeps|kept) (on )?(writing|e-?mailing|sending|spamming"
            "|mailing|contacting|bothering|messaging|chasing|pestering|calling|harassing|coming|asking|ignoring)(?! "
            "(me|us)? ?(the )?(good|useful|great))"
        ),
        "keeps? (spamming|e-?mailing|writing to (me|us)|bothering|pestering)",
        "how many (more )?times (must|do|have|will|should|does) (i|we|one)",
        (
            "(second|third|fourth|fifth|2nd|3rd|4th|5th|last|final) (and (last|final) )?(request|warning)(?! for "
            "(quote|proposal))"
        ),
        (
            r"(you|yous|u) (have|had|'ve|were|was) ?(all )?(been)? ?(\w+ )?(asked|told|warned|informed)( (before"
            "|already|twice|nicely|on|to|by|not|in|and|once|repeatedly|several|three|politely))?"
        ),
        "still (getting|receiving) (them|these|your|it|e-?mails|mails|messages|this|spam)",
        "(what|which) (part|bit) of (no|not|stop|remove|unsubscribe)",
        (
            r"how (do|can|could|would) (i|we|one) ~1(get|come|be|make)( \w+)? ~2(off|out of|removed|these stop|this "
            "stop|taken)"
        ),
    ),
    "alone": (
        (
            r"(leave|leaving|let|left) (me|us|my \w+|our \w+|this \w+|him|her|them|all \w+|everyone|everybody|our "
            r"(\w+ ){1,2}\w+) (\w+ )?(alone|be|in peace|out of (it|this|your))\b(?! (with|able|part|the|in touch|a "
            "|sure|more|clear|honest|going|frank))"
        ),
        (
            r"(get|stay|keep) (the \w+ )?(out of|away from) (my|our|this) (\w+ )?(inbox|mail|mailbox|life|business"
            "|e-?mail)"
        ),
    ),
    "forget": (
        (
            "<clause>(sling your hook|rack off|begone|hop it|get in the (sea|bin)|take a (running jump|long walk off)"
            "|go (jump in|take a running|play in traffic))"
        ),
        "(bother|pester|hassle|bug|harass|annoy|spam) (someone|somebody|anyone|anybody) else(?! (on|about|with|for))",
        r"no\W{1,3}more\W{1,3}(e-?mails?|mails?)",
        "(if|that|rather) you (all )?(forgot|forget|lost|lose) (about )?(me|us|my|our|you|this|we|i)",
        (
            r"(forget|forgot|forgotten|lose|lost|burn|shred|delete) (that |about )?(i|we|me|us|my (\w+ )?(e-?mail"
            r"|address|number|name|contact)|our (\w+ )?(e-?mail|address|number|name|company|existence)|this (\w+ "
            r")?(e-?mail|address|number)|you (ever|know)|my existence)\b(?! (mentioned|said|had|have|to|a|asked|need"
            "|were|was|told|wanted|promised|'d))"
        ),
        (
            "(?<!right )<clause>(go away|get lost|jog on|get stuffed|take a hike|buzz off|clear off|back off|bog off"
            "|shove off|naff off|sod off|bugger off|beat it|scram|get bent|get knotted|push off|on yer bike|on your "
            "bike)"
        ),
        r"\b(f+|eff|feck|fk|fck|fuk|p) ?off\b",
        r"(cut|knock|pack) it (out|off|in)\b",
        (
            r"spare (me|us|my|our|him|her)\b[^?]{0,30}(calls?|e-?mails?|mails?|messages?|letters?|follow[- ]?ups?"
            r"|pitch\w*|sequence|rest|next|reminders?|this|these|any)"
        ),
        (
            "(let|make|expect|hope|trust|assume|consider|treat|want|prefer|like|sure|be) ~6(the|your|our|my) (very )?"
            "(last|final) (of (these|your|them|this|our)|e-?mail|mail|message|letter|contact|time (you|i|we)"
            "|reminder|newsletter|correspondence|communication)"
        ),
        r"^\W*off[,.!]",
        r"off,? (of )?(ya|your|ur|yer|whatever|any|every) (\w+ ){0,2}list",
        "delete (my|our|this) (number|address|e-?mail|contact)",
    ),
    "nomails": (
        (
            r"^\W*(and |so |again |once more |please )?(no|zero)( \w+)? (e-?mails?|mails?|mailings?|marketing"
            r"|newsletters?|spam|advert\w*|solicit\w*|contact|cold (calls|e-?mails))\b(?! (till|until|before|address"
            "|yet|came|from you yet|received|arrived|attached|client|server|sent|has|have|was|system|tool|automation"
            "|platform|software|campaign|budget|team|department))"
        ),
        (
            "(records?|:|;|please|is|note|and) (no|zero) (e-?mails?|mails?|marketing|calls|newsletters?|spam"
            "|contact)( to (this|us|me)|,|<end>)"
        ),
        (
            r"(want|need|expect|wish|tolerate|accept)\w* (no|nothing|zero)( (more|further))? ?(\w+ )?(from you"
            "|e-?mails?|mails?|marketing|contact|correspondence|communications?|in my (inbox|mailbox))"
        ),
        r"nothing (more|further|else)? ?(from (you|your \w+)|to (this|my|our) (address|inbox))",
    ),
    "list not remove": (
        r"(tick|hit|check|mark|flag|set|use)\w* [^?.]{0,40}(do[- ]not[- ](contact|call|mail|e-?mail)|dnc)",
        (
            r"(put|place|add|include|register)\w* (me|us|our|my|this|the|[\w.@-]+|all|\w+@\S*) ?~4(on|to|in|into) "
            r"(your|the|a) ~2(do[- ]not[- ]\w+|suppression|block|black|opt[- ]?out|no[- ](contact|mail|call)"
            "|exclusion|dnc|stop)"
        ),
        (
            "(?<!keep a )(?<!have a )(do[- ]not[- ](contact|mail|e-?mail|call)|suppression|exclusion|opt[- ]?out"
            "|dnc)( list| file| register)"
        ),
        r"^\W*(do[- ]not[- ](contact|mail|e-?mail|call)|dnc)<end>",
        (
            "(removal|deletion|erasure|suppression|cancellation) (of (my|our|all|any|this|the|his|her|me|us)|from "
            r"(your|the|this|all)|request\b)"
        ),
        (
            r"(request|demand|require|want|followed by|and|for) (\w+ ){0,2}(removal|deletion|erasure)\b(?! (of (old"
            "|dup|files|tool)|rights|requests?|module|policy|part|at))"
        ),
        (
            r"(off|out of) (your|ur|this|whatever|all|any) (\w+ ){0,2}<list>(?=[^?]{0,20}(please|thanks|now|asap"
            "|immediately|[.!]|$))"
        ),
        "off (the|that) (mailing |e-?mail )?lists?<end>",
    ),
    "last": (
        (
            "(let|make|making|have|wish|hope|hoped|trust|like|love|want|prefer|ask|asking|grateful|obliged|glad"
            r"|beg|see) ~~5(this|it|that|today's \S+|yours|these|one|mail|e-?mail|message|letter) (to )?(be|is|was"
            r"|were|being) (the |your |our |my )?(very )?(last|final)\b(?! (chance|price|offer|quote|version|draft"
            "|step|question|call|try|thing|week|month|quarter|year|day|decision|stage|hurdle|round|invoice|figure"
            "|answer from))"
        ),
        (
            r"(make|making|treat|handle|consider|count|regard|take) (this|it|that|today|yours|today's \w+|this \w+) "
            r"~1(as |to be )?(the |your |our |my )?(very )?(last|final)\b(?! (chance|price|offer|quote|version"
            "|draft|step|question|call|try|thing|week|month|quarter|year|day|decision|stage|hurdle|round|invoice"
            r"|no\b|answer))"
        ),
        (
            "(read|had|seen|received|opened|answered|deleted|written|sent) (its|their|his|her|the|your|my|our) "
            r"last (letter|e-?mail|mail|message|pitch|reminder) (from|of) (you|your \w+)"
        ),
        (
            "last time (of (asking|telling|saying)|(i|we) (have to|need to|must|should have to|intend to|am going "
            "to|will|'ll|say|ask|tell)|i'm (asking|telling|saying)|we're (asking|telling|saying))"
        ),
        r"(be|is|make (this|today|it)|as|this) the last time (you|we do|this|we hear|i hear|we speak|we talk)\b",
        (
            r"(let|make|take|treat|consider|regard|call) (this|it|that) ~1(be |as )?(the|an) end\b(?! (date|user"
            "|point|product|of (the|this|next) (month|week|quarter|year)))"
        ),
        "the last (we|i|she|he|they) (hear|see|get|read|receive) (of|from)",
        "(end|finish|stop|leave it|that) (there|here|with this)( for good| forever| and don't| please)<end>",
    ),
    "end": (
        (
            "(?!get this)(make|making|have|see|let|want|help|get) (it|this|that|these|those|them|all (of )?(it"
            r"|this|these|that)|(the|your|these|those) (\w+ )?<mails>) (all )?(to )?(end|cease|vanish|disappear|go "
            r"away|dry up|die|die down|quit|be over|peter out|not (arrive|come)|stop arriving|stop coming)\b(?! (up"
            "|user|in|with a|by|before|for (a|less|under)|at (what|a)))"
        ),
        (
            "(<mails>|letters|it|this|these|they|them|things|insistence|persistence|nonsense) ~4(must|should|has "
            "to|have to|need to|needs to|had better|ought to|can|shall|may|please|now)( now| please| just| all| "
            "really)? (end|cease|finish|dry up|stop coming|quit|be over|not recur|be discontinued)(<end>| (here"
            "|now|today|forthwith|before|from (now|today)|by this|with (this|that|me|us)|immediately|at once|as "
            "of))"
        ),
        r"<exchange>( to (me|us|this \w+))? to (end|cease|dry up|stop|finish|vanish|die out|fade)\b",
        (
            r"if (these|the|your|all (the|these)|this|they) ?(\w+ ){0,3}(ended|ceased|dried up|stopped|quit( "
            "coming)?|were to (end|stop|cease)|vanished|disappeared|didn't come|no longer came|went away)(<end>|,)"
        ),
        (
            r"when (does|do|will|is|are|did) (this|these|they|all (of )?this|your (\w+ )?<mails>|the <mails>|it "
            "(all )?(ever )?(end|stop)) ?~1(end|stop|finish|over)?<end>"
        ),
        (
            "(is there|isn't there|i see|there is|there's|feel there is|there'll be|without) (an|any|no) (end"
            "|off[- ]switch|off[- ]button|stop[- ]button|way out|escape|limit)( (to|from|of|for) (this|these|it"
            "|them|your|you|the (<mails>|rope)))?<end>"
        ),
        (
            "(put|puts|putting) (an |a )?(end|stop|halt|lid|sock|cork|stopper|full stop|period) (to|on|in|after"
            "|behind) (it|this|these|that|those|them|all this|the <mails>|your <mails>)( all)?(<end>|,| please| "
            "now| mr| mrs| for)"
        ),
        r"call(ing)? (a halt|it quits|time on)\b( to| on|<end>)",
        (
            r"(bring|draw|come)\w* (this|it|these|our|your|the)? ?<exchange> ~3to (an?|its)? ?(\w+ )?(end|close"
            "|conclusion|stop|halt)"
        ),
        (
            r"(consider|regard|treat|view|deem|declare|count)\w* (the|this|that|our|my|your) (\w+ )?(subject"
            "|correspondence|conversation|door|chapter|topic|exchange|address|id|e-?mail|mailbox|inbox|number"
            r"|domain|line|contact|relationship|acquaintance|enquiry|subscription|matter of your \S+|drawbridge)( "
            "and all others)? ~3(closed|finished|over|ended|shut|extinct|concluded|terminated|dead|dropped|up"
            "|retired|deceased)(<end>|,| (to|from|for|as|without|once|and|for all time))"
        ),
        (
            r"(treat|take|took|consider|regard|accept|read) (this|it|that|the above|my \w+|our \w+) (e-?mail |mail "
            r"|message |letter |reply |note )?(as|to be) (a |an |the |my |our |your )?(\w+ )?(end\b|closed door"
            "|final (word|notice|request|goodbye|farewell)|permanent|forever|formal (notice|request|objection)"
            "|objection|opt[- ]?out|goodbye|withdrawal)"
        ),
        (
            r"(this|our|your|any|all) (\w+ )?<exchange> (\w+ )?(ends|finishes|stops|is (now )?(over|closed|finished"
            "|ended|at an end|terminated|concluded)|are (now )?(over|closed|finished|ended)|must (now )?(end|stop"
            r"|cease)|ceases)\b(?! (on|in|at the end|up))"
        ),
        (
            "(?<!before )(we|i|let's|let us|please|are|am|i'm|we're|hereby|and|<clause>) ?(end|ending|close"
            "|closing|finish|finishing|terminate|terminating) (this|our|the) (thread|correspondence|exchange"
            "|acquaintance|relationship|chapter|conversation|chain)(?! (with a|on a|by))"
        ),
        (
            r"(shall|will|can|must|may)( \w+)? (not|no longer|never) be (\w+ )?(entertained|tolerated|received (at"
            "|by|here))"
        ),
        (
            "(must|should|does|shall|may|do|will|can) (please )?(not|never) (recur|be repeated|happen again"
            "|reoccur|persist)"
        ),
        (
            "(turn|turning|shut|shutting|switch|switching|close|closing|cut|cutting) (it |them |this )?(off |down "
            r")?(the|that|your|this|my) (\w+ )?(tap|taps|spigot|faucet|fire ?hose|drip|sequence|cadence|automation"
            r"|robot|bot|drip feed|drumbeat|siren)s?\b( off)?(?! (in|on|at) (the|our|my))"
        ),
        (
            r"(kill|end|stop|cut|halt|break|unplug) (the|this|your|my|that|our) (\w+ )?(drip|cadence|loop|thread"
            "|automation|bot|robot|drumbeat)"
        ),
        "(pull|pulling|yank|yanking) (the|my|our|your) plug (on|out|please|from)?",
        r"dry(ing)? up\b(?= (as of|from|now|please)|<end>)",
        (
            "(?<!to )bring ~4to (an orderly|an immediate|a full|a permanent|a definitive|a final) (end|close"
            "|conclusion|stop|halt)"
        ),
    ),
    "next": (
        (
            r"(no|not a|never a|without a|without any|not need a|not want a|avoid a|isn't a|spare \w+ (the|a)|skip "
            r"the|hold the|cancel the|not make it a|instead of a|be a|await\w* (the|a)) (such )?<nth><unnumbered>"
        ),
        (
            "(no|not|never) (a )?(second|another) (e-?mail|mail|letter|message|reminder|video|nudge|follow-?up"
            r"|knock|pitch|note)\b(?! (needed|required|necessary|yet))"
        ),
        "not (be )?(a |make it a |making it a )dozen",
        (
            r"(that|see|sure|ensure|let|hope|trust|like|want|prefer|wish|case) (there|it)('s|'ll| \w+)?( \w+)? (is"
            "|are|be|being|were|will be|to be|comes?|been)? ?(no|nothing|none|not another|not any) (more|further"
            r"|others|else|next|other)\b"
        ),
        (
            r"(that )?nothing (else|more|further) (\w+ )?(arrives?|comes?(?! (close|to|near|out))|be sent|reaches"
            r"|lands?|follows|is (to be )?(sent|mailed)|from you|to (this|me|us)|please|by \w+|at all)\b"
        ),
        r"^\W*(and |so |but |please |really )?nothing (else|more|further)(,? (please|thanks|thank you|from you))",
        (
            r"(not|never) (one|a single|another) (\w+ )?(more|further|word|mail|e-?mail|letter|message|line"
            "|syllable|peep|note|reminder)( (more|further))?(<end>|,? (of (these|them|those|this|it|your)|from you"
            r"|please|ever|again)\b)"
        ),
        (
            r"(^\W*|[,;:-] |please |just )((therefore|so|and|but|really|just|from now on|now|seriously|honestly"
            r"|guys|lads|sir|madam|please|i beg you|pls|ok|okay|hard),? ){0,3}(no|not any|none) more\b(?!,? (no|nor"
            "|and no) less)(?=[.!) ]*$|, (please|thanks|from|ever|not|ok|no)| (ok|okay|to (this|me|us|my|our|here)"
            "|for (me|us)|from (anyone|you|anybody)|nudging|knocks?|knocking|messengers|lessons?|pokes?|poking"
            r"|pings?|entries|attempts|tries|surprises|chances for you|ever)\b)"
        ),
        (
            r"(^\W*((and|but|just|so|please|only|no|nope|ok|okay|now|with me|then),? ){0,3}|(please|pls|beg|ask"
            "|another|me personally)[,:]? |: )(not again|never again|never ever again|not any ?more|never more"
            "|nevermore|not ever|never ever|not ever again|don't again)(,? (ok|okay|please|thanks|thank you|pls"
            r"|capisce|understood|yes|right|from (you|any\w*))[.!? ]*)?(<end>|, ?(ok|okay|please|i'm|we're|not))"
        ),
        (
            r"not (me|us|here|now|today|this \w+|one|him|her|tomorrow|this year),? (and |or )?(not|never|nor) (ever"
            "|again|in (the )?future|any other|one<end>)"
        ),
        (
            "(today|tomorrow|now|later|this year),? (or|and|nor|not|and not|or at) (ever|later|always|evermore|any "
            r"other (day|time|year)|at any (other )?time|in (the )?future|hereafter|henceforth)\b(?! (is|for))"
        ),
        "(nor|not|or) (any of )?(the|your) next (ones?|<mails>)",
        (
            "(for|of|to|with) (each|every|any|all) (e-?mail|mail|message|letter|one)s? (that|which|you)? ?(would"
            r"|will|might|may|have|has|is|are)? ?(come|comes|coming|follow|follows|following|queued|planned|still)\b"
        ),
        (
            "(don't|do not|never|not to|rather not|not going to|no wish to|no need to|not want to|nor) ~2(have to "
            r")?(hear|see|read|get|receive|open|answer|delete|be (asked|reminded))\b ~4((a (second|third|next"
            "|fourth|fifth)|the next|another)( (one|e-?mail|mail|word|letter|message|pitch|line|note|time))?(<end>"
            "|,)|what you send next)"
        ),
    ),
    "dont": (
        (
            r"^\W*((so|and|please|pls|just|but|no|then|ah|ah now|guys|lads|seriously),? ){0,3}(don't|do not"
            "|dont)(,? (please|again|ever|and thanks|thanks|thank you|just don't|do it again|do (this|that) again"
            "|any ?more)){0,3}<end>"
        ),
        "(no|so|please|thanks|and), (and )?(so )?(please )?(don't|dont|do not)(<end>|, and thanks|, thanks|, please)",
        (
            "(i'd|i would|we'd|we would|it'd be|it would be|rather|prefer|grateful|ask|asks?|glad|happy|kind"
            "|kindness|obliged|appreciate|appreciate it|thankful|better|best|imposition|favour|favor|thank you"
            r"|relieved|delighted|nice|lovely) (\S+ ){0,5}(you|ye|u|y'all|yous|we|your \w+) (just |simply |kindly "
            "|please |all )?(didn't|don't|did not|do not|wouldn't|won't|would not)(,? (again|ever|any ?more|bother"
            "|at all|do (it|this|that)( again| any ?more)?))*<end>"
        ),
        (
            r"<clause>(don't|do not|dont|never|please not|needn't|no need to) (\w+ )?(repeat( (it|this|that))?<end>"
            r"|persist<end>|insist( any\w*)?<end>|do (it|this|that) (again|any ?more|ever)|try (me|us|it|this"
            "|that)? ?(again|any further|any ?more|further)|send<end>|keep (in touch|me (informed|posted|up"
            "|updated)|us (informed|posted|updated)|on (at|writing|trying|sending|mailing)|at it|trying|going)"
            "|stay in touch|enter again|pull me|follow me|darken|go on "
            "(at|about))"
        ),
        "<clause>(do not|don't|dont) keep (me|us) in the loop",
        "never (darken (my|our|this)|do (this|that|it) again|try (this|that|me|us) again|approach (me|us|this|our))",
        (
            r"(don't|do not|dont|needn't|need not|no need to|never|not) (\w+ )?(trouble|bother|tire|exert|burden"
            r"|exhaust|inconvenience) (yourself|yourselves|your \w+|us|me|my \w+|our \w+|him|her)( \w+)? (any ?more"
            "|again|any further|further|ever|on (us|our|my|me)|with (your|us|more|further|another|these)|over us)"
        ),
        (
            "(don't|do not|no need to|rather than|without|stop|quit|save yourself|not) (to )?(wast|los|spend"
            r"|us)\w* (any |your |more |another |the |precious |valuable )*(ink|paper|sends?|postage|electricity"
            r"|pixels|bytes|keystrokes|fingers?|typing|stamps?|bandwidth)( \w+)? (on|with|for|over|at) (us|me|this "
            r"(address|inbox|box|company|office)|our|my|him|her)\b"
        ),
        (
            "<clause>(save|spare) (yourself|yourselves|you) (the|this|that|some|any|all|your|both)? ?(further "
            "|more |extra )?(rest|typing|postage|sends|e-?mails?|mails?|ink|stamps?|next|follow-?ups?|keystrokes"
            "|sequel|reminders?|writing|clicks|electricity)"
        ),
        (
            "(don't|do not|dont|dinnae|never|don't you) (you |please |go )?be (sending|writing|mailing|e-?mailing"
            r"|calling|texting|ringing|knocking|bothering|contacting|messaging|annoying|pestering|coming|at)\b"
        ),
        (
            r"<not> (\w+ )?(come|be coming|be calling|come back|call|knock|ring)(ing)? (round|around|to (this|my"
            "|our) (door|house|office|shop|inbox|gate|mailbox|yard)|up (my|our|his)|(at|on) (this|my|our) (door"
            "|gate|window))"
        ),
        (
            r"(you|he|she|they|your \w+|nobody|vendors|that you|companies|salesm\w+|strangers|machines) (shouldn't"
            "|should not|mustn't|must not|are not to|aren't to|better not|may not|are not allowed to|have no "
            r"(right|business|reason|permission) to|oughtn't|needn't) (be |to )?(\w+ )?(keep|writing|write (here|to "
            "(me|us|this)|me|us|any|again)|mailing|e-?mailing|sending|contact|contacting|ask again|calling|bother"
            "|come back|come again|approach|reach out|continue|e-?mail)(<end>| (me|us|here|this|any|again|on"
            "|writing|sending|these|him|her))"
        ),
        r"(write|mail|send|e-?mail|pitch|sell|talk)( already)?,? (but )?not to (us|me|here|this \w+)\b",
        (
            r"(nobody|no one|no-one|none of you|no company|no vendor|no salesm\w+) (\S+ ){0,4}(needs? to|should|has "
            r"to|may|must|ought to|is to|shall) (\w+ )?(write|mail|e-?mail|contact|send|message|bother|approach)\b"
        ),
        (
            r"(^\W*|please |pls |plz |abeg |kindly )no (send|write|mail|msg|message|contact|disturb|follow ?up)( me"
            "| us| again| agn| please)?<end>"
        ),
        (
            "(no|zero) (follow[ -]?ups?|nudges?|pings?|knocks|bumps?|chasers?|sequels?|nurture( track)?)(,| please"
            "| thanks| thank you| and no|<end>)(?! (got|came|from you yet|until|till|before))"
        ),
        (
            "<not> (want|need|wish) (a|any|the|your|to be (in|on)) (a |any |your )?(nurture|drip|sequence|cadence"
            "|holiday card|event invite)"
        ),
        (
            r"please,? no (\w+ )?(cards?|newsletters?|follow-?ups?|chasers|nudges|letters|nurturing)\b(?! (before"
            "|until|till|on|this))"
        ),
        "<clause>be in touch with (none|nobody|no one)",
        r"(prove it|show it|start|begin) by not (writ|send|mail|e-?mail|contact|repl)\w*",
        (
            "(redress|repay|help|thank|favou?r|oblige|kindness)[^.!?]{0,40} by (not|never|no longer) (writ|send"
            r"|mail|e-?mail|contact|repl|call|reach|follow)\w*"
        ),
        (
            "(would|could|might|will) (you|it) (not|never) (do (this|that|it)|write|e-?mail|mail)( to (me|us|this "
            r"\w+))? (again|any ?more)"
        ),
        "to never (do (this|that|it) again|write|e-?mail|mail|contact (me|us|this|our))",
    ),
    "elsewhere": (
        (
            "<clause>(go |please )?(bother|hustle|knock|pitch|fish|bark|hunt|spam|annoy|pester|dig|drill|sail"
            "|preach|peddle|hawk|prospect|nudge|haunt|cast|beg)(ing)?( (on|up|at|to|in|off|down|for|with)){0,2} "
            r"<others>(?! (\w+ )?(to|who|in (my|our|the)|at (our|the)|on (our|the|my)))"
        ),
        (
            r"<clause>(take|aim|hawk|peddle|carry) (your|the|that|this|these|those|it) (\S+ ){0,4}(to|on|at|for) "
            "<others>"
        ),
        (
            r"<clause>(be|think|use|warm|love|charm|haunt) (\w+ ){0,3}(to|at|of|with|up|for)? ?(someone|somebody"
            r"|anyone) (else|other)\b"
        ),
        "(be |being )(nice|warm|kind|friendly|persistent|charming) (to|at|with) <others>",
        (
            r"^\W*(now |so |just |please |oh |ah |right,? |ok |and |bless your heart,? (now )?)*(kick rocks|git"
            "|pound sand|go fish|go fly a kite|move along|keep walking|sail (on|past|by)|give over|give it (a rest"
            "|up)|leave it out|wheesht|whisht|button it|knock it on the head|be off|off with you|out with you|get "
            "out|out you go|vamoose|skedaddle|go home|step off|back away|stand down|finito|basta|finish (it|this)"
            "|out|exit|off|get tae|stay away|keep away|stay gone|stay out|quit|leave|sod right off|do one|sling it"
            "|get knotted|catch yourself on)( (now|please|pls|then|us|already|altogether|would you|will you|,? "
            "child|,? son|,? lad|,? mate|,? pal|0|for good|outta here|out of (it|here)|ya))*<end>"
        ),
        r"(haud|hold) (yer|your) (wheesht|whisht|tongue|peace|fire)\b",
        r"<clause>(pass|walk|sail|drive|go|move|skip) (on )?(past|by) (us|me|this \w+|our \w+|my \w+)",
        r"<clause>(pass|skip) (us|me|this \w+|our \w+|my \w+) (by|over)<end>",
        (
            "(pass|skip|omit|exclude|ignore|overlook|bypass|drop|miss|jump) (over )?(me|us|my name|our name|my "
            r"address|our \w+|this \w+|it) (in|from|for|on|out of|off|the) (all|every|any|future|next time|your "
            r"(next|future|list|rounds?|mail\w*)|the (next|rest|future)|next)"
        ),
        r"if you (pass over|skip|leave out|drop|omit|forget) (me|us|my name|our name|my \w+|our \w+)",
        "bark up (another|a different|some other|someone else|somebody else)",
        (
            "(find|get|take up|try) (another|a new|a different|some other|herself a|yourself a) (hobby|victim"
            "|target|inbox|lead|pastime|mark|mug)"
        ),
        "make (yourself|yourselves) scarce",
        "call off (the|your) (dogs|hounds|bots?|robots?|sequence|reps?|hunt|chase)",
        r"^\W*(nobody|no one) invited you\b",
        "have you no home",
        "<clause>give up on (me|us)(<end>|,)",
        r"gonn(ae|y|a) (no|not|stop)\b(?= ?<end>| (do|send|write|mail))",
    ),
    "close": (
        (
            "<clause>(you may |you can )?(close|shut|retire|archive|seal|burn|bin|shred) (my|our) (file|files"
            "|dossier|address|entry|contact|record|lead|name|card)<end>(?<![?])"
        ),
        (
            r"(as|is|be|was|stays?|remains?|are|this \w+) (now |hereby |permanently )?(closed|shut|off[- ]limits"
            "|out of bounds|barred|locked) (to|for|against) (you|your|sales|vendors|all (sales|vendors|firms|such)"
            r"|any (sales|vendor)|vendor|firms|salesm\w+|solicit\w*|marketing|outside)"
        ),
        "(being|be|are|is|am|we're|i'm|stay|now) off[- ]limits",
        (
            "(this|my|our|the|that|it's a|a) door ?('s|is|stays|remains|has been)? ?(now |firmly )?(closed|shut"
            "|locked|bolted)"
        ),
        "(quit|stop|cease) (knocking|drilling|digging|fishing|barking|poking|haunting|hustling)<end>",
        (
            "(quit|stop|cease) (knocking|drilling|digging|fishing|barking|poking|prodding|haunting|hustling"
            "|frightening|scaring|upsetting|waking|interrupting|inviting|confusing|shouting|scraping|shopping) (at "
            "|on |up |here|me|us|my|our|him|her|this|the (door|well|residents|staff|patients|family|children|old))"
        ),
        (
            r"^\W*((you're|you are|ur|u r|now|consider yourself|sender|and|right,?|no,?|address|domain) )*(blocked"
            "|barred|reported|blacklisted|blocklisted|muted|banned|spammed|junked)( and (reported|deleted|done"
            "|blocked|muted|binned|gone|forgotten|spammed))?( (now|already|too|again|as spam|mate|pal|bye"
            "|thanks))*<end>"
        ),
        (
            "(you|ye|u|yous)('ve| have|'re| are) (all )?(now |been |also |hereby |permanently |officially |just "
            "){0,3}(been )?(blocked|barred|banned|blacklisted|black-?listed|blocklisted|muted|filtered|rejected"
            r"|denied)\b(?! (by (the|our|my) (spam|mail|filter|firewall|system|server|outlook|gmail)|until|till"
            "|time|in (my|our)|out))"
        ),
        (
            r"(your (\w+ )?(domains?|address|firm|company|mails?|e-?mails?|account|number|messages|next one|next "
            r"\w+)|sender|all (\w+ )?of (them|you|your \w+)) (are|is|has been|have been|will be|gets?) (all )?(now "
            "|also |hereby |permanently |officially |just ){0,3}(been )?(blocked|barred|banned|blacklisted"
            r"|blocklisted|muted|rejected|bounced|returned|refused|denied|binned|shredded)\b(?! by (the|our|my) "
            "(spam|mail|filter|firewall|system|server|outlook|gmail))"
        ),
        "(that's|that is|thats) (you|ye|your firm) (barred|banned|blocked|done|finished|told|out|off)",
        (
            "(your )?next (one|e-?mail|mail|message|letter|attempt) (bounces|will bounce|gets (binned|returned"
            "|shredded|blocked)|dies|won't (arrive|reach|land))"
        ),
        (
            r"(put|putting|added|add|adding|placed|placing|have) (you|your (\w+ )?(domain|address|firm|company"
            r"|name)|this (sender|domain|address)|both|all of you) (on|to|in|into) (my|our|the|a) (\w+ )?(black"
            "|block|blocked|spam|ban|banned|deny|naughty|kill|ignore|wall|filter|mute|reject)"
        ),
        (
            "(hit|press|pressed|pressing|hitting|use|using|clicked|click) (the |my )?(spam|junk) button|spam "
            r"button: \w+"
        ),
        "return to sender",
        (
            r"consider (yourself|yourselves) (\w+ )?(blocked|barred|banned|dumped|warned|told|out\b|dismissed"
            "|unsubscribed|notified|blacklisted|muted|deleted)"
        ),
        (
            r"consider (me|us|this \w+|my \w+|our \w+) (\w+ )?(unreachable|dead|deceased|a ghost|extinct"
            "|unsubscribed|opted|removed|off[- ]limits|off (your|the|this) |unsubscribable|retired from|closed to"
            "|blocked)"
        ),
    ),
    "strangers": (
        (
            "(pretend|imagine|act as if|act like|suppose|behave as if|carry on as if|assume|as though|as if) (that "
            r")?(i|we|this \w+|my \w+|our \w+|you)('d| had|'ve| have)? (don't|do not|doesn't|didn't|did not|never"
            r"|no longer|doesnt|dont) (exist\w*|met|found|heard|knew|saw|wrote|had (our|my|this))"
        ),
        (
            r"(i|we|this \w+)('m| am|'re| are| do| does|'s| is) (not|no longer|n't) (existing|exist|here|alive"
            r"|there|reachable|available)( for| to) (you|your \w+)"
        ),
        r"(a |be |as )?(ghosts?|dead|invisible|a wall) to (you|me|us|your \w+)\b(?! (that|in))",
        (
            r"(?<!don't )(?<!not )(?<!never )(to be|be|us be|us remain|remain|stay|as|are|you a|become) (\w+ "
            "){0,2}strangers?( again| to (you|each|one)| for you|<end>)"
        ),
        (
            r"mark (me|us|him|her|it|my \w+|our \w+|this \w+)( down)? (as |down as )?(dead|deceased|gone\b|do[- "
            "]not|no[- ]contact|never|unreachable|not to|in some way)"
        ),
        "(mislay|misplace|un-?find|unlearn|unknow|disremember|unlist|unlearn) (me|us|my|our|it|this)",
        "(be|as|like) the one (that|who) got away",
        "(never|not|n't) heard of you,? (and|so) (let|keep|i'd like to keep|let's keep)",
    ),
    "peace": (
        (
            r"<clause>(let|just let) (me|us|it|her|him|them|my \w+( \w+)?|our \w+( \w+)?|this \w+( \w+)?|the (\w+ "
            r")?(name|address|dead|matter|inbox|poor \w+)|sleeping \w+|his name|her name) (\w+ )?(go|rest|drop|lie"
            "|die|sleep|lapse|sink|be forgotten|stay empty)( (man|please|now|already|and|from|of|in peace|for good"
            "|forever|mate|love|with it|,))*<end>"
        ),
        (
            r"(let|leave) (\S+ ){1,5}(have |in |to )?(\w+ )?(of )?(peace|quiet)\b(?! (of mind|agreement|time|room"
            "|period|zone|week|month|quarter|spot|word|call|chat|drink|coffee|moment|look|afternoon|morning|for"
            "|until|till|while|with))"
        ),
        (
            r"(ask|asks|asking|like|want|wants|beg|begs|plead\w*|pray|wish|long) (you )?(only |just )?for (\w+ "
            r"){0,2}(peace|silence|quiet)\b(?! (of mind|time))"
        ),
        "(hold|keep) your (peace|silence|distance)",
        (
            "(radio )?silence,? (please|would be|from (you|here|now)|is (all|what)|i ask|suits|now|for ever"
            "|forever|pls|thanks|thank you|or)"
        ),
        (
            "(leave|keep|let|free|clear|give|want|like|love|prefer|have|need|wish) (me |us |it |her |him |for "
            r")?(my|our|this|the|a|an|her|his)? ?(\S+ ){0,3}(quiet|empty|peaceful|silent|clean|free of|quieter"
            "|emptier|pruned) <box>"
        ),
        (
            r"(my|our|this|his|her|the) (\S+ )?<box> (\S+ ){0,4}(quiet|silent|empty|rest|breathe|sleep|in peace"
            r"|alone|free of (you|it|this|these|sales|advert\w*|market\w*|commerc\w*|pitch\w*))(<end>| (again|from"
            "|as my|please|of))"
        ),
        r"<clause>free (me|us|my|our)( inbox| mailbox| mail|<end>| from (this|these|your|the (list|mail\w*))|,)",
        (
            "<clause>(release me<end>|(release|excuse|discharge|relieve) (me|us) from (your|these|the (list"
            r"|mail\w*|corr\w*)|further|all (the|these|your|further)))"
        ),
        (
            "(to be|being|be|i be|both be) (spared|excused|released|discharged|left in peace|let alone|let be"
            "|exempted)(<end>| (from|of|as|that|the|any|these|this|further|all|your|while|and))"
        ),
        "<clause>leave (me|us|him|her|them|us all|everyone here)(<end>|, )",
        (
            "(please|kindly|just|so|and|to|should|then|would you|will you|can you) leave (it|this|that|these|those"
            r"|mine|\w+'s \w+|my \w+( \w+)?|our \w+( \w+)?|this \w+( \w+)?|the (old |poor )?\w+('s \w+)?) (\w+ "
            ")?(alone|be|in peace)(?! (part|able|a |the|for now|until|till))"
        ),
        (
            r"leave (him|her|them|mine|my \w+|our \w+|this \w+|(every|each) one of us|all of us) (well )?out( of "
            "(it|this|that|your|these)|<end>)"
        ),
        (
            r"leave the (?!vat|tax|price|shipping|discount|module|numbers?\b|rest|add-?on|training|support)\w+( \w+)? "
            "out of (it|this|that|your)<end>"
        ),
        (
            r"let your (company|firm|team|software|machine|robot|computer|system) (\w+ )?(leave|forget|skip|drop"
            "|omit|spare|stop)"
        ),
        r"leave (me|us|him|her|them) to (my|our|his|her|their|get on|it\b|rest|retire|grieve|mourn)",
        (
            r"<clause>(kindly |you'll kindly |please )?(keep|stay|stand) (well |right |the \w+ )?(away|clear|out"
            r"|off) (from |of )?(me\b|us\b|my|our|this|here|mine|the (whole|workshop|staff|ward|office|children"
            "|residents|patients))"
        ),
        (
            r"(keep|get|take) (it|this|that|these|them|your \w+|yourself|yourselves|her|him) (well )?(out of|away "
            r"from|off) (my|our|this|his|her|here) ?(\w+ )?(<box>|face|back|hair|life|sight|desk|screen|phone|lane"
            "|list|plate)"
        ),
        (
            "(take|keep|get|move) (your |the )?(hands?|paws|mitts|fingers|nose|eyes?) (off|out of|from|away from) "
            "(my|our|this)"
        ),
        r"^\W*(please |and )?hands? off\b",
        (
            r"(^\W*|want|like|get|stay|keep|go|be|come|cut me) ?out (of|from) (my|our|her|his|your|this|their|the) "
            r"(\w+ )?(<box>|radar|lists?|database|records|sight|hair|life|funnel|crm|campaign|sequence|files"
            r"|mailing\w*|crosshairs|sights|system)\b"
        ),
        (
            "(want|like|love|wish|get|need|let|help|come|coming|me|us) ~1(off|out)( (of|from))? (this|your|that"
            r"|these|his own|the|their) (\S+ ){0,2}(ride|train|bus|rota|roster|merry|carousel|wagon|hook|radar"
            "|lists?|funnel|drip|boat|hamster|treadmill|circus|round)"
        ),
        (
            "(i|we|she|he|they)('d| would)? ?(just |really )?(want|wants|like|love) (off|out)( please| now| of (it"
            "|this|here|her|his|my|your|these)( inbox)?)?<end>"
        ),
        (
            r"count (me|us|him|her|\w+ \w+) out (of|from|for) (all|every|any|your|this|these|future|the (rest"
            r"|mail\w*|next)|good|ever)"
        ),
        r"(put|set|lay|leave) (me|us|my \w+|our \w+) (to|on) (the|one) side for ?ever",
        (
            "(company|firm|person|one|people|someone|somebody|those|address|office|name) (that |whom )?you (don't"
            "|do not|never|no longer|didn't) (ever )?(write|mail|e-?mail|contact|pitch|call|reach|target|have)"
        ),
        (
            r"(not|never|no longer) (to )?(be |count \w+ |wish to be |want to be |figure )?among (those|the (people"
            "|ones|companies|recipients|firms)) (that |whom |who )?(you|get|receive)"
        ),
        (
            "(never|not|no longer) (again )?to (be|have|hear|see|get|receive|read) (asked|reminded|thought|of it"
            r"|sold|offered|troubled|addressed|invited|approached|included|listed)\b"
        ),
        r"never again (to )(be (asked|reminded|written|contacted)|hear|see|get|receive|read)\b",
        (
            "(if|that|hope|wish|pleasure|would|relief|lovely|better|lovelier|like|prefer) (i |we |he |she |it "
            ")?(would |did |could |may )?(never|not|n't) (again )?(to )?(see|saw|hear|heard|read|get|got|receive"
            r"|received) [^.!?,;]{0,40}(again|from (you|your)|another|ever)\b"
        ),
        (
            r"(never|not) (wants?|going|care|wish|want|need) to (hear|read|see|get|receive|open|have|be) (\S+ "
            "){0,4}(again|ever|any ?more)"
        ),
        r"rather (\w+ )?not (\w+ )?(be )?(thought of|asked|written to|reminded|approached|chased|sold to)",
    ),
    "welcome": (
        (
            r"(your|these|such|sales|unsolicited|cold|vendor|commercial|vendors|solicit\w*|e-?mails?|mails|messages"
            r"|pitches|persistence|insistence|outreach|approach\w*|salesm\w+|they|you) ~4(is|are|'re|am)( \w+)? "
            r"(not|no longer|never|un)[ -]?(\w+ )?(welcome|wanted|appreciated|desired|entertained|permitted|allowed"
            r"|tolerated|invited)\b(?! (to|me|by the)? ?(use|have))"
        ),
        (
            "(is|are|'re|deemed|remain) (most |very |wholly |entirely |simply )?(unwelcome|unwanted|undesired"
            r"|uninvited)\b"
        ),
        (
            "(does|do|can|may|will|could|shall)(n't| not) (wish to |want to |to |ever )?(entertain|tolerate|permit"
            r"|carry on) (\w+ ){0,3}(solicit\w*|unsolicited|advert\w*|speculative|cold (e-?mail|mail|approach)\w*"
            r"|sales (e-?mail|mail|pitch|approach|message)\w*|vendor (mail|e-?mail|solicit|approach|pitch)\w*|spam"
            r"|commercial (e-?mail|mail|communication|solicit|message)\w*|correspondence|mails? of this|e-?mails? "
            "of this)"
        ),
        (
            r"(solicitations?|communications?|correspondence|e-?mails?|mails|contact|approach\w*|use) (of this \w+ "
            r")?(\S+ ){0,4}(is|are|be|to be) (hereby )?(\w+ )?(discouraged|forbidden|prohibited|unauthori[sz]ed"
            "|discontinued)"
        ),
        (
            r"(nobody|no one|none of us|noone|not one of us|no-one) (here |at \S+( \S+){0,3} |in \S+( \S+){0,2} |on "
            r"\S+( \S+)? )?(\w+ )?(wants?|wishes|reads?|asked for|ordered|requested|likes?|cares? for|opens?) (to "
            "(get|receive|read|see|have) )?(these|them|your (mails|e-?mails|messages|letters|newsletters?)|any of "
            "(these|this|them))"
        ),
        (
            r"(has|have|with|having|there's) no (wish|desire|intention|appetite|inclination|need) (\w+ )?(to|of"
            "|for) (be |being )?(get|receiv|hear from|hear (any|it|of|about)|read|see|correspond|any (contact"
            r"|mail)|contacted|further (contact|mail|e-?mail|corr)|e-?mail|mail)\w*"
        ),
        (
            "(she|he|they|dad|mum|mom|mother|father|boss|husband|wife|who|director|owner|it|mam) (really |just "
            "|simply )?(doesn't|does not|doesnt|don't|do not) (want|wish|need|like|read) (to (get|receive|see"
            "|have) )?(any of )?(these|them|your (mails|e-?mails|messages|letters)|your)<end>"
        ),
        (
            r"(not|no longer|no more|never) (\w+ )?(interested|keen|wish\w*|want\w*|willing|glad|happy) (to |in "
            ")(get|getting|receive|receiving|seeing|see|reading|read) (these|them|those|this|your|more|any)"
        ),
        (
            "(we|i) ~1(refuse|decline|reject) (the |any |all |to )(reception|receipt|receive|further|future"
            r"|delivery|more|such|your (mails|e-?mails|messages|letters)|any (more|further|mail\w*))"
        ),
        (
            r"<not> (want|wish|care|need) to (get|have|receive|read) (a|any|single|what)? ?(\S+ ){0,3}(more|further"
            r"|word|next|second)\b"
        ),
        (
            "(not|n't|no) (need|want|care for|wish for|require) (another|a (second|third|fourth|fifth)|any other) "
            "(e-?mail|mail|letter|message|one|word|reminder|pitch|nudge|note)"
        ),
        (
            "(this|the|that|my|our|his|her|a) (address|mailbox|inbox|account|domain|number|house|school|box"
            r"|office) (\S+ ){0,3}(should|must|may|shall|can|will|is to|ought to|does|do|would)(n't| not| never| no "
            r"longer) (wish to |want to |be )?(see|hear|receive|get|be|have|accept|take|used|written) (\S+ "
            r"){0,4}(you|this|these|again|any\w*|more|mail|sales|commercial|marketing|business|advert\w*|for)\b"
        ),
        r"no[- ](hustle|sales|spam|solicit\w*|pitch\w*|vendor|marketing) (zone|area|inbox|address|mailbox)",
        (
            r"(for|of) (the )?(\w+ )?(only|alone),? (and )?(not|nothing|no) (\w+ )?(for )?(sales|marketing|business"
            r"|you|advert\w*|else|pitches|commerc\w*|offers)"
        ),
        (
            r"(i|we|company|office|clients?|undersigned|the \w+) (has|have|had) (given|gave|granted) no (consent"
            "|permission)"
        ),
        (
            "(no|without (any|my|our)|never any|lack of) (prior )?(consent|permission) (was |is |has been |had "
            "been |being |ever )*(given|implied|granted|obtained|exists?)"
        ),
    ),
    "threat": (
        (
            "(next (one|e-?mail|mail|message|letter|attempt|nudge|follow-?up|one of these)|(one|send) (more"
            "|another)|another( one)?( e-?mail| mail| message)?|anything (else|further|more)|any (more|further"
            "|other|additional|future) (e-?mails?|mails?|contact|messages?|correspondence|one|mail"
            "|communications?)|(a|the) <nth>( one| e-?mail| mail| message| letter)?|further (contact|e-?mails?"
            "|mails?|messages?|one|correspondence)|additional (contact|e-?mails?|mails?|messages?)) "
            r"[^.!?]{0,50}(bill you|invoice you|charge you|complain\w*|(?<!our )counsel|solicitors?|attorneys?"
            r"|court|police|authorit\w*|regulator|isp|registrar|ombudsman|bounces|as an incident|spam|blacklist\w*"
            "|bad review|complaint form|commissioner|proceedings|fraud (desk|team)|escalated|cyber|tribunal"
            r"|harassment|<body>)\b"
        ),
        (
            r"next time ~4(i|we|i'm|we're|it|i'll|we'll) ~2(call\w*|report\w*|goes|escalat\w*|complain\w*|bill|tell"
            r"|block|forward\w*|inform\w*|will be (escalated|reported|forwarded)|go(ing)? to|on "
            r"to)\b[^.!?]{0,40}(<body>|office|police|lawyer|authorit\w*|spam|complain\w*|you\b|escalat\w*|legal"
            "|boss|<law>|manager)"
        ),
        (
            "(one more|another|<nth>|again|once more)( e-?mail| mail| message| letter| time)?,? (and|or|then|&) "
            r"(you're|you are|you|i|we|i'll|we'll|it's|it|my|our|this) ?(\w+ )?(on (it|the wall|my (list|wall)|our "
            "(list|wall))|fill in|file a|bill|invoice you|block|report|complain|sue|won't be (nice|polite|kind|so)"
            "|will (not )?be (nice|polite|so)|forward (it|this|them|you)|escalate|see what|goes to (the|my|our) "
            "(<body>|police|lawyer|solicitor|regulator))"
        ),
        (
            r"(be|get|gets) (answered|dealt with|met|handled|replied to|returned) (by|with|to) (our|my|a|an) (\w+ "
            r")?(counsel|lawyers?|solicitors?|attorneys?|legal|complaint|invoice|litigat\w+|boss)"
        ),
        r"(^\W*|then |and |the )?<body>( complaint form| complaint| report)? (is |comes |are |goes |will be )?next\b",
        (
            "next (stop|step|letter|e-?mail|mail|call|one|telling)( goes| is| will be| comes|:|'ll be| it'll be)? "
            r"?(to |from |straight to |straight into )?(the |my |our |your )?(\w+ )?(<body>|police\b|court"
            "|registrar|lawyer|complaint)"
        ),
        "(there's|there is|leaves?|leaving) (only|just) ~1<body> (left )?(to|for)",
        (
            "complaints? (follows|filed|lodged|to follow|is (ready|drafted|written|on its way)|will follow|goes "
            r"(in|out|off)|on its way|sent|pending|drafted|form)\b"
        ),
        (
            "(going|on|straight|over|off|go|complain|speaking|talk) (in|on|over)? ?to (your|the) (isp|registrar"
            "|ombudsman|regulator|postmaster|hosting|data protection)"
        ),
        (
            "(it's|its|is|it is|this is|that's|thats|already|amounts to|calls? (it|this)|says? (it's|its|it is"
            r"|this is)|borders on|constitutes?|becoming|near) (\w+ )?(harassment|stalking)"
        ),
        (
            "<clause>(in )?(pursuant to|accordance with|by virtue of|i invoke|i rely on|citing|i cite) (the )?(uk "
            "|eu )?<law>"
        ),
        "pursuant to <law>",
        r"(issue|commence|institute|start|begin) (\w+ )?proceedings",
        "written undertaking",
        "(lets|allows|entitles|enables) me (to )?sue",
        r"(statutory|liquidated) (damages|fine|penalt\w*)",
        (
            "(per|each|every|any) (unsolicited|unwanted|uninvited) (e-?mail|mail|message|communication|approach"
            "|contact|commercial|electronic)"
        ),
        (
            "is (an offence|illegal|unlawful|against the law|a criminal|a breach|a violation|prohibited by|not "
            r"(legal|lawful|permitted))\b"
        ),
        (
            "(this|that|it) is (my|our|the|your) (first|formal|written|official|only|final|last|second) (written "
            r"|formal |official )?(objection|warning|notice|request)\b(?! (of|for a|for the|for price))"
        ),
        (
            "(forwarding|forward|forwarded|passed|passing|handed|given|giving|going) (it |this |them |you |your "
            r"\w+ )?(\w+ )?(directly |straight )?to (the |my |our )?(\w+ )?(ministry|cyber ?cell|cyber crime|fraud "
            r"(desk|team|squad|department)|police|abuse|authorit\w+|commissioner|complaint\w*|vigilance)"
        ),
        (
            r"(lies?|goes|be|get|log\w*|record\w*|file\w*) (\S+ ){0,3}as (an incident|harassment|abuse|evidence"
            "|malicious|a nuisance|vexatious|a security)"
        ),
        r"reg(ulation)?\.? \d+\S* [^.!?]{0,40}(consent|unsolicited|individual)",
    ),
    "enough": (
        (
            r"^\W*((ok|okay|right|i said|i say|now|really|please|guys|just|and|honestly|khalas|basta|no|abeg"
            "|wallahi|yallah|habibi|seriously|but|already),? ){0,3}enough(( is)? enough| now| already| please| pls"
            "| thank you| na|,? (thanks|thank you|please)| (of|with) (these|them|your|the) <mails>| (e-?mails?"
            "|mails|letters?|spam|nonsense))?( na| now| please| already| thank you| thanks| madam| sir)?(, there's "
            "[^?]{0,25})?<end>(?<![?])"
        ),
        (
            r"(sick|tired|fed up|weary|bored)( and tired)? (of|with) (you\b|the sight of|your <mails>|these <mails>"
            "|getting (your|these)|receiving (your|these)|deleting (your|these|you))"
        ),
        r"(i'm|i am|we're|we are) (done|finished|through) (answering|replying|corresponding|deleting|with you\b)",
        r"(you and (i|me)|we two) (are|'re) (\w+ )?(finished|done|through|over|history)",
        r"^\W*(ah,?|oh,?|oi,?|hey,?|oh no,?)? ?(again you|not you again)( guys)?\W*( finish| stop| go| no)?[?! .]*$",
        (
            r"^\W*((that's|this is|its|it's|thats|already|now|guys|ok|and|the|your|my|e-?mail|number),? ){0,3}<nth> "
            "(e-?mail|mail|message|reminder|nudge|follow-?up|bump)( (now|already|this (week|month|year|morning)"
            r"|today|from you|in a row|in \w+ \w+|since \w+)){0,2}[.!]*$"
        ),
        (
            r"(already|this is|that's|thats|now) (\w+ )?(the |your |my )(<nth>|second) (e-?mail|mail|message|letter"
            r"|reminder|nudge|follow-?up|bump)\b[^.!?]{0,30}(suffices|enough|too many|stop|it will do|that'll do"
            "|please)"
        ),
        (
            r"how many (\w+ ){0,2}(times|no'?s|silences|ways|refusals) (\w+ ){0,3}(must|have i|have we|will it"
            "|should|need to|needs to|do i|do we|go|are needed|before|until|till|person|make a no|does (it|a|one"
            r"|somebody|someone|anyone))\b"
        ),
        (
            "how many (more )?(e-?mails?|mails|messages|reminders|letters) (more|does it take|must|do i have to|do "
            "we have to|before you|until you|till you|will it)"
        ),
        (
            "(why (still|again|always) (are |r )?(u|you|yous|ye)|why (are |r )?(u|you|yous|ye) (are |r )?(still"
            "|again|always)) ~1(sending|writing|mailing|e-?mailing|bothering|disturbing|contacting|texting"
            "|pestering|spamming)"
        ),
        (
            "why (are |r |do )?(u|you|yous|ye) (are |r )?(not (stop|listen|understand)|don't (stop|listen"
            r"|understand))\w*"
        ),
        (
            "how (do|does|can|could|would|to|i can|one|shall|must|we can) ~4(get|gets|come|make|leave|escape|stop"
            "|go|end|getting|be|quit) ~3(off|rid of (you|these|your|this|them)|(?<!mails )removed|forgotten|away "
            "from you|(this|it|these|them) (all )?(to )?(stop|end|cease)|out (of|from) (this|your|here|these)"
            "|out<end>)(?! (contract|mess|agreement|lease|hole|situation|rut|old))"
        ),
        (
            "(says?|said|mean|meant|repeat|say|answer is|is|was|it's|still|final|remains?) (a )?(no|nein|non),? "
            "(and )?(it )?(means|stays|remains|will stay|will always be) (no|a no)"
        ),
        (
            "(that|this|it)( wi|')?ll (do|be all|suffice)( now)?,?( and)? (for (good|always|ever)|forever"
            "|permanently|from you)"
        ),
        r"(less|fewer) of (you|this|these)\b(?= ?(<end>|,|and|please|none))",
        "(one|some) fewer of these",
        (
            "(goodbye|good-bye|bye|cheerio|farewell|sayonara|adios|so long)( and|,)? (for good|for ever|forever"
            "|permanently|don't|do not|never)"
        ),
    ),
    "erase": (
        (
            "(<remove>|strike|take|cut) (the |my |this |our |his |her )?(address|name|mail|e-?mail|number|contact"
            r"|data|details|adress)\w* (off|from|out of) (the |your |ur )?<list>"
        ),
        (
            "(take|strike|cross|scratch|knock|rub|leave) off (my|our|his|her|this) (id|name|address|e-?mail|number"
            "|entry|record|mail)"
        ),
        (
            "(?<!to )(rub|throw|throwing|scratch|strike|cross|blot) (me|us|him|her|them|mine|my name|our name) "
            r"out\b(?! (to|for (lunch|dinner)|on loan))"
        ),
        (
            "(cross|strike|rub|scratch|black|blot|ink)(ing)? (it |them )?out (the|my|our|that|his|her) (line|entry"
            "|name|row|address|record|number|part)"
        ),
        (
            "(throw|chuck|toss|rip|tear|bin|empty|burn|shred|clear)(ing)? (out |away |up )?(my|our|his|her"
            r"|whatever|what|everything|anything|all) (\S+ ){0,3}(address|name|number|details|data|entry|record"
            "|card|contact|about (me|us)|on (me|us)|attached to|belonging to|you (hold|have|keep|store))"
        ),
        (
            "(you|that you|then you|for you|and you|you to|want you) (to )?(then )?(hold|have|keep|store|retain) "
            "(none|nothing)( (of (it|mine)|about me|on me|of me|on us|of us)|<end>)"
        ),
        (
            "(name|address|e-?mail|number|company|firm|details|we|i|data|domain|us|me|entry) ~3(should |must |may "
            "|ought to |shall |do |does |can )?(please )?(be )?(not|no longer|never|no more|isn't|doesn't|don't) "
            "~2(appear |figure |stand |remain |stay |show up |sit |exist |be |found )?(in|on|within|part of|among) "
            r"(your|any|the|these) (\w+ )?(<list>|computer|circulation|templates?|hands|possession)"
        ),
        (
            r"(is|are|it's|they're|get|getting) (to be |themselves |myself |ourselves |itself )(\w+ )?(wiped|erased"
            r"|deleted|removed|forgotten|purged|scrubbed|expunged)\b"
        ),
        (
            r"(want|like|require|expect|ask|insist|wish|demand) (that )?(it|this|they|everything|all|my \w+|our "
            r"\w+) ~1(is|are|be|gets) ~1(wiped|erased|deleted|removed|forgotten|purged|scrubbed|expunged|destroyed)"
        ),
        (
            r"make (my|our|this|the|me|us|his|her) ?(\w+ )?(name|address|e-?mail|number|entry|details|company|data"
            r"|inbox)? ?(to )?(disappear|vanish|go away|unknown)\b"
        ),
        (
            "that (my|our|his|her|this) (name|address|e-?mail|number|company|details|data) (is )?(not|no longer"
            r"|never|disappears?|vanishes|goes)\b"
        ),
        (
            "(lose|forget|burn|bin|shred|erase|wipe|destroy|mislay) (the|that|this|all|every) (number|e-?mail "
            r"address|address|e-?mail|contact|name|lot|copy|card)\b(?! (i|we|of|for|above|below|field))"
        ),
        "<clause>(<remove>|erase)(,| and|, and) (please )?confirm",
        (
            r"(confirm|acknowledge|evidence) (\w+ ){0,3}(deletion|removal|erasure|suppression|that (i|we|it|my \w+"
            r"|our \w+|they) (am|are|is|has been|have been|was|were) (off|gone|out|deleted|removed|erased))"
        ),
        r"wipe (both|the lot|all|it|everything|them)\b",
        (
            "(undersigned|client|clients|he|she|mother|father|firm|office|chair|director|board|company|professor"
            r"|minister) (\w+ )?(objects|object|withdraws|revokes|opts out)\b ~3(to (the |any )?(process|use|receiv"
            r"|being|further|direct|these|this|mark)\w*|consent|permission|from (your|all|any))"
        ),
        (
            r"(^\W*|, |and |so )((so|hereby|therefore|with this|herewith|now|formally)[, ] ?){0,2}(i|we) (hereby "
            "|formally |now |do )?(object|withdraw|opt out)<end>"
        ),
        "consent [^?]{0,80}(withdrawn|revoked)",
        (
            "(see|see to it|ensure|make sure|make certain|arrange|take care|trust|asking|ask|request|beg) (that "
            r")?(no|not a|never a|nothing|neither) (\S+ ){0,3}(e-?mails?|mails?|messages?|letters?|reminders?"
            r"|follow-?ups?|communications?|else|further|one|of (these|them|your)) ?(\w+ )?(is|are|be|comes?|gets?"
            r"|arrives?|goes|reach\w*|to be|sent|will)"
        ),
        (
            r"(see|sure|ensure|certain|care) (to it )?(that )?(\S+ ){1,6}(never|not|no longer|isn't|aren't|doesn't"
            "|won't|don't) (again )?(be |is |are |get |gets )?(merged|used|mailed|written|contacted|sent|bothered"
            "|addressed|on your|troubled|in (your|any)|on (any|your)|among|reached|called|disturbed|scared"
            "|e-?mailed|repeated|figure|receive|happen|recur)"
        ),
        (
            "(don't|do not|not to|never) let (any ?(more|further|thing|one)?|another|it|them|these|another one) "
            "~2(come|arrive|reach|happen|through|land|slip)"
        ),
        (
            "(they|these|it|mails|e-?mails|letters|messages) (need|needs|have|has|are|ought|must) (to )?(not|stop"
            r"|never) (be )?(come|coming|arrive|arriving|reach|reaching|land|landing)\b"
        ),
    ),
    "also": (
        "<remove> (all|everything|anything) (what|that|which) (concerns|relates|belongs|pertains|mentions|has to do)",
        r"<clause>(dnc|suppress|blacklist|unlist|blocklist) (me|us|this (address|domain|number)|my|our)\b",
        (
            "(don't|dont|do not|pls no|no|never) (msg|mail|txt|text|send|write|call|contact|e-?mail|message)( me| "
            r"us)? (agn|agen|agin|nomore|animore|anymor|evr|evermore)\b"
        ),
        r"<remove> (this|my|our|the) (adres|adr|emial|maill|addy|addr)\w*",
        (
            r"(we'll|i'll|we will|i will|you'll|trust|hope|expect|assume) (\w+ )?(not|never|no longer) (to )?(be "
            r")?hear(ing)? (any more )?from you\b(?! (until|till|before))"
        ),
        r"(won't|will not) be (so |as )?(nice|polite|kind|patient|friendly|civil) (about|next|the next|again)\b",
        r"(abeg|biko|oga|habibi|yaar|bhai|ejo),? (no |make you )?(free|leave|comot|let) (me|us|my|our|am)\b",
        r"please,? (do not|don't) trouble (yourself|yourselves)( \w+)?<end>",
        (
            r"rather (\w+ )?not (\w+ )?be \w+ (again|any ?more|ever)|(soon|happily|gladly|sooner) not be (thought "
            "of|asked|written|contacted|sold|pitched|reminded|approached)"
        ),
        (
            r"<not> (need|want|require) another (\w+ )?(e-?mail|mail|letter|message|one|word|reminder|pitch|nudge"
            r"|note)\b"
        ),
        (
            "(let there be|may there be|there (should|shall|must|need|had better) be|there had better be) (no|none"
            r"|nothing)\b ~3(<mails>|more|further|next|else|of (these|them)|from you)"
        ),
        (
            "(insistence|persistence|outreach|attention|interest|e-?mails?|mails|messages|contact|visits?"
            "|presence) ~5no longer welcome"
        ),
        "(<thing>) ~3(are|is) no longer (in|on|among) (your|any)",
        r"may (please |kindly )?be (dropped|removed|deleted|excluded|omitted|excused|struck|spared|taken off)\b",
        (
            "(never|not|no longer) (welcome|wanted|invited) (here|in this|in my|in our|at this|on this) ?(inbox"
            r"|mailbox|address|\w+)?(<end>|,)"
        ),
        r"kindly (desist|discontinue|refrain|cease|stop)\b",
        (
            "(stop|quit|cease|discontinue) (all |any |every |such |further |your )*(communications?|correspondence"
            "|contact|messaging|outreach|solicitations?)( with| to)? ?(me|us|this|my|our|at once|forthwith"
            "|immediately|now)?(<end>|,| (me|us|this|my|our|at))"
        ),
        r"please (discontinue|desist)\b",
        r"(nowhere|not) (on|in|near|among) (your|any) (list|lists|mailing|database|books|records)\b",
        (
            r"(strip|drop|lift|fish|weed|dig|cut|prune|drag) (me|us|my \w+|our \w+|this address) (off|out|from) (of "
            r")?(your|the|any|every|this|all|there|here|it)\b(?! (call|meeting|invite|demo))"
        ),
        (
            r"<clause>(lose|forget) (me|us|my \w+|our \w+|this address)( (completely|entirely|please|now|for good"
            "|forever|altogether|and))*<end>"
        ),
        (
            "(wish|want|like|prefer|choose|ask|demand|request|hereby|intend|elect) (to )?(be |stay |remain "
            r")?(un-?contacted|unmailed|left off|off your|out of your|unlisted|forgotten|anonymous)\b"
        ),
        (
            r"(exercise|exercising|invoke|invoking|assert\w*|use|using) (my|our|the|his|her) (legal |statutory "
            r"|gdpr )*rights? (to|of|under)\b"
        ),
    ),
}

HOSTILE: tuple[str, ...] = (
    (
        "(idiots?|morons?|assholes?|arseholes?|scumbags?|scum|parasites?|losers?|wankers?|dickheads?|bastards?"
        "|jackass|shit ?heads?|cunts?|twats?|pricks?|cretins?|imbeciles?|tossers?|douchebags?|motherfuckers?"
        "|bellends?|knobheads?|gobshites?|lowlife|low-life|bottom[- ]feeders?)"
    ),
    (
        "(you|u|ya|yous|ye|you're|bunch of|pack of|your kind) ~3(leech|leeches|vultures?|crooks?|thieves|thief"
        "|clowns?|jerks?|liars?|vermin|maggots?|muppets?|scammers?|fraudsters?|con artists?|criminals?|pests?"
        "|creeps?|stupid|pathetic|disgusting|rats|cowboys|shameless|shysters?)"
    ),
    (
        "f[u*@#]{1,2}[c*@#]{0,2}k?(ing|ers?|in)? (you|u|off|spam|stop|e-?mails?|mails?|annoying|leave|idiots?|hell"
        "|company|product|sales)"
    ),
    "(go |get )fuck",
    "f[u*]ck (your|this|that)",
    "fuck",
    "fck you",
    "bullshit",
    "horseshit",
    "piss off",
    "go to hell",
    "screw (you|off)",
    "shove (it|your)",
    "eat shit",
    "bloody (spam|annoying|e-?mails|cheek|nuisance)",
    "go fly a kite up",
    "drop dead",
    "rot in",
    "up yours",
    "kiss my arse",
    "kiss my ass",
    "get a real job",
    "shame on you",
    (
        "(my|our) (lawyers?|solicitors?|attorneys?|(general |legal )?counsel|legal (team|department)"
        r"|barrister)\b(?!.{0,100}\b(nda|contract|redlin\w*|msa|dpa|terms|paperwork|agreement|review\w*|look"
        r"|question\w*|approv\w*|sign)\b).{0,60}\b(will (contact|write|be|deal|take|hear|get|see|have)|contact you"
        "|hear|letter|action|on you)"
    ),
    (
        r"(hear from|to|set|by|with|get) (my|our) (lawyers?|solicitors?|attorneys?)\b(?!.{0,60}\b(nda|contract|review"
        r"|terms|dpa|agreement|look)\b)"
    ),
    "make a legal",
    "legal (action|proceedings|steps|consequences)",
    "(sue|suing) (you|your)",
    "see you in (court|small claims)",
    (
        "(see you in|take (you|this|it|him) to|(i'll|we'll|i will|we will) (go|see you|meet) (to|in)"
        r"|explain(ing)? it to) (the |a )?(court|small claims|tribunal|judge)\b"
    ),
    "cease and desist",
    "press charges",
    "take (this|it|you) to court",
    "go(ing)? to the police",
)
