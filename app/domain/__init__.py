"""Rules: values in, decisions out. No I/O, no async, no clock, no logging, no framework."""
