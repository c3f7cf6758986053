"""Folder names and roles: modified UTF-7, LIST answers, SPECIAL-USE, and names by which a Sent or Junk folder goes.

Pure text work. Must not talk to a server.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a folder is for, as far as Thaw cares."""

    INBOX = "inbox"
    JUNK = "junk"
    SENT = "sent"
    DRAFTS = "drafts"
    # Where rules of the provider, or of its owner, put delivery reports.
    BOUNCES = "bounces"
    # Everything once more, whatever other folder it is in.
    ALL = "all"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True, slots=True)
class Folder:
    """A folder that can be opened. `name` is Unicode text as people see it, with the server's own separators."""

    name: str
    role: Role


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """One LIST answer: attributes in lower case, the hierarchy separator (empty if none), the Unicode name."""

    attributes: frozenset[str]
    separator: str
    name: str


# RFC 6154 section 2.
_ROLE_OF_ATTRIBUTE = {"\\sent": Role.SENT, "\\junk": Role.JUNK, "\\drafts": Role.DRAFTS, "\\all": Role.ALL}
_CLOSED = frozenset({"\\noselect", "\\nonexistent"})  # RFC 9051 section 7.3.1
# The names that mail programs and web mailers give these folders, for servers without SPECIAL-USE.
_SENT = (
    "sent|sent items|sent mail|sent messages|sent-mail|gesendet|gesendete elemente|gesendete objekte|envoyés"
    "|éléments envoyés|messages envoyés|enviado|enviados|elementos enviados|mensajes enviados|itens enviados|inviata"
    "|inviati|posta inviata|verzonden|verzonden items|verzonden berichten|wysłane|elementy wysłane|skickat|skickade"
    "|sendt|sendte elementer|sendt post|lähetetyt|отправленные|odeslané|odeslaná pošta|gönderilmiş öğeler"
    "|gönderilenler|已发送|已发送邮件|寄件備份|送信済み|送信済みアイテム|보낸 편지함"
)
_JUNK = (
    "junk|junk e-mail|junk email|junk mail|junk-e-mail|spam|bulk|bulk mail|spamverdacht|unerwünscht|werbung"
    "|courrier indésirable|indésirables|pourriel|correo no deseado|no deseado|correo basura|lixo eletrônico"
    "|lixo eletrónico|posta indesiderata|ongewenste e-mail|ongewenst|wiadomości-śmieci|skräppost|søppelpost"
    "|uønsket e-post|uønsket mail|roskaposti|спам|нежелательная почта|nevyžádaná pošta|önemsiz|gereksiz e-posta"
    "|垃圾邮件|垃圾郵件|迷惑メール|스팸|정크 메일"
)
_DRAFTS = (
    "drafts|draft|entwürfe|brouillons|borradores|rascunhos|bozze|concepten|kopie robocze|utkast|kladder|luonnokset"
    "|черновики|koncepty|taslaklar|草稿|草稿箱|下書き|임시보관함"
)
_BOUNCES = (
    "bounce|bounces|bounced|bounced mail|bounce-back|bouncebacks|returned mail|undeliverable|undeliverables|undelivered"
    "|undelivered mail|delivery failures|delivery reports|failed deliveries|mailer-daemon|postmaster|unzustellbar"
    "|nicht zugestellt|rückläufer|non distribués|non remis|échecs de remise|no entregados|devueltos|rebotados|rebotes"
    "|não entregues|devolvidos|non recapitati|non consegnati|onbestelbaar|niet bezorgd|niedostarczone|zwroty"
)
_ROLE_OF_NAME = (
    dict.fromkeys(_SENT.split("|"), Role.SENT)
    | dict.fromkeys(_JUNK.split("|"), Role.JUNK)
    | dict.fromkeys(_DRAFTS.split("|"), Role.DRAFTS)
    | dict.fromkeys(_BOUNCES.split("|"), Role.BOUNCES)
)
_ROOTS = frozenset({"inbox", "[gmail]", "[google mail]"})
_LIST = re.compile(rb'\((?P<attributes>[^)]*)\) (?:"(?P<separator>\\?.)"|NIL) (?P<name>.*)', re.DOTALL | re.IGNORECASE)


def encode_name(name: str) -> str:
    """Unicode to modified UTF-7 (RFC 3501 section 5.1.3). The result is printable ASCII, whatever comes in."""
    return re.sub(r"&|[^\x20-\x7e]+", _shifted, name)


def decode_name(name: bytes) -> str:
    """Modified UTF-7 to Unicode. What is not well-formed stays as it is (some servers send plain UTF-8)."""
    return re.sub(r"&([A-Za-z0-9+,]*)-", _unshifted, name.decode("utf-8", "replace"))


def parse_list(lines: Iterable[bytes | bytearray]) -> list[Listed]:
    """The LIST answers among `lines`, each without its `LIST ` (a literal name follows its line as a bytearray)."""
    found: list[Listed] = []
    for line in lines:
        if isinstance(line, bytearray) and found:
            found[-1] = Listed(
                attributes=found[-1].attributes, separator=found[-1].separator, name=decode_name(bytes(line))
            )
        elif match := _LIST.match(line):
            found.append(
                Listed(
                    attributes=frozenset(match["attributes"].decode("ascii", "replace").lower().split()),
                    separator=(match["separator"] or b"")[-1:].decode("ascii", "replace"),
                    name=decode_name(_unquoted(match["name"])),
                )
            )
    return found


def with_roles(listed: Iterable[Listed]) -> list[Folder]:
    """The folders that can be opened, INBOX first. A role that the server marks nowhere is looked for by name.

    Several folders may have one role, and a role may have none.
    """
    listed = [one for one in listed if not one.attributes & _CLOSED]
    marked = {role for one in listed for attribute, role in _ROLE_OF_ATTRIBUTE.items() if attribute in one.attributes}
    others = [Folder(name=one.name, role=_role(one, marked)) for one in listed if one.name.upper() != "INBOX"]
    # RFC 3501 section 5.1: INBOX always exists, in any case of letters, listed or not.
    return [Folder(name="INBOX", role=Role.INBOX), *others]


def _role(one: Listed, marked: set[Role]) -> Role:
    for attribute, role in _ROLE_OF_ATTRIBUTE.items():
        if attribute in one.attributes:
            return role
    path = one.name.lower().split(one.separator) if one.separator else [one.name.lower()]
    top = path[1:] if path[0] in _ROOTS else path
    guess = _ROLE_OF_NAME.get(top[0], Role.OTHER) if len(top) == 1 else Role.OTHER
    return Role.OTHER if guess in marked else guess


def _unquoted(name: bytes) -> bytes:
    if name.startswith(b'"'):
        return re.sub(rb"\\(.)", rb"\1", name.strip()[1:-1], flags=re.DOTALL)
    return name.strip()


def _shifted(match: re.Match[str]) -> str:
    if match[0] == "&":
        return "&-"
    code = base64.b64encode(match[0].encode("utf-16-be", "surrogatepass")).decode("ascii")
    return f"&{code.rstrip('=').replace('/', ',')}-"


def _unshifted(match: re.Match[str]) -> str:
    code = match[1].replace(",", "/")
    if not code:
        return "&"
    try:
        return base64.b64decode(code + "=" * (-len(code) % 4), validate=True).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return match[0]
