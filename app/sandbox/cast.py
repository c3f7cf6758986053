"""The world of the demo as data: the firm that sells, its mailboxes and closers, and the leads it writes to.

Everybody is invented, and every address is on a domain that the standards keep free for examples (RFC 2606).
Northlane sells software that tells a warehouse operator which inbound shipments will be late.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.sandbox.dice import Dice
from app.sandbox.names import address_of, person
from app.sandbox.population import LeadCard


@dataclass(frozen=True, kw_only=True, slots=True)
class Firm:
    """Who sells: what the footer of a mail must say of its sender."""

    name: str
    domain: str
    postal_address: str
    sells: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Seat:
    """One of our own people with a mailbox in the sandbox; `booking_url` is a closer's diary."""

    name: str
    address: str
    password: str
    title: str
    booking_url: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadRow:
    """One row of the demo's lead list. `country` is ISO 3166, two letters."""

    first_name: str
    last_name: str
    company: str
    domain: str
    title: str
    country: str
    address: str

    @property
    def sequence(self) -> str:
        """The cold sequence that speaks of what this person answers for."""
        return "dock-overtime" if self.title in _ANSWER_FOR_COST else "late-shipments"

    @property
    def card(self) -> LeadCard:
        """What the town is told of this lead."""
        name = f"{self.first_name} {self.last_name}"
        return LeadCard(address=self.address, name=name, company=self.company, country=self.country)


FIRM = Firm(
    name="Northlane",
    domain="northlane.example",
    postal_address="14 Cooper's Yard, Northmoor NM1 4AA, United Kingdom",
    sells="software that tells a warehouse operator which inbound shipments will be late",
)


def _seat(name: str, title: str, diary: str | None = None) -> Seat:
    first = name.split(" ")[0].lower()
    return Seat(
        name=name,
        address=f"{first}@{FIRM.domain}",
        # The servers of the sandbox listen on loopback only, and only while the demo runs.
        password=f"sandbox-{first}",
        title=title,
        booking_url=f"https://diary.northlane.example/{diary}" if diary else None,
    )


MAILBOXES = (
    _seat("Mara Lindqvist", "Account development"),
    _seat("Theo Bramwell", "Account development"),
    _seat("Ruth Amadi", "Account development"),
)
CLOSERS = (
    _seat("Jonas Ferreira", "Solutions, Europe", "jonas-ferreira"),
    _seat("Delia Stroud", "Solutions, North America", "delia-stroud"),
)

# Name, first label of the domain, country: where an operator of warehouses might be.
_COMPANIES = tuple(
    tuple(row.strip().split("|"))
    for row in """
    Harrow & Pike Logistics|harrowpike|GB
    Tidewell Cold Storage|tidewell|GB
    Brackenridge Foods|brackenridgefoods|GB
    Moorgate Parcel Works|moorgateparcel|GB
    Saltire Distribution|saltiredist|GB
    Pennine Pallet Network|penninepallet|GB
    Otterburn Homeware|otterburn|GB
    Kestrel Trade Supplies|kestreltrade|GB
    Lambourne Wine Merchants|lambournewine|GB
    Fenland Produce Hub|fenlandhub|GB
    Castlebar Freight Yard|castlebarfreight|IE
    Liffey Medical Supply|liffeymedical|IE
    Shannon Parts Centre|shannonparts|IE
    Ardmore Pharma Logistics|ardmorepharma|IE
    Bluestem Fulfilment|bluestem|US
    Copper Mesa Warehousing|coppermesa|US
    Old Harbor Grocers|oldharborgrocers|US
    Prairie Gate Logistics|prairiegate|US
    Larkspur Outdoor|larkspuroutdoor|US
    Tamarack Building Supply|tamarackbuild|US
    Juniper & Ash Furniture|juniperash|US
    Sablewood Electronics|sablewood|US
    Quill Creek Beverages|quillcreek|US
    Redbank Auto Parts|redbankauto|US
    Cedar Spit Cold Chain|cedarspitcold|US
    Marlin Bay Imports|marlinbay|US
    Stonefield Pet Foods|stonefieldpet|US
    Granite Loop Cross-Dock|graniteloop|US
    Highwater Sporting Goods|highwatersport|US
    Meadowlark Hospital Supply|meadowlarkhs|US
    Buckthorn Tools|buckthorntools|US
    Silver Birch Apparel|silverbirch|US
    Entrepôts Valmorcey|valmorcey|FR
    Transports Quercy Sud|quercysud|FR
    Maison Bellerive|maisonbellerive|FR
    Logistique du Vexin|logvexin|FR
    Brindeval Distribution|brindeval-distrib|FR
    Sauerhain Contract Logistics|sauerhaincl|LU
    Hallandshamn Lager|hallandshamn|SE
    Norrglimt Kyl & Frys|norrglimtkyl|SE
    Vätterbygd Handel|vatterbygd|SE
    Tallinge Reservdelar|tallinge|SE
    Saimaa Varastot|saimaavarastot|FI
    Kuusilehto Paperi|kuusilehtopaperi|FI
    Kaislaranta Foods|kaislaranta|FI
    Douro Armazéns|douroarmazens|PT
    Litoral Frio|litoralfrio|PT
    Azenha Cerâmica|azenhaceramica|PT
    Southern Fern Distribution|southernfern|AU
    Wattle Bay Wholesale|wattlebay|AU
    """.strip().splitlines()
)
_TITLES = (
    "Head of Warehouse Operations",
    "Inbound Manager",
    "Director of Logistics",
    "Distribution Centre Manager",
    "Supply Chain Manager",
    "VP Operations",
    "Receiving Supervisor",
    "Transport Planning Lead",
    "Head of Supply Chain",
    "Site Operations Manager",
    "Operations Director",
    "Finance Director",
    "Chief Financial Officer",
    "Procurement Manager",
)
_ANSWER_FOR_COST = frozenset({"VP Operations", "Operations Director", "Finance Director", "Chief Financial Officer"})


def leads(seed: int, n: int = 60) -> tuple[LeadRow, ...]:
    """`n` leads, the same for the same seed. Each company comes once before any comes twice; addresses are unique."""
    dice = Dice(seed, "cast")
    rows: dict[str, LeadRow] = {}
    deck: list[tuple[str, ...]] = []
    while len(rows) < n:
        deck = deck or dice.order(_COMPANIES)
        row = _lead(deck[-1], dice)
        if row.address not in rows:
            rows[row.address] = row
            deck.pop()
    return tuple(rows.values())


def _lead(company: tuple[str, ...], dice: Dice) -> LeadRow:
    name, label, country = company
    first, last = person(country, dice)
    domain = f"{label}.example"
    return LeadRow(
        first_name=first,
        last_name=last,
        company=name,
        domain=domain,
        title=dice.pick(_TITLES),
        country=country,
        address=address_of(first, last, domain),
    )
