# /// case
# title = 'max and min of the first cell, used by a class method of another cell'
# source = 'common: max and min of the first cell, used by a class method of another cell'
# frameworks = ["numpy"]
# error = '''TypeError: '(numpy\.)?float64' object is not callable'''
# expect = "fix"
# must_mention = ['\bmax\b', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'built-?in|python.s|original|\bdel\b|restart']
# must_not_say = ['np\.max is not']
# ///

# %% setup
import numpy as np

class Meter:
    def __init__(self, readings):
        self.readings = readings

    def peak(self):
        return max(self.readings, key=abs)
# %% setup
signal = np.array([0.5, -2.0, 1.0])
max = signal.max()
print(f"max {max}")
# %% fail
meter = Meter([3, -7, 5])
peak = meter.peak()
# %% reference
del max
meter = Meter([3, -7, 5])
peak = meter.peak()
# %% check
assert peak == -7
