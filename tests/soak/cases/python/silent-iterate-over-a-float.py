# /// case
# title = 'range over a float'
# source = 'common: range over a float'
# frameworks = ["none"]
# error = '''TypeError: 'float' object cannot be interpreted as an integer'''
# expect = "silent"
# ///

# %% setup
n = 10
# %% fail
halves = [i for i in range(n / 2)]
