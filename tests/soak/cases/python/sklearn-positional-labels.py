# /// case
# title = 'confusion_matrix(y_true, y_pred, labels) with the labels by position'
# source = 'common: confusion_matrix(y_true, y_pred, labels) with the labels by position'
# frameworks = ["sklearn"]
# error = 'TypeError: (too many positional arguments|confusion_matrix\(\) takes 2)'
# expect = "fix"
# must_mention = ['labels', 'keyword|labels=']
# must_not_say = []
# ///

# %% setup
from sklearn.metrics import confusion_matrix
y_true = ["cat", "dog", "dog"]
y_pred = ["cat", "dog", "cat"]
names = ["dog", "cat"]
# %% fail
cm = confusion_matrix(y_true, y_pred, names)
hits = cm[0, 0] + cm[1, 1]
# %% reference
cm = confusion_matrix(y_true, y_pred, labels=names)
hits = cm[0, 0] + cm[1, 1]
# %% check
assert cm[0].tolist() == [1, 1] and hits == 2
