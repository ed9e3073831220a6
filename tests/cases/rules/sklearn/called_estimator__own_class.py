# /// case
# title = "a class of one s own with predict"
# source = "own"
# frameworks = ["sklearn"]
# error = 'TypeError: .Rule. object is not callable'
# expect = "silent"
# near_miss_of = ["sklearn/called-estimator"]
# ///

# %% setup
import sklearn

class Rule:
    def predict(self, X):
        return X

    def score(self, X):
        return 1
# %% setup
rule = Rule()
# %% fail
rule([1])
