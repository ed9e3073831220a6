# /// case
# title = "The function and a bound of an integral changed places"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: unsupported operand type\\(s\\) for -: 'int' and 'function'"
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
def square(x):
    return x * x

def trapezoid(f, a, b, n=100):
    x = 0.0
    width = (b - a) / n
    total = 0.0
    for step in range(n):
        x = step * width
        total += (f(x) + f(x + width)) / 2 * width
    return total
# %% fail
area = trapezoid(0, square, 1)
