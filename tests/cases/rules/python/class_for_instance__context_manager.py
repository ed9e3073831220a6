# /// case
# title = "a class is entered"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .type. object does not support the context manager'
# expect = "fix"
# must_mention = ['Timer', 'class|instance']
# must_not_say = ['upgrade|reinstall']
# rule = "python/class-for-instance"
# ///

# %% setup
class Timer:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.done = True
# %% fail
with Timer as timer:
    total = sum(range(3))
# %% reference
with Timer() as timer:
    total = sum(range(3))
# %% check
assert timer.done and total == 3
