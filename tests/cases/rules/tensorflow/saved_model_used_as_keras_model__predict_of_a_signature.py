# /// case
# title = "predict of a signature function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: '_WrapperFunction' object has no attribute 'predict'"
# expect = "fix"
# rule = "tensorflow/saved-model-used-as-keras-model"
# must_mention = ["infer"]
# on.keras2.absent = "the signature's input is named after its layer"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float64").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
tf.saved_model.save(trained, "flowers_sm")
loaded = tf.saved_model.load("flowers_sm")
infer = loaded.signatures["serving_default"]
# %% fail
def classify(batch):
    return infer.predict(batch)

probs = classify(x_test)
best = probs.tolist()[0].index(max(probs.tolist()[0]))
# %% reference
probs = infer(inputs=tf.constant(x_test, tf.float32))["output_0"].numpy()
best = probs.tolist()[0].index(max(probs.tolist()[0]))
# %% check
assert best == int(expected[0].argmax())
