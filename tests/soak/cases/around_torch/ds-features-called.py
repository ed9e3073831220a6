# /// case
# title = "ds features called"
# source = "own"
# frameworks = ["torch"]
# needs = ["datasets"]
# error = "^TypeError: 'DatasetDict' object is not callable"
# expect = "fix"
# must_mention = ["ds"]
# must_not_say = ["\\.forward\\("]
# rule = "python/indexed-with-parens"
# ///

# %% setup
from datasets import Dataset, DatasetDict
ds = DatasetDict({"train": Dataset.from_dict({"text": ["a", "bb"], "label": [0, 1]})})

# %% fail
train = ds("train")

# %% reference
train = ds["train"]

# %% check
assert train.num_rows == 2
