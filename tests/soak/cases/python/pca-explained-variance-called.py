# /// case
# title = 'pca.explained_variance_ratio_() on a fitted PCA'
# source = 'common: pca.explained_variance_ratio_() on a fitted PCA'
# frameworks = ["sklearn"]
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['explained_variance_ratio_', 'paren|without call|not a method|attribute|property|not a function|already']
# must_not_say = []
# ///

# %% setup
import numpy as np
from sklearn.decomposition import PCA
rng = np.random.default_rng(0)
X = rng.normal(size=(20, 3)) * [5, 1, 0.1]
# %% fail
pca = PCA(n_components=2).fit(X)
kept = pca.explained_variance_ratio_().sum()
print(f"{kept:.2%}")
# %% reference
kept = pca.explained_variance_ratio_.sum()
# %% check
assert 0.9 < kept <= 1
