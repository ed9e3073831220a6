# /// case
# title = '''agg['sum'] of a grouped column's table'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''agg''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome'], 'price': [3.0, 4.0, 5.0], 'day': pd.date_range('2024-01-01', periods=3)})
# %% fail
totals = sales[['city', 'price']].groupby('city').agg['sum']
# %% reference
totals = sales[['city', 'price']].groupby('city').agg('sum')
# %% check
assert totals.price['Rome'] == 8
