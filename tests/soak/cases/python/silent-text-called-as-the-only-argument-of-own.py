# /// case
# title = '''text called as the only argument of own'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "silent"
# ///

# %% setup
def times(n, g):
    return [n * i for i in g]
# %% fail
times(10, ()(1))
