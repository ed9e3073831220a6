# /// case
# title = '''iat called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''not callable'''
# expect = "fix"
# must_mention = ['''iat''', '''\[''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
s = pd.DataFrame({"a": [1, 2]})
# %% fail
v = s.iat(1, 0)
# %% reference
v = s.iat[1, 0]
# %% check
assert v == 2
