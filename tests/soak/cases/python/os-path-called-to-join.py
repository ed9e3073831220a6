# /// case
# title = 'os.path(folder, name)'
# source = 'common: os.path(folder, name)'
# frameworks = ["none"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['os\.path', 'module']
# must_not_say = []
# ///

# %% setup
import os
folder = "data"
# %% fail
paths = [os.path(folder, name) for name in ("train.csv", "test.csv")]
