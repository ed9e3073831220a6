# /// case
# title = "an abstract class of one's own"
# source = "common: written for this rule"
# frameworks = ["tensorflow"]
# error = "TypeError: Can't instantiate abstract class"
# expect = "silent"
# near_miss_of = ["tensorflow/instantiated-dataset"]
# ///
# %% setup
from abc import ABC, abstractmethod
import tensorflow as tf

class Source(ABC):
    @abstractmethod
    def read(self): ...

    @staticmethod
    def empty():
        return []
# %% fail
rows = Source().empty()
