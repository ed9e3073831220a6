# /// case
# title = "robot.move = robot.move(1) hides the method of this object"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["move", "method"]
# must_not_say = ["built-?in"]
# rule = "python/overwritten-attribute"
# ///

# %% setup
class Robot:
    def __init__(self):
        self.x = 0

    def move(self, by):
        self.x += by
        return self.x

robot = Robot()

# %% setup
robot.move = robot.move(1)

# %% fail
where = robot.move(3)

# %% reference
del robot.move
where = robot.move(3)

# %% check
assert where == 4
