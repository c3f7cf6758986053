"""The formulas that end a mail, in the languages that people answer in.

Owns the tables, in the spelling of `classifier.folding.fold`.
"""

from __future__ import annotations

from classifier.folding import fold


def _table(text: str) -> frozenset[str]:
    parts = text.replace("\n", " ").split(";" if ";" in text else ",")
    return frozenset(folded for part in parts if (folded := fold(part).strip(" .")))


CLOSINGS = _table(
    """
best regards, kind regards, kindest regards, warm regards, warmest regards, many regards, best personal
regards, regards, rgds, brgds, with best regards, with kind regards, with regards, with warm regards, best
wishes, with best wishes, kind wishes, warm wishes, all the best, all best, best, bests, very best, my best,
sincerely, yours sincerely, sincerely yours, yours faithfully, yours truly, yours, respectfully,
respectfully yours, cordially, warmly, br, kr, bw, cheers, take care, talk soon, speak soon, thanks and
regards, thanks & regards, thanks and best regards, thank you and regards, thank you and best regards,
thanks and kind regards, many thanks and kind regards, many thanks and best regards, best regards and
thanks, have a good day, have a great day, have a nice day, have a good one, have a great weekend, have a
good weekend, have a nice weekend, have a great week, have a good week,
mit freundlichen Grüßen, mit freundlichen Gruessen, mit freundlichem Gruß, mit freundlichem Gruss, mit
besten Grüßen, mit besten Gruessen, mit vielen Grüßen, mit herzlichen Grüßen, mit lieben Grüßen, mit
sonnigen Grüßen, mit bestem Gruß, mit kollegialen Grüßen, freundliche Grüße, freundliche Gruesse,
freundlicher Gruß, freundlichen Gruß, freundlichst, beste Grüße, beste Gruesse, besten Gruß, bester Gruß,
viele Grüße, viele Gruesse, vielen Gruß, liebe Grüße, liebe Gruesse, lieben Gruß, schöne Grüße, schoene
Gruesse, schönen Gruß, schönen Tag noch, herzliche Grüße, herzliche Gruesse, herzlichen Gruß, herzlichst, herzlich, ganz herzlich, im Auftrag,
Grüße, Gruesse, Gruß, sonnige Grüße, mfg, m.f.g, vg, lg, bg, mbg, hg, hochachtungsvoll, ein schönes
Wochenende, schönes Wochenende, schönen Tag, mit freundlichen grüssen, freundliche grüsse, beste grüsse, bis
dann, bis bald,
cordialement, bien cordialement, très cordialement, cordialement vôtre, bien à vous, bien à toi, à vous,
cdlt, cdt, cldt, salutations, salutations distinguées, meilleures salutations, sincères salutations,
salutations cordiales, respectueusement, sincèrement, bonne journée, bonne soirée, bonne fin de journée,
belle journée, bon week-end, bonne semaine, amicalement, bien amicalement, cordiales salutations, avec mes
salutations, veuillez agréer mes salutations distinguées, meilleurs sentiments, à bientôt, bonne réception,
saludo, saludos, un saludo, saludos cordiales, un cordial saludo, cordial saludo, cordiales saludos, atentos
saludos, un atento saludo, muchos saludos, cordialmente, atentamente, muy atentamente, atte, un abrazo,
abrazos, quedo a la espera, que tenga buen día, buen día, le saluda atentamente, saluda atentamente,
cordiali saluti, distinti saluti, i migliori saluti, migliori saluti, un cordiale saluto, un saluto, saluti,
cari saluti, cordialità, buona giornata, buona serata, a presto, con i migliori saluti, i più cordiali
saluti, in fede, buon lavoro, buon weekend,
met vriendelijke groet, met vriendelijke groeten, met hartelijke groet, met hartelijke groeten, met beste
groet, met beste groeten, vriendelijke groet, vriendelijke groeten, hartelijke groet, hartelijke groeten,
beste groeten, groet, groeten, groetjes, mvg, m.v.g, hoogachtend, fijne dag, prettige dag, vr.gr, vr gr,
vrgr, m.vr.gr, met groet, fijn weekend, gr, prettig weekend,
atenciosamente, com os melhores cumprimentos, melhores cumprimentos, com cumprimentos, cumprimentos, cumps,
cpts, att, abs, abraço, abraços, um abraço, grande abraço, saudações, respeitosamente, boa tarde e abraço,
bom dia de trabalho, bom fim de semana,
med venlig hilsen, venlig hilsen, med venlige hilsner, venlige hilsner, de bedste hilsner, bedste hilsner,
bedste hilsen, hilsen, mange hilsner, mvh, kh, vh, dbh, kærlig hilsen,
med vennlig hilsen, vennlig hilsen, beste hilsen, hilsner, med hilsen, med beste hilsen, ha en fin dag,
med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning, hälsningar, hälsning, med
hälsning, bästa hälsningar, varma hälsningar, ha en bra dag, vänligen, hälsar, trevlig helg,
ystävällisin terveisin, ystävällisesti, terveisin, parhain terveisin, yt, terv, terveiset,
kunnioittavasti,
kveðja, bestu kveðjur, með kveðju, með bestu kveðju,
pozdrawiam, pozdrawiam serdecznie, serdecznie pozdrawiam, z poważaniem, z wyrazami szacunku, pozdrowienia,
miłego dnia, łączę pozdrowienia, pozdr, z pozdrowieniami,
s pozdravem, s pozdravom, se srdečným pozdravem, s přátelským pozdravem, hezký den, pěkný den, pozdrav,
zdravím, s úctou, pekný deň, zdraví,
üdvözlettel, tisztelettel, üdv, köszönettel, szép napot, minden jót,
cu stimă, cu respect, o zi bună, cu drag, salutări, toate cele bune, numai bine,
saygılarımla, saygılar, iyi çalışmalar, iyi günler, sevgiler, selamlar, kolay gelsin, hürmetler,
με εκτίμηση, φιλικά, με φιλικούς χαιρετισμούς, χαιρετισμούς, φιλικούς χαιρετισμούς,
с уважением, с наилучшими пожеланиями, всего доброго, всего хорошего, хорошего дня, с ув, з повагою, з
найкращими побажаннями, гарного дня, всього найкращого, с уважение, поздрави,
s poštovanjem, srdačan pozdrav, lijep pozdrav, lep pozdrav, lp, z lepimi pozdravi,
lugupidamisega, parimate soovidega, tervitades, su pagarba, pagarbiai, ar cieņu,
בברכה, בכבוד רב, תודה ובברכה, مع تحياتي, تحياتي, مع أطيب التحيات, مع خالص التحية, مع التحية, وتفضلوا بقبول
فائق الاحترام,
よろしくお願いいたします。, 敬具, 此致, 敬礼, 此致敬礼, 祝好, 顺祝商祺, 謹啟, 드림, 감사합니다 드림,
trân trọng, thân mến, salam,
hormat saya, salam hormat, atentament, salutacions
"""
)
# How formal ones begin, whatever stands between: "Je vous prie d'agréer, Madame, mes salutations distinguées."
FORMULAS = tuple(
    _table(
        """
je vous prie d'agréer, je vous prie de croire, je vous prie de recevoir, nous vous prions d'agréer, veuillez agréer,
veuillez croire, sin otro particular, sin más por el momento, voglia gradire, vogliate gradire, porgo cordiali saluti,
porgo distinti saluti, porgiamo cordiali saluti, porgiamo distinti saluti, met de meeste hoogachting, sem outro assunto, subscrevo-me
"""
    )
)
THANKS = _table(
    """
thanks, many thanks, thank you, thx, thks, tks, ta, thanks again, thanks so much, thank you so much, thanks
in advance, thank you in advance, thanks a lot, thanks very much, thank you very much, thank you kindly,
with thanks, thanks a million, thank you for your time, thanks for your time, much appreciated,
danke, vielen dank, danke schön, dankeschön, besten dank, herzlichen dank, danke im voraus, vielen dank im
voraus, danke und gruß, danke und viele grüße, vielen dank und viele grüße, vielen dank und beste grüße,
danke und beste grüße, vielen dank und freundliche grüße, dank und gruß, danke vorab, lieben dank,
merci, merci d'avance, merci beaucoup, avec mes remerciements, en vous remerciant, merci à vous, merci et
bonne journée, mille mercis,
gracias, muchas gracias, mil gracias, gracias de antemano, gracias y saludos, gracias y un saludo, muchas
gracias y un saludo,
grazie, grazie mille, mille grazie, grazie in anticipo, grazie e saluti, grazie e cordiali saluti, grazie e
buona giornata, ringraziando,
bedankt, dank je wel, dank u wel, dank je, dank u, dankjewel, alvast bedankt, hartelijk dank, bij voorbaat
dank, bvd, dank,
obrigado, obrigada, muito obrigado, muito obrigada, grato, grata, agradecido, agradecida, desde já obrigado,
obrigado desde já, obg,
tak, mange tak, på forhånd tak, takk, tusen takk, mange takk, på forhånd takk, tack, tack så mycket, tack på
förhand, kiitos, kiitoksia, kiitos etukäteen,
dziękuję, dzięki, z góry dziękuję, děkuji, díky, ďakujem, köszönöm, köszönettel, mulțumesc, mersi,
teşekkürler, teşekkür ederim, ευχαριστώ, спасибо, дякую, hvala,
תודה, תודה רבה, شكرا, شكرا لك, 谢谢, 謝謝, 감사합니다, cảm ơn, terima kasih, gràcies
"""
)
# Closings of one word that also end sentences, and words after which a sentence goes on in the next line.
ALSO_SAID = _table("best, yours, warmly, sincerely, respectfully, cordially, sincèrement, herzlichst")
LEAD_ON = _table(
    """
a, an, the, my, your, our, is, are, was, were, be, work, works, very, have, of, with all, ein, eine, einen, einem, den,
dem, der, die, das, am, sind, ist, un, une, le, la, les, des, sont, est, très, du, el, los, las, una, es, son, muy, il,
gli, sono, è, molto, een, het, zijn, heel, uma, o, os, as, são, é, muito
"""
)
# Greetings of the evening, which take leave where a name follows at the end.
EVENINGS = _table(
    """
good night, good evening, good day, goodnight, gute nacht, guten abend, schönen abend, schönen abend noch, einen schönen
abend, bonne nuit, bonsoir, buenas noches, buenas tardes, boa noite, boa tarde, bom dia, buona notte, buonanotte,
buonasera, buona sera, goedenavond, goede avond, goedenacht, fijne avond
"""
)
PLACES = frozenset("aus from depuis de da dal uit vanuit desde em fra från z ze iz из z".split())

