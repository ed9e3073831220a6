# /// case
# title = "__lenght__ for __len__"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: object of type 'Deck' has no len\\(\\)"
# expect = "fix"
# must_mention = ["__lenght__", "__len__"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/misspelled-special-method"
# ///
# %% setup
class Deck:
    def __init__(self, cards):
        self.cards = cards

    def __lenght__(self):
        return len(self.cards)

deck = Deck(["A", "K"])
# %% fail
n = len(deck)
# %% reference
class Deck:
    def __init__(self, cards):
        self.cards = cards

    def __len__(self):
        return len(self.cards)

deck = Deck(["A", "K"])
n = len(deck)
# %% check
assert n == 2
