# /// case
# title = "The message is in another language, and raised by hand"
# source = "own"
# frameworks = ["none"]
# error = "TypeError:"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
liste = [1, 2]
# %% fail
raise TypeError("'list'-Objekt ist nicht aufrufbar")
