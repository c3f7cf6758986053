"""When DNS was last asked whether it vouches for a mailbox's domain"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("mailbox", sa.Column("vouched_at", sa.DateTime(timezone=True), nullable=True))
