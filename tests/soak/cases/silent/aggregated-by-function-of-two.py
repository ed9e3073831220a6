# /// case
# title = "A function of two parameters aggregates groups"
# source = "own"
# frameworks = ["pandas"]
# error = "TypeError: share\\(\\) missing 1 required positional argument: 'whole'"
# expect = "silent"
# near_miss_of = ["python/result-handed-over"]
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({"shop": ["a", "a", "b"], "sum": [1.0, 2.0, 3.0]})

def share(part, whole):
    return part.sum() / whole

whole = 6.0
# %% fail
shares = sales.groupby("shop")["sum"].agg(share)
