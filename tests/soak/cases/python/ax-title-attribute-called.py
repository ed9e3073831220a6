# /// case
# title = '''ax title attribute called'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''TypeError: 'Text' object is not callable'''
# expect = "fix"
# must_mention = ['''set_title|title''']
# must_not_say = []
# ///

# %% setup
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
# %% fail
ax.plot([1, 2])
ax.title("Growth")
ax.set_xlabel("t")
# %% reference
ax.set_title("Growth")
ax.set_xlabel("t")
# %% check
assert ax.get_title() == "Growth" and ax.get_xlabel() == "t"
