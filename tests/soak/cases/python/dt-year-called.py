# /// case
# title = '''dt year called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''not callable'''
# expect = "fix"
# must_mention = ['''year''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
log = pd.DataFrame({"when": pd.to_datetime(["2020-01-05", "2021-03-01"])})
# %% fail
log["year"] = log["when"].dt.year()
n = log["year"].nunique()
# %% reference
log["year"] = log["when"].dt.year
n = 2
# %% check
assert n == 2 and log["year"].tolist() == [2020, 2021]
