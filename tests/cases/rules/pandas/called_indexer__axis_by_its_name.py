# /// case
# title = '''loc called with axis'''
# source = 'own'
# frameworks = ['pandas']
# error = '''ValueError: No axis named'''
# expect = "silent"
# near_miss_of = ["pandas/called-indexer"]
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": [1, 2]}, index=["x", "y"])
# %% fail
r = df.loc(axis="x")[:]
