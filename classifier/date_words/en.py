"""The date words of English, as `classifier.date_words` says."""

WORDS = """
M1: january, jan
M2: february, feb
M?3: march, mar
M4: april, apr
M?5: may
M6: june, jun
M7: july, jul
M8: august, aug
M9: september, sept, sep
M10: october, oct
M11: november, nov
M12: december, dec
A: morning(|s), afternoon(|s), evening(|s), lunch, lunchtime, noon, midday, am, pm, arvo, teatime, dinnertime
A: midday, first thing
A: after lunch, before lunch
E: today, tonight, this morning, this afternoon, this evening
F: any, some, most, all day, anytime, any time, either, whenever, any day, any morning, any afternoon, some day
F: every day
W0: monday
W1: tuesday, tues
W2: wednesday, weds
W3: thursday, thurs, thur
W4: friday
W5: saturday
W6: sunday
W?0: mon
W?1: tue
W?2: wed
W?3: thu
W?4: fri
W?5: sat
W?6: sun
N2: two, couple, couple of, a couple, a couple of, another couple of
N3: three
N4: four
N5: five
N6: six
N7: seven
N8: eight
N9: nine
N10: ten
N11: eleven
N12: twelve, a dozen
N14: fourteen
N15: fifteen
N18: eighteen
N20: twenty
N30: thirty
N60: sixty
N90: ninety
e: a, an, one
O5: fifth
O6: sixth
O7: seventh
O8: eighth
O9: ninth
O10: tenth
O11: eleventh
O12: twelfth
O13: thirteenth
O14: fourteenth
O15: fifteenth
O16: sixteenth
O17: seventeenth
O18: eighteenth
O19: nineteenth
O20: twentieth
O21: twenty first, twenty-first
O30: thirtieth
O31: thirty first, thirty-first
R1: first
R2: second
R3: third
R4: fourth, final
Uday: day(|s)
Uworkday: working day(|s), business day(|s), workday(|s)
Uweek: week commencing, week beginning, wc, w / c
Uweek: week(|s), wk(|s), weeks '
Umonth: month(|s), mth(|s), mnth(|s), moth, months '
Uquarter: quarter(|s), qtr
Uhalf: half
Uyear: year(|s), yr(|s), years '
Ufortnight: fortnight(|s)
Uhalfyear: half a year, half year, half-year
Pearly: early, beginning, start, very start, very beginning, opening
Pmid: mid, middle
Plate: late
Pend: end, very end, tail end, back end, close
n: next, coming, upcoming, this coming, following, the following
t: this, current
l: last, the past, this past, previous
i: in, within, during, sometime in, some time in, come
a: the day after, day after
a: after, past, beyond, post, not this side of, until after, till after, til after, once past, not until after
a: from after
b: before, b4, prior to, ahead of, earlier than, sooner than, this side of
u: until, till, til, ' til, up to, untill
g: through, thru, throughout, until and including, up to and including, all of, all through, out through, through to
g: through the, through until
f: from, starting, as of, as from, on or after, anytime from, any time from, effective, onwards from
s: since, ever since
o: ago
z: later, from now, from today, hence, time, ' time, ' s time, or so, down the line, down the road, from this date
z: or thereabouts
y: between
y: on, by, at, around, about, circa, approx, approximately, roughly, say, maybe, perhaps, towards, near, at least
y: about the, likely, probably, mid to, no earlier than, not earlier than, like
q: for, for the, over, over the
G: another, give me, give us, give it, allow, allow us, wait, leave it, need, make it, try
r: to, and to
x: and, or, &, then
m: the, of, ' s, our, my, their, month of, month, calendar, that
m: the date
j: the
Htomorrow: tomorrow, tmrw, tomoz, 2moro
Hovermorrow: day after tomorrow, the day after tomorrow
Hnewyear: new year, new years, new year ' s, new year ' s day, first of the year, turn of the year, the new year
Hyearend: year end, year-end, end of year, eoy, years end, year ' s end, year out, the year is out
Hmonthend: month end, month-end, end of month, eom, the month is out
Hquarterend: quarter end, quarter-end, end of quarter, eoq
Hweekend: the weekend
Hweekend2: next weekend
Hsameday: this time next year, same time next year, a year from now, a year from today, one year from now
Hsameday: same day next year, this day next year
Hoverweek: week after next, the week after next
Hovermonth: month after next, the month after next
Heaster: easter, easter holidays, easter break, easter weekend
Heastermonday: easter monday
Hgoodfriday: good friday
Hashwednesday: ash wednesday
Hcarnivaltuesday: mardi gras, shrove tuesday, pancake day
Hpentecost: pentecost, whitsun
Hascension: ascension day, ascension
Hchristmas: christmas, xmas, crimbo, chrimbo, boxing day
Hblackfriday: black friday
Hlabor: labor day
Hmemorial: memorial day
Hthanksgiving: thanksgiving
Hindependence: independence day, the fourth of july, fourth of july, 4th of july, july 4th weekend
Hmayday: may day
Hvalentine: valentine ' s, valentine ' s day, valentines, valentines day
Hhalloween: halloween
Hmartinluther: mlk day
Hstpatrick: st patrick ' s day, st patricks day, paddy ' s day
Hmaybank: early may bank holiday
Hspringbank: spring bank holiday, late may bank holiday
Haugustbank: august bank holiday, summer bank holiday
V: each, every, mondays, tuesdays, wednesdays, thursdays, fridays
Z: until then, till then, til then, before then
X: fiscal year, financial year, fiscal, tax year, business year, school year, fiscal new year, academic year, season
X: spring, summer, autumn, winter, fall, the holidays, holiday season, fy, eid, ramadan, diwali, chinese new year
X: lunar new year, today, tonight, new fiscal, new financial year, new fiscal year, year round, year old, years old
X: first half hour, second half hour, month to month, year on year, year over year, years ago, day to day
X: week to week
K: week no, week number, cw, wk no
w: write, writes, writing, call, calls, calling, ring, ping, ask, contact, email, mail, e-mail, remind, reminder
w: reach out, get back, come back, comes back, circle back, check back, check in, check with, follow up, followup
w: touch base, talk, speak, chat, revisit, nudge, poke, prod, drop, shout, holler, knock, resend, send
w: look in again, bug, hit, find me, catch, reconnect, pick this up, pick it up, message, text, approach, hear
w: recontact
w: look at, look into, let you know, let us know, be in touch, get in touch, in touch, try, reach, connect
w: bump, quote, another go, a go at, have a go, crack at, another crack, reconsider, come to me, come to us
w: come see, resume
w: return to this, take it up, come then, pitch, schedule
w: diarise, pencil, park, retry, buzz, bell, pester, hello, hassle, submit, get hold, open to, up for a, bring it
w: let ' s, lets, see me, tell you, reply, respond, look again, take a look, have a look, revive
k: back, return, returns, returning, reopen, reopens, reopening, resume, resumes, resuming, rejoin, reachable, re-open
k: open again, opens again, available again, return to work, re-opens, re-opening, back at work
L: out, away, off, leave, closed, close, vacation, holiday, holidays, absent, ooo, out of office, travelling
L: traveling
L: unavailable, shut, not available, not in the office, out of the office, offline, annual leave, pto, trip
L: conference
c: contract, contracts, contracted, licence, license, licences, renewal, renewals, renew, renews, lease, agreement
c: agreements
c: subscription, expire, expires, expiry, expiring, runs out, run out, lapses, tied, locked, committed, commitment
c: signed up
c: finish, finishes, ends, ending, notice period, up for, engagement letter, deal, term, retender, tender
c: stuck with, locked in, tied in, married
c: policy, warranty, covered, paid up, have us, has us, use, using, on board with
v: not, no, ' t, never, nothing, nobody, none, no one, cannot, cant, dont, wont, isnt, neither, without, any sooner
v: nowt, hardly
S: gone, spent, exhausted, used up, ate, blown, frozen, locked for, done for, closed for, finished for, all gone
B: budget, budgets, money, funds, funding, allocation, appropriation, cash, capex, spend, dime, penny, pot, $
p: was, were, had, did, signed, met, renewed, spoke, been, bought, started, sent, wrote, agreed, visited, joined
p: ordered, came, went, chose, switched, installed, used to, supposed to, posed to
d: that day or after, from then, then, that time, by then, at that point, that day, that week, that month
d: around then, that date
D: after that, afterwards, afterward, thereafter, the day after, the day after that, after this, after then
D: the next day
D: once that ' s, once that is, once it ' s over, once it ' s done, once this is over, when that ' s over
D: following that, after it, the morning after, when it ' s over, on the day after that, after which
D: when that ' s done
C: ends, ending, expires, expire, expiring, expiry, runs out, run out, lapses, goes out, is up, finishes, is over
C: terminates
u: upto
D: the first day after it, first day after it, after that date, past that date, the day after it, after him, after her
p: installed, took
I: same time, this time, same day, this day, same date, this date, around this time, about this time
I: around the same time
I: the same time, the same day, the same date, at this time, at the same time
Hepiphany: epiphany, twelfth night, three kings
Hgoodfriday: easter friday
D: the morning after that, the next morning, the day following, the following day, next day
G: push it back, push it back by, push it out, call it, give us all, give me about, give me another, hold off
G: wait another, leave us, leave me, hold off for, wait for, sit tight for, excuse me for
X: call it a day, any day now
w: look for me, pop, tickle, hail, flirt, resurface, reappear, tap, jog, reapproach, re-approach, reintroduce
w: correspond, tempt, interrupt
p: said no, turned down
k: active again, human again, free again
Hnextquarter: new quarter
Hnextmonth: new month
"""
