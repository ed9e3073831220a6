# /// case
# title = "names are imported from the inner copy of Keras"
# source = "own"
# frameworks = ["keras"]
# error = "ImportError: cannot import name 'to_categorical'"
# expect = "fix"
# rule = "tensorflow/removed-import"
# must_mention = ["tensorflow.keras.utils"]
# on.keras2.absent = "`to_categorical` was never in that module"
# ///

# %% setup
import numpy as np
import tensorflow as tf
# %% fail
from tensorflow.python.keras.utils import to_categorical
from tensorflow.python.keras.preprocessing.text import Tokenizer

onehot = to_categorical([0, 2], 3)
tok = Tokenizer(num_words=10)
# %% reference
from tensorflow.keras.utils import to_categorical
from tensorflow.keras.preprocessing.text import Tokenizer
onehot = to_categorical([0, 2], 3)
tok = Tokenizer(num_words=10)
# %% check
assert onehot.tolist() == [[1, 0, 0], [0, 0, 1]] and tok.num_words == 10
