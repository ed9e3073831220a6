# /// case
# title = "What the text was to be filled with is not known"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: unsupported operand"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
who = "ann"
# %% fail
print("hello {}".format + who)
