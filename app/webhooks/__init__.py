"""Flow 4: what happened is told to receivers of webhooks, by replaying the log of events. Imports no other flow."""
