# /// case
# title = '''concat axis by position'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: concat\(\) takes'''
# expect = "fix"
# must_mention = ['''concat''', '''axis=1''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
a, b = pd.Series([1, 2], name="a"), pd.Series([3, 4], name="b")
# %% fail
both = pd.concat([a, b], 1)
# %% reference
both = pd.concat([a, b], axis=1)
# %% check
assert both.shape == (2, 2)
