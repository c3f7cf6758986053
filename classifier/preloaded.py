"""What the processes of a fit share: the tables of opt-outs as they were read, though not their patterns, which each
process compiles as it wants them. Imported by the process that the others are forked from, while the corpus is read.
"""

from classifier.optout import asks_to_stop

asks_to_stop(["hello", "stop"])
