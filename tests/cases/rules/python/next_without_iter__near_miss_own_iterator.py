# /// case
# title = 'an own class has no __next__'
# source = "own"
# frameworks = ["none"]
# error = '''TypeError: 'Counter' object is not an iterator'''
# expect = "silent"
# near_miss_of = ["python/next-without-iter"]
# ///

# %% setup
class Counter:
    def __init__(self):
        self.n = 0

    def increased(self):
        self.n += 1
        return self.n
counter = Counter()
# %% fail
n = next(counter) + next(counter)
