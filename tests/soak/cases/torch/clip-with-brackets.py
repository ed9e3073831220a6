# /// case
# title = '''clip[0, 1]'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''clip''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import torch

scores = torch.tensor([0.2, 1.4, -0.3])
# %% fail
probabilities = scores.clip[0, 1]
# %% reference
probabilities = scores.clip(0, 1)
# %% check
assert probabilities.max() == 1 and probabilities.min() == 0
