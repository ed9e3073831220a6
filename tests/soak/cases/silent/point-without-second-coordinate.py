# /// case
# title = "A class of the user's is made with too few values"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: Point.__init__\\(\\) missing 1 required positional argument: 'y'"
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

corners = [(0, 0), (1,), (1, 1)]
# %% fail
points = [Point(*corner) for corner in corners]
