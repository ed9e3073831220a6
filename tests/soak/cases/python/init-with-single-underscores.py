# /// case
# title = 'def _init_(self, ...): the class takes no arguments'
# source = 'common: def _init_(self, ...): the class takes no arguments'
# frameworks = ["none"]
# error = 'TypeError: Sensor\(\) takes no arguments'
# expect = "fix"
# must_mention = ['_init_', '__init__', 'underscore|spel|renam|named|misspel']
# must_not_say = ['(remove|drop) the arguments']
# ///

# %% setup
class Sensor:
    def _init_(self, name, unit):
        self.name = name
        self.unit = unit

    def show(self):
        return f"{self.name} [{self.unit}]"
# %% fail
sensors = [Sensor("temp", "C"), Sensor("pressure", "hPa")]
shown = [s.show() for s in sensors]
# %% reference
class Sensor:
    def __init__(self, name, unit):
        self.name = name
        self.unit = unit

    def show(self):
        return f"{self.name} [{self.unit}]"
sensors = [Sensor("temp", "C"), Sensor("pressure", "hPa")]
shown = [s.show() for s in sensors]
# %% check
assert shown == ["temp [C]", "pressure [hPa]"]
