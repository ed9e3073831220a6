# /// case
# title = '''groupby object called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"k": ["a", "b"], "v": [1, 2]})
g = df.groupby("k")
# %% fail
g("v").sum()
