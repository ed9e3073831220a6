# /// case
# title = "A shape of one dimension, written as the tuple it is"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: can only concatenate tuple .* to tuple"
# expect = "silent"
# near_miss_of = ["python/trailing-comma"]
# ///

# %% setup
class Grid:
    def __init__(self, width):
        self.shape = (width,)

    def grown(self, by):
        return self.shape + by

grid = Grid(4)
# %% fail
print(grid.grown(2))
