# /// case
# title = 'fig, ax = plt.subplots'
# source = 'common: fig, ax = plt.subplots'
# frameworks = ["matplotlib"]
# error = 'TypeError: cannot unpack non-iterable function object'
# expect = "fix"
# must_mention = ['subplots', 'subplots\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import matplotlib.pyplot as plt
xs = [1, 2, 3]
# %% fail
fig, ax = plt.subplots
ax.plot(xs, [x ** 2 for x in xs])
ax.set_xlabel("x")
# %% reference
fig, ax = plt.subplots()
ax.plot(xs, [x ** 2 for x in xs])
ax.set_xlabel("x")
# %% check
assert ax.get_xlabel() == "x" and len(ax.lines) == 1
