# /// case
# title = '''select_dtypes['number']'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''select_dtypes''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome'], 'price': [3.0, 4.0, 5.0], 'day': pd.date_range('2024-01-01', periods=3)})
# %% fail
numbers = sales.select_dtypes['number']
# %% reference
numbers = sales.select_dtypes('number')
# %% check
assert list(numbers.columns) == ['price']
