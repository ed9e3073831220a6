# /// case
# title = '''self list called'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'list' object is not callable'''
# expect = "fix"
# must_mention = ['''items''', '''\[''']
# must_not_say = []
# ///

# %% setup
class Cart:
    def __init__(self):
        self.items = ["tea", "milk"]
    def first(self):
        return self.items(0)
c = Cart()
# %% fail
head = c.first()
# %% reference
class Cart:
    def __init__(self):
        self.items = ["tea", "milk"]
    def first(self):
        return self.items[0]
c = Cart()
head = c.first()
# %% check
assert head == "tea"
