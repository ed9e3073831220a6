# /// case
# title = '''accuracy score overwritten'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError: 'float' object is not callable'''
# expect = "fix"
# must_mention = ['''accuracy_score''']
# must_not_say = []
# ///

# %% setup
from sklearn.metrics import accuracy_score
y = [0, 1, 1]; p1 = [0, 1, 0]; p2 = [0, 1, 1]
# %% setup
accuracy_score = accuracy_score(y, p1)
# %% fail
second = accuracy_score(y, p2)
# %% reference
from sklearn.metrics import accuracy_score
second = accuracy_score(y, p2)
# %% check
assert second == 1.0
