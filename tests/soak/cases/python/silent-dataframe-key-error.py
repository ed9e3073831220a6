# /// case
# title = 'a column that is not there'
# source = 'common: a column that is not there'
# frameworks = ["pandas"]
# error = '''KeyError: 'prize''''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"price": [1, 2]})
# %% fail
total = df["prize"].sum()
