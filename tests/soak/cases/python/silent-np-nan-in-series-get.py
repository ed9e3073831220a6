# /// case
# title = '''np nan in series get'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import pandas as pd, numpy as np
s = pd.Series(["a", "1", np.nan])
# %% fail
z = s.str.zfill[3]
