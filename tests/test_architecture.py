"""The shape of the tree: sizes, docstrings, ops files that check clean, and no address of a registry anywhere."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

from app.outreach import catalog

CHECKOUT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    file.relative_to(CHECKOUT).as_posix() for room in ("app", "classifier") for file in (CHECKOUT / room).rglob("*.py")
)
RULES = [name for name in MODULES if name.startswith("app/domain/")]
# Of the libraries that rules may use, all are pure; idna is a table and two functions.
ALLOWED = {
    "__future__",
    "bisect",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "hashlib",
    "idna",
    "math",
    "re",
    "unicodedata",
    "zoneinfo",
}
LOCKS = ("requirements.lock", "requirements-dev.lock")
LONGEST = 500
# In pieces, or this file would be the one that names them.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("huggingface", "co"),
        ("deb", "debian", "org"),
    ]
)


def tree(name: str) -> ast.Module:
    return ast.parse((CHECKOUT / name).read_text(encoding="utf-8"))


def our_files() -> list[Path]:
    """What git keeps or would keep."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=True).stdout.decode().split("\0")
    return [CHECKOUT / name for name in listed if name and (CHECKOUT / name).is_file()]


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 40 and len(RULES) > 10


@pytest.mark.parametrize("name", MODULES)
def test_a_module_says_what_it_owns_and_can_be_read_at_once(name: str) -> None:
    assert ast.get_docstring(tree(name)), f"{name} has no docstring"
    lines = (CHECKOUT / name).read_text(encoding="utf-8").count("\n")
    # A table of words is looked up, not read at once.
    assert lines <= LONGEST or "_words/" in name, f"{name} has {lines} lines: think again"


@pytest.mark.parametrize("name", RULES)
def test_every_public_rule_says_what_it_does(name: str) -> None:
    silent = [
        f"{node.name}, line {node.lineno}"
        for node in ast.walk(tree(name))
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if not ast.get_docstring(node)
    ]
    assert not silent


@pytest.mark.parametrize("name", RULES)
def test_rules_are_pure(name: str) -> None:
    """Nothing asynchronous, no logging, no file, and of the standard library nothing that reaches outside."""
    imported: set[str] = set()
    for node in ast.walk(tree(name)):
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await), f"{name}, line {node.lineno}"
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert imported <= ALLOWED | {"app", "classifier"}


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("app/store/")])
def test_the_store_never_commits(name: str) -> None:
    """A flow owns the transaction; only the migrations have one of their own."""
    if name in ("app/store/migrate.py", "app/store/embedded.py", "app/store/cluster.py"):
        return
    named = {node.attr for node in ast.walk(tree(name)) if isinstance(node, ast.Attribute)}
    assert not named & {"commit", "rollback"}


def test_the_ops_files_that_come_along_check_clean() -> None:
    assert catalog.check(catalog.read_folder(CHECKOUT / "sequences")) == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_no_address(name: str) -> None:
    text = (CHECKOUT / name).read_text()
    assert "--hash=sha256:" in text
    assert [line for line in text.splitlines() if "://" in line or "--index" in line or "--find-links" in line] == []


def test_no_file_names_the_host_of_a_registry() -> None:
    found = []
    for file in our_files():
        text = file.read_bytes().decode("utf-8", "ignore").lower()
        found += [f"{file.relative_to(CHECKOUT)}: {host}" for host in REGISTRY_HOSTS if host in text]
    assert found == []
