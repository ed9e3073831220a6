# /// case
# title = '''pred = model(x_train), then pred(x_test)'''
# source = '''common: pred = model(x_train), then pred(x_test)'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['''pred''', '''model''']
# must_not_say = []
# ///

# %% setup
import torch
model = torch.nn.Linear(2, 1)
x_train, x_test = torch.ones(5, 2), torch.zeros(3, 2)
pred = model(x_train)
# %% fail
test_pred = pred(x_test)
# %% reference
test_pred = model(x_test)
# %% check
assert test_pred.shape == (3, 1)
