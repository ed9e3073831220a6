# /// case
# title = "(a + b)(a - b)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\*|multipl"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/missing-operator"
# ///
# %% setup
import warnings
warnings.simplefilter("ignore", SyntaxWarning)
a, b = 7, 3
# %% fail
def difference_of_squares(a, b):
    return (a + b)(a - b)

d = difference_of_squares(a, b)
# %% reference
d = (a + b) * (a - b)
# %% check
assert d == 40
