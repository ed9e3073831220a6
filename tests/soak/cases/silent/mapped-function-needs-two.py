# /// case
# title = "A function of two parameters is mapped over one list"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: scale\\(\\) missing 1 required positional argument: 'factor'"
# expect = "silent"
# near_miss_of = ["python/result-handed-over", "python/uncalled-method"]
# ///

# %% setup
def scale(value, factor):
    return value * factor

values, factor = [1, 2, 3], 10
# %% fail
scaled = list(map(scale, values))
print(sum(scaled))
