# /// case
# title = '''a category column has no .dt'''
# source = 'own'
# frameworks = ['pandas']
# error = '''AttributeError: Can only use .dt accessor'''
# expect = "silent"
# near_miss_of = ["python/kept-result"]
# ///

# %% setup
import pandas as pd
codes = pd.Series([1, 2, 1]).astype('category')
# %% fail
codes.dt
