# /// case
# title = '''list called among unpacked'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'list' object is not callable'''
# expect = "silent"
# ///

# %% setup

# %% fail
X, y = ([1, 2, 3], [1, 2](5))
