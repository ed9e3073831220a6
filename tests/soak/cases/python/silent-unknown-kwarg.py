# /// case
# title = '''unknown kwarg'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import matplotlib.pyplot as plt
# %% fail
plt.plot([1, 2], colour="red")
