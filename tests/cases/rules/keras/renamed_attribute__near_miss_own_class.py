# /// case
# title = "`lr` is missing from an object of the user's"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Schedule' object has no attribute 'lr'"
# expect = "silent"
# near_miss_of = ["keras/renamed-attribute"]
# ///

# %% setup
from tensorflow import keras

opt = keras.optimizers.SGD(0.1)


class Schedule:
    def __init__(self, optimizer):
        self.optimizer = optimizer


schedule = Schedule(opt)
# %% fail
print(schedule.lr)
