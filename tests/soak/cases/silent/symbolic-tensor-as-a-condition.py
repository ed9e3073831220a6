# /// case
# title = "A tensor decides inside of a traced function that AutoGraph does not convert"
# source = "own"
# frameworks = ["tensorflow"]
# error = "OperatorNotAllowedInGraphError"
# expect = "silent"
# ///

# %% setup
import tensorflow as tf

@tf.function(autograph=False)
def clip(x):
    if tf.reduce_sum(x) > 1.0:
        return x / tf.reduce_sum(x)
    return x
# %% fail
print(clip(tf.constant([1.0, 2.0])))
