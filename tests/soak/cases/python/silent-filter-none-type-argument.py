# /// case
# title = '''filter none type argument'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
list(filter(3, [1, 2]))
