# /// case
# title = '''value counts not called subscript'''
# source = 'own'
# frameworks = ['pandas']
# error = '''not subscriptable'''
# expect = "fix"
# must_mention = ['''value_counts''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
pets = pd.Series(["cat", "dog", "cat"])
# %% fail
cats = pets.value_counts["cat"]
# %% reference
cats = pets.value_counts()["cat"]
# %% check
assert cats == 2
