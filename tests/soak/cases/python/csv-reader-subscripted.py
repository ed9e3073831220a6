# /// case
# title = '''csv reader subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: '_csv.reader' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''list''']
# must_not_say = []
# ///

# %% setup
import csv
open("t.csv", "w").write("a,b\n1,2\n")
f = open("t.csv")
# %% fail
rows = csv.reader(f)
header = rows[0]
# %% reference
f = open("t.csv")
rows = list(csv.reader(f))
header = rows[0]
# %% check
assert header == ["a", "b"]
