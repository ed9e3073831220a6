# /// case
# title = "a compiled model's optimizer is misspelled"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: .*object has no attribute 'lerning_rate'"
# expect = "silent"
# near_miss_of = ["keras/uncompiled-optimizer"]
# ///

# %% setup
import keras

net = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
net.compile(optimizer="adam", loss="mse")
# %% fail
print(net.optimizer.lerning_rate)
