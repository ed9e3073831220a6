# /// case
# title = "a parameter called max hides the built-in in its function"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\bmax\\b", "parameter", "built-?in"]
# must_not_say = ["del max"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
def clip(values, max=10):
    top = max(values)
    return [min(v, max) for v in values], top

# %% fail
clipped, top = clip([3, 14], max=9)

# %% reference
def clip(values, limit=10):
    top = max(values)
    return [min(v, limit) for v in values], top

clipped, top = clip([3, 14], limit=9)

# %% check
assert clipped == [3, 9] and top == 14
