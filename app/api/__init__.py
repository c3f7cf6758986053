"""JSON for programs, under /api/v1: one router a noun, each thin."""
