# /// case
# title = "super().__init__(name, age) with one too many"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: .*takes 2 positional arguments but 3 were given"
# expect = "silent"
# near_miss_of = ["python/super-init-with-self"]
# ///
# %% setup
class Animal:
    def __init__(self, name):
        self.name = name

class Cat(Animal):
    def __init__(self, name, age):
        super().__init__(name, age)
# %% fail
cat = Cat("Tom", 3)
