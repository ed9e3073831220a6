# /// case
# title = '''sum in loop then sum'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''\bsum\b''']
# must_not_say = []
# ///

# %% setup
bills = {"a": [1, 2], "b": [3]}
totals = {}
# %% fail
sum = 0
for k, v in bills.items():
    sum += len(v)
for k, v in bills.items():
    totals[k] = sum(v)
# %% reference
del sum
for k, v in bills.items():
    totals[k] = sum(v)
# %% check
assert totals == {"a": 3, "b": 3}
