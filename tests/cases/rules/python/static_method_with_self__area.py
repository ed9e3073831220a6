# /// case
# title = "a static method with self"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "fix"
# must_mention = ['staticmethod', 'self']
# must_not_say = ['upgrade|reinstall']
# rule = "python/static-method-with-self"
# ///

# %% setup
class Shape:
    side = 2

    @staticmethod
    def area(self, factor):
        return self.side * factor
# %% setup
shape = Shape()
# %% fail
a = shape.area(3)
# %% reference
class Shape:
    side = 2

    def area(self, factor):
        return self.side * factor
shape = Shape()
a = shape.area(3)
# %% check
assert a == 6
