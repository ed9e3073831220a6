# /// case
# title = '''ax xlabel attribute error'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
# %% fail
ax.xlabel("t")
