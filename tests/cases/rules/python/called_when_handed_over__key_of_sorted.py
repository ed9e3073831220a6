# /// case
# title = 'the key function is called without its argument'
# source = "own"
# frameworks = ["none"]
# error = '''TypeError: by_length\(\) missing 1 required positional argument'''
# expect = "fix"
# must_mention = ['by_length', 'key']
# must_not_say = []
# rule = "python/called-when-handed-over"
# ///

# %% setup
words = ["pear", "fig", "apple"]

def by_length(word):
    return len(word)
# %% fail
ordered = sorted(words, key=by_length())
# %% reference
ordered = sorted(words, key=by_length)
# %% check
assert ordered == ["fig", "pear", "apple"]
