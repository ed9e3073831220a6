# /// case
# title = '''append removed'''
# source = 'own'
# frameworks = ['pandas']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"a": [1]})
# %% fail
df = df.append({"a": 2}, ignore_index=True)
