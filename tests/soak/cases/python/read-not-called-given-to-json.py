# /// case
# title = 'json.loads(f.read)'
# source = 'common: json.loads(f.read)'
# frameworks = ["none"]
# error = 'TypeError: the JSON object must be str, bytes or bytearray, not builtin_function_or_method'
# expect = "fix"
# must_mention = ['\bread\b', 'read\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import json
with open("cfg.json", "w") as f:
    json.dump({"lr": 0.1}, f)
# %% fail
with open("cfg.json") as f:
    cfg = json.loads(f.read)
lr = cfg["lr"]
# %% reference
with open("cfg.json") as f:
    cfg = json.loads(f.read())
lr = cfg["lr"]
# %% check
assert lr == 0.1
