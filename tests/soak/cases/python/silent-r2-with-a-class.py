# /// case
# title = '''r2 with a class'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from sklearn.metrics import r2_score
# %% fail
score = r2_score([1.0, 2.0], [1.0, 2.0], int)
