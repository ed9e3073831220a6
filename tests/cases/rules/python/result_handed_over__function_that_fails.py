# /// case
# title = "the key function itself fails"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .int. object is not callable'
# expect = "silent"
# near_miss_of = ["python/result-handed-over"]
# ///

# %% setup
limit = 3

def rank(word):
    amount = [1]
    return amount[0](word)
# %% fail
ranked = sorted(['a'], key=rank)
