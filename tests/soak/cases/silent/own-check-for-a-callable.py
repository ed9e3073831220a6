# /// case
# title = 'own check raises ValueError about a callable'
# source = "own"
# frameworks = ["keras"]
# error = '''ValueError'''
# expect = "silent"
# ///

# %% setup
import keras
def make_loss(fn):
    if not callable(fn):
        raise ValueError("`fn` must be a callable, received a float")
    return fn
# %% fail
loss = make_loss(0.3)
