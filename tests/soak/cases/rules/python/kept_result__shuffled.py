# /// case
# title = "the result of shuffle takes the name of the deck"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not subscriptable'
# expect = "fix"
# must_mention = ['shuffle', 'None']
# must_not_say = ['upgrade|reinstall']
# rule = "python/kept-result"
# ///

# %% setup
import random
random.seed(1)
# %% setup
deck = list(range(5))
deck = random.shuffle(deck)
# %% fail
top = deck[0]
# %% reference
deck = list(range(5))
random.shuffle(deck)
top = deck[0]
# %% check
assert sorted(deck) == [0, 1, 2, 3, 4] and top == deck[0]
