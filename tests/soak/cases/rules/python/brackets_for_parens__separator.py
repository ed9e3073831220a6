# /// case
# title = '''line.split[","]'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: .* object is not subscriptable'''
# expect = "fix"
# must_mention = ['''split''', '''parenthes''']
# must_not_say = ['''split\(\)\[''']
# rule = "python/brackets-for-parens"
# ///

# %% setup
line = 'a,b,c'
# %% fail
parts = line.split[',']
# %% reference
parts = line.split(',')
# %% check
assert parts == ['a', 'b', 'c']
