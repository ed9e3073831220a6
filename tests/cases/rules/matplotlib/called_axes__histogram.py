# /// case
# title = "a histogram by its keyword"
# source = "own"
# frameworks = ["matplotlib"]
# error = 'TypeError: .Axes. object is not callable'
# expect = "fix"
# must_mention = ['ax', 'hist']
# must_not_say = ['upgrade|reinstall']
# rule = "matplotlib/called-axes"
# ///

# %% setup
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
# %% fail
counts = ax([1, 2, 2], bins=2)[0].tolist()
# %% reference
counts = ax.hist([1, 2, 2], bins=2)[0].tolist()
# %% check
assert counts == [1.0, 2.0]
