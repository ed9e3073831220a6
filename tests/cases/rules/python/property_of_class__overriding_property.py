# /// case
# title = "a property of a subclass calls that of the base by the class"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'property' object is not callable"
# expect = "fix"
# must_mention = ["pay", "property", "super\\(\\)\\.pay"]
# rule = "python/property-of-class"
# ///

# %% setup
class Worker:
    @property
    def pay(self):
        return 100

# %% setup
class Driver(Worker):
    @property
    def pay(self):
        return Worker.pay(self) + 20

# %% fail
pay = Driver().pay

# %% reference
class Driver(Worker):
    @property
    def pay(self):
        return super().pay + 20

pay = Driver().pay

# %% check
assert pay == 120
