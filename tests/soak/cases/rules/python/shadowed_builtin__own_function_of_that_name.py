# /// case
# title = "filter is a function of one's own, called with the arguments of the built-in"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: filter\\(\\) takes 1 positional argument but 2 were given"
# expect = "silent"
# near_miss_of = ["python/shadowed-builtin"]
# ///

# %% setup
def filter(rows):
    return [row for row in rows if row]

# %% fail
kept = filter(None, [0, 1])
