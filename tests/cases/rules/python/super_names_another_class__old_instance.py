# /// case
# title = "an object made before its class was defined again"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: super\\(type, obj\\)"
# expect = "silent"
# near_miss_of = ["python/super-names-another-class"]
# ///
# %% setup
class Base:
    def go(self): return 1
class Step(Base):
    def go(self): return super(Step, self).go() + 1
step = Step()
# %% setup the class cell again
class Step(Base):
    def go(self): return super(Step, self).go() + 1
# %% fail
step.go()
