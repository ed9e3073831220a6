# /// case
# title = "print(\"total: \" (a + b))"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["comma"]
# must_not_say = ["built-?in"]
# rule = "python/missing-comma"
# ///

# %% setup
import warnings
warnings.simplefilter('ignore', SyntaxWarning)
a, b = 2, 3

# %% fail
print("total: " (a + b))
total = a + b

# %% reference
print("total: ", (a + b))
total = a + b

# %% check
assert total == 5
