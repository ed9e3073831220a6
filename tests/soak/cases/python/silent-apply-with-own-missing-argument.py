# /// case
# title = '''apply with own missing argument'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: load\(\) missing 1 required positional argument: 'path''''
# expect = "silent"
# ///

# %% setup
def load(path):
    return [path]
# %% fail
rows = sorted(load())
