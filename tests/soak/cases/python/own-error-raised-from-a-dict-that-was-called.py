# /// case
# title = "An own error is raised from the one that shows the mistake"
# source = "own"
# frameworks = ["none"]
# error = "RateError: no rate"
# expect = "fix"
# must_mention = ["\\brates\\b", "\\["]
# must_not_say = []
# ///

# %% setup
class RateError(Exception):
    pass

rates = {"eur": 2.0}

def rate_of(currency):
    try:
        return rates(currency)
    except TypeError as error:
        raise RateError(f"no rate for {currency}") from error
# %% fail
price = 10 * rate_of("eur")
# %% reference
def rate_of(currency):
    return rates[currency]
price = 10 * rate_of("eur")
# %% check
assert price == 20
