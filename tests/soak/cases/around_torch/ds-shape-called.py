# /// case
# title = "ds shape called"
# source = "own"
# frameworks = ["torch"]
# needs = ["datasets"]
# error = "^TypeError: 'int' object is not callable"
# expect = "diagnosis"
# must_mention = ["num_rows"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
from datasets import Dataset
ds = Dataset.from_dict({"text": ["a", "bb"], "label": [0, 1]})

# %% fail
print(ds.num_rows())
