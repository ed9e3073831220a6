# /// case
# title = '''property called own class'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'float' object is not callable'''
# expect = "fix"
# must_mention = ['''area''']
# must_not_say = []
# ///

# %% setup
class Sq:
    def __init__(self, s):
        self.s = s
    @property
    def area(self):
        return self.s ** 2.0
shapes = [Sq(1), Sq(2)]
# %% fail
total = sum(s.area() for s in shapes)
# %% reference
total = sum(s.area for s in shapes)
# %% check
assert total == 5
