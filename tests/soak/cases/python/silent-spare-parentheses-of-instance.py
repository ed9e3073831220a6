# /// case
# title = '''spare parentheses of instance'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'Point' object is not callable'''
# expect = "silent"
# ///

# %% setup
class Point:
    def __init__(self, x):
        self.x = x
    def norm(self):
        return abs(self.x)
p = Point(-3)
# %% fail
print(p().x)
