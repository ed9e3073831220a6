# /// case
# title = "A list named `list` is used as a list, with a misspelled method"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: 'list' object has no attribute 'appendd'"
# expect = "silent"
# near_miss_of = ["python/shadowed-builtin"]
# ///

# %% setup
list = ["tea", "milk"]
# %% fail
for word in ("soap", "bread"):
    list.appendd(word)
