# /// case
# title = 'df("price") with round brackets'
# source = 'common: df("price") with round brackets'
# frameworks = ["pandas"]
# error = '''TypeError: 'DataFrame' object is not callable'''
# expect = "fix"
# must_mention = ['\bdf\b', 'bracket|df\["price"\]|\[']
# must_not_say = ['drop the parenthes']
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"price": [10.0, 20.0, 60.0], "n": [1, 2, 1]})
# %% fail
revenue = df("price") * df["n"]
print(revenue.sum())
# %% reference
revenue = df["price"] * df["n"]
# %% check
assert revenue.tolist() == [10.0, 40.0, 60.0]
