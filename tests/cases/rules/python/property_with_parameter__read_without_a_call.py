# /// case
# title = '''property read with missing'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: Shop.price\(\) missing 1 required positional argument'''
# expect = "silent"
# near_miss_of = ["python/property-with-parameter"]
# ///

# %% setup
class Shop:
    @property
    def price(self, item):
        return {"tea": 2}[item]
shop = Shop()
# %% fail
p = shop.price + 2
