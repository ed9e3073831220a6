# /// case
# title = "the scikit-learn wrappers went into another package"
# source = "own"
# frameworks = ["keras"]
# error = "ModuleNotFoundError: No module named 'keras.wrappers.scikit_learn'"
# expect = "silent"
# near_miss_of = ["keras/removed-import"]
# on.keras2.error = "^ModuleNotFoundError: No module named"
# ///

# %% setup
import keras
# %% fail
from keras.wrappers.scikit_learn import KerasClassifier
