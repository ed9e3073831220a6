# /// case
# title = '''select_dtypes is not called, and an empty call would be refused'''
# source = 'own'
# frameworks = ['pandas']
# error = '''AttributeError: 'function' object has no attribute 'mean''''
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens", "python/uncalled-method"]
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome'], 'price': [3.0, 4.0, 5.0], 'day': pd.date_range('2024-01-01', periods=3)})
# %% fail
means = sales.select_dtypes.mean()
