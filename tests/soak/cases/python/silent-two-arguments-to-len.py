# /// case
# title = '''two arguments to len'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
n = len([1], [2])
