"""How a mailbox logs in, who provides it, and copies that are to be put into its Sent folder"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before this one writes rows without these columns.
    op.add_column("mailbox", sa.Column("login", sa.Text(), nullable=False, server_default="password"))
    op.add_column("mailbox", sa.Column("provider", sa.Text(), nullable=False, server_default="generic"))
    op.add_column("delivery", sa.Column("wants_copy", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_delivery_copy", "delivery", ["mailbox_id"], postgresql_where=sa.text("wants_copy"))
    for provider, host in (("gmail", "smtp.gmail.com"), ("microsoft365", "smtp.office365.com")):
        op.execute(sa.text("UPDATE mailbox SET provider = :p WHERE smtp_host = :h").bindparams(p=provider, h=host))
