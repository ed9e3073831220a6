# /// case
# title = 'matrix(0, 1) instead of matrix[0, 1]'
# source = 'common: matrix(0, 1) instead of matrix[0, 1]'
# frameworks = ["numpy"]
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['dist', '\[i, j\]|bracket']
# must_not_say = []
# ///

# %% setup
import numpy as np
points = np.array([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
dist = np.linalg.norm(points[:, None] - points[None], axis=-1)
# %% fail
best = None
for i in range(3):
    for j in range(i):
        d = dist(i, j)
        if best is None or d < best:
            best = d
# %% reference
best = None
for i in range(3):
    for j in range(i):
        d = dist[i, j]
        if best is None or d < best:
            best = d
# %% check
assert best == 5.0
