# /// case
# title = '''environ keys subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''keys''', '''list\(''']
# must_not_say = []
# ///

# %% setup
import os
from collections import UserDict
env = UserDict(a=1, b=2)
# %% fail
k = env.keys[1]
# %% reference
k = list(env.keys())[1]
# %% check
assert k == "b"
