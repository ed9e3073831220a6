# /// case
# title = '''read csv sep by position'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: read_csv\(\) takes'''
# expect = "fix"
# must_mention = ['''sep=''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
open("t.csv", "w").write("a;b\n1;2\n")
# %% fail
t = pd.read_csv("t.csv", ";")
print(t.shape)
# %% reference
t = pd.read_csv("t.csv", sep=";")
# %% check
assert t.shape == (1, 2)
