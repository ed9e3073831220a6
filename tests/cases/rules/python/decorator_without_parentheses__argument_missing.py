# /// case
# title = '''bare decorator fine'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: .*double\(\) missing 1 required positional argument: 'x''''
# expect = "silent"
# near_miss_of = ["python/decorator-without-parentheses"]
# ///

# %% setup
def timed(fn):
    def double(x):
        return fn(x)
    return double
@timed
def double(x):
    return 2 * x
# %% fail
total = double()
