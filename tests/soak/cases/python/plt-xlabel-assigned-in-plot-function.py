# /// case
# title = 'plt.xlabel = "..." inside a helper; the second plot fails'
# source = 'common: plt.xlabel = "..." inside a helper; the second plot fails'
# frameworks = ["matplotlib"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['xlabel', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'pyplot|plt']
# must_not_say = ['xlabel\[']
# ///

# %% setup
import matplotlib.pyplot as plt

def quick_plot(ys):
    plt.plot(ys)
    plt.xlabel = "day"
quick_plot([3, 1, 2])
# %% fail
plt.figure()
plt.plot([1, 4, 9])
plt.xlabel("hour")
plt.ylabel("squares")
ax = plt.gca()
# %% reference
import importlib
importlib.reload(plt)
plt.figure()
plt.plot([1, 4, 9])
plt.xlabel("hour")
plt.ylabel("squares")
ax = plt.gca()
# %% check
assert ax.get_xlabel() == "hour" and ax.get_ylabel() == "squares"
