# /// case
# title = "A function mapped over a dataset multiplies what does not fit"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: .*(in user code|Dimensions must be equal)"
# expect = "silent"
# ///

# %% setup
import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices(tf.ones((4, 3)))
kernel = tf.ones((2, 2))

def project(row):
    return tf.matmul(row[tf.newaxis], kernel)
# %% fail
projected = dataset.map(project)
for row in projected:
    print(row)
