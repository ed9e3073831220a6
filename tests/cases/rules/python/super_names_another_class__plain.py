# /// case
# title = "class B copied from A keeps super(A, self)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: super\\(type, obj\\)"
# expect = "fix"
# must_mention = ["super\\(\\)", "Triangle", "Square"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/super-names-another-class"
# ///
# %% setup
class Shape:
    def __init__(self, n):
        self.n = n

class Square(Shape):
    def __init__(self):
        super(Square, self).__init__(4)

class Triangle(Shape):
    def __init__(self):
        super(Square, self).__init__(3)
# %% fail
sides = [Square().n, Triangle().n]
# %% reference
class Triangle(Shape):
    def __init__(self):
        super().__init__(3)
sides = [Square().n, Triangle().n]
# %% check
assert sides == [4, 3]
