"""Pages for people; they call the same flows as the API."""
