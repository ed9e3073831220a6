# /// case
# title = 'next of a list'
# source = "own"
# frameworks = ["none"]
# error = '''TypeError: 'list' object is not an iterator'''
# expect = "fix"
# must_mention = ['iter\(', 'files']
# must_not_say = []
# rule = "python/next-without-iter"
# ///

# %% setup
files = ["a.csv", "b.csv"]
# %% fail
def first(paths):
    return next(paths)
name = first(files)
# %% reference
def first(paths):
    return next(iter(paths))
name = first(files)
# %% check
assert name == "a.csv"
