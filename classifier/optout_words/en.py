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
