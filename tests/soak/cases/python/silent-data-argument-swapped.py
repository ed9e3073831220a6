# /// case
# title = '''data argument swapped'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "silent"
# ///

# %% setup
def twice(f, x):
    return f(f(x))
def inc(x):
    return x + 1
# %% fail
twice(3, inc)
