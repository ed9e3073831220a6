# /// case
# title = '''groupby not called then mean'''
# source = 'own'
# frameworks = ['pandas']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": [1], "b": [2]})
# %% fail
m = df.groupby.mean()
