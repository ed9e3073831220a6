# /// case
# title = '''map str upper called'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: unbound method str.upper\(\) needs an argument'''
# expect = "fix"
# must_mention = ['''upper''']
# must_not_say = []
# ///

# %% setup
names = ["ann", "bo"]
# %% fail
loud = list(map(str.upper(), names))
# %% reference
loud = list(map(str.upper, names))
# %% check
assert loud == ["ANN", "BO"]
