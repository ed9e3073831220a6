# /// case
# title = "pd.read_csv = pd.read_csv(path) in a cell that runs again"
# source = "common: written for this rule"
# frameworks = ["pandas"]
# error = "TypeError: 'DataFrame' object is not callable"
# expect = "fix"
# must_mention = ["pd\\.read_csv", "assigned|replaced|overwr"]
# must_not_say = ["upgrade|reinstall"]
# rule = "python/overwritten-attribute"
# ///

# %% setup
import pandas as pd
with open('t.csv', 'w') as f:
    f.write('a,b\n1,2\n')

# %% setup
pd.read_csv = pd.read_csv('t.csv')
total = int(pd.read_csv.sum().sum())
del total

# %% fail
pd.read_csv = pd.read_csv('t.csv')
total = int(pd.read_csv.sum().sum())

# %% reference
pd.read_csv = pd.io.api.read_csv
table = pd.read_csv('t.csv')
total = int(table.sum().sum())

# %% check
assert total == 3
