# /// case
# title = "Circle.area(c) where area is a property"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'property' object is not callable"
# expect = "fix"
# must_mention = ["area", "property"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/property-of-class"
# ///
# %% setup
class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def area(self):
        return 3 * self.r ** 2

small = Circle(2)
# %% fail
areas = [Circle.area(small)]
# %% reference
areas = [small.area]
# %% check
assert areas == [12]
