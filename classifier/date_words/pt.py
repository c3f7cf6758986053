"""The date words of Portuguese, as `classifier.date_words` says."""

WORDS = """
M1: janeiro, jan
M2: fevereiro, fev
M3: marco
M?3: mar
M4: abril, abr
M5: maio
M?5: mai
M6: junho, jun
M7: julho, jul
M8: agosto
M?8: ago
M9: setembro
M?9: set
M10: outubro
M?10: out
M11: novembro, nov
M12: dezembro, dez
A: manha, de manha, da manha, tarde, a tarde, da tarde, de tarde, noite, ao fim da tarde, na parte da tarde
A: na parte da manha
E: hoje
F: qualquer
W0: segunda-feira, segunda feira
W1: terca-feira, terca feira
W2: quarta-feira, quarta feira
W3: quinta-feira, quinta feira
W4: sexta-feira, sexta feira, sexta
W5: sabado
W6: domingo
W?0: segunda, seg
W?1: terca, ter
W?2: quarta, qua
W?3: quinta, qui
W?4: sex
N2: dois, duas, um par de
N3: tres
N4: quatro
N5: cinco
N6: seis
N7: sete
N8: oito
N9: nove
N10: dez dias, dez
N11: onze
N12: doze
N15: quinze
N18: dezoito
N20: vinte
N30: trinta
N60: sessenta
N90: noventa
e: um, uma
R1: primeiro, primeira
R2: segundo
R3: terceiro, terceira
Q4: ultimo trimestre
Uday: dia(|s)
Uworkday: dias uteis, dia util
Uweek: semana(|s)
Umonth: mes, meses
Uquarter: trimestre(|s)
Uhalf: semestre(|s), metade
Uyear: ano(|s)
Ufortnight: quinzena
Uhalfyear: meio ano
Pearly: inicio, inicios, comeco, no comeco, no inicio, principio, no principio, principios, comecinho, primeiros dias
Pearly: arranque
Pmid: meados, em meados, meio, no meio, a meio
Plate: depois da segunda quinzena
Pend: fim, final, no fim, no final, finais, em finais, ao fim, ao final, finalzinho, os ultimos dias
n: proxim(o|a|os|as), que vem, seguinte, que entra, vindour(o|a)
t: este, esta, neste, nesta, deste, desta, corrente, atual, em curso, presente, esse, essa, nesse, nessa
l: passad(o|a|os|as), ultim(o|a|os|as), anterior
i: em, no, na, dentro de, daqui a, daqui, durante, ao longo de, la para, la por
a: depois, apos, passado, passada, passando, a seguir a, a seguir ao, logo depois, depois que passar
b: antes
u: ate, ate ao, ate o, ate a, ate ao dia, ate o dia
f: a partir, a partir de, a partir do, a partir da, desde
s: desde ha
o: ha, atras
z: mais ou menos, a contar de hoje, a partir de hoje
y: entre
y: por volta, la pelo, pelo, cerca, la para, aproximadamente, em torno, para, so, la pelos, por volta de, la pra, pra
y: pro, ali por
q: por, durante
G: mais, outros, outras, me da, da-me, de-me, me de, preciso de, espera, espere
r: a, ao, ate, ate ao
x: e, ou
m: o, a, os, as, do, da, de, dos, das, nosso, mes de, data, ao, no, na
j: dia, dias
Htomorrow: amanha
Hovermorrow: depois de amanha
n: q vem
Hnextweek: para a semana
Hnextmonth: para o mes
Hnewyear: para o ano, pro ano, ano novo, reveillon, virada do ano, inicio do ano, comeco do ano, principio do ano
Hnewyear: novo ano, ano-novo, passagem de ano
Hyearend: fim de ano, final de ano, fim do ano, final do ano
Hweekend: fim de semana
Hsameday: nesta mesma epoca do ano que vem, daqui a um ano nesta altura, ano que vem nesta epoca
Hsameday: ano que vem nessa mesma epoca, no proximo ano por esta altura, esta altura do proximo ano
Heaster: pascoa
Hgoodfriday: sexta-feira santa, sexta santa
Hchristmas: natal
Hblackfriday: black friday
Hepiphany: dia de reis, reis
Hcarnivaltuesday: carnaval
Hashwednesday: quarta-feira de cinzas, quarta de cinzas
Hcorpuschristi: corpus christi, corpo de deus
Hjean: sao joao
Hantonio: santo antonio, santos populares
Hpedro: sao pedro
Htiradentes: tiradentes
Hmay1: dia do trabalho, dia do trabalhador
Hliberation: 25 de abril
Hbrazilday: 7 de setembro, sete de setembro
Haparecida: dia das criancas
Hallsaints: todos os santos
Hassumption: assuncao
Himmaculate: imaculada
V: cada, todos os, todas as, as segundas, as tercas, as quartas, as quintas, as sextas
Z: ate la, ate esse momento
X: exercicio, ano fiscal, ano letivo, primavera, verao, outono, inverno, temporada, ferias, festas, hoje, safra
X: proximos dias, proximas semanas, por ano, por mes, por semana, ao ano, ao mes, um dia destes, bom dia, dia a dia
K: semana no, semana numero
w: escrev*, lig*, liga, contat*, contact*, fale, fala, falar, falamos, falem, falemos, falamo, falaremos, falarmos
w: falando, falas, fala-me, falo, volt*, retom*, procur*, lembr*, cham*, mande, manda, mandar, mandem, mandando
w: mandares, mandas, mandamos, envi*, retorn*
w: convers*, tent*
w: alo, busc*, insist*, record*, apit*, tratar, reenvi*, aparec*, marc*, respond*, apres*
w: contactem, pergunt*, e-mail, email, mail, toque, feedback, novidades, dizer
w: diga
w: digo, cobr*, sinal, oi, gente se, agend*, reapresent*, recontact*, pinga*, combin*, mensagem, atend*, te dou
w: dou um
k: regress*, volto, voltamos, voltarei, voltaremos, voltando, retorn*, de volta, reabr*, retomad*, retomam*
k: reabertura, reinici*
k: respond*, retomo, retomare*, estaremos de volta, volta as atividades, volta ao
L: ferias, ausen*, fora, licenca, fechad*, encerr*, feriado, folga, viagem, viajando, recesso, fecham*, nao funcionar*
L: missao
L: indisponivel, baixa, nao estarei, sem acesso, expediente
c: contrat*, fideliza*, venc*, vigen*, renov*, licita*, rescis*, multa, assinatura, acordo, licenca, aluguer, leasing
c: termina
c: acaba, expir*, caduc*, fornecedor*, garantia, apolice, aviso previo, temos a, presos, amarrad*
v: nao, nada, nunca, ninguem, nem, sem, nenhum*, jamais, impossivel
S: fechad*, esgotad*, comprometid*, foi-se, gast*, acabou, estour*
B: orcament*, verba*, dinheiro, grana, fundos, caixa, recursos, budget
p: era, estava, fizemos, assinamos, foi, tivemos, compramos, fechamos com, estive, renovamos, enviei, recebi
d: entao, nessa altura, nesse mes, nessa data, nesse dia, nessa epoca, nesse momento, essa data, por essa altura, ai
D: depois disso, em seguida, a seguir, no dia seguinte, dia seguinte, posteriormente, depois dessa data
C: acaba, acabou, termina, vence, expira, caduca, finda, encerra, vencimento
D: passado isso, passada essa data, a partir do dia seguinte
p: saiu
I: nesta epoca, nessa mesma epoca, nesta mesma epoca, mesma epoca, mesma data, mesmo dia, por esta altura
I: esta altura, nesta altura, mesma altura, na mesma altura, nesta data, na mesma data, no mesmo dia, na mesma epoca
I: nesta mesma altura, por estas alturas, por essa epoca
Hjean: s joao, s. joao, sao joao batista, festas juninas
Hantonio: s antonio, s. antonio
Hpedro: s pedro, s. pedro
D: no outro dia, no dia a seguir, dia a seguir, no dia depois, apos isso, logo a seguir
G: aguarde, aguarda, deixe passar, deixa passar, deixa quieto por, deixa, de-nos, da-nos, de-me mais, da-me mais
G: me da mais, me de mais, esperem, nos de, aguente, aguenta, deixe, deixem passar
w: telefone, telefone-me, telefonem, telefonar-me, bata, bate, bater, bata-me, cutuc*, cutuqu*, apareca, aparec*
w: tome nota, reapare*, tenta, tente, toca, toque
Hyearend: sao silvestre, vespera de ano novo
Hnextquarter: novo trimestre
Hnextmonth: novo mes
"""
