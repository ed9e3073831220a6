# /// case
# title = 'round(df["x"].mean, 2)'
# source = 'common: round(df["x"].mean, 2)'
# frameworks = ["pandas"]
# error = '''TypeError: type method doesn't define __round__ method'''
# expect = "fix"
# must_mention = ['mean', 'mean\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import pandas as pd
bikes = pd.DataFrame({"rides": [101, 250, 300]})
# %% fail
report = {}
report["mean"] = round(bikes["rides"].mean, 1)
report["max"] = int(bikes["rides"].max())
# %% reference
report = {}
report["mean"] = round(bikes["rides"].mean(), 1)
report["max"] = int(bikes["rides"].max())
# %% check
assert report == {"mean": 217.0, "max": 300}
