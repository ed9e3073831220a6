# /// case
# title = "Point[3, 4]"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: (type 'Point'|'type' object) is not subscriptable"
# expect = "fix"
# must_mention = ["Point", "paren|\\("]
# rule = "python/brackets-for-parens"
# ///

# %% setup
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

# %% fail
corner = Point[3, 4]
length = (corner.x ** 2 + corner.y ** 2) ** 0.5

# %% reference
corner = Point(3, 4)
length = (corner.x ** 2 + corner.y ** 2) ** 0.5

# %% check
assert length == 5
