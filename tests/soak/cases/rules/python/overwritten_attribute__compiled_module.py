# /// case
# title = "math.sqrt = math.sqrt(16), and sqrt is a float from then on"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["math\\.sqrt", "assigned|replaced|overwr"]
# must_not_say = ["upgrade|reinstall"]
# rule = "python/overwritten-attribute"
# ///

# %% setup
import math
math.sqrt = math.sqrt(16)

# %% fail
side = math.sqrt(25)

# %% reference
side = 25 ** 0.5

# %% check
assert side == 5
