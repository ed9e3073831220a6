# /// case
# title = "a callback that nobody handed over"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .NoneType. object is not callable'
# expect = "fix"
# must_mention = ['on_step', 'None']
# must_not_say = ['upgrade|reinstall']
# rule = "python/missing-argument"
# ///

# %% setup
def train(data, on_step=None):
    for item in data:
        on_step(item)
    return len(data)

seen = []

def note(item):
    seen.append(item)
# %% fail
count = train([1, 2])
# %% reference
count = train([1, 2], on_step=note)
# %% check
assert count == 2 and seen == [1, 2]
