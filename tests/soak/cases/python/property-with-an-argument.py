# /// case
# title = '@property on a method that takes an argument'
# source = 'common: @property on a method that takes an argument'
# frameworks = ["none"]
# error = '''TypeError: Circle.scaled\(\) missing 1 required positional argument: 'factor''''
# expect = "fix"
# must_mention = ['scaled', '@?property', 'factor|argument']
# must_not_say = []
# ///

# %% setup
class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def scaled(self, factor):
        return Circle(self.r * factor)
# %% fail
small = Circle(2)
big = small.scaled(3)
print(big.r)
# %% reference
class Circle:
    def __init__(self, r):
        self.r = r

    def scaled(self, factor):
        return Circle(self.r * factor)
small = Circle(2)
big = small.scaled(3)
# %% check
assert big.r == 6
