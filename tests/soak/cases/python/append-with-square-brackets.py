# /// case
# title = 'results.append[score]'
# source = 'common: results.append[score]'
# frameworks = ["none"]
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['append', '\(|round|paren|call']
# must_not_say = []
# ///

# %% setup
def score(x):
    return x * 10
# %% fail
results = []
for x in [1, 2, 3]:
    results.append[score(x)]
print(results)
# %% reference
results = []
for x in [1, 2, 3]:
    results.append(score(x))
# %% check
assert results == [10, 20, 30]
