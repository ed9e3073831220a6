# /// case
# title = '''silhouette object'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from sklearn.metrics import silhouette_samples
# %% fail
silhouette_samples([[1], [2]], [0, 1], object())
