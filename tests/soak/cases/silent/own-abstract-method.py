# /// case
# title = "An abstract method of the user's that a subclass does not define"
# source = "own"
# frameworks = ["none"]
# error = "NotImplementedError"
# expect = "silent"
# ///

# %% setup
class Shape:
    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{type(self).__name__} of {self.area()}"

class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius
# %% fail
print([shape.describe() for shape in (Circle(1), Circle(2))])
