# /// case
# title = "sum was a running total and is measured with %timeit later"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["sum", "(built-?in)"]
# must_not_say = []
# ///

# %% setup
values = [4, 5, 6]
sum = 0
for v in values:
    sum += v
# %% fail
%timeit -n 2 -r 1 sum(values)
average = sum(values) / len(values)
# %% reference
del sum
average = sum(values) / len(values)
# %% check
assert average == 5
