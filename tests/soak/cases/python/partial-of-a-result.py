# /// case
# title = '''partial of a finished call'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: the first argument must be callable'''
# expect = "diagnosis"
# must_mention = ['''add\(1, 2\)''', '''partial''']
# must_not_say = ['''partial\(add\)\(''']
# rule = "python/result-handed-over"
# ///

# %% setup
from functools import partial
def add(a, b):
    return a + b
# %% fail
add_three = partial(add(1, 2))
add_three(3)
