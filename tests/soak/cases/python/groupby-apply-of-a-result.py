# /// case
# title = 'df.groupby("k")["v"].apply(spread(df["v"]))'
# source = 'common: df.groupby("k")["v"].apply(spread(df["v"]))'
# frameworks = ["pandas"]
# error = '''TypeError: '(float|numpy\.float64|float64)' object is not callable'''
# expect = "fix"
# must_mention = ['spread', 'apply\(spread|result|function itself|without call']
# must_not_say = ['apply (is|was) (shadow|overwr)']
# ///

# %% setup
import pandas as pd
runs = pd.DataFrame({"gpu": ["a", "a", "b", "b"], "ms": [10.0, 14.0, 20.0, 21.0]})

def spread(s):
    return float(s.max() - s.min())
# %% fail
spreads = runs.groupby("gpu")["ms"].apply(spread(runs["ms"]))
print(spreads.to_dict())
# %% reference
spreads = runs.groupby("gpu")["ms"].apply(spread)
# %% check
assert spreads.to_dict() == {"a": 4.0, "b": 1.0}
