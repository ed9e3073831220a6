# /// case
# title = "A key that the dict does not have gives None, which has no method"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: 'NoneType' object has no attribute 'lower'"
# expect = "silent"
# near_miss_of = ["python/kept-result", "python/missing-return", "python/missing-key"]
# ///

# %% setup
labels = {"tea": "DRINK", "bread": "FOOD"}
basket = ["tea", "soap", "bread"]
# %% fail
kinds = []
for thing in basket:
    label = labels.get(thing)
    kinds.append(label.lower())
