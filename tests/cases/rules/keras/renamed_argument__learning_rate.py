# /// case
# title = "an optimizer is given lr"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['learning_rate']
# must_not_say = []
# rule = "keras/renamed-argument"
# on.keras2.absent = "`lr` is still understood"
# ///

# %% setup
import keras
# %% fail
opt = keras.optimizers.Adam(lr=0.01)
# %% reference
opt = keras.optimizers.Adam(learning_rate=0.01)
# %% check
assert opt
