# /// case
# title = "A DataFrame without the column that is asked for"
# source = "own"
# frameworks = ["pandas"]
# error = "KeyError: 'Age'"
# expect = "silent"
# ///

# %% setup
import pandas as pd

people = pd.DataFrame({"name": ["Ann", "Bo"], "age": [31, 12]})
# %% fail
adults = people[people["Age"] > 18]
