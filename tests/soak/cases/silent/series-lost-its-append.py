# /// case
# title = "A method that pandas removed"
# source = "own"
# frameworks = ["pandas"]
# error = "AttributeError: 'Series' object has no attribute 'append'"
# expect = "silent"
# ///

# %% setup
import pandas as pd

first, second = pd.Series([1, 2]), pd.Series([3])
# %% fail
both = first.append(second)
print(both.sum())
