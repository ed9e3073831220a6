# /// case
# title = "df.drop(...).columns() on a result"
# source = "common: written for this rule"
# frameworks = ["pandas"]
# error = "TypeError: 'Index' object is not callable"
# expect = "fix"
# must_mention = ["columns", "attribute|property|paren"]
# must_not_say = ["\\blist\\b (is|was) "]
# rule = "python/called-property"
# ///

# %% setup
import pandas as pd
birds = pd.DataFrame({'name': ['ibis'], 'wings': [2], 'note': ['']})

# %% fail
names = list(birds.drop(columns='note').columns())

# %% reference
names = list(birds.drop(columns='note').columns)

# %% check
assert names == ['name', 'wings']
