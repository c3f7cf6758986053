"""The index of what is due ends with the id, by which rows of one instant are ordered"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0009"
branch_labels = None
depends_on = None

_WHERE = sa.text("state = 'active' AND due_at IS NOT NULL")


def upgrade() -> None:
    op.drop_index("ix_enrollment_due", table_name="enrollment")
    columns = ["mailbox_id", "priority", "due_at", "id"]
    op.create_index("ix_enrollment_due", "enrollment", columns, unique=False, postgresql_where=_WHERE)
