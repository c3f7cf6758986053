"""The date words of Italian, as `classifier.date_words` says."""

WORDS = """
M1: gennaio, genn, gen
M2: febbraio, feb, febb
M3: marzo
M?3: mar
M4: aprile, apr
M5: maggio, magg
M6: giugno, giu
M7: luglio, lug
M8: agosto
M?8: ago
M9: settembre, sett
M?9: set
M10: ottobre, ott
M11: novembre, nov
M12: dicembre, dic
A: mattina, mattino, pomeriggio, sera, mezzogiorno, in mattinata, di mattina, in tarda mattinata, di pomeriggio
A: mattinata
E: oggi, stasera, oggi pomeriggio
F: qualsiasi, qualunque, un qualsiasi
W0: lunedi
W1: martedi
W2: mercoledi
W3: giovedi
W4: venerdi
W5: sabato
W6: domenica
W?0: lun
W?1: mar
W?2: mer
W?3: gio
W?4: ven
W?5: sab
W?6: dom
N2: due, un paio di, paio di, un paio d ', paio d '
N3: tre
N4: quattro
N5: cinque
N6: sei
N7: sette
N8: otto
N9: nove
N10: dieci
N11: undici
N12: dodici
N15: quindici, una quindicina di, quindicina di
N18: diciotto
N20: venti
N30: trenta
N60: sessanta
N90: novanta
e: un, una, un ', uno
R1: primo, prima, prim '
R2: secondo, seconda
R3: terzo, terza
R4: quarto, quarta
Q4: ultimo trimestre
Uday: giorn(o|i), gg
Uworkday: giorni lavorativi, giorno lavorativo
Uweek: settiman(a|e)
Umonth: mese, mesi
Uquarter: trimestre, trimestri
Uhalf: semestre
Uyear: ann(o|i)
Ufortnight: quindicina
Uhalfyear: mezz ' anno, mezzo anno
Pearly: inizio, inizi, ai primi, i primi, primi, all ' inizio, agli inizi, a inizio, ad inizio, primissimi, principio
Pearly: ai primissimi
Pmid: meta, a meta, la meta, alla meta
Plate: inoltrato
Pend: fine, a fine, alla fine, la fine, fine di, sul finire
n: prossim(o|a|i|e), successiv(o|a), entrante, che viene, venturo, ventura
t: quest(o|a|i|e), quest, quest ', in corso, corrente, presente
l: scors(o|a|i|e), passat(o|a|i|e), ultim(o|a|i|e), precedente
i: tra, fra, in, entro, nel, nell ', nella, durante, nei, da qui a, a, ad, nel mese di, nel corso di
a: dopo, passat(o|a), successivamente a, oltre, dopo di, trascors(o|a|i|e), una volta passat(o|a)
b: prima, prima di, prima del, prima della
u: fino a, fino al, fino alla, fino all ', fino ad, sino a, sino al, sino alla, sino all ', fino, fin, sino, al
g: fino a tutto, sino a tutto, fino a tutta
f: a partire, a partire da, a partire dal, dal, dalla, dall ', da, dagli, dai
s: da quando, dallo scorso, fin da
o: fa, addietro
z: da oggi, circa, piu o meno
y: con, verso, intorno, circa, attorno, per, il, verso il, sui, ad oggi, direi, diciamo, magari, previsto, prevista
y: gia
y: verso la, per il
q: per
G: altri, altre, altro, ancora, dammi, mi dia, datemi, dateci, serve, servono, ci vogliono, lasciami
r: al, a, all ', alla, fino al
x: e, o, ed, oppure
m: il, la, lo, l ', i, gli, le, di, del, dell ', della, dei, d ', nostro, mese di, giorno, data
j: il, al, dal, giorno, sul, entro
Htomorrow: domani
Hovermorrow: dopodomani
Hnewyear: anno nuovo, capodanno, nuovo anno, primo dell ' anno, inizio anno, inizio dell ' anno
Hyearend: fine anno, fine dell ' anno
Hweekend: fine settimana, weekend, week-end
Hsameday: l ' anno prossimo di questi tempi, tra un anno esatto, l ' anno prossimo in questo periodo
Hsameday: l ' anno prossimo a quest ' epoca, stessa data l ' anno prossimo, il prossimo anno di questi tempi
Heaster: pasqua
Heastermonday: pasquetta, lunedi dell ' angelo
Hchristmas: natale
Hblackfriday: black friday
Hjoseph: san giuseppe
Hepiphany: epifania, befana, l ' epifania
Hcarnivaltuesday: carnevale, martedi grasso
Hashwednesday: le ceneri, mercoledi delle ceneri
Hassumption: ferragosto
Hallsaints: ognissanti, i santi
Himmaculate: immacolata
Hliberation: 25 aprile, festa della liberazione
Hmay1: festa dei lavoratori, primo maggio
Hitalyday: festa della repubblica
Hpentecost: pentecoste
Hambrogio: sant ' ambrogio
V: ogni, tutti i, tutte le
Z: fino ad allora, fino a quel momento, sino ad allora, nel frattempo
X: esercizio, anno scolastico, primavera, estate, autunno, inverno, stagione, ferie, feste, oggi, le feste
X: anno fiscale
X: prossimi giorni, prossime settimane, all ' anno, al mese, alla settimana, a settimana, volte, quindici giorni fa
K: settimana no, sett
w: cerch*, scriv*, scrit*, richiam*, ricontatt*, risent*, sent*, contatt*, chiam*, riscriv*, riprov*, provi, prova
w: provate, provare, provateci, provaci, proviamo, provarci, ripass*
w: ricord*
w: parl*
w: riparl*, rivediam*, risenti*, ripropon*, ripresent*, riprend*, ripropost*, telefon*, mandi, manda, mandate
w: mandami, mandatemi, mandarmi, mandare, mandarci, mandateci, mandaci, mandiamo, mandino
w: rimand*, invi*, ripinga, pinga*, fatevi sentire, fatti sentire, si faccia, fatevi vivi, faccia sapere, sapere
w: aggiorn*
w: fiss*, appuntamento, mail, riaffacc*, torn*, bussi, bussa, disponibil*
w: ci ascolt*, asco*
w: ne riparliamo, risponder*, sollecit*, risol*, passi, passa a
k: rientr*, torn*, ritorn*, riapr*, riapert*, riprend*, nuovamente, di nuovo, riprese, ripres*, in ufficio il
k: operativ*, rivediamo
k: di ritorno, leggo, rispondo, rispondero, leggero
L: ferie, assente, assenza, chius*, fuori, permesso, congedo, maternita, malattia, trasferta, non disponibile
L: non in ufficio
L: chiusura, fiera, viaggio, vacanza, lutto, part-time, vacanze, resteranno, restera
c: incarico, contratt*, scad*, rinnov*, abbonament*, noleggi*, leasing, licenz*, convenzion*, disdett*, vincol*
c: accord*, gara
c: impegn*
c: forniture*, fornitor*, polizza, garanzia, preavviso, usiamo, copert*, mandato
v: non, niente, nulla, nessun*, mai, ne, neanche, nemmeno, senza, no
S: finit*, chius*, esaurit*, speso, spesi, spesa, blindat*
B: budget, soldi, fondi, denaro, spes*, risorse, cassa, liquidita
p: era, avevamo, abbiamo gia, ha firmato, stato, stata, abbiamo rinnovato, siamo passati, erano, fu, ho visto
p: abbiamo firmato
d: allora, in quel momento, quella data, quel momento, quel periodo, in quella sede, quel giorno, la, li, per allora
d: in quella data
D: il giorno dopo, dopodiche, successivamente, in seguito, giorno dopo, il giorno successivo, giorno successivo
C: scade, finita, finisce, termina, scadenza, scadono
D: dal giorno dopo, dopo quella data, passata quella data, l ' indomani
X: nuovo anno scolastico, anno scolastico
I: in questo periodo, questo periodo, stesso periodo, stesso giorno, stessa data, stessa epoca, questa data
I: questi tempi, di questi tempi, a quest ' epoca, quest ' epoca, in questa data, nello stesso periodo
I: lo stesso giorno, alla stessa data, la stessa data, in questi giorni, questi giorni
Heastermonday: lunedi dell ' angelo, pasquetta, lunedi di pasqua, il lunedi di pasqua
D: giorno appresso, il giorno appresso, il giorno seguente, giorno successivo, il di dopo, l ' indomani
D: all ' indomani, indomani, il giorno dopo
G: mi lasci, lasciateci, lasciatemi, ci lasci, aspetti, aspetta, aspettate, aspettiamo, pazienti, lasci passare
G: lascia passare, lasciamo passare, mi dia ancora, ci dia, ci dia ancora, dammi ancora, dateci ancora
G: facciamo passare
w: becchiamo, becca, rifaccia, rifacciamo, rifatevi, rifarsi, riassaggi*, ritent*, ributt*, rilanci*, riavvicin*
w: ripassi, bussare, bussat*, squill*, presentar*, ascolt*
Hyearend: san silvestro
a: passato, passata, passati, passate
w: ricerc*
Hnextquarter: nuovo trimestre
Hnextmonth: nuovo mese
"""
