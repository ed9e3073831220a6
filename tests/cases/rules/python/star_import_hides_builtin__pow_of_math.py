# /// case
# title = '''pow of three after star import'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: pow expected 2 arguments, got 3'''
# expect = "fix"
# must_mention = ['''pow''', '''built-?in''']
# must_not_say = []
# rule = "python/star-import-hides-builtin"
# ///

# %% setup
from math import *
# %% fail
print(sqrt(2))
key = pow(7, 5, 13)
# %% reference
from builtins import pow
key = pow(7, 5, 13)
# %% check
assert key == 11
