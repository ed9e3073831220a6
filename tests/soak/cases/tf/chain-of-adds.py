# /// case
# title = "Sequential.add is chained as if it returned the model"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'NoneType' object has no attribute 'add'"
# expect = "fix"
# must_mention = ["add", "None"]
# must_not_say = []
# rule = "python/kept-result"
# ///

# %% setup
import keras
from keras.layers import Dense, Input

def build():
    net = keras.Sequential()
    net.add(Input((4,))).add(Dense(3)).add(Dense(1))
    return net
# %% fail
net = build()
count = len(net.layers)
# %% reference
net = keras.Sequential([Input((4,)), Dense(3), Dense(1)])
count = len(net.layers)
# %% check
assert count == 2
