# /// case
# title = 'stats = summarize(data); stats["mean"]: the function only prints'
# source = 'common: stats = summarize(data); stats["mean"]: the function only prints'
# frameworks = ["none"]
# error = '''TypeError: 'NoneType' object is not subscriptable'''
# expect = "fix"
# must_mention = ['summarize', 'return', 'None']
# must_not_say = []
# ///

# %% setup
def summarize(data):
    out = {"n": len(data), "mean": sum(data) / len(data)}
    print(out)
# %% fail
stats = summarize([2, 4, 9])
mean = stats["mean"]
# %% reference
def summarize(data):
    out = {"n": len(data), "mean": sum(data) / len(data)}
    print(out)
    return out
stats = summarize([2, 4, 9])
mean = stats["mean"]
# %% check
assert mean == 5.0
