# /// case
# title = '''FunctionTransformer(np.log1p(X)) in one line'''
# source = 'own'
# frameworks = ['sklearn', 'numpy']
# error = '''must be a callable'''
# expect = "fix"
# must_mention = ['''log1p''']
# must_not_say = []
# rule = "python/result-handed-over"
# ///

# %% setup
import numpy as np
from sklearn.preprocessing import FunctionTransformer
X = np.zeros((2, 2))
# %% fail
logged = FunctionTransformer(np.log1p(X)).fit_transform(X)
# %% reference
logged = FunctionTransformer(np.log1p).fit_transform(X)
# %% check
assert logged.sum() == 0
