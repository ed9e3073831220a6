# /// case
# title = '''dcg_score(true, scores, -1)'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError: too many positional arguments'''
# expect = "silent"
# near_miss_of = ["python/positional-for-keyword"]
# ///

# %% setup
from sklearn.metrics import dcg_score
true = [[3, 2]]
scores = [[0.1, 0.2]]
# %% fail
dcg_score(true, scores, -1)
