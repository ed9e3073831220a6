# /// case
# title = "A function was called and its result given to an own function that calls it"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\bsquare\\b", "(function|result)"]
# must_not_say = ["missing operator"]
# ///

# %% setup
def square(n):
    return n * n

def apply_to_all(items, action):
    return [action(item) for item in items]
# %% fail
squares = apply_to_all([1, 2, 3], square(2))
# %% reference
squares = apply_to_all([1, 2, 3], square)
# %% check
assert squares == [1, 4, 9]
