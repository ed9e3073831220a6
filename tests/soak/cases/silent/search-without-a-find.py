# /// case
# title = "A function that returns in one branch only finds nothing"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: 'NoneType' object has no attribute 'upper'"
# expect = "silent"
# near_miss_of = ["python/missing-return"]
# ///

# %% setup
def first_long(words, length):
    for word in words:
        if len(word) > length:
            return word

names = ["Ann", "Bo"]
# %% fail
shown = first_long(names, 5)
print(shown.upper())
