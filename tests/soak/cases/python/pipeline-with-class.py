# /// case
# title = '''pipeline with class'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''StandardScaler''']
# must_not_say = []
# ///

# %% setup
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import LinearRegression
X = [[1.0], [2.0], [3.0]]; y = [1, 2, 3]
# %% fail
pipe = make_pipeline(StandardScaler, LinearRegression())
pipe.fit(X, y)
# %% reference
pipe = make_pipeline(StandardScaler(), LinearRegression())
pipe.fit(X, y)
# %% check
assert round(pipe.score(X, y), 3) == 1.0
