# /// case
# title = "`any` and `callable` in an annotation, where names of `typing` belong"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: .*is not subscriptable"
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens", "python/uncalled-method"]
# ///

# %% setup
def double(value):
    return value * 2
# %% fail
def apply(function: callable[[int], int], values: list[any]) -> list:
    return [function(value) for value in values]

print(apply(double, [1, 2]))
