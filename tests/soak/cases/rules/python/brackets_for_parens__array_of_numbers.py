# /// case
# title = '''np.array[1, 2, 3]'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: .* object is not subscriptable'''
# expect = "fix"
# must_mention = ['''np\.array''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import numpy as np
# %% fail
v = np.array[1, 2, 3]
total = v.sum()
# %% reference
v = np.array([1, 2, 3])
total = v.sum()
# %% check
assert total == 6
