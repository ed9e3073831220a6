# /// case
# title = 'deck = random.shuffle(deck)'
# source = 'common: deck = random.shuffle(deck)'
# frameworks = ["none"]
# error = '''TypeError: 'NoneType' object is not (iterable|subscriptable)'''
# expect = "fix"
# must_mention = ['shuffle', 'None|in[- ]place']
# must_not_say = []
# ///

# %% setup
import random
random.seed(1)
suits = "SHDC"
# %% fail
deck = [s + r for s in suits for r in "AKQ"]
deck = random.shuffle(deck)
hands = [deck[0:3], deck[3:6]]
# %% reference
deck = [s + r for s in suits for r in "AKQ"]
random.shuffle(deck)
hands = [deck[0:3], deck[3:6]]
# %% check
assert len(deck) == 12 and len(hands[0]) == 3 and len(set(hands[0] + hands[1])) == 6
