# /// case
# title = "super.describe() in a subclass"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "(TypeError|AttributeError): "
# expect = "fix"
# must_mention = ["super\\(\\)"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/super-without-parentheses"
# ///
# %% setup
class Base:
    def describe(self):
        return "base"
# %% fail
class Child(Base):
    def describe(self):
        return "child of " + super.describe()

text = Child().describe()
# %% reference
class Child(Base):
    def describe(self):
        return "child of " + super().describe()

text = Child().describe()
# %% check
assert text == "child of base"
