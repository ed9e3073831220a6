# /// case
# title = 'names = names.sort(): the list is replaced by None'
# source = 'common: names = names.sort(): the list is replaced by None'
# frameworks = ["none"]
# error = '''TypeError: 'NoneType' object is not subscriptable'''
# expect = "fix"
# must_mention = ['sort', 'None|in[- ]place']
# must_not_say = ['sorted (is|was)']
# ///

# %% setup
scores = {"Ann": 3, "Bo": 9, "Cy": 5}
names = list(scores)
# %% setup
names = names.sort(key=scores.get, reverse=True)
# %% fail
winner = names[0]
print("winner:", winner)
# %% reference
names = sorted(scores, key=scores.get, reverse=True)
winner = names[0]
# %% check
assert winner == "Bo"
