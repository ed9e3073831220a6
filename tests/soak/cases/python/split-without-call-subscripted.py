# /// case
# title = '''split without call subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''split''']
# must_not_say = []
# ///

# %% setup
path = "data file.csv"
# %% fail
ext = path.split[0]
# %% reference
ext = path.split()[0]
# %% check
assert ext == "data"
