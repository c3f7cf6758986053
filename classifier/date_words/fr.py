"""The date words of French, as `classifier.date_words` says."""

WORDS = """
M1: janvier, janv, jan
M2: fevrier, fev, fevr
M3: mars
M4: avril, avr
M5: mai
M6: juin
M7: juillet, juil
M8: aout
M9: septembre, sept
M10: octobre, oct
M11: novembre, nov
M12: decembre, dec
A: matin(|s), matinee, apres-midi, apres midi, soir, midi, aprem, avant-midi, dans la matinee, en matinee
E: cet apres-midi, cet aprem, ce soir
F: n ' importe quel, n ' importe quand, un matin de, un apres-midi de
W0: lundi
W1: mardi
W2: mercredi
W3: jeudi
W4: vendredi
W5: samedi
W6: dimanche
W?0: lun
W?1: mar
W?2: mer
W?3: jeu
W?4: ven
W?5: sam
W?6: dim
N2: deux, une paire de
N3: trois
N4: quatre
N5: cinq
N6: six
N7: sept
N8: huit
N9: neuf
N10: dix
N11: onze
N12: douze
N14: quatorze
N15: quinze
N18: dix-huit
N20: vingt
N30: trente
e: un, une
R1: premier, premiere
R2: deuxieme, second, seconde
R3: troisieme
R4: quatrieme
Q4: dernier trimestre
Uday: jour(|s)
Uworkday: jours ouvrables, jours ouvres, jour ouvrable
Uweek: semaine(|s), sem
Umonth: mois
Uquarter: trimestre(|s)
Uhalf: semestre(|s), moitie
Uyear: an(|s), annee(|s)
Ufortnight: quinzaine, quinze jours, quinzaine de jours
Uhalfyear: six mois, demi-annee
Pearly: debut, au debut, au tout debut, tout debut, les premiers jours, premiers jours, courant debut
Pmid: mi, la mi, a la mi, le milieu, au milieu, milieu, mi-
Plate: courant de la deuxieme moitie
Pend: fin, la fin, a la fin, la toute fin, toute fin, d ' ici fin
n: prochain(|e|s), suivant(|e), qui vient, a venir
t: ce, cette, cet, en cours, courant, la presente, present
l: dernier(|e|s), derniere, passe(|e), precedent(|e)
i: en, dans, au mois de, au mois d ', d ' ici, sous, au cours de, durant, pendant, courant, ds, au cours du
a: apres, passe, une fois passe, au-dela de, au dela du, une fois, des que
b: avant, d ' avant
u: jusqu ' au, jusqu ' a, jusqu ' en, jusque, jusqu au, jusqu a, jusqu en, jusqu ', jusqu ' aux
f: a partir de, a partir du, a partir d ', des, a compter de, a compter du, des le, a dater du
s: depuis, depuis le
o: il y a
z: environ, a partir d ' aujourd ' hui
y: entre
y: vers, autour, autour de, aux alentours, aux alentours de, aux alentours du, courant, plutot, disons, environ, soit
y: pour, vers le
q: pendant, pour
G: encore, laissez-moi, donnez-moi, laisse-moi, comptez, d ' ici
r: au, a, jusqu ' au
x: et, ou
m: le, la, les, l ', de, d ', du, des, notre, mois de, mois d ', date du, inclus
j: le, au, du
Htomorrow: demain
Hovermorrow: apres-demain, apres demain
Hnewyear: nouvel an, jour de l ' an, l ' an neuf, la nouvelle annee, nouvelle annee, premier de l ' an
Hyearend: fin d ' annee, la fin d ' annee, fin de l ' annee
Hweekend: le week-end, le weekend, week-end, weekend
Hsameday: l ' annee prochaine a la meme epoque, dans un an jour pour jour, meme date l ' an prochain
Hsameday: l ' an prochain a la meme epoque, l ' annee prochaine a la meme date, meme date l ' annee prochaine
Heaster: paques
Heastermonday: lundi de paques
Hpentecost: pentecote
Hwhitmonday: lundi de pentecote
Hascension: ascension
Hchristmas: noel
Hblackfriday: black friday
Hmay1: fete du travail
Hbastille: 14 juillet
Hassumption: 15 aout, l ' assomption, assomption
Hallsaints: la toussaint, toussaint
Hfrencharmistice: armistice
Hashwednesday: mercredi des cendres
Hepiphany: epiphanie
Hgeneva: jeune genevois
Hjean: saint-jean, la saint-jean-baptiste, saint-jean-baptiste
V: chaque, tous les, toutes les
Z: d ' ici la, d ici la, jusque-la, jusque la
X: exercice, annee scolaire, annee fiscale, printemps, automne, hiver, ete, rentree, saison, les fetes, aujourd ' hui
X: ce jour, ce matin, ce soir, apres-midi, exercice fiscal, ans d ' experience, fois par an, fois par mois, par mois
X: par an
K: semaine no, sem no
w: ecri*, reecri*, rappel*, recontact*, contact*, relanc*, reven*, revien*, rappelle, reparl*, parl*, reprend*
w: repren*, repris*
w: refais*, fais signe, signal*, faites-moi, faites moi, refaites*, signe, repass*, appel*, revoi*, revoy*, represen*
w: solicit*, sollicit*, retent*, tente*
w: reessa*, essay*, manifest*, annonc*, guett*, point
w: tenir au courant, rapproch*, renvoy*, envoy*, repond*, joindre, toqu*, frapp*, echang*, coup de fil
w: mail, texto
w: relire, lirai, je suis a vous, remett*, rdv, rendez-vous, tient au courant, renouvel*, rapel*
w: raviser, dispo, disponible
k: repondr*, retour, de retour, rentr*, reouv*, rouvr*, repris*, repren*, revien*, reviendr*, reven*, retrouv*
k: de nouveau, a nouveau
L: absent(|e|s|es), absence, conge(|s), vacances, ferme(|e|s), deplacement, formation, rtt, indisponible, fermeture
L: maternite
c: signes, signe avec, signes avec, assure*, confie*, contrat*, engage*, abonnement*, echeance, bail, licence*, marche
c: resili*, expir*, renouvel*, leasing, prestataire, mandat
c: garantie, sous contrat, lie*, preavis, convention, leas*, fournisseur
v: pas, ne, n ', jamais, rien, aucun(|e), personne, ni, non, sans
S: epuise*, cloture*, consomme*, boucle*, parti*, plus
B: budget*, credit*, sous, argent, fonds, enveloppe, moyens, tresorerie
p: etait, avait, avons, avez, signe en, a ete, avons signe, a eu, etions, ont, ai
d: alors, a ce moment-la, a ce moment la, ce moment, a cette date, cette date, ce jour-la, a ce moment, la-dessus
D: ensuite, apres cela, apres ca, le lendemain, par la suite, apres coup, apres cette date, lendemain
C: finit, fini, expire, termine, prend fin, echeance, acheve, arrete
D: apres cette date, passe cette date, apres quoi, dans la foulee, des le lendemain
I: meme epoque, meme date, meme periode, memes dates, meme moment, cette epoque, cette date, jour pour jour
I: a la meme epoque, a la meme date, a la meme periode, aux memes dates, a pareille epoque, a meme date
I: au meme moment
D: le jour d ' apres, le jour suivant, des le jour suivant, le surlendemain de cela
G: laissez passer, laisse passer, laissez-nous, laisse-nous, donnez-nous, donne-moi, donne-nous, attendez, attends
G: patientez, accordez-moi, accordez-nous, laissons passer, attendons, laissez-moi encore, donnez-moi encore
G: laissez-nous encore, attendez encore, donnez-nous encore
w: sonner, sonnez, sonne, ressortir, ressortez, refaire signe, reecout*, ecout*, remontez*, causer, bigophon*, venez
Hcarnivaltuesday: carnaval, mardi gras
Hyearend: la saint-sylvestre, saint-sylvestre
f: qu ' a, qu ' en, qu ' a partir de, qu ' au, qu ' a partir du, qu ' a compter de
Hnextquarter: nouveau trimestre
Hnextmonth: nouveau mois
"""
