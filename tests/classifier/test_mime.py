"""Odd and broken MIME is read as a reader would want it."""

from __future__ import annotations

import base64
import binascii
import quopri

import pytest

from classifier import read
from classifier.charset import decode, decode_words
from classifier.head import parameters
from classifier.mime import parse
from classifier.smime import signed_content
from classifier.transfer import undo
from tests.classifier.mails import reply

PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n"


def mime(kind: str, *parts: str, boundary: str = "b1", end: str = "--b1--\n") -> bytes:
    """A message of the multipart type, its parts with their own headers."""
    body = "".join(f"--b1\n{part}\n" for part in parts) + end
    return f'Subject: Re: x\nContent-Type: {kind}; boundary="{boundary}"\n\n{body}'.encode()


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (mime("multipart/alternative", PLAIN + "yes", HTML + "<p>yes</p>"), "yes"),
        (mime("multipart/alternative", HTML + "<p>yes</p>", PLAIN + "yes"), "yes"),
        (mime("multipart/alternative", PLAIN + " \n", HTML + "<p>yes</p>"), "yes"),
        (mime("multipart/alternative", PLAIN + "yes", HTML + "<p> </p>"), "yes"),
        (mime("multipart/alternative", PLAIN + "Your e-mail client shows no HTML.", HTML + "<p>yes</p>"), "yes"),
        (mime("multipart/related", HTML + "<p>yes</p>", "Content-Type: image/png\n\nx"), "yes"),
        (mime("multipart/mixed", PLAIN + "yes", HTML + "<p>a file</p>"), "yes"),
        (mime("multipart/mixed", PLAIN + "yes", PLAIN + "no"), "yes no"),
        (mime("multipart/mixed", PLAIN + "yes", end=""), "yes"),
        (mime("multipart/mixed", PLAIN + "yes", boundary="b1  "), "yes"),
        (mime("multipart/mixed", PLAIN + "yes", boundary="another"), "yes"),
        (mime("multipart/mixed", 'Content-Type: multipart/mixed; boundary="b1"\n', PLAIN + "yes"), "yes"),
        (mime("multipart/signed", PLAIN + "yes", "Content-Type: application/pgp-signature\n\nx"), "yes"),
        (b"Subject: x\n\n--b1\nContent-Type: text/plain\n\nyes\n--b1--\n", "yes"),
        (b"Content-Type: multipart/mixed\n\n--b1\nContent-Type: text/plain\n\nyes\n--b1--\n", "yes"),
        (b"\r\n\r\nSubject: x\r\n\r\nyes\r\n", "yes"),
        (b"\xef\xbb\xbfSubject: x\n\nyes", "yes"),
        (b"Subject: x\rFrom: a@b.test\r\ryes\r", "yes"),
        (b"Content-Type: text\n\nyes", "yes"),
        (b"Content-Type: text/plain; charset=utf-16le\n\n" + "yes".encode("utf-16le"), "yes"),
        (b"Content-Type: text/html\n\n<meta charset='iso-8859-2'><p>\xb3\xf3d\xbc</p>", "łódź"),
        (b"Content-Type: message/partial; number=1; total=2; id=a\n\nSubject: y\n\nyes", "yes"),
        (b"Subject: x\n\nyes\nbegin 644 a.txt\n#0V%T\n`\nend\nno", "yes no"),
    ],
)
def test_the_words_are_those_that_a_reader_sees(raw: bytes, text: str) -> None:
    assert " ".join(parse(raw).text.split()) == text


def test_signed_words_are_read_without_their_armour() -> None:
    signed = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nyes\n- -- \nBo\n-----BEGIN PGP SIGNATURE-----\n\nabc\n"
    )
    assert parse(reply(signed, tail="")).text.split() == ["yes", "--", "Bo"]


