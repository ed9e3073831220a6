# /// case
# title = "a table of numbers, one of which is called"
# source = "own"
# frameworks = ["none"]
# error = "^TypeError: 'int' object is not callable"
# expect = "silent"
# near_miss_of = ["python/stored-result"]
# ///

# %% setup
def area(width):
    return width * width


areas = {"small": area(2), "large": area(9)}

# %% fail
areas["small"](3)
