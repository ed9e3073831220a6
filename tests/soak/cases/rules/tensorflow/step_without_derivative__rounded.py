# /// case
# title = "tf.round of the probabilities"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "diagnosis"
# must_mention = ["round", "derivative|differentiable"]
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
# %% fail
def step():
    with tf.GradientTape() as tape:
        probs = tf.nn.sigmoid(model(x))
        loss = tf.reduce_mean(tf.abs(y - tf.round(probs)))
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss

step()
