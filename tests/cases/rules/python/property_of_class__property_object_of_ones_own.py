# /// case
# title = "a property object kept in a variable is called"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'property' object is not callable"
# expect = "silent"
# near_miss_of = ["python/property-of-class"]
# ///
# %% setup
width = property(lambda self: 3)
# %% fail
w = width(None)
