# /// case
# title = "a method that lists do not have"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "AttributeError: 'list' object has no attribute 'push'"
# expect = "silent"
# near_miss_of = ["python/shadowed-builtin"]
# ///

# %% setup
list = [1]

# %% fail
list.push(2)
