# /// case
# title = "a property keeps a callback that is None"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'NoneType' object is not callable"
# expect = "silent"
# near_miss_of = ["python/called-property"]
# ///

# %% setup
class Button:
    def __init__(self):
        self._action = None

    @property
    def action(self):
        return self._action

button = Button()

# %% fail
button.action()
