# /// case
# title = "weights(x - mean) with two arrays"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: 'numpy.ndarray' object is not callable"
# expect = "fix"
# must_mention = ["weights", "\\*|multipl|operator"]
# must_not_say = ["weights\\["]
# rule = "python/missing-operator"
# ///

# %% setup
import numpy as np
weights = np.array([1.0, 2.0])
x = np.array([3.0, 4.0])

# %% fail
score = weights(x - 1) + 0.5

# %% reference
score = weights * (x - 1) + 0.5

# %% check
assert score.tolist() == [2.5, 6.5]
