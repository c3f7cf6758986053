"""Which response to an objection was proposed, and what came of it"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before this one proposes the only response of a type, and writes rows without this column.
    op.add_column("suggestion", sa.Column("response", sa.Text(), nullable=True))
    op.add_column("suggestion", sa.Column("outcome", sa.Text(), nullable=True))
    op.add_column("suggestion", sa.Column("outcome_by", sa.Text(), nullable=True))
