# /// case
# title = "A function applied to rows fails on one value"
# source = "own"
# frameworks = ["pandas"]
# error = "TypeError: can only concatenate str|unsupported operand"
# expect = "silent"
# near_miss_of = ["python/result-handed-over"]
# ///

# %% setup
import pandas as pd

orders = pd.DataFrame({"name": ["tea", "milk"], "count": [3, 1]})

def label(row):
    return row["name"] + row["count"]
# %% fail
orders["label"] = orders.apply(label, axis=1)
