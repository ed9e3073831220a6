# /// case
# title = '''attribute typo on df'''
# source = 'own'
# frameworks = ['pandas']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": [1]})
# %% fail
df.drop_nan()
