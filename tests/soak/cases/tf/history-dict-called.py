# /// case
# title = 'hist.history("loss") for the plot'
# source = 'common: hist.history("loss") for the plot'
# frameworks = ["keras"]
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['history', '''\["loss"\]|\['loss'\]|bracket|dict''']
# must_not_say = ['built-?in|python.s|original|\bdel\b|restart']
# ///

# %% setup
import numpy as np
import keras
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.compile("sgd", "mse")
hist = m.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=3, verbose=0)
# %% fail
loss = hist.history("loss")
epochs = range(1, len(loss) + 1)
print(list(zip(epochs, loss)))
# %% reference
loss = hist.history["loss"]
epochs = range(1, len(loss) + 1)
# %% check
assert len(loss) == 3 and list(epochs) == [1, 2, 3]
