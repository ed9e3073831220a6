# /// case
# title = 'defaultdict(0) instead of a factory'
# source = 'common: defaultdict(0) instead of a factory'
# frameworks = ["none"]
# error = 'TypeError: first argument must be callable or None'
# expect = "fix"
# must_mention = ['defaultdict', 'int\b|lambda|function|callable|factory']
# must_not_say = []
# ///

# %% setup
from collections import defaultdict
words = "a b a c a".split()
# %% fail
counts = defaultdict(0)
for w in words:
    counts[w] += 1
# %% reference
counts = defaultdict(int)
for w in words:
    counts[w] += 1
# %% check
assert dict(counts) == {"a": 3, "b": 1, "c": 1}
