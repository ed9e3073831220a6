# /// case
# title = '''max of two after star import'''
# source = 'own'
# frameworks = ['numpy']
# error = '''AxisError'''
# expect = "fix"
# must_mention = ['''max''', '''built-?in''']
# must_not_say = []
# ///

# %% setup
from numpy import *
width, height = 3, 4
# %% fail
def longest(a, b):
    return max(a, b)
side = longest(width, height)
# %% reference
from builtins import max
side = max(width, height)
# %% check
assert side == 4
