# /// case
# title = "a getter without parentheses, and a text's method behind it"
# source = "own"
# frameworks = []
# error = '''^AttributeError: 'function' object has no attribute 'title\''''
# expect = "fix"
# must_mention = ['reader\.name\(\)', 'method']
# must_not_say = []
# rule = "python/uncalled-method"
# ///

# %% setup
class Reader:
    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name

reader = Reader("ada lovelace")
# %% fail
shown = reader.name.title()
# %% reference
shown = reader.name().title()
# %% check
assert shown == "Ada Lovelace"
