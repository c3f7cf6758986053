"""Who takes the mail of a domain: the few providers of mailboxes that judge a sender over all domains they serve.

Names only; looking up MX records is for `app.mail.dns`.
"""

from __future__ import annotations

from collections.abc import Sequence

# What everybody knows of addresses there.
_OF_DOMAIN = {
    **dict.fromkeys(("gmail.com", "googlemail.com"), "google"),
    **dict.fromkeys(("outlook.com", "hotmail.com", "live.com", "msn.com", "hotmail.co.uk", "hotmail.fr"), "microsoft"),
    **dict.fromkeys(("yahoo.com", "ymail.com", "aol.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de"), "yahoo"),
}
# The ends of the names of their MX hosts.
_OF_MX = {
    "google.com": "google",
    "googlemail.com": "google",
    "outlook.com": "microsoft",
    "yahoodns.net": "yahoo",
    "mx.microsoft": "microsoft",
}


def of_domain(domain: str) -> str | None:
    """The operator of a freemail domain; None where only its MX records tell."""
    return _OF_DOMAIN.get(domain)


def of_hosts(hosts: Sequence[str]) -> str | None:
    """The operator behind a domain's MX hosts, most preferred first; None for one of the domain's own."""
    for host in hosts:
        name = host.lower().rstrip(".")
        for end, operator in _OF_MX.items():
            if name == end or name.endswith(f".{end}"):
                return operator
    return None
