"""What the processes of a fit share: the rules of opt-outs, read and compiled. Imported by the process that the others
are forked from, while the corpus is read; each of them would else compile nearly all of the patterns for itself.
"""

from classifier.optout import compile_all

compile_all()
