"""Pace: halts, faults, allowances of mailboxes, successors"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "halt",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("is_breaker", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("ended_because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_halt")),
    )
    op.add_column("company", sa.Column("operator", sa.Text(), nullable=True))
    op.add_column("company", sa.Column("looked_up_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("delivery", sa.Column("operator", sa.Text(), nullable=True))
    op.add_column("delivery", sa.Column("held_code", sa.Text(), nullable=True))
    op.add_column("delivery", sa.Column("fault", sa.Text(), nullable=True))
    op.add_column("delivery", sa.Column("fault_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_delivery_fault", "delivery", ["fault_at"], unique=False, postgresql_where=sa.text("fault IS NOT NULL")
    )
    op.add_column("enrollment", sa.Column("held_code", sa.Text(), nullable=True))
    op.add_column("lead", sa.Column("predecessor_id", sa.Text(), nullable=True))
    op.create_foreign_key(op.f("fk_lead_predecessor_id"), "lead", "mailbox", ["predecessor_id"], ["id"])
    # Close enough for what is there already: sub-domains of a sending domain are rare.
    op.add_column("mailbox", sa.Column("domain", sa.Text(), nullable=True))
    op.execute("UPDATE mailbox SET domain = lower(split_part(address, '@', 2))")
    op.alter_column("mailbox", "domain", nullable=False)
    op.create_index(op.f("ix_mailbox_domain"), "mailbox", ["domain"], unique=False)
    op.add_column("mailbox", sa.Column("allowance", sa.BigInteger(), nullable=True))
    op.add_column("mailbox", sa.Column("allowance_on", sa.Date(), nullable=True))
    op.add_column("mailbox", sa.Column("succeeded_by", sa.Text(), nullable=True))
    op.create_foreign_key(op.f("fk_mailbox_succeeded_by"), "mailbox", "mailbox", ["succeeded_by"], ["id"])
