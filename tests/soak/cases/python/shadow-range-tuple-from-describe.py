# /// case
# title = 'range = (min, max) for an axis, then for i in range(3)'
# source = 'common: range = (min, max) for an axis, then for i in range(3)'
# frameworks = ["matplotlib"]
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "fix"
# must_mention = ['\brange\b', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'built-?in|python.s|original|\bdel\b|restart']
# must_not_say = ['comma', 'range\[']
# ///

# %% setup
import matplotlib.pyplot as plt
temps = [12.5, 19.0, 23.5, 8.0]
range = (min(temps), max(temps))
plt.ylim(range)
plt.plot(temps)
# %% fail
fig, axes = plt.subplots(1, 3)
for i in range(3):
    axes[i].plot(temps[:i + 2])
    axes[i].set_title(f"run {i}")
# %% reference
del range
fig, axes = plt.subplots(1, 3)
for i in range(3):
    axes[i].plot(temps[:i + 2])
    axes[i].set_title(f"run {i}")
# %% check
assert [ax.get_title() for ax in fig.axes] == ["run 0", "run 1", "run 2"]
