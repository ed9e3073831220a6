# /// case
# title = "The first error was expected, and the second is another"
# source = "own"
# frameworks = ["none"]
# error = "KeyError:"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
settings = {"depth": 3}
# %% fail
try:
    depth = settings("depth")
except TypeError:
    depth = settings["width"]
