# /// case
# title = "a proper static method misses an argument"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "silent"
# near_miss_of = ["python/static-method-with-self"]
# ///

# %% setup
class Shape:
    @staticmethod
    def area(width, height):
        return width * height
# %% setup
shape = Shape()
# %% fail
shape.area(3)
