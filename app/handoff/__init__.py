"""Flow 3: a warm lead is introduced to a closer. Meets the other flows only in the domain and the store."""
