# /// case
# title = "json is a dict, called with a key it has not"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'dict' object is not callable"
# expect = "silent"
# near_miss_of = ["python/called-module"]
# ///

# %% setup
import json
json = json.loads('{"a": 1}')

# %% fail
json('b')
