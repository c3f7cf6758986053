"""The date words of German, as `classifier.date_words` says."""

WORDS = """
M1: januar, janner, jaenner, jan, jaen
M2: februar, feber, feb
M3: marz, maerz, mrz
M4: april, apr
M5: mai
M6: juni, jun
M7: juli, jul
M8: august, aug
M9: september, sept, sep
M10: oktober, okt
M11: november, nov
M12: dezember, dez
A: vormittag(|s), nachmittag(|s), mittag(|s), fruh, abend(|s), morgens, ganztags, mittags, uber mittag
E: heute, heut, heute nachmittag, heute abend, heut abend
F: jederzeit, irgendwann
W0: montag, montagmorgen
W1: dienstag
W2: mittwoch
W3: donnerstag
W4: freitag
W5: samstag, sonnabend
W6: sonntag
W?0: mo
W?1: di
W?2: mi
W?3: do
W?4: fr
W?5: sa
W?6: so
N2: zwei, ein paar wochen zwei
N3: drei
N4: vier
N5: funf
N6: sechs
N7: sieben
N8: acht
N9: neun
N10: zehn
N11: elf
N12: zwolf
N14: vierzehn
N15: funfzehn
N18: achtzehn
N20: zwanzig
N30: dreissig
e: ein, eine, einem, einer, einen
R1: erst(e|en|er|es|em)
R2: zweit(e|en|er|es|em)
R3: dritt(e|en|er|es|em)
R4: viert(e|en|er|es|em), letzte quartal
Uday: tag(|e|en|es)
Uworkday: werktag(|e|en), arbeitstag(|e|en)
Uweek: woche(|n)
Umonth: monat(|e|en|s|es)
Uquarter: quartal(|s|e|en|es)
Uhalf: halbjahr(|es|s), jahreshalfte, halfte, monatshalfte
Uyear: jahr(|e|en|es|s)
Ufortnight: vierzehn tage
Uhalfyear: halben jahr, halbes jahr, halb jahr
Pearly: anfang, zu beginn, beginn, zu anfang, gleich anfang, zum beginn, anfangs
Pmid: mitte, mitte bis
Plate: spat
Pend: ende, zum ende, gegen ende
n: nachst(e|en|er|es|em), kommend(e|en|er|es|em), folgend(e|en|er|es|em), kommendes
t: dies(e|en|er|es|em), laufend(e|en|er|es|em), aktuell(e|en|er|es|em), heurig(e|en|er|es|em)
l: letzt(e|en|er|es|em), vergangen(e|en|er|es|em), vorig(e|en|er|es|em)
i: in, im, binnen, innerhalb, wahrend
a: nach, nach dem, nach der, nach den, erst nach
b: vor, bevor, vor dem
u: bis, bis zum, bis zur, bis in den, bis in die, bis in, bis zu
g: bis einschliesslich, bis inklusive, bis inkl, bis einschl, bis und mit, bis einschliesslich zum, bis inklusive zum
f: ab, ab dem, ab der, ab den, von, vom, ab sofort bis
s: seit, seit dem, seitdem
y: zwischen
y: am, um, gegen, etwa, ca, circa, rund, ungefahr, so um, so, zum, voraussichtlich, zirka, mindestens, irgendwann
y: fruhestens, grob
q: fur, uber
G: weitere, weiteren, geben sie mir, gib mir, geben sie uns, noch, brauche, brauchen, dauert, lassen sie mir
G: fruhestens
r: bis, bis zum, auf
x: und, oder, bzw
m: der, die, das, dem, den, des, unser(|e|en|er|em|es), monat, von
j: am
Htomorrow: morgen
Z: bis dahin, bis dann, guten morgen
X: guten morgen, am morgen, jeden morgen, heute morgen, morgens
Hovermorrow: ubermorgen
Hnewyear: jahreswechsel, neujahr, neues jahr, neuen jahr, neuen jahres, jahresanfang, jahresbeginn, jahresstart
Hthisyear: heuer, dieses jahr, diesem jahr, dieses jahres
Hyearend: jahresende, jahresschluss, jahrsende, jahresabschluss
Hmonthend: monatsende, ultimo
Hquarterend: quartalsende
Hweekend: wochenende
Hsameday: nachstes jahr um diese zeit, in einem jahr um diese zeit, nachstes jahr um dieselbe zeit
Hsameday: genau in einem jahr
Hsameday: nachstes jahr zur selben zeit, nachstes jahr zur gleichen zeit
Hoverweek: ubernachste woche, ubernachster woche, ubernachsten woche
Hovermonth: ubernachsten monat, ubernachster monat
Heaster: ostern
Heastermonday: ostermontag, osterferien montag
Hgoodfriday: karfreitag
Hpentecost: pfingsten
Hwhitmonday: pfingstmontag
Hascension: himmelfahrt, christi himmelfahrt
Hcorpuschristi: fronleichnam
Hblackfriday: black friday
Hchristmas: weihnachten, heiligabend, den feiertagen und weihnachten
Hashwednesday: aschermittwoch
Hcarnivaltuesday: fasching, karneval, fastnacht, faschingsdienstag
Hrosenmontag: rosenmontag
Hepiphany: dreikonig, dreikonige, heilige drei konige, dreikonigstag, heiligen drei konigen
Hmay1: tag der arbeit
Hassumption: maria himmelfahrt
Hallsaints: allerheiligen
Hgermanunity: tag der deutschen einheit
V: jede(|n|r|s|m), jeweils, immer, montags, dienstags, mittwochs, donnerstags, freitags
X: geschaftsjahr(|es), wirtschaftsjahr(|es), schuljahr(|es), fruhjahr, fruhling, sommer, herbst, winter, sommerferien
X: herbstferien, winterferien, osterferien, saison, heute, ferien, haushaltsjahr(|es), im jahr, pro jahr, pro monat
X: in den nachsten tagen, in den nachsten wochen, in den kommenden wochen, in den kommenden tagen, jahre alt
K: kalenderwoche, kw
w: meld*, schreib*, schreiben, ruf*, anruf*, anzuruf*, frag*, anfrag*, nachfrag*, komm, komme, kommen, sprech*
w: sprich*, ansprech*
w: ansprechbar
w: wieder, nochmal, nochmals, noch einmal, erinner*, reminder, kontaktier*, kontakt, hore, horen, hor, probier*
w: versuch*, ping
w: mail*
w: anklopf*, klopf*, bescheid, reden, rede, telefonier*, unterhalt*
w: wiedervorlage, vorlage
w: schick*, send*, zukomm*, aufgreif*, angeh*, starten, anlauf, auf uns zu, auf mich zu, durchruf*, gerne, gern
w: zeit
k: antwort*, bearbeit*, wieder, zuruck, erreichbar, ruckkehr, kehre, anwesenheit, anwesend, geoffnet, offnen, offnet
k: weiter, da
L: urlaub*, abwesen*, nicht im haus, nicht im buro, geschlossen, elternzeit, dienstreise, betriebsferien
L: betriebsurlaub, nicht erreichbar
L: ausser haus, krank, nicht im dienst, ferien, ooo, zu, pause, nicht am platz, mutterschutz, ferienhalber
L: nicht besetzt
c: verheiratet, vertrag*, vertraglich, laufzeit*, gebunden, kundig*, lizenz*, leasing*, verlangert*, lauft*
c: rahmenvertrag*, wartungsvertrag*
c: unter vertrag, abo, abonnement, ausschreib*, leasingvertrag*, mietvertrag*, verein*, bindung, versichert, auslauf*
v: nicht, kein(|e|en|er|es|em), nie, nichts, niemand, nimmer, ned, net, nix
S: ausgeschopft, verplant, aufgebraucht, weg, verbraucht, durch, leer, zu, vergeben, ausgegeben, eingefroren
S: erschopft
B: budget*, geld, mittel, etat, haushalt*, finanz*, investition*, kohle
p: war, waren, hatten, hatte, wurde, wurden, haben wir, unterschrieben, gehabt, gewesen, verlangert
d: ab da, dann, zu dem zeitpunkt, diesem zeitpunkt, da
D: danach, hinterher, anschliessend, im anschluss, nachher, tags darauf, am tag danach, darauf, am folgetag
C: endet, enden, endend, auslauft, lauft, vorbei, durch, ablauft, abgelaufen
D: einen tag spater, nach diesem datum, nach dem termin, nach diesem termin, ab dem tag danach, am tag darauf
I: um diese zeit, um dieselbe zeit, zur selben zeit, zur gleichen zeit, selbe zeit, gleiche zeit, am selben tag
I: am gleichen tag, zum selben datum, um die gleiche zeit, um die selbe zeit, zu dieser zeit, zum gleichen zeitpunkt
I: zum selben zeitpunkt
Heisheilige: eisheiligen, eisheilige, die eisheiligen, den eisheiligen, kalte sophie, kalten sophie
D: am nachsten tag, tags drauf, am tag drauf, nach diesem tag, danach erst, hernach
G: gonnen sie mir, gonn mir, gonnen sie uns, gonnt mir, gebt mir, gebt uns, gib uns, lassen sie uns, lass mir
G: lass uns noch, lassen sie mir noch, warten sie, warten sie noch, warte noch, warten wir, warten wir noch
G: schieben wir es um, geben sie mir noch, geben sie uns noch, gib mir noch
Hjean: johanni, johannistag
Hyearend: silvester
w: ruhren, ruhrt, ruhr, nachhak*, nachfass*, vorbeischau*, durchkling*, bimmel*, stups*, mitbiet*
v: unmoglich
Hnextquarter: neues quartal, neue quartal, neuen quartal, neuen quartals
Hnextmonth: neuer monat, neue monat, neuen monat, neuen monats
"""
