# /// case
# title = '''json set'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import json
# %% fail
json.dumps({1, 2})
