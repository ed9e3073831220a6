# /// case
# title = "scale was a function until a loop used the name"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["scale", "overwr|hid|no longer|by now|gave|stored", "function"]
# must_not_say = ["built-?in", "missing operator"]
# rule = "python/overwritten-name"
# ///

# %% setup
def scale(values, by):
    return [value * by for value in values]

# %% setup
for scale in [0.5, 2.0]:
    print(scale)

# %% fail
doubled = scale([1, 2], 2)

# %% reference
def scale(values, by):
    return [value * by for value in values]

doubled = scale([1, 2], 2)

# %% check
assert doubled == [2, 4]
