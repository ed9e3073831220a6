# /// case
# title = '''map int of text'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''int''', '''map''']
# must_not_say = []
# ///

# %% setup
line = "3"
parts = "4 5 6".split()
# %% fail
def read(parts, line):
    return list(map(int(line), parts))
numbers = read(parts, line)
# %% reference
numbers = list(map(int, parts))
# %% check
assert numbers == [4, 5, 6]
