# /// case
# title = "a variable called super"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "AttributeError: 'dict' object has no attribute 'save'"
# expect = "silent"
# near_miss_of = ["python/super-without-parentheses"]
# ///
# %% setup
class Job:
    def run(self, super):
        return super.save()
# %% fail
Job().run({})
