# /// case
# title = "the decorator does not return its wrapper"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "fix"
# must_mention = ['logged', 'return']
# must_not_say = ['upgrade|reinstall']
# rule = "python/missing-return"
# ///

# %% setup
def logged(f):
    def wrapper(*args):
        return f(*args)

@logged
def double(x):
    return 2 * x
# %% fail
four = double(2)
# %% reference
def logged(f):
    def wrapper(*args):
        return f(*args)
    return wrapper

@logged
def double(x):
    return 2 * x
four = double(2)
# %% check
assert four == 4
