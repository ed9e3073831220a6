# /// case
# title = '''df columns called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'Index' object is not callable'''
# expect = "fix"
# must_mention = ['''columns''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
frame = pd.DataFrame({"a": [1], "b": [2]})
# %% fail
for col in frame.columns():
    print(col)
cols = list(frame.columns)
# %% reference
cols = list(frame.columns)
# %% check
assert cols == ["a", "b"]
