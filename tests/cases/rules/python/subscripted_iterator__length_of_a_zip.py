# /// case
# title = '''scores zip len'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: object of type 'zip' has no len\(\)'''
# expect = "fix"
# must_mention = ['''zip''', '''list\(''']
# must_not_say = []
# rule = "python/subscripted-iterator"
# ///

# %% setup
a, b = [1, 2, 3], "xyz"
# %% fail
rows = zip(a, b)
n = len(rows)
for r in rows:
    print(r)
# %% reference
rows = list(zip(a, b))
n = len(rows)
# %% check
assert n == 3 and rows == [(1, "x"), (2, "y"), (3, "z")]
