# /// case
# title = "a parsed document is a list and has no keys"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "AttributeError: 'list' object has no attribute 'keys'"
# expect = "silent"
# near_miss_of = ["python/overwritten-import"]
# ///

# %% setup
import json
document = json.loads('[1, 2]')

# %% fail
names = document.keys()