def der(tag: int, value: bytes) -> bytes:
    """A value of DER in its short or its two-byte long form."""
    size = len(value)
    return bytes([tag]) + (bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")) + value


INNER = b"Content-Type: text/plain\n\nyes, on Thursday"
DATA_TYPE = bytes.fromhex("06092a864886f70d010701")


@pytest.mark.parametrize(
    "content",
    [
        der(0xA0, der(0x04, INNER)),
        der(0xA0, der(0x24, der(0x04, INNER[:20]) + der(0x04, INNER[20:]))),
        b"\xa0\x80\x24\x80" + der(0x04, INNER) + b"\0\0\0\0",
    ],
)
def test_a_message_inside_its_signature_is_read(content: bytes) -> None:
    cms = der(0x30, DATA_TYPE + content)
    assert signed_content(cms) == INNER
    head = b"Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n"
    assert parse(head + base64.encodebytes(cms)).text == "yes, on Thursday"


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        (b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG", "encrypted (S/MIME)"),
        (mime("multipart/encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1"), "encrypted (PGP)"),
        (reply("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----", tail=""), "encrypted (PGP)"),
        (b"Content-Type: application/ms-tnef; name=winmail.dat\n\nx", "content in winmail.dat (TNEF)"),
        (b"Content-Type: message/external-body\n\nx", "content is elsewhere (message/external-body)"),
        (b"Content-Type: message/partial; number=2\n\nx", "part of a split message (message/partial)"),
        (b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhi", "last delimiter missing"),
        (b"Content-Type: multipart/mixed\n\nhi", "multipart without a boundary"),
    ],
)
def test_what_cannot_be_read_is_said(raw: bytes, defect: str) -> None:
    assert defect in parse(raw).defects


ENVELOPE = 'From: "Per conto di: bo@pec.birchwood.test" <posta-certificata@pec.provider.test>\n'
TOLD = PLAIN + "Il messaggio del 10/02/2026 è stato inviato da bo@pec.birchwood.test. È incluso in postacert.eml."
WRITTEN = reply("Sì, mi chiami giovedì.", subject="Re: Secondo deposito", tail="").decode().replace("\r\n", "\n")
RFC822 = "Content-Type: message/rfc822; name=postacert.eml\n"


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ("Subject: POSTA CERTIFICATA: Re: x\nX-Trasporto: posta-certificata\n", f"{RFC822}\n{WRITTEN}"),
        ("Subject: POSTA CERTIFICATA: Re: x\n", f"{RFC822}\n{WRITTEN}"),
        ("Subject: ANOMALIA MESSAGGIO: Re: x\nX-Trasporto: errore\n", f"{RFC822}\n{WRITTEN}"),
        (
            "X-Trasporto: posta-certificata\n",
            f"{RFC822}Content-Transfer-Encoding: base64\n\n{base64.encodebytes(WRITTEN.encode()).decode()}",
        ),
        (
            "X-Trasporto: posta-certificata\n",
            f"Content-Type: application/octet-stream; name=postacert.eml\n\n{WRITTEN}",
        ),
    ],
)
def test_certified_mail_is_what_its_envelope_holds(fields: str, part: str) -> None:
    signed = mime("multipart/mixed", TOLD, part).decode().split("\n", 1)[1]
    raw = (
        f'{ENVELOPE}{fields}Message-ID: <opec1@pec.provider.test>\nContent-Type: multipart/signed; boundary="s1"\n\n'
        f"--s1\n{signed}\n--s1\nContent-Type: application/pkcs7-signature\n\nx\n--s1--\n"
    )
    reading = read(raw.encode())
    assert (reading.new_text, reading.headers.subject) == ("Sì, mi chiami giovedì.", "Re: Secondo deposito")
    assert (reading.headers.from_address, reading.headers.message_id) == (
        "bo@birchwood.test",
        "<answer-1@birchwood.test>",
    )
    assert reading.headers.in_reply_to == ("<del_1@north.example>",)


