# /// case
# title = "the pair is kept in a function"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .tuple. object has no attribute'
# expect = "fix"
# must_mention = ['split_off', 'tuple']
# must_not_say = ['upgrade|reinstall']
# rule = "python/tuple-for-element"
# ///

# %% setup
def split_off(text):
    return text[1:], len(text)

def shout(text):
    rest = split_off(text)
    return rest.upper()
# %% fail
loud = shout('abc')
# %% reference
def shout(text):
    rest, size = split_off(text)
    return rest.upper()
loud = shout('abc')
# %% check
assert loud == 'BC'
