"""Flow 2: mail is collected, read, matched and acted on. Meets the other flows only in the domain and the store."""
