# /// case
# title = 'print("mean" (m)): a comma is missing after the text'
# source = 'common: print("mean" (m)): a comma is missing after the text'
# frameworks = ["none"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['comma', 'str|text']
# must_not_say = ['shadow', 'print (is|was|has been)']
# ///

# %% setup
marks = [2.0, 3.0, 4.0]
m = sum(marks) / len(marks)
# %% fail
label = "mean"
print("mean of the marks is" (m))
done = True
# %% reference
print("mean of the marks is", (m))
done = True
# %% check
assert done
