# /// case
# title = '''pivot_table is not called, and an empty call would be refused'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'method' object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens", "python/uncalled-method"]
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome'], 'price': [3.0, 4.0, 5.0], 'day': pd.date_range('2024-01-01', periods=3)})
# %% fail
table = sales.pivot_table['price']
