# /// case
# title = "4(a)(c) in the formula for roots"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\*|multipl|operator"]
# must_not_say = ["upgrade"]
# rule = "python/missing-operator"
# ///

# %% setup
import warnings
warnings.simplefilter('ignore', SyntaxWarning)
a, b, c = 1.0, -3.0, 2.0

# %% fail
root = (-b + (b ** 2 - 4(a)(c)) ** 0.5) / 2(a)

# %% reference
root = (-b + (b ** 2 - 4 * a * c) ** 0.5) / (2 * a)

# %% check
assert root == 2
