# /// case
# title = '''unfitted vectorizer called'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError: 'CountVectorizer' object is not callable'''
# expect = "fix"
# must_mention = ['''fit_transform''']
# must_not_say = []
# ///

# %% setup
from sklearn.feature_extraction.text import CountVectorizer
texts = ["a bee", "a cat"]
vec = CountVectorizer()
# %% fail
counts = vec(texts)
# %% reference
counts = vec.fit_transform(texts)
# %% check
assert counts.shape[0] == 2
