"""Who refused without a reason rests for a year"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before this one lets nobody rest, and writes rows without these columns.
    op.add_column("lead", sa.Column("rests_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("lead", sa.Column("rests_because", sa.Text(), nullable=True))
    op.create_foreign_key("fk_lead_rests_because", "lead", "message", ["rests_because"], ["id"])
