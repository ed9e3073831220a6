# /// case
# title = "differences of neighbours with parentheses"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["heights", "\\[|bracket"]
# must_not_say = ["missing operator|multipl"]
# rule = "python/indexed-with-parens"
# ///

# %% setup
heights = [3, 5, 9]

# %% fail
steps = []
for i in range(len(heights) - 1):
    steps.append(heights(i + 1) - heights(i))

# %% reference
steps = []
for i in range(len(heights) - 1):
    steps.append(heights[i + 1] - heights[i])

# %% check
assert steps == [2, 4]
