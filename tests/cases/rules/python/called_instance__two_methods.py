# /// case
# title = "two methods take the argument"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .Store. object is not callable'
# expect = "silent"
# near_miss_of = ["python/called-instance"]
# ///

# %% setup
class Store:
    def put(self, item):
        pass

    def drop(self, item):
        pass
# %% setup
store = Store()
# %% fail
store(1)
