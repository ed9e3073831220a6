# /// case
# title = '''head not called then loc'''
# source = 'own'
# frameworks = ['pandas']
# error = '''AttributeError: 'function' object has no attribute|'method' object has no attribute'''
# expect = "fix"
# must_mention = ['''head''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": range(10)})
# %% fail
top = df.head.a.tolist()
# %% reference
top = df.head().a.tolist()
# %% check
assert top == [0, 1, 2, 3, 4]
