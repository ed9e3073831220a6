# /// case
# title = '''lambda name clash'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'float' object is not callable'''
# expect = "fix"
# must_mention = ['''area''']
# must_not_say = []
# ///

# %% setup
area = lambda w, h: w * h
w, h = 2.0, 3.0
# %% setup
area = area(w, h)
print(area)
# %% fail
big = area(10.0, h)
# %% reference
area = lambda w, h: w * h
big = area(10.0, h)
# %% check
assert big == 30.0
