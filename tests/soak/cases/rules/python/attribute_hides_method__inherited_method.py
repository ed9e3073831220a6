# /// case
# title = "a subclass keeps a text under the name of a method of its base"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["describe", "method"]
# rule = "python/attribute-hides-method"
# ///

# %% setup
class Shape:
    def describe(self):
        return 'a ' + self.kind


class Square(Shape):
    def __init__(self, describe):
        self.kind = 'square'
        self.describe = describe

# %% fail
text = Square('four sides').describe()

# %% reference
class Square(Shape):
    def __init__(self, note):
        self.kind = 'square'
        self.note = note

text = Square('four sides').describe()

# %% check
assert text == 'a square'
