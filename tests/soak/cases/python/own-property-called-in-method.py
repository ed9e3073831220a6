# /// case
# title = 'self.area() where area is a property of the same class'
# source = 'common: self.area() where area is a property of the same class'
# frameworks = ["none"]
# error = '''TypeError: 'float' object is not callable'''
# expect = "fix"
# must_mention = ['area', 'property']
# must_not_say = ['built-?in']
# ///

# %% setup
class Rect:
    def __init__(self, w, h):
        self.w, self.h = w, h

    @property
    def area(self):
        return float(self.w * self.h)

    def cost(self, per_m2):
        return self.area() * per_m2
# %% fail
rooms = [Rect(2, 3), Rect(4, 5)]
total = sum(r.cost(10) for r in rooms)
# %% reference
def cost(self, per_m2):
    return self.area * per_m2
Rect.cost = cost
rooms = [Rect(2, 3), Rect(4, 5)]
total = sum(r.cost(10) for r in rooms)
# %% check
assert total == 260.0
