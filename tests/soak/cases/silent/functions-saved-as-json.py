# /// case
# title = "A table of functions with parameters is written as JSON"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: Object of type function is not JSON serializable"
# expect = "silent"
# near_miss_of = ["python/uncalled-elements"]
# ///

# %% setup
import json

def relu(x):
    return max(x, 0)

def linear(x):
    return x

settings = {"layers": 3, "activation": relu, "output": linear}
# %% fail
text = json.dumps(settings, indent=2)
