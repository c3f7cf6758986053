"""A fitted file and the manifest that says of which corpus and code it is.

Owns how both are written, whole or not at all, and how they are checked. No pickle: whoever can write the file can
change answers, but cannot run code.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FITTED = HERE / "fitted"
_MEND = "run: python -m classifier train"


class ModelMissing(OSError):
    """There is no fitted model, or it is not one of this corpus and code; the message names the mend."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Artefact:
    """`name`.npz beside `name`.json in a folder of fitted files; `code` are the files of this package whose change
    makes it stale, `corpus` the folder of its texts."""

    name: str
    corpus: Path
    code: Sequence[str]

    def write(self, data: bytes, told: Mapping[str, Any], folder: Path = FITTED) -> None:
        """Write both; a reader meets the old ones or the new ones, or finds that they do not belong together."""
        folder.mkdir(exist_ok=True)
        manifest = {"artefact_sha256": hashlib.sha256(data).hexdigest(), **self._sources(), **told}
        for name, content in (
            (f"{self.name}.npz", data),
            (f"{self.name}.json", json.dumps(manifest, indent=1).encode()),
        ):
            part = folder / f"{name}.part"
            part.write_bytes(content)
            part.replace(folder / name)

    def read(self, folder: Path = FITTED) -> bytes:
        """The bytes of the fitted file. ModelMissing where it is not whole, or of another corpus or code."""
        try:
            manifest = json.loads((folder / f"{self.name}.json").read_text("utf-8"))
            data = (folder / f"{self.name}.npz").read_bytes()
        except (OSError, ValueError) as error:
            raise ModelMissing(f"there is no fitted {self.name} in {folder}; {_MEND}") from error
        if hashlib.sha256(data).hexdigest() != manifest.get("artefact_sha256"):
            raise ModelMissing(f"the fitted {self.name} in {folder} is damaged; {_MEND}")
        if any(manifest.get(key) != value for key, value in self._sources().items()):
            raise ModelMissing(f"the fitted {self.name} in {folder} is of another corpus or code; {_MEND}")
        return data

    def is_fresh(self, folder: Path = FITTED) -> bool:
        """Whether `read` would answer."""
        try:
            self.read(folder)
        except ModelMissing:
            return False
        return True

    def _sources(self) -> dict[str, str]:
        found = {"code_sha256": sha256([HERE / name for name in self.code])}
        # An installed package may leave the corpus out; then the artefact's own hash is what can be checked.
        return found | ({"corpus_sha256": sha256(sorted(self.corpus.glob("*.jsonl")))} if self.corpus.is_dir() else {})


def sha256(paths: Sequence[Path]) -> str:
    """The hash of files, names and bytes."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
