# /// case
# title = '''year of a column of dates is called'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: 'Series' object is not callable'''
# expect = "fix"
# must_mention = ['''year''', '''property|attribute''']
# must_not_say = []
# rule = "python/called-property"
# ///

# %% setup
import pandas as pd
dates = pd.to_datetime(pd.Series(['2020-05-01', '2021-06-02']))
# %% fail
years = dates.dt.year()
first = int(years.iloc[0])
# %% reference
years = dates.dt.year
first = int(years.iloc[0])
# %% check
assert first == 2020
