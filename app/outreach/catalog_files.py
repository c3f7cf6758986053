"""The files of `sequences/` while they are being read: what was used, what is missing, and all that is wrong.

Owns the folder on disk, and the checks that every mail has in common. Must not know which mails and policies there
are: that is for `app.outreach.catalog` and the readers that it calls.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from app.errors import Invalid, NotFound
from app.outreach.language import Problem, nearest
from app.outreach.ops_toml import Table, read_toml
from app.outreach.template import Template, TemplateProblem, compile

FOOTER = "footer.md"
MOST_LINKS = 2  # in one mail, its footer included: more is what filters know from newsletters

# Names become parts of delivery keys and of addresses of pages.
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
NAME_RULE = 'may have small letters, digits and "-"'
_STOP = re.compile(r"\bstop\b", re.IGNORECASE)


class CatalogProblems(Invalid):
    """The files were refused; `problems` are all that is wrong in them."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read_folder(path: Path) -> dict[str, str]:
    """The text of every `.toml` and `.md` file in the folder but READMEs, by path in it with "/" between the parts.

    Raises NotFound when there is no such folder, CatalogProblems for files that are not UTF-8.
    """
    if not path.is_dir():
        raise NotFound(
            f"there is no folder {path.resolve()}: start thaw in the folder that holds it, or set THAW_SEQUENCES_DIR"
        )
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path)
        if file.suffix not in {".toml", ".md"} or any(part.startswith(".") for part in name.parts):
            continue
        if file.name == "README.md" or not file.is_file():
            continue
        raw = file.read_bytes()
        try:
            files[name.as_posix()] = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            problems.append(Problem(file=name.as_posix(), line=line, message="not UTF-8; save the file as UTF-8"))
    if problems:
        raise CatalogProblems(problems)
    return files


def version_of(files: Mapping[str, str]) -> str:
    """The hash of these files: paths to their text."""
    return hashlib.sha256(json.dumps(sorted(files.items())).encode()).hexdigest()[:12]


def has_own_footer(template: Template) -> bool:
    """Whether a mail gives the postal address itself."""
    return "sender.address" in template.fields


def is_name(text: str) -> bool:
    """Whether a name can be one of a track, a step or a piece of collateral."""
    return _NAME.fullmatch(text) is not None


class Files:
    """Gives out the files one by one and collects what is wrong. What was read counts only without problems."""

    def __init__(self, files: Mapping[str, str]) -> None:
        kept = {path: text for path, text in files.items() if PurePosixPath(path).name != "README.md"}
        self.texts = dict(sorted(kept.items()))
        self.problems: list[Problem] = []
        self.missing: list[str] = []
        self._used: set[str] = set()

    def refuse(self, file: str, line: int, message: str) -> None:
        """Add a problem."""
        self.problems.append(Problem(file=file, line=line, message=message))

    def under(self, folder: str) -> dict[str, str]:
        """The files below a folder, by path."""
        return {path: text for path, text in self.texts.items() if path.startswith(f"{folder}/")}

    def pass_over(self, paths: Iterable[str]) -> None:
        """Accuse none of these: what they are for cannot be said."""
        self._used.update(paths)

    def unread(self) -> list[str]:
        """The files that nothing asked for."""
        return sorted(self.texts.keys() - self._used)

    def text(self, path: str) -> str | None:
        """A file's text; None, and noted as missing, where there is none."""
        self._used.add(path)
        if path not in self.texts:
            self.missing.append(path)
        return self.texts.get(path)

    def toml(self, path: str) -> Table | None:
        """A file's top table; None where it is missing or no TOML."""
        text = self.text(path)
        return None if text is None else read_toml(path, text, self.problems)

    def template(
        self, path: str, roots: frozenset[str], *, needs_subject: str = "", no_subject: str = ""
    ) -> Template | None:
        """A compiled mail; None where it is missing or wrong. The two texts are what to say of a wrong Subject."""
        text = self.text(path)
        if text is None:
            return None
        try:
            template = compile(path, text, roots)
        except TemplateProblem as refused:
            self.problems.extend(refused.problems)
            return None
        if len(template.links) > MOST_LINKS:
            self.refuse(path, template.links[MOST_LINKS], f"a mail has at most {MOST_LINKS} links")
        if message := no_subject if template.subject else needs_subject:
            self.refuse(path, 1, message)
        return template

    def check_footer(self, template: Template) -> None:
        """Refuse words that must stand below a mail to a lead and do not say what the law asks for."""
        # 15 USC 7704(a)(3) and (a)(5)(A): a way to stop that answers, and a valid postal address, in every cold mail.
        if not has_own_footer(template):
            self.refuse(template.path, 1, "give the postal address: {{ sender.address }}")
        self.check_way_out(template)

    def check_way_out(self, template: Template) -> None:
        """Refuse words that do not say how to end the mails."""
        if "unsubscribe.url" not in template.fields and not _STOP.search(self.texts[template.path]):
            self.refuse(template.path, 1, 'say how to end the mails: the word "stop", or {{ unsubscribe.url }}')

    def check_links(self, template: Template, footer: Template | None) -> None:
        """Refuse a mail that has too many links once the footer stands below it."""
        if footer and len(template.links) <= MOST_LINKS < len(template.links) + len(footer.links):
            line = template.links[-1] if template.links else 1
            self.refuse(template.path, line, f"with those of {FOOTER} a mail has at most {MOST_LINKS} links")

    def check_first(self, template: Template, footer: Template | None, notice: Template) -> None:
        """Refuse a first mail that has too many links once a notice and the footer stand below it."""
        below = len(notice.links) + (len(footer.links) if footer and not has_own_footer(template) else 0)
        if len(template.links) <= MOST_LINKS < len(template.links) + below:
            line = template.links[-1] if template.links else 1
            self.refuse(template.path, line, f"with those of {notice.path} and {FOOTER} it has over {MOST_LINKS} links")

    def refuse_missing(self) -> None:
        """Name the files that were asked for in vain, and the unread one that may be meant."""
        others = self.unread()
        for path in self.missing:
            near = f"; {nearest(path, others)}" if others else ""
            self.refuse(path, 1, f"this file is missing{near}")
