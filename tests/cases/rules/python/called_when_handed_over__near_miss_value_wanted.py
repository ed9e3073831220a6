# /// case
# title = 'a function whose value is wanted is called without its argument'
# source = "own"
# frameworks = ["none"]
# error = '''TypeError: area\(\) missing 1 required positional argument'''
# expect = "silent"
# near_miss_of = ["python/called-when-handed-over"]
# ///

# %% setup
def area(width):
    return width * 2
# %% fail
text = "{size}".format(size=area())
