# /// case
# title = '''own generator sliced'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''list\(''']
# must_not_say = []
# ///

# %% setup
def evens(limit):
    for n in range(0, limit, 2):
        yield n
# %% setup
gen = evens(10)
# %% fail
head = gen[:2]
# %% reference
gen = list(evens(10))
head = gen[:2]
# %% check
assert head == [0, 2]
