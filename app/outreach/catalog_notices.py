"""The notice that stands in the first mail to somebody, by country: `notices.toml` and the files of `notices/`.

Owns which countries need one: where the GDPR or its like holds, the first mail says who writes, where the data is from,
why, and that one may object (Art. 14(3)(b) and 21(4)). Must not know which mail is a first one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.outreach.catalog_countries import countries
from app.outreach.catalog_files import Files, is_name
from app.outreach.language import nearest
from app.outreach.ops_toml import Table
from app.outreach.template import MissingField, Rendered, Template

NOTICES = "notices.toml"
FOLDER = "notices"
_UNKNOWN = "unknown"
_ROOTS = frozenset({"lead", "sender", "unsubscribe"})

# The European Union, Iceland, Liechtenstein and Norway, the United Kingdom, and Switzerland, whose law asks the same.
NEED_ONE = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB CH".split()
)


class NoNotice(MissingField):
    """The first mail to somebody in a country that needs a notice has none: this one mail is held."""

    def __init__(self, country: str) -> None:
        super().__init__(f"a notice for {country} ({NOTICES}, GDPR Art. 14)")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Notices:
    """The notice for each country; `unknown` is for whom no country is known of."""

    by_country: Mapping[str, Template] = field(default_factory=dict)
    unknown: Template | None = None

    @property
    def templates(self) -> list[Template]:
        """Each of them once."""
        every = [*self.by_country.values(), *([self.unknown] if self.unknown else [])]
        return list({template.path: template for template in every}.values())

    def below(self, mail: Rendered, context: Mapping[str, Mapping[str, object]]) -> Rendered:
        """A first mail with the notice that its recipient's country needs. Raises NoNotice, or what `render` raises."""
        country = str(context.get("lead", {}).get("country") or "").upper()
        notice = self.by_country.get(country) if country else self.unknown
        if notice is None:
            if country in NEED_ONE:
                raise NoNotice(country)
            return mail
        return mail.with_footer(notice.render(context))


def read_notices(files: Files) -> Notices:
    """All notices. Without `notices.toml` there are none, and first mails that need one are held."""
    if NOTICES not in files.texts:
        return Notices()
    table = files.toml(NOTICES)
    if table is None:
        return Notices()
    named = {name: countries(table, name) for name in table.values if name != _UNKNOWN}
    templates = {name: template for name in named if (template := _notice(files, table, name))}
    by_country: dict[str, Template] = {}
    for name, codes in named.items():
        for code in sorted(codes):
            if code in by_country:
                table.refuse(name, f"{code} has a notice already: {by_country[code].path}")
            if name in templates:
                by_country[code] = templates[name]
    if lacking := sorted(NEED_ONE - {code for codes in named.values() for code in codes}):
        text = f"{', '.join(lacking)} {'is' if len(lacking) == 1 else 'are'} in no list; their law asks for a notice"
        table.refuse(None, text)
    unknown = table.text(_UNKNOWN)
    if unknown and unknown not in named:
        mend = nearest(unknown, list(named))
        table.refuse(_UNKNOWN, f'there is no notice "{unknown}" for leads whose country is not known; {mend}')
    return Notices(by_country=by_country, unknown=templates.get(unknown))


def _notice(files: Files, table: Table, name: str) -> Template | None:
    if not is_name(name):
        table.refuse(name, f'the name "{name}" may have small letters, digits and "-"')
        return None
    notice = files.template(f"{FOLDER}/{name}.md", _ROOTS, no_subject="a notice has no Subject")
    if notice:
        if "sender.company" not in notice.fields:
            files.refuse(notice.path, 1, "say who writes: {{ sender.company }}")
        files.check_way_out(notice)
    return notice
