# /// case
# title = '''min of mixed'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
min([1, "a", 2])
