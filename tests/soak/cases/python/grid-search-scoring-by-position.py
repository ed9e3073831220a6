# /// case
# title = '''grid search scoring by position'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''scoring''']
# must_not_say = []
# ///

# %% setup
from sklearn.model_selection import GridSearchCV
from sklearn.linear_model import Ridge
# %% fail
search = GridSearchCV(Ridge(), {"alpha": [1, 2]}, "r2")
# %% reference
search = GridSearchCV(Ridge(), {"alpha": [1, 2]}, scoring="r2")
# %% check
assert search.scoring == "r2"
