# /// case
# title = "tm overwritten loop"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "diagnosis"
# must_mention = ["acc"]
# must_not_say = ["\\.forward\\("]
# rule = "python/overwritten-name"
# ///

# %% setup
import torch, torchmetrics
acc = torchmetrics.Accuracy(task="multiclass", num_classes=3)
preds = [torch.tensor([0,1,2]), torch.tensor([0,2,2])]
target = torch.tensor([0,1,2])

# %% fail
for p in preds:
    acc = acc(p, target)
    print(acc)
