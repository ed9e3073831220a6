# /// case
# title = 'predict before fit'
# source = 'common: predict before fit'
# frameworks = ["sklearn"]
# error = 'NotFittedError: This LinearRegression instance is not fitted yet'
# expect = "silent"
# ///

# %% setup
from sklearn.linear_model import LinearRegression
reg = LinearRegression()
# %% fail
y = reg.predict([[1.0]])
