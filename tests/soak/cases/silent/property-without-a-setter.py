# /// case
# title = "A computed property is assigned to"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: property 'area' of 'Square' object has no setter"
# expect = "silent"
# near_miss_of = ["python/called-property"]
# ///

# %% setup
class Square:
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side ** 2

tile = Square(3)
# %% fail
tile.area = 16
print(tile.side)
