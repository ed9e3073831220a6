# /// case
# title = '''dict plus dict'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
{"a": 1} + {"b": 2}
