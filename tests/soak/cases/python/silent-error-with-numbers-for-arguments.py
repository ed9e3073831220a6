# /// case
# title = "The error was made with numbers"
# source = "own"
# frameworks = ["none"]
# error = "TypeError:"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
values = [1, 2]
# %% fail
raise TypeError(3, values)
