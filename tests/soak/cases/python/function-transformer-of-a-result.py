# /// case
# title = 'FunctionTransformer(np.log1p(X)) in a pipeline'
# source = 'common: FunctionTransformer(np.log1p(X)) in a pipeline'
# frameworks = ["sklearn", "numpy"]
# error = '''TypeError: 'numpy.ndarray' object is not callable|InvalidParameterError'''
# expect = "fix"
# must_mention = ['log1p', 'FunctionTransformer\(np\.log1p|function itself|result|without call|array']
# must_not_say = []
# ///

# %% setup
import numpy as np
from sklearn.preprocessing import FunctionTransformer
X = np.array([[0.0, 1.0], [3.0, 7.0]])
# %% fail
log = FunctionTransformer(np.log1p(X))
Xt = log.fit_transform(X)
# %% reference
log = FunctionTransformer(np.log1p)
Xt = log.fit_transform(X)
# %% check
assert np.allclose(Xt, np.log1p(X))
