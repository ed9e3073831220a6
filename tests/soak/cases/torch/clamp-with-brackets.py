# /// case
# title = '''clamp[0]'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''clamp''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import torch

scores = torch.tensor([0.2, 1.4, -0.3])
# %% fail
positive = scores.clamp[0]
# %% reference
positive = scores.clamp(0)
# %% check
assert positive.min() == 0
