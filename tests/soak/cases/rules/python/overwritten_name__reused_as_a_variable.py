# /// case
# title = "the name has been a variable for some cells"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "silent"
# near_miss_of = ["python/overwritten-name"]
# ///

# %% setup
def best(x):
    return x

# %% setup
best = 3
print(best)

# %% setup
best = [1, 2]

# %% fail
best('a', 'b')
