# /// case
# title = 'a list of layers is indexed with parentheses'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError: 'list' object is not callable'''
# expect = "diagnosis"
# must_mention = ['\[0\]']
# must_not_say = ['Sequential']
# near_miss_of = ["keras/called-layer-list"]
# ///

# %% setup
import keras
blocks = [keras.layers.Dense(2), keras.layers.Dense(1)]
# %% fail
first = blocks(0)
# %% reference
first = blocks[0]
# %% check
assert first is blocks[0]
