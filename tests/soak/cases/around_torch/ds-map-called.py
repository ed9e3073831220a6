# /// case
# title = "ds map called"
# source = "own"
# frameworks = ["torch"]
# needs = ["datasets"]
# error = "^TypeError: lower\\(\\) missing 1 required positional argument: '"
# expect = "fix"
# must_mention = ["lower\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "python/result-handed-over"
# ///

# %% setup
from datasets import Dataset
ds = Dataset.from_dict({"text": ["a", "bb"], "label": [0, 1]})
def lower(ex):
    ex["text"] = ex["text"].upper()
    return ex

# %% fail
ds = ds.map(lower())

# %% reference
ds = ds.map(lower)

# %% check
assert ds['text'][0] == 'A'
