# /// case
# title = "axes called with a text"
# source = "own"
# frameworks = ["matplotlib"]
# error = 'TypeError: .Axes. object is not callable'
# expect = "silent"
# near_miss_of = ["matplotlib/called-axes"]
# ///

# %% setup
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
# %% fail
ax('title')
