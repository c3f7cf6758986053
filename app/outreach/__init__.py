"""Flow 1: a lead is enrolled and its mails leave. Meets the other flows only in the domain and the store."""
