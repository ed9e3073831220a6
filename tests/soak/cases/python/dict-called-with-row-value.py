# /// case
# title = '''dict called with row value'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['''prices''', '''\[''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
prices = {"tea": 2, "milk": 3}
cart = pd.DataFrame({"item": ["tea", "milk"], "n": [1, 2]})
# %% fail
total = 0
for _, row in cart.iterrows():
    total += prices(row["item"]) * row["n"]
# %% reference
total = 0
for _, row in cart.iterrows():
    total += prices[row["item"]] * row["n"]
# %% check
assert total == 8
