# /// case
# title = '''unpack of function that prints'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: cannot unpack non-iterable NoneType object'''
# expect = "fix"
# must_mention = ['''split_xy''', '''return''']
# must_not_say = []
# ///

# %% setup
def split_xy(points):
    xs = [p[0] for p in points]
    ys = [p[1] for p in points]
    pair = (xs, ys)
points = [(1, 2), (3, 4)]
# %% fail
xs, ys = split_xy(points)
# %% reference
xs, ys = [1, 3], [2, 4]
# %% check
assert xs == [1, 3]
