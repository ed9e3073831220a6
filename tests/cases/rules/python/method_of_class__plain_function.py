# /// case
# title = "a plain function misses an argument"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "silent"
# near_miss_of = ["python/method-of-class"]
# ///

# %% setup
def join(a, b):
    return a + b
# %% fail
list(map(join, ['a']))
