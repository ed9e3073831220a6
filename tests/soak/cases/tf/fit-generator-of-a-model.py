# /// case
# title = 'fit_generator removed'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['fit']
# must_not_say = []
# on.keras2.absent = "`fit_generator` is still there"
# ///

# %% setup
import keras, numpy as np
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
def gen():
    while True:
        yield np.ones((2, 2)), np.ones((2, 1))
# %% fail
h = model.fit_generator(gen(), steps_per_epoch=2, epochs=1)
# %% reference
h = model.fit(gen(), steps_per_epoch=2, epochs=1, verbose=0)
# %% check
assert h.history["loss"]
