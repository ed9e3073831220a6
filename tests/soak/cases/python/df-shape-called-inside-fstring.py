# /// case
# title = 'f"{df.shape()[0]} rows"'
# source = 'common: f"{df.shape()[0]} rows"'
# frameworks = ["pandas"]
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "fix"
# must_mention = ['shape', 'paren|without call|not a method|attribute|property|not a function|already']
# must_not_say = []
# ///

# %% setup
import pandas as pd
wines = pd.DataFrame({"alcohol": [12.1, 13.4], "quality": [5, 7]})
# %% fail
summary = f"{wines.shape()[0]} rows, {wines.shape()[1]} columns"
print(summary)
# %% reference
summary = f"{wines.shape[0]} rows, {wines.shape[1]} columns"
# %% check
assert summary == "2 rows, 2 columns"
