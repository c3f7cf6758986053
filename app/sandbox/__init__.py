"""A mail world on loopback for the demo and the tests: servers, and prospects who answer."""
