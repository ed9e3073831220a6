# /// case
# title = 'from tensorflow.keras.utils import np_utils'
# source = 'common: from tensorflow.keras.utils import np_utils'
# frameworks = ["keras"]
# error = '''ImportError: cannot import name 'np_utils''''
# expect = "fix"
# must_mention = ['np_utils', 'to_categorical']
# must_not_say = ['pip install|downgrade']
# ///

# %% setup
import numpy as np
y = np.array([0, 2, 1])
# %% fail
from tensorflow.keras.utils import np_utils
Y = np_utils.to_categorical(y, 3)
print(Y.shape)
# %% reference
from tensorflow.keras.utils import to_categorical
Y = to_categorical(y, 3)
# %% check
assert Y.shape == (3, 3) and Y[1, 2] == 1
