# /// case
# title = "`tf.keras.optimizers.legacy.SGD(…)` on Keras 3, in a function that builds a model"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ImportError: `keras.optimizers.legacy` is not supported in Keras 3"
# expect = "fix"
# must_mention = ["SGD", "legacy"]
# must_not_say = ["downgrade"]
# rule = "keras/legacy-optimizer"
# on.keras2.absent = "the legacy optimizers are there"
# ///

# %% setup
import tensorflow as tf


def build_model(units):
    model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(units)])
    model.compile(optimizer=tf.keras.optimizers.legacy.SGD(learning_rate=0.01, momentum=0.9), loss="mse")
    return model
# %% fail
classifier = build_model(4)
# %% reference
def build_model(units):
    model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(units)])
    model.compile(optimizer=tf.keras.optimizers.SGD(learning_rate=0.01, momentum=0.9), loss="mse")
    return model


classifier = build_model(4)
# %% check
assert type(classifier.optimizer).__name__ == "SGD" and classifier.output_shape == (None, 4)
