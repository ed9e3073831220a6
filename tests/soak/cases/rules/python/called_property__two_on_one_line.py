# /// case
# title = "self.area() / self.perimeter() with two properties"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["area", "property", "paren"]
# rule = "python/called-property"
# ///

# %% setup
class Box:
    def __init__(self, a, b):
        self.a, self.b = a, b

    @property
    def area(self):
        return self.a * self.b

    @property
    def perimeter(self):
        return 2 * (self.a + self.b)

    def ratio(self):
        return self.area() / self.perimeter()

# %% fail
ratio = Box(2, 2).ratio()

# %% reference
class Box(Box):
    def ratio(self):
        return self.area / self.perimeter

ratio = Box(2, 2).ratio()

# %% check
assert ratio == 0.5
