# /// case
# title = "df.head()()"
# source = "common: written for this rule"
# frameworks = ["pandas"]
# error = "TypeError: 'DataFrame' object is not callable"
# expect = "fix"
# must_mention = ["df\\.head", "already|result|once|second"]
# must_not_say = ["overwr"]
# rule = "python/call-result-called"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({'a': range(9)})

# %% fail
top = df.head()()
rows = len(top)

# %% reference
top = df.head()
rows = len(top)

# %% check
assert rows == 5
