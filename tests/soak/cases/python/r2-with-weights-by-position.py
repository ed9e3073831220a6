# /// case
# title = '''r2 with weights by position'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''sample_weight''']
# must_not_say = []
# ///

# %% setup
from sklearn.metrics import r2_score
y, p = [1.0, 2.0, 3.0], [1.0, 2.0, 2.0]
weights = [1.0, 1.0, 0.0]
# %% fail
score = r2_score(y, p, weights)
# %% reference
score = r2_score(y, p, sample_weight=weights)
# %% check
assert score == 1.0
