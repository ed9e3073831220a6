# /// case
# title = "df('age').mean()"
# source = "common: written for this rule"
# frameworks = ["pandas"]
# error = "TypeError: 'DataFrame' object is not callable"
# expect = "fix"
# must_mention = ["df", "\\[|bracket"]
# must_not_say = ["upgrade"]
# rule = "python/indexed-with-parens"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({'age': [30, 50], 'name': ['Al', 'Bo']})

# %% fail
mean = df('age').mean()
names = df('name').tolist()

# %% reference
mean = df['age'].mean()
names = df['name'].tolist()

# %% check
assert mean == 40 and names == ['Al', 'Bo']
