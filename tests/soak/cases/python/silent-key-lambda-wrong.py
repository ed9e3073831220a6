# /// case
# title = '''key lambda wrong'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: <lambda>\(\) takes 1 positional argument but 2 were given'''
# expect = "silent"
# ///

# %% setup
from functools import reduce
# %% fail
reduce(lambda a: a, [1, 2, 3])
