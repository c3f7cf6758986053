"""How far back a new mailbox is read, whether a person must log it in again, and the oldest message that waits"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before this one writes rows without these columns.
    op.add_column("mailbox", sa.Column("read_back_to", sa.Date(), nullable=True))
    op.add_column("mailbox", sa.Column("needs_login", sa.Boolean(), nullable=False, server_default="false"))
    op.drop_index("ix_message_waiting", table_name="message")
    op.create_index("ix_message_waiting", "message", ["mailbox_id", "id"], postgresql_where=sa.text("fate = 'stored'"))
