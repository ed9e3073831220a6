# /// case
# title = "a class in a pipeline"
# source = "own"
# frameworks = ["sklearn"]
# error = 'TypeError: .*estimator class'
# expect = "fix"
# must_mention = ['StandardScaler', 'class']
# must_not_say = ['upgrade|reinstall']
# rule = "sklearn/class-as-estimator"
# ///

# %% setup
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
X, y = np.arange(6.0).reshape(3, 2), np.array([1.0, 2.0, 3.0])
# %% setup
pipe = make_pipeline(StandardScaler, LinearRegression())
# %% fail
pipe.fit(X, y)
last = pipe.predict(X)[-1]
# %% reference
pipe = make_pipeline(StandardScaler(), LinearRegression())
pipe.fit(X, y)
last = pipe.predict(X)[-1]
# %% check
assert abs(last - 3) < 1e-6
