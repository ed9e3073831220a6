# /// case
# title = '''datetime minus str'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import datetime
# %% fail
datetime.date.today() - "2020-01-01"
