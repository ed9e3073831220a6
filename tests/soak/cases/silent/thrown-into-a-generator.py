# /// case
# title = "An error thrown into a generator by the person's own code"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# ///

# %% setup
def running_mean():
    count, total = 0, 0.0
    while True:
        value = yield total / max(count, 1)
        count, total = count + 1, total + value

mean = running_mean()
next(mean)
mean.send(3)
# %% fail
mean.throw(TypeError("'int' object is not callable"))
