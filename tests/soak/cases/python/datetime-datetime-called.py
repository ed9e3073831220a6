# /// case
# title = '''datetime datetime called'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['''datetime''']
# must_not_say = []
# ///

# %% setup
import datetime
# %% fail
d = datetime(2024, 5, 1)
y = d.year
# %% reference
d = datetime.datetime(2024, 5, 1)
y = d.year
# %% check
assert y == 2024
