"""Mail domains: which part of one an organisation registered, and which ones belong to everybody."""

from __future__ import annotations

from functools import cache

import tldextract

# Addresses at these say nothing about where somebody works.
FREEMAIL = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com "
    "mac.com gmx.com gmx.net gmx.de web.de t-online.de freenet.de mail.com proton.me protonmail.com pm.me tutanota.com "
    "zoho.com yandex.com yandex.ru mail.ru qq.com 163.com 126.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr "
    "libero.it virgilio.it alice.it hotmail.co.uk yahoo.co.uk btinternet.com hotmail.fr yahoo.fr yahoo.de outlook.fr "
    "outlook.de terra.com.br uol.com.br bol.com.br ziggo.nl kpnmail.nl fastmail.com hey.com".split()
)


@cache
def _suffixes() -> tldextract.TLDExtract:
    # Without these two arguments the package fetches its list from the network.
    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def organisation(domain: str) -> str | None:
    """The registrable domain (`eu.acme.co.uk` -> `acme.co.uk`), or None for freemail and for what is no domain."""
    parts = _suffixes()(domain)
    registered = parts.top_domain_under_public_suffix or _under_reserved(domain)
    return None if not registered or registered in FREEMAIL else registered


def _under_reserved(domain: str) -> str:
    """RFC 2606 reserves .test and .example; they are in no suffix list, and the sandbox lives there."""
    labels = domain.lower().split(".")
    return ".".join(labels[-2:]) if len(labels) >= 2 and labels[-1] in ("test", "example") else ""
