# /// case
# title = "the key is spelled with a capital"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "fix"
# must_mention = ['ops', 'key']
# must_not_say = ['upgrade|reinstall']
# rule = "python/missing-key"
# ///

# %% setup
ops = {'add': lambda a, b: a + b, 'times': lambda a, b: a * b}
# %% fail
six = ops.get('Times')(2, 3)
# %% reference
six = ops['times'](2, 3)
# %% check
assert six == 6
