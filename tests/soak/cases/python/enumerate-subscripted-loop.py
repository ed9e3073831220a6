# /// case
# title = '''enumerate subscripted loop'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'enumerate' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''enumerate''', '''list''']
# must_not_say = []
# ///

# %% setup
names = ["a", "b"]
pairs = enumerate(names)
# %% fail
for k in range(2):
    print(pairs[k])
got = pairs[1]
# %% reference
pairs = list(enumerate(names))
got = pairs[1]
# %% check
assert got == (1, "b")
