# /// case
# title = "The parent of the class is `object`, which takes no name"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: object.__init__\\(\\) takes exactly one argument"
# expect = "silent"
# near_miss_of = ["python/super-init-with-self"]
# ///

# %% setup
class Animal:
    def __init__(self, name):
        super().__init__(name)
        self.name = name
# %% fail
pets = [Animal(name) for name in ("Rex", "Tom")]
