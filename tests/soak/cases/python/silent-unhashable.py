# /// case
# title = '''unhashable'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
x = {[1]: 2}
