# /// case
# title = "A tuple that is meant as one is asked for a method of lists"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: 'tuple' object has no attribute 'append'"
# expect = "silent"
# near_miss_of = ["python/trailing-comma", "python/tuple-for-element"]
# ///

# %% setup
def limits(values):
    return min(values), max(values)

bounds = limits([3, 1, 2])
# %% fail
for value in (9, 0):
    bounds.append(value)
