# /// case
# title = "self.score = 0 and def score in one class"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["score", "method", "hides|same name|attribute"]
# must_not_say = ["built-?in"]
# rule = "python/attribute-hides-method"
# ///

# %% setup
class Player:
    def __init__(self):
        self.score = 0

    def add(self, points):
        self.score += points

    def score(self):
        return self.score * 10

# %% setup
player = Player()
player.add(3)

# %% fail
shown = player.score()

# %% reference
class Player:
    def __init__(self):
        self.points = 0

    def add(self, points):
        self.points += points

    def score(self):
        return self.points * 10

player = Player()
player.add(3)
shown = player.score()

# %% check
assert shown == 30
