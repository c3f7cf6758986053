"""Thaw: cold email sequences whose warm replies become introductions. `docs/ARCHITECTURE.md` is the map."""
