# /// case
# title = '''map over non iterable'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
list(map(str, 5))
