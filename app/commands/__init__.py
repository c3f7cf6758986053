"""The commands of `thaw` that have a noun of their own, and what all commands share (`running`)."""
