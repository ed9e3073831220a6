# /// case
# title = "an abstract class of the person's own"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: Can't instantiate abstract class Dataset"
# expect = "silent"
# near_miss_of = ["tensorflow/instantiated-dataset"]
# ///

# %% setup
import abc
import tensorflow as tf

class Dataset(abc.ABC):
    @abc.abstractmethod
    def rows(self): ...
# %% fail
Dataset().rows()
