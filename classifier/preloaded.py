"""What the processes of a fit share. The process that they are forked from imports it while the corpus is read.

Owns nothing: it only has the tables of opt-outs read once, not by each of them.
"""

from classifier.optout import asks_to_stop

asks_to_stop(["stop"])
