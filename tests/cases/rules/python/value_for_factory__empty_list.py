# /// case
# title = '''defaultdict empty list'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: first argument must be callable or None'''
# expect = "fix"
# must_mention = ['''defaultdict''', '''list''']
# must_not_say = []
# rule = "python/value-for-factory"
# ///

# %% setup
from collections import defaultdict
pairs = [("a", 1), ("a", 2)]
# %% fail
def group(pairs):
    out = defaultdict([])
    for k, v in pairs:
        out[k].append(v)
    return out
g = group(pairs)
# %% reference
g = defaultdict(list)
for k, v in pairs:
    g[k].append(v)
# %% check
assert g == {"a": [1, 2]}
