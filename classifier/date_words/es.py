"""The date words of Spanish, as `classifier.date_words` says."""

WORDS = """
M1: enero, ene
M2: febrero, feb
M3: marzo
M?3: mar
M4: abril, abr
M5: mayo
M6: junio, jun
M7: julio, jul
M8: agosto
M?8: ago
M9: septiembre, setiembre, sept, sep
M10: octubre, oct
M11: noviembre, nov
M12: diciembre, dic
A: por la manana, por la tarde, de la manana, de la tarde, a la tarde, a la manana, tarde, mediodia, a mediodia
A: por las mananas
A: por las tardes, bien temprano, temprano, a primera hora
E: hoy, esta tarde
F: cualquier, cualquiera
W0: lunes
W1: martes
W2: miercoles
W3: jueves
W4: viernes
W5: sabado
W6: domingo
W?0: lun
W?2: mie
W?3: jue
W?4: vie
N2: dos, un par de, par de
N3: tres
N4: cuatro
N5: cinco
N6: seis
N7: siete
N8: ocho
N9: nueve
N10: diez
N11: once
N12: doce
N15: quince
N18: dieciocho
N20: veinte
N30: treinta
N60: sesenta
N90: noventa
e: un, una
R1: primer, primero, primera
R2: segundo, segunda
R3: tercer, tercero, tercera
R4: cuarto, cuarta
Q4: ultimo trimestre
Uday: dia(|s)
Uworkday: dias habiles, dias laborables, dia habil
Uweek: semana(|s)
Umonth: mes, meses
Uquarter: trimestre(|s)
Uhalf: semestre(|s), mitad
Uyear: ano(|s)
Ufortnight: quincena
Uhalfyear: medio ano
Pearly: principios, a principios, comienzos, a comienzos, inicios, a inicios, inicio, primeros, a primeros, principio
Pearly: a principio
Pearly: primeros dias, en los primeros dias, arranque
Pmid: mediados, a mediados
Plate: avanzado
Pend: finales, a finales, final, al final, fin, a fin, a fines, fines, ultimos de, para fin, a fin de, fines de
n: proximo(|s), proxima(|s), que viene, que entra, siguiente, entrante, que vienen
t: este, esta, estos, en curso, presente, corriente, actual
l: pasad(o|a|os|as), ultim(o|a|os|as), anterior
i: en, dentro de, durante, de aca a, de aqui a, para dentro de, en unos, en unas, a lo largo de
a: despues, tras, pasado, pasada, pasando, pasado el, luego, despues de, una vez pasado, pasadas, pasen, pase
b: antes
u: hasta, hasta el, hasta la, hasta los, hasta el dia
f: a partir, a partir de, a partir del, desde
s: desde hace
o: hace
z: mas o menos, a partir de hoy, desde hoy
y: entre
y: sobre, hacia, alrededor, a eso de, por, para, alla por, aproximadamente, como, digamos, unos, unas, cerca de
y: recien, para el
q: por, durante
G: otro, otra, otros, otras, dame, deme, denos, danos, necesito, necesitamos, me lleva
r: al, a
x: y, o, e
m: el, la, los, las, de, del, nuestro, mes de, fecha, lo
j: el, dia, al, del
Htomorrow: manana
Z: hasta entonces, mientras tanto
X: esta manana, por la manana, de la manana, a la manana, las mananas, la manana, misma manana, buenos dias, buen dia
Hovermorrow: pasado manana
n: q viene
Hnextweek: la que viene, la proxima
Hnewyear: ano nuevo, primero de ano, principios de ano, principio de ano, inicio de ano, comienzo de ano
Hnewyear: inicios de ano
Hyearend: fin de ano, finales de ano, final de ano, cierre de ano, fines de ano, final del ano
Hweekend: fin de semana
Hsameday: el ano que viene por estas fechas, dentro de un ano por estas fechas, por estas fechas el ano que viene
Hsameday: el proximo ano por estas fechas, a esta altura del ano que viene, en un ano por estas fechas
Heaster: semana santa, pascua, domingo de pascua, domingo de resurreccion
Heastermonday: lunes de pascua
Hgoodfriday: viernes santo
Hchristmas: navidad
Hblackfriday: black friday
Hjoseph: san jose
Hepiphany: reyes, dia de reyes, los reyes, reyes magos
Hcarnivaltuesday: carnaval, carnavales
Hashwednesday: miercoles de ceniza
Hcorpuschristi: corpus, corpus christi
Hspainday: el pilar, puente del pilar, dia de la hispanidad
Hassumption: la asuncion, ferragosto
Hallsaints: todos los santos, puente de todos los santos
Himmaculate: la inmaculada
Hjean: san juan
Hfermin: sanfermines finales
Hmay1: dia del trabajo, dia del trabajador
Hguadalupe: dia de la virgen de guadalupe
Hdead: dia de muertos
V: cada, todos los, todas las, los lunes, los martes, los miercoles, los jueves, los viernes
X: ejercicio, ano fiscal, ano escolar, primavera, verano, otono, invierno, temporada, vacaciones, fiestas, hoy
X: las fiestas
X: proximos dias, proximas semanas, al ano, por ano, al mes, por mes, a la semana, por semana, un dia de estos
X: anos de
K: semana no, semana numero, sem
w: escrib*, escrim*, llam*, contact*, vuelv*, volv*, volver*, busca*, busque*, busqu*, record*, recuerd*, retom*
w: habl*, toque
w: avis*, mande, manda, mandar, mandeme, mandame, mandenme, mandenos, mandanos, mandas, mandarme, manden, mandarnos
w: envi*, insist*, reescrib*, pruebe, prueba, probar, probamos, prueben, probemos, pruebelo, probaremos, intent*
w: charl*
w: decir, digo, diremos, respond*, correo, mail, visit*, pase por
w: acerqu*
w: acerc*, comunic*, me dices, dices, tirame, moles*, atien*, atend*
w: pregunt*, buzon, timbrazo, telefon*, ponerme, pong*, noticias, seguimos hablando, seguimos en contacto, platic*
w: marca*, marqu*
k: vuelvo, volvemos, vuelve, regres*, reincorpor*, reintegr*, retorn*, reanud*, retom*, reabr*, volvere, volveremos
k: de vuelta, vuelta
k: respond*, de regreso, reapertura, estaremos de nuevo, incorpor*, abrimos, volver, de nuevo
L: vacaciones, fuera, ausente, ausencia, cerrad*, licencia, permiso, baja, puente, feriado, no estare, de viaje
L: capacitacion, incapacidad
L: permanecer*, descanso, comision, no disponible, sin acceso, cerramos, reducida, cierra, cierran
c: contrat*, permanencia, penaliz*, vence*, vencim*, renov*, acab*, expir*, suscrip*, licencia*, convenio, proveedor*
c: acuerdo
c: caduc*, finaliza*, leasing, renting, termina*, licitac*, concurso, poliza, garantia, preaviso, trabajamos con
c: vigen*
v: no, nada, nunca, nadie, ningun*, sin, tampoco, ni, imposible
S: cerrad*, agotad*, gastad*, comprometid*, recortad*, acabad*
B: presupuest*, dinero, fondos, partida, plata, lana, recursos, peso, un duro, euros, caja
p: era, estaba, tuvimos, fue, hicimos, firmamos, hemos, estuvimos, compramos, hablamos ya, fui, subio, paso, renovamos
d: a partir de ahi, entonces, ese mes, esa fecha, ese dia, ese momento, esas fechas, ahi, para entonces, esa semana
d: esa epoca
D: despues de eso, al dia siguiente, dia siguiente, posterior, posteriormente, mas tarde
D: de esa fecha, pase esa fecha, despues de esa fecha
C: acaba, acabo, termina, vence, expira, caduca, finaliza, vencimiento, concluye
D: pasada esa fecha, pasada la fecha, pasado eso, desde el dia siguiente
Pmid: mitad de
I: por estas fechas, estas fechas, misma fecha, mismo dia, misma epoca, esta fecha, esta altura, estas alturas
I: a estas alturas, a esta altura, tal dia como hoy, en esta epoca, esta epoca, esta misma epoca, este mismo dia
I: la misma fecha, el mismo dia, la misma epoca, en la misma fecha
D: al otro dia, el dia despues, al dia despues, el dia siguiente, luego de eso, luego de esa fecha
G: dele, denle, dale, dejeme, dejame, dejenos, espere, espera, esperen, esperemos, deje pasar, deja pasar
G: dejen pasar, dejemos pasar, aguante, aguanta, dame unas, deme unas, deme unos, deme otras, deme otros, dame otras
G: dame otros, denos otras, denos otros, demosle, dejalo, dejelo
w: reanim*, insist*, tient*, a la carga, conversar, conversamos, conversemos, asom*, acuerdese, acuerdate
Hyearend: nochevieja
Himmaculate: inmaculada, puente de la inmaculada, la purisima
Hchristmas: navidades
a: pasadito, pasadito el, pasadita, ya pasado, ya pasada
Hnextquarter: nuevo trimestre
Hnextmonth: nuevo mes
"""
