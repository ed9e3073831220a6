# /// case
# title = '''class name reused for instance'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'Robot' object is not callable'''
# expect = "fix"
# must_mention = ['''Robot''']
# must_not_say = []
# ///

# %% setup
class Robot:
    def __init__(self, name):
        self.name = name
# %% setup
Robot = Robot("R2")
print(Robot.name)
# %% fail
team = [Robot(n) for n in ("C3", "BB")]
# %% reference
class Robot:
    def __init__(self, name):
        self.name = name
team = [Robot(n) for n in ("C3", "BB")]
# %% check
assert [r.name for r in team] == ["C3", "BB"]
