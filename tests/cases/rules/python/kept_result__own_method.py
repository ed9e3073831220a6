# /// case
# title = "a method of the class gives nothing"
# source = "own"
# frameworks = ["none"]
# error = 'AttributeError: .NoneType. object has no attribute'
# expect = "fix"
# must_mention = ['push', 'None']
# must_not_say = ['upgrade|reinstall']
# rule = "python/kept-result"
# ///

# %% setup
class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
# %% setup
stack = Stack()
stack = stack.push(1)
# %% fail
stack.push(2)
# %% reference
stack = Stack()
stack.push(1)
stack.push(2)
# %% check
assert stack.items == [1, 2]
