# /// case
# title = "gradients and loss come from a helper function, as in the custom training walkthrough"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: too many values to unpack"
# expect = "fix"
# must_mention = ["zip\\(grads, model\\.trainable_variables\\)", "grads"]
# must_not_say = ["forgot", "tf\\.function\\b.*decorat"]
# rule = "keras/unpaired-gradients"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(10, activation="relu"), tf.keras.layers.Dense(3)])
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.01)
features, labels = tf.random.normal((8, 4)), tf.constant([0, 1, 2, 0, 1, 2, 0, 1])
# %% setup
def loss(model, x, y, training):
    y_ = model(x, training=training)
    return loss_object(y_true=y, y_pred=y_)


def grad(model, inputs, targets):
    with tf.GradientTape() as tape:
        loss_value = loss(model, inputs, targets, training=True)
    return loss_value, tape.gradient(loss_value, model.trainable_variables)
# %% fail
loss_value, grads = grad(model, features, labels)
print("Step: {}, initial loss: {}".format(int(optimizer.iterations), float(loss_value)))
optimizer.apply_gradients(grads)
print("Step: {}, loss: {}".format(int(optimizer.iterations), float(loss(model, features, labels, training=True))))
# %% reference
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert int(optimizer.iterations) == 1
