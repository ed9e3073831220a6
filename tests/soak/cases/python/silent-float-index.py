# /// case
# title = '''float index'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
xs = [1, 2, 3]
# %% fail
xs[len(xs) / 2]
