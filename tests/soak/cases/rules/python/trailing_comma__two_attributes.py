# /// case
# title = "two attributes end in commas"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .tuple. object is not callable'
# expect = "fix"
# must_mention = ['first', 'comma']
# must_not_say = ['upgrade|reinstall']
# rule = "python/trailing-comma"
# ///

# %% setup
class Pipe:
    def __init__(self):
        self.first = self.make(2),
        self.second = self.make(3),

    def make(self, n):
        return lambda x: x * n

    def run(self, x):
        return self.second(self.first(x))
# %% setup
pipe = Pipe()
# %% fail
out = pipe.run(1)
# %% reference
pipe.first, pipe.second = pipe.first[0], pipe.second[0]
out = pipe.run(1)
# %% check
assert out == 6
