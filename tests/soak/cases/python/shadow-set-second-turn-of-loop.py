# /// case
# title = 'set = set(...) in a loop: the first text works, the second one fails'
# source = 'common: set = set(...) in a loop: the first text works, the second one fails'
# frameworks = ["none"]
# error = '''TypeError: 'set' object is not callable'''
# expect = "fix"
# must_mention = ['\bset\b', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place', 'built-?in|python.s|original|\bdel\b|restart']
# must_not_say = ['set\[']
# ///

# %% setup
texts = ["the cat the dog", "a dog a log", "the end"]
# %% fail
vocabulary = []
for text in texts:
    set = set(text.split())
    vocabulary.append(len(set))
print(vocabulary)
# %% reference
del set
vocabulary = []
for text in texts:
    words = set(text.split())
    vocabulary.append(len(words))
# %% check
assert vocabulary == [3, 3, 2]
