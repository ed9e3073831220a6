# /// case
# title = '''acc = correct.item / total'''
# source = '''common: acc = correct.item / total'''
# frameworks = ["torch"]
# error = '''TypeError: unsupported operand type\(s\) for /: 'builtin_function_or_method' and 'int''''
# expect = "fix"
# must_mention = ['''item''', '''item\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
pred, y = torch.tensor([1, 0, 1]), torch.tensor([1, 1, 1])
# %% fail
correct = (pred == y).sum()
acc = correct.item / len(y)
# %% reference
correct = (pred == y).sum()
acc = correct.item() / len(y)
# %% check
assert abs(acc - 2 / 3) < 1e-6
