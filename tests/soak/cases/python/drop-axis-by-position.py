# /// case
# title = 'df.drop("price", 1): axis by position, as in pandas 1'
# source = 'common: df.drop("price", 1): axis by position, as in pandas 1'
# frameworks = ["pandas"]
# error = 'TypeError: DataFrame.drop\(\) takes from 1 to 2 positional arguments but 3 were given'
# expect = "fix"
# must_mention = ['drop', 'axis=1|columns=|keyword']
# must_not_say = ['downgrade']
# ///

# %% setup
import pandas as pd
houses = pd.DataFrame({"rooms": [2, 3], "sqm": [40, 70], "price": [100, 180]})
# %% fail
X = houses.drop("price", 1)
y = houses["price"]
# %% reference
X = houses.drop("price", axis=1)
y = houses["price"]
# %% check
assert list(X.columns) == ["rooms", "sqm"] and y.tolist() == [100, 180]
