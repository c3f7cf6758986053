"""Proves that the lock files fit pyproject.toml and hold no address. Asks no registry.

Each requirement must be locked at versions that it allows, each locked version must have hashes, and the lock of the
tools must hold the same versions as the lock of the product. Exits 1 with a line for each fault; `make lock` mends.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[1]
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)(?:\[[\w,.-]+\])?==(\S+)", re.MULTILINE)


def pins(text: str) -> dict[str, set[str]]:
    """The locked versions of each name: several where they differ between systems."""
    found: dict[str, set[str]] = {}
    for name, version in PIN.findall(text):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def faults(lock: str, text: str, wanted: list[str]) -> list[str]:
    """What is wrong with one lock file, given the requirements that it must hold."""
    locked = pins(text)
    found = [f"{lock}: holds an address: {line.strip()}" for line in text.splitlines() if "://" in line]
    for block in re.split(r"\n(?=\S)", text.strip()):
        if not block.startswith("#") and "--hash=sha256:" not in block:
            found.append(f"{lock}: no hash for {block.split()[0]}")
    for line in wanted:
        requirement = Requirement(line)
        versions = locked.get(canonicalize_name(requirement.name))
        if versions is None:
            found.append(f"{lock}: {requirement.name} is not locked")
        elif refused := [version for version in versions if not requirement.specifier.contains(version)]:
            found.append(f"{lock}: {requirement.name} is locked at {refused[0]}, pyproject.toml wants {line}")
    return found


def main() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
    product = project["project"]["dependencies"] + project["project"]["optional-dependencies"]["sandbox"]
    runtime = (CHECKOUT / "requirements.lock").read_text()
    dev = (CHECKOUT / "requirements-dev.lock").read_text()
    found = faults("requirements.lock", runtime, product)
    found += faults("requirements-dev.lock", dev, product + project["dependency-groups"]["dev"])
    locked = pins(dev)
    for name, versions in pins(runtime).items():
        if locked.get(name) != versions:
            found.append(
                f"requirements-dev.lock: {name} is not locked at {', '.join(sorted(versions))} as in the other"
            )
    if found:
        sys.exit("\n".join([*found, "Run `make lock`."]))


if __name__ == "__main__":
    main()
