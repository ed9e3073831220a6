# /// case
# title = "a fitted scaler is called"
# source = "own"
# frameworks = ["sklearn"]
# error = 'TypeError: .StandardScaler. object is not callable'
# expect = "fix"
# must_mention = ['scaler', 'transform']
# must_not_say = ['upgrade|reinstall']
# rule = "sklearn/called-estimator"
# ///

# %% setup
import numpy as np
from sklearn.preprocessing import StandardScaler
X = np.arange(4.0).reshape(2, 2)
scaler = StandardScaler().fit(X)
# %% fail
Z = scaler(X)
# %% reference
Z = scaler.transform(X)
# %% check
assert abs(Z.mean()) < 1e-9
