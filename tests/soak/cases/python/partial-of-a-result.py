# /// case
# title = 'functools.partial(power(2))'
# source = 'common: functools.partial(power(2))'
# frameworks = ["none"]
# error = 'TypeError: the first argument must be callable'
# expect = "fix"
# must_mention = ['power', 'partial\(power|function itself|result|without call']
# must_not_say = []
# ///

# %% setup
from functools import partial

def power(base, exponent=2):
    return base ** exponent
# %% fail
square = partial(power(2), exponent=2)
values = [square(n) for n in (1, 2, 3)]
# %% reference
square = partial(power, exponent=2)
values = [square(n) for n in (1, 2, 3)]
# %% check
assert values == [1, 4, 9]
