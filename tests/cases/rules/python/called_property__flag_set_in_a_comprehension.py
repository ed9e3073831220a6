# /// case
# title = "[lamp.on(False) for lamp in lamps if ...]: a flag is called"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'bool' object is not callable"
# expect = "fix"
# must_mention = ["lamp\\.on", "assign|attribute"]
# rule = "python/called-property"
# ///

# %% setup
class Lamp:
    def __init__(self, room):
        self.room, self.on = room, True

lamps = [Lamp('hall'), Lamp('attic')]

# %% fail
[lamp.on(False) for lamp in lamps if lamp.room == 'hall']
burning = sum(lamp.on for lamp in lamps)

# %% reference
for lamp in lamps:
    if lamp.room == 'hall':
        lamp.on = False
burning = sum(lamp.on for lamp in lamps)

# %% check
assert burning == 1
