# /// case
# title = "the loader gives the function with its settings"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .tuple. object is not callable'
# expect = "fix"
# must_mention = ['load', 'tuple']
# must_not_say = ['upgrade|reinstall']
# rule = "python/tuple-for-element"
# ///

# %% setup
def load():
    return abs, {'version': 2}
# %% setup
model = load()
# %% fail
three = model(-3)
# %% reference
model, settings = load()
three = model(-3)
# %% check
assert three == 3
