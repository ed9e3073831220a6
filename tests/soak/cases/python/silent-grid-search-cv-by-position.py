# /// case
# title = '''grid search cv by position'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from sklearn.model_selection import GridSearchCV
from sklearn.linear_model import Ridge
# %% fail
search = GridSearchCV(Ridge(), {"alpha": [1, 2]}, 5)
