"""What stopped whom, what people made of decisions, and models for all workers"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0010"
branch_labels = None
depends_on = None


def _at(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _text(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def upgrade() -> None:
    op.add_column("company", _at("wants_contact_since", nullable=True))
    op.create_table(
        "lead_stop",
        _text("lead_id"),
        _text("message_id"),
        _text("change"),
        _text("outcome"),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_stop_lead_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_lead_stop_message_id")),
        sa.PrimaryKeyConstraint("lead_id", "message_id", name=op.f("pk_lead_stop")),
    )
    # What was processed before knows no more than its label.
    op.execute(
        "INSERT INTO lead_stop SELECT lead_id, id, 'replied', label FROM message"
        " WHERE fate = 'matched' AND kind IN ('human', 'calendar') AND lead_id IS NOT NULL AND label IS NOT NULL"
    )
    op.create_table(
        "judgement",
        _text("message_id"),
        _text("label"),
        sa.Column("is_sure", sa.Boolean(), nullable=False),
        sa.Column("has_acted", sa.Boolean(), nullable=False),
        _at("decided_at"),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        _at("judged_at", nullable=True),
        _text("judged_by", nullable=True),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_judgement_message_id")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_judgement")),
    )
    sure = ["label", sa.text("message_id DESC")]
    op.create_index("ix_judgement_sure", "judgement", sure, postgresql_where=sa.text("is_sure"))
    op.create_table(
        "model",
        _text("version"),
        sa.Column("artefact", sa.LargeBinary(), nullable=False),
        _text("code"),
        sa.Column("batches", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("examples", sa.BigInteger(), nullable=False),
        sa.Column("figures", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("is_promoted", sa.Boolean(), nullable=False),
        _text("why"),
        _at("made_at"),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_model")),
    )
    op.create_table(
        "model_use",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        _text("version", nullable=True),
        _at("since"),
        _text("by"),
        sa.ForeignKeyConstraint(["version"], ["model.version"], name=op.f("fk_model_use_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_model_use")),
    )