def test_a_mail_with_another_enclosed_is_read_itself() -> None:
    raw = mime("multipart/mixed", PLAIN + "please see below", f"{RFC822}\n{WRITTEN}")
    assert parse(raw).text.split() == ["please", "see", "below"]


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Grüße aus Köln, bis später", "cp1252"),
        ("Grüße", "cp1252"),
        ("ソフトウェアの見積", "shift_jis"),
        ("C’est déjà prévu – à bientôt", "cp1252"),
        ("Das kostet 30 € für alle", "iso8859-15"),
        ("お世話になっております。来週はいかがでしょうか。", "iso2022_jp"),
        ("お世話になっております。来週はいかがでしょうか。", "shift_jis"),
        ("お世話になっております。来週はいかがでしょうか。", "euc_jp"),
        ("您好，请把报价发给我，谢谢。", "gb18030"),
        ("您好，請把報價發給我，謝謝。", "big5"),
        ("안녕하세요. 견적을 보내 주세요.", "euc_kr"),
        ("Здравствуйте, пришлите, пожалуйста, цены.", "koi8_r"),
        ("Здравствуйте, пришлите, пожалуйста, цены.", "cp1251"),
        ("Καλημέρα", "utf-8"),
    ],
)
def test_a_charset_that_nobody_declared_is_guessed(text: str, charset: str) -> None:
    for declared in (None, "us-ascii", "unknown-8bit"):
        assert decode(text.encode(charset), declared) == text


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("Grüße".encode("cp1252"), "utf-8", "Grüße"),
        ("Grüße".encode().decode("cp1252").encode(), "utf-8", "Grüße"),
        (b"S\xc3O PAULO", "iso-8859-1", "SÃO PAULO"),
        ("請把報價".encode("gbk"), "gb2312", "請把報價"),
        ("Grüße".encode("utf-7"), "utf-7", "Grüße"),
        ("Grüße".encode(), "no-such-charset", "Grüße"),
        ("Grüße, bis später und schöne Grüße an alle Größen übrigens ".encode() * 4 + b"\xc3", "utf-8", None),
    ],
)
def test_a_declared_charset_may_be_wrong(data: bytes, declared: str, text: str | None) -> None:
    found = decode(data, declared)
    assert found == text if text is not None else found.startswith("Grüße, bis später")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?b?R3LDvMOfZQ==?=", "Grüße"),
        ("=?utf-8?q?Gr=C3?= =?utf-8?q?=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?b?R3LDvMOfZQ", "Grüße"),
        ("=?iso-8859-1*de?q?Gr=FC=DFe?= an Bo", "Grüße an Bo"),
        ("=?utf-8?x?abc?= =?broken", "=?utf-8?x?abc?= =?broken"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    assert decode_words(value) == text


@pytest.mark.parametrize(
    ("value", "name", "wanted"),
    [
        ('a/b; name="x; y"', "name", "x; y"),
        ("a/b; name*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "name", "Grüße.pdf"),
        ("a/b; name*0*=utf-8''Gr%C3%BC; name*1=sse; name*2*=%2Epdf", "name", "Grüsse.pdf"),
        ("a/b; name=my file.pdf; x=y", "name", "my file.pdf"),
        ('a/b; name="=?utf-8?q?Gr=C3=BC=C3=9Fe?="', "name", "Grüße"),
        (r'a/b; name="a\"b"', "name", 'a"b'),
        ('a/b; name="never ends', "name", "never ends"),
        ("a/b;NAME = x", "name", "x"),
    ],
)
def test_parameters_of_a_field(value: str, name: str, wanted: str) -> None:
    assert parameters(value)[name] == wanted


UU = b"begin 644 x\n" + binascii.b2a_uu(b"yes, on Thursday") + b"`\nend\n"


@pytest.mark.parametrize(
    ("data", "encoding", "wanted"),
    [
        (base64.b64encode(b"yes, on Thursday"), "base64", b"yes, on Thursday"),
        (base64.b64encode(b"yes, on Thursday").rstrip(b"="), "BASE64 ", b"yes, on Thursday"),
        (b"ye!s=\n", "none of ours", b"ye!s=\n"),
        (base64.b64encode(b"yes,") + b"\n" + base64.b64encode(b" on Thursday"), "base64", b"yes, on Thursday"),
        (base64.b64encode(b"yes, on Thursday") + b"\n-- \na list's footer", "base64", b"yes, on Thursday"),
        (quopri.encodestring("Grüße".encode()), "quoted-printable", "Grüße".encode()),
        (b"one=\t \r\n two=2E", "Quoted-Printable", b"one two."),
        (b"50% =ZZ =", "quoted-printable", b"50% =ZZ "),
        (UU, "x-uuencode", b"yes, on Thursday"),
    ],
)
def test_transfer_encodings(data: bytes, encoding: str, wanted: bytes) -> None:
    assert undo(data, encoding) == wanted


def test_flowed_lines_are_joined_inside_words() -> None:
    flowed = "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\nThurs \nday at ten\n"
    assert parse(flowed.encode()).text == "Thursday at ten\n"


def test_no_word_of_a_long_line_is_lost() -> None:
    long = "word " * 12_000 + "unsubscribe me"
    assert "".join(parse(reply(long, tail="")).text.split()) == "".join(long.split())


@pytest.mark.parametrize(
    "sender",
    [
        "=?utf-8?q?Eve_=3Ceve=40bad.test=3E?= <bo@birchwood.test>",
        "=?utf-8?q?eve=40bad.test=2C?= <bo@birchwood.test>",
        '"Eve <eve@bad.test>" <bo@birchwood.test>',
        r'"Eve \"<eve@bad.test>\"" <bo@birchwood.test>',
    ],
)
def test_a_name_cannot_say_who_sent_it(sender: str) -> None:
    raw = reply("yes").replace(b"Bo Lind <bo@birchwood.test>", sender.encode(), 1)
    assert read(raw).headers.from_address == "bo@birchwood.test"
