# /// case
# title = "a tuple variable is called"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'tuple' object is not callable"
# expect = "silent"
# near_miss_of = ["python/missing-comma"]
# ///
# %% setup
size = (3, 4)
# %% fail
for n in [1]:
    area = size(n, n)
