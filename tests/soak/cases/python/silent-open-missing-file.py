# /// case
# title = '''open missing file'''
# source = 'own'
# frameworks = ['none']
# error = '''FileNotFoundError'''
# expect = "silent"
# ///

# %% setup

# %% fail
open("nope.csv").read()
