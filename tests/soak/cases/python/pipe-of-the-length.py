# /// case
# title = "df.pipe is given a number"
# source = "own"
# frameworks = ["pandas"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["pipe", "\\blen\\b"]
# must_not_say = []
# ///

# %% setup
import pandas as pd
orders = pd.DataFrame({"n": [1, 2, 3]})
# %% fail
count = orders.pipe(len(orders))
# %% reference
count = orders.pipe(len)
# %% check
assert count == 3
