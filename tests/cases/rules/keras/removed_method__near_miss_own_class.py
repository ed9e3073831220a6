# /// case
# title = 'an own class has no fit_generator'
# source = "own"
# frameworks = ["keras"]
# error = '''AttributeError'''
# expect = "silent"
# near_miss_of = ["keras/removed-method"]
# ///

# %% setup
import keras

class Runner:
    def fit(self, x):
        return x
runner = Runner()
# %% fail
runner.fit_generator([1])
