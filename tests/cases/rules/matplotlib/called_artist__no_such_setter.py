# /// case
# title = '''artist without setter'''
# source = 'own'
# frameworks = ['matplotlib']
# error = '''TypeError: 'XAxis' object is not callable'''
# expect = "silent"
# near_miss_of = ["matplotlib/called-artist"]
# ///

# %% setup
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
# %% fail
ax.xaxis("time")
