# /// case
# title = "a column asked of loc in parentheses"
# source = "own"
# frameworks = []
# error = '''^ValueError: No axis named price'''
# expect = "fix"
# must_mention = ['prices\.loc\[:, "price"\]']
# must_not_say = []
# rule = "pandas/called-indexer"
# ///

# %% setup
import pandas as pd
prices = pd.DataFrame({"fruit": ["fig", "kiwi"], "price": [3, 2]})
# %% fail
column = prices.loc("price")
# %% reference
column = prices.loc[:, "price"]
# %% check
assert list(column) == [3, 2]
