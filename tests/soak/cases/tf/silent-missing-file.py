# /// case
# title = 'load_model of a file that is not there'
# source = 'common: load_model of a file that is not there'
# frameworks = ["keras"]
# error = 'ValueError: File not found'
# expect = "silent"
# on.keras2.error = "^OSError: No file or directory found at best_model\\.keras"
# on.tf-keras.error = 'ValueError: File not found'
# ///

# %% setup
import keras
# %% fail
model = keras.models.load_model("best_model.keras")
