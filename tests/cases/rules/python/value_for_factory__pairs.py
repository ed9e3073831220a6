# /// case
# title = "A message that says what must be callable, raised by an argument's name"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: first argument must be callable or None"
# expect = "silent"
# near_miss_of = ["python/value-for-factory"]
# ///

# %% setup
from collections import defaultdict

words = ["tea", "milk", "tea"]
# %% fail
counts = defaultdict([("tea", 0)])
for word in words:
    counts[word] += 1
