# /// case
# title = '''property with two arguments'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: Shop.price\(\) missing 2 required positional arguments'''
# expect = "fix"
# must_mention = ['''price''', '''property''']
# must_not_say = []
# rule = "python/property-with-parameter"
# ///

# %% setup
class Shop:
    @property
    def price(self, item, n):
        return {"tea": 2}[item] * n
shop = Shop()
# %% fail
def bill():
    return shop.price("tea", 3)
total = bill()
# %% reference
class Shop:
    def price(self, item, n):
        return {"tea": 2}[item] * n
shop = Shop()
total = bill()
# %% check
assert total == 6
