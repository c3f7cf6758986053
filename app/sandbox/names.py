"""Invented people: pools of names by country, addresses made of them, and colleagues for the one who is asked."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from app.sandbox.dice import Dice

_ENGLISH = (
    "Grace Nathan Imogen Callum Beth Marcus Tessa Owen Priya Declan Joanna Reuben Fern Kwame Holly Stuart "
    "Leila Gareth Monica Dylan Aisha Russell Yvonne Keith Carla Trevor Nadine Elliot Simone Hamish Robyn Vince",
    "Ashdown Birtles Calloway Dunmore Eastlake Fairbairn Garside Holloway Inchbald Jessop Kettering Lockyer "
    "Mossman Netherby Oakeshott Pemberly Quarrie Ravensdale Standish Thackeray Umber Varley Wetherall Yarrow "
    "Adeyemi Bhandari Castellano Doherty Kowalczyk Okonjo Raman Sandoval",
)
_FRENCH = (
    "Camille Antoine Margaux Julien Solène Bastien Élodie Romain Aurélie Thibault Manon Hugo",
    "Lavergne Morvan Castaing Delorme Bréchet Fontanel Guérard Lespinasse Marchal Rouvière Tessier Vauquelin",
)
_SWEDISH = (
    "Elin Oskar Maja Viktor Ylva Anton Saga Henrik Tove Linus",
    "Dalström Ekvall Hagberg Lindahl Norling Rosander Sjödin Wallgren Åkerlund Östberg",
)
_FINNISH = (
    "Aino Juhani Eeva Mikko Sanna Petri Outi Timo",
    "Heikkola Järvelä Kallunki Laaksola Mäntylä Niskala Rantanen Syrjä",
)
_PORTUGUESE = (
    "Beatriz Tiago Inês Duarte Leonor Rui Catarina Nuno",
    "Abrantes Bragança Caldeira Figueira Lousada Marinho Queirós Valadares",
)
_POOLS: Mapping[str, tuple[str, str]] = {
    "FR": _FRENCH,
    "LU": _FRENCH,
    "SE": _SWEDISH,
    "FI": _FINNISH,
    "PT": _PORTUGUESE,
}
_ROLES = ("inbound operations lead", "head of logistics", "supply chain manager", "warehouse systems manager")


@dataclass(frozen=True, kw_only=True, slots=True)
class Colleague:
    """Somebody a prospect points to, at the prospect's own domain."""

    name: str
    address: str
    role: str


def person(country: str, dice: Dice) -> tuple[str, str]:
    """A first and a last name that one may meet in that country; English ones where no pool is kept for it."""
    first, last = _POOLS.get(country, _ENGLISH)
    return dice.pick(first.split()), dice.pick(last.split())


def address_of(first: str, last: str, domain: str) -> str:
    """`first.last@domain` in plain letters: accents are dropped, not spelled out."""
    plain = unicodedata.normalize("NFKD", f"{first}.{last}").encode("ascii", "ignore").decode("ascii")
    return f"{plain.lower()}@{domain}"


def colleague_of(name: str, address: str, dice: Dice) -> Colleague:
    """Somebody else at the company of `address`."""
    domain = address.rpartition("@")[2]
    while True:
        first, last = person("", dice)
        theirs = address_of(first, last, domain)
        if theirs != address and f"{first} {last}" != name:
            return Colleague(name=f"{first} {last}", address=theirs, role=dice.pick(_ROLES))
