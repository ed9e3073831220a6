# /// case
# title = "2(a + b)"
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
a, b = 1.5, 2.0
# %% fail
perimeter = 2(a + b)
# %% reference
perimeter = 2 * (a + b)
# %% check
assert perimeter == 7.0
