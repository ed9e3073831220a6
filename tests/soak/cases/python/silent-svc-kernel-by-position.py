# /// case
# title = '''svc kernel by position'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from sklearn.svm import SVC
# %% fail
clf = SVC("linear")
