# /// case
# title = 'counter = Counter without parentheses'
# source = 'common: counter = Counter without parentheses'
# frameworks = ["none"]
# error = '''TypeError: WordCounter.feed\(\) missing 1 required positional argument: 'text''''
# expect = "fix"
# must_mention = ['counter', 'WordCounter\(|instan|class', 'class']
# must_not_say = ['def feed\(text']
# ///

# %% setup
class WordCounter:
    def __init__(self):
        self.n = 0

    def feed(self, text):
        self.n += len(text.split())
        return self.n
# %% setup
counter = WordCounter
# %% fail
lines = ["to be or not", "to be"]
for line in lines:
    total = counter.feed(line)
# %% reference
counter = WordCounter()
lines = ["to be or not", "to be"]
for line in lines:
    total = counter.feed(line)
# %% check
assert total == 6
