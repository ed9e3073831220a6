# /// case
# title = "a tally with one method that fits"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .Tally. object is not callable'
# expect = "fix"
# must_mention = ['tally', 'add']
# must_not_say = ['upgrade|reinstall']
# rule = "python/called-instance"
# ///

# %% setup
class Tally:
    def __init__(self):
        self.seen = {}

    def add(self, word):
        self.seen[word] = self.seen.get(word, 0) + 1
# %% setup
tally = Tally()
# %% fail
for word in 'a b a'.split():
    tally(word)
# %% reference
for word in 'a b a'.split():
    tally.add(word)
# %% check
assert tally.seen == {'a': 2, 'b': 1}
