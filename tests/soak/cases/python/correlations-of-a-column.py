# /// case
# title = '''corr is not called, and a column of its result follows'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''corr''', '''call''']
# must_not_say = []
# rule = "python/uncalled-method"
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome'], 'price': [3.0, 4.0, 5.0], 'day': pd.date_range('2024-01-01', periods=3)})
# %% fail
strength = sales[['price']].corr['price']
# %% reference
strength = sales[['price']].corr()['price']
# %% check
assert strength['price'] == 1
