"""What the documents quote about speed and memory, runnable: `make bench`."""
