# /// case
# title = '''pivot by position'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: DataFrame.pivot\(\) takes'''
# expect = "silent"
# ///

# %% setup
import pandas as pd
df = pd.DataFrame({"day": [1, 1], "who": ["a", "b"], "n": [3, 4]})
# %% fail
wide = df.pivot("day", "who", "n")
