# /// case
# title = "A class used as a namespace does not have the misspelled name"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: type object 'Config' has no attribute 'learning_rte'"
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
class Config:
    learning_rate = 0.01
    epochs = 3

    def __init__(self):
        self.seed = 1
# %% fail
steps = [Config.learning_rte * n for n in range(Config.epochs)]
