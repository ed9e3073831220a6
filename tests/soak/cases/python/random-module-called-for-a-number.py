# /// case
# title = 'random(1, 6) after import random'
# source = 'common: random(1, 6) after import random'
# frameworks = ["none"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['\brandom\b', 'module']
# must_not_say = ['random is (shadow|overwr)']
# ///

# %% setup
import random
random.seed(3)
# %% fail
rolls = []
for _ in range(10):
    rolls.append(random(1, 6))
print(rolls)
