# /// case
# title = "A record without the key that the loop wants"
# source = "own"
# frameworks = ["none"]
# error = "KeyError: 'price'"
# expect = "silent"
# ///

# %% setup
import json

records = json.loads('[{"name": "tea", "price": 3}, {"name": "milk"}]')
# %% fail
total = 0
for record in records:
    total += record["price"]
