# /// case
# title = '''next of list'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'list' object is not an iterator'''
# expect = "fix"
# must_mention = ['''next''', '''iter\(''']
# must_not_say = []
# ///

# %% setup
queue = ["a", "b"]
# %% fail
head = next(queue)
# %% reference
head = next(iter(queue))
# %% check
assert head == "a"
