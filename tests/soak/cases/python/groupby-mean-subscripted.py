# /// case
# title = 'df.groupby("team").mean["points"]'
# source = 'common: df.groupby("team").mean["points"]'
# frameworks = ["pandas"]
# error = '''TypeError: 'method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['mean', 'mean\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = ['upgrade|downgrade']
# ///

# %% setup
import pandas as pd
games = pd.DataFrame({"team": ["a", "a", "b"], "points": [10, 20, 7]})
# %% fail
means = games.groupby("team").mean["points"]
best = means.idxmax()
# %% reference
means = games.groupby("team").mean()["points"]
best = means.idxmax()
# %% check
assert best == "a" and float(means["b"]) == 7.0
