# /// case
# title = '''shape called in print'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "fix"
# must_mention = ['''shape''']
# must_not_say = []
# ///

# %% setup
import numpy as np
class Grid:
    def __init__(self, data):
        self.data = np.array(data)
g = Grid([[1, 2], [3, 4]])
# %% fail
rows = g.data.shape()[0]
# %% reference
rows = g.data.shape[0]
# %% check
assert rows == 2
