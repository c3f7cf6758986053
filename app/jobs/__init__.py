"""Background work on Procrastinate: tasks, planner, watches and the supervisor that keeps them running."""
