"""What the documents say is what the code does."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from app.settings import Settings

SETTINGS = Path(__file__).resolve().parents[1] / "docs" / "SETTINGS.md"


def sections() -> dict[str, str]:
    """The text under each heading that names a setting."""
    parts = re.split(r"^### (.+)\n", SETTINGS.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(parts[1::2]) == len(set(parts[1::2])), "a setting has two headings"
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_setting_has_its_heading_and_every_heading_its_setting() -> None:
    assert sorted(sections()) == sorted(f"THAW_{name.upper()}" for name in Settings.model_fields)


def test_every_setting_is_documented_with_its_default() -> None:
    for name, field in Settings.model_fields.items():
        text = sections()[f"THAW_{name.upper()}"]
        told = re.match(r"\nDefault: (.+)\n\n\S", text)
        assert told, f"{name}: the default and a sentence are missing"
        assert told[1] == _shown(field), name


def test_durations_are_read_as_the_document_writes_them() -> None:
    for form in ("00:02:00", "PT2M"):
        assert f"`{form}`" in SETTINGS.read_text(encoding="utf-8")
        assert TypeAdapter(timedelta).validate_strings(form) == timedelta(minutes=2)


def _shown(field: FieldInfo) -> str:
    match field.default:
        case None:
            return "none"
        case bool():
            return f"`{str(field.default).lower()}`"
        case timedelta():
            return f"`{str(field.default).zfill(8)}`"
        case default:
            return f"`{default}`"
