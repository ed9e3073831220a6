# /// case
# title = "style transfer: the image is a tensor"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["tf\\.Variable", "image|generated"]
# rule = "tensorflow/optimized-tensor"
# ///

# %% setup
import tensorflow as tf

tf.random.set_seed(1)
target = tf.zeros((1, 4, 4, 3))
opt = tf.keras.optimizers.Adam(learning_rate=0.1)

def step(image):
    with tf.GradientTape() as tape:
        tape.watch(image)
        loss = tf.reduce_mean(tf.square(image - target))
    grad = tape.gradient(loss, image)
    opt.apply_gradients(zip([grad], [image]))
    return loss
# %% fail
generated = tf.random.uniform((1, 4, 4, 3))
for i in range(4):
    current = step(generated)
print(float(current))
# %% reference
generated = tf.Variable(tf.random.uniform((1, 4, 4, 3)))
for i in range(4):
    current = step(generated)
# %% check
assert i == 3 and float(current) < 0.4
