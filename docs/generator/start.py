# /// case
# title = "a list was named `list`, and a later cell wants the builtin"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["builtin"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
list = [3, 1, 2]

# %% fail
letters = list("abc")

# %% reference
del list
letters = list("abc")

# %% check
assert letters == ["a", "b", "c"]
