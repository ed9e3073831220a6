# /// case
# title = 'sum = 0 as an accumulator in one cell, sum(...)/len(...) in a later one'
# source = 'common: sum = 0 as an accumulator in one cell, sum(...)/len(...) in a later one'
# frameworks = ["none"]
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['\bsum\b', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'built-?in|python.s|original|\bdel\b|restart']
# must_not_say = ['miss(ed|ing) (an? )?(operator|multiplication)', 'sum\[']
# ///

# %% setup
expenses = {"rent": 900, "food": 340, "bus": 60}
sum = 0
for name, amount in expenses.items():
    sum += amount
print("total:", sum)
# %% setup
grades = [5.0, 4.0, 3.5]
# %% fail
# mean of the grades
average = sum(grades) / len(grades)
rounded = round(average, 2)
# %% reference
del sum
average = sum(grades) / len(grades)
rounded = round(average, 2)
# %% check
assert rounded == 4.17
