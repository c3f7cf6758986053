"""English: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "clause": (
        r"=(?:^\W*|[,.;:!?)-] |\b(?:please|pls|plz|kindly|just|simply|then|and|so|now|to|you|also|but|or"
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
    "law": "gdpr can-?spam casl pecr ccpa dpdp popia pipeda lgpd",
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
    "ask": (
        r"=(?:^\W*(?:(?:so|and|but|please|just|kindly|now|then|no|nope|nah|naw|yeah|ok|okay|right|oh|well|look|son|lad"
        "|lads|mate|guys|folks|seriously|again|really|honestly|thanks|thank you|sorry|pray|aye|ah|och|strewth|abeg|do"
        "|sir|madam|man|dude|bro)[,:.!]* ){0,4}|[,;:-] (?:(?:so|and|but|please|just|kindly|now|then|or|pray|thank you "
        r"and) ){0,2}|\b(?:please|kindly|pray|(?:would|could|will|can|may|might|cud|wud) (?:you|ye|u|ya|i ask you|i "
        "trouble you|we ask you)(?: all| ever| both)?(?: to)?(?: please| kindly| just)?|(?:ask|beg|tell|urge|want"
        "|need|implore|asked|invite|advise|request|require|order|like|trust|trouble|oblige|expect|command|grateful "
        r"for|thank|have|instruct|direct|wish) (?:you|ye|u|them|your \w+|both of you|all of you) (?:all |both )?(?:to"
        "|now to|kindly to|please to|to please|to kindly)|you (?:may|must|should|might|could|had better|would do well "
        "to)|be so (?:good|kind) as to|be good enough to|have the (?:goodness|courtesy|decency|grace|kindness|sense"
        "|manners) to|and please) )"
    ),
    "tail": (
        "=(?:[ ,.!-]{1,4}(?:please|thanks|thank you|thx|tx|ty|tyvm|cheers|ta|now|asap|at once|today|for good|for ever"
        "|forever|for keeps|again|already|mate|man|ok|okay|yeah|eh|alright|capisce|son|lad|lads|love|pal|bro|buddy"
        "|folks|guys|sir|madam|dear|dear boy|my friend|friend|my dear|anymore|any more|ever|kindly|then|instead"
        "|permanently|altogether|completely|entirely|immediately|would you|will you|would ya|will ya|wont you|won't "
        "you|i beg you|i beg|if you please|if you would|here|there|from here on|from now on|from today|henceforth"
        r"|hereafter|in future|this time|you hear|u hear|and stay \w+|once and for all|you lot|the lot of "
        r"you)){0,4}\W*$"
    ),
    "missives": (
        "=(e-?mails?|mails?|messages?|msgs?|letters?|reminders?|nudges?|newsletters?|pitch(es)?|sequences?"
        "|follow-?ups?|bumps?|pings?|campaigns?|notes?|missives?|epistles?|attentions?|texts|chasers?|spam|mailshots?)"
    ),
    "others": (
        r"=(elsewhere|somewhere else|(somebody|someone|anybody|anyone) else(?! to talk)('s \w+)?|another (door|tree"
        "|inbox|window|victim|target|address|house|mailbox|lead|pond|street|hobby|village|pigeon|fool|sucker|mark|mug"
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
            "(let|make|making|have|wish|hope|hoped|trust|like|love|want|prefer|ask|asking|grateful|obliged|glad|beg"
            r"|see) ~~5(this|it|that|today's \S+|yours|these|one|mail|e-?mail|message|letter) (to )?(be|is|was|were"
            r"|being) ((the |your |our |my )?(very )?last|(the |your |our |my )(very )?final)\b(?! (chance|price|offer"
            "|quote|version|draft|step|question|call|try|thing|week|month|quarter|year|day|decision|stage|hurdle"
            "|round|invoice|figure|answer from|one (we|i) need))"
        ),
        (
            r"(make|making|treat|handle|consider|count|regard|take) (this|it|that|today|yours|today's \w+|this \w+) "
            r"~1(as |to be )?(the |your |our |my )?(very )?(last|final)\b(?! (chance|price|offer|quote|version"
            "|draft|step|question|call|try|thing|week|month|quarter|year|day|decision|stage|hurdle|round|invoice"
            r"|no\b|answer))"
        ),
        (
            "last time (of (asking|telling|saying)|(i|we) (have to|need to|must|should have to|intend to|am going "
            "to|will|'ll|say|ask|tell)|i'm (asking|telling|saying)|we're (asking|telling|saying))"
        ),
        (
            r"(let|make|take|treat|consider|regard|call) (this|it|that) ~1(be |as )?(the|an) end\b(?! (date|user"
            "|point|product|of (the|this|next) (month|week|quarter|year)))"
        ),
        "the last (we|i|she|he|they) (hear|see|get|read|receive) (of|from)",
    ),
    "end": (
        (
            r"(?<!don't )(?<!not )(?<!dont )(?<!never )\b(?!get this)(make|making|have|see|let|want|help|get) (it|this"
            r"|that|these|those|them|all (of )?(it|this|these|that)|(the|your|these|those) (\w+ )?<mails>) (all )?(to "
            ")?(end|cease|vanish|disappear|go away|dry up|die|die down|quit|be over|peter out|not (arrive|come)|stop "
            r"arriving|stop coming)\b(?! (up|user|in|with a|by|before|for (a|less|under)|at (what|a)))"
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
            "(is there|isn't there|i see|there is|there's|feel there is|there'll be|without) (an|any|no) (end|off[- "
            "]switch|off[- ]button|stop[- ]button|way out|escape)( (to|from|of|for) (this|these|it|them|your|you|the "
            "(<mails>|rope)))?<end>"
        ),
        (
            r"(?<!we )(?<!i )(?<!they )(?<!it )\b(put|putting) (an |a )?(end|stop|halt|lid|sock|cork|stopper|full stop"
            "|period) (to|on|in|after|behind) (it|this|these|that|those|them|all this|the <mails>|your <mails>)( "
            "all)?(<end>|,| please| now| mr| mrs| for)"
        ),
        (
            r"(consider|regard|treat|view|deem|declare|count)\w* (the|this|that|our|my|your) (\w+ )?(subject"
            "|correspondence|conversation|door|chapter|topic|exchange|address|id|e-?mail|mailbox|inbox|number|domain"
            r"|line|contact|relationship|acquaintance|subscription|matter of your \S+|drawbridge)( and all others)? "
            "~3(closed|finished|over|ended|shut|extinct|concluded|terminated|dead|dropped|up|retired|deceased)(<end>"
            "|,| (to|from|for|as|without|once|and|for all time))"
        ),
        (
            r"(treat|take|took|consider|regard|accept|read) (this|it|that|the above|my \w+|our \w+) (e-?mail |mail "
            r"|message |letter |reply |note )?(as|to be) (a |an |the |my |our |your )?(\w+ )?(end\b|closed door|final "
            "(word|notice|request|goodbye)|permanent|forever|formal (notice|request|objection)(?! (that (the|we|our"
            r"|a)|of|for)\b)|objection|opt[- ]?out|goodbye<end>|withdrawal of consent)"
        ),
        (
            r"((this|your|any|all) (\w+ )?<exchange>|our (\w+ )?(correspondence|exchange|acquaintance|thread"
            r"|conversation|chain|courtship)) (\w+ )?(ends|finishes|stops|is (now )?(over|closed|finished|ended|at an "
            "end|terminated|concluded)|are (now )?(over|closed|finished|ended)|must (now )?(end|stop|cease)"
            r"|ceases)\b(?! (on|in|at the end|up))"
        ),
        (
            "(?<!before )(we|i|let's|let us|please|are|am|i'm|we're|hereby|and|<clause>) ?(end|ending|close"
            "|closing|finish|finishing|terminate|terminating) (this|our|the) (thread|correspondence|exchange"
            "|acquaintance|relationship|chapter|conversation|chain)(?! (with a|on a|by))"
        ),
        (
            r"(?<!late )(?<!proposals )(?<!bids )(?<!offers )\b(shall|will|can|must|may)( \w+)? (not|no longer|never) "
            r"be (\w+ )?(entertained|tolerated|received (at|by|here))"
        ),
        (
            r"(?<!which )(?<!outage )(?<!error )\b(must|should|does|shall|may|do|will|can) (please )?(not|never) "
            "(recur|be repeated|happen again|reoccur|persist)"
        ),
        (
            r"(?<!i )(?<!we )(?<!they )(?<!users )\b(turn|turning|shut|shutting|switch|switching|close|closing|cut"
            r"|cutting) (it |them |this )?(off |down )?(the|that|your|this|my) (\w+ )?(tap|taps|spigot|faucet|fire "
            r"?hose|drip|sequence|cadence|automation|robot|bot|drip feed|drumbeat|siren)s?\b( off)?(?! (in|on|at) (the"
            "|our|my))"
        ),
        (
            r"(kill|end|stop|cut|halt|break|unplug) (the|this|your|my|that|our) (\w+ )?(drip|cadence|loop|thread"
            "|automation|bot|robot|drumbeat)"
        ),
        (
            r"(?<!we're )(?<!we are )(?<!we )\b(pull|pulling|yank|yanking) (the|my|our|your) plug(<end>| (out|please"
            r"|on (this|these|it|me|us|your)\b))"
        ),
        r"dry(ing)? up\b(?= (as of|from|now|please)|<end>)",
    ),
    "next": (
        (
            r"(no|not a|never a|without a|without any|not need a|not want a|avoid a|isn't a|spare \w+ (the|a)|skip the"
            r"|hold the|cancel the|not make it a|await\w* (the|a)) (such )?<nth>(?! of\b)<unnumbered>"
        ),
        (
            "(no|not|never) (a )?(second|another) (e-?mail|mail|letter|message|reminder|video|nudge|follow-?up"
            r"|knock|pitch|note)\b(?! (needed|required|necessary|yet))"
        ),
        (
            r"(that|see|sure|ensure|let|hope|trust|like|want|prefer|wish|case) (there|it)('s|'ll| \w+)?( \w+)? (is|are"
            "|be|being|were|will be|to be|comes?|been)? ?(no|nothing|none|not another|not any) (more|further|others"
            r"|next)(<end>|,| (of (these|them|those|this|your)|from you|<mails>|ones?\b|contact|letters|to (this|me|us"
            "|my|our)))"
        ),
        (
            r"(that )?nothing (else|more|further) (\w+ )?(arrives?|comes?(?! (close|to|near|out))|be sent|reaches"
            r"|lands?|follows|is (to be )?(sent|mailed)|from you|to (this|me|us)|please|by \w+|at all)\b"
        ),
        r"^\W*(and |so |but |please |really )?nothing (more|further)(,? (please|thanks|thank you|from you))",
        (
            r"(?<!received )(?<!got )(?<!had )(?<!seen )\b(not|never) (one|a single|another) (\w+ )?(more|further|word"
            "|mail|e-?mail|letter|message|line|syllable|peep|note|reminder)( (more|further))?(<end>|,? (of (these"
            r"|them|those|this|it|your)|from you|please|ever|again)\b)"
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
            "(today|tomorrow|now|this year),? (or|and|nor|not|and not) (ever|evermore|hereafter|henceforth|in (the "
            r")?future)\b(?! (is|for))"
        ),
        (
            "not (now|today|this year),? (nor|or|and not|not) (ever|evermore|always|any other (day|time|year)|at any "
            r"(other )?time)\b"
        ),
        "(nor|not|or) (any of )?(the|your) next (ones?|<mails>)",
        (
            r"(\bno|same|answer|goes|declin\w+|refus\w+|thanks|unwanted|silence)\b[^.!?]{0,30} (for|of|to|with) (each"
            "|every|any|all) (e-?mail|mail|message|letter|one)s? (that|which|you)? ?(would|will|might|may|have|has|is"
            r"|are)? ?(come|comes|coming|follow|follows|following|queued|planned|still)\b"
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
        (
            "(it'd be|it would be|i'd like it if|i'd love it if|take it (kindly|well)|rather|prefer|grateful|ask"
            "|asks?|glad|happy|kind|kindness|obliged|appreciate|appreciate it|thankful|better|best|imposition|favour"
            r"|favor|thank you|relieved|delighted|nice|lovely) (\S+ ){0,5}(you|ye|u|y'all|yous|we|your \w+) (just "
            "|simply |kindly |please |all )?(didn't|don't|did not|do not|wouldn't|won't|would not)(,? (again|ever|any "
            "?more|bother|at all|do (it|this|that)( again| any ?more)?))*<end>"
        ),
        (
            r"<clause>(don't|do not|dont|never|please not|needn't|no need to) (\w+ )?(repeat( (it|this|that))?<end>"
            r"|persist<end>|insist( any\w*)?<end>|do (it|this|that) (again|any ?more|ever)|try (me|us|it|this|that)? "
            "?(again|any further|any ?more|further)|(?<!need to )send<end>|keep (in touch|me (informed|posted|up"
            "|updated)|us (informed|posted|updated)|on (at|writing|trying|sending|mailing)|at it|trying|going)|stay "
            "in touch|enter again|follow me|darken|go on (at|about))"
        ),
        "<clause>(do not|don't|dont) keep (me|us) in the loop",
        (
            "<clause>never (darken (my|our|this)|do (this|that|it) again|try (this|that|me|us) again|approach (me|us"
            "|this|our))"
        ),
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
            r"<not> (\w+ )?(come|be coming|be calling|come back|call|knock|ring)(ing)? (round|around|to (this|my|our) "
            "(door|house|inbox|gate|mailbox|yard)|up (my|our|his)|(at|on) (this|my|our) (door|gate|window))"
        ),
        (
            r"(you|he|she|they|your \w+|nobody|vendors|that you|companies|salesm\w+|strangers|machines) (shouldn't"
            "|should not|mustn't|must not|are not to|aren't to|better not|may not|are not allowed to|have no (right"
            r"|business|reason|permission) to|oughtn't) (be |to )?(\w+ )?(keep|writing|write (here|to (me|us|this)|me"
            "|us|any|again)|mailing|e-?mailing|sending|contact|contacting|ask again|calling|bother|come back|come "
            "again|approach|reach out|continue|e-?mail)(<end>| (me|us|here|this|any|again|on|writing|sending|these"
            "|him|her))"
        ),
        (
            r"(^\W*|please |pls |plz |abeg |kindly )no (send|write|mail|msg|message|contact|disturb|follow ?up)( me"
            "| us| again| agn| please)?<end>"
        ),
        (
            "(no|zero) (follow[ -]?ups?|nudges?|pings?|knocks|bumps?|chasers?|sequels?|nurture( track)?)( please| "
            "thanks| thank you| and no|<end>)(?! (got|came|from you yet|until|till|before))"
        ),
        (
            r"please,? no (\w+ )?(cards?|newsletters?|follow-?ups?|chasers|nudges|letters|nurturing)\b(?! (before"
            "|until|till|on|this))"
        ),
        "to never (do (this|that|it) again|(write|e-?mail|mail|contact)( to)? (me|us|this|our|again|any ?more))",
        (
            r"(you|u|ye) (needn't|need not|don't need to|don't have to) (\w+ )?(write|e-?mail|mail|contact|bother|send"
            r"|call|come|ask|ring|knock)( (me|us|here|this))? (again|any ?more|ever|any further)\b"
        ),
    ),
    "elsewhere": (
        (
            "<clause>(go |please )?(bother|hustle|knock|pitch|fish|bark|hunt|spam|annoy|pester|dig|drill|sail"
            "|preach|peddle|hawk|prospect|nudge|haunt|cast|beg)(ing)?( (on|up|at|to|in|off|down|for|with)){0,2} "
            r"<others>(?! (\w+ )?(to|who|in (my|our|the)|at (our|the)|on (our|the|my)))"
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
        r"(haud|hold) (yer|your) (wheesht|whisht|tongue|peace)\b",
        (
            "(pass|skip|omit|exclude|ignore|overlook|bypass|drop|miss|jump) (over )?(me|us|my name|our name|my "
            r"address|our \w+|this \w+|it) (in|from|for|on|out of|off|the) (all|every|any|future|next time|your (next"
            r"|future|list|rounds?|mail\w*)|the (rest|future|next (list|mail\w*|e-?mail|round of mail\w*|one)))"
        ),
        (
            r"(?<!we )(?<!to )(?<!i )(?<!they )\b(find|get|take up|try) (another|a new|a different|some other|herself "
            "a|yourself a) (hobby|victim|target|inbox|pastime|mark|mug|fool|sucker|friend)"
        ),
        "have you no home",
        r"(^\W*|please |just |, |and |so )give up on (me|us)(<end>|,)",
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
        "(quit|stop|cease) (knocking|drilling|digging|fishing|barking|poking|haunting|hustling)<end>",
        (
            r"^\W*((you're|you are|ur|u r|now|consider yourself|sender|and|right,?|no,?|address|domain) )*(blocked"
            "|barred|reported|blacklisted|blocklisted|muted|banned|spammed|junked)( and (reported|deleted|done"
            "|blocked|muted|binned|gone|forgotten|spammed))?( (now|already|too|again|as spam|mate|pal|bye"
            "|thanks))*<end>"
        ),
        (
            r"((you|ye|u|yous)('re| are| r)|(you|ye|u|yous)('ve| have) (\w+ )?been|youre|u r) (all )?(now |been |also "
            "|hereby |permanently |officially |just ){0,3}(been )?(blocked|barred|banned|blacklisted|black-?listed"
            r"|blocklisted|muted|filtered|rejected|denied)\b(?! (by (the|our|my) (spam|mail|filter|firewall|system"
            "|server|outlook|gmail)|until|till|time|in (my|our)|out))"
        ),
        (
            "(hit|press|pressed|pressing|hitting|use|using|clicked|click) (the |my )?(spam|junk) button|spam "
            r"button: \w+"
        ),
        "return to sender",
        (
            r"consider (yourself|yourselves) (\w+ )?(blocked|barred|banned|dumped|warned|told|out\b|dismissed"
            "|unsubscribed|blacklisted|muted|deleted)"
        ),
        (
            r"consider (me|us|this \w+|my \w+|our \w+) (\w+ )?(unreachable|dead|deceased|a ghost|extinct"
            "|unsubscribed|opted|removed|off[- ]limits|off (your|the|this) |unsubscribable|retired from|closed to"
            "|blocked)"
        ),
    ),
    "strangers": (
        (
            r"(pretend|pretending|act as if|act like|behave as if|carry on as if) (that )?(i|we|this \w+|my \w+|our "
            r"\w+|you|u)('d| had|'ve| have)? (don't|do not|doesn't|didn't|did not|never|no longer|doesnt|dont|were "
            r"never|was never|am not|are not|is not) (exist\w*|met|found|heard|knew|saw|wrote|had (our|my|this)|there"
            "|here|born|alive)"
        ),
        r"(a |be |as )?(ghosts?|dead|invisible|a wall) to (you|your \w+)\b(?! (that|in))",
        (
            r"(?<!don't )(?<!not )(?<!never )(to be|be|us be|us remain|remain|stay|you a|become) (\w+ "
            "){0,2}strangers?( again| to (you|each|one)| for you|<end>)"
        ),
        (
            r"mark (me|us|him|her|it|my \w+|our \w+|this \w+)( down)? (as |down as )?(dead|deceased|gone\b|do[- "
            "]not|no[- ]contact|never|unreachable|not to|in some way)"
        ),
        "(mislay|misplace|un-?find|unlearn|unknow|disremember|unlist|unlearn) (me|us|my|our|it|this)",
    ),
    "peace": (
        (
            r"<clause>(let|just let) (me|us|it|her|him|them|my \w+( \w+)?|our \w+( \w+)?|this \w+( \w+)?|the (\w+ "
            r")?(name|address|dead|matter|inbox|poor \w+)|sleeping \w+|his name|her name) (\w+ )?(go|rest|drop|lie"
            "|die|sleep|lapse|sink|be forgotten|stay empty)( (man|please|now|already|and|from|of|in peace|for good"
            "|forever|mate|love|with it|,))*<end>"
        ),
        (
            r"(let|leave) (?!you\b|u\b)(\S+ ){1,5}(have |in |to |be |some )?(\w+ )?(of )?(peace|quiet)\b(?! (of mind"
            "|agreement|time|room|period|zone|week|month|quarter|spot|word|call|chat|drink|coffee|moment|look"
            "|afternoon|morning|for|until|till|while|with))"
        ),
        (
            r"(ask|asks|asking|like|want|wants|beg|begs|plead\w*|pray|wish|long) (you )?(only |just )?for (\w+ "
            r"){0,2}(peace|silence|quiet)\b(?! (of mind|time))"
        ),
        (
            "(radio )?silence,? (please|would be|from (you|here|now)|is (all|what) (i|we) (ask|want|wish)|i ask|suits"
            "|now|for ever|forever|pls|thanks|thank you|or)"
        ),
        (
            r"(my|our|this|his|her|the) (\S+ )?<box> (\S+ ){0,4}((be|stay|remain|left|leave|kept|keep|go|going|fall) "
            r"(\w+ )?(quiet|silent|empty)|rest|breathe|sleep|in peace|alone|free of (you|it|this|these|sales|advert\w*"
            r"|market\w*|commerc\w*|pitch\w*))(<end>| (again|from|as my|please|of))"
        ),
        r"<clause>free (me|us|my|our)( inbox| mailbox| mail|<end>| from (this|these|your|the (list|mail\w*))|,)",
        (
            "<clause>(release me<end>|(release|excuse|discharge|relieve) (me|us) from (your (?!contract|agreement"
            r"|terms|deal|licen)|these|the (list|mail\w*|corr\w*)|further|all (the|these|your|further)))"
        ),
        (
            r"(to be|being|be|i be|both be) (spared\b|(left in peace|let alone|let be)(<end>|,| (the|any|these|this"
            r"|further|all|your|of|from|as|while|and)\b))"
        ),
        (
            "(to be|being|be|i be|both be) (excused|released|discharged|exempted)(<end>|,? (of|from|as of) (further"
            r"|all|any|future|such|these|receiving|hearing|(your|this|the|it) ?(\w+ )?(<mails>|<list>|letters"
            r"|attentions?|exchange|<end>|from you))(?! (call|meeting|demo|contract))\b)"
        ),
        "<clause>leave (me|us|him|her|them|us all|everyone here)(<end>|, )",
        (
            r"(^\W*|please |kindly |so |and |to |should |then |would you |will you |can you )leave (these|those|mine"
            r"|\w+'s \w+|my \w+( \w+)?|our \w+( \w+)?|this \w+( \w+)?|the (old |poor )?\w+('s \w+)?) (\w+ )?(alone|be"
            "|in peace)(?! (part|able|a |the|for now|until|till))"
        ),
        (
            r"leave (him|her|them|mine|my \w+|our \w+|this \w+|(every|each) one of us|all of us) (well )?out( of "
            "(it|this|that|your|these)|<end>)"
        ),
        r"leave (me|us|him|her|them) to (my|our|his|her|their|get on|it\b|rest|retire|grieve|mourn)",
        (
            r"<clause>(kindly |you'll kindly |please )?(keep|stay|stand) (well |right |the \w+ )?(away|clear|out"
            r"|off) (from |of )?(me\b|us\b|my|our|this|here|mine|the (whole|workshop|staff|ward|office|children"
            "|residents|patients))"
        ),
        r"^\W*(please |and )?hands? off\b(?! (approach|mode|model|solution|management))",
        (
            r"(^\W*|want|like|get|stay|keep|go|be|cut me) ?out (of|from) (my|our|her|his|their) (\w+ )?(<box>|radar"
            r"|sight|hair|life|funnel|crosshairs|sights)\b"
        ),
        (
            r"(^\W*|want|like|get|stay|keep|go|be|cut me) ?out (of|from) (your|this|their) (\w+ )?(radar|lists?"
            r"|database|records|funnel|crm|campaign|sequence|files|mailing\w*|crosshairs|sights|system)\b"
        ),
        (
            "(want|like|love|wish|get|need|let|me|us) ~1(off|out)( (of|from))? (this|your|that|these|his own|the"
            r"|their) (\S+ ){0,2}(ride|train|bus|rota|roster|merry|carousel|wagon|hook|radar|lists?|funnel|drip"
            "|hamster|treadmill|circus|rollercoaster)"
        ),
        (
            "(i|we|she|he|they)('d| would)? ?(just |really )?(want|wants|like|love) (off|out)( please| now| of (it"
            "|this|here|her|his|my|your|these)( inbox)?)?<end>"
        ),
        (
            r"count (me|us|him|her|\w+ \w+) out (of|from|for) (all|every|any|your|this|these|future|the (rest"
            r"|mail\w*|next)|good|ever)"
        ),
        (
            "(never|not|no longer) (again )?to (be|have|hear|see|get|receive|read) (asked|reminded|thought|of it"
            r"|troubled|approached|included in your|listed in your)\b(?! (if|whether|about the|for (a|the)|before"
            "|until|till|by|after|on|this|next))"
        ),
        (
            "(if|that|hope|wish|pleasure|would|relief|lovely|better|lovelier|like|prefer) (i |we |he |she |it "
            ")?(would |did |could |may )?(never|not|n't) (again )?(to )?(see|saw|hear|heard|read|get|got|receive"
            r"|received) [^.!?,;]{0,40}(again|from (you|your)|another (e-?mail|mail|letter|message|one of)|ever)\b"
        ),
        (
            r"(never|not) (wants?|going|care|wish|want|need) to (hear|read|see|get|receive|open) (\S+ ){0,4}(again"
            "|ever|any ?more)"
        ),
        r"rather (\w+ )?not (\w+ )?(be )?(thought of|asked|written to|reminded|approached|chased|sold to)",
        (
            r"(^\W*|want|like|get|stay|keep|go|be|cut me) ?out (of|from) the (\w+ )?(radar|lists?|funnel|campaign"
            r"|sequence|mailing\w*|crosshairs|drip|cadence)\b"
        ),
    ),
    "welcome": (
        (
            r"(your|these|such|sales|unsolicited|cold|vendor|commercial|vendors|solicit\w*|e-?mails?|mails|messages"
            r"|pitches|persistence|insistence|outreach|approach\w*|salesm\w+|they|you) ~4(is|are|'re|am)( \w+)? (not"
            r"|no longer|never|un)[ -]?(\w+ )?(welcome|wanted|appreciated|desired|entertained|tolerated|invited)\b(?! "
            "(to|me|by the)? ?(use|have))"
        ),
        (
            "(is|are|'re|deemed|remain) (most |very |wholly |entirely |simply )?(unwelcome|unwanted|undesired"
            r"|uninvited)\b"
        ),
        (
            r"(solicitations?|communications?|correspondence|e-?mails?|mails|contact|approach\w*|use of (this|my|our) "
            r"\w+) (\S+ ){0,4}(?<!attachments )(is|are|be|to be) (hereby )?(\w+ )?(discouraged|forbidden|prohibited"
            "|unauthori[sz]ed|discontinued)"
        ),
        (
            r"(nobody|no one|none of us|noone|not one of us|no-one) (here |at \S+( \S+){0,3} |in \S+( \S+){0,2} |on "
            r"\S+( \S+)? )?(\w+ )?(wants?|wishes|reads?|asked for|ordered|requested|likes?|cares? for|opens?) (to (get"
            "|receive|read|see|have) )?(these|your (mails|e-?mails|messages|letters|newsletters?)|any of (these|this"
            "|them))"
        ),
        (
            "(she|he|they|dad|mum|mom|mother|father|boss|husband|wife|who|director|owner|it|mam) (really |just "
            "|simply )?(doesn't|does not|doesnt|don't|do not) (want|wish|read|need|like) (to (get|receive|see|have) "
            ")?(any of )?(these|your (mails|e-?mails|messages|letters))<end>"
        ),
        (
            r"(not|no longer|no more|never) (\w+ )?(interested|keen|wish\w*|want\w*|willing|glad|happy) (to |in "
            ")(receive|receiving) (these|them|those|this|your|more|any)"
        ),
        (
            "(we|i) ~1(refuse|decline|reject) (the |any |all |to )(reception|receipt|receive|(further|future|more"
            r"|such|delivery of) (\w+ )?(e-?mails?|mails?|messages|contact|correspondence|communications?|approach\w*"
            r"|letters|solicit\w*)|your (mails|e-?mails|messages|letters)|any (more|further|mail\w*))"
        ),
        (
            r"<not> (want|wish|care|need) to (get|have|receive|read) (a|any|single|what)? ?(\S+ ){0,3}(more|further"
            "|word|next|second) ?(e-?mails?|mails?|messages?|letters?|reminders?|newsletters?|follow-?ups?|from you"
            "|of (these|them)|<end>)"
        ),
        (
            r"(this|the|that|my|our|his|her|a) (address|mailbox|inbox|domain|number|box) (\S+ ){0,3}(should|must|may"
            "|shall|can|will|is to|ought to|does|do|would)(n't| not| never| no longer) (wish to |want to |be )?(see"
            r"|hear|receive|get|be|have|accept|take|used|written) (\S+ ){0,4}(you|this|these|again|any\w*|more|mail"
            r"|sales|commercial|marketing|business|advert\w*|for)\b"
        ),
        (
            "(no|without (any|my|our)|never any|lack of) (prior )?(consent|permission) (was |is |has been |had "
            "been |being |ever )*(given|implied|granted|obtained|exists?)"
        ),
        (
            r"(sales|unsolicited|cold|vendor|commercial|vendors|solicit\w*|e-?mails|mails|pitches|outreach|salesm\w+"
            r"|marketing) ~3(is|are|'re) (\w+ )?(not|no longer|never) (\w+ )?(permitted|allowed)( (here|in (this|our"
            r"|my)|at (this|our)|on (this|our)|to (this|our|my))\b|<end>)"
        ),
    ),
    "threat": (
        (
            "(next (one|e-?mail|mail|message|letter|attempt|nudge|follow-?up|one of these)|(one|send) (more|another)"
            "|another( one)?( e-?mail| mail| message)?|anything (else|further|more)|any (more|further|other"
            "|additional|future) (e-?mails?|mails?|contact|messages?|correspondence|one|mail|communications?)|(a|the) "
            "<nth>( one| e-?mail| mail| message| letter)?|further (contact|e-?mails?|mails?|messages?|one"
            r"|correspondence)|additional (contact|e-?mails?|mails?|messages?))\b (?!(thing|question|point|issue"
            r"|topic)s?\b)[^.!?]{0,50}(bill you|invoice you|charge you|complain\w*|(?<!our )counsel|solicitors?"
            r"|attorneys?|court|police|authorit\w*|regulator|isp|registrar|ombudsman|bounces|as an incident|spam"
            r"|blacklist\w*|bad review|complaint form|commissioner|proceedings|fraud (desk|team)|escalated|cyber"
            r"|tribunal|harassment|<body>)\b"
        ),
        (
            r"(any|further|next|future|more|another|again|subsequent|continued)\b[^.!?]{0,60} (be|get|gets) (answered"
            r"|dealt with|met|handled|replied to|returned) (by|with|to) (our|my|a|an) (\w+ )?(counsel|lawyers?"
            r"|solicitors?|attorneys?|legal|complaint|invoice|litigat\w+|boss)"
        ),
        r"(^\W*|then |and |the )?<body>( complaint form| complaint| report)? (is |comes |are |goes |will be )?next\b",
        (
            "next (stop|step|letter|e-?mail|mail|call|one|telling)( goes| is| will be| comes|:|'ll be| it'll be)? "
            r"?(to |from |straight to |straight into )?(the |my |our |your )?(\w+ )?(<body>|police\b|court|registrar"
            "|complaint)"
        ),
        (
            "complaints? (follows|filed|lodged|to follow|is (ready|drafted|written|on its way)|will follow|goes (in"
            r"|out|off)|on its way|drafted)\b"
        ),
        (
            "(going|on|straight|over|off|complain|speaking|talk) (in|on|over)? ?to (your|the) (isp|registrar"
            "|ombudsman|regulator|postmaster|hosting|data protection)"
        ),
        (
            "(it's|its|is|it is|this is|that's|thats|already|amounts to|calls? (it|this)|says? (it's|its|it is|this "
            r"is)|borders on|constitutes?|becoming|near) (\w+ )?(harassment|stalking)\b(?! (training|polic|case|module"
            "|prevention|course))"
        ),
        (
            "(pursuant to|in accordance with|by virtue of) (the )?(uk |eu )?<law>[^.!?]{0,80}(cease|desist|withdraw"
            r"|object|opt\b|erase|erasure|must not|refrain|require you|i require)"
        ),
        r"(issue|commence|institute) (\w+ )?proceedings",
        (
            "(per|each|every|any) (unsolicited|unwanted|uninvited) (e-?mail|mail|message|communication|approach"
            "|contact|commercial|electronic)"
        ),
        (
            r"(e-?mails?|mails?|mailing|writing|contact\w*|spam\w*|unsolicited|sending|address|mail|messages|what "
            r"you('re| are) doing)\b[^.!?]{0,50} (is|are) (an offence|illegal|unlawful|against the law|a criminal"
            r"|prohibited by|not (legal|lawful|permitted))\b"
        ),
        (
            r"(forwarding|forward|forwarded|passed|passing|handed|given|giving|going) (it |this |them |you |your \w+ "
            r")?(\w+ )?(directly |straight )?to (the |my |our )?(\w+ )?(cyber ?cell|cyber crime|fraud (desk|team|squad"
            r"|department)|police|abuse|data protection authorit\w+|commissioner|vigilance)"
        ),
        (
            "(you|your|this|these|each|every|next|further|it's|it is|it) ~3(lies?|goes|get|gets|is|are|been|being|be"
            r"|will be) (\S+ ){0,3}as (an incident|harassment|abuse|evidence|malicious|a nuisance|vexatious|a security)"
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
        r"^\W*(ah,?|oh,?|oi,?|hey,?|oh no,?)? ?(again you|not you again)( guys)?\W*( finish| stop| go| no)?[?! .]*$",
        (
            r"^\W*((that's|this is|its|it's|thats|already|now|guys|ok|and|the|your|my|e-?mail|number),? ){0,3}<nth> "
            "(e-?mail|mail|message|reminder|nudge|follow-?up|bump)( (now|already|this (week|month|year|morning)"
            r"|today|from you|in a row|in \w+ \w+|since \w+)){0,2}[.!]*$"
        ),
        (
            r"how many (\w+ ){0,2}(times|no'?s|silences|ways|refusals) (\w+ ){0,3}(must|have i|have we|will it|should"
            "|need to|needs to|do i|do we|go|are needed|before|until|till|person|make a no|does (it|a|one|somebody"
            r"|someone|anyone))\b(?! (\w+ ){0,4}(click|enter|log|type|pay|restart|re-?\w+|fill|upload|import|export"
            "|copy|wait|sign|say (she|he|they|we|i)('s|'re|'m)))"
        ),
        (
            "how (do|does|can|could|would|to|i can|one|shall|must|we can) ~4(get|gets|come|make|leave|escape|stop|go"
            "|end|getting|be|quit) ~3(off(?! (the (ground|shelf|phone|fence)|paper|excel|spreadsheets?|sage|to|with"
            r"|work|on)\b)|rid of (you|these|your|this|them)|(?<!mails )removed|forgotten|away from you|(this|it|these"
            "|them) (all )?(to )?(stop|end|cease)|out (of|from) (this|your|here|these)|out<end>)(?! (contract|mess"
            "|agreement|lease|hole|situation|rut|old))"
        ),
        (
            "(says?|said|mean|meant|repeat|say|answer is|is|was|it's|still|final|remains?) (a )?(no|nein|non),? "
            "(and )?(it )?(means|stays|remains|will stay|will always be) (no|a no)"
        ),
        r"(less|fewer) of (you|this|these)\b(?= ?(<end>|, (please|thanks|pls)| please))",
        (
            "(goodbye|good-bye|bye|cheerio|farewell|sayonara|adios|so long)( and|,)? (for good|for ever|forever"
            "|permanently|(don't|do not|never) (come|write|mail|call|return|knock|look back|e-?mail|contact))"
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
            r"(?<!to )\b(rub|scratch|strike|cross|blot) (me|us|him|her|them|mine|my name|our name) out\b(?! (to|for "
            "(lunch|dinner)|on loan))"
        ),
        (
            "(cross|strike|rub|scratch|black|blot|ink)(ing)? (it |them )?out ((my|our|his|her) (line|entry|name|row"
            "|address|record|number)|(the|that) (name|address|entry|line|row|number|record)( (with|of|for|about|that"
            "|bearing) (me|us|my|our|his|her|this)|<end>))"
        ),
        (
            r"(?<!we )(?<!they )(?<!i )\b(throw|chuck|toss|rip|tear|bin|empty|burn|shred|clear)(ing)? (out |away |up "
            r")?(my|our|his|her|whatever|what|everything|anything|all) (\S+ ){0,3}(address|name|number|details|data"
            "|entry|record|card|contact|about (me|us)|on (me|us)|attached to|belonging to|you (hold|have|keep|store))"
        ),
        (
            "(name|address|e-?mail|number|company|firm|details|we|i|data|domain|us|me|entry) ~3((should|must|may"
            "|ought to|shall|had better|can|please|to) (please )?(not|no longer|never|no more)( be)?|no longer to"
            "|never to) ~2(appear |figure |stand |remain |stay |show up |sit |exist |be |found )?(in|on|within|part "
            r"of|among) (your|any|the|these) (\w+ )?(<list>|computer|circulation|templates?|hands|possession)"
        ),
        (
            r"(my|our|his|her|all|this|every|mine|it|everything|address\w*|name)\b[^.!?]{0,30} (is|are|it's|they're"
            r"|get|getting) (to be |themselves |myself |ourselves |itself )(\w+ )?(wiped|erased|deleted|removed"
            r"|forgotten|purged|scrubbed|expunged)\b(?! (after|within|by law|every|once|when))"
        ),
        (
            r"(want|like|require|expect|ask|insist|wish|demand) (that )?(it|this|they|everything|all|my \w+|our "
            r"\w+) ~1(is|are|be|gets) ~1(wiped|erased|deleted|removed|forgotten|purged|scrubbed|expunged|destroyed)"
        ),
        (
            r"(?<!we )(?<!i )(?<!we'd )(?<!always )\b(lose|forget|burn|bin|shred|erase|wipe|destroy|mislay) (the|that"
            r"|this|all|every) (number|e-?mail address|address|e-?mail|contact|name|lot|copy|card)\b(?! (i|we|of|for"
            "|above|below|field))"
        ),
        "<clause>(<remove>|erase)(,| and|, and) (please )?confirm",
        (
            r"(confirm|acknowledge|evidence) (\w+ ){0,3}(deletion|removal|erasure|suppression|that (i|we|it|my \w+"
            r"|our \w+|they) (am|are|is|has been|have been|was|were) (off|gone|out|deleted|removed|erased))"
        ),
        r"wipe (both|the lot|all|it|everything|them)\b",
        (
            "(undersigned|client|clients|he|she|mother|father|firm|office|chair|director|board|company|professor"
            r"|minister) (\w+ )?(objects|object|withdraws|revokes|opts out)\b ~3(to (the |any )?(process\w*|use of "
            r"(its|his|her|my|our|this|their)|receiv\w*|being (contacted|mailed|written|e-?mailed|approached)|further"
            "|direct|these (mails|e-?mails|messages|letters)|marketing)|consent|permission|from (your|all|any))"
        ),
        (
            r"(^\W*|, |and |so )((so|hereby|therefore|with this|herewith|now|formally)[, ] ?){0,2}(i|we) (hereby "
            "|formally |now |do )?(object|opt out)<end>"
        ),
        "consent [^?]{0,80}(withdrawn|revoked)",
        (
            "(see|see to it|ensure|make sure|make certain|arrange|take care|trust|asking|ask|request|beg) (that )?(no"
            r"|not a|never a|nothing|neither) (\S+ ){0,3}(e-?mails?|mails?|messages?|letters?|reminders?|follow-?ups?"
            r"|communications?|further|of (these|them|your)) ?(\w+ )?(is|are|be|comes?|gets?|arrives?|goes|reach\w*|to "
            "be|sent|will)"
        ),
        (
            r"(see|sure|ensure|certain|care) (to it )?(that )?(\S+ ){1,6}(never|not|no longer|isn't|aren't|doesn't"
            "|won't|don't) (again )?(be |is |are |get |gets )?(merged|used|mailed|written|contacted|sent|bothered"
            "|addressed|on your|troubled|in (your|any)|on (any|your)|among|reached|called|disturbed|scared|e-?mailed"
            "|figure|receive (any|more|these|this|further|your|such))"
        ),
        (
            "(they|these|it|mails|e-?mails|letters|messages) (need|needs|have|has|are|ought|must) (to )?(not|stop"
            r"|never) (be )?(come|coming|arrive|arriving|reach|reaching|land|landing)\b"
        ),
        r"(?<!to )\b(throw|throwing) (me|us|my name|our name) out\b(?! (to|for))",
    ),
    "also": (
        r"<clause>(dnc|suppress|blacklist|unlist|blocklist) (me|us|this (address|domain|number)|my|our)\b",
        (
            "(don't|dont|do not|pls no|no|never) (msg|mail|txt|text|send|write|call|contact|e-?mail|message)( me| "
            r"us)? (agn|agen|agin|nomore|animore|anymor|evr|evermore)\b"
        ),
        r"<remove> (this|my|our|the) (adres|adr|emial|maill|addy|addr)\w*",
        r"(abeg|biko|oga|habibi|yaar|bhai|ejo),? (no |make you )?(free|leave|comot|let) (me|us|my|our|am)\b",
        (
            r"rather (\w+ )?not (\w+ )?be \w+ (again|any ?more|ever)|(soon|happily|gladly|sooner) not be (thought "
            "of|asked|written|contacted|sold|pitched|reminded|approached)"
        ),
        r"<not> (need|want|require) another (\w+ )?(e-?mail|mail|letter|message|word|reminder|pitch|nudge|note)\b",
        (
            "(let there be|may there be|there (should|shall|must|need|had better) be|there had better be) (no|none"
            r"|nothing)\b (more|further|next|other)?( \w+)?( ?)(<mails>|<end>|of (these|them)|from you)"
        ),
        (
            "(insistence|persistence|outreach|attention|interest|e-?mails?|mails|messages|contact|visits?"
            "|presence) ~5no longer welcome"
        ),
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
        (
            r"please (desist\b|discontinue(<end>| (your|these|this|all|any|sending|further|such|writing|e-?mail\w*"
            r"|mail\w*) ?(?!subscription|licen|plan|contract|account|service|order)))"
        ),
        (
            r"(strip|drop|lift|fish|weed|dig|cut|prune|drag) (me|us|my \w+|our \w+|this address) (off|out|from) (of "
            r")?(your|any|every|this|all|there|here|it|the (list|mail\w*|sequence|campaign|mix|pile|machine|net"
            r"|pot))\b(?! (call|meeting|invite|demo))"
        ),
        (
            "<clause>(lose|forget) (me|us|(my|our|this) (address|name|number|e-?mail|mail|contact|details|existence"
            "|company|firm|office|inbox|phone))( (completely|entirely|please|now|for good|forever|altogether"
            "|and))*<end>"
        ),
        (
            "(wish|want|like|prefer|choose|ask|demand|request|hereby|intend|elect) (to )?(be |stay |remain "
            r")?(un-?contacted|unmailed|left off|off your|out of your|unlisted|forgotten)\b"
        ),
        (
            r"(exercise|exercising|invoke|invoking|assert\w*|use|using) (my|our|the|his|her) (legal |statutory |gdpr "
            ")*rights? ((to|of) (?!terminat|renew|audit|cancel|return|refund|inspect|exit|extend|buy|match|choose"
            r"|negotiat|withdraw from|reject)\w+|under)\b"
        ),
    ),
    "go": (
        (
            "<ask>(vanish|disappear|evaporate|relent|desist|retreat|detach|begone|be gone|vamoose|scram|scarper|shush"
            "|hop off|hop it|bow out|pipe down|stand down|give over|give it a (rest|break)|give it up|let go|let up"
            "|ease off|lay off|leave off|step away|step aside|turn back|clear off|back off|zip it|button it|belt up"
            "|put a sock in it|wrap it up|walk away|walk on|wander off|wander away|go home|go away|go elsewhere|go "
            r"bother \w+|get out|get gone|get lost|stay away|stay gone|stay out|keep away|keep out|keep off|cease|quit"
            "|quit it|stop it|cut it|cut it out|knock it off|pack it in|do one|depart|retire|go extinct|shove off"
            "|push off|sling it|fade away|melt away|buzz off|bog off|take a hike|haud yer wheesht|wheesht)<tail>"
        ),
        "<ask>(desist|relent|begone|cease|refrain|vanish)(?=[,;:!.]|<tail>)",
        (
            r"(^\W*|[,;] |and |n |please )(stay|keep) (gone|out|away) ?(please|forever|for good|from (us|me|here)"
            "|now)<end>|(go|gone|away|out|off|ye|u|you|begone)[,.]? (and |n |& )?stay (gone|out|away|lost)<tail>"
        ),
        (
            "<ask>(mute|silence|block|delete|remove|unsubscribe|exit|dismiss|excuse) (yourself|yourselves|urself"
            r"|yerself|your lot)\b"
        ),
        r"^\W*(och |och,? |get |ach |now )?(away|off|out|be gone|begone) (wi|with) (ye|you|ya|yer|u)\b",
        (
            r"(^\W*|[,;:] |please |get |stay |keep |clear |hop )off (my|our) (\w+ )?(lawn|land|property|premises|porch"
            r"|doorstep|step|patch|case|back|roof|inbox|mail|mails|turf|street|stoep|grass|drive|pitch)\b"
        ),
        (
            r"(close|shut|latch|lock|bolt|pull|mind) (it|the (door|gate|lid|latch)|that (door|gate))( \w+)? (behind"
            r"|after) (you|u|ye|yourself)\b"
        ),
        (
            "(the|that|your|there'?s the) (door|exit|gate|way out)( is|'s)? (over there|that way|behind you|on the "
            r"left|to your \w+)"
        ),
        (
            "<ask>(leave|quit|vacate|clear|exit) (the|my|our) (field|stage|pitch|room|building|premises|arena|inbox"
            "|mailbox|ring|pool|table|theatre|dancefloor)<tail>"
        ),
        (
            "(try|turn|practise|practice|lavish|shower|unleash|inflict|waste|spend|use|expend|bestow|exercise|work) "
            r"(it|that|them|these|this|your \w+( \w+)?) (up)?on (some|another|other|someone|somebody|anyone|the "
            r"neighbou?rs|others|a different)\b"
        ),
        (
            "<ask>(direct|point|aim|turn|take|focus|steer|divert|redirect|channel|pour|put) (your|all (that|this|of "
            r"it)|that|this|these) (\S+ ){0,3}(elsewhere|somewhere else|another way|the other way)\b(?! (in|within) "
            "(our|the))"
        ),
    ),
    "silence": (
        (
            r"(grateful|thank\w*|obliged|glad|request|wish|ask|asks|asking|beg|gift|present|favou?r|kindness|reward"
            r"|prefer|appreciate|enjoy|value|want|crave|pray|settle|long|hope|like|require|demand|prescribe) (\S+ "
            "){0,3}(your |a |total |complete |lasting |permanent |eternal |perpetual |radio |absolute |everlasting "
            r"|continued |some |with )silence\b(?! (on|about|until|till|as|while|in|procedure|mode|detection))"
        ),
        (
            r"(grateful|thankful|obliged|glad|asks?|asking|beg|pray|settle) for (\w+ )?silence\b(?! (on|about|until"
            "|till|as|while|in))"
        ),
        (
            "(kindest|best|nicest|only|one|greatest|most useful|most helpful|decent) thing (that )?(you|u|ye)( can| "
            r"could|'d)?( now)? do( for (me|us))?( \w+)? is (nothing|stop|leave|go\b|vanish|not|forget|delete"
            "|disappear|quit|to (stop|leave|go|vanish|forget|delete|disappear|quit))"
        ),
        (
            r"<ask>(send|mail|e-?mail|write|forward|post|give|show) (me |us |him |her |this \w+ |my \w+ |our \w+ "
            ")?(nothing|none|no others?|nowt|nada|zilch|zero)( (more|further|else|at all|ever))*(<end>| (in|to|of"
            r"|from|here|again|ever|until hell)\b|,)"
        ),
        (
            r"(ask|asks|asked|beg|must|trust|want|like|prefer|obliged|kind|decide\w*) (\S+ ){0,5}(to )?(send|mail"
            r"|write|post) (me|us|him|her|this \w+) (none|nothing|no more|no others?|no further)\b"
        ),
        (
            "(like|prefer|rather|wish|want|glad|happy|pleased|love|hope|grateful|best|content) (to |if (i|we|she|he) "
            r")?(\w+ )?(receive|get|got|received|have|had|see|saw|hear|heard|read) (none|nothing|no more|no others?"
            r"|neither|no further)\b(?! (of the (module|feature)|until|till|quotes?|offers? (from|by)|calls? (today"
            "|this)))"
        ),
        (
            "<ask>(write|mail|e-?mail|call|knock|ring|contact|come|disturb|trouble|darken|address|approach|bother"
            r"|pester|sell|pitch|address yourself)( \w+){0,3},? no more\b(?! than)"
        ),
        (
            "(not|never) (the )?(one|a|another|a single) (syllable|word|whisper|line|comma|byte|squeak|letter|peep"
            r"|dicky ?bird|bump|ping|nudge|salvo)s? (more|further|longer)\b"
        ),
        r"no more (\w+ )?(from|out of|outta) (u|you|ye|your lot|you lot|y'all|these people|this lot)\b",
        r"(no more|nomore)(s|z)?<tail>(?<!\?)",
        (
            r"(^\W*|please |pray,? |, |and |; )no (encores?|reprises?|win-?backs?|postscripts?|curtain calls?"
            r"|resurrections?)\b(?! (needed|yet|until|till|before|is|was))"
        ),
        (
            r"(let'?s|let us|there) (\w+ )?(have|be|should (not )?be|must (not )?be|shan't be|won't be|need not be"
            "|shouldn't be|mustn't be|better not be) (no|a|any) (next time|next one|sequel|encore|repeat|seventh"
            r"|eighth|fourth|fifth|sixth|ninth|tenth)\b(?! (we|i|at|for us|around we))"
        ),
    ),
    "never": (
        (
            "never (ever )?(want|wish|wanna|care|hope|need|expect|like) (to )?(see|hear|read|get|receive|have|open"
            r"|find|meet) (\S+ ){0,2}(these|you|u|your <missives>|from (you|u)|another (<missives>|one of)|my (name"
            r"|address)|one of (these|them)|it again|this again|any of (these|this|your))\b"
        ),
        (
            r"(want|like|wish|love|prefer|obliged|glad|happy|pray|hope|grateful|pleased) (\w+ )?(never|not) (again "
            r"|ever )?to (\w+ )?(see|hear|meet|read|get|receive|be (written|mentioned|contacted|mailed|circled|bumped"
            r"|asked|sold|pitched|numbered|counted|chased|reminded|called)) (\S+ ){0,4}(again|from (you|u)|of (you"
            r"|these|it)|you|these|back|to|among|by|any ?more|ever)\b"
        ),
        (
            r"never (to )?be (\W)?(circled|bumped|pinged|nudged|floated|followed|chased|checked in|reached out|touched "
            r"base|looped)( \w+)? ?(back|up|on|with|in|to|again|by)?"
        ),
        (
            r"(write|mail|e-?mail|text|msg|message|ring|call|contact|send)( to)? (me|us|him|her|here|this \w+) (\w+ "
            r")?never\b(?! (before|mind))"
        ),
        (
            r"(^\W*|, |and |n |; |or |\. )(never|not) (to|at|for|in|on) (me|us|him|her|this (address|inbox|number"
            r"|house|mailbox|email|mail)|my (inbox|phone|mail)|our (inbox|door)) (again|any ?more|ever)\b"
        ),
        (
            r"^\W*(frequency|topics?|channels?|contact|mails?|e-?mails?|updates?|messages?|calls?|newsletters?"
            "|follow-?ups?|preferences?|subscription)( preferences?| frequency)?: ?(never|none|zero|no|nil|0|off|stop"
            r"|cancelled)\b"
        ),
        (
            r"^\W*(no|nope|nah|naw|never|nothing|not|none|hard no|hard pass)\b[^.!?]{0,25}(?<!\w)(ever,? ever|never "
            "ever|ever again|not ever|in perpetuity|for all time|for all eternity|till the end of time|for good and "
            "all|forever and (ever|always)|once and for all|now and for ?ever|today,? tomorrow)<tail>"
        ),
        (
            r"(\bno,|declin\w+|refus\w+|the answer|unwelcome|unwanted|not wanted|not needed)\b[^.!?]{0,40}\b(in "
            r"perpetuity|for all time|everlasting\w*|till the end of time|for good and all|forever and ever|for ever "
            r"and ever|henceforth|in (any |all )?future (issues|editions|numbers|instal\w+)?|for ever more"
            r"|evermore)\b(?! (until|we|i))"
        ),
        (
            r"(this|it|these|that one|the letter|one|thread|your \w+),? (and|with|plus) (all|any|every|each) (of "
            ")?(its |the |their |your |that |those |other )?(successors?|kin|sequels?|rest|future ones?|follow-?ups"
            r"|that follow|to come|like it|children|offspring|descendants|siblings|relatives|heirs|after)\b"
        ),
        (
            r"\ball (its|their|his) (successors?|kin|children|sequels|offspring|descendants|siblings|relatives|heirs"
            r"|follow-?ups)\b"
        ),
        (
            r"(not|no) (today|tomorrow|this \w+|now|after \w+),? (not|no|nor) ([^.!?]{0,40},? )?((and |nor |or )?(not"
            r"|never) ever|ever|never)\b"
        ),
        (
            "never again,? (tyvm|ty|thx|mr|mrs|ms|dr|sir|dear|thanks|thank you|if you please|i beg|ok|okay|please|you "
            r"(people|lot))\b[^.!?]{0,30}[.! ]*$"
        ),
        (
            "not (1|one) more( (e-?mail|mail|one|word|msg|message|letter|from you|u hear|you hear|ok|time|please|of "
            "these))*<tail>"
        ),
        (
            r"(bye|goodbye|good-?bye|farewell|tara|so long|adieu|goodnight)\b[^.!?]{0,25}(till never|until never|for "
            "ever|forever|for good|for keeps|never to (return|meet)|and (don't|never) (come|write|return))"
        ),
        (
            r"^\W*(bye |goodbye |adieu |farewell )?(forever|for ever|permanently|for keeps)( this time| now| and ever| "
            r"please| thanks)*\W*$"
        ),
    ),
    "rather": (
        (
            r"(rather|sooner|prefer|like|wish|want|prefers|wishes|wants|better) (\w+ )?(not|never) (to )?(read|see"
            r"|hear|find|get|receive|open|have|be (sent|shown|told|asked|put|reminded|given|troubled|approached)) (\S+ "
            "){0,3}(more of|again|another (<missives>|one)|any ?more|further|next|in my (box|inbox)|of (it|these|this"
            r"|them)|from you)\b(?! (until|till|before|info\w*|detail\w*|vendors?|tools?|quotes?|this|next (week"
            "|month)|demos?|calls?))"
        ),
        (
            "(sooner|rather) [^.!?]{1,50} than (get|read|see|receive|open|hear|have) (one |another |any )?(more "
            r"|again )?(of (these|them|this|your)|from you|<missives>)\b\b"
        ),
        (
            "(rather|sooner|prefer|better|prefer it if|like it if|obliged if|grateful if|kind if|kindness if|glad if"
            "|happy if|pleasanter if|nicer if|best if|pleased if|love it if|well if) (all round |simply |to all "
            r")?(that )?(if )?(you|ye|u|y'all|your \w+) (\w+ )?(mislaid (me|us|my|our)|lost (me|us|my|our)|forgot"
            "|dropped (me|us|my|our|it|this)|(left off|stopped)(<tail>| (writing|mailing|e-?mailing|sending|calling"
            "|altogether))|turned back|crossed|struck|erased|deleted|removed|skipped|passed|vanished|disappeared|went "
            "away|moved on|gave up|looked elsewhere|ceased|desisted|refrained|quit|kept (away|out|off)|stayed (away"
            r"|out)|overlooked|omitted|took (me|us|our|my)|wrote (neither|no|less|to (some|any)|elsewhere))\b(?! by "
            "(to|for|on))"
        ),
        (
            "(thank|obliged|grateful|kindness|favou?r|courtesy|kind|mercy|charity|appreciate it|blessing|relief"
            r"|indebted) (\S+ ){0,5}(if|to|that) (you |ye |u |they |these |this |there |the \w+ |it )(\w+ )?(to |would "
            "|could |might )?(stop|cease|quit|desist|refrain|leave off|end|ended|ceased|stopped|were not|weren't|not "
            "be|were no|was no|were (the|to be the) (last|whole|end)|proved to be|wrote no|sent no|sent none|forget"
            r"|lose|drop|skip|vanish|go away|mend(ed)? at|dried up|turn(ed)? off|shut off)\b(?! by (to|for|on))"
        ),
        (
            r"(obliged|grateful|glad|kind|kindness|appreciate it|prefer it|happy|pleased|thankful|delighted) (\w+ "
            r")?(if|were) there (were|was|be|is|to be) (not|no|none|nothing)\b(?! (delay|cost|charge|price|fee|change"
            "|gap))"
        ),
        (
            r"(obliged|grateful|glad|kind|kindness|appreciate it|thankful|delighted|relieved) (\w+ )?(if|were) (\S+ "
            r"){0,4}(nothing|no) (more|further) (were|was|is|came|comes|arrived?|be)\b"
        ),
        (
            "(like|wish|want|prefer|ask that|asks that|request that) (that )?(the|this|our) (matter|acquaintance"
            r"|correspondence|conversation|exchange|thread|chain|subject)\b[^.!?]{0,30}(drop|go no further|end|closed"
            r"|rest|lapse|cease|die|be dropped|be over|end here)\b(?! (until|till|off by|by (friday|monday)|date))"
        ),
        (
            "(must|may|do|shall|will|have to|am to|are to|i'd|we'd|would|should)? ?(insist|require|request|ask|beg"
            "|demand|direct|instruct|order|wish|desire|trust|asks|directs|requests|instructs|insists|wishes|requires"
            r"|orders)s? (me |us )?(that )?(\S+ ){0,6}(it cease|it stop|it end|they cease|they stop|they be (ended"
            "|stopped)|these (cease|stop|end|be (ended|stopped))|none further|no (more|further) be|none be|nothing "
            "(more|further) be|be (forgotten|erased|left (alone|in peace|out)|sent no|spared)|there be no|there being "
            r"no|cease forthwith|be sent no)\b"
        ),
        (
            r"\b(oblige|favou?r|help|thank|reward|spare) (me|us|him|her|the \w+|this \w+) by (not|never|no longer"
            r"|leaving|forgetting|losing|deleting|removing|skipping|ceasing|stopping|dropping|omitting)\b(?! (a|the"
            "|your) (message|voicemail|card|sample|review))"
        ),
        (
            "(so|as) (good|kind|nice|decent) as (to )?(not|never|stop|cease|desist|refrain|leave (me|us|it|off)"
            "|forget|drop (me|us|it|this)|omit|remove|cross|strike|delete|erase|pass (me|us)|row|let (this|it|me|us) "
            r"(go|be|drop))\b(?! by (on|for|to) \w+day)"
        ),
        (
            "(had|have|has|having) the (goodness|courtesy|decency|grace|kindness|sense|manners) (to|of) (stop|cease"
            r"|desist|leav\w+ (me|us)|forget|go\b|not|never|refrain|withhold|remove|delete|vanish|take (me|us|no))"
        ),
        (
            r"(ask|asks|asked|asking|beg|request\w*|tell|urge|want|like|require|thank|trouble|trust|invite|advise"
            r"|implore|instruct|direct\w*|expect) (that )?(you|ye|u|your (\w+ )?(people|ppl|team|firm|company"
            r"|colleagues?|machine|robot|bot|reps?|lads|system|software)|each sender|senders|vendors|salesm\w+) ?(\w+ "
            ")?(to |and yours to )?(please |kindly |now )*(refrain|desist|cease|leave off|lay off|pass (us|me|this "
            r"\w+) (over|by)|skip (us|me)|stop (serenading|tugging|waving|knocking|fishing|poking|prodding|pulling"
            "|ringing|pestering|hawking|circling|bumping)|drop (the (matter|subject)|me from|us from)|let (it|this|us"
            "|me|him|her) (go|be|drop|rest|lie)|forget (me|us|my|our|this (address|inbox|number)|that (i|we))|go "
            "(away|elsewhere)|look elsewhere|turn back|keep (away|out)|stay (away|out)|spare (me|us|him|her|this)"
            r"|disregard (me|us|this address)|respect (that|this|my|our) (no|wish|silence|request|decision))\b(?! "
            "(until|till|before|for now))"
        ),
    ),
    "ends here": (
        (
            r"\b(here|there|that|this|this one|eleven|ten|nine|eight|seven|six|five|four|three|number \w+) is where "
            r"(it|this|we|you and i|our \w+|the \w+) (\w+ )?(ends?|stops?|parts?|gets? off|finish(es)?|cease|separate"
            "|diverge|say goodbye)<tail>"
        ),
        "<ask>(end|finish|stop|bury|break off|leave) (it|this|things) (right )?(here|now|today)<tail>",
        (
            "(let'?s|let us|lets|can we|could we|may we|shall we|rather we|prefer we|like us to|prefer that we) "
            "(please |just |simply |all |agree )*(to )?(not|never) (keep in touch|stay in touch|be in touch|do this "
            "(again|any ?more)|do it again|speak again|talk again|meet again|correspond|write again|start again|hear "
            r"from each other|discover what|find out what|make it (a|an)|be pen ?pals|connect|become acquainted)\b(?! "
            "(until|till|before|this|today|on (mon|tues|wednes|thurs|fri)|by (phone|email)|like this))"
        ),
        r"(let'?s|lets|let us|we should|time we) (\w+ )?(break|broke) up\b(?! (the|our|into|a))",
        (
            r"(we|you and i|u and me|you and me|me and you)('re| are| r|re)? (\w+ )?(through|done|finished|over"
            "|history)( here)?,? (for good|permanently|forever|you and i|you and me|u n me|u and me|you n me|us two"
            "|the two of us)"
        ),
        r"(your|ur|you|u|you're|youre|your time is) (\w+ )?done here\b",
        (
            r"\b(this|our|the|whole) (\w+ )?(relationship|courtship|correspondence|affair|romance|one-sided \w+"
            r"|situationship|charade|pen ?friendship)('s| is| has| be)? (\w+ )?(over|ended|finished|done|dead|run its "
            r"course|at an end|a closed book)\b(?! with)"
        ),
        (
            r"(be|was|were|is|stand as|stands as|serve as|remain|prove\w* to be|as) (the )?(whole|all|end|last"
            "|entirety|sum|extent|finish|close) of (the (series|sequence|run|set|collection|matter)|your (series"
            "|sequence|run|campaign)|our (correspondence|exchange|acquaintance|dealings)|things between us|it between "
            r"us|this (exchange|correspondence|series))\b"
        ),
        (
            "<ask>let (this|these|it|this one|them|your (<missives>|campaign)|his name|her name|my name|your last) "
            r"(\w+ )?(lie|die|lapse|be forgotten|rest in peace)( (in peace|there|please|now|and|with|for good"
            r"|undisturbed|quietly|where it \w+))*(<tail>|,)"
        ),
        (
            r"<ask>(bury|burn|kill|snip|cut|sever|drown|sink|untie|torch|incinerate) (this|the|our|that) (\w+ "
            r")?(thread|chain|correspondence|conversation|sequence|drip|cadence|e-?mail chain)\b"
        ),
        (
            "(<ask>|and )(quit|drop|bin|ditch|pull|drown|mute|silence|switch off|turn off|kill|end|stop|halt|cancel"
            "|wind up|shut down|stand down|call off|wind down|suspend for good|unplug|retire|dismantle|ditch) (the"
            r"|your|this|ur) (\w+ )?(drip|campaign|sequence|cadence|bots?|robots?|automation|nurture|outreach|chase"
            r"|hunt|pursuit|siege|barrage|drumbeat|serenade|series|bombardment|machine)\b(?! (until|till|for now"
            "|builder|tool|module|manager|software|feature|option|add-?on|package|and (call|send|ring)))"
        ),
    ),
    "or else": (
        (
            r"(^\W*|[,;:-] |send |land |get )?(one more|1 more|another one|one more of (these|them)|1 more time|one "
            "more time)( (e-?mail|mail|message|letter|from you|to (me|us)|of (these|them)))?,? (and|n|&|or else|then) "
            r"(?!(\S+ ){0,4}(in\b|sold|buy|sign|deal|yours|marry|convinced|customer|yes|order|book|then|we're|we (have"
            "|are|got|can|could|should|need)|slowly|finally|last))"
        ),
        (
            r"\b(further|future|any more|any other|any further|additional|next|subsequent|unsolicited|continued"
            r"|repeat) (<missives>|ones?|attempts?|approach\w*|contact|communications?|1|correspondence|letters"
            r"|items?) [^.!?]{0,40}\b(go|goes|going|gets?|will|is|are|be|shall be|treated|lands?|referred|straight"
            r"|dealt|sent|constitutes?|means?)\b[^.!?]{0,40}\b(compliance|legal|security (desk|team|office)|phishing"
            "|junk|spam|trash|bin|shredder|compost|ombudsman|police|contempt|breach|reported|unwelcome|unread|deleted"
            "|blocked|registrar|abuse|harassment|returned unopened|binned|refused|regulations|trespass|nuisance"
            r"|solicitors?|lawyers?|attorneys?|court|injunction|invoiced?|charged|fee|fraud|hr\b)\b(?! (review"
            "|approval|team will (review|approve|look)))"
        ),
        (
            r"\bfurther (attempts?|contact|approach\w*|<missives>|correspondence)( \w+){0,4} (unwelcome|unwanted"
            r"|discouraged|ignored|pointless|futile|blocked|deleted|forbidden|prohibited|unread|declined)\b"
        ),
        (
            r"(if|should|unless|when|once|in case) (\w+ )?(you|u|ye|this|these|(i|we) (get|see|receive|hear|find|am"
            r"|are)|anyone|either of you|any of you|one|one more|another (<missives>|one|of)|your \w+|anything) "
            r"[^.!?]{0,50}\b(again|one more|1 more|another (<missives>|one|of)|once more|any more|further (<missives>"
            r"|contact)|persists?|continues?|keeps?|don't stop|carry on)\b[^.!?]{0,60}\b(solicitors?|lawyers?"
            "|attorneys?|injunction|high court|court|small claims|police|<body>|ombudsman|complaint|complain|invoice "
            "you|bill you|served|sue|tribunal|harassment|your (boss|ceo|manager|upstream|isp|host|provider)"
            "|screenshot|block|spam|cooks? you|eat the|legal services|trading standards|name and shame|proceedings"
            r"|contempt)\b"
        ),
        (
            r"\b(solicitors?|lawyers?|attorneys?|injunction|high court|small claims|police|<body>|complaint|report "
            r"(you|u)|block (you|u)|sue|call your (boss|ceo))\b[^.!?]{0,60}\b(if|should|when|the moment|unless) "
            r"[^.!?]{0,40}\b(again|one more|1 more|another (<missives>|one of)|once more|any more|keep (writing"
            r"|sending|mailing)|don't stop|continue|persist)\b"
        ),
        (
            r"\b(write|mail|e-?mail|contact|message|knock|try|send)( (me|us|here|it))? again (and|n|&|if|then) (see"
            r"|watch|find out|you'll|u'll|i|we|my|our|the|it|he|she|they)\b(?! (i'm|we're) in)"
        ),
        (
            "(domain|address|sender|server|ip|you|u|ye|yous|message|mail)('s|'ve|'re| has| have| is| was| were| are| "
            r"r)? (now |also |already |just |all )*(been )?reported\b(?! (to (my|our)|in|on|by (our|my)|missing|that"
            "|for q))"
        ),
        (
            r"^\W*(so:? |and |now |ok |well )*(blocked|reported|muted|junked|binned|filtered|spammed|blacklisted"
            "|deleted),? (and |n |& |then )?(reported|blocked|deleted|muted|forgotten|bid|junked|binned|gone|done"
            r"|unread|filtered|blacklisted|spammed)\b(?! (by|it|your|the|in error))"
        ),
        (
            "(you|u|ye|you're|youre|consider yourself|this sender|sender|your (firm|company|domain|name)) (are |is |r "
            r"|be |been |have been |'ve been |has been )*(\w+ )?(banned|barred|banished|exiled|evicted|expelled"
            "|excommunicated|unfriended|unfollowed|uninvited|spiked|persona non grata|fired as|voted off|blacklisted"
            r"|blocklisted)\b(?! (by (the|our|my) (filter|firewall|gateway)|until|till|from (the )?(meeting|trial"
            "|call)))"
        ),
        (
            r"(apply|applying|file|filing|move|ask|asking|seek\w*|petition\w*) (the court )?for (an? )?(injunction"
            "|restraining order|gagging order|non-?molestation|asbo)"
        ),
        (
            "(last|final) (call|chance|warning|time),? ?[:;,-]? ?(quit|stop|go|leave|cease|desist|or (i|we)|then i"
            r"|before i|and then i)\b"
        ),
        (
            "(quit|stop|cease|go|leave|desist|halt|off|vanish|out),? or (i|we|my|our|the|it|you|face|meet|hear|be|get"
            r"|else|see)\b(?! (can|could|shall|may) (i|we))"
        ),
    ),
    "strike": (
        (
            "<ask>(disqualify|suppress|dequeue|unenroll?|un-?match|unfollow|unfriend|un-?add|un-?list|deactivate"
            "|blocklist|block|ban|mute|archive|decommission|churn|ghost|dnc|un-?me|un-?pin|exorci[sz]e|ring-?fence"
            "|fence off|wall off|sunset|retire|blackball|blacklist|excise|jettison|offload|discharge|dismiss|depart "
            r"from|withdraw) (me|us|this (lead|account|contact|address|inbox|mailbox|record)|my (\w+ )?(name|address"
            r"|e-?mail|inbox|record|contact|data)|our (\w+ )?(name|address|e-?mail|inbox|record|contact|firm"
            r"|company))\b"
        ),
        (
            r"\b(un-?me|un-?us) from\b(?![^.!?]{0,40}\band (put|add|sign|book))|^\W*ghost (me|us)\b|\bplease ghost (me"
            r"|us)\b"
        ),
        (
            r"^\W*(please |hard |just |permanent(ly)? |kindly )*(suppress|purge|blacklist|blocklist|unlist|scrub"
            "|deregister)( (me|us|all|hard|permanently|forever|it|everything))?<tail>"
        ),
        (
            r"(?<!not )(?<!n't )\b(mark|log|set|tag|flag|code|label|list|count|class|file|put|treat|consider|regard"
            r"|deem|view|score|register|note|enter|call|book|think of) (me|us|this (\w+ )?(lead|account|contact"
            r"|address|inbox|mailbox|company|office|domain|number|id)|my (\w+ )?(address|inbox|name|e-?mail|mail)|our "
            r"(\w+ )?(address|inbox|name|e-?mail|mail|firm|company)) (\w+ )?(down )?(as |under |to be |for |in |among "
            r")?(a |an |the |your )?(\w+ )?(closed[- ]lost|lost cause|dead lead|hard bounce|bouncing|unsubscribed?"
            "|opt(ed)?[- ]out|do[- ]not|unreachable|deceased|departed|non-?existent|nonexistent|suppressed|extinct"
            r"|off[- ]limits|out of bounds|undeliverable|ex-prospect|poison|lava|grave\w*|tomb\w*|unfriended|haunted"
            r"|churned|taboo|forbidden|forever closed|permanently closed)\b(?! (until|till|for now))"
        ),
        (
            "(resign|retire|quit|exempt|excuse|recuse|excused|exempted|withdraw|opt|bow|step|stepping|drop|remove) "
            r"(myself |ourselves |me |us |out |down )?(from|as|of) (being )?(a |an |your |anyone'?s )?(\w+ )?(prospect"
            r"|lead|sales target|recipient|contact|persona|audience member|subscriber|mark|correspondent|pen ?pal)\b"
        ),
        (
            r"(resign|resigning|resignation|secede) (from|as) (it|this|that|your|whatever|any) ?(\w+ )?(<list>|<end>"
            r"|it\b)"
        ),
        (
            "(decline|refuse|not wish|don't wish|tired|weary|object|cease|resign|no wish) (to be|of being|being|to "
            r"being|from being|as) (\w+ )?(a |your |anyone's )?(\w+ )?(prospect|lead|target|mark|persona|pen ?pal"
            r"|quota|number)\b"
        ),
        (
            "(you|u|ye) (can|may|might|could|should|must|had better|would do well to|are free to) (now |please "
            "|kindly |just |safely |therefore |both )*(cross|strike|scratch|rub|knock|drop|bin|shred|erase|delete"
            "|remove|unlist|forget|lose|omit|skip|leave out|cull|archive|write|tick|ink|black) (me|us|him|her|our "
            "(name|firm|address|company|office|parish|school|practice|lot)|my (name|address|e-?mail|details|number"
            "|file|entry|card|lot))( off| out| over| through| from| altogether| for good|<end>|,)"
        ),
        (
            "(you|u|ye) (can|may) (now |please |safely )?(archive|delete|forget|erase|unlist|bin|shred|disqualify) "
            r"(me|us|my (file|record|name)|our (file|record|name))\b(?! (if|when|unless))"
        ),
        (
            r"<ask>(pass|skip|step|look|gloss|jump|glide|sail) (me|us|this \w+) (over|by)\b(?! (on|to|for) (mon|tues"
            "|wednes|thurs|fri|satur|sun|the next))|(ask|asks|like|want|have) (you|ye) to pass (me|us) (over|by)"
        ),
        (
            r"(if|that|kindness|kind|grateful|obliged|wish|prefer|so that) (you|ye|they|someone|somebody) (\w+ )?(may "
            "|might |would |could )?(crossed|struck|cross|strike|scratched|rubbed|took|take|knocked|inked|blotted"
            r"|dropped|left) (me|us|[\w&]+( [\w&]+){0,4}|my \w+|our \w+) (off|out|through)\b"
        ),
        (
            r"(have|get|see|having|want|like|wish|ask|asks) (my|our|his|her|this|the|that) (\w+ )?(name|address"
            r"|e-?mail|number|entry|details|domain|inbox|record) (\w+ )?(to be )?(lifted|taken|struck|scratched|rubbed"
            r"|crossed|wiped|erased|pulled|dropped|plucked|forgotten|expunged|blotted|purged|scrubbed|retired)\b"
        ),
        (
            r"(want|need|like|ask|wish|demand|require) (my|our|his|her|these|all) (\w+ )?(details|data|name|address"
            r"|e-?mail|number|record|info\w*|particulars|inbox) (\w+ )?(out|off|gone|deleted|elsewhere) ?(of|from)?\b"
        ),
        (
            "(lift|pluck|prise|pry|snip|lever|fish|coax|ease|weed|pull|pick|take|draw|cut|whisk|spirit|dig|wipe|rinse"
            r"|strain|sieve) (my|our|his|her) (\w+ )?(name|address|e-?mail|number|card|entry|details) (\w+ )?(back "
            r")?(out|off|away)\b(?! to (lunch|dinner))"
        ),
        (
            "(like|want|have|get|give me|give us|return|restore|hand back|returning) (me |us )?(my|our|his|her|back "
            r"my) (\w+ )?(name|address|peace|quiet|privacy|silence|anonymity|solitude) back\b"
        ),
        (
            r"\b(like|want|need|let me|get me|help me|beg|wish|asking|requests?) (to be |to get |immediate |his |her "
            ")?(out|off|release|parole|released|freed|let out|an exit|an early exit|manumission)( of| from)? ?(the"
            r"|this|your|these|that)? ?(room|cage|loop|hole|maze|ride|boat|burning \w+|carousel|pot|net|sequence|today"
            "|without conditions|now|funnel|drip)(<end>|,| (please|now|and|without)|$)"
        ),
        (
            r"(keep|get|take|leave|aim|point|send|put|move|direct) (\S+ ){1,4}(well )?(away from|out of|clear of) (my"
            r"|our|his|her|their) (\w+ )?(<box>|phones?|sight|life)\b(?! (until|till|and into))"
        ),
        (
            "not (wish |like |want |care )?to be (numbered|counted|listed|included|found|kept) (among|amongst|with|on"
            r"|in) (them|their|your|those|the (recipients|readers|prospects|people)|any)\b"
        ),
        (
            r"^\W*(please |pls |do |u may |u can |yes,? |by all means,? |go ahead and )+(close|shut|seal|burn|archive) "
            r"(my|our) (\w+ )?(file|dossier|folder|card)\b"
        ),
        (
            r"(loose|lsoe|loze|lose|mislay|misplace|unlearn|burn|bin) (my|our|this|his|her) (\w+ )?(e-?mail|mail"
            r"|address|number|name|contact|details|card)\b(?! (if|when|field))"
        ),
    ),
    "unknown": (
        (
            "(forget|unlearn|lose|burn|misplace|mislay|block up|forgot|forgets?) (the |all |that )?(way|road|path"
            r"|route|directions|map|track)( back)?( (here|to (us|me|this \w*|my \w+|our \w+)|home))?(<tail>|[,;])"
        ),
        (
            "(treat|regard|view|think of|imagine|act|behave|carry on|pretend|assume|suppose)(ing)? ?(as if |as though "
            r"|like |that )?(this|my|our) (\w+ )?(address|mailbox|inbox|mail|e-?mail|account|office|company|number"
            r"|door|house) (as |had |has |is |was |were |be |does |did |like |to be |'d )*(a )?(\w+ )?(burn\w*"
            r"|nonexist\w*|non-existent|dead|gone|closed|void|demolish\w*|shut|poison\w*|radioactive|lava|haunted"
            r"|disconnected|retired|invalid|deleted|vanished|never existed|not exist|flooded|fiction\w*)\b(?! (until"
            "|till|for now))"
        ),
        (
            "(forget|forgot) (that )?(u|you|ye) (ever |even |once )?(knew|know|met|found|have|had|heard|saw|wrote"
            r"|got) (me|us|of|this|my|our|about|the address)\b"
        ),
        (
            r"(forget|unknow|unlearn) (i|we|me|us) (ever |even )?(exist\w*|existence|wrote|answered|replied|were here"
            r"|was here|happened)\b"
        ),
        (
            r"(be|become|remain|stay|left|rendered) (\w+ )?(unknown|forgotten|a stranger|strangers|nobody|invisible"
            r"|unfindable) (to|by) (you|your)\b"
        ),
        (
            r"\bplease forget this (one|address|inbox|number|person|office|name)\b|\bforget this (address|inbox"
            r"|mailbox|number|e-?mail)( exists| ever)?\b"
        ),
        (
            "(my|our|his|her) (name|address|e-?mail|number) (should|must|may|ought to|shall|is|need)( not|n't| never) "
            r"(to )?(be )?(\w+ )?(on your|in your|pass your|appear|crossing|reach your|cross your|leave your)\b"
        ),
        (
            "(take|bear|use|keep|have) (my|our|his|her) (good )?(name|address) (in vain|in your mouth|on your lips"
            r"|out of your (mouth|mailer))\b"
        ),
    ),
    "address": (
        (
            r"<ask>(don't|do not|dont|never|not) (\w+ )?(use|hit|touch|try|buzz|ring|ping|haunt|trouble|spam) (this"
            r"|that|my|our|these) (\w+ )?(mail|e-?mail|inbox|mailbox|address|number|line|box|phone|id|door|account) "
            r"?(again|any ?more|ever|for (this|such|sales|selling|pitch\w*|marketing|advert\w*|any)|<end>)"
        ),
        (
            r"(address|inbox|mailbox|number|line|e-?mail|account)\b[^.!?]{0,40}\b(retired|withdrawn|closed|off[- "
            r"]limits|shut|out of bounds|barred) (from|to|for) (your|you|these|such|this|all (such|sales)|sales|any)\b"
        ),
        (
            "wrong (number|guy|person|man|woman|house|name|address|inbox|fella|lady|firm|company),? "
            r"[^.!?]{0,30}((don't|dont|do not|stop|never) (\w+ )?(use|write|writing|mail|e-?mail|contact|text|send"
            r"|sending|message)|no more (<missives>|from)|remove|delete|lose|not again)\b"
        ),
        (
            r"(she|he|they|board|school|office|firm|club|trust|chambers|doctor|ward|dr \w+|we|hospital|council"
            "|registrar|rector|order|desk|court|stores?|company) (does|do|can|will|may|shall)(n't| not| no longer) "
            r"(\w+ )?(accept|receive|entertain|welcome|tolerate|admit|permit) (\w+ )?(unsolicited|commercial"
            "|solicitations?|cold|speculative|marketing|sales|vendor|such) ?(e-?mails?|mails?|messages|correspondence"
            r"|communications?|approach\w*|contact|letters|pitch\w*|visits|calls|callers|advances|of this|<end>|\W)"
        ),
        (
            r"(board|policy|school|law|management|head office|hq|trust|rules?|council) (\w+ )?(forbids?|prohibits?"
            r"|bans?|bars?|disallows?) (\w+ )?(vendor|sales|commercial|unsolicited|marketing|cold) (e-?mails?|mails?"
            r"|contact|approach\w*|solicit\w*|messages?|calls?)"
        ),
        (
            r"(no longer|never|not|nor) (\w+ )?(wish|wishes|want|wants|welcomes?|desires?) (these|those|such "
            r"(<missives>|letters)|your <missives>|any of these|any such)\b(?! (module|tool|product|feature|service"
            "|licen))"
        ),
        (
            "(no|not|dont|don't|doesn't|doesnt) want(s|ing)? (this|these|dis|your|ur|such|any|more|no|no more|any "
            r"more|vendor|sales|cold) (\w+ )?(e-?mails?|mails|messages?|letters?|spam|msgs?|newsletters?)( "
            r"\w+){0,2}<tail>"
        ),
        (
            "(don't|dont|do not|doesn't) (want|wanna|like) (e-?mails|mails|messages|spam|newsletters|pitches|cold "
            "calls)(<tail>|,)"
        ),
        (
            r"\bno (mails|e-?mails|msgs|messages|spam|marketing|newsletters)( please| pls| thanks| ty| thx| ok| thank "
            r"you)+\W*$"
        ),
        (
            r"\b(tell|teach|inform|let|instruct) (your|ur) (people|ppl|team|colleagues|boss|bot|robot|reps?|lads"
            r"|machine|system|friends|mates|crew|office|sales \w+|algorithm|software|computer) (\w+ )?(the word "
            r")?(no\b(?! (hard|worries|problem|rush|one|need|hurry))|stop|to (stop|quit|leave|forget|drop|cease|lose"
            r"|skip)|not to|enough|(i|we|he|she)('m| am|'re| are|'s| is)? (\w+ )?(gone|dead|out|not|don't|left"
            "|retired))"
        ),
    ),
    "persist": (
        (
            r"(?<!we )(?<!i )(?<!they )(?<!you )(?<!u )(?<!users )\b(don't|do not|dont|never|dinnae|dinna|nor|needn't"
            r"|no need to|d'?nt) (\w+ )?(ask|try|offer|sell|pitch|come|knock|show up|call|remind|approach|bother|msg"
            "|message|mail|e-?mail|hit|contact|ping|address|write|write back|answer|text|dm|reach out|follow up"
            r"|circle back|return|reply)( (me|us|it|here|him|her|them|to me|to us|2 me|this|back|my \w+|our \w+|on "
            "(whatsapp|here|linkedin|teams))){0,3}[,.]? (again|agin|agen|evermore|not ever|next (month|year|quarter"
            "|time)|or (anywhere|ever|at all|on whatsapp)|nor ever|in any (language|form|name)|under (another|a "
            r"different|any other|a new) (name|address|domain|subject))\b(?! (until|till|before|if|unless|about (the"
            "|this)|for now))"
        ),
        r"(?<!we )(?<!i )(?<!they )(?<!you )\b(don't|do not|dont|never|dinnae) (knock|ask|try|call) twice\b",
        (
            r"<ask>(don't|do not|dont|never|dinnae|dinna) (\w+ )?((test (it|me|us|that)|push (it|me|your luck)|go on"
            r"|look back|pop up|roll again|tempt me|come back|reappear|resurface|darken my \w+|apply|persist)(<tail>"
            "|[,;]| (again|here|at all|ever|any ?more))|(turn|show|pop|come) up (again|here|under|on (my|our|the)|at "
            "(my|our))|(hit|press|click) send|come back (here|under|as|with another)|make me (finish|label|count|say "
            r"it|repeat|block|report|get the|draft|do a \w+ \w+))\b"
        ),
        (
            r"^\W*(please |pls |and |just |so )*(don't|do not|dont) (write|mail|answer|respond|come|get|message|text"
            "|e-?mail) back<tail>"
        ),
        (
            r"(don't|do not|dont|never) (let|have) (\S+ ){1,4}(write|mail|e-?mail|contact|call|ring|bother|send|ask"
            r"|come) (\w+ )?(me|us|here|again|back|to (me|us|this))\b"
        ),
        (
            "(release|absolve|excuse|relieve|free|discharge|exempt|dispense|acquit|spare|forgive)d?s? (you|u|ye|your "
            r"team)?( \w+)? ?(from|of) (any |all |every |ever |the |having to |your |further |obligation to "
            r")*(obligation|duty|need|task|burden|responsibility|labou?r|check\w*|follow\w*|writ\w*|chas\w*|remind\w*"
            r"|send\w*|mail\w*|contact\w*|bump\w*|circl\w*|think\w*)\b"
        ),
        (
            r"no (need|call|cause|reason|occasion|point|use|sense|purpose) (for you )?(to|in|for) (\w+ )?(exist\w* in "
            "(my|our|this)|write again|writing again|come and (add|say|tell|ask|knock)|poll(ing)? me|sending (another"
            r"|more) (e-?mail|mail|message|letter|reminder)s?)\b"
        ),
        (
            r"<ask>spare (me|us|my|our|him|her|the|an?|this|those) [^.!?]{0,40}(enquir\w+|inquir\w+|salvo|volley"
            "|sequels?|encore|remainder|from now on|from here|hereafter|henceforth|in future|further (<missives>"
            r"|ones)|again|weekly|monthly|daily|fortnightly|instal\w+|next (one|instal\w+|chapter|season|email|letter"
            r"|act)|<nth>|patience)\b(?! (price|cost))"
        ),
        (
            "(save|saved|saving|spare|spared) (us|me|yourself|yourselves|both of us|you and me|everyone|we) (both "
            "|all )?(the )?(trouble|bother|effort|time|breath|ink|stamps?|postage|remainder|sheet)( of (writing"
            r"|sending|another|the next|mailing|e-?mailing|asking|trying|the (sheet|rest|sequence)))( again)?\b(?! "
            "(and|,) (send|call|come|quote))"
        ),
        (
            r"(dream|dreams|dreaming|long|longs|longing|look forward|yearn\w*|pine|pray\w*|hope|wait\w*) (of|for|to) "
            r"(a |the |an )?(\w+ )?(day|days|week|weeks|life|world|inbox|morning|mornings|mondays?|tuesdays?"
            r"|wednesdays?|thursdays?|fridays?|month|year|sundays?|end|peace|silence) ?(\w+ )?(w|with|without|w/o|free "
            r"of|free from|to|from) ?(no |any )?(<missives>|these|you|u|word from|your|hearing)\b"
        ),
        (
            "(where|wheres|where's|what's|whats|which is|show me|find me|tell me|is there|there's|has it|have you"
            "|got) (is |the |an? |truly |really |no |your |any )*(off[- ]?switch|off[- ]?button|stop[- ]?button"
            r"|mute[- ]?button|kill[- ]?switch|emergency exit|eject\w*|escape hatch|no exit)( (on|for|of|from|to|out "
            r"of) (you|u|this|these|it|here|your|the (sequence|list|ride)))?( \w+){0,2}<end>"
        ),
        (
            r"^\W*((good|dear|oh) (god|lord|grief),? |seriously,? |so,? |jesus,? |lord,? |and |honestly,? )?how many "
            r"(more )?times\W*$"
        ),
        r"(r|are) (u|you|ye|yous) (\w+ )?(thick|deaf|dense|hard of hearing|slow)\b(?! (to|season))",
        (
            r"(i|we) (\w+ )?(said|say|told (you|u)|answered|wrote),? ['\x22]?(no more|enough|not again|never again|go "
            r"away|leave (me|us)|don't (write|mail)|quit|basta|stop|unsubscribe|remove|never)\b(?! (at|about|by|for) )"
        ),
        (
            "(what|which) (language|words?|tongue|alphabet|colou?r|font|way) (else )?(must|should|shall|do|can|would"
            "|is left|remains?|will|have)( (i|we|it))?( to)? ?(say|write|put|tell|refuse|decline|use|be said|try|ask)?"
        ),
        (
            "(take|get|accept|understand|learn|grasp|heed) (the|a|no|my|our) (hint|no|answer|message already"
            "|refusal)( for an answer)?( already| please| now|,|<end>)"
        ),
        (
            "(can|could|will|would|cud|wud|cn) (u|ye|ya|yous|y'all|you) (please |just |all |finally )*(stop|quit"
            r"|cease|unsub\w*)( (w|with) (this|these|it|all|your|the (mails|e-?mails|spam|messages))\b|<tail>)"
        ),
        (
            r"(?<!have )(?<!got )(?<!'ve )(?<!has )\b(enough|enuf+|enuff) (of|from|out of|outta|with|has been said by"
            r"|alre?ad+y|alredy|allready)\b ?(u|ye|ya|you|you lot|your lot|these|this|them|it all|your "
            "<missives>)?<tail>"
        ),
        (
            r"^\W*(that'?s|thats|that is|right,? that's|ok,? that's|this is|it'?s) (quite |more than |about |just "
            r")?enough (now|of (that|you|u)|out of (you|u)|from (you|u)|outta)\b"
        ),
        (
            "(with respect|with finality|please|politely|formally|kindly|finally|one last time|one word|so|again"
            "|and)[^.!?]{0,30}: ?(enough|stop|no more|quit|cease|desist|don't|silence|mercy|leave|blocked|gone"
            "|out)<tail>"
        ),
        (
            r"^\W*(stahp|stawp|sto+pp+|stt+op+|stoo+p+|stopit|enuff|leavemealone|nomore|goaway|unsubscribeme|fook off"
            "|foff)<tail>"
        ),
        (
            r"(leave|let) (an?|the|this|that|these|those|two|poor) (\w+ ){0,2}(man|woman|lady|fella|fellow|lad|lass"
            r"|girl|boy|soul|body|widow\w*|pensioners?|teachers?|nurses?|farmers?|folks?|people|dead|dog|couple|mother"
            r"|father|grandm\w+|grandf\w+|doctors?|priest|nuns?|chef|baker|gal|guy|bloke|chap|sinner|students?|veteran"
            "|human|family|names?|monks?) (be|alone|in peace|rest in peace|out of (it|this))<tail>"
        ),
        (
            "(mercy|pity)( please| now)?,? (and )?(from now on|permanently|send (him|her|me|us) (no|none)|i beg|have "
            r"it permanently|please)\b"
        ),
        r"(have|take|show) (mercy|pity) on (me|us|him|her|an? \w+( \w+)?)(<tail>|,)",
    ),
    "rights": (
        (
            r"\b(marketing|processing|art(icle)?\.? ?21|gdpr|formal|section 11) objection\b|\bobjection (to|against"
            r"|under) (direct marketing|marketing|process\w*|art\w*|further (mail\w*|e-?mail\w*|contact))"
        ),
        (
            "(under|per|as per|by|pursuant to|citing) (the )?(uk |eu )?(<law>|can-?spam|spam act|privacy act|data "
            r"protection act|the act|pecr)\b[^.!?]{0,60}((ten|thirty|\d+) (business |working )?(days|hours)|(i|we) "
            r"(\w+ )?(object|withdraw|require|demand|opt)|(you|u) (must|are (required|obliged|bound)) (to |now )?(\w+ "
            r")?(stop|cease|delete|remove|erase|honou?r|unsub\w*))"
        ),
        (
            r"^\W*(<law>|can-?spam)(,? (section|art\w*|sec|s)\.? ?\d+\w*|,? (notice|opt[ -]?out|objection|invoked"
            r"|applies|removal|comply|request|now))*<end>(?<!\?)"
        ),
        (
            r"(has|have|had|does|did|do)(n't| not| never) (\w+ )?(consented|consent|agreed|agree) to (these|this|your"
            r"|any|such|be(ing)? (contacted|mailed|written|e-?mailed)|receiv\w+|marketing|further|the next|it<end>)"
        ),
        (
            r"processing\b[^.!?]{0,100}\b(cease|cease forthwith|stop|end|be (stopped|ended|discontinued"
            r"|restricted))\b(?![^.!?]{0,20}(year|month|quarter|batch))"
        ),
        (
            r"(require|requires|request|requests|demand|demands|insist\w*|direct\w*|instruct\w*) [^.!?]{0,100}\b(cease"
            r"|desist|be (stopped|ended|discontinued|desisted))\b(?! (production|trading|to (work|function)))"
        ),
        (
            "confirm [^.!?]{0,40}(personal data|my data|our data|data relating|data (on|about) (me|us)|my details|our "
            "details|my address|everything (you hold|about|on))[^.!?]{0,100}(destroyed|erased|deleted|removed"
            "|suppressed|purged|forgotten|wiped)"
        ),
        (
            r"(dossier|data|details|record|profile|address|name)\b[^.!?]{0,60}(when|on which day|by when|which day|how "
            r"soon)\b[^.!?]{0,40}(cease to exist|be (gone|deleted|erased|destroyed|removed|wiped)|disappear|vanish)"
        ),
        r"\b(hereby )?tender (my|our) resignation as\b",
    ),
    "ways": (
        (
            "<ask>(drop|abandon|give up|cease|end|halt|forgo|renounce|quit|discontinue) (all |any |every |your |this "
            r"|these |the |further )+(\w+ )?(pursuit|attempts?|efforts?|contact|communications?|correspondence"
            r"|mailings?|chase|plans? to (write|contact))\b(?! (with|until|till|about))"
        ),
        (
            r"(you|u|you're|you are) (are |now )*(on|in) (my|our) (\w+ )?(block|spam|black|ignore|kill|junk|ban)[- "
            r"]?(list|folder|filter|file|ed list)?\b(?! until)"
        ),
        (
            r"(no longer|don't|do not|not) (wish|want|care) to (be|stay|remain|continue|carry on|go on|keep) (\w+ "
            ")?(on your|in your|part of (your|this)|getting (your|these|mail|e-?mail)|receiving|hearing from"
            "|corresponding|subscribed|listed|included (in|on)|associated with (your|you))"
        ),
        (
            r"(please |kindly |would you |do )(respect|honou?r|observe|heed) (my|our|this|that|the) (\w+ )?(wish"
            r"|wishes|request|decision|privacy|no|opt[- ]?out|preference|refusal|choice|peace|quiet|sign)\b"
        ),
        r"(i|we)('ve| have) (already |repeatedly |now |previously |twice )*(unsubscribed|opted out|asked off)\b",
        (
            r"(died|passed away|passed on|deceased|is dead|dementia|no longer alive)\b[^.!?]{0,80}(stop|remove|no more"
            r"|delete|cease|take (him|her|his)|cross|strike|let (him|her)|leave|don't|do not|spare|nothing more)\b"
        ),
        (
            r"(don't|do not|dont|never) (\w+ )?(darken|cross|grace|haunt|disturb|soil|clutter|clog|pollute|fill|litter"
            r"|stuff|foul|invade|intrude (on|upon)|trouble|besiege|bombard|flood|spam) (my|our|this) (\w+ )?(door"
            r"|doorstep|inbox|mailbox|letterbox|threshold)\b"
        ),
        (
            r"(no|zero) (contact|communications?|correspondence|<missives>|outreach|approach\w*)( whatsoever| of any "
            r"(kind|sort|description)| in any form| from (you|your|anyone)| ever\b| by any)"
        ),
        (
            r"(no|not|never|nor|stop|cease|neither)\b[^.!?]{0,60}(contact|mails?|messages?|e-?mails?|write|approach"
            r"|communicat\w+)\b[^.!?]{0,30}\b(of|by|in|through|via|on) (any|whatever) (kind|sort|form|means|channel"
            r"|medium|description|shape|device|number|address)\b"
        ),
        (
            r"<ask>(gtfo|stfu|bore off|nick off|choof off|rack off|get rooted|get to stepp\w+|hit the road( jack)?"
            "|beat feet|make like a tree( and leave)?|tell your story walking|take a (running jump|long walk|flying "
            r"leap|powder)( off a short \w+)?|(away and )?(boil|bile) (your|yer|ur) (head|heid)|on (yer|your|ur) bike"
            "|naff off|toodle-?pip|sling (yer|your|ur) hook|skedaddle|hop along|toddle off|git gone)<tail>"
        ),
        r"\bdo not disturb (me|us|sign|this|the \w+|again|<end>)|^\W*(dnd|do not disturb)\b",
        (
            r"\bno (hawkers|junk mail|cold callers|circulars|soliciting|peddlers|door-?to-?door|canvass\w+"
            r"|salesmen)\b(?! (feature|needed))"
        ),
        (
            r"(would|do|will|could|might) (you|u|ye) (please |kindly |all )?mind ((not|never) (\w+ )?(writing|mailing"
            "|e-?mailing|sending|contacting|calling|bothering|doing (this|that|it)|coming|following|pestering)"
            "|stopping|leaving (me|us|it|off)|removing|deleting|ceasing|dropping|taking (me|us|my|our)|losing"
            r"|forgetting)\b(?! (a|the|your) (message|card))"
        ),
        (
            "(beg|implore|beseech|entreat|plead with|pray) (of )?(you|ye|u)[:,]? (please |all )?(to )?(stop|no more"
            r"|not to|not|cease|leave|never|let (me|us|it|this|him|her)|spare|go\b|don't|mercy|enough|take (me|us)"
            r"|forget|delete|remove)\b(?! (give up|forget|leave us out))"
        ),
        (
            "for (the love of|god's|heaven's|pity's|christ's|mercy's|pete's|goodness|fuck's|crying out loud|the last "
            r"time)( \w+)?( sake)?,? (please |just |will you |would you |and all |i beg you |man |people )*(stop|leave"
            "|no more|go away|enough|give (it|over|up)|let (me|us|it|him|her)|cease|remove|don't (write|send|mail"
            r"|contact)|quit|desist|delete|take (me|us|my|our)|unsub\w*|off)\b"
        ),
        (
            r"(stop|quit|cease|enough|no more|end|drop) (with |of )?(the|this|these|your|all the|all this) (\w+ "
            ")?(bumps?|nudges?|pings?|pokes?|check-?ins?|touches|touching base|circling( back)?|bumping|nudging"
            r"|pinging|poking|prodding|serenading|drip|cadence|break-?ups?|harass\w*|pester\w*|nagging|hounding"
            r"|badgering|onslaught|deluge|torrent|flood|stream|drumbeat|siege|madness|circus|charade|foolishness)\b(?! "
            "(and (send|call|quote|show)|of (paper|tickets|alerts)))"
        ),
        (
            "(may|might|can|could|shall|must) (i|we) (please |kindly |now |at last |finally |humbly |therefore )*(ask"
            "|request|beg|suggest|insist|be|have)( that)?( you| to)? (not|never|stop|cease|refrain|desist|no longer"
            "|be left|be spared|be removed|be taken|be excused from (this|these|your|further)|be let|be forgotten"
            r"|leave (me|us)|forget (me|us))\b(?! (by|with you|a (demo|price)))"
        ),
        (
            r"(<ask>|(you|u|ye) (can|may|might|could) (now )?|(their|your) \w+ to |and |they )(leave off|lay off|give "
            "over|quit|cease) (writing|mailing|e-?mailing|sending|contacting|pestering|calling|chasing|troubling"
            r"|bothering|knocking|ringing)\b(?! (to )?(him|her|them|my|our) (on|at|by))"
        ),
        (
            r"^\W*(and |n |& )(a )?(no|nope|nah) (to|for) (the (next|rest|others?)|(all|any|every|each|whatever) "
            r"[^.!?]{0,30}(next|follow\w*|queued|come|comes|coming|more|after|last try)|all (the )?(rest|others)|your "
            r"(next|other|future|<missives>))\b"
        ),
        (
            r"<ask>(cross|strike|score|ink|rule|line) (me|us|our \w+|my \w+|him|her) (through|over|clean out)\b"
            "|<ask>(cross|strike|score) our (name|firm|company|parish) through"
        ),
        (
            "<ask>(fade|vanish|disappear|evaporate|depart|scram|exit|slink|slip|move|clear) (away |off |out )?(from"
            r"|out of) (my|our|this) (\w+ )?(<box>|sight|life|screen|phone|world)\b"
        ),
        r"^\W*(please )?cancel (me|us)<tail>",
        r"(find|finds|keep|stay|remain) (you |yourself )?(well |far |very far )?away from (me|us|my inbox|our \w+)\b",
        (
            "(see|ensure|sure|trust|certain)( to it)?( that)? (no more|none|no others?) (of (them|these|it) )?(come"
            "|comes|arrive|follow|are (sent|mailed)|is (sent|mailed)|be sent|reach|land)"
        ),
        (
            "there (needn't|need not|should not|shouldn't|must not|mustn't|won't|will not|had better not|shan't|is no "
            r"need to|need never) (\w+ )?be (a|any|another) (<nth>|next|repeat|sequel|encore|more of)\b(?! (party|cost"
            "|fee))"
        ),
        (
            "(don't|dont|do not|never) (send|write|mail|e-?mail|bother with) (me |us )?(the|a) (<nth>|next|rest"
            "|others|remaining)( (one|ones|<missives>))?<tail>"
        ),
        r"^\W*no+ more (of (these|this|it|them)|<missives>)\b(?! (needed|required))",
        (
            r"(don't|dont|do not|didn't|never|not) (wanna|want 2|want) (hear|see|read|know|get) (\w+ ){0,4}(again|agen"
            r"|any ?more|ever|from (you|u))\b"
        ),
        (
            "<ask>never (remind|ping|nudge|bump|chase|e-?mail|mail|text|msg|message|pester|bother|trouble|approach"
            r"|solicit) (me|us|him|her|this|our)\b"
        ),
        r"^\W*last (one|mail|e-?mail|time|message),? (please|thanks|ok|okay)\W*$(?<!\?)",
        r"(henceforth|hereafter|from now on|from today|now) (\w+ )?(unwelcome|unwanted|uninvited|undesired)\b",
        (
            r"(you|he|she|they|your \w+) (needn't|need not|shan't|mustn't|shouldn't|better not|must not|should not) "
            r"(stop|call|knock|come|write|ask|enquire|return|trouble) ([^.!?]{0,30} )?again\b(?! (until|till|before"
            "|if))"
        ),
        (
            "(like|want|wish|need|choose|ask|prefer|love|hereby|must|i|we) (to )?(formally |now |please )?opt(ing)?[ "
            r"-]?out\b(?! (feature|rate|link|button|list|flow|rights?|people|users|customers|of (the )?(\w+ "
            r")?(arbitration|trial|pilot|insurance|auto\w*|plan|tier|renewal|scheme)))"
        ),
        (
            "(might|could|would|can|will|may) (you|ye|u) (simply |just |please |kindly |perhaps |now )*not (send"
            r"|write|mail|contact|e-?mail|bother)\b(?! (it|this|that|them) (as|in|until|before|to (him|her|my|our)))"
        ),
        r"\b(not|never) again,? or (i|we|police|the|else|my|our|you|it's)\b",
        "(gets?|be|gonna be|getting) reported (as|like) (spam|junk|phishing|harassment)",
        r"\bi'?m begging( (you|u))?,? (last|stop|please stop|don't|no more|leave|to stop|for (peace|silence|mercy))",
        (
            "(inbox|address|mailbox|line|phone|e-?mail|mail) (isn't|is not|isnt|ain't|aint|wasn't|was never|is never) "
            r"(\w+ )?(for|meant for|4|intended for) (this|you|u|these|sales|that|pitch\w*|marketing|vendors|selling"
            r"|advert\w*)\b"
        ),
        (
            "(kindly|kind|grateful|obliged|better|prefer|rather|happy|glad|nice|happier|well|best|kindness|favou?r) "
            "(it )?if (you|ye|u) (never|no longer) (wrote|mailed|e-?mailed|sent|contacted|called|came|returned"
            "|bothered|did)"
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
