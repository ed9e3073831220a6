# /// case
# title = '''plot sizes differ'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''ValueError'''
# expect = "silent"
# ///

# %% setup
import matplotlib.pyplot as plt
# %% fail
plt.plot([1, 2], [1, 2, 3])
