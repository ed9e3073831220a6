# /// case
# title = "A method is taken from its class on purpose, and the list holds numbers"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: sequence item 0: expected str instance, int found"
# expect = "silent"
# near_miss_of = ["python/class-for-instance", "python/uncalled-elements"]
# ///

# %% setup
numbers = [3, 1, 2]
# %% fail
line = str.join(", ", sorted(numbers))
print(line)
