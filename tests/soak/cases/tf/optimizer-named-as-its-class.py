# /// case
# title = "`Adam = Adam(…)`; the next optimizer cannot be made"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'Adam' object is not callable"
# expect = "fix"
# must_mention = ["Adam", "import"]
# must_not_say = ["apply_gradients"]
# rule = "python/overwritten-name"
# ///

# %% setup
from tensorflow.keras.optimizers import Adam

Adam = Adam(learning_rate=0.001)
# %% fail
slow = Adam(learning_rate=0.0001)
# %% reference
from tensorflow.keras.optimizers import Adam

slow = Adam(learning_rate=0.0001)
# %% check
assert abs(float(slow.learning_rate) - 0.0001) < 1e-7
