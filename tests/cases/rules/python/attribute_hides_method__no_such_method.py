# /// case
# title = "a tuple that hides nothing is called"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'tuple' object is not callable"
# expect = "silent"
# near_miss_of = ["python/attribute-hides-method"]
# ///

# %% setup
class Grid:
    def __init__(self):
        self.size = (3, 4)

grid = Grid()

# %% fail
grid.size('wide')
