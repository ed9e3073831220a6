# /// case
# title = '''method stored without call later cell'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''mean''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
temps = pd.Series([10.0, 20.0])
# %% setup
average = temps.mean
spread = temps.max() - temps.min()
# %% fail
for t in temps:
    if t > average:
        print("warm", t)
warm = int((temps > average).sum())
# %% reference
average = temps.mean()
warm = int((temps > average).sum())
# %% check
assert warm == 1
