"""`thaw backtest`: what Thaw would have made of a mailbox's past. Reads only; must not change or store anything."""
