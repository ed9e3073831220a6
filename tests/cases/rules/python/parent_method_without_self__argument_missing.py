# /// case
# title = "self is there and an argument is not"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "silent"
# near_miss_of = ["python/parent-method-without-self"]
# ///

# %% setup
class Base:
    def __init__(self, name):
        self.name = name
# %% fail
class Child(Base):
    def __init__(self):
        Base.__init__(self)

Child()
