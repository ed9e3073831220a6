# /// case
# title = "An abstract class cannot be made"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: Can't instantiate abstract class Circle"
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...

class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius
# %% fail
circle = Circle(2)
print(circle.area())
