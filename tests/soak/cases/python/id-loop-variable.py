# /// case
# title = '''id loop variable'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''\bid\b''']
# must_not_say = []
# ///

# %% setup
for id in [4, 5]:
    pass
# %% fail
xs = []
same = id(xs) == id(xs)
# %% reference
del id
xs = []
same = id(xs) == id(xs)
# %% check
assert same
