# /// case
# title = "ds no parens"
# source = "own"
# frameworks = ["torch"]
# needs = ["datasets"]
# error = "^AttributeError: 'function' object has no attribute 'select'"
# expect = "fix"
# must_mention = ["ds\\.shuffle"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
from datasets import Dataset
ds = Dataset.from_dict({"text": ["a", "bb"], "label": [0, 1]})

# %% fail
small = ds.shuffle.select(range(1))

# %% reference
small = ds.shuffle().select(range(1))

# %% check
assert small.num_rows == 1
