# /// case
# title = "What the maker of a function should give is not certain"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
def adder(n):
    def add(x):
        return x + n
    return add(1)

def run(action):
    return action(3)
# %% fail
run(adder(2))
