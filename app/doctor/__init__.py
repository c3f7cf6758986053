"""`thaw doctor`: looks at everything that sending needs and says what is missing. Changes nothing."""
