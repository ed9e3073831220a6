# /// case
# title = 'layers made before are handed to Sequential one by one'
# source = "own"
# frameworks = ["keras"]
# error = '''(ValueError|TypeError)'''
# expect = "fix"
# must_mention = ['list|\[', 'Sequential']
# must_not_say = []
# rule = "keras/layers-without-list"
# ///

# %% setup
from tensorflow import keras
hidden = keras.layers.Dense(3, activation="relu")
out = keras.layers.Dense(1)
# %% fail
net = keras.Sequential(hidden, out, name="net")
net.build((None, 2))
# %% reference
net = keras.Sequential([hidden, out], name="net")
net.build((None, 2))
# %% check
assert net.count_params() == 9 + 4 and net.name == "net"
