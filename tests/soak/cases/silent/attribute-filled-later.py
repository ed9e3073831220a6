# /// case
# title = "An attribute that is None until another method fills it"
# source = "own"
# frameworks = ["none"]
# error = "AttributeError: 'NoneType' object has no attribute 'items'"
# expect = "silent"
# near_miss_of = ["python/kept-result", "python/missing-return", "python/missing-argument"]
# ///

# %% setup
class Inventory:
    def __init__(self):
        self.stock = None

    def load(self, pairs):
        self.stock = dict(pairs)

    def report(self):
        return [f"{name}: {count}" for name, count in self.stock.items()]

shop = Inventory()
# %% fail
print("\n".join(shop.report()))
