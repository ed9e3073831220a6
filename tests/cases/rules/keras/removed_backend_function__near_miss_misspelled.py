# /// case
# title = "a function that keras.backend has is misspelled"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: module 'keras\\.backend' has no attribute 'epsilonn'"
# expect = "silent"
# near_miss_of = ["keras/removed-backend-function"]
# on.keras2.error = "AttributeError: module 'keras.*backend' has no attribute 'epsilonn'"
# ///

# %% setup
from keras import backend as K
# %% fail
tiny = K.epsilonn()
