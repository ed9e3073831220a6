# /// case
# title = '''super init called wrong'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: object.__init__\(\) takes exactly one argument'''
# expect = "silent"
# ///

# %% setup
class A:
    pass
class B(A):
    def __init__(self, x):
        super().__init__(x)
# %% fail
b = B(3)
