# /// case
# title = '''series values called chain'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['''values''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"x": [3, 1, 2]})
# %% fail
top = sorted(df["x"].values())[-1]
# %% reference
top = sorted(df["x"].values)[-1]
# %% check
assert top == 3
