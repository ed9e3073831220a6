# /// case
# title = "ds column names called"
# source = "own"
# frameworks = ["torch"]
# needs = ["datasets"]
# error = "^TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["column_names"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
from datasets import Dataset
ds = Dataset.from_dict({"text": ["a", "bb"], "label": [0, 1]})

# %% fail
cols = ds.column_names()

# %% reference
cols = ds.column_names

# %% check
assert cols == ['text', 'label']
