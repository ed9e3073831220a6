# /// case
# title = "filter needs arguments that nobody knows"
# source = "own"
# frameworks = ["pandas"]
# error = "TypeError: 'method' object is not iterable"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
import pandas as pd

scores = pd.DataFrame({"math": [1, 2], "art": [3, 4]})
# %% fail
for column in scores.filter:
    print(column)
