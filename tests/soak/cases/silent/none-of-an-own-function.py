# /// case
# title = 'None gradient by branch'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
def grad_or_none(flag):
    return None if flag else 1.0
# %% fail
g = grad_or_none(True)
step = 0.1 * g
