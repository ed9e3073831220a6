# /// case
# title = "super().__init__(self, name)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: .*__init__\\(\\) takes 2 positional arguments but 3 were given"
# expect = "fix"
# must_mention = ["self", "super\\(\\)\\.__init__\\(name\\)"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/super-init-with-self"
# ///
# %% setup
class Animal:
    def __init__(self, name):
        self.name = name
# %% fail
class Dog(Animal):
    def __init__(self, name):
        super().__init__(self, name)

dog = Dog("Rex")
# %% reference
class Dog(Animal):
    def __init__(self, name):
        super().__init__(name)

dog = Dog("Rex")
# %% check
assert dog.name == "Rex"
