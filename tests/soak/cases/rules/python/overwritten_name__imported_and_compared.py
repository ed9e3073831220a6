# /// case
# title = "mean = mean(old) in one cell, mean(new) - mean in the next"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: '(int|float)' object is not callable"
# expect = "fix"
# must_mention = ["mean", "overwr|hid|no longer|by now|gave|stored", "from statistics import mean"]
# rule = "python/overwritten-name"
# ///

# %% setup
from statistics import mean
old, new = [1, 2, 3], [4, 6]

# %% setup
mean = mean(old)
print(mean)

# %% fail
rise = mean(new) - mean

# %% reference
from statistics import mean
rise = mean(new) - mean(old)

# %% check
assert rise == 3
