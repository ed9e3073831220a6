# /// case
# title = '''sorted loaded by number'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "silent"
# ///

# %% setup
def load(path):
    return [3, 1]
def order():
    return 3
keys = [len, 2]
# %% fail
rows = sorted(load("a"), key=keys[1])
