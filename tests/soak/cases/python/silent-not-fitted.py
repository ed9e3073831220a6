# /// case
# title = '''not fitted'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''NotFittedError'''
# expect = "silent"
# ///

# %% setup
from sklearn.linear_model import LinearRegression
# %% fail
LinearRegression().predict([[1]])
