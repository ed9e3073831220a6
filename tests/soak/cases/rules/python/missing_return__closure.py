# /// case
# title = "a factory defines the function and does not return it"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "fix"
# must_mention = ['make_adder', 'return']
# must_not_say = ['upgrade|reinstall']
# rule = "python/missing-return"
# ///

# %% setup
def make_adder(n):
    def adder(x):
        return x + n
# %% setup
add5 = make_adder(5)
# %% fail
total = add5(3)
# %% reference
def make_adder(n):
    def adder(x):
        return x + n
    return adder
add5 = make_adder(5)
total = add5(3)
# %% check
assert total == 8
