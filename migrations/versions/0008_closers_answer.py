"""Closers answer: territories and weights, assignments, training examples"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_OPEN = sa.text("state IN ('asked', 'accepted')")


def upgrade() -> None:
    op.add_column("closer", sa.Column("weight", sa.BigInteger(), nullable=False, server_default="1"))
    op.alter_column("closer", "weight", server_default=None)
    for name in ("countries", "regions", "industries", "languages"):
        op.add_column("closer", sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=False, server_default="{}"))
        op.alter_column("closer", name, server_default=None)
    op.add_column("closer", sa.Column("least_employees", sa.BigInteger(), nullable=True))
    op.add_column("closer", sa.Column("most_employees", sa.BigInteger(), nullable=True))
    op.add_column("handoff", sa.Column("contact_id", sa.Text(), nullable=True))
    op.create_foreign_key(op.f("fk_handoff_contact_id"), "handoff", "lead", ["contact_id"], ["id"])
    op.create_index(op.f("ix_handoff_contact_id"), "handoff", ["contact_id"], unique=False)
    op.create_table(
        "assignment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("handoff_id", sa.Text(), nullable=False),
        sa.Column("closer_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shares", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminders", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.Column("decline", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("meets_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["closer_id"], ["closer.id"], name=op.f("fk_assignment_closer_id")),
        sa.ForeignKeyConstraint(["handoff_id"], ["handoff.id"], name=op.f("fk_assignment_handoff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
        sa.UniqueConstraint("token", name=op.f("uq_assignment_token")),
    )
    op.create_index(op.f("ix_assignment_handoff_id"), "assignment", ["handoff_id"], unique=False)
    op.create_index("uq_assignment_open", "assignment", ["handoff_id"], unique=True, postgresql_where=_OPEN)
    op.create_index("ix_assignment_due", "assignment", ["due_at"], postgresql_where=sa.text("due_at IS NOT NULL"))
    op.create_table(
        "training_example",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("signals", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("batch", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_example")),
    )
    op.create_index(op.f("ix_training_example_origin"), "training_example", ["origin"], unique=False)
    op.create_index(op.f("ix_training_example_batch"), "training_example", ["batch"], unique=False)
