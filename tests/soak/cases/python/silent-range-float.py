# /// case
# title = '''range float'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
for i in range(10 / 2):
    pass
