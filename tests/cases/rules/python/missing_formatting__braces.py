# /// case
# title = "\"{} left\"(n) without .format"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["format"]
# must_not_say = ["missing comma"]
# rule = "python/missing-formatting"
# ///

# %% setup
import warnings
warnings.simplefilter('ignore', SyntaxWarning)
n = 3

# %% fail
print("{} left"(n))
left = n - 1

# %% reference
print("{} left".format(n))
left = n - 1

# %% check
assert left == 2
