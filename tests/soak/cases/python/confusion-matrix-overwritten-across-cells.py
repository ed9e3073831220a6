# /// case
# title = 'confusion_matrix = confusion_matrix(...) in one cell, called for the second model in another'
# source = 'common: confusion_matrix = confusion_matrix(...) in one cell, called for the second model in another'
# frameworks = ["sklearn"]
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['confusion_matrix', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'from sklearn\.metrics import confusion_matrix|sklearn\.metrics\.confusion_matrix']
# must_not_say = ['confusion_matrix\[y']
# ///

# %% setup
from sklearn.metrics import confusion_matrix
y_test = [0, 1, 1, 0]
tree_pred = [0, 1, 0, 0]
forest_pred = [0, 1, 1, 1]
# %% setup
confusion_matrix = confusion_matrix(y_test, tree_pred)
print(confusion_matrix)
# %% fail
cm = confusion_matrix(y_test, forest_pred)
accuracy = cm.trace() / cm.sum()
# %% reference
from sklearn.metrics import confusion_matrix
cm = confusion_matrix(y_test, forest_pred)
accuracy = cm.trace() / cm.sum()
# %% check
assert accuracy == 0.75
