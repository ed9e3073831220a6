# /// case
# title = "ds module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["datasets"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["datasets"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import datasets

# %% fail
ds = datasets("imdb")
