# /// case
# title = "A total named `sum` is added to a text"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: unsupported operand type\\(s\\) for \\+=: 'int' and 'str'"
# expect = "silent"
# near_miss_of = ["python/shadowed-builtin"]
# ///

# %% setup
prices = [3, 4, "5"]
# %% fail
sum = 0
for price in prices:
    sum += price
print(sum)
