# /// case
# title = '''state dict called tensorish'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import numpy as np
net = {"w": np.ones(2)}
x = np.ones((3, 2))
def prep(a):
    return a * 2
# %% fail
y = net(prep(x))
