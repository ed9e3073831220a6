# /// case
# title = '''loc called one label'''
# source = 'own'
# frameworks = ['pandas']
# error = '''ValueError: No axis named'''
# expect = "fix"
# must_mention = ['''loc''', '''\[''']
# must_not_say = []
# rule = "pandas/called-indexer"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": [1, 2]}, index=["x", "y"])
# %% fail
r = df.loc("x")
print(r.a)
# %% reference
r = df.loc["x"]
# %% check
assert r.a == 1
