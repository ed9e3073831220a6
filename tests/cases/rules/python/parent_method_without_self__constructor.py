# /// case
# title = "the parent constructor gets no self"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .*missing 1 required positional argument'
# expect = "fix"
# must_mention = ['super', 'self']
# must_not_say = ['upgrade|reinstall']
# rule = "python/parent-method-without-self"
# ///

# %% setup
class Base:
    def __init__(self, name):
        self.name = name
# %% fail
class Child(Base):
    def __init__(self, name, size):
        Base.__init__(name)
        self.size = size

child = Child('a', 2)
# %% reference
class Child(Base):
    def __init__(self, name, size):
        super().__init__(name)
        self.size = size

child = Child('a', 2)
# %% check
assert (child.name, child.size) == ('a', 2)
