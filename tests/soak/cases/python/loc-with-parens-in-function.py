# /// case
# title = '''loc with parens in function'''
# source = 'own'
# frameworks = ['pandas']
# error = '''takes from 1 to 2 positional arguments but 3 were given'''
# expect = "fix"
# must_mention = ['''loc''', '''\[''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
scores = pd.DataFrame({"math": [90, 60]}, index=["ann", "bo"])
# %% fail
def mark(name):
    return scores.loc(name, "math")
m = mark("ann")
# %% reference
m = scores.loc["ann", "math"]
# %% check
assert m == 90
