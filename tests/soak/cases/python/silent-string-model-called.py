# /// case
# title = '''string model called'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "silent"
# ///

# %% setup
import numpy as np
net = "resnet"
x = np.ones((3, 2))
# %% fail
y = net(x.astype("float32"))
