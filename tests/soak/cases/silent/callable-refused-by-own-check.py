# /// case
# title = "A user's own check raises the interpreter's sentence"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'str' object is not callable"
# expect = "silent"
# ///

# %% setup
class Bus:
    def __init__(self):
        self.listeners = {}

    def on(self, event, listener):
        if not callable(listener):
            raise TypeError(f"'{type(listener).__name__}' object is not callable")
        self.listeners.setdefault(event, []).append(listener)

bus = Bus()
# %% fail
bus.on("start", print)
bus.on("stop", "print")
