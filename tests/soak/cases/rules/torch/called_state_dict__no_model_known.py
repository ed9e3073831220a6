# /// case
# title = "weights of a model that this notebook does not have"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'collections\\.OrderedDict' object has no attribute 'eva"
# expect = "diagnosis"
# must_mention = ["state[_ ]?dict|weights", "load_state_dict", "layers|keys"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-state-dict"
# ///

# %% setup
import torch

torch.save(torch.nn.Linear(2, 2).state_dict(), "w.pt")
# %% fail
model = torch.load("w.pt")
model.eval()
