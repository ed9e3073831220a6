# /// case
# title = "list(map(copy, rows))"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["copy\\.copy", "module"]
# must_not_say = ["map (is|was)"]
# rule = "python/called-module"
# ///

# %% setup
import copy
rows = [[1], [2]]

# %% fail
copies = list(map(copy, rows))
copies[0].append(9)

# %% reference
copies = list(map(copy.copy, rows))
copies[0].append(9)

# %% check
assert copies == [[1, 9], [2]] and rows == [[1], [2]]
