# /// case
# title = '''dict name shadow in class'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['''\bdict\b''']
# must_not_say = []
# ///

# %% setup
dict = {"a": 1}
# %% fail
class Store:
    def __init__(self, **kw):
        self.kw = dict(kw)
s = Store(b=2)
# %% reference
del dict
s = Store(b=2)
# %% check
assert s.kw == {"b": 2}
