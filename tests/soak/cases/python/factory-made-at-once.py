# /// case
# title = '''defaultdict(list())'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: first argument must be callable'''
# expect = "fix"
# must_mention = ['''defaultdict''', '''list''']
# must_not_say = []
# rule = "python/value-for-factory"
# ///

# %% setup
from collections import defaultdict
# %% fail
groups = defaultdict(list())
groups['a'].append(1)
# %% reference
groups = defaultdict(list)
groups['a'].append(1)
# %% check
assert groups == {'a': [1]}
