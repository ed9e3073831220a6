# /// case
# title = '''plt figure brackets'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''not subscriptable'''
# expect = "fix"
# must_mention = ['''plt''']
# must_not_say = []
# ///

# %% setup
import matplotlib.pyplot as plt
# %% fail
fig = plt.figure[1]
# %% reference
fig = plt.figure(1)
# %% check
assert fig is not None and fig.number == 1
