# /// case
# title = "a text without places is called with nothing around it"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "silent"
# near_miss_of = ["python/missing-formatting"]
# ///

# %% setup
import warnings
warnings.simplefilter('ignore', SyntaxWarning)

# %% fail
"hello"("world")
