# /// case
# title = "A range of times is not called, and its limits are not known"
# source = "own"
# frameworks = ["pandas"]
# error = "TypeError: .* has no len"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
import pandas as pd
# %% fail
steps = len(pd.timedelta_range)
