# /// case
# title = "import ring_buffer, then ring_buffer(3): the class in it is RingBuffer"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["ring_buffer", "module", "RingBuffer"]
# rule = "python/called-module"
# ///

# %% setup
%%writefile ring_buffer.py
import collections


class Empty(Exception):
    pass


class RingBuffer:
    def __init__(self, size):
        self.kept = collections.deque(maxlen=size)

    def add(self, value):
        self.kept.append(value)

# %% setup
import importlib, sys
sys.path.insert(0, '.')
importlib.invalidate_caches()
import ring_buffer

# %% fail
buffer = ring_buffer(2)
for value in range(4):
    buffer.add(value)

# %% reference
buffer = ring_buffer.RingBuffer(2)
for value in range(4):
    buffer.add(value)

# %% check
assert list(buffer.kept) == [2, 3]
