# /// case
# title = 'prices(i) in a loop over positions'
# source = 'common: prices(i) in a loop over positions'
# frameworks = ["pandas"]
# error = '''TypeError: 'Series' object is not callable'''
# expect = "fix"
# must_mention = ['prices', '\[i\]|bracket|\.iloc']
# must_not_say = []
# ///

# %% setup
import pandas as pd
stock = pd.DataFrame({"close": [4.0, 5.0, 4.5, 6.0]})
prices = stock["close"]
# %% fail
ups = 0
for i in range(1, len(prices)):
    if prices(i) > prices(i - 1):
        ups += 1
print(ups)
# %% reference
ups = 0
for i in range(1, len(prices)):
    if prices[i] > prices[i - 1]:
        ups += 1
# %% check
assert ups == 2
