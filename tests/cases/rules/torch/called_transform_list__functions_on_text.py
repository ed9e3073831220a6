# /// case
# title = '''a list of functions is called with a text'''
# source = '''common: a list of functions is called with a text'''
# frameworks = ["torch"]
# error = '''TypeError: 'list' object is not callable'''
# expect = "silent"
# near_miss_of = ["torch/called-transform-list"]
# ///

# %% setup
import torch
clean = [str.strip, str.lower]
# %% fail
word = clean(" A ")
