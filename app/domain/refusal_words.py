"""The words by which a server's no is understood, a pattern a reading; `app.domain.refusal` says in which order."""

from __future__ import annotations

import re


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


QUOTA = _words(
    r"daily (?:\w+ ){0,3}(?:limit|quota|allowance)",
    r"(?:limit|quota|allowance) (?:\w+ ){0,4}(?:per day|a day|today|for (?:the|this|one) day|24)",
    r"submission quota",
    r"(?:sending|send|relay|outgoing|outbound|message|recipient|hourly|e?mail|smtp)[ -](?:limit|quota|allowance)s?\b"
    r"(?! for this user's mailbox)(?=.{0,60}(?:exceed|reached|used up|surpass))",
    r"(?:exceed|reached|surpass|used up).{0,60}\b(?:sending|send|relay|outgoing|outbound|hourly|smtp|message|e?mails?)\b"
    r"[ -](?:limit|quota|rate limit|allowance|per hour)",
    r"max(?:imum)? (?:e?mails|messages|defers and failures) per (?:hour|day)",
    r"too many (?:e?mails|messages|recipients) (?:\w+ ){0,3}(?:today|this hour|per (?:hour|day)|in the last|within)",
    # Exchange says so of the sender's own mailbox, which cannot keep its copy.
    r"STOREDRV\.Submi\w*.{0,200}(?:quota|mailbox(?:\.| is)? full)|(?:quota|mailbox full).{0,200}STOREDRV\.Submi",
    r"sender'?s? (?:mailbox|account)? ?(?:is )?(?:over ?quota|full)",
)
RATE = _words(
    r"thread limit|concurrent|connection (?:rate|limit|frequency)|too many (?:\w+ ){0,3}(?:connections|sessions)",
    r"unusual(?:ly high)? (?:rate|volume|amount)|unexpected volume|rate[ -]?limit(?:ed|ing)?\b|throttl",
    r"too (?:many|much) (?:e?mails?|messages|mail)\b.{0,40}(?:from|you)|sending (?:mail |messages )?too (?:fast|quick)",
    r"message rate|slow down|ratelimit",
)
LISTED = _words(
    r"black ?list|block ?list|deny ?list|\bdnsbl\b|\brbls?\b|spamhaus|spamcop|barracuda|sorbs|uceprotect|invaluement",
    r"\bsurbl\b|proofpoint dynamic reputation|cloudmark (?:csi|sender)|abusix|blocked using|listed (?:at|in|on|by) ",
    r"\bS3140\b|\bS3150\b|banned (?:sending )?ip|part of their network|ip (?:address )?(?:\S+ )?(?:is |has been )?blocked",
    r"(?:poor|bad|low) (?:\w+ ){0,2}reputation of (?:the|your) (?:sending )?(?:ip|domain|network)",
)
DNS = _words(
    r"\bspf\b|\bdkim\b|\bdmarc\b|sender policy framework|reverse dns|\brdns\b|\bptr\b|reverse (?:host ?name|lookup)",
    r"fcrdns|cannot find your (?:reverse )?host ?name|unauthenticated (?:e?mail|mail|message)|authentication[- ]results",
    r"(?:domain of sender|sender(?:'s)? (?:\w+ )?domain|(?:mail|return)[- ]?from domain|domain of the mail from)"
    r".{0,60}(?:not (?:exist|found|resolv)|(?:does|could|can)\s?n[o']t (?:exist|be found|resolve)|unresolvable)",
    r"sender address rejected: domain not found|helo command rejected|message (?:was )?not sent over (?:a )?tls",
    r"email from your domain is not authenticated|not pass authentication|fails? to pass authentication",
)
DNS_SILENT = _words(r"temp(?:orary|error).{0,40}|(?:dns|lookup).{0,30}(?:time ?out|fail|tempor)")
SENDER = _words(
    r"not owned by (?:user|authori[sz]ed)|send ?as ?denied|not allowed to send|permissions? to send (?:as|on behalf)",
    r"sender address rejected|sender (?:is )?(?:denied|not allowed|not authori[sz]ed)|invalid sender|bad outbound sender",
    r"sender (?:address )?(?:does not|must) (?:match|be)|from (?:address|header) (?:does not|must) (?:match|be)",
    r"not authori[sz]ed to (?:send|relay)|authentication (?:is )?required|must (?:be )?authenticat|must issue a starttls",
    r"client (?:was |is )?not authenticated|account (?:is |has been )?(?:suspended|disabled|blocked|locked) .{0,20}send",
    r"spam abuse detected|outbound spam|tenant has exceeded|(?:your|sending) account (?:is|has been) (?:suspend|block)",
    r"account (?:has been |is )?(?:temporarily )?(?:suspended|blocked|restricted) (?:from|for) (?:send|spam)",
    r"sender address (?:has been |is )?(?:blocked|suspended)|user \S* ?is not allowed to send",
)
RELAY = _words(
    r"relay(?:ing)? (?:access )?(?:denied|not (?:permitted|allowed)|prohibited)|unable to relay|cannot relay"
)
# Servers that verify the sender do so at RCPT, and say in the same words that there is no such user.
CALLOUT = _words(r"verification failed for|sender verif|\bcallout\b|mail from\b.{0,60}not exist|\bsender\b")
FULL = _words(
    r"(?:mail ?box|inbox|account|user|recipient|folder|quota)\b.{0,40}\b(?:full|over ?quota|out of storage|overdrawn)",
    r"over ?quota|over its quota|quota (?:is )?(?:exceeded|full|violation)|exceed(?:s|ed|ing)?.{0,40}(?:quota|storage)",
    r"out of storage|insufficient (?:disk|mailbox|storage) (?:space|storage)|not enough (?:disk|storage) ?space",
    r"(?:too|at a) (?:high|much|quickly|many) .{0,40}(?:rate|mail)|receiving mail at a rate|receiving mail too",
    r"mailbox size limit|too much mail",
)
SHUT = _words(r"inactive|temporarily (?:locked|unavailable|disabled|suspended)|not (?:been )?(?:active|accessed|used)")
GONE = _words(
    r"\bdisabled\b|deactivated|no longer (?:valid|available|exists?|active|in use|with)|account (?:is )?closed"
)
UNKNOWN = _words(
    r"(?:user|recipient|mail ?box|account|address|local part|adressat)\b[^.;]{0,25}\bunknown|unknown (?:user|recip|local|ac|m)",
    r"no such (?:user|recipient|mail ?box|person|account|address|local|domain)|not a (?:known|valid) (?:user|recip|mail)",
    r"does ?n[o']t exist|doesn't have an? [\w.]+ account|(?:recipient|mail ?box|user|address|account)[^.;]{0,20} not found",
    r"(?:user|recipient|mail ?box|account) (?:is )?(?:not (?:exist|known|valid|local)|invalid)|unrouteable address",
    r"(?:invalid|bad|nonexistent|non-existent|unknown or illegal|undeliverable|no valid) (?:recipient|mail ?box|user|alias)",
    r"recipient(?: address)? rejected: (?:access denied\. AS\(|no such|invalid|undeliver|not found|user unknown)",
    r"no mail ?box (?:here )?by that name|nobody (?:here )?by that name|not our customer|mailbox unavailable \(S\d",
    r"user doesn't have|there is no one|isn't a valid|no account by that name|has moved",
)
OF_THE_MAIL = _words(
    r"too (?:big|large|long)|size (?:exceeds|limit)|exceeds (?:\w+ )*(?:fixed|maximum|size)|message length",
    r"(?:bare|stray) (?:lf|cr)|line (?:too long|length)|duplicate header|multiple \W?(?:from|subject|to|date)",
    r"illegal (?:header|8)|syntax|8-?bit|invalid (?:message|header|mime)",
    r"virus|malware|attachment|too many (?:hops|received)",
)
MALFORMED = _words(r"5322[- ]compliant|malformed")
UNWANTED = _words(
    r"\bspam\b|unsolicited|content|polic(?:y|ies)|reputation|suspicious|unwanted|phish|junk|bulk|prohibit",
    r"not accept(?:ed|ing)|rejected|refused|blocked|denied|not permitted|restricted|complaint|local_policy",
)

# Who says it, where one status has two meanings.
GMAIL = _words(r"\bgsmtp\b|\bgoogle\b|gmail")
MICROSOFT = _words(r"outlook\.com|\bAS\(\d+\)|STOREDRV|RESOLVER\.|office ?365|microsoft")