# Starts of what telephones and programs add; a device or a program must follow within a few words.
MOBILE = tuple(
    sorted(
        _table(
            """
sent from, sent via, sent with, sent using, sent by, sent on, get outlook, typed on, written on, composed
on, excuse typos sent from,
von meinem, von unterwegs, gesendet von, gesendet mit, gesendet über, gesendet via, gesendet aus, diese
nachricht wurde von, diese nachricht wurde mit, diese mail wurde von, diese e-mail wurde von, versendet mit,
versendet von, versandt mit, verschickt von, verfasst auf,
envoyé de, envoyé depuis, envoyé à partir, envoyé avec, envoyé via, envoyé par, message envoyé depuis,
provenance,
enviado desde, enviado de, enviado do, enviado a partir, enviada do, enviado con, enviado com, enviado por,
enviado pelo, enviado via, enviado usando,
inviato da, inviato dal, inviato con, inviato tramite, mail inviata da, messaggio inviato da,
verzonden vanaf, verzonden met, verzonden van, verzonden via, verstuurd vanaf, verstuurd met, verstuurd van,
verstuurd via,
skickat från, skickat med, skickades från, sendt fra, sendt med, sendt via, lähetetty, lähetin, sent frá,
sent úr,
wysłane z, wysłano z, wysłane za, odesláno z, odesláno ze, odoslané z, küldve, elküldve, az iphone, trimis
de pe, trimis din, enviat des de,
gönderildi, στάλθηκε από, εστάλη από, отправлено с, отправлено из, отправлено через, послано с, надіслано з,
відправлено з, изпратено от,
poslano s, poslano sa, poslano iz, saadetud, išsiųsta, נשלח מ, נשלח מה, أرسلت من, أُرسلت من, مرسل من, 发自我的,
发自, 從我的, 傳送自, 나의, đã gửi từ, dikirim dari, gửi từ
"""
        ),
        key=len,
        reverse=True,
    )
)
# The same where nothing need follow.
ON_THE_GO = _table(
    """
von unterwegs, von unterwegs gesendet, unterwegs gesendet, unterwegs getippt, von unterwegs geschrieben,
sent on the go, sent on the move, sent from the road, typed on the go, envoyé en déplacement, envoyé depuis mon mobile,
enviado desde el móvil, enviado en movilidad, inviato in mobilità, inviato dal cellulare, onderweg verstuurd,
onderweg getypt, verstuurd vanaf mobiel, enviado do telemóvel, enviado do celular
"""
)
# The same as sentences; here the program must be a known one.
SENT_NOTES = tuple(
    _table(
        """
this message was sent, this message has been sent, this mail was sent, this mail has been sent, this email was sent,
this email has been sent, this e-mail was sent, this e-mail has been sent,
diese nachricht wurde gesendet, diese e-mail wurde gesendet, diese mail wurde gesendet,
ce message a été envoyé, ce mail a été envoyé, cet e-mail a été envoyé, cet email a été envoyé, ce courriel a été envoyé,
este mensaje fue enviado, este mensaje ha sido enviado, este correo fue enviado, este correo ha sido enviado,
esta mensagem foi enviada, este e-mail foi enviado, este email foi enviado,
questo messaggio è stato inviato, questa e-mail è stata inviata, questa mail è stata inviata,
dit bericht is verzonden, dit bericht is verstuurd, dit bericht werd verzonden, deze e-mail is verzonden, deze e-mail is
verstuurd, deze mail is verzonden
"""
    )
)
# Ends of the same in languages that put the verb last.
MOBILE_LAST = tuple(
    _table(
        "gesendet, verschickt, versendet, verzonden, verstuurd"
        ", から送信, からの送信, 傳送, gönderildi, kuldve, 에서 보냄, 에서 보낸 편지, 发送"
    )
)
DEVICES = tuple(
    _table(
        """
iphone, ipad, ipod, ios, android, galaxy, samsung, huawei, honor, xiaomi, redmi, oneplus, oppo, pixel,
motorola, nokia, sony, xperia, htc, lg, blackberry, windows, mobil, phone, handy, telefon, telephone,
telefoon, teléfono, móvil, mobiel, cellulare, celular, portable, cell, tablet, telemóvel, gsm, device, gerät, appareil, dispositivo,
apparaat, outlook, gmail, yahoo, aol, proton, spark, superhuman, gmx, web.de, hotmail, icloud, zoho,
fastmail, tutanota, tuta, hey, airmail, mailbird, mailspring, polymail, canary, edison, bluemail, newton,
front, thunderbird, mail.ru, yandex, libero, orange, laposte, t-online, freenet, bell, mail for, mail app,
mail fur, smartphone, imp, horde, squirrelmail, roundcube, zimbra, rainloop, sogo, webmail, телефон, puhelim, myMail, acompli, boxer, nine, app
"""
    )
)

