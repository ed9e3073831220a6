# /// case
# title = "\"%d of %d\" (done, all)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["%"]
# must_not_say = ["missing comma"]
# rule = "python/missing-formatting"
# ///

# %% setup
import warnings
warnings.simplefilter('ignore', SyntaxWarning)
done, total = 2, 5

# %% fail
line = "%d of %d" (done, total)

# %% reference
line = "%d of %d" % (done, total)

# %% check
assert line == '2 of 5'
