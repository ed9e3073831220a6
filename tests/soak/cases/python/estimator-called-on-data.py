# /// case
# title = '''estimator called on data'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError: 'LogisticRegression' object is not callable'''
# expect = "fix"
# must_mention = ['''predict''']
# must_not_say = []
# ///

# %% setup
from sklearn.linear_model import LogisticRegression
import numpy as np
X = np.array([[0.0], [1.0], [2.0], [3.0]]); y = [0, 0, 1, 1]
clf = LogisticRegression().fit(X, y)
# %% fail
labels = clf(X)
# %% reference
labels = clf.predict(X)
# %% check
assert list(labels) == [0, 0, 1, 1]
