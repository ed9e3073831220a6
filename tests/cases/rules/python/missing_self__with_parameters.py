# /// case
# title = "def scale(factor) in a class, self used inside"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: .*scale\\(\\) takes 1 positional argument but 2 were given"
# expect = "fix"
# must_mention = ["self", "scale"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/missing-self"
# ///
# %% setup
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def scale(factor):
        return Vector(self.x * factor, self.y * factor)

v = Vector(1, 2)
# %% fail
w = v.scale(3)
# %% reference
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def scale(self, factor):
        return Vector(self.x * factor, self.y * factor)

v = Vector(1, 2)
w = v.scale(3)
# %% check
assert (w.x, w.y) == (3, 6)
