# /// case
# title = '''an IterableDataset has no numbered samples'''
# source = '''common: an IterableDataset has no numbered samples'''
# frameworks = ["torch"]
# error = '''TypeError: 'Stream' object is not callable'''
# expect = "silent"
# near_miss_of = ["torch/called-dataset"]
# ///

# %% setup
from torch.utils.data import IterableDataset
class Stream(IterableDataset):
    def __iter__(self):
        yield from range(3)
stream = Stream()
# %% fail
first = stream(0)
