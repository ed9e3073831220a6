# /// case
# title = "np.sin of a number is given where the function is integrated"
# source = "own"
# frameworks = ["numpy"]
# error = "TypeError: 'numpy.float64' object is not callable"
# expect = "fix"
# must_mention = ["np\\.sin", "(function|result)"]
# must_not_say = ["missing"]
# ///

# %% setup
import numpy as np

def trapezoid(f, a, b):
    return (f(a) + f(b)) / 2 * (b - a)
# %% fail
area = trapezoid(np.sin(0.5), 0, np.pi / 2)
# %% reference
area = trapezoid(np.sin, 0, np.pi / 2)
# %% check
assert abs(area - np.pi / 4) < 1e-9
