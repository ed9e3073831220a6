# /// case
# title = "A model is loaded from a file that does not exist"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: File not found"
# expect = "silent"
# near_miss_of = ["tensorflow/saved-model-given-to-load-model"]
# on.keras2.error = "^OSError: No file or directory found at models/best\\.keras"
# on.tf-keras.error = "ValueError: File not found"
# ///

# %% setup
import keras
# %% fail
model = keras.models.load_model("models/best.keras")
model.summary()
