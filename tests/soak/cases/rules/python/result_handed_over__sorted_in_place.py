# /// case
# title = "list.sort is given a number as its key"
# source = "own"
# frameworks = ["none"]
# error = 'TypeError: .int. object is not callable'
# expect = "fix"
# must_mention = ['size', 'function']
# must_not_say = ['upgrade|reinstall']
# rule = "python/result-handed-over"
# ///

# %% setup
words = ['aaa', 'b']

def size(word):
    return len(word)
# %% fail
words.sort(key=size(words[0]))
short = words[0]
# %% reference
words = ['aaa', 'b']
words.sort(key=size)
short = words[0]
# %% check
assert short == 'b'
