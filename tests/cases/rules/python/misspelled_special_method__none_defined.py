# /// case
# title = "an object without a length"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: object of type 'Deck' has no len\\(\\)"
# expect = "silent"
# near_miss_of = ["python/misspelled-special-method"]
# ///
# %% setup
class Deck:
    def length(self):
        return 2
# %% fail
n = len(Deck())
