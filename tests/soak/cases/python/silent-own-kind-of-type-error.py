# /// case
# title = "A class of the notebook's own, derived from TypeError, says what Python would say"
# source = "own"
# frameworks = ["none"]
# error = "NotCallable:"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
class NotCallable(TypeError):
    pass

handlers = [1, 2]

def check(handler):
    if not callable(handler):
        raise NotCallable(f"'{type(handler).__name__}' object is not callable")
# %% fail
check(handlers)
