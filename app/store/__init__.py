"""Tables and queries, a file per noun. Never commits, knows no socket and no clock."""
