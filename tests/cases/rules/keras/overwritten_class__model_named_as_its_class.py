# /// case
# title = "a model got the name of its class, and the second model cannot be made"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Only input tensors may be passed as positional arguments"
# expect = "fix"
# must_mention = ["Sequential", "class"]
# rule = "keras/overwritten-class"
# on.keras2.error = "^TypeError: "
# on.tf-keras.error = "ValueError: Only input tensors"
# ///

# %% setup
from keras.layers import Dense
from keras.models import Sequential
# %% setup
Sequential = Sequential([Dense(4), Dense(1)])
# %% fail
wider = Sequential([Dense(32), Dense(1)])
wider.compile(optimizer="adam", loss="mse")
# %% reference
from keras.models import Sequential

wider = Sequential([Dense(32), Dense(1)])
wider.compile(optimizer="adam", loss="mse")
# %% check
assert [layer.units for layer in wider.layers] == [32, 1] and wider.optimizer is not None
