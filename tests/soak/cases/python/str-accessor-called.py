# /// case
# title = '''str accessor called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'StringMethods' object is not callable'''
# expect = "fix"
# must_mention = ['''str''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
s = pd.Series(["a,b", "c,d"])
# %% fail
parts = s.str().split(",")
# %% reference
parts = s.str.split(",")
# %% check
assert parts[0] == ["a", "b"]
