# /// case
# title = '''counter mean not called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''mean''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"h": [1.0, 3.0]})
# %% fail
df["centred"] = df["h"] - df["h"].mean
# %% reference
df["centred"] = df["h"] - df["h"].mean()
# %% check
assert df.centred.tolist() == [-1, 1]
