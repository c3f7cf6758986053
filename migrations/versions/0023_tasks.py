"""Who has a task and until when, steps that a person takes, and mail to our own people"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before this one writes rows without these columns.
    op.add_column("mailbox", sa.Column("owner", sa.Text(), nullable=True))
    for name in ("assignee", "step", "outcome", "token"):
        op.add_column("task", sa.Column(name, sa.Text(), nullable=True))
    for name in ("due_at", "escalated_at", "told_at", "token_until", "passes_at"):
        op.add_column("task", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.add_column("task", sa.Column("enrollment_id", sa.Text(), nullable=True))
    op.create_foreign_key("fk_task_enrollment_id", "task", "enrollment", ["enrollment_id"], ["id"])
    op.create_unique_constraint("uq_task_token", "task", ["token"])
    op.create_index("ix_task_enrollment_id", "task", ["enrollment_id"])
    op.create_index("ix_task_open", "task", ["assignee"], postgresql_where=sa.text("done_at IS NULL"))
    op.alter_column("delivery", "lead_id", existing_type=sa.Text(), nullable=True)
