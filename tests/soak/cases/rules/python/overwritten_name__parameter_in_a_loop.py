# /// case
# title = "a loss function handed over as a parameter is overwritten by its first value"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["loss", "overwr|hid|no longer|by now|gave|stored"]
# must_not_say = ["squared (is|was) (over|not)", "built-?in"]
# rule = "python/overwritten-name"
# ///

# %% setup
def squared(a, b):
    return (a - b) ** 2

# %% setup
def fit(pairs, loss):
    total = 0
    for a, b in pairs:
        loss = loss(a, b)
        total += loss
    return total

# %% fail
total = fit([(1, 2), (3, 5)], squared)

# %% reference
def fit(pairs, loss):
    total = 0
    for a, b in pairs:
        value = loss(a, b)
        total += value
    return total

total = fit([(1, 2), (3, 5)], squared)

# %% check
assert total == 5
