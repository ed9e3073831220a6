# /// case
# title = "softmax(v, axis=0)(v)"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["softmax", "already|result|once|second"]
# must_not_say = ["overwr"]
# rule = "python/call-result-called"
# ///

# %% setup
def softmax(v, axis):
    return [x / sum(v) for x in v]

v = [1, 3]

# %% fail
p = softmax(v, axis=0)(v)

# %% reference
p = softmax(v, axis=0)

# %% check
assert p == [0.25, 0.75]
