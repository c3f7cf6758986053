"""The inbox: messages that are in work, what a cursor knows of its folder, how a mailbox is watched"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before this one writes rows without these columns.
    op.add_column("message", sa.Column("taken_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("folder", sa.Column("first_uid", sa.BigInteger(), nullable=False, server_default="1"))
    op.add_column("folder", sa.Column("read_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("folder", sa.Column("stuck_uid", sa.BigInteger(), nullable=True))
    op.add_column("folder", sa.Column("stuck_times", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("folder", sa.Column("stuck_why", sa.Text(), nullable=True))
    op.add_column("mailbox", sa.Column("watched_how", sa.Text(), nullable=True))
    op.add_column("mailbox", sa.Column("unread_since", sa.DateTime(timezone=True), nullable=True))
