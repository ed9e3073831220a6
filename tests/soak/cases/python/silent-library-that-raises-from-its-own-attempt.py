# /// case
# title = "json's error names another as its cause, which is its own business"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: Object of type set"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
import json
record = {"tags": {1, 2}}
# %% fail
text = json.dumps(record)
