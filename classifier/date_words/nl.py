"""The date words of Dutch, as `classifier.date_words` says."""

WORDS = """
M1: januari, jan
M2: februari, feb, febr
M3: maart, mrt
M4: april, apr
M5: mei
M6: juni, jun
M7: juli, jul
M8: augustus, aug
M9: september, sept, sep
M10: oktober, okt
M11: november, nov
M12: december, dec
A: ochtend, middag, avond, ' s ochtends, ' s middags, tussen de middag, voormiddag, namiddag
E: vandaag, vanavond, vanmiddag
F: eender welke
W0: maandag
W1: dinsdag
W2: woensdag
W3: donderdag
W4: vrijdag
W5: zaterdag
W6: zondag
W?0: ma
W?1: di
W?2: wo
W?3: do
W?4: vr
W?5: za
W?6: zo
N2: twee, paar, een paar weken twee
N3: drie
N4: vier
N5: vijf
N6: zes
N7: zeven
N8: acht
N9: negen
N10: tien
N11: elf
N12: twaalf
N14: veertien
N15: vijftien
N18: achttien
N20: twintig
N30: dertig
e: een
R1: eerste
R2: tweede
R3: derde
R4: vierde, laatste kwartaal
Uday: dag(|en)
Uworkday: werkdag(|en)
Uweek: week, weken, weekje, weekjes
Umonth: maand(|en), maandje
Uquarter: kwartaal, kwartalen
Uhalf: helft, halfjaar
Uyear: jaar, jaren, jaartje
Ufortnight: veertien dagen
Uhalfyear: half jaar, halfjaartje, half jaartje
Pearly: begin, het begin, in het begin, aan het begin, vroeg in
Pmid: half, medio, midden, het midden, halverwege, halfweg, mid
Plate: laat in
Pend: eind, einde, het einde, aan het einde, het eind, aan het eind, tegen het einde, op het einde
n: volgend(|e), komend(|e), aanstaande, aankomende, eerstvolgende
t: deze, dit, lopende, huidig(|e)
l: vorig(|e), afgelopen, laatste, voorbije
i: in, over, binnen, tijdens, gedurende, in de loop van
a: na, voorbij, na afloop van, pas na
b: voor, vooraf aan, eerder dan, voordat
u: tot, totdat, tot aan
g: tot en met, t / m, tm, tot eind en met
f: vanaf, met ingang van, van af
s: sinds, sedert
o: geleden
z: vanaf nu, later, tijd, ongeveer
y: tussen
y: per, op, rond, omstreeks, ongeveer, circa, tegen, ca, zo rond, uiterlijk, waarschijnlijk, zeg, rond de, zo, pas
y: liever, pas op
q: voor, gedurende
G: geef me, geef mij, geef ons, nog, duurt
r: tot, tot en met, t / m, tot aan
x: en, of
m: de, het, 't, van, onze, der, ons, maand, die
j: tot
Htomorrow: morgen, morgenochtend, morgenmiddag, morgenvroeg
Z: tot dan, tot die tijd, tot dat moment
X: goede morgen, vanmorgen, morgenochtend vroeg, vandaag, elke morgen, goedemorgen
Hovermorrow: overmorgen
Hnewyear: nieuwjaar, nieuwe jaar, nieuw jaar, jaarwisseling, oud en nieuw, begin van het jaar
Hyearend: jaareinde, einde jaar, eind jaar, jaarafsluiting
Hmonthend: maandeinde
Hquarterend: kwartaaleinde
Hweekend: weekend, het weekend
Hsameday: volgend jaar rond deze tijd, volgend jaar om deze tijd, over precies een jaar, volgend jaar zelfde tijd
Hsameday: deze tijd volgend jaar, volgend jaar dezelfde tijd, volgend jaar deze tijd
Hoverweek: week daarop, over twee weken week
Heaster: pasen
Heastermonday: tweede paasdag, paasmaandag
Hgoodfriday: goede vrijdag
Hpentecost: pinksteren
Hwhitmonday: tweede pinksterdag
Hascension: hemelvaart, hemelvaartsdag
Hblackfriday: black friday
Hchristmas: kerst, kerstmis, de kerst
Hkingsday: koningsdag
Hliberationnl: bevrijdingsdag
Hepiphany: driekoningen, drie koningen
Hstnicholas: sinterklaas
Hcarnivaltuesday: carnaval
Hassumption: onze-lieve-vrouw-hemelvaart
Hallsaints: allerheiligen
Hbelgianday: nationale feestdag
V: elke, elk, iedere, ieder, altijd op
X: boekjaar, schooljaar, voorjaar, lente, zomer, najaar, herfst, winter, zomervakantie, bouwvak, seizoen, vakantie
X: komende dagen, komende weken, per jaar, per maand, per week, kerstvakantie, meivakantie, herfstvakantie
X: jaar geleden
K: weeknr, weeknummer, wk
w: prober*, welkom, mail*, schrijf*, schrijv*, bel, bellen, belt, terug, neem contact, contact*, vraag*, probeer*
w: herinner*, meld*, kom, komen, praat*
w: praten, spreek*, spreken, weer, nog eens, nogmaals, opnieuw, stuur*, ping, kijk*, laat weten
w: laten weten, horen
w: hoor, terugkom*, opnem*, contacteer*, benader*, reminder, oppakk*, pak*, klop*, zoek*, hap
w: tik, afspraak
w: verder, terug te komen, graag, doe maar, klaar voor, wil ik, mag, mogen
k: beantwoord*, antwoord*, terug, weer, aanwezig, bereikbaar, heropen*, hervat*, open, opnieuw, beschikbaar vanaf
L: afwezig*, vakantie, verlof, gesloten, niet aanwezig, weg, vrij, ziek, niet bereikbaar, niet op kantoor
L: buiten kantoor, dicht
L: zwangerschapsverlof, ouderschapsverlof, zakenreis, cursus, met verlof, niet op het werk
c: contract*, eindig*, overeenkomst*, looptijd, loopt, licentie*, abonnement*, verlen*, opzeg*, aflop*, afloopt
c: lease*, vast aan, gebonden
c: huur*, aanbested*, verloop*, verzeker*, raamcontract*, polis, garantie, zitten we bij, zitten wij bij, leverancier
v: niet, geen, nooit, niets, niemand, zonder, niks
S: op, bevroren, vergeven, besteed, uitgeput, uitgegeven, dicht, verdeeld
B: budget*, geld, middelen, begroting*, potje, investering*, centen
p: was, waren, had, hadden, hebben we, heb ik, getekend, werd, geweest, gehad, verlengd
d: dan, tegen die tijd, die tijd, op dat moment, dat moment, die datum, die week, die dag
D: daarna, erna, nadien, achteraf, vervolgens, een dag later, de dag erna, de dag daarna, daarop, de dag erop
C: eindigt, loopt, afloopt, verloopt, expireert
D: na die datum, vanaf de dag erna
I: rond deze tijd, om deze tijd, deze tijd, zelfde tijd, dezelfde tijd, op dezelfde dag, dezelfde dag, zelfde dag
I: dezelfde datum, op dezelfde datum, rond dezelfde tijd, dezelfde periode, in dezelfde periode, deze periode
D: de volgende dag, daags erna, daags nadien, daags daarna, de dag nadien, na die tijd, na die dag
G: gun me, gun mij, gun ons, wacht, wacht nog, wacht even, laat het, geef het, geef het nog, geef ons eerst
G: geef me eerst, geef ons nog, geef me nog, laat er, laten we
w: poging, bel ons, klappen, trek aan, aan de bel, aankloppen, aanklopp*, langs, langskom*, terugbel*, polsen, pols
w: schop, por
Heaster: paasdagen, de paasdagen
Hyearend: oudjaar, oud en nieuw
Hchristmas: kerstdagen, de kerstdagen
Hpentecost: pinksterdagen
Hnextquarter: nieuwe kwartaal, nieuw kwartaal
Hnextmonth: nieuwe maand
"""
