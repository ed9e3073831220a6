# /// case
# title = '''filter['price'] of a grouped DataFrame, which wants a function'''
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
prices = sales.groupby('city').filter['price']
