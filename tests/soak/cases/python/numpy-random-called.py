# /// case
# title = 'np.random(3, 2): random is a subpackage'
# source = 'common: np.random(3, 2): random is a subpackage'
# frameworks = ["numpy"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['np\.random', 'module|package']
# must_not_say = []
# ///

# %% setup
import numpy as np
# %% fail
W = np.random(3, 2) * 0.01
print(W.shape)
