# /// case
# title = '''missing argument of fit'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from sklearn.linear_model import LinearRegression
# %% fail
LinearRegression().fit([[1], [2]])
