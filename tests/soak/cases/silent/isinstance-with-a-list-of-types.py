# /// case
# title = "The second argument of isinstance is a list of types"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: isinstance\\(\\) arg 2 must be a type"
# expect = "silent"
# near_miss_of = ["python/shadowed-builtin"]
# ///

# %% setup
numeric = [int, float]
type = "numeric"
row = [3, "a", 2.5]
# %% fail
numbers = [value for value in row if isinstance(value, numeric)]
