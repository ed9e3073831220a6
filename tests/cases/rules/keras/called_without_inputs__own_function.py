# /// case
# title = "a function of ones own without its argument"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: .*missing 1 required positional argument: 'inputs'"
# expect = "silent"
# near_miss_of = ["keras/called-without-inputs", "keras/missing-super-init"]
# ///

# %% setup
import keras

def predict(inputs):
    return inputs
# %% fail
predict()
