# /// case
# title = '''train test split not called'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "diagnosis"
# must_mention = ['''train_test_split''']
# must_not_say = []
# ///

# %% setup
from sklearn.model_selection import train_test_split
import numpy as np
X = np.ones((4, 2)); y = np.ones(4)
# %% fail
a, b, c, d = train_test_split
