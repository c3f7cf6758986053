"""Alembic's entry: runs the migrations on the connection that `app.store.migrate` opened."""

from __future__ import annotations

from alembic import context

from app.store.migrate import is_ours
from app.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata(), compare_type=True, include_name=is_ours)
with context.begin_transaction():
    context.run_migrations()
