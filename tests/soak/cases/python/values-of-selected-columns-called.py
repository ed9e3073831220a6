# /// case
# title = "values of several columns is called"
# source = "own"
# frameworks = ["pandas"]
# error = "TypeError: 'numpy.ndarray' object is not callable"
# expect = "fix"
# must_mention = ["values", "(property|attribute)"]
# must_not_say = []
# ///

# %% setup
import pandas as pd
houses = pd.DataFrame({"rooms": [2, 3], "size": [50, 80], "price": [1, 2]})
features = ["rooms", "size"]
# %% fail
X = houses[features].values()
y = houses[houses["price"] > 0]["price"].values()
# %% reference
X = houses[features].values
y = houses[houses["price"] > 0]["price"].values
# %% check
assert X.shape == (2, 2) and y.shape == (2,)
