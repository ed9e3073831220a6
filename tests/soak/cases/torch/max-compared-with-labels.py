# /// case
# title = '''predicted = torch.max(outputs, 1); (predicted == labels).sum()'''
# source = '''common: predicted = torch.max(outputs, 1); (predicted == labels).sum()'''
# frameworks = ["torch"]
# error = '''AttributeError: 'bool' object has no attribute 'sum''''
# expect = "fix"
# must_mention = ['''predicted''', '''torch\.max|max''', '''indices|pair''']
# must_not_say = []
# ///

# %% setup
import torch
outputs = torch.tensor([[0.1, 2.0], [3.0, 0.5], [0.2, 0.9]])
labels = torch.tensor([1, 0, 0])
# %% fail
correct = 0
predicted = torch.max(outputs, 1)
correct += (predicted == labels).sum().item()
accuracy = correct / len(labels)
# %% reference
correct = 0
_, predicted = torch.max(outputs, 1)
correct += (predicted == labels).sum().item()
accuracy = correct / len(labels)
# %% check
assert abs(accuracy - 2 / 3) < 1e-6
