# /// case
# title = "a number among the words"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: sequence item 1: expected str instance'
# expect = "silent"
# near_miss_of = ["python/uncalled-elements"]
# ///

# %% setup
words = ['a', 2]
# %% fail
line = ' '.join(words)
