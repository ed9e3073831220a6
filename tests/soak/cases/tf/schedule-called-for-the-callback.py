# /// case
# title = 'LearningRateScheduler(schedule(0)): a number instead of the function'
# source = 'common: LearningRateScheduler(schedule(0)): a number instead of the function'
# frameworks = ["keras"]
# error = '''TypeError: 'float' object is not callable'''
# expect = "fix"
# must_mention = ['schedule', 'LearningRateScheduler\(schedule|function itself|without call|result']
# must_not_say = []
# ///

# %% setup
import numpy as np
import keras

def schedule(epoch, lr=0.1):
    return 0.1 / (epoch + 1)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x, y = np.ones((4, 2)), np.ones((4, 1))
# %% setup
lr_callback = keras.callbacks.LearningRateScheduler(schedule(0))
# %% fail
history = model.fit(x, y, epochs=2, callbacks=[lr_callback], verbose=0)
# %% reference
lr_callback = keras.callbacks.LearningRateScheduler(schedule)
history = model.fit(x, y, epochs=2, callbacks=[lr_callback], verbose=0)
# %% check
assert len(history.history["loss"]) == 2
