# /// case
# title = "a slash that begins a continued line is a division"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: unsupported operand"
# expect = "silent"
# near_miss_of = ["python/autocall-slash"]
# ///
# %% setup
text, n = "abc", 2
# %% fail
ratio = (text
/ n)
