# /// case
# title = '''axes array called'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['''ax''', '''\[''']
# must_not_say = []
# ///

# %% setup
import matplotlib.pyplot as plt
fig, ax = plt.subplots(1, 2)
# %% fail
ax(0).plot([1, 2, 3])
ax(1).plot([3, 2, 1])
# %% reference
ax[0].plot([1, 2, 3])
ax[1].plot([3, 2, 1])
# %% check
assert len(ax[0].lines) == 1 and len(ax[1].lines) == 1
