# /// case
# title = '''pd.set_option(...)[0]'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'NoneType' object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["python/kept-result"]
# ///

# %% setup
import pandas as pd
# %% fail
pd.set_option('display.precision', 3)[0]
