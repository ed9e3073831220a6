# /// case
# title = '''optimizer.apply_gradients(zip(grads, params)) in torch'''
# source = '''common: optimizer.apply_gradients(zip(grads, params)) in torch'''
# frameworks = ["torch"]
# error = '''AttributeError: 'SGD' object has no attribute 'apply_gradients''''
# expect = "fix"
# must_mention = ['''apply_gradients''', '''step\(\)''', '''Keras''']
# must_not_say = []
# rule = "torch/keras-optimizer-method"
# ///

# %% setup
import torch
w = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD([w], lr=0.5)
# %% fail
loss = (w ** 2).sum()
grads = torch.autograd.grad(loss, [w])
optimizer.apply_gradients(zip(grads, [w]))
print(w)
# %% reference
w.grad = grads[0]
optimizer.step()
# %% check
assert w.detach().tolist() == [0.0, 0.0]
