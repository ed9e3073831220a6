# /// case
# title = '''own init missing'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: Dog.__init__\(\) missing 1 required positional argument: 'name''''
# expect = "silent"
# ///

# %% setup
class Dog:
    def __init__(self, name):
        self.name = name
# %% fail
d = Dog()
