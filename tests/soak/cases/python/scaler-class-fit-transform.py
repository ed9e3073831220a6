# /// case
# title = '''scaler class fit transform'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''StandardScaler\(\)''']
# must_not_say = []
# ///

# %% setup
from sklearn.preprocessing import StandardScaler
import numpy as np
X = np.array([[0.0], [2.0]])
# %% fail
Xs = StandardScaler.fit_transform(X)
# %% reference
Xs = StandardScaler().fit_transform(X)
# %% check
assert Xs.ravel().tolist() == [-1, 1]
