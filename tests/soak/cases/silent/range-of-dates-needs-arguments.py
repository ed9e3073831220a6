# /// case
# title = '''pd.period_range < 3'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: '<' not supported between instances of 'function' and 'int''''
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
import pandas as pd
# %% fail
early = pd.period_range < 3
