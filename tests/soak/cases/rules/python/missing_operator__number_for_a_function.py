# /// case
# title = "a callback parameter got a number"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# near_miss_of = ["python/missing-operator"]
# ///
# %% setup
def repeat(action, times):
    for _ in range(times):
        action(times)
# %% fail
repeat(3, 2)
