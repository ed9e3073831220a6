# /// case
# title = "self.distance = self.distance(a, b) in a method that runs twice"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["distance", "same name|stores|overwr"]
# rule = "python/attribute-hides-method"
# ///

# %% setup
class Metric:
    def __call__(self, a, b):
        return abs(a - b) / 2


class Matcher:
    def __init__(self):
        self.distance = Metric()
        self.seen = []

    def match(self, a, b):
        self.distance = self.distance(a, b)
        self.seen.append(self.distance)

# %% fail
matcher = Matcher()
for a, b in [(1, 2), (2, 6)]:
    matcher.match(a, b)

# %% reference
class Matcher:
    def __init__(self):
        self.distance = Metric()
        self.seen = []

    def match(self, a, b):
        self.seen.append(self.distance(a, b))

matcher = Matcher()
for a, b in [(1, 2), (2, 6)]:
    matcher.match(a, b)

# %% check
assert matcher.seen == [0.5, 2.0]
