# /// case
# title = "grid(1)(0) for grid[1][0]"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["grid", "\\[|bracket"]
# must_not_say = ["built-?in", "__call__"]
# rule = "python/indexed-with-parens"
# ///

# %% setup
grid = [[1, 2], [3, 4]]

# %% fail
corner = grid(1)(0) + grid(0)(1)

# %% reference
corner = grid[1][0] + grid[0][1]

# %% check
assert corner == 5
