# /// case
# title = '''iloc parens row'''
# source = 'own'
# frameworks = ['pandas']
# error = '''.*'''
# expect = "fix"
# must_mention = ['''iloc''', '''\[''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": [1, 2, 3]})
# %% fail
row = df.iloc(1)
print(row["a"])
# %% reference
row = df.iloc[1]
# %% check
assert row["a"] == 2
