# /// case
# title = "a method without parentheses, and behind it a name that what it returns has not, either"
# source = "own"
# frameworks = []
# error = '''^AttributeError: 'function' object has no attribute 'titel\''''
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
class Reader:
    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name

reader = Reader("ada lovelace")
# %% fail
shown = reader.name.titel()
