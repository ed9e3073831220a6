# /// case
# title = "argmax between model and loss"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "diagnosis"
# must_mention = ["argmax|cast|not_equal", "derivative|differentiable|gradient"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/step-without-derivative"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

labels = tf.constant([0, 1, 0, 1])
# %% fail
with tf.GradientTape() as tape:
    logits = model(x)
    classes = tf.argmax(logits, axis=1)
    wrong = tf.cast(tf.not_equal(tf.cast(classes, tf.int32), labels), tf.float32)
    loss = tf.reduce_mean(wrong)
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
