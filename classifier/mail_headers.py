"""The names of header fields as mail programs print them over a quoted mail, in the languages that they speak.

Owns the tables: which printed name stands for which field, which words stand in "-----Original Message-----".
"""

from __future__ import annotations

import re
import unicodedata

_NAMES = {
    "from": "from, von, de, da, van, från, fra, od, от, від, de la, kimden, gönderen, feladó, από,"
    " lähettäjä, מאת, من"
    ", 差出人, 送信者, 发件人, 寄件者, 寄件人, 發件人, 보낸 사람, 보낸사람, 발신, từ, dari, จาก, pošiljatelj, от кого"
    ", expéditeur, absender, remitente, mittente, afzender, remetente, avsändare, avsender, afsender, saatja, nuo"
    ", isporučitelj, message de, e-mail de",
    "date": "sent, sent on, date, date sent, gesendet, gesendet am, datum, envoyé, envoyé le, date d'envoi, enviado"
    ", enviado el, enviado em, enviada, enviada em, enviado a las, enviado por, fecha, fecha de envío, data"
    ", data de envio, inviato, inviato il, data invio, verzonden, verzonden op, verstuurd, skickat,"
    " skickades, sendt"
    ", dato, lähetetty, päivämäärä, päiväys, wysłane, wysłano, data wysłania, odesláno, odoslané, dátum, elküldve"
    ", küldve, elküldés dátuma, отправлено, дата, дата отправки, надіслано, gönderildi, gönderilme, gönderme tarihi"
    ", tarih, στάλθηκε, ημερομηνία, trimis, trimisă, trimis la, dată, נשלח, תאריך, تم الإرسال, تاريخ"
    " الإرسال, التاريخ"
    ", تاريخ"
    ", 送信日時, 送信日, 日付, 日時, 发送时间, 发送日期, 日期, 寄件日期, 傳送時間, 時間, 时间, 보낸 날짜, 보낸날짜"
    ", 날짜, 일시, đã gửi, ngày, ngày gửi, dikirim, tanggal, ส่ง, วันที่, poslano, poslato, message du,"
    " saadetud, kuupäev"
    ", išsiųsta, nosūtīts",
    "to": "to, an, à, a, para, aan, naar, till, til, do, komu, кому, címzett, kime, alıcı, kimlere, προς,"
    " către, catre"
    ", אל, إلى, الى, 宛先, 收件人, 받는 사람, 받는사람, 수신, đến, tới, kepada, untuk, vastaanottaja, za, prima, ถึง"
    ", pour, destinataire, destinataires, destinatario, destinatari, destinatário, empfänger, ontvanger, mottagare"
    ", mottaker, modtager, saaja, kam, kamui",
    "cc": "cc, kopie, copie, copie à, copia, cópia, kopia, kopi, kopio, копия, копія, másolat, másolatot kap, bilgi"
    ", κοιν., κοινοποίηση"
    ", עותק, نسخة, 抄送, 副本, 참조, bcc, cco, cci, ukryta kopia, kópia, kopija, do wiadomości, dw, udw",
    "subject": "subject, betreff, objet, sujet, asunto, oggetto, onderwerp, assunto, ämne, emne, aihe,"
    " temat, předmět"
    ", predmet"
    ", tárgy, тема, konu, θέμα, subiect, נושא, الموضوع, 件名, 主题, 主旨, 主題, 標題, 제목, chủ đề, subjek, perihal"
    ", หัวเรื่อง, เรื่อง, naslov, teema, tema, относно",
    "other": "importance, wichtigkeit, priorität, priorité, importancia, importância, priorità, priority, prioritet"
    ", attachments, anlagen, anhänge, pièces jointes, adjuntos, allegati, bijlagen, anexos, reply-to, antwort an"
    ", répondre à, responder a, rispondi a, organization, sensitivity, vertraulichkeit, mailed-by, signed-by",
}
_COLON = re.compile(r"\s?\*?[:：](?=[\s*])")
MAX_NAME = 24


def _folded(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(c for c in spread if not unicodedata.combining(c)).casefold()


_ROLES = {_folded(name.strip()): role for role, names in _NAMES.items() for name in names.split(",")}

# Parts of the words for message, mail and appointment, in what clients set between dashes or end with a colon.
_MESSAGE = tuple(
    "original message nachricht -mail mensaje mensagem messaggi bericht meddel melding besked skilaboð"
    " wiadomo сообщени"
    " письмо повідомлен"
    " viesti zprav sprav uzenet mesaj ileti μηνυμα μήνυμα הודעה رسالة メッセージ メール 邮件 郵件 메시지 메일"
    " appointment termin rendez pesan thư poruka sporočil".split()
)
_FORWARD = tuple(
    "forward weitergeleit transfer reexped inoltrat reenviad doorgestuur encaminhad vidarebef videresen przekazan"
    " пересл preposlan tovabbit iletil redirecti valitet 転送 转发 轉寄 전달".split()
)
_DASHES = "-_=*—–~"


def role(line: str) -> str | None:
    """Which field the line is: from, date, to, cc, subject or other. None where it is no header line."""
    at = line.find(":", 0, MAX_NAME + 20)
    if at < 0:
        at = line.find("：", 0, MAX_NAME + 20)
    if at < 0:
        return None
    name = line[:at].strip(" \t*>_|")
    return _ROLES.get(_folded(name)) if 0 < len(name) <= MAX_NAME else None


def roles_within(line: str) -> set[str]:
    """The fields that stand one after the other on a single line, as where a page's line breaks are lost."""
    found: set[str] = set()
    for match in _COLON.finditer(line[:600]):
        words = line[max(0, match.start() - MAX_NAME) : match.start()].replace("*", " ").split()[-3:]
        names = (_folded(" ".join(words[-count:])) for count in range(1, len(words) + 1))
        found |= {_ROLES[name] for name in names if name in _ROLES}
    return found


def is_separator(line: str) -> bool:
    """Whether the line is "-----Original Message-----" or "Begin forwarded message:", in any language."""
    text = line.strip(" \t>|")
    if not 6 <= len(text) <= 90:
        return False
    dashed = text[0] in _DASHES and text[1] in _DASHES
    if dashed and (text[-1] in _DASHES or text[3] in _DASHES):
        inside = _folded(text.strip(_DASHES + " "))
        return 3 < len(inside) <= 60 and any(word in inside for word in _MESSAGE)
    if text[-1] in ":：" and len(text) <= 60:
        inside = _folded(text)
        return any(word in inside for word in _FORWARD) and any(word in inside for word in _MESSAGE)
    return False
