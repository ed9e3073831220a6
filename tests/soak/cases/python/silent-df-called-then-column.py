# /// case
# title = '''df called then column'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"team": ["a", "b"], "pts": [1, 2]})
# %% fail
m = df("team")["pts"].mean()
