# /// case
# title = '''df.plot.hist.set_title(…)'''
# source = 'own'
# frameworks = ['pandas', 'matplotlib']
# error = '''AttributeError: 'function' object has no attribute 'set_title''''
# expect = "fix"
# must_mention = ['''plot.hist''', '''call''']
# must_not_say = []
# rule = "python/uncalled-method"
# ///

# %% setup
import pandas as pd

sales = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome'], 'price': [3.0, 4.0, 5.0], 'day': pd.date_range('2024-01-01', periods=3)})
# %% fail
sales.plot.hist.set_title('Prices')
# %% reference
axes = sales.plot.hist()
axes.set_title('Prices')
# %% check
import matplotlib.pyplot as plt
assert plt.gca().get_title() == 'Prices'
