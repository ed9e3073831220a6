# /// case
# title = "the function is looked up a cell before"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "fix"
# must_mention = ['steps', 'key']
# must_not_say = ['upgrade|reinstall']
# rule = "python/missing-key"
# ///

# %% setup
steps = {'clean': str.strip, 'upper': str.upper}
# %% setup
step = steps.get('cleen')
# %% fail
text = step(' a ')
# %% reference
step = steps['clean']
text = step(' a ')
# %% check
assert text == 'a'
