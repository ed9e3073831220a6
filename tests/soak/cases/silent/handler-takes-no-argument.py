# /// case
# title = "A handler function without a parameter, called by a loop of the user's with one"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: redraw\\(\\) takes 0 positional arguments but 1 was given"
# expect = "silent"
# near_miss_of = ["python/missing-self"]
# ///

# %% setup
class Slider:
    def __init__(self):
        self.handlers = []
        self.value = 0

    def observe(self, handler):
        self.handlers.append(handler)

    def move(self, value):
        self.value = value
        for handler in self.handlers:
            handler(value)

def redraw():
    return "drawn"

slider = Slider()
slider.observe(redraw)
# %% fail
slider.move(4)