# What only legal notices, scanners and list servers say, anywhere in a line.
NOTICES = tuple(
    _table(
        """
confidentiality notice; confidentiality note; email disclaimer; legal disclaimer; not the intended recipient;
received this e-mail in error; received this email in error; received this message in error;
received this communication in error; sole use of the intended; intended solely for the; privileged and confidential;
please consider the environment; think before you print; think before printing; consider the planet before;
before printing this e-mail; before printing this email; virus-free. www; virus-free.www; checked for viruses by;
scanned for viruses; checked for viruses with; verified by avast; has been scanned by; avast antivirus; avg antivirus;
you received this message because you are subscribed; to unsubscribe from this group; registered in england and wales;
registered in england no; company registered in; nicht der richtige adressat; nicht der beabsichtigte empfanger;
nicht der vorgesehene empfanger; e-mail irrtumlich erhalten; nachricht irrtumlich erhalten; auf viren gepruft;
auf viren uberpruft; virenfrei. www; denken sie an die umwelt, bevor; bevor sie diese e-mail ausdrucken;
bevor sie diese e-mail drucken; bevor sie diese mail ausdrucken; sitz der gesellschaft:; registergericht:;
informationen zum datenschutz finden; hinweise zum datenschutz finden; datenschutzhinweise finden sie;
si vous n'etes pas le destinataire; recu ce message par erreur; recu cet e-mail par erreur; pensez a l'environnement;
avant d'imprimer ce; n'imprimez ce message que; garanti sans virus; sans virus. www; sans virus.www;
analyse l'absence de virus; l'absence de virus dans ce; si no es usted el destinatario; si usted no es el destinatario;
recibido este mensaje por error; recibido este correo por error; antes de imprimir este; libre de virus. www;
aviso de confidencialidad; piense en el medio ambiente; se non siete il destinatario; se non e il destinatario;
ricevuto questo messaggio per errore; ricevuto questa e-mail per errore; prima di stampare quest; privo di virus. www;
avviso di riservatezza; niet de beoogde ontvanger; niet de geadresseerde; dit bericht ten onrechte;
deze e-mail ten onrechte; virusvrij. www; denk aan het milieu; voordat u deze e-mail; niet voor u bestemd is;
se voce nao e o destinatario; se nao for o destinatario; recebeu esta mensagem por engano; livre de virus. www;
sem virus. www; pense no meio ambiente; antes de imprimir esta; virusfri. www; virusfri.www; wolna od wirusow;
bez wirusow. www; bez viru. www; virusmentes. www; без вирусов. www
"""
    )
)
# How legal notices begin; one of the words below must be in the same paragraph, for "this e-mail is spam" are words.
NOTICE_STARTS = tuple(
    _table(
        """
this e-mail; this email; this message; this communication; this transmission; this electronic; this mail;
the information contained; the information in this; the information transmitted; the contents of this;
the content of this; information in this; disclaimer; important notice; notice:; confidential; legal notice; note:;
if you have received this; any views or opinions; unless otherwise stated; diese e-mail; diese nachricht; diese mail;
der inhalt dieser; die information; dieses e-mail; diese information; haftungsausschluss; wichtiger hinweis;
ce message; ce courriel; cet e-mail; cet email; ce mail; les informations contenues; le contenu de ce; l'information;
este mensaje; este correo; este e-mail; este email; la informacion contenida; la informacion incluida; aviso legal;
el contenido de este; questo messaggio; questa e-mail; questa email; questa mail; il presente messaggio; la presente;
le informazioni contenute; il contenuto di quest; ai sensi; dit bericht; deze e-mail; deze email; dit e-mailbericht;
de informatie; de inhoud van d; esta mensagem; as informacoes; a informacao; o conteudo dest; denne e-mail;
denne e-post; denne mail; denne meddelelse; detta meddelande; detta e-post; detta mail; tama viesti; tama sahkoposti;
niniejsza wiadomosc; wiadomosc ta; ta wiadomosc; tresc tej wiadomosci; tato zprava; tento e-mail; tento email;
tato sprava; ez az uzenet; ez az e-mail; настоящее сообщение; данное сообщение; это сообщение; цей лист;
bu e-posta; bu mesaj; acest mesaj; acest e-mail; το παρον; 본 메일; 本メール; 本邮件; 此邮件
"""
    )
)
NOTICE_PROOFS = tuple(
    _table(
        """
confidential; privileged; intended for; intended only; intended solely; intended recipient; legally; addressee;
vertraulich; adressat; ausschliesslich fur; confidentiel; exclusive de; exclusif de; confidencial; uso exclusivo;
riservat;
confidenzial; vertrouwelijk; geadresseerde; bestemd voor; fortrolig; konfidensiell; konfidentiell; mottagare;
luottamuksel; poufn; odbiorc; adresat; duvern; bizalmas; конфиденц; gizli; εμπιστευτικ;
기밀; 機密; 保密; gdpr; 196/2003
"""
    )
)
